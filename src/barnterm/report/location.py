"""Says in words where in a file something stands, as its reader would say it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.finding import Finding, Language
from barnterm.messages import line_and_column, word
from barnterm.slot import Slot
from barnterm.suppression import TABLE
from barnterm.walk import slot_named

ROOT = "Exchange"


def location_text(finding: Finding, language: Language) -> str:
    """Line, column and location, such as "line 12, character 3: case 1, need 2"."""
    line = line_and_column(finding, language)
    if line and not finding.at:
        return line
    named = location_name(finding.at, language)
    return f"{line}: {named}" if line else named


def location_name(pointer: str, language: Language) -> str:
    """Such as "case 1, need 2, level" for /cases/0/needs/1/level; the root is the whole file.

    Counted from 1. A part that the schema does not know ends the description.
    """
    return ", ".join(steps(pointer, language)) or word("whole_file", language)


def steps(pointer: str, language: Language) -> Iterator[str]:
    parts, kind = pointer.split("/")[1:], ROOT
    if parts and parts[0] == TABLE:
        yield from steps_to_suppression(parts, language)
        return
    while parts:
        slot = slot_named(kind, parts.pop(0))
        if slot is None:
            return
        number = int(parts.pop(0)) + 1 if slot.many and parts and parts[0].isdigit() else 0
        yield step(slot, number, language)
        kind = slot.range


def steps_to_suppression(parts: list[str], language: Language) -> Iterator[str]:
    """Such as "suppression 4, until". The fields are called what they are called in the file."""
    table, number, *field = parts
    yield f"{word(table, language)} {int(number) + 1}"
    yield from field


def step(slot: Slot, number: int, language: Language) -> str:
    """A field by its title; one of several records by what it is, and which in the order."""
    if number and slot.kind == "record":
        return numbered(word(slot.range, language), number)
    title = slot.title if language == "sv" else slot.name.replace("_", " ")
    return f"{title} {word('number', language)} {number}" if number else title


def numbered(title: str, number: int) -> str:
    """The number after what is counted: "del 3 av en bedömning", not "del av en bedömning 3"."""
    head, *rest = re.split(r" (?=av |om |som )", title, maxsplit=1)
    return " ".join([head, str(number), *rest])
