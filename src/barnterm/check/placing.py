"""Gives findings their line and column, after the many of a kind have been made few.

Nothing is looked up in the text for a finding that is only counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec import structs

from barnterm.check.position import Path, locate, locate_in_records
from barnterm.check.run import Options
from barnterm.check.told import renumbered
from barnterm.finding import LISTED_ONE_BY_ONE, Finding, collapse
from barnterm.suppression import silence

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree."""

MOST_BY_ID = 40
"""Findings in a document that are located one by one, which is faster for few than for many."""


class Source(NamedTuple):
    """What findings are located in.

    Attributes:
        text: The text of the document.
        read: What was read from it, as Structs or as a tree.
        repeats: Whether some key may stand twice in it.
        by_id: Whether no key and no id does.
    """

    text: str
    read: Any
    repeats: bool
    by_id: bool


def placed(
    source: Source, found: list[Found], options: Options
) -> tuple[list[Finding], Sequence[Finding]]:
    """The findings that count, and those that a suppression answers for, with their lines."""
    if excerpt := options.excerpt:
        found = [(renumbered(each, excerpt), path) for each, path in found]
    if len(found) <= LISTED_ONE_BY_ONE and not options.active:
        return located(source, found), ()
    found.sort(key=lambda each: order(each[1]))
    numbered = [structs.replace(each, line=n) for n, (each, _) in enumerate(found, start=1)]
    paths = [path for _, path in found]
    kept, silenced = silence(numbered, options.active)
    few = [collapse(each) for each in (kept, silenced)]
    where = [[(each, paths[(each.line or 0) - 1]) for each in some] for some in few]
    first = len(where[0])
    both = located(source, [*where[0], *where[1]])
    return both[:first], both[first:]


def order(path: Path) -> list[tuple[int, str]]:
    """What sorts the paths of a kind as they stand in the file."""
    return [(part, "") if isinstance(part, int) else (-1, part) for part in path]


def located(source: Source, found: list[Found]) -> list[Finding]:
    """The findings with line and column. One whose value is absent stands at what holds it."""
    text, read, repeats, by_id = source
    paths, where = [path for _, path in found], None
    if by_id and len(paths) <= MOST_BY_ID:
        where = locate_in_records(text, paths, read)
    where = where or locate(text, paths, repeats=repeats)
    return [structs.replace(each, **line_and_column(where, path)) for each, path in found]


def line_and_column(where: dict[Path, tuple[int, int]], path: Path) -> dict[str, int]:
    while path not in where:
        path = path[:-1]
    line, column = where[path]
    return {"line": line, "column": column}
