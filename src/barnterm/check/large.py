"""Checks one document that is too large to be held as records all at once.

The file's bytes stay where they are. Each case is checked in a small document of its own, with
the envelope around it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Raw, structs

from barnterm.check.document import DECODER, ENCODER, REFUSALS, Checked, check_document
from barnterm.check.run import Options
from barnterm.finding import Finding
from barnterm.rules.source import UTF_8_MARK
from barnterm.source import finding

LARGE = 4_000_000
"""Bytes from which a document is checked a case at a time."""

TOP = msgspec.json.Decoder(dict[str, Raw])
LIST = msgspec.json.Decoder(list[Raw])
FIRST_CASE = "/cases/0"
CASES_KEY = b'"cases":['


def check_document_of_any_size(data: bytes, options: Options) -> Iterator[Checked]:
    """Check one document, as a whole or a case at a time."""
    envelope, cases = parts(data) if len(data) >= LARGE else (b"", [])
    if not cases:
        yield check_document(data, options)
        return
    if data.startswith(UTF_8_MARK):
        yield Checked(True, [finding("source.byte_order_mark")], [])
    prefix = len(envelope.decode())
    start, lines, column = 0, 0, 0
    for number, case in enumerate(map(bytes, cases)):
        end, start = start, data.index(case, start)
        lines, column = after(data[end:start], lines, column)
        checked = check_document(b"%b%b]}" % (envelope, case), options)
        findings = [
            moved(each, number, (lines, column - prefix))
            for each in checked.findings
            if number == 0 or each.at.startswith(FIRST_CASE)
        ]
        yield checked._replace(findings=findings, documents=int(number == 0))


def after(passed: bytes, lines: int, column: int) -> tuple[int, int]:
    """The number of line feeds and the characters since the last one, when more is passed."""
    *_, last = passed.rpartition(b"\n")
    characters = len(last.decode())
    breaks = passed.count(b"\n")
    return lines + breaks, characters if breaks else column + characters


def parts(data: bytes) -> tuple[bytes, list[Raw]]:
    """The envelope, written as far as its first case, and the cases as they stand in the file.

    No cases when the document has to be looked at as a whole: when it cannot be read, its
    envelope is wrong, or a key stands twice.
    """
    body = data.removeprefix(UTF_8_MARK)
    try:
        top = TOP.decode(body)
        cases = LIST.decode(top.pop("cases"))
        around = ENCODER.encode(DECODER.decode(ENCODER.encode(top)))
    except (*REFUSALS, KeyError):
        return b"", []
    marks = around.count(b'"') + sum(bytes(case).count(b'"') for case in cases)
    if marks + CASES_KEY.count(b'"') != body.count(b'"'):
        return b"", []
    return b"%b,%b" % (around[:-1], CASES_KEY), cases


def moved(each: Finding, number: int, by: tuple[int, int]) -> Finding:
    """A finding in the small document as it stands in the file; the envelope's have no line."""
    lines, columns = by
    if not each.at.startswith(FIRST_CASE):
        return structs.replace(each, line=None, column=None)
    at = f"/cases/{number}{each.at.removeprefix(FIRST_CASE)}"
    facts = {key: at_number(value, number) for key, value in each.facts.items()}
    column = each.column + columns if each.line == 1 and each.column else each.column
    line = each.line + lines if each.line else None
    return structs.replace(each, at=at, facts=facts, line=line, column=column)


def at_number(value: str | int, number: int) -> str | int:
    """A fact that points into the case, pointing into it where it stands."""
    if isinstance(value, str) and value.startswith(f"{FIRST_CASE}/"):
        return f"/cases/{number}{value.removeprefix(FIRST_CASE)}"
    return value
