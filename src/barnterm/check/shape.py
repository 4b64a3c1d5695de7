"""The careful path: every shape fault of a parsed tree, each with its place.

Used only for what the fast path refused, so that Pydantic is not even imported otherwise.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cache
from operator import itemgetter
from pkgutil import get_data
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from barnterm.check import misnamed
from barnterm.check.dangling import dangling
from barnterm.check.fault import MOST_SEARCHED, Place, Searched, fault, value_at
from barnterm.check.position import Path
from barnterm.check.read import Repeated
from barnterm.check.tally import CASES, LARGE_TREE, LISTED, PEOPLE, Error, tallied
from barnterm.finding import Finding
from barnterm.rules import source, structure
from barnterm.slot import Slot
from barnterm.source import finding
from barnterm.walk import slot_named

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree. The keys are for finding the line only:
they may be the file's own words and are never shown."""

AT_PARENT = {"missing", "extra_forbidden"}
MAY_HIDE_MORE = {"extra_forbidden", "list_type", "string_type", "model_type", "literal_error"}
"""Types of errors below or beside which there may be others that Pydantic has not looked for."""

ROOT = "Exchange"


class Shape(NamedTuple):
    """What is wrong with the shape of an exchange.

    Attributes:
        faults: Every fault, with its place. One may stand for others of its kind.
        wrong_cases: The numbers of the cases that have any.
        is_wrong_around: Whether anything is wrong outside the cases.
    """

    faults: list[Found]
    wrong_cases: set[int]
    is_wrong_around: bool


def shape_of(tree: Any, size: int, skipped: Container[int] = ()) -> Shape:
    """What is wrong with the shape of a tree that was read from so many bytes.

    What stands under a name that is surely meant for another is looked at too. `skipped` are the
    numbers of people who are not looked at.
    """
    searched = Searched()
    try:
        errors, wrong_cases = errors_in(tree, size, skipped)
        hidden = list[Found]()
        if may_hide_more(tree, size, errors):
            hidden = hidden_faults(tree, size, errors, searched, skipped)
    except RecursionError:
        too_deep = finding("source.nested_too_deep", facts={"deepest": source.DEEPEST})
        return Shape([(too_deep, ())], set(), True)
    faults = [*(found(tree, each, searched) for each in errors), *hidden]
    return Shape(faults, wrong_cases, any(each.path[:1] != (CASES,) for each in errors))


def errors_in(tree: Any, size: int, skipped: Container[int] = ()) -> tuple[list[Error], set[int]]:
    """The errors of a tree, and the numbers of the cases that have any."""
    if size >= LARGE_TREE:
        return tallied(tree, skipped)
    errors = [each for each in errors_one_by_one(tree) if not is_of(skipped, each.path)]
    paths = (each.path for each in errors)
    return errors, {int(path[1]) for path in paths if path[:1] == (CASES,) and len(path) > 1}


def is_of(people: Container[int], path: Path) -> bool:
    """Whether a path leads to or into one of some people."""
    return path[:1] == (PEOPLE,) and path[1:] != () and path[1] in people


def errors_one_by_one(tree: Any) -> list[Error]:
    """Every error that Pydantic finds."""
    from pydantic_core import ValidationError

    try:
        validator().validate_python(tree)
    except ValidationError as error:
        listed = error.errors(include_url=False, include_context=False, include_input=False)
        return [Error(each["type"], tuple(each["loc"]), 1) for each in listed]
    return []


@cache
def validator() -> Any:
    """The shape of an exchange as pydantic-core checks it, which takes less to get ready than the
    models, and keeps the values that the rules must see.
    """
    from pydantic_core import SchemaValidator

    text = get_data("barnterm._generated", "shape.json")
    return SchemaValidator(msgspec.json.decode(text or b""))


def may_hide_more(tree: Any, size: int, errors: list[Error]) -> bool:
    """Whether something may be read in another place than where it stands. Of a large tree not
    every error is at hand, so that it is read whichever they are.
    """
    if not any(each.type_ in MAY_HIDE_MORE for each in errors):
        return False
    return size >= LARGE_TREE or any(may_be_moved(tree, each) for each in errors)


def may_be_moved(tree: Any, error: Error) -> bool:
    """Whether what an error is about, or what is in it, may be meant for another place: a field
    with a wrong name, a list of one, or what should be a list.
    """
    if error.type_ in AT_PARENT:
        return error.type_ == "extra_forbidden"
    value = value_at(tree, error.path)
    if error.type_ == "list_type":
        return value is not None and value != ""
    return isinstance(value, list) and len(value) == 1


def hidden_faults(
    tree: Any, size: int, errors: list[Error], searched: Searched, skipped: Container[int]
) -> list[Found]:
    """The faults in what stands under a wrong name or in the wrong kind of bag."""
    read, reading = misnamed.read_as_meant(tree, ROOT, searched)
    if not reading.moves:
        return []
    told = {each.path for each in errors}
    turned = [of_turned(each, searched) for each in reading.turned if each.path not in told]
    there, _ = errors_in(read, size, skipped)
    moved = [(each, misnamed.origin(each.path, reading.moves)) for each in there]
    inside = [at_origin(found(read, each, searched), path) for each, path in moved if path]
    hidden = [*turned, *inside, *missing_targets(read, reading.moves)]
    return [each for each in hidden if not is_of(skipped, each[1])]


def missing_targets(read: Any, moves: dict[Path, Path]) -> Iterator[Found]:
    """The references in a tree read as meant that lead to no record, in the cases and people that
    something was moved in, which no rule will look at.
    """
    parts = {part_of(path) for path in moves}
    for path in dangling(read):
        if () in parts or part_of(path) in parts:
            there = misnamed.origin(path, moves) or path
            yield finding("references.target_missing", pointer(resolve(there)[0])), there


def part_of(path: Path) -> Path:
    """The way to the case or the person that a path leads into; empty for what is around them."""
    return path[:2] if path[:1] in ((CASES,), (PEOPLE,)) and path[1:] else ()


def of_turned(each: misnamed.Turned, searched: Searched) -> Found:
    """The finding of a fault that stands inside another and was passed over on the way in."""
    name = str(each.path[-1])
    rule, facts = fault(each.type_, name, each.place, each.value, searched)
    known, _, _ = resolve(each.path)
    return finding(f"structure.{rule}", pointer(known), facts), each.path


def at_origin(each: Found, path: Path) -> Found:
    """A finding in the tree as meant, at the place where it stands in the file."""
    hit, _ = each
    known, _, _ = resolve(path)
    at = known[:-1] if known == path and hit.code == "structure.field_missing" else known
    return structs.replace(hit, at=pointer(at)), path


def found(tree: Any, error: Error, searched: Searched) -> Found:
    """A Pydantic error as a finding of ours, with nothing of its message or input."""
    type_, path, times = error
    known, kind, slot = resolve(path)
    at = known[:-1] if type_ in AT_PARENT and known == path else known
    others = value_at(tree, path[:-1]) if slot is None else ()
    place = Place(kind, slot, bool(path) and isinstance(path[-1], int), others or ())
    name = str(path[-1]) if path else ""
    rule, facts = fault(type_, name, place, value_at(tree, path), searched)
    told = finding(f"structure.{rule}", pointer(at), facts)
    return (told if times == 1 else structs.replace(told, count=times)), path


def resolve(path: Path) -> tuple[Path, str, Slot | None]:
    """The part of a path that the schema knows, the class it ends in and the last field."""
    kind, slot = ROOT, None
    inside = ROOT
    for depth, part in enumerate(path):
        if isinstance(part, int):
            continue
        kind = inside
        slot = slot_named(kind, part)
        if slot is None:
            return path[:depth], kind, None
        inside = slot.range if slot.kind == "record" else ""
    return path, kind, slot


def pointer(path: Path) -> str:
    """A JSON Pointer. The path holds only names from the schema, which need no escaping."""
    return "".join(f"/{part}" for part in path)


def repeated_here(keys: Iterable[str], path: Path) -> Iterator[Found]:
    """A finding for every key that stands twice in an object; many at one place are counted."""
    listed: dict[str, list[Path]] = defaultdict(list)
    times: Counter[str] = Counter()
    for key in keys:
        known, _, _ = resolve((*path, key))
        at = pointer(known)
        times[at] += 1
        if times[at] <= LISTED:
            listed[at].append((*path, key))
    for at, paths in listed.items():
        one = finding("source.key_repeated", at)
        yield from ((one, each) for each in paths[:-1])
        yield structs.replace(one, count=1 + times[at] - len(paths)), paths[-1]


def repeated_keys(tree: Any, path: Path = ()) -> Iterator[Found]:
    """A finding for every object in which a key stands twice."""
    if isinstance(tree, Repeated):
        yield from repeated_here(tree.keys_twice, path)
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from repeated_keys(value, (*path, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from repeated_keys(value, (*path, index))


def faults_of_cases(tree: Any, size: int) -> list[Found]:
    """The faults of cases that stand without an exchange around them: one, or a list of them."""
    alone = isinstance(tree, dict)
    around = ("cases", 0) if alone else ("cases",)
    faults, *_ = shape_of({"cases": [tree] if alone else tree}, size)
    inside = ((each, path) for each, path in faults if path[: len(around)] == around)
    return [(moved_out(each), path[len(around) :]) for each, path in inside]


def moved_out(each: Finding) -> Finding:
    """A finding that stands where no location in an exchange leads."""
    return structs.replace(each, at="")


def headings_in(rows: list[Any], path: Path = ()) -> list[Found]:
    """A finding for every column of a table, which says what field it stands for."""
    first = {str(key): n for n, row in reversed(list(enumerate(rows))) for key in row}
    columns = sorted(first.items(), key=itemgetter(1))[:MOST_SEARCHED]
    return [
        (finding("structure.field_unknown", facts=structure.heading_unknown(key)), (*path, n, key))
        for key, n in columns
    ]


def headings_of_row(row: Any) -> list[Found]:
    """As `headings_in`, for one row alone."""
    return [(each, path[1:]) for each, path in headings_in([row])]


def columns_of_answer(tree: Any) -> list[Found]:
    """As `headings_in`, for the objects in an answer as in SS 12000."""
    rows = tree["data"]
    is_table = isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
    return headings_in(rows, ("data",)) if is_table else []


HEADINGS: dict[str, Callable[[Any], list[Found]]] = {
    "row": headings_of_row,
    "rows": headings_in,
    "ss12000": columns_of_answer,
}
"""What tells the columns of a document that is a table, by what it is."""


def faults_of_root(tree: Any, root: str, size: int) -> list[Found]:
    """What is wrong in a document that is cases without an exchange, or a table; `root` is what it
    is.
    """
    if root in {"case", "cases"}:
        return faults_of_cases(tree, size)
    return HEADINGS[root](tree) if root in HEADINGS else []
