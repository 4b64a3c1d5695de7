"""Does the cost of a check grow as the work grows, however the input is made?

Each family in `growing/` makes one kind of input in any size. `barnterm.validate` is timed on
it from 1 to 20 MB, each time in a process of its own with a limit, and the exponent is fitted:
time as size to the power of what. One is as it should be; two means that twenty times as much
takes four hundred times as long.

    python tools/trials/growth.py
    python tools/trials/growth.py --quick
    python tools/trials/growth.py --only references --sizes 1 2
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from growing import FAMILIES

MEGABYTE = 1_000_000
DAY = "2026-06-01"
SIZES = [1.0, 2.0, 5.0, 10.0, 20.0]
QUICK = [0.3, 1.0]
"""Megabytes, for a test that the trial does not rot and nothing hangs. It judges no time: small
inputs are timed too roughly, and machines that run tests are busy.
"""

STEEPEST = 1.15
"""The largest exponent that is accepted."""

SLOWEST = 1.0
"""Seconds of processor time a megabyte that a family may take."""

QUICKEST = 0.02
"""Seconds a megabyte below which a time counts as this much: there the processor's caches, in which
a small input fits and a large one does not, are all that is measured.
"""

LONGEST = 200
"""Seconds that one check may take before it is said to hang."""

TIMES = 3
"""How often a short check is timed; the shortest time counts."""

WORTH_REPEATING = 0.5
"""Seconds under which a check is timed several times."""

TABLE = Path(__file__).resolve().parent.parent.parent / "docs" / "growth.md"
FEWEST_ROWS = 2


class Row(NamedTuple):
    """What a family took: the seconds by size in megabytes, None where it was stopped."""

    family: str
    seconds: dict[float, float | None]

    @property
    def exponent(self) -> float:
        """The slope of a straight line through the logarithms of sizes and times."""
        counted = ((size, max(s, QUICKEST * size)) for size, s in self.seconds.items() if s)
        points = [(math.log(size), math.log(s)) for size, s in counted]
        if None in self.seconds.values() or len(points) < FEWEST_ROWS:
            return math.inf
        x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
        above = sum((a - x) * (b - y) for a, b in points)
        return float(above / sum((a - x) ** 2 for a, _ in points))

    @property
    def slowest(self) -> float:
        """Seconds a megabyte, where it is slowest."""
        return max(math.inf if s is None else s / size for size, s in self.seconds.items())


def timed(family: str, size: float) -> float:
    """The processor time, in seconds, of one check in this process."""
    import barnterm

    data = FAMILIES[family](int(size * MEGABYTE))
    barnterm.validate(data[:0] + b"{", at=DAY)  # what is imported late is imported now
    best: float = math.inf
    begun = time.process_time()
    for _ in range(TIMES):
        start = time.process_time()
        barnterm.validate(data, at=DAY)
        best = min(best, time.process_time() - start)
        if time.process_time() - begun > WORTH_REPEATING:
            break
    return best


def measured(family: str, size: float) -> float | None:
    """The same in a process of its own; None when it was stopped."""
    command = [sys.executable, __file__, "--one", family, "--sizes", str(size)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False)  # noqa: S603 # ours
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        raise RuntimeError(f"{family}: {done.stderr}")
    return float(json.loads(done.stdout))


def row(family: str, sizes: Iterable[float]) -> Row:
    """A family measured at every size, smallest first, until it is stopped."""
    found: dict[float, float | None] = {}
    for size in sizes:
        stopped = None in found.values()
        found[size] = None if stopped else measured(family, size)
    return Row(family, found)


def table(rows: list[Row], sizes: list[float]) -> str:
    """The rows in Markdown, the steepest first."""
    heads = ["input", *(f"{size:g} MB" for size in sizes), "s a MB", "exponent"]
    lines = [heads, ["---"] * len(heads)]
    for each in sorted(rows, key=lambda each: -each.exponent):
        times = ["stopped" if s is None else f"{s:.2f}" for s in each.seconds.values()]
        lines.append([each.family, *times, f"{each.slowest:.2f}", f"{each.exponent:.2f}"])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def page(rows: list[Row], sizes: list[float]) -> str:
    worst, slowest = max(r.exponent for r in rows), max(r.slowest for r in rows)
    return PAGE.format(
        families=len(rows),
        table=table(rows, sizes),
        worst=f"{worst:.2f}",
        slowest=f"{slowest:.2f}",
        largest=f"{max(sizes):g}",
        quickest=QUICKEST,
    )


PAGE = """# How the cost grows

A check is to cost as much as there is to read: twice the file, twice the time, however the file
is made, so that nobody can bring a receiving system to a halt with a file that is made to be slow.
The bound that we hold ourselves to is an exponent of 1.15. Where a row stands above it, it is not
reached yet.

{families} kinds of input were made in sizes up to {largest} MB: deep and wide, with many records of
one class or of two that are held against each other, broken alike and broken differently, and
texts that are no JSON. `barnterm.validate(bytes, at=...)` was timed on each, in a process of its
own, in seconds of processor time. The exponent is fitted to the times: 1 means that twice the
size takes twice the time, and 2 that it takes four times as long. A time of less than {quickest}
seconds a megabyte counts as that, since there it is only told whether the input fits in the
processor's caches. The largest exponent is {worst}, and the slowest kind takes {slowest} seconds a
megabyte.

Written by `tools/trials/growth.py`; do not edit. What each kind is stands in
`tools/trials/growing/`.

{table}"""


def faults(rows: list[Row], steepest: float) -> list[str]:
    """What is steeper or slower than it may be."""
    said = [f"{r.family}: exponent {r.exponent:.2f}" for r in rows if r.exponent > steepest]
    return said + [f"{r.family}: {r.slowest:.2f} s a MB" for r in rows if r.slowest > SLOWEST]


def chosen(asked: argparse.Namespace) -> list[str]:
    return [name for name in FAMILIES if not asked.only or any(o in name for o in asked.only)]


def kept(path: Path | None) -> dict[str, Row]:
    """What an earlier run has measured, so that a long one can be made in parts."""
    if path is None or not path.exists():
        return {}
    found = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    return {name: Row(name, {float(size): s for size, s in times}) for name, times in found}


def keep(path: Path | None, each: Row) -> None:
    if path is not None:
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps([each.family, list(each.seconds.items())]) + "\n")


def measure(asked: argparse.Namespace, sizes: list[float], tell: Callable[[str], object]) -> int:
    rows = kept(asked.results)
    for family in chosen(asked)[:: -1 if asked.backwards else 1]:
        if family not in kept(asked.results):
            rows[family] = row(family, sizes)
            keep(asked.results, rows[family])
            tell(table([rows[family]], sizes).splitlines()[-1])
    listed = [each for name, each in rows.items() if name in FAMILIES]
    if asked.write:
        TABLE.write_text(page(listed, sizes), "utf-8")
    said = faults(listed, STEEPEST)
    tell("\n".join(said) or "Every cost grows as the work grows.")
    stopped = any(None in each.seconds.values() for each in listed)
    return int(stopped if asked.quick else bool(said))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", help="families whose name holds one of these")
    parser.add_argument("--sizes", nargs="*", type=float, help="megabytes")
    parser.add_argument("--quick", action="store_true", help="small sizes; only a hang is a fault")
    parser.add_argument("--backwards", action="store_true", help="the last family first")
    parser.add_argument("--write", action="store_true", help=f"write {TABLE.name}")
    parser.add_argument("--results", type=Path, help="where rows are kept from run to run")
    parser.add_argument("--one", metavar="FAMILY", help="time one family here and print the time")
    asked = parser.parse_args(arguments)
    sizes = asked.sizes or (QUICK if asked.quick else SIZES)
    if asked.one:
        print(timed(asked.one, sizes[0]))
        return 0
    return measure(asked, sizes, lambda line: print(line, flush=True))


if __name__ == "__main__":
    raise SystemExit(main())
