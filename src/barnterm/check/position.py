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
BEFORE_A_KEY = "{," + BLANK
NEAR = 1_000
"""Characters from the start of an object in which a member is looked for by its key."""

IDS = re.compile(r'"id"(?:: ?"([^"\\]*)")?').findall
"""Every id; an empty text for one that is written another way."""

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
    text: str, paths: Iterable[Path], read: Any
) -> dict[Path, tuple[int, int]] | None:
    """As `locate`, but each record is looked for by its id and nothing is read on the way.

    `read` is what was read from the text, as Structs or as a tree. No two records may have the
    same id, and no key may stand twice. None when the id of some record is not where it is
    looked for, which is first in its object.
    """
    below: dict[tuple[str, Path], list[Path]] = defaultdict(list)
    for path in paths:
        id_, depth = innermost_record(read, path)
        below[id_, path[:depth]].append(path[depth:])
    offsets: dict[Path, int] = {}
    for (id_, record), inside in below.items():
        at = start_of(text, id_) if record else skip(text, 0)
        if at is None:
            return None
        offsets.update(walk(text, at, record, tree(inside), repeats=False))
    return lines_and_columns(text, offsets)


def innermost_record(read: Any, path: Path) -> tuple[str, int]:
    """The id of the innermost record on a path that has one, and how many keys lead to it. For
    the root, which needs none, the id is left out.
    """
    here, found, depth = read, "", 0
    for number, key in enumerate(path, start=1):
        here = value_of(here, key)
        id_ = value_of(here, "id")
        if isinstance(id_, str):
            found, depth = id_, number
    return found, depth


def value_of(value: Any, key: str | int) -> Any:
    """What stands under a key, or at a number in a list; None when there is nothing."""
    if isinstance(key, int):
        return value[key] if isinstance(value, list) and key < len(value) else None
    return value.get(key) if isinstance(value, dict) else getattr(value, key, None)


def start_of(text: str, id_: str) -> int | None:
    """The offset of the object that begins with this id, if it is written as it often is."""
    for written in (f'"id":"{id_}"', f'"id": "{id_}"'):
        at = text.find(written)
        opening = at - 1
        while opening > 0 and text[opening] in BLANK:
            opening -= 1
        if at > 0 and text[opening] == "{":
            return opening
    return None


def ids_are_unique(text: str) -> bool:
    """Whether all ids in a text are written as they often are, and none stands twice."""
    if "\\" in text and "\\u" in text:  # an escaped letter may hide what is the same
        return False
    ids = IDS(text)
    return "" not in ids and len(set(ids)) == len(ids)


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
    if wanted and text[at] in "{[":
        for part, offset in parts(text, at, set(wanted), repeats):
            yield from walk(text, offset, (*path, part), wanted[part], repeats)


def parts(
    text: str, at: int, wanted: set[str | int], repeats: bool
) -> Iterator[tuple[str | int, int]]:
    """The wanted members or items of the value at `at`, each with the offset of its value."""
    left = wanted.copy()
    for key in wanted if text[at] == "{" and not repeats else ():
        if offset := near(text, at, str(key)):
            left.discard(key)
            yield key, offset
    rest = members(text, at) if text[at] == "{" else items(text, at)
    while left and (found := next(rest, None)):
        if found[0] in left:
            yield found
            if not repeats:
                left.discard(found[0])


def near(text: str, at: int, key: str) -> int:
    """The offset of a member's value if it stands near the start of the object at `at`, with
    nothing but texts and numbers before it; else 0.
    """
    found = text.find(f'"{key}":', at, at + NEAR)
    before = text[at + 1 : found]
    if found < 0 or "{" in before or "}" in before or text[found - 1] not in BEFORE_A_KEY:
        return 0
    return skip(text, found + len(key) + 3) if key.isidentifier() else 0


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
