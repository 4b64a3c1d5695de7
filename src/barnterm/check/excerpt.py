"""Makes of some of the cases and people of a file a document that can be checked by itself.

What is found in such a document is told as it stands in the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from msgspec import structs

from barnterm.check.cut import CASES, PEOPLE, Cut, Layout, Member
from barnterm.check.people import People
from barnterm.file_format import UTF_8_MARK
from barnterm.finding import Finding

CHUNK = 64_000
CONTINUED = bytes(range(0x80, 0xC0))
"""The bytes in UTF-8 with which no character begins."""

NOWHERE = -1
"""Where in the file a comma or a bracket stands that is put between what does."""


class Offset(NamedTuple):
    """A place in a text: the lines before it, and the characters before it on its line."""

    lines: int
    characters: int


class Segment(NamedTuple):
    """Some bytes of a document and where they start in the file."""

    written: bytes
    start: int


def document_of(
    people: People, layout: Layout, numbers: Sequence[int], cases: Cut | None
) -> list[Segment]:
    """The file with some of its people and cases alone. A list of which nothing is left is gone."""
    data, members = people.data, layout.members
    segments = [Segment(data[: members[0].start], 0)]
    for member in members:
        inside = list(segments_of(people, member, numbers, cases))
        if inside:
            segments += [Segment(b",", NOWHERE), *inside] if segments[1:] else inside
    stop = members[-1].stop
    return [*segments, Segment(data[stop:], stop)]


def segments_of(
    people: People, member: Member, numbers: Sequence[int], cases: Cut | None
) -> Iterator[Segment]:
    """What is left of a field of the exchange, which may be nothing."""
    data = people.data
    if member.key not in (CASES, PEOPLE):
        yield Segment(data[member.start : member.stop], member.start)
        return
    places = [(cases.start, cases.stop)] if cases else []
    if member.key == PEOPLE:
        places = list(places_of(people, numbers))
    for number, (start, stop) in enumerate(places):
        if number:
            yield Segment(b",", NOWHERE)
        else:
            yield Segment(data[member.start : member.value + 1], member.start)
        yield Segment(data[start:stop], start)
    if places:
        yield Segment(b"]", NOWHERE)


def places_of(people: People, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where some people stand, those who follow on each other together."""
    starts, stops = people.items
    first = last = -2
    for number in numbers:
        if number != last + 1:
            if first >= 0:
                yield starts[first], stops[last]
            first = number
        last = number
    if first >= 0:
        yield starts[first], stops[last]


class Lines:
    """Where the bytes of a file stand, worked out when it is first asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    @cached_property
    def offsets(self) -> list[Offset]:
        """The offset of every so many bytes."""
        found = [start_of(self.data)]
        for at in range(0, len(self.data), CHUNK):
            found.append(passed(self.data[at : at + CHUNK], found[-1]))
        return found

    def offset_of(self, at: int) -> Offset:
        """The offset of a byte."""
        known = at // CHUNK
        return passed(self.data[known * CHUNK : at], self.offsets[known])


def in_file(found: Sequence[Finding], segments: list[Segment], lines: Lines) -> list[Finding]:
    """What was found in a document, with the line and column that it has in the file."""
    if not found:
        return []
    offsets = [start_of(segments[0].written)]
    for each in segments:
        offsets.append(passed(each.written, offsets[-1]))
    return [placed(each, segments, offsets, lines) for each in found]


def placed(each: Finding, segments: list[Segment], offsets: list[Offset], lines: Lines) -> Finding:
    here = Offset((each.line or 1) - 1, (each.column or 1) - 1)
    number = bisect_right(offsets, here) - 1
    small, large = offsets[number], lines.offset_of(max(segments[number].start, 0))
    column = here.characters + 1
    if here.lines == small.lines:
        column += large.characters - small.characters
    line = here.lines + 1 + large.lines - small.lines
    return structs.replace(each, line=line, column=column)


def start_of(data: bytes) -> Offset:
    """Where one is at the start of a text: the mark that may stand there is no character of it."""
    return Offset(0, -1 if data.startswith(UTF_8_MARK) else 0)


def passed(written: bytes, offset: Offset) -> Offset:
    """Where one is when some more of a text is passed."""
    breaks, last = written.count(b"\n"), written[written.rfind(b"\n") + 1 :]
    characters = len(last.translate(None, CONTINUED)) + (0 if breaks else offset.characters)
    return Offset(offset.lines + breaks, characters)
