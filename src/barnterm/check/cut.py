"""Tells where the cases and the people of a document stand, without reading what they say."""

from __future__ import annotations

import codecs
import re
from array import array
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw

from barnterm.check.read import is_shallow
from barnterm.check.root import EXCHANGE, OF_A_ROOT
from barnterm.file_format import UTF_8_MARK

AT_A_TIME = 1_000_000
"""Bytes of cases or people that are checked at a time. Where much stands around them, more is
taken, so that it is not read again and again.
"""

TOP = msgspec.json.Decoder(dict[str, Raw])
LIST = msgspec.json.Decoder(list[Raw])
CASES, PEOPLE = "cases", "people"
OF_A_CASE, FEWEST_CASES = (b'"child":', b'"child" :'), 2
"""What stands in each case, and how many are worth cutting."""

MOST_FIELDS = 100
"""Fields of an exchange that are walked over; it has far fewer."""

TIMES_AROUND = 4
"""How much more of the cases than of what stands around them is taken at a time, at least."""

BLANKS, BLANK = re.compile(rb"[ \t\n\r]*"), b" \t\n\r"
CHUNK = 1_000_000


class Cut(NamedTuple):
    """Some of the items of a list: the number of the first and of the one after the last, and
    where they start and stop in the file.
    """

    first: int
    after: int
    start: int
    stop: int


class Items(NamedTuple):
    """Where each item of a list starts and stops, in sixteen bytes an item."""

    starts: array[int]
    stops: array[int]


class Member(NamedTuple):
    """A field of the exchange: where its key and its value start, and where it stops."""

    key: str
    start: int
    value: int
    stop: int


class Layout(NamedTuple):
    """Where things stand in a document.

    Attributes:
        members: The fields of the exchange, in the order of the file.
        cases: The cases.
        people: The people; none when the file has no such list.
        around: How many bytes are neither.
    """

    members: list[Member]
    cases: Items
    people: Items
    around: int


class Named(msgspec.Struct):
    """A case, of which only the id is read."""

    id: str = ""


NAMED = msgspec.json.Decoder(Named)


class NotAsExpected(Exception):
    """The document has to be looked at as a whole."""


def layout_of(data: bytes) -> Layout | None:
    """Where the cases and the people of a document stand. None when it has to be looked at as a
    whole: it cannot be read, it has too few cases, a key stands twice beside them, or two cases
    that may be far apart have the same id.
    """
    refusals = (msgspec.MsgspecError, UnicodeError, RecursionError, NotAsExpected)
    start = len(UTF_8_MARK) if data.startswith(UTF_8_MARK) else 0
    if sum(map(data.count, OF_A_CASE)) < FEWEST_CASES or not is_shallow(data):
        return None
    try:
        for _ in codecs.iterdecode(chunks(data), "utf-8"):
            pass
        return laid_out(data, start, TOP.decode(memoryview(data)[start:]))
    except refusals:
        return None


def chunks(data: bytes) -> Iterator[bytes]:
    return (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))


def laid_out(data: bytes, start: int, top: dict[str, Raw]) -> Layout:
    """The layout of what stands in a document from `start` on. Raises NotAsExpected."""
    if CASES not in top or len(EXCHANGE & top.keys() - {CASES, PEOPLE}) < OF_A_ROOT:
        raise NotAsExpected
    members = list(members_in(data, start, top))
    values = {member.key: member.value for member in members}
    cases = LIST.decode(top[CASES])
    if not cases or has_twice(ids_of(cases)):
        raise NotAsExpected
    people = LIST.decode(top[PEOPLE]) if PEOPLE in top else []
    if PEOPLE in top and not people:
        raise NotAsExpected
    found = items_in(data, values[CASES], cases), items_in(data, values.get(PEOPLE, 0), people)
    inside = sum(items.stops[-1] - items.starts[0] for items in found if items.starts)
    return Layout(members, found[0], found[1], len(data) - inside)


def members_in(data: bytes, at: int, top: dict[str, Raw]) -> Iterator[Member]:
    """Where each field of the document at `at` stands. Raises NotAsExpected."""
    if len(top) > MOST_FIELDS:
        raise NotAsExpected
    for number, (key, value) in enumerate(top.items()):
        start = skip(data, expected(data, at, b"," if number else b"{"))
        at = expected(data, start, b'"%b"' % key.encode())
        at = skip(data, expected(data, at, b":"))
        stop = end_of(data, at, value)
        yield Member(key, start, at, stop)
        at = stop
    expected(data, at, b"}")


def items_in(data: bytes, at: int, listed: Iterable[Raw]) -> Items:
    """Where each item of the list at `at` starts and stops. Raises NotAsExpected."""
    starts, stops, sign = array("Q"), array("Q"), b"["
    for item in listed:
        at = skip(data, expected(data, at, sign))
        starts.append(at)
        at = end_of(data, at, item)
        stops.append(at)
        sign = b","
    if starts:
        expected(data, at, b"]")
    return Items(starts, stops)


def ids_of(listed: Iterable[Raw]) -> Iterator[str]:
    """The ids of the cases that have one."""
    for case in listed:
        with suppress(msgspec.MsgspecError, UnicodeError, RecursionError):
            if id_ := NAMED.decode(case).id:
                yield id_


def has_twice(ids: Iterable[str]) -> bool:
    listed = list(ids)
    return len(set(listed)) < len(listed)


def expected(data: bytes, at: int, sign: bytes) -> int:
    """The offset after a sign that stands at `at`, blanks aside. Raises NotAsExpected."""
    at = skip(data, at)
    if not data.startswith(sign, at):
        raise NotAsExpected
    return at + len(sign)


def end_of(data: bytes, at: int, value: Raw) -> int:
    """The offset after a value that stands at `at`. Raises NotAsExpected."""
    written = memoryview(value)
    stop = at + len(written)
    is_short = len(written) < CHUNK  # and then two copies are compared in less time than two views
    one: Any = data[at:stop] if is_short else memoryview(data)[at:stop]
    if one != (bytes(written) if is_short else written):
        raise NotAsExpected
    return stop


def skip(data: bytes, at: int) -> int:
    """The offset of what follows the blanks at `at`, if there are any."""
    if data[at : at + 1] not in BLANK:
        return at
    match = BLANKS.match(data, at)
    return match.end() if match else at


def cuts_of(items: Items, around: int) -> list[Cut]:
    """The items of a list in cuts of some size at least."""
    least, cuts = max(AT_A_TIME, TIMES_AROUND * around), list[Cut]()
    for number, (start, stop) in enumerate(zip(*items, strict=True)):
        if cuts and cuts[-1].stop - cuts[-1].start < least:
            cuts[-1] = joined(cuts[-1], Cut(number, number + 1, start, stop))
        else:
            cuts.append(Cut(number, number + 1, start, stop))
    return cuts


def joined(one: Cut, other: Cut) -> Cut:
    """A cut and the one that follows on it as one."""
    return Cut(one.first, other.after, one.start, other.stop)
