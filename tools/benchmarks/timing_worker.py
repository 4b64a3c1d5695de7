"""Takes the times that it is asked for, in the process of one version of barnterm.

    python tools/benchmarks/timing_worker.py TREE DOCUMENTS

DOCUMENTS is a file with groups of documents as JSON. A line of input is a question, a line of
output the answer in seconds, both as JSON. Of barnterm it asks no more than `validate`.
"""

from __future__ import annotations

import base64
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import orjson

import barnterm

Check = Callable[[Any], object]


class Worker:
    """The documents, and the ways to take times."""

    def __init__(self, groups: dict[str, list[str]], day: str) -> None:
        self.groups = {name: [base64.b64decode(d) for d in g] for name, g in groups.items()}
        self.day = day

    def validate(self, source: bytes | str) -> object:
        return barnterm.validate(source, at=self.day)

    def validate_file(self, path: str) -> object:
        """0.1.0 takes a path where later versions take a text."""
        check = getattr(barnterm, "validate_file", barnterm.validate)
        return check(path, at=self.day)

    def check(self, name: str) -> Check:
        return self.validate if name == "barnterm" else orjson.loads

    def each(self, group: str) -> list[float]:
        """Each document once, one after another."""
        return [taken(self.validate, data) for data in self.groups[group]]

    def alone(self, group: str, name: str, times: int) -> list[float]:
        """Each document over and over, with nothing else in the loop: the medians."""
        check = self.check(name)
        return [median(taken(check, data) for _ in range(times + 1)) for data in self.groups[group]]

    def stream(self, path: str, name: str) -> float:
        """A file with a document a line, by its path."""
        if name == "barnterm":
            return taken(self.validate_file, path)
        return taken(parse_lines, path)


def parse_lines(path: str) -> None:
    with Path(path).open("rb") as lines:
        for line in lines:
            orjson.loads(line)


def taken(check: Check, source: Any) -> float:
    start = time.perf_counter()
    check(source)
    return time.perf_counter() - start


def main(tree: str, documents: str) -> None:
    if not Path(barnterm.__file__).is_relative_to(Path(tree).resolve()):
        sys.exit("barnterm was imported from another tree than the one that was asked for")
    given = json.loads(Path(documents).read_text("utf-8"))
    worker = Worker(given["groups"], given["day"])
    for line in sys.stdin:
        what, *asked = json.loads(line)
        print(json.dumps(getattr(worker, what)(*asked)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
