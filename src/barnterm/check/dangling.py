"""Finds references that lead nowhere in a tree whose shape is too wrong for the rules.

Whoever mends the shape would else learn of them only afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm.check.fault import Path
from barnterm.slot import Slot
from barnterm.walk import HELD, REFERENCES

CASES = "cases"


def dangling(tree: Any) -> Iterator[Path]:
    """Where the references stand that name no id in the envelope or in their own case."""
    envelope = {key: value for key, value in tree.items() if key != CASES}
    around = set(ids_in(envelope, "Exchange"))
    yield from astray(envelope, "Exchange", (), around)
    cases = tree.get(CASES)
    for number, case in enumerate(cases if isinstance(cases, list) else ()):
        known = around.union(ids_in(case, "Case"))
        yield from astray(case, "Case", (CASES, number), known)


def ids_in(record: Any, kind: str) -> Iterator[str]:
    """The ids of a record and of all that it holds."""
    if isinstance(record, dict):
        if isinstance(id_ := record.get("id"), str):
            yield id_
        for slot in HELD[kind]:
            for _, each in listed(record, slot):
                yield from ids_in(each, slot.range)


def astray(record: Any, kind: str, path: Path, known: set[str]) -> Iterator[Path]:
    """Where in a record and in all that it holds a reference names no known id."""
    if isinstance(record, dict):
        for slot in REFERENCES[kind]:
            for place, id_ in listed(record, slot):
                if isinstance(id_, str) and id_.strip() and id_ not in known:
                    yield path + place
        for slot in HELD[kind]:
            for place, each in listed(record, slot):
                yield from astray(each, slot.range, path + place, known)


def listed(record: dict[str, Any], slot: Slot) -> Iterator[tuple[Path, Any]]:
    """The values of a field, one or many, each with its way from the record."""
    value = record.get(slot.name)
    if slot.many and isinstance(value, list):
        yield from (((slot.name, number), each) for number, each in enumerate(value))
    elif value is not None and not slot.many:
        yield (slot.name,), value
