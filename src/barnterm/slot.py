"""What the table of slots says of each field and class of the standard."""

from __future__ import annotations

from typing import NamedTuple


class Slot(NamedTuple):
    """One field of a class.

    Attributes:
        name: The name the field has in a file.
        range: The name of the type, scheme or class of its value.
        kind: "value", "code", "record" (stands inside) or "reference" (the id of a record).
        many: Whether the value is a list.
        category: Code of the information category, "record" for the record's own, or "structure".
        identifies: What it gives away: "none", "person" or "place".
        free_text: Whether people write freely in it.
        needs: Fields of the same record it cannot stand without; "target" is what it refers to.
        title: What it is called in Swedish. In English it is called by its name, spaced.
        time: Of a day or a moment: "past" when it tells of what has happened, "starts" or "ends"
            of a period, "planned", or "none". Empty for what is no day.
        period_start: Of a last day: the field with the first, or "" when there is none.
        used_on: Of a reference to a role: the field with the day it was used, or "none".
        speaks: Of a reference to a person: "own_words" when the person's own words stand in the
            record, or "none".
        in_force_on: Of a legal ground: the field with the day it must have been in force.
        words: What others call the field, by which it is recognised when it is named otherwise.
        required: Whether a record must have it.
    """

    name: str
    range: str
    kind: str
    many: bool
    category: str
    identifies: str
    free_text: bool
    needs: tuple[str, ...]
    title: str
    time: str
    period_start: str
    used_on: str
    speaks: str
    in_force_on: str
    words: tuple[str, ...] = ()
    required: bool = False


class ClassMeaning(NamedTuple):
    """What a class is to the rules.

    Attributes:
        content: Whether its records are content, which is handed over under a consent or ground.
        guards: Whether it says what may be handed over or who is protected, so that findings
            about it are not silenced.
        statement: "consent", "denial" or "ground", as in `used_for` of a status; else empty.
    """

    content: bool
    guards: bool
    statement: str
