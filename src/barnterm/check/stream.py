"""Checks the pieces of a source, so that memory stays flat and several processes can help."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator

from msgspec import structs

from barnterm.check.document import Checked, check_document
from barnterm.check.large import LARGE, check_document_of_any_size
from barnterm.check.pieces import Piece, content
from barnterm.check.run import Options
from barnterm.finding import Finding, NotChecked, collapse
from barnterm.source import Refused
from barnterm.suppression import Active, silence

SHORT_LINE = 200
"""Bytes of a line that is remembered when it cannot be read, since the next may be the same."""

MOST_HELD = 2_000
"""Findings that are held before they are made fewer."""

Seen = Callable[[int | None, Checked], None]
"""Is told what each document gave, with its line in the piece if it has one of its own."""


def unseen(_line: int | None, _checked: Checked) -> None:
    """Asks for nothing about single documents."""


def check_piece(piece: Piece, options: Options, active: Active, seen: Seen = unseen) -> Checked:
    """Check a piece and let the suppressions answer for what they cover."""
    options = options._replace(active=active) if active else options
    try:
        data = content(piece)
    except Refused as refused:
        checked = Checked(False, [refused.finding], [])
        seen(None, checked)
        return checked
    if piece.is_lines:
        checked = fold(lines_of(data, options, seen))
        return checked._replace(lines=data.count(b"\n"), size=len(data))
    if len(data) < LARGE:
        checked = check_document(data, options)
    else:
        checked = fold(check_document_of_any_size(data, options))._replace(size=len(data))
    seen(None, checked)
    return checked


def lines_of(data: bytes, options: Options, seen: Seen = unseen) -> Iterator[Checked]:
    """Each line checked as a document. Blank lines are passed over; one bad line stops no other."""
    known: dict[bytes, Checked] = {}
    for number, line in enumerate(io.BytesIO(data), start=1):
        if line.strip():
            checked = known[line] if line in known else check_document(line, options)
            if not checked.readable and len(line) < SHORT_LINE and len(known) < MOST_HELD:
                known[line] = checked
            if checked.findings or checked.suppressed:
                checked = on_line(number, checked)
            seen(number, checked)
            yield checked


def on_line(number: int, checked: Checked) -> Checked:
    """What a document gave, as it stands on its line."""
    found, silenced = (
        [structs.replace(each, line=number) for each in some]
        for some in (checked.findings, checked.suppressed)
    )
    left = [of_a_line(each) for each in checked.not_checked]
    return checked._replace(findings=found, not_checked=left, suppressed=silenced)


def of_a_line(each: NotChecked) -> NotChecked:
    """What was left out of one line, so that it does not read as if it were left out of all."""
    return NotChecked("rules_some_lines", each.why) if each.what == "rules" else each


def fold(parts: Iterable[Checked], active: Active | None = None) -> Checked:
    """Several results as one, in order; the lines of each follow on those of the one before."""
    readable, documents, lines, most = True, 0, 0, MOST_HELD
    findings, suppressed = list[Finding](), list[Finding]()
    not_checked = dict[NotChecked, None]()
    for part in parts:
        if part.findings or part.suppressed:
            kept, silenced = silence(part.findings, active or {})
            findings += moved(kept, lines)
            suppressed += moved([*part.suppressed, *silenced], lines)
        if part.not_checked:
            not_checked |= dict.fromkeys(part.not_checked)
        readable = readable and part.readable
        documents += part.documents
        lines += part.lines
        if len(findings) + len(suppressed) > most:
            findings, suppressed = collapse(findings), collapse(suppressed)
            most = MOST_HELD + 2 * (len(findings) + len(suppressed))
    return Checked(readable, findings, list(not_checked), suppressed, documents, lines)


def moved(findings: list[Finding], lines: int) -> list[Finding]:
    if not lines:
        return findings
    return [
        structs.replace(each, line=each.line + lines) if each.line else each for each in findings
    ]
