"""The working tree beside 0.1.0 and beside orjson.loads, on files with findings and without.

Neither reads what the other does, so each is given the same cases in its own shape.
"""

from __future__ import annotations

import base64
import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import earlier
import measure
from amounts import Amounts
from contestants import DAY, ROOT
from pairs import Pair, examples, told

import barnterm

SEED = 3
STREAM_ROUNDS = 5
Results = dict[str, Any]

ALONE = ("examples with findings", "examples without", "synthetic, 20 KB")
"""The groups of which each document is also measured by itself, over and over."""
Groups = dict[str, list[Pair]]


class Version:
    """One version of barnterm in a process that stays."""

    def __init__(self, tree: Path, given: Path) -> None:
        script = Path(__file__).with_name("timing_worker.py")
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, str(script), str(tree), str(given)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=earlier.environment(tree),
            text=True,
        )

    def ask(self, *question: Any) -> Any:
        assert self.process.stdin  # noqa: S101
        assert self.process.stdout  # noqa: S101
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        self.process.communicate()


def before(amounts: Amounts) -> Results:
    """All times of both versions, taken in turn on one core."""
    measure.use_cores(1)
    with tempfile.TemporaryDirectory() as name, earlier.checkout() as tree:
        groups, lines = grouped(tree, amounts), told(tree, SEED, 20, amounts.streamed, 0)
        files = [written(Path(name), field, groups, lines) for field in Pair._fields]
        with versions(tree, *files) as (old, new):
            beside = [row(group, groups[group], old, new, amounts) for group in groups]
            alone = [by_itself(group, new, amounts) for group in ALONE]
            stream = in_stream([str(beside_it(each)) for each in files], old, new, amounts)
    rounds = {"rounds": amounts.compared_rounds, "times": amounts.alone}
    return {**rounds, "commit": earlier.COMMIT, "beside": beside, "alone": alone, "stream": stream}


def grouped(tree: Path, amounts: Amounts) -> Groups:
    """The documents, those with findings first."""
    shipped = examples(tree)
    found = [bool(barnterm.validate(each.new, at=DAY).findings) for each in shipped]
    count = amounts.compared
    return {
        "examples with findings": [e for e, has in zip(shipped, found, strict=True) if has],
        "synthetic with findings, 5 KB": told(tree, SEED, 5, count, 100),
        "examples without": [e for e, has in zip(shipped, found, strict=True) if not has],
        "synthetic, 5 KB": told(tree, SEED, 5, count, 0),
        "synthetic, 20 KB": told(tree, SEED, 20, count // 2, 0),
    }


def written(folder: Path, field: str, groups: Groups, lines: Iterable[Pair]) -> Path:
    """The documents of one version for its process, and beside them the stream."""
    file = folder / f"{field}.json"
    encoded = {
        name: [base64.b64encode(getattr(pair, field)).decode() for pair in pairs]
        for name, pairs in groups.items()
    }
    file.write_text(json.dumps({"day": DAY, "groups": encoded}), "utf-8")
    beside_it(file).write_bytes(b"".join(getattr(pair, field) + b"\n" for pair in lines))
    return file


def beside_it(file: Path) -> Path:
    return file.with_suffix(".ndjson")


@contextlib.contextmanager
def versions(tree: Path, old_given: Path, given: Path) -> Iterator[tuple[Version, Version]]:
    """0.1.0 and the working tree, each ready to be asked."""
    old, new = Version(tree, old_given), Version(ROOT, given)
    try:
        yield old, new
    finally:
        old.close()
        new.close()


def row(group: str, made: Sequence[Pair], old: Version, new: Version, amounts: Amounts) -> Results:
    """One group: the medians of each document in both versions, and their ratios."""
    rounds: dict[Version, list[list[float]]] = {old: [], new: []}
    for _ in range(measure.WARM + amounts.compared_rounds):
        for version, taken in rounds.items():
            taken.append(version.ask("each", group))
    olds, news = medians(rounds[old]), medians(rounds[new])
    ratios = [one / other for one, other in zip(news, olds, strict=True)]
    longer = [len(pair.new) / len(pair.old) for pair in made]
    return {
        "group": group,
        "documents": len(made),
        "old_bytes": mean_length(pair.old for pair in made),
        "bytes": mean_length(pair.new for pair in made),
        "old": microseconds(median(olds)),
        "new": microseconds(median(news)),
        "ratio": round(median(ratios), 3),
        "worst": round(max(ratios), 3),
        "by_byte": round(median(r / more for r, more in zip(ratios, longer, strict=True)), 3),
        "whole": round(sum(news) / sum(olds), 3),
    }


def mean_length(made: Iterable[bytes]) -> int:
    lengths = list(map(len, made))
    return round(sum(lengths) / len(lengths))


def medians(rounds: list[list[float]]) -> list[float]:
    """The median of each document; the first rounds warm up and are thrown away."""
    return [median(times) for times in zip(*rounds[measure.WARM :], strict=True)]


def microseconds(seconds: float) -> float:
    return round(seconds * 1e6, 1)


def by_itself(group: str, new: Version, amounts: Amounts) -> Results:
    """Each function alone in its own loop, on one document over and over."""
    floors = new.ask("alone", group, "orjson.loads", amounts.alone)
    times = new.ask("alone", group, "barnterm", amounts.alone)
    ratios = [one / other for one, other in zip(times, floors, strict=True)]
    return {
        "group": group,
        "floor": microseconds(median(floors)),
        "new": microseconds(median(times)),
        "ratio": round(median(ratios), 2),
        "worst": round(max(ratios), 2),
    }


def in_stream(paths: list[str], old: Version, new: Version, amounts: Amounts) -> Results:
    """A file of many documents, one a line, for each document in it."""
    old_path, path = paths
    floors, olds, news = [], [], []
    for _ in range(STREAM_ROUNDS):
        floors.append(new.ask("stream", path, "orjson.loads"))
        olds.append(old.ask("stream", old_path, "barnterm"))
        news.append(new.ask("stream", path, "barnterm"))
    return {
        "documents": amounts.streamed,
        "floor": microseconds(median(floors) / amounts.streamed),
        "new": microseconds(median(news) / amounts.streamed),
        "ratio": round(measure.ratio(news, floors), 2),
        "to_old": round(measure.ratio(news, olds), 3),
    }
