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
        needs: Fields of the same record it cannot stand without.
        title: What it is called in Swedish. In English it is called by its name, spaced.
        time: Of a day or a moment: "past" when it tells of what has happened, "starts" or "ends"
            of a period, "planned", or "none". Empty for what is no day.
        period_start: Of a last day: the field with the first, or "" when there is none.
        used_on: Of a reference to a role: the field with the day it was used, or "none".
        names: Of a reference to a person: "speaker" when the person's own words stand in the
            record and "concerned" when it is about them, which both make it concern them; "each"
            when every name needs a permit of its own, or "none".
        rests_on: Of a field that names or holds records: "all" when the record falls with any of
            them, "one" when it falls with the last of them, "stub" when so much of them goes along
            as their class says, "none" when a name that leads nowhere is just taken away.
        in_force_on: Of a legal ground: the field with the day it must have been in force.
        not_before: Of a day: the field with a day that it cannot lie before, or "".
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
    names: str
    rests_on: str
    in_force_on: str
    not_before: str
    words: tuple[str, ...] = ()
    required: bool = False


class ClassMeaning(NamedTuple):
    """What a class is to the rules.

    Attributes:
        content: Whether its records are content, which is handed over under a consent or ground.
        guards: Whether it says what may be handed over or who is protected, so that findings
            about it are not silenced.
        statement: "consent", "denial" or "ground" of a statement; else empty.
        part: What its records are when a file is cut: "record", "nested" (falls with its holder),
            "person", "organisation", "role", "statement", "log" (never handed over), "envelope"
            or "group" (of no single person).
        day: The field with the day of the record, "holder" or "none".
        concerns: The field with whom it concerns, "holder", "child" (of the case), "self" or
            "none".
        category: "category" (the field), "holder", "slot" (each field its own), a code or "none".
        source_unit: "source_unit" (the field), "holder", "sender" (of the file) or "none".
        reviews: "reviews" (the field) or "holder" where free text may stand, else "none".
        rests_on_holder: Whether it falls with the record it stands in.
        stub: The fields that go along when something kept points to it; empty when all do.
    """

    content: bool
    guards: bool
    statement: str
    part: str
    day: str
    concerns: str
    category: str
    source_unit: str
    reviews: str
    rests_on_holder: bool
    stub: tuple[str, ...]
