"""Measures barnterm beside other validators, and writes docs/benchmarks.md and .svg.

    python tools/benchmarks/compare.py [speed] [process] [scale] [--quick]

    speed     each validator in one process, on documents of three sizes
    process   whole commands on a file with 10 000 documents: time and memory
    scale     a file of 1 GB with a document a line, and one document of 200 MB

Without a section all are measured. What is measured is kept in tools/benchmarks/results.json, so that
one section can be measured again and the page still shows the others. With --quick everything
is small: it shows that the script works, and writes nothing.

Needs `pip install -e .[bench] ./native` and `npm ci --prefix tests/ajv`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import contestants
import measure
import page
from contestants import DAY, ROOT, SCHEMA, Way
from documents import documents, marked, one_file
from measure import Command

RESULTS = Path(__file__).with_name("results.json")
SEED = 1
PEER, OURS, FLOOR = "Blaze", "barnterm", "orjson.loads"
READ_LINES = "import orjson, sys\nfor line in open(sys.argv[1], 'rb'):\n    orjson.loads(line)"
READ_WHOLE = "import orjson, sys\norjson.loads(open(sys.argv[1], 'rb').read())"
BAD = (1, 2)
"""With what barnterm and Blaze end when a file has faults; a good one ends with 0."""

Results = dict[str, Any]


class Amounts(NamedTuple):
    """How much is measured.

    Attributes:
        documents: How many documents of each size in KB.
        rounds: How many times each validator gets them.
        runs: How many times each command is run on `lines` documents.
        long_runs: How many times each command is run on the big files.
        lines: Documents in the file for the commands.
        lines_of_big_file: Documents in the big file with a document a line.
        big_document: KB of the one big document.
        judged: How many documents, half of them bad, show that all validators are awake.
    """

    documents: dict[int, int]
    rounds: int
    runs: int
    long_runs: int
    lines: int
    lines_of_big_file: int
    big_document: int
    judged: int


FULL = Amounts({5: 400, 20: 200, 200: 30}, 9, 5, 3, 10_000, 46_000, 200_000, 200)
QUICK = Amounts({5: 20, 20: 20, 200: 3}, 2, 2, 1, 200, 400, 2_000, 20)


def speed(amounts: Amounts) -> Results:
    """Each validator in turn on the same documents, in one process and on one core."""
    measure.use_cores(1)
    every = contestants.ways()
    judged = verdicts(every, amounts.judged)
    sizes = {str(size): at_size(every, size, amounts) for size in amounts.documents}
    return {"rounds": amounts.rounds, "judged": judged, "sizes": sizes}


def verdicts(every: Iterable[Way], count: int) -> Results:
    """How many good and bad documents each refuses; none may be asleep.

    Raises RuntimeError when one refuses a good document, or lets every bad one through.
    """
    made = list(marked(SEED + 1, 20, count, 50))
    kinds = {kind: [m.data for m in made if m.kind == kind] for kind in ("good", "shape", "rule")}
    refused: Results = {}
    for way in {way.name: way for way in every}.values():
        found = {kind: sum(not way.accepts(d) for d in each) for kind, each in kinds.items()}
        refused[way.name] = found
        if found["good"] or (way.does != "parses" and not found["shape"]):
            raise RuntimeError(f"{way.name} does not tell good documents from bad: {found}")
    return {"of": {kind: len(each) for kind, each in kinds.items()}, "refused": refused}


def at_size(every: Sequence[Way], size: int, amounts: Amounts) -> Results:
    made = list(documents(SEED, size, amounts.documents[size], 0))
    given = {way: made[: way.most] for way in every}
    timers = {way: partial(seconds_per_byte, way, given[way]) for way in every}
    taken = measure.in_turn(timers, amounts.rounds)
    mean = total(made) / len(made)
    floor = taken[every[0]]
    rows = [row(way, taken[way], floor, mean) for way in every]
    return {"documents": len(made), "bytes": round(mean), "ways": rows}


def seconds_per_byte(way: Way, made: Sequence[bytes]) -> float:
    """By byte, since the slowest validators get fewer documents."""
    return way.seconds(made) / total(made)


def total(made: Iterable[bytes]) -> int:
    return sum(map(len, made))


def row(way: Way, seconds: list[float], floor: list[float], mean: float) -> Results:
    return {
        "name": way.name,
        "path": way.path,
        "does": way.does,
        "ratio": round(measure.ratio(seconds, floor), 2),
        "microseconds": round(median(seconds) * mean * 1e6, 1),
    }


def process(amounts: Amounts) -> Results:
    """Whole commands on files with a document a line, as somebody would run them."""
    measure.use_cores(2)
    with folder() as at:
        good, bad = at / "good.jsonl", at / "bad.jsonl"
        write_lines(good, documents(SEED, 20, amounts.lines, 0))
        write_lines(bad, whole_lines(documents(SEED, 20, amounts.lines, 10)))
        commands = {
            FLOOR: Command([sys.executable, "-c", READ_LINES, str(good)]),
            OURS: ours(good),
            f"{OURS}, one job": ours(good, jobs(1)),
            f"{OURS}, Python alone": alone(ours(good)),
            PEER: peer(good),
            f"{OURS}, ten per cent bad": Command(ours(bad).arguments, BAD),
            f"{PEER}, ten per cent bad": Command([*peer(bad).arguments, "--continue"], BAD),
        }
        taken = measure.processes_in_turn(commands, amounts.runs)
        size = good.stat().st_size
    return {"lines": amounts.lines, "bytes": size, "runs": summaries(taken, FLOOR)}


def whole_lines(lines: Iterable[bytes]) -> Iterator[bytes]:
    """All but the documents that are cut off, at which Blaze stops reading a file."""
    return (each for each in lines if each.endswith(b"}") and is_json(each))


def is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def scale(amounts: Amounts) -> Results:
    """Big files: many documents with one job and two, and one big document."""
    measure.use_cores(2)
    with folder() as at:
        lines, one = at / "lines.jsonl", at / "one.json"
        write_lines(lines, documents(SEED, 20, amounts.lines_of_big_file, 0))
        many = measure.processes_in_turn(on_lines(lines), amounts.long_runs)
        sizes = {"lines": lines.stat().st_size}
        lines.unlink()
        with one.open("wb") as file:
            file.writelines(one_file(SEED, amounts.big_document))
        single = measure.processes_in_turn(on_one(one), amounts.long_runs)
        sizes["one"] = one.stat().st_size
    result = {"lines": amounts.lines_of_big_file, "bytes": sizes}
    return {**result, "many": summaries(many, FLOOR), "one": summaries(single, FLOOR)}


def on_lines(file: Path) -> dict[str, Command]:
    commands = {
        FLOOR: Command([sys.executable, "-c", READ_LINES, str(file)]),
        f"{OURS}, one job": ours(file, jobs(1)),
        f"{OURS}, two jobs": ours(file, jobs(2)),
        PEER: peer(file),
    }
    if not jobs(2):
        del commands[f"{OURS}, two jobs"]
    return commands


def on_one(file: Path) -> dict[str, Command]:
    floor = Command([sys.executable, "-c", READ_WHOLE, str(file)])
    return {FLOOR: floor, OURS: ours(file), PEER: peer(file)}


def jobs(count: int) -> list[str]:
    """The option for parallel work, or nothing in a barnterm that has none."""
    command = [sys.executable, "-m", "barnterm", "validate", "--help"]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout  # noqa: S603
    return ["--jobs", str(count)] if "--jobs" in said else []


def ours(file: Path, options: Sequence[str] = ()) -> Command:
    command = [sys.executable, "-m", "barnterm", "validate", str(file), "--at", DAY]
    return Command([*command, *options])


def alone(command: Command) -> Command:
    """The same without barnterm-native."""
    return Command(["env", "BARNTERM_NATIVE=off", *command.arguments], command.ends)


def peer(file: Path) -> Command:
    return Command([contestants.blaze_command(), "validate", "--fast", str(SCHEMA), str(file)])


def summaries(taken: dict[str, list[measure.Run]], floor: str) -> list[Results]:
    first = [each.seconds for each in taken[floor]]
    return [summary(name, runs, first) for name, runs in taken.items()]


def summary(name: str, runs: list[measure.Run], floor: list[float]) -> Results:
    seconds = [each.seconds for each in runs]
    return {
        "name": name,
        "ratio": round(measure.ratio(seconds, floor), 2),
        "seconds": round(median(seconds), 2),
        "megabytes": round(max(each.memory for each in runs) / 1e6),
    }


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """A folder for big files, on a disk and not in memory where that can be had."""
    with tempfile.TemporaryDirectory(dir=ROOT / "tools" / "benchmarks", prefix=".files-") as name:
        yield Path(name)


def write_lines(file: Path, lines: Iterable[bytes]) -> None:
    with file.open("wb") as out:
        out.writelines(each + b"\n" for each in lines)


SECTIONS = {"speed": speed, "process": process, "scale": scale}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="small, and writes nothing")
    asked = parser.parse_args()
    unknown = set(asked.sections) - set(SECTIONS)
    if unknown:
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    results = json.loads(RESULTS.read_text("utf-8")) if RESULTS.is_file() else {}
    for name in asked.sections or SECTIONS:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        found = SECTIONS[name](QUICK if asked.quick else FULL)
        results[name] = {**found, "with": page.versions()}
    if asked.quick:
        print(page.markdown({name: results[name] for name in asked.sections or SECTIONS}))
        return
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")
    page.write(results)


if __name__ == "__main__":
    main()
