"""The careful path: every shape fault of a parsed tree, each with its place.

Used only for what the fast path refused, so that Pydantic is not even imported otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pkgutil import get_data
from typing import Any

import msgspec

from barnterm.check.position import Path
from barnterm.check.read import Repeated
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


def repeated_keys(tree: Any, path: Path = ()) -> Iterator[Found]:
    """A finding for every object in which a key stands twice."""
    if isinstance(tree, Repeated):
        for key in tree.keys_twice:
            known, _, _ = resolve((*path, key))
            yield finding("source.key_repeated", pointer(known)), (*path, key)
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from repeated_keys(value, (*path, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from repeated_keys(value, (*path, index))
