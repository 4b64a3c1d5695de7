"""Is the look in machine code ever sure of a file that the rules remark on?

python tools/trials/sure.py [--documents 200000] [--seed 1] [--first 0] [--workers 2]

A document that it was wrongly sure of is told by its number alone;
`--first N --documents 1` tries it again.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))
sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))

import barnterm_native
from documents import documents
from mutate import mutated
from specimens import asked_for, drawn
from conformance.suite import DAY, EXAMPLES, cases

import barnterm

BATCH = 1000
POWER = 0.05
"""The least share that it must be sure of for the trial to have power."""


class Result(NamedTuple):
    """How many of a batch it was sure of, and the numbers of those it was wrong about."""

    sure: int
    wrong: list[int]


@cache
def trees() -> list[Any]:
    """Good documents of several sizes, the examples, and the files of the cases."""
    sizes = {5: 60, 20: 30}
    made = [each for size in sizes for each in documents(4, size, sizes[size], 0)]
    files = [path.read_bytes() for path in EXAMPLES]
    of_cases = [each.source for each in cases() if isinstance(each.source, bytes) and each.is_valid]
    whole = [each for each in of_cases if each.startswith(b"{") and b"sender" in each]
    return [json.loads(each) for each in (*made, *files, *whole)]


def document(seed: str, number: int) -> bytes:
    chance = drawn("sure", seed, number)
    text = json.dumps(mutated(chance.choice(trees()), chance), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def is_good(data: bytes) -> bool:
    report = barnterm.validate(data, at=DAY)
    return report.outcome == "clean" and not report.not_checked


def judge(job: tuple[str, range]) -> Result:
    seed, numbers = job
    sure = [n for n in numbers if barnterm_native.is_clean(document(seed, n), DAY)]
    return Result(len(sure), [n for n in sure if not is_good(document(seed, n))])


def main() -> int:
    """Run the trial; 0 when it was wrongly sure of nothing and sure of enough."""
    asked = asked_for(__doc__, "--documents", 200_000)
    os.environ["BARNTERM_NATIVE"] = "off"  # the check that it is compared with is the other one
    begun, end = time.monotonic(), asked.first + asked.documents
    starts = range(asked.first, end, BATCH)
    jobs = [(asked.seed, range(start, min(start + BATCH, end))) for start in starts]
    with multiprocessing.Pool(asked.workers) as pool:
        results = list(pool.imap_unordered(judge, jobs))
    sure = sum(each.sure for each in results)
    wrong = sorted(number for each in results for number in each.wrong)
    print(f"documents {asked.documents}, {time.monotonic() - begun:.0f} s")
    print(f"sure {sure}, wrongly {len(wrong)}", *wrong[:20])
    return 1 if wrong or sure < POWER * asked.documents else 0


if __name__ == "__main__":
    sys.exit(main())
