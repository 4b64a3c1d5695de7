"""Generates the table of slots: what each field carries, for the rules and for consent."""

from __future__ import annotations

from barnterm.generate.meaning import NONE
from barnterm.generate.model import Class, Slot, Standard, spaced
from barnterm.generate.python_text import WARNING

HEAD = f'''{WARNING}
"""What each field of each class is: its range, its information category, what it needs."""

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
'''


def generate_slots(standard: Standard) -> str:
    """A Python module with the table of slots and the classes each reference may point at, and what they are called."""
    classes = "\n".join(class_entry(each) for each in standard.concrete())
    kinds = "\n".join(
        f'    "{each.name}": {standard.kinds_of(each.name)!r},' for each in standard.classes
    )
    meanings = "\n".join(map(meaning_row, standard.concrete()))
    titles = "\n".join(f'    "{name}": {pair!r},' for name, pair in named(standard))
    return (
        f"{HEAD}\n\nSLOTS: dict[str, tuple[Slot, ...]] = {{\n{classes}\n}}\n\n"
        f"KINDS: dict[str, tuple[str, ...]] = {{\n{kinds}\n}}\n\n"
        f"CLASSES: dict[str, ClassMeaning] = {{\n{meanings}\n}}\n\n"
        f"PERSON_NUMBERS: tuple[str, ...] = {person_numbers(standard)!r}\n"
        '"""The fields of a person that hold the number of a person."""\n\n'
        f"TITLES: dict[str, tuple[str, str]] = {{\n{titles}\n}}\n\n"
        f"FORMS: dict[str, tuple[str, str]] = {{\n{forms(standard)}\n}}\n\n"
        f"PATTERNS: dict[str, str] = {{\n{patterns(standard)}\n}}\n"
    )


def person_numbers(standard: Standard) -> tuple[str, ...]:
    types = {each.name for each in standard.types if each.person_number}
    slots = (slot for each in standard.classes if each.name == "Person" for slot in each.slots)
    return tuple(slot.name for slot in slots if slot.range in types)


def patterns(standard: Standard) -> str:
    """The pattern of each type of text, as Python writes it."""
    pairs = ((t.name, python_pattern(t.pattern)) for t in standard.types if t.pattern)
    return "\n".join(f'    "{name}": {pattern!r},' for name, pattern in pairs)


def python_pattern(pattern: str) -> str:
    r"""The pattern with `\Z` at its end, since `$` in Python lets a last newline pass."""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def forms(standard: Standard) -> str:
    """How the values of each type are written, in Swedish and English."""
    pairs = ((t.name, (t.descriptions["sv"], t.descriptions["en"])) for t in standard.types)
    return "\n".join(f'    "{name}": {pair!r},' for name, pair in pairs)


def named(standard: Standard) -> list[tuple[str, tuple[str, str]]]:
    """What types, schemes and classes are called in Swedish and English."""
    return [
        *((each.name, (each.title, each.name.replace("_", " "))) for each in standard.types),
        *((each.name, (each.labels["sv"], each.labels["en"])) for each in standard.schemes),
        *((each.name, (each.title, spaced(each.name))) for each in standard.classes),
    ]


def class_entry(class_: Class) -> str:
    rows = "\n".join(f"        {slot_row(slot)}," for slot in class_.slots)
    return f'    "{class_.name}": (\n{rows}\n    ),'


def meaning_row(class_: Class) -> str:
    values = (class_.content, class_.guards, class_.statement)
    return f'    "{class_.name}": ClassMeaning{values!r},'


def slot_row(slot: Slot) -> str:
    values = (
        slot.name,
        slot.range,
        kind(slot),
        slot.many,
        slot.category,
        slot.identifies,
        slot.free_text,
        slot.needs,
        slot.title,
        slot.time,
        "" if slot.period_start == NONE else slot.period_start,
        slot.used_on,
        slot.speaks,
        slot.in_force_on,
    )
    return f"Slot{values!r}"


def kind(slot: Slot) -> str:
    if slot.is_reference:
        return "reference"
    return {"class": "record", "scheme": "code", "type": "value"}[slot.kind]
