"""Whole commands as somebody would run them: on ten thousand documents, and on big files."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import measure
from amounts import Amounts
from contestants import DAY, ROOT, SCHEMA, blaze_command
from documents import documents, one_file
from measure import Command

SEED = 1
PEER, OURS, FLOOR = "Blaze", "barnterm", "orjson.loads"
READ_LINES = "import orjson, sys\nfor line in open(sys.argv[1], 'rb'):\n    orjson.loads(line)"
READ_WHOLE = "import orjson, sys\norjson.loads(open(sys.argv[1], 'rb').read())"
BAD = (1, 2)
"""With what barnterm and Blaze end when a file has faults; a good one ends with 0."""

Results = dict[str, Any]


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


def peer(file: Path) -> Command:
    return Command([blaze_command(), "validate", "--fast", str(SCHEMA), str(file)])


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
