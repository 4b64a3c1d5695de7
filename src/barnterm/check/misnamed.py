"""Reads what stands under a wrong name, or in the wrong kind of bag, as it was surely meant.

Nothing is mended in the file. What is read so is only looked at for faults that would else come
to light when the first ones are mended, so that all can be mended in one round.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from barnterm.check.fault import Path, Place, Searched
from barnterm.slot import Slot
from barnterm.suggestion import field_meant
from barnterm.walk import slot_named


class Turned(NamedTuple):
    """A fault that was passed over: the type of error that Pydantic would call it, where it
    stands in the file, what is known of the place, and the value.
    """

    type_: str
    path: Path
    place: Place
    value: Any


class Reading(NamedTuple):
    """What is gathered while a tree is read as it was meant.

    Attributes:
        moves: Where in the file something stands that is read in another place.
        turned: The faults that were passed over.
        searched: The words that have been looked up.
    """

    moves: dict[Path, Path]
    turned: list[Turned]
    searched: Searched


class At(NamedTuple):
    """A place in the tree as meant, and where that stands in the file."""

    here: Path
    there: Path

    def down(self, part: str | int) -> At:
        """The place one step further in, where nothing is moved."""
        return At((*self.here, part), (*self.there, part))


def read_as_meant(tree: Any, kind: str, searched: Searched) -> tuple[Any, Reading]:
    """The tree as it was meant, and what was done. Fields that cannot be guessed are left out."""
    reading = Reading({}, [], searched)
    return record(tree, kind, At((), ()), reading), reading


def origin(path: Path, moves: dict[Path, Path]) -> Path | None:
    """Where in the file a place in the tree as meant stands; None when nothing was moved there."""
    for end in range(len(path), 0, -1):
        if path[:end] in moves:
            return moves[path[:end]] + path[end:]
    return None


def moved(here: Path, there: Path, reading: Reading) -> At:
    reading.moves[here] = there
    return At(here, there)


def record(value: Any, kind: str, at: At, reading: Reading) -> Any:
    """An object, with the fields whose names are right first."""
    if not isinstance(value, dict):
        return value
    known = {key: slot for key in value if isinstance(key, str) and (slot := slot_named(kind, key))}
    found = {key: field(value[key], slot, at.down(key), reading) for key, slot in known.items()}
    for key, each in value.items():
        if key not in known and isinstance(key, str):
            there = (*at.there, key)
            reading.turned.append(
                Turned("extra_forbidden", there, Place(kind, None, False, value), each)
            )
            if slot := meant(key, kind, reading):
                add(found, slot, each, At(at.here, there), reading)
    return found


def meant(key: str, kind: str, reading: Reading) -> Slot | None:
    """The field that is surely meant by a name, in the same class."""
    if not reading.searched.may(kind, key):
        return None
    found = field_meant(kind, key)
    return slot_named(kind, found.name) if found.name and not found.within else None


def add(found: dict[str, Any], slot: Slot, value: Any, at: At, reading: Reading) -> None:
    """Put a misnamed value where it belongs; in a list that is there already, at its end."""
    own = (*at.here, slot.name)
    if slot.name not in found:
        found[slot.name] = field(value, slot, moved(own, at.there, reading), reading)
        return
    beside = found[slot.name]
    for number, each in enumerate(value if isinstance(value, list) else ()):
        if isinstance(beside, list):
            place = moved((*own, len(beside)), (*at.there, number), reading)
            beside.append(one(each, slot, place, reading))


def field(value: Any, slot: Slot, at: At, reading: Reading) -> Any:
    if not slot.many:
        return one(*only(value, slot, at, reading), reading)
    return [one(each, slot, place, reading) for each, place in items(value, slot, at, reading)]


def only(value: Any, slot: Slot, at: At, reading: Reading) -> tuple[Any, Slot, At]:
    """A value, taken out of a list where it stands alone."""
    if not isinstance(value, list) or len(value) != 1:
        return value, slot, at
    reading.turned.append(Turned("string_type", at.there, Place("", slot, False), value))
    return value[0], slot, moved(at.here, (*at.there, 0), reading)


def items(value: Any, slot: Slot, at: At, reading: Reading) -> Iterator[tuple[Any, At]]:
    """The values of a list, also where they stand under their ids or alone; and where."""
    if isinstance(value, list):
        yield from ((each, at.down(number)) for number, each in enumerate(value))
        return
    if value is None or value == "":
        return
    reading.turned.append(Turned("list_type", at.there, Place("", slot, False), value))
    if not is_keyed(value, slot):
        yield value, moved((*at.here, 0), at.there, reading)
        return
    for number, (key, each) in enumerate(value.items()):
        here, there = (*at.here, number), (*at.there, key)
        reading.moves[(*here, "id")] = there
        yield {"id": key, **each}, moved(here, there, reading)


def is_keyed(value: Any, slot: Slot) -> bool:
    """Whether objects stand under their ids where there should be a list of them."""
    if slot.kind != "record" or not isinstance(value, dict) or not slot_named(slot.range, "id"):
        return False
    return all(
        isinstance(key, str) and isinstance(each, dict) and not slot_named(slot.range, key)
        for key, each in value.items()
    )


def one(value: Any, slot: Slot, at: At, reading: Reading) -> Any:
    return record(value, slot.range, at, reading) if slot.kind == "record" else value
