"""Gives findings their line and column, after the many of a kind have been made few.

Nothing is looked up in the text for a finding that is only counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from msgspec import structs

from barnterm.check.position import Path, locate, locate_in_records
from barnterm.check.run import Options
from barnterm.check.told import renumbered
from barnterm.finding import LISTED_ONE_BY_ONE, Finding, counting, kind_of, told
from barnterm.suppression import Active, silence

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree."""

Numbered = tuple[Path, int, Finding]
"""A finding with the keys that lead to it, and its number among all."""

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
    if not options.active:
        return located(source, few_of_each(found)), ()
    kept, silenced = parted(found, options.active)
    first = len(few := few_of_each(kept))
    both = located(source, [*few, *few_of_each(silenced)])
    return both[:first], both[first:]


def parted(found: list[Found], active: Active) -> tuple[list[Found], list[Found]]:
    """The findings that count, and those that a suppression answers for."""
    numbered = [structs.replace(each, line=number) for number, (each, _) in enumerate(found)]
    kept, silenced = (
        [(each, found[each.line or 0][1]) for each in some] for some in silence(numbered, active)
    )
    return kept, silenced


def few_of_each(found: list[Found]) -> list[Found]:
    """The findings that are listed, in the order of the file, with what they stand for."""
    kinds: dict[tuple[str, str, str], list[Numbered]] = defaultdict(list)
    for number, (each, path) in enumerate(found):
        kinds[kind_of(each)].append((path, number, each))
    listed = [each for kind in kinds.values() for each in shorten(kind)]
    return [(each, path) for path, _, each in sorted(listed, key=place)]


def shorten(kind: list[Numbered]) -> list[Numbered]:
    """Those of a kind that stay."""
    if len(kind) <= LISTED_ONE_BY_ONE:
        return kind
    try:
        ordered = sorted(kind, key=itemgetter(0))  # as `order`, if what stands in a row is alike
    except TypeError:
        ordered = sorted(kind, key=place)
    stay = told([each for _, _, each in ordered])
    return [(*ordered[at][:2], counting(ordered[at][2], times)) for at, times in stay]


def place(each: Numbered) -> tuple[list[tuple[int, str]], int]:
    path, number, _ = each
    return order(path), number


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
