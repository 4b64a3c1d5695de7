"""Finds the statements of a large document by place: what permits and what hinders disclosure.

A statement counts for its person in the whole file, so whoever weighs one case may need those of
others. They stay where they stand in the file, and each is read when somebody asks for it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw

from barnterm._generated.slots import CLASSES, SLOTS
from barnterm.check.cut import Items
from barnterm.check.people import REFUSALS, key_of

LISTS = tuple(
    slot.name
    for slot in SLOTS["Case"]
    if slot.kind == "record" and slot.many and CLASSES[slot.range].statement
)
"""The fields of a case that hold statements."""

IN_A_CASE = msgspec.json.Decoder(
    msgspec.defstruct("InACase", [(name, list[Raw], []) for name in LISTS])
)


class About(msgspec.Struct):
    """A statement, of which only is read whom it is about."""

    about: str


ABOUT = msgspec.json.Decoder(About)


class Statements(NamedTuple):
    """Where the statements of a document stand, in 36 bytes each, by whom they are about.

    Attributes:
        keys: What the id of the person becomes, in order.
        places: Where each stands; those about one person in the order of the file.
        cases: The number of the case that each stands in.
    """

    keys: array[int]
    places: Items
    cases: array[int]


def statements_in(data: bytes, cases: Items) -> Statements:
    """The statements in the cases of a document. One whose shape is wrong may be left out."""
    found = list[tuple[int, int, int, int]]()
    for number, (start, stop) in enumerate(zip(*cases, strict=True)):
        found += ((key, at, end, number) for key, at, end in places_in(data, start, stop))
    found.sort()
    keys, starts, stops, numbers = zip(*found, strict=True) if found else ((), (), (), ())
    return Statements(
        array("Q", keys), Items(array("Q", starts), array("Q", stops)), array("I", numbers)
    )


def places_in(data: bytes, start: int, stop: int) -> Iterator[tuple[int, int, int]]:
    """The statements in a case: the key of the person, and where the statement starts and stops."""
    held: Any = None
    with suppress(*REFUSALS):
        held = IN_A_CASE.decode(data[start:stop])
    for name in LISTS if held else ():
        at = start
        for written in (bytes(memoryview(each)) for each in getattr(held, name)):
            with suppress(*REFUSALS):
                key = key_of(ABOUT.decode(written).about.encode())
                at = data.index(written, at, stop)
                yield key, at, at + len(written)
                at += len(written)


def statements_about(data: bytes, statements: Statements, person: str) -> Iterator[bytes]:
    """What the statements about a person are written as, in the order of the file.

    Two ids may have one key, so that one about somebody else may be among them.
    """
    keys, (starts, stops), _ = statements
    key = key_of(person.encode())
    at = bisect_left(keys, key)
    while at < len(keys) and keys[at] == key:
        yield data[starts[at] : stops[at]]
        at += 1
