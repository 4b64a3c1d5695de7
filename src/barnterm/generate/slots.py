"""Generates the table of slots: what each field carries, for the rules and for consent."""

from __future__ import annotations

from barnterm.generate.meaning import NONE
from barnterm.generate.model import Class, Slot, Standard, spaced
from barnterm.generate.python_text import WARNING
from barnterm.slot import Slot as Row

HEAD = f'''{WARNING}
"""What each field of each class is: its range, its information category, what it needs."""

from __future__ import annotations

from barnterm.slot import ClassMeaning, Slot
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
    return f'    "{class_.name}": ClassMeaning{tuple(class_.meaning)!r},'


def slot_row(slot: Slot) -> str:
    start = "" if slot.period_start == NONE else slot.period_start
    written = {**vars(slot), "kind": kind(slot), "period_start": start}
    values = tuple(written[name] for name in Row._fields)
    return f"Slot{values!r}"


def kind(slot: Slot) -> str:
    if slot.is_reference:
        return "reference"
    return {"class": "record", "scheme": "code", "type": "value"}[slot.kind]
