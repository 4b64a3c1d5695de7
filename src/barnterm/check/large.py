"""Checks one document that is too large to be held as records all at once.

The file's bytes stay where they are. Some of its cases are checked at a time, in the file as it
would be without the others, so that what is said of a small file is said of a large one too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import structs

from barnterm.check.cut import Cut, cuts_of
from barnterm.check.document import Checked, check_document
from barnterm.check.run import Options
from barnterm.finding import Finding

LARGE = 4_000_000
"""Bytes from which a document is checked some cases at a time."""

IN_A_CASE = "/cases/"
CHUNK = 1_000_000
CONTINUED = bytes(range(0x80, 0xC0))
"""The bytes in UTF-8 with which no character begins."""


class Offset(NamedTuple):
    """A place in a text: the lines before it, and the characters before it on its line."""

    lines: int
    characters: int


def check_document_of_any_size(data: bytes, options: Options) -> Iterator[Checked]:
    """Check one document, as a whole or some cases at a time."""
    cuts = cuts_of(data) if len(data) >= LARGE else []
    parts = list(checked_parts(data, cuts, options))
    if not parts or not all(part.readable for part in parts):
        parts = [check_document(data, options)]
    yield from parts


def checked_parts(data: bytes, cuts: list[Cut], options: Options) -> Iterator[Checked]:
    """Each cut checked in the file as it is without the cases that are not in the cut."""
    if not cuts:
        return
    before, after = cuts[0].start, cuts[-1].stop
    head, tail = data[:before], data[after:]
    start = stop = passed(data, 0, before, Offset(0, 0))
    last = before
    for cut in cuts:
        document = head + data[cut.start : cut.stop] + tail
        checked = check_document(document, options._replace(first=cut.first))
        here = passed(data, last, cut.start, stop)
        stop, last = passed(data, cut.start, cut.stop, here), cut.stop
        if checked.findings or checked.suppressed:
            end = stop if cut.first else passed(data, cut.stop, after, stop)
            ends = passed(data, cut.start, cut.stop, start), end
            checked = moved(checked, cut, ((start, here), ends))
        yield checked._replace(documents=int(cut.first == 0))


Shift = tuple[Offset, Offset]
"""Where something stands in the document with a cut, and in the file."""


def moved(checked: Checked, cut: Cut, shifts: tuple[Shift, Shift]) -> Checked:
    """What was found, as it stands in the file. What is not of the cases is told once."""
    found, silenced = (
        [shifted(each, shifts) for each in some if not cut.first or each.at.startswith(IN_A_CASE)]
        for some in (checked.findings, checked.suppressed)
    )
    return checked._replace(findings=found, suppressed=silenced)


def shifted(each: Finding, shifts: tuple[Shift, Shift]) -> Finding:
    """A finding with the line and column that it has in the file."""
    here = Offset((each.line or 1) - 1, (each.column or 1) - 1)
    shift = next((shift for shift in reversed(shifts) if here >= shift[0]), None)
    if shift is None:
        return each
    small, large = shift
    column = here.characters + 1
    if here.lines == small.lines:
        column += large.characters - small.characters
    line = here.lines + 1 + large.lines - small.lines
    return structs.replace(each, line=line, column=column)


def passed(data: bytes, start: int, stop: int, offset: Offset) -> Offset:
    """Where one is when some more of a text is passed."""
    lines, characters = offset
    for at in range(start, stop, CHUNK):
        piece = data[at : min(at + CHUNK, stop)]
        breaks, last = piece.count(b"\n"), piece[piece.rfind(b"\n") + 1 :]
        characters = len(last.translate(None, CONTINUED)) + (0 if breaks else characters)
        lines += breaks
    return Offset(lines, characters)
