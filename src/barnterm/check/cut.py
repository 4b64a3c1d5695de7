"""Cuts a document with many cases into some of them at a time, without reading what they say."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

import msgspec
from msgspec import Raw

from barnterm.check.read import is_shallow
from barnterm.file_format import UTF_8_MARK

AT_A_TIME = 1_000_000
"""Bytes of cases that are checked at a time. Where much stands around the cases, more is taken, so
that it is not read again and again.
"""

TOP = msgspec.json.Decoder(dict[str, Raw])
LIST = msgspec.json.Decoder(list[Raw])
CASES = "cases"
OF_A_CASE, FEWEST_CASES = (b'"child":', b'"child" :'), 2
"""What stands in each case, and how many are worth cutting."""

MOST_FIELDS = 100
"""Fields of an exchange that are walked over; it has far fewer."""

TIMES_AROUND = 4
"""How much more of the cases than of what stands around them is taken at a time, at least."""

BLANKS = re.compile(rb"[ \t\n\r]*")
CHUNK = 1_000_000


class Cut(NamedTuple):
    """Some of the cases of a file: the number of the first, and where they start and stop."""

    first: int
    start: int
    stop: int


class Named(msgspec.Struct):
    """A case, of which only the id is read."""

    id: str = ""


NAMED = msgspec.json.Decoder(Named)


class NotAsExpected(Exception):
    """The document has to be looked at as a whole."""


def cuts_of(data: bytes) -> list[Cut]:
    """The cuts of a document, which hold all its cases. None when it has to be looked at as a
    whole: it cannot be read, it has no cases, a key stands twice beside them, or two cases that
    may be far apart have the same id.
    """
    refusals = (msgspec.MsgspecError, UnicodeError, RecursionError, NotAsExpected)
    start = len(UTF_8_MARK) if data.startswith(UTF_8_MARK) else 0
    if sum(map(data.count, OF_A_CASE)) < FEWEST_CASES or not is_shallow(data):
        return []
    try:
        for _ in codecs.iterdecode(chunks(data), "utf-8"):
            pass
        top = TOP.decode(memoryview(data)[start:])
        start, stop, listed = cases_in(data, start, top)
        items = list(items_in(data, start, listed))
        if has_twice(ids_of(listed)):
            return []
    except refusals:
        return []
    return grouped(items, len(data) - (stop - start))


def chunks(data: bytes) -> Iterator[bytes]:
    return (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))


def cases_in(data: bytes, at: int, top: dict[str, Raw]) -> tuple[int, int, list[Raw]]:
    """Where the list of cases starts and stops, and the cases in it. Raises NotAsExpected."""
    found: tuple[int, int] | None = None
    if len(top) > MOST_FIELDS:
        raise NotAsExpected
    for number, (key, value) in enumerate(top.items()):
        at = expected(data, at, b"," if number else b"{")
        at = expected(data, at, b'"%b"' % key.encode())
        at = skip(data, expected(data, at, b":"))
        stop = end_of(data, at, value)
        found = (at, stop) if key == CASES else found
        at = stop
    expected(data, at, b"}")
    if found is None:
        raise NotAsExpected
    return *found, LIST.decode(top[CASES])


def items_in(data: bytes, at: int, listed: Iterable[Raw]) -> Iterator[tuple[int, int]]:
    """Where each item of the list at `at` starts and stops. Raises NotAsExpected."""
    for number, item in enumerate(listed):
        at = skip(data, expected(data, at, b"," if number else b"["))
        stop = end_of(data, at, item)
        yield at, stop
        at = stop
    expected(data, at, b"]")


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
    if memoryview(data)[at:stop] != written:
        raise NotAsExpected
    return stop


def skip(data: bytes, at: int) -> int:
    """The offset of what follows the blanks at `at`, if there are any."""
    match = BLANKS.match(data, at)
    return match.end() if match else at


def grouped(items: list[tuple[int, int]], around: int) -> list[Cut]:
    """The items in cuts of some size at least."""
    least, cuts = max(AT_A_TIME, TIMES_AROUND * around), list[Cut]()
    for number, (start, stop) in enumerate(items):
        if cuts and cuts[-1].stop - cuts[-1].start < least:
            cuts[-1] = cuts[-1]._replace(stop=stop)
        else:
            cuts.append(Cut(number, start, stop))
    return cuts
