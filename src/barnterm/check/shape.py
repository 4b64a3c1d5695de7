"""The careful path: every shape fault of a parsed tree, each with its place.

Used only for what the fast path refused, so that Pydantic is not even imported otherwise.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pkgutil import get_data
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from barnterm.check.position import Path
from barnterm.check.read import Repeated
from barnterm.check.tally import CASES, LARGE_TREE, LISTED, Error, errors_in
from barnterm.finding import Finding
from barnterm.rules import source, structure
from barnterm.slot import Slot
from barnterm.source import finding
from barnterm.walk import slot_named

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree. The keys are for finding the line only:
they may be the file's own words and are never shown."""

AT_PARENT = {"missing", "extra_forbidden"}
ROOT = "Exchange"


class Shape(NamedTuple):
    """What is wrong with the shape of an exchange.

    Attributes:
        faults: Every fault, with its place. One may stand for others of its kind.
        wrong_cases: The numbers of the cases that have any.
    """

    faults: list[Found]
    wrong_cases: set[int]

    @property
    def is_wrong_around(self) -> bool:
        """Whether anything is wrong outside the cases."""
        return any(path[:1] != (CASES,) for _, path in self.faults)


def shape_of(tree: Any, size: int) -> Shape:
    """What is wrong with the shape of a tree that was read from so many bytes."""
    if size < LARGE_TREE:
        faults = shape_faults(tree)
        return Shape(faults, {int(path[1]) for _, path in faults if is_in_a_case(path)})
    errors, wrong_cases = errors_in(tree)
    told = [(found(with_input(each, tree)), each.times) for each in errors]
    return Shape(
        [(structs.replace(fault, count=count), path) for (fault, path), count in told], wrong_cases
    )


def is_in_a_case(path: Path) -> bool:
    return path[:1] == (CASES,) and len(path) > 1


def with_input(error: Error, tree: Any) -> dict[str, Any]:
    """An error as Pydantic has it, with the value that it is about."""
    value = tree
    for part in error.path if error.type_ not in AT_PARENT else ():
        value = value[part]
    return {"type": error.type_, "loc": error.path, "input": value}


def shape_faults(tree: Any) -> list[Found]:
    """Every shape fault in the tree of a whole exchange; empty when the shape is right."""
    from pydantic_core import ValidationError

    try:
        validator().validate_python(tree)
    except ValidationError as error:
        return [found(each) for each in error.errors(include_url=False, include_context=False)]
    except RecursionError:
        return [(finding("source.nested_too_deep", facts={"deepest": source.DEEPEST}), ())]
    return []


@cache
def validator() -> Any:
    """The shape of an exchange as pydantic-core checks it, which takes less to get ready than the
    models, and keeps the values that the rules must see.
    """
    from pydantic_core import SchemaValidator

    text = get_data("barnterm._generated", "shape.json")
    return SchemaValidator(msgspec.json.decode(text or b""))


def found(error: Any) -> Found:
    """A Pydantic error as a finding of ours, with nothing of its message or input."""
    path: Path = tuple(error["loc"])
    known, kind, slot = resolve(path)
    at = known[:-1] if error["type"] in AT_PARENT and known == path else known
    name, facts = structure.fault(error, kind, slot)
    return finding(f"structure.{name}", pointer(at), facts), path


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
