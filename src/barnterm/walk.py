"""Goes through the records of a file, guided by the generated table of slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from barnterm._generated.slots import SLOTS
from barnterm.slot import Slot

Slots = Mapping[str, Sequence[Slot]]
"""Some of the slots of each class."""

BY_NAME = {kind: {slot.name: slot for slot in slots} for kind, slots in SLOTS.items()}
HELD = {name: [s for s in slots if s.kind == "record"] for name, slots in SLOTS.items()}
REFERENCES = {name: [s for s in slots if s.kind == "reference"] for name, slots in SLOTS.items()}
CODES = {name: [s for s in slots if s.kind == "code"] for name, slots in SLOTS.items()}
DAYS = {name: [s for s in slots if s.range in {"day", "moment"}] for name, slots in SLOTS.items()}
FREE = {name: [s for s in slots if s.free_text] for name, slots in SLOTS.items()}


def records_in(record: Any, leave_out: str = "") -> Iterator[Any]:
    """The record and every record that stands inside it, in the order of the schema.

    What stands in the field `leave_out` of the record itself is not visited.
    """
    yield record
    for slot in HELD[type(record).__name__]:
        if slot.name != leave_out and getattr(record, slot.name) is not None:
            for _, each in values(slot, record):
                yield from records_in(each)


def values(slot: Slot, record: Any) -> Iterator[tuple[str, Any]]:
    """The values of a field: one, several or none. Each with the field's name, and its number
    if it stands in a list, as in a JSON Pointer.
    """
    value = getattr(record, slot.name)
    if value is None:
        return
    if not slot.many:
        yield slot.name, value
        return
    for index, each in enumerate(value):
        yield f"{slot.name}/{index}", each


def values_of(record: Any, slots: Slots) -> Iterator[tuple[str, Slot, Any]]:
    """The values of some of a record's fields, such as `DAYS`: the field, its slot, the value."""
    for slot in slots[type(record).__name__]:
        if getattr(record, slot.name) is not None:  # most are left out
            for field, value in values(slot, record):
                yield field, slot, value


def slot_named(kind: str, name: str) -> Slot | None:
    """The field of a class with this name, if both are in the schema."""
    return BY_NAME.get(kind, {}).get(name)
