"""Patterns: has every id, day, number and label the form that its type asks for?

The Structs carry no patterns. Here all texts of a type are looked at together, which for a
good file takes a tenth of the time, and gives the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec
from msgspec import Raw

from barnterm._generated.index import FileIndex, PartIndex
from barnterm._generated.slots import PATTERNS
from barnterm.part import File, Part

Holds = Callable[[list[Any]], bool]

LOOKED_AT_TOGETHER = {"texts", "labels", "free_texts", "free_labels"}

OF_TYPE = {
    "past": "day",
    **{
        name: name.removesuffix("s")
        for name in FileIndex.__struct_fields__
        if name.removesuffix("s") in PATTERNS and name not in LOOKED_AT_TOGETHER
    },
}
"""The lists of the index whose texts have a form, and which: all that bear the name of a type."""

SHARED = {
    "day",
    "hsa_id",
    "language_tag",
    "municipality_code",
    "organisation_number",
    "school_unit_code",
    "version_number",
    "web_identifier",
}
"""Types whose values come again from file to file and say nothing of a child."""

MOST_REMEMBERED = 100_000
LEAST_LABEL = "!"
"""The first character after the space. A label that is not less begins with no blank."""

DELETE = "\x7f"
DELETE_WRITTEN = '"' + DELETE
"""What does not come before begins with no letter of ASCII, and perhaps with nothing seen."""

MARK, FIRST_MARK, IN_UNSEEN = "\u0300", '"\u0300', 0xC2
"""What a Swedish text begins with comes before the marks and is written without this byte."""

LEAST_WRITTEN, END_OF_WRITTEN = '"#', "#"
"""Between these stands what begins with a quotation mark, and then with no blank and no other."""


def one_by_one(type_: str) -> Holds:
    matches = re.compile(PATTERNS[type_]).search
    return lambda texts: all(map(matches, texts))


def remembered(type_: str, seen: set[str]) -> Holds:
    """Like `one_by_one`, for values that come again and again: those that held are kept."""
    holds = one_by_one(type_)

    def hold(texts: list[str]) -> bool:
        if not holds(texts):
            return False
        if len(seen) > MOST_REMEMBERED:
            seen.clear()
        seen.update(texts)
        return True

    return hold


def ids_hold(ids: list[str], lines: bytes) -> bool:
    """Whether all ids have their form; `lines` are the ids, one a line."""
    return lines.count(b"\n") == len(ids) - 1 and ID_LINES(lines + b"\n") is not None


def texts_hold(written: list[Raw], joined: bytes, read: Callable[[], str]) -> bool:
    """Whether texts, as they are written in the file, are texts and hold more than blanks.

    `joined` are the texts, one a line, and `read` gives them as a text.
    """
    try:
        text = read()
    except UnicodeDecodeError:
        return False
    lines = text.split("\n")
    last = max(lines)
    plain = min(lines) >= LEAST_WRITTEN and last < END_OF_WRITTEN and "\\" not in text
    if plain and last >= DELETE_WRITTEN and (last >= FIRST_MARK or may_begin_unseen(joined)):
        plain = all(TEXT(line[1:-1]) for line in lines if line >= DELETE_WRITTEN)
    return plain or one_by_one_texts_hold(written)


def may_begin_unseen(joined: bytes) -> bool:
    """Whether texts may begin with DEL or with a character from U+0080 to U+00BF."""
    return joined.find(IN_UNSEEN) >= 0 or joined.find(ord(DELETE)) >= 0


def one_by_one_texts_hold(written: list[Raw]) -> bool:
    try:
        return all(map(TEXT, texts(written)))
    except (msgspec.MsgspecError, UnicodeError):
        return False


def texts(written: list[Raw]) -> list[str]:
    """What texts say that are kept as they are written. Raises for what is no text."""
    return msgspec.json.decode(b"[%b]" % b",".join(written), type=list[str])


def on_one_line(labels: list[str]) -> bool:
    lines = "\n".join(labels)
    plain = min(labels) >= LEAST_LABEL and lines.count("\n") == len(labels) - 1
    if not plain or "\r" in lines:
        return LABELS(labels)
    if lines.isascii() and DELETE not in lines:
        return True
    unsure = [label for label in labels if label >= DELETE and not "À" <= label < MARK]
    return not unsure or LABELS(unsure)


TEXT = re.compile(PATTERNS["text"]).search
LABELS, LOCAL_IDS = one_by_one("label"), one_by_one("local_id")
ID = PATTERNS["local_id"].removeprefix("^").removesuffix(r"\Z")
ID_LINES = re.compile(f"(?:{ID}\n)*".encode()).fullmatch
"""Holds many ids, one a line, against their pattern in a quarter of the time."""

REFERENCES = attrgetter(*(name for name in PartIndex.__struct_fields__ if name.startswith("to_")))
SEEN: dict[str, set[str]] = {name: set() for name in ("labels", "free_labels", *OF_TYPE)}
"""By list: the values of shared types that have been seen to have their form."""

HOLDS: dict[str, Holds] = {
    "labels": on_one_line,
    "free_labels": on_one_line,
    **{n: remembered(t, SEEN[n]) if t in SHARED else one_by_one(t) for n, t in OF_TYPE.items()},
}
VALUES = attrgetter(*HOLDS)
CHECKS = [(SEEN[name], holds) for name, holds in HOLDS.items()]


def are_kept(file: File) -> bool:
    """Whether every text in the indexed parts of a file has the form that its type asks for."""
    index = file.index
    for (seen, holds), values in zip(CHECKS, VALUES(index), strict=True):
        if values and not seen.issuperset(values) and not holds(values):
            return False
    others, texts = index.texts, index.free_texts
    joined = b"\n".join(others) if others else b""
    if others and not texts_hold(others, joined, joined.decode):
        return False
    if texts and not texts_hold(texts, file.written, lambda: file.written_text):
        return False
    return ids_hold(file.ids, file.id_lines) and all(map(references_hold, file.parts))


def references_hold(part: Part) -> bool:
    """Whether every reference has the form of an id. One that leads to an id has."""
    return part.references_lead_right or all(map(LOCAL_IDS, REFERENCES(part.index)))
