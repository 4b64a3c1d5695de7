"""Goes through a file's records, guided by the printed table of slots."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from barnterm._generated.slots import KINDS, SLOTS, Slot


class Place(NamedTuple):
    """A record in a file: its JSON Pointer, the name of its class, and the record itself."""

    at: str
    kind: str
    record: Any


HELD = {name: [s for s in slots if s.kind == "record"] for name, slots in SLOTS.items()}
REFERENCES = {name: [s for s in slots if s.kind == "reference"] for name, slots in SLOTS.items()}
CODES = {name: [s for s in slots if s.kind == "code"] for name, slots in SLOTS.items()}
DAYS = {name: [s for s in slots if s.range in {"day", "moment"}] for name, slots in SLOTS.items()}

FREE = {name: [s for s in slots if s.free_text] for name, slots in SLOTS.items()}


def places(kind: str, record: Any, at: str = "", leave_out: str = "") -> list[Place]:
    """The record and every record that stands inside it, in the order of the schema.

    What stands in the field `leave_out` of the record itself is not visited.
    """
    found = [Place(at, kind, record)]
    for slot in HELD[kind]:
        if slot.name != leave_out:
            for place, each in values(slot, record, at):
                found += places(slot.range, each, place)
    return found


def values(slot: Slot, record: Any, at: str) -> Iterator[tuple[str, Any]]:
    """The values of a field with their pointers: one, several or none."""
    value = getattr(record, slot.name)
    if value is None:
        return
    if not slot.many:
        yield f"{at}/{slot.name}", value
        return
    for index, each in enumerate(value):
        yield f"{at}/{slot.name}/{index}", each


def references(place: Place) -> Iterator[tuple[str, Slot, str]]:
    """Every reference a record makes: its pointer, its slot and the id it names."""
    for slot in REFERENCES[place.kind]:
        for at, id_ in values(slot, place.record, place.at):
            yield at, slot, id_


def codes(place: Place) -> Iterator[tuple[str, Slot, str]]:
    """Every code of ours that a record holds: its pointer, its slot and the code."""
    for slot in CODES[place.kind]:
        for at, code in values(slot, place.record, place.at):
            yield at, slot, code


def days(place: Place) -> Iterator[tuple[str, Slot, str]]:
    """Every date a record holds: its pointer, its slot and the first ten characters."""
    for slot in DAYS[place.kind]:
        for at, text in values(slot, place.record, place.at):
            yield at, slot, text[:10]


def free_texts(place: Place) -> Iterator[tuple[str, Slot, str]]:
    """Every text that people have written freely in a record: its pointer, its slot and itself."""
    for slot in FREE[place.kind]:
        for at, text in values(slot, place.record, place.at):
            yield at, slot, msgspec.json.decode(text) if isinstance(text, msgspec.Raw) else text


def may_point_at(slot: Slot, kind: str) -> bool:
    """Whether a reference in this slot may name a record of the class `kind`."""
    return kind in KINDS[slot.range]
