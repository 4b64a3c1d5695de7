"""Finds where in a JSON text a value stands, without a parser of our own.

Python's own scanner tells where each value ends, so that only the way down to what is
looked for has to be walked, and all places are found in one go.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from json import JSONDecoder
from typing import Any

Path = tuple[str | int, ...]
"""The keys and numbers that lead from the root to a value."""

BLANKS = re.compile(r"[ \t\n\r]*")
SCAN = JSONDecoder(parse_int=len, parse_float=len, parse_constant=len).raw_decode


def locate(
    text: str, paths: Iterable[Path], *, repeats: bool = True
) -> dict[Path, tuple[int, int]]:
    """Line and column, from 1 and in characters, of each path; one that is not there is left out.

    `text` must be JSON that has been read before. A repeated key means its last value, as in
    Python; `repeats` says whether there may be one, which takes longer.
    """
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    offsets = dict(walk(text, skip(text, 0), (), tree(paths), repeats))
    return {path: line_and_column(starts, offset) for path, offset in offsets.items()}


def line_and_column(starts: list[int], offset: int) -> tuple[int, int]:
    """Line and column of an offset, given the offsets at which the lines start."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def tree(paths: Iterable[Path]) -> dict[str | int, Any]:
    """The paths as nested dictionaries."""
    root: dict[str | int, Any] = {}
    for path in paths:
        here = root
        for part in path:
            here = here.setdefault(part, {})
    return root


def walk(
    text: str, at: int, path: Path, wanted: dict[str | int, Any], repeats: bool
) -> Iterator[tuple[Path, int]]:
    """Offsets of the value at `at` and of the wanted values inside it."""
    yield path, at
    if not wanted or text[at] not in "{[":
        return
    left = len(wanted)
    for part, place in members(text, at) if text[at] == "{" else items(text, at):
        if part in wanted:
            yield from walk(text, place, (*path, part), wanted[part], repeats)
            left -= 1
            if not left and not repeats:
                return


def members(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The keys of the object at `at`, each with the offset of its value."""
    at = skip(text, at + 1)
    while text[at] != "}":
        key, at = SCAN(text, at)
        at = skip(text, skip(text, at) + 1)
        yield key, at
        at = after(text, at)


def items(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The numbers of the array at `at`, each with the offset of its item."""
    at, number = skip(text, at + 1), 0
    while text[at] != "]":
        yield number, at
        at, number = after(text, at), number + 1


def after(text: str, at: int) -> int:
    """The offset of what follows the value at `at`, past a comma."""
    at = skip(text, SCAN(text, at)[1])
    return skip(text, at + 1) if text[at] == "," else at


def skip(text: str, at: int) -> int:
    match = BLANKS.match(text, at)
    return match.end() if match else at
