"""Patterns of places in an exchange file, such as /cases/*/efforts/*/ends.

A pattern is a JSON Pointer in which `*` stands for any number in a list. `/**` at the end
stands for the place itself and for everything inside it. Names of fields are written out, so
that a pattern can be held against the schema before it has met a file.
"""

from __future__ import annotations

import re
from functools import cache

from barnterm._generated.slots import SLOTS
from barnterm.walk import slot_named

ROOT = "Exchange"
ANY_NUMBER, AND_BELOW = "*", "**"
FORM = re.compile(r"(/([a-z0-9_]+|\*))*(/\*\*)?")


class NoSuchPlace(Exception):
    """No exchange file has a place like that.

    Attributes:
        part: The first part of the pattern that leads nowhere.
        known: What could have stood there instead.
    """

    def __init__(self, part: str, known: tuple[str, ...]) -> None:
        super().__init__("no such place")
        self.part = part
        self.known = known


def is_pattern(text: str) -> bool:
    """Whether the text is written as a pattern. The empty one is the whole file itself."""
    return FORM.fullmatch(text) is not None


def names_one_place(pattern: str) -> bool:
    return ANY_NUMBER not in pattern


def matcher(pattern: str) -> re.Pattern[str]:
    """What matches a JSON Pointer in full when the pattern does."""
    written = re.escape(pattern).replace(r"/\*\*", "(?:/.*)?").replace(r"\*", "[0-9]+")
    return re.compile(written)


def kinds(pattern: str) -> frozenset[str]:
    """The classes whose records a pattern passes through or may reach. Raises NoSuchPlace."""
    kind, number_next, passed = ROOT, False, {ROOT}
    for part in pattern.split("/")[1:]:
        if part == AND_BELOW:
            return frozenset(passed) | inside(kind)
        is_number = part == ANY_NUMBER or part.isdigit()
        if is_number != number_next:
            raise NoSuchPlace(part, (ANY_NUMBER,) if number_next else field_names(kind))
        if not is_number:
            slot = slot_named(kind, part)
            if slot is None:
                raise NoSuchPlace(part, field_names(kind))
            kind, number_next = slot.range if slot.kind == "record" else "", slot.many
            passed.add(kind)
        else:
            number_next = False
    return frozenset(passed - {""})


def field_names(kind: str) -> tuple[str, ...]:
    return tuple(slot.name for slot in SLOTS.get(kind, ()))


@cache
def inside(kind: str) -> frozenset[str]:
    """The classes of the records that may stand inside a record, at any depth, and its own."""
    found, waiting = set[str](), [kind]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += [slot.range for slot in SLOTS.get(here, ()) if slot.kind == "record"]
    return frozenset(found - {""})
