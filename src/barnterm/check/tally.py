"""The errors of shape in a large tree: the same as Pydantic's, but only the first of a kind one by
one. The others are counted.

Pydantic makes an object of each error, which for a file of some megabytes may be millions. What is
right is read from the Structs, so nothing is said twice; a test holds the two against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from msgspec import Meta, Struct
from msgspec.structs import fields as fields_of

from barnterm._generated import structs
from barnterm._generated.slots import PATTERNS, SLOTS
from barnterm.check.position import Path

LARGE_TREE = 20_000
"""Bytes from which a document is gone through here and not with Pydantic."""

LISTED = 100
"""How many errors of one type at one place in the schema are listed."""

ROOT, CASES, PEOPLE = "Exchange", "cases", "people"


class Error(NamedTuple):
    """An error as Pydantic has it: its type, where it stands, and how many it stands for."""

    type_: str
    path: Path
    times: int


Place = tuple[str, ...]
"""The fields that lead to a value, without numbers."""


class Tally:
    """The errors so far, by type and place."""

    def __init__(self) -> None:
        self.total = 0
        self.kinds: dict[tuple[str, Place], list[Path]] = {}
        self.more: dict[tuple[str, Place], int] = {}
        self.lacking: dict[tuple[Place, frozenset[str]], int] = {}

    def add(self, type_: str, place: Place, path: Path) -> None:
        self.total += 1
        kind = type_, place
        listed = self.kinds.get(kind)
        if listed is None:
            self.kinds[kind] = [path]
        elif len(listed) < LISTED:
            listed.append(path)
        else:
            self.more[kind] = self.more.get(kind, 0) + 1

    def lack(self, names: frozenset[str], place: Place, path: Path) -> None:
        """Add that some fields are missing from a record, as they may be from a million of them."""
        times = self.lacking.get((place, names), 0)
        self.lacking[place, names] = times + 1
        if times < LISTED:
            for name in names:
                self.add("missing", (*place, name), (*path, name))
        else:
            self.total += len(names)

    def errors(self) -> list[Error]:
        for (place, names), times in self.lacking.items():
            for name in names if times > LISTED else ():
                kind = "missing", (*place, name)
                self.more[kind] = self.more.get(kind, 0) + times - LISTED
        self.lacking.clear()
        return [
            Error(type_, path, 1 + (self.more.get((type_, place), 0) if path is paths[-1] else 0))
            for (type_, place), paths in self.kinds.items()
            for path in paths
        ]


Check = Callable[[Tally, Any, Place, Path], None]
"""Adds the errors of a value."""


def tallied(tree: Any, skipped: Container[int] = ()) -> tuple[list[Error], set[int]]:
    """The errors of a tree, and the numbers of the cases that have any.

    `skipped` are the numbers of people who are not looked at.
    """
    tally, wrong = Tally(), set[int]()
    cases = tree.get(CASES) if isinstance(tree, dict) else None
    if not isinstance(cases, list):
        record(ROOT)(tally, tree, (), ())
        return tally.errors(), wrong
    people = tree.get(PEOPLE)
    apart = {PEOPLE: people[:0]} if skipped and isinstance(people, list) else {}
    record(ROOT)(tally, {**tree, CASES: [], **apart}, (), ())
    for number, person in enumerate(people if apart else ()):
        if number not in skipped:
            record("Person")(tally, person, (PEOPLE,), (PEOPLE, number))
    check = record("Case")
    for number, case in enumerate(cases):
        before = tally.total
        check(tally, case, (CASES,), (CASES, number))
        if tally.total > before:
            wrong.add(number)
    return tally.errors(), wrong


@cache
def record(kind: str) -> Check:
    """What checks a record of a class."""
    fields = {field.encode_name: field for field in fields_of(getattr(structs, kind))}
    required = frozenset(name for name, field in fields.items() if field.required)
    checks: dict[str, Check] = {}

    def check(tally: Tally, value: Any, place: Place, path: Path) -> None:
        if not isinstance(value, dict):
            tally.add("model_type", place, path)
            return
        if not checks:
            checks.update(
                {slot.name: of_slot(slot.range, fields[slot.name].type) for slot in SLOTS[kind]}
            )
        if lacks := required.difference(value):
            tally.lack(lacks, place, path)
        for name, each in value.items():
            inside = checks.get(name)
            if inside is None:
                tally.add("extra_forbidden", place, (*path, name))
            else:
                inside(tally, each, (*place, name), (*path, name))

    return check


def of_slot(range_: str, type_: Any) -> Check:
    """What checks a field, by its range in the schema and its type in the Struct."""
    bounds = Meta()
    if get_origin(type_) is Annotated:
        type_, bounds = get_args(type_)
    origin, inside = get_origin(type_), get_args(type_)
    if origin is list:
        return list_of(of_slot(range_, inside[0]), bounds.min_length or 0)
    if origin is Literal:
        return code_of(inside)
    if type_ is int:
        return number_between(bounds.ge, bounds.le)
    if type_ is bool:
        return flag
    if isinstance(type_, type) and issubclass(type_, Struct):
        return record(range_)
    return text_like(PATTERNS.get(range_, PATTERNS["local_id"]))


def list_of(item: Check, least: int) -> Check:
    def check(tally: Tally, value: Any, place: Place, path: Path) -> None:
        if not isinstance(value, list):
            tally.add("list_type", place, path)
        elif len(value) < least:
            tally.add("too_short", place, path)
        else:
            for number, each in enumerate(value):
                item(tally, each, place, (*path, number))

    return check


def code_of(codes: Iterable[Any]) -> Check:
    known = frozenset(codes)

    def check(tally: Tally, value: Any, place: Place, path: Path) -> None:
        if not isinstance(value, str):
            tally.add("literal_error", place, path)
        elif value not in known:
            is_half = has_half_a_character(value)
            tally.add("string_unicode" if is_half else "literal_error", place, path)

    return check


def number_between(least: float | None, most: float | None) -> Check:
    def check(tally: Tally, value: Any, place: Place, path: Path) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            tally.add("int_type", place, path)
        elif least is not None and value < least:
            tally.add("greater_than_equal", place, path)
        elif most is not None and value > most:
            tally.add("less_than_equal", place, path)

    return check


def flag(tally: Tally, value: Any, place: Place, path: Path) -> None:
    if not isinstance(value, bool):
        tally.add("bool_type", place, path)


def text_like(pattern: str) -> Check:
    matches = re.compile(pattern).search

    def check(tally: Tally, value: Any, place: Place, path: Path) -> None:
        if not isinstance(value, str):
            tally.add("string_type", place, path)
        elif has_half_a_character(value):
            tally.add("string_unicode", place, path)
        elif not matches(value):
            tally.add("string_pattern_mismatch", place, path)

    return check


def has_half_a_character(text: str) -> bool:
    """Whether a text cannot be written as UTF-8."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
