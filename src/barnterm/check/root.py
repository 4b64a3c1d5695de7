"""Recognises what a file holds when it is no exchange, and where in it exchanges may lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from barnterm._generated.slots import SLOTS
from barnterm.check.fault import Path
from barnterm.rules.structure import SHAPE_SINCE
from barnterm.suggestion import heading_meant

EXCHANGE = {slot.name for slot in SLOTS["Exchange"]} - {"id"}
CASE = {slot.name for slot in SLOTS["Case"]} - {"id"}
OF_A_CASE_ALONE, OF_EITHER = {"child"}, {"people"}
OF_AN_EXCHANGE, OF_A_CASE, OF_A_ROOT, OF_A_ROW = 3, 2, 2, 2
"""Fields by which an exchange that lies inside something, a case, an exchange that stands where it
should, and a row of a table are recognised."""

MOST_AROUND = 3
"""Levels of objects and lists that an exchange is looked for in."""

OF_A_BUNDLE = {"data", "meta", "pageToken"}
MARKS = {
    "resourceType": "fhir",
    "$schema": "json_schema",
    "@context": "json_ld",
    "@graph": "json_ld",
    "not_checked": "report",
}
"""Fields that nothing else than one kind of file has at its root."""


VERSION = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9}){2}")


class Root(NamedTuple):
    """What a file holds, as a key of `roots` in the phrases, and where the exchanges are."""

    name: str
    exchanges: tuple[Path, ...] = ()


def wrong_root(tree: Any) -> Root | None:
    """What the root is when it is surely no exchange; None when it is, or may be a bad one."""
    if isinstance(tree, dict):
        return of_object(tree)
    if isinstance(tree, list):
        return of_list(tree)
    names = ((type(None), "null"), (str, "text"), (bool, "flag"), (object, "number"))
    return Root(next(name for kind, name in names if isinstance(tree, kind)))


def is_exchange(value: Any, enough: int = OF_AN_EXCHANGE) -> bool:
    return isinstance(value, dict) and len(EXCHANGE & value.keys()) >= enough


def is_of_earlier_shape(exchange: Any) -> bool:
    """Whether an exchange says that it is written in a version whose shape is no longer read."""
    version = exchange.get("standard_version") if isinstance(exchange, dict) else None
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        return False
    return numbers(version) < numbers(SHAPE_SINCE)


def numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


def is_case(value: Any) -> bool:
    if not isinstance(value, dict) or (EXCHANGE - OF_EITHER) & value.keys():
        return False
    return bool(OF_A_CASE_ALONE & value.keys()) and len(CASE & value.keys()) >= OF_A_CASE


def of_object(tree: dict[Any, Any]) -> Root | None:
    if is_exchange(tree, OF_A_ROOT):
        return None
    inside = tuple(exchanges_in(tree))
    if inside:
        return Root("wrapped" if len(inside) == 1 else "several_wrapped", inside)
    if is_case(tree):
        return Root("case")
    if not tree:
        return Root("empty_object")
    if "data" in tree and len(OF_A_BUNDLE & tree.keys()) > 1:
        return Root("ss12000")
    if tree.get("type") in ("FeatureCollection", "Feature"):
        return Root("geojson")
    if name := next((name for key, name in MARKS.items() if key in tree), ""):
        return Root(name)
    return Root("row") if is_row(tree) and has_headings(tree) else None


def of_list(tree: list[Any]) -> Root:
    if not tree:
        return Root("empty_list")
    inside = tuple(exchanges_in(tree))
    if inside:
        return Root("one_in_list" if len(tree) == 1 else "several_in_list", inside)
    if all(is_case(each) for each in tree):
        return Root("cases")
    return Root("rows" if all(is_row(each) for each in tree) else "list")


def is_row(value: Any) -> bool:
    """Whether a value is like a row of a table: an object without anything inside."""
    return isinstance(value, dict) and not any(
        isinstance(each, (dict, list)) for each in value.values()
    )


def has_headings(row: dict[Any, Any]) -> bool:
    """Whether an object without a field of an exchange has headings of a table for its fields."""
    known = [key for key in row if isinstance(key, str) and heading_meant(key).name]
    return not EXCHANGE & row.keys() and len(known) >= OF_A_ROW


def exchanges_in(tree: Any, path: Path = ()) -> Iterator[Path]:
    """Where exchanges lie that are not at the root, a few levels down."""
    if path and is_exchange(tree):
        yield path
    elif len(path) < MOST_AROUND:
        for key in tree if isinstance(tree, dict) else range(len(tree)):
            if isinstance(tree[key], (dict, list)):
                yield from exchanges_in(tree[key], (*path, key))
