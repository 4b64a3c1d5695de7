"""Finds where in a JSON text a value stands, without a parser of our own.

Python's own scanner tells where each value ends, so that only the way down to what is
looked for has to be walked, and all places are found in one go.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from json import JSONDecoder
from operator import itemgetter
from typing import Any

Path = tuple[str | int, ...]
"""The keys and numbers that lead from the root to a value."""

BLANKS = re.compile(r"[ \t\n\r]*")
BLANK = " \t\n\r"
SCAN: Callable[[str, int], tuple[Any, int]] = vars(
    JSONDecoder(parse_int=len, parse_float=len, parse_constant=len)
)["scan_once"]
"""Python's own scanner, without the wrapper that tells a caller of bad JSON."""


def locate(
    text: str, paths: Iterable[Path], *, repeats: bool = True
) -> dict[Path, tuple[int, int]]:
    """Line and column, from 1 and in characters, of each path; one that is not there is left out.

    `text` must be JSON that has been read before. A repeated key means its last value, as in
    Python; `repeats` says whether there may be one, which takes longer.
    """
    offsets = dict(walk(text, skip(text, 0), (), tree(paths), repeats))
    return lines_and_columns(text, offsets)


def locate_in_records(
    text: str, paths: Iterable[Path], records: Callable[[Path], tuple[str, int] | None]
) -> dict[Path, tuple[int, int]] | None:
    """As `locate`, but each record is looked for by its id and nothing is read on the way.

    `records` gives the id of the innermost record on a path that has one, and how many keys lead
    to it. No two records may have the same id, and no key may stand twice. None when the id of
    some record is not where it is looked for, which is first in its object.
    """
    below: dict[tuple[str, Path], list[Path]] = defaultdict(list)
    for path in paths:
        found = records(path)
        if found is None:
            return None
        id_, depth = found
        below[id_, path[:depth]].append(path[depth:])
    offsets: dict[Path, int] = {}
    for (id_, record), inside in below.items():
        at = start_of(text, id_)
        if at is None:
            return None
        offsets.update(walk(text, at, record, tree(inside), repeats=False))
    return lines_and_columns(text, offsets)


def start_of(text: str, id_: str) -> int | None:
    """The offset of the object that begins with this id, if it is written as it often is."""
    for written in (f'"id":"{id_}"', f'"id": "{id_}"'):
        at = text.find(written)
        opening = at - 1
        while opening > 0 and text[opening] in " \t\n\r":
            opening -= 1
        if at > 0 and text[opening] == "{":
            return opening
    return None


def lines_and_columns(text: str, offsets: dict[Path, int]) -> dict[Path, tuple[int, int]]:
    """The lines and columns of many offsets, which are found in one pass."""
    found: dict[Path, tuple[int, int]] = {}
    line, last, begins = 1, 0, 0
    for path, offset in sorted(offsets.items(), key=itemgetter(1)):
        line += text.count("\n", last, offset)
        begins = max(begins, text.rfind("\n", last, offset) + 1)
        found[path] = line, offset - begins + 1
        last = offset
    return found


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
    for part, offset in members(text, at) if text[at] == "{" else items(text, at):
        if part in wanted:
            yield from walk(text, offset, (*path, part), wanted[part], repeats)
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
    """The offset of what follows the blanks at `at`, if there are any."""
    if text[at : at + 1] not in BLANK:
        return at
    match = BLANKS.match(text, at)
    return match.end() if match else at
