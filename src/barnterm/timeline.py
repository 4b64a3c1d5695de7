"""What has happened, in its order, as the days of records tell it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm.moment import swedish_day
from barnterm.slot import Slot


class Event(NamedTuple):
    """Something that has happened, as one record tells it.

    Attributes:
        on: The day, in Sweden if a moment is told, YYYY-MM-DD.
        kind: The class of the record, such as "Observation".
        field: The field that holds the day, such as "observed_on".
        record: The record.
    """

    on: str
    kind: str
    field: str
    record: Any


def in_order(days: Iterable[tuple[Any, str, Slot, Any]]) -> list[Event]:
    """The days that tell of what has happened, the earliest first, as events.

    Each comes with its record, its field and its slot.
    """
    found = (
        Event(swedish_day(day), type(record).__name__, slot.name, record)
        for record, _, slot, day in days
        if slot.time == "past"
    )
    return sorted(found, key=lambda each: each.on)
