"""Do all validators agree? barnterm itself, Pydantic, jsonschema and ajv judge the same documents.

python tools/trials/agree.py [--documents 200000] [--seed 1] [--first 0] [--workers 2]

A disagreement is told by the number of the document alone;
`--first N --documents 1` tries it again.
"""

from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
import time
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from pydantic import ValidationError
from specimens import asked_for, broken, drawn, whole

import barnterm
from barnterm.models import Exchange

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "src" / "barnterm" / "_generated" / "exchange.schema.json"
AJV = ROOT / "tests" / "ajv"
BATCH = 1000
POWER = 0.1
"""The least share that must pass, and that must fail, for the trial to have power."""

Verdict = bool | str
"""Whether the shape is right, or the name of what was raised."""


class Batch(NamedTuple):
    """What one batch gave: how many were right, how many no text, and who said otherwise."""

    passed: int
    no_text: int
    disagreed: list[tuple[int, tuple[Verdict, ...]]]


@cache
def json_schema() -> Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))


def by_barnterm(data: bytes) -> Verdict:
    try:
        found = barnterm.validate(data).findings
    except Exception as error:  # whatever is raised is what we look for
        return type(error).__name__
    return not any(each.code.startswith(("structure.", "source.")) for each in found)


def by_pydantic(tree: Any) -> Verdict:
    try:
        Exchange.model_validate(tree)
    except ValidationError:
        return False
    except Exception as error:
        return type(error).__name__
    return True


def is_text(tree: Any) -> bool:
    """Whether it can be written as UTF-8; JSON Schema says nothing of half characters."""
    try:
        json.dumps(tree, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def by_ajv(documents: list[bytes]) -> list[bool]:
    """Verdicts of ajv, its schema compiled in strict mode. Ends the run when it cannot judge."""
    node = Path(sys.executable).parent / "node"
    run = subprocess.run(  # noqa: S603
        [str(node), str(AJV / "check.mjs"), str(SCHEMA)],
        input=b"\n".join(documents),
        capture_output=True,
        check=False,
    )
    verdicts = [line == b"true" for line in run.stdout.split()]
    if run.returncode or len(verdicts) != len(documents):
        sys.exit(f"ajv stopped: {run.stderr.decode()[-500:]}")
    return verdicts


def judge(job: tuple[str, range]) -> Batch:
    """The verdicts of all four on the documents with these numbers."""
    seed, numbers = job
    texts = [broken(drawn(seed, number)).encode() for number in numbers]
    trees = [json.loads(text) for text in texts]
    sound = [is_text(tree) for tree in trees]
    ajv = iter(by_ajv([text for text, ok in zip(texts, sound, strict=True) if ok]))
    verdicts: list[tuple[Verdict, ...]] = [
        (
            by_barnterm(text),
            by_pydantic(tree),
            ok and json_schema().is_valid(tree),
            ok and next(ajv),
        )
        for text, tree, ok in zip(texts, trees, sound, strict=True)
    ]
    told = zip(numbers, verdicts, strict=True)
    return Batch(
        sum(all(each is True for each in verdict) for verdict in verdicts),
        sound.count(False),
        [(number, verdict) for number, verdict in told if len(set(verdict)) > 1],
    )


def main() -> int:
    """Run the trial; 0 when all agreed on enough of both kinds."""
    asked = asked_for(__doc__, "--documents", 200_000)
    if not (AJV / "node_modules").is_dir():  # in a pool, a worker that stops would be waited for
        sys.exit("ajv is missing; run: npm ci --prefix tests/ajv")
    if not by_barnterm(json.dumps(whole()).encode()):
        sys.exit("the document with every field is not right: see SAMPLES in specimens.py")
    last = asked.first + asked.documents
    starts = range(asked.first, last, BATCH)
    jobs = [(asked.seed, range(start, min(start + BATCH, last))) for start in starts]
    begun = time.monotonic()
    with multiprocessing.Pool(asked.workers) as pool:
        batches = list(pool.imap_unordered(judge, jobs))
    return say(batches, asked.documents, time.monotonic() - begun)


def say(batches: list[Batch], documents: int, seconds: float) -> int:
    passed = sum(each.passed for each in batches)
    disagreed = sorted(found for each in batches for found in each.disagreed)
    print(f"documents {documents}, all four, {seconds:.0f} s")
    print(f"right {passed}, wrong {documents - passed}", end=", ")
    print(f"of those not text {sum(each.no_text for each in batches)}")
    print(f"disagreements {len(disagreed)}")
    kinds = Counter(verdict for _, verdict in disagreed)
    for verdict, count in kinds.most_common():
        numbers = [number for number, each in disagreed if each == verdict]
        print(f"  barnterm, pydantic, jsonschema, ajv {verdict}: {count}; numbers {numbers[:5]}")
    powerful = documents < BATCH or POWER < passed / documents < 1 - POWER
    if not powerful:
        print("too few of one kind: the trial has no power")
    return 0 if powerful and not disagreed else 1


if __name__ == "__main__":
    sys.exit(main())
