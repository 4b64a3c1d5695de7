"""Finds the people of a large document by place, so that each is read when something names it.

A child and the people around it are named by ids, and one person written twice is known by its
number. Both stand here as a number of eight bytes beside that of the person, so that a hundred
thousand people take some megabytes. What is found may be too much and is never too little.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

import msgspec

from barnterm._generated.slots import PATTERNS, PERSON_NUMBERS
from barnterm._generated.structs import Person
from barnterm.check.cut import Items

PERSON = msgspec.json.Decoder(Person)
TEXT = msgspec.json.Decoder(str)
REFUSALS = (msgspec.MsgspecError, UnicodeError, RecursionError)

ID = PATTERNS["local_id"].removeprefix("^").removesuffix(r"\Z").encode()
IDS = re.compile(b'"(%b)"' % ID).findall
"""Every text that may be an id or a number. None of them can hold a quotation mark."""

ESCAPE = rb"\\u00[2-7][0-9A-Fa-f]"
HAS_ESCAPE = re.compile(ESCAPE).search
ESCAPED_IDS = re.compile(rb'"(?:[A-Za-z0-9._-]|%b)+"' % ESCAPE).findall
"""The same with some letters written as escapes."""

LARGEST_KEY = 2**64 - 1
MOST_OTHERS = 10_000
MOST_ALIKE = 8
"""People with the same key that are told apart: they may have one id, or their keys be alike."""


class People(NamedTuple):
    """The people of a document.

    Attributes:
        data: The document.
        items: Where each of them stands.
        keys: What ids and numbers become, in order.
        owners: Beside each key the number of the person, of those with one key the first first.
        others: Texts that come again and again and are known to name nobody.
    """

    data: bytes
    items: Items
    keys: array[int]
    owners: array[int]
    others: set[bytes]


def people_in(data: bytes, items: Items) -> People:
    """The people that stand in a document where `items` says."""
    keys, owners = array("Q"), array("I")
    for number, written in enumerate(written_at(data, items)):
        for name in names_of(written):
            keys.append(key_of(name))
            owners.append(number)
    order = sorted(range(len(keys)), key=keys.__getitem__)
    in_order = array("Q", (keys[at] for at in order)), array("I", (owners[at] for at in order))
    return People(data, items, *in_order, set())


def written_at(data: bytes, items: Items) -> Iterator[bytes]:
    return (data[start:stop] for start, stop in zip(*items, strict=True))


def names_of(written: bytes) -> Iterable[bytes]:
    """What a person may be named or known by: ids and numbers; any text if its shape is wrong."""
    try:
        person = PERSON.decode(written)
    except REFUSALS:
        return ids_in(written)
    numbers = [number for field in PERSON_NUMBERS if (number := getattr(person, field))]
    names = [person.id, *(each.id for each in person.relations or ()), *numbers]
    return [name.encode("utf-8", "surrogatepass") for name in names]


def key_of(name: bytes) -> int:
    return hash(name) & LARGEST_KEY


def ids_in(written: bytes) -> set[bytes]:
    """Every text that may be an id or a number, whatever it is for."""
    found = set(IDS(written))
    if HAS_ESCAPE(written):
        for each in ESCAPED_IDS(written):
            with suppress(*REFUSALS):
                found.add(TEXT.decode(each).encode())
    return found


def named_in(people: People, written: bytes) -> set[int]:
    """The numbers of the people whom a text of JSON names."""
    keys, owners, others = people.keys, people.owners, people.others
    found, end = set[int](), len(keys)
    for name in ids_in(written) - others:
        key = key_of(name)
        at = first = bisect_left(keys, key)
        while at < end and keys[at] == key and at < first + MOST_ALIKE:
            found.add(owners[at])
            at += 1
        if at == first and len(others) < MOST_OTHERS:
            others.add(name)
    return found


def written_of(people: People, numbers: Iterable[int]) -> Iterator[bytes]:
    """What some people are written as."""
    starts, stops = people.items
    return (people.data[starts[number] : stops[number]] for number in numbers)


def size_of(people: People, numbers: Iterable[int]) -> int:
    """How many bytes some people take."""
    starts, stops = people.items
    return sum(stops[number] - starts[number] for number in numbers)
