"""Which rule of the shape a Pydantic error breaks, told from the value that stands in the tree.

Nothing of the error but its type and place is used, so that it need not hold any value.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any, NamedTuple

from barnterm.finding import Facts
from barnterm.rules import structure
from barnterm.slot import Slot

Path = tuple[str | int, ...]
Broken = tuple[str, Facts]
"""The name of a rule of the family structure, and the facts of its message."""

MOST_SEARCHED = 100
"""Different unknown words of one document for which what was meant is looked for."""

NUMBERS = {"count", "years"}
BLANK = " \t\n\r"


class Place(NamedTuple):
    """Where an error stands: the class, its field (None when unknown), whether the error is about
    one of the values in the field's list, and the fields that stand beside one that is unknown.
    """

    kind: str
    slot: Slot | None
    in_list: bool
    others: Container[str] = ()


class Searched:
    """The different unknown words of a document so far, so that there is an end to searching."""

    def __init__(self) -> None:
        self.words: set[tuple[str, str]] = set()

    def may(self, scheme: str, word: str) -> bool:
        """Whether what was meant by a word is still to be looked for."""
        if len(self.words) < MOST_SEARCHED:
            self.words.add((scheme, word))
        return (scheme, word) in self.words


def fault(type_: str, name: str, place: Place, value: Any, searched: Searched) -> Broken:
    """The rule that an error of this type breaks. `name` is the last key on the way to it."""
    slot = place.slot
    if type_ == "missing":
        return "field_missing", structure.field_missing(name)
    if slot is None:
        search = searched.may(place.kind, name)
        facts = structure.field_unknown(name, place.kind, place.others, search=search)
        return "field_unknown", facts
    if value is None:
        return "null_value", structure.null_value(slot.name, remedy(place))
    if isinstance(value, str) and (is_text(slot, place) or not value.strip(BLANK)):
        return of_text(type_, value, place, slot, searched)
    return of_value(type_, value, place, slot)


def is_text(slot: Slot, place: Place) -> bool:
    """Whether a text is the right kind of value, or is nothing at all."""
    return slot.kind != "record" and (place.in_list or not slot.many)


def of_text(type_: str, value: str, place: Place, slot: Slot, searched: Searched) -> Broken:
    if not value.strip(BLANK):
        return "text_empty", structure.text_empty(slot.name, remedy(place))
    if type_ == "literal_error":
        search = searched.may(slot.range, value)
        return "code_unknown", structure.code_unknown(value, slot, search=search)
    if type_ == "string_pattern_mismatch":
        return "wrong_form", structure.wrong_form(value, slot)
    if type_ == "string_unicode":
        return "broken_character", structure.broken_character(slot.name)
    return of_value(type_, value, place, slot)


def of_value(type_: str, value: Any, place: Place, slot: Slot) -> Broken:
    if type_ == "too_short":
        return "list_empty", structure.list_empty(slot.name, remedy(place))
    if is_number(value) and slot.range in NUMBERS and (place.in_list or not slot.many):
        reason = "not_whole" if isinstance(value, float) else out_of_range(value)
        return "number_out_of_range", structure.number_out_of_range(slot.name, slot.range, reason)
    return "wrong_type", structure.wrong_type(slot.name, expected(slot, value, place))


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def out_of_range(value: int) -> str:
    return "too_small" if value < 0 else "too_large"


def expected(slot: Slot, value: Any, place: Place) -> str:
    """The kind of value that is wanted, as a key of `expected` in the phrases."""
    return next(wanted(slot, value, place))


def wanted(slot: Slot, value: Any, place: Place) -> Iterator[str]:
    if slot.many and not place.in_list:
        is_keyed = slot.kind == "record" and isinstance(value, dict)
        yield "list_of_records" if is_keyed else "list"
    if isinstance(value, list) and not slot.many:
        yield "one_value"
    if slot.kind == "reference":
        yield f"id_of_{slot.range}"
    if slot.kind in {"record", "code"}:
        yield slot.kind
    yield slot.range if slot.range in {"flag", "day", "moment", *NUMBERS} else "text"


def remedy(place: Place) -> str:
    """What to do with nothing: leave it out, or write what must be there."""
    if place.in_list:
        return "leave_out_of_list"
    return "must_be_there" if place.slot and place.slot.required else "leave_out"


def value_at(tree: Any, path: Path) -> Any:
    """The value at a place in a tree; None when there is none."""
    for part in path:
        try:
            tree = tree[part]
        except (KeyError, IndexError, TypeError):
            return None
    return tree
