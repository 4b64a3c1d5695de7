"""Screens before the rules on what free texts and ids give away."""

from __future__ import annotations

import re

from barnterm import forms
from barnterm.rules.privacy import ADDRESS, PERSONAL_NUMBER, names_in
from barnterm.screens.screen import Seen, screen

SEPARATORS = bytes([*b" \t\n\r\v\f\x1c\x1d\x1e\x1f-+()", *range(0x80, 0x100)])
"""What may stand between the digits of a number, and all parts of letters that are not ASCII."""

DIGITS = bytes(ord("0") if chr(byte).isdigit() and byte < 0x80 else ord("x") for byte in range(256))
SHORTEST_PHONE = b"0" * 7
SHORTEST_PERSONAL = b"0" * 10
STREETS = tuple(part.encode() for part in ("gat", "väg", "gränd", "stig", "torg", "allé", "backe"))

FREE_TEXT = (
    "privacy.address_in_text",
    "privacy.email_in_text",
    "privacy.name_in_text",
    "privacy.personal_number_in_text",
    "privacy.phone_in_text",
)


@screen(*FREE_TEXT, of="Case")
@screen(*FREE_TEXT, of="Exchange")
def texts_give_nothing_away(seen: Seen) -> bool:
    written = b"\n".join(seen.swept.free_texts)
    if b"\\" in written:
        written = b"\n".join(map(str.encode, forms.texts(seen.swept.free_texts)))
    if seen.swept.free_labels:
        written = b"\n".join((written, *map(str.encode, seen.swept.free_labels)))
    if not written:
        return True
    if b"@" in written or holds_numbers(written, SHORTEST_PHONE):
        return False
    if any(name in written for name in names(seen)):
        return False
    return not any(street in written for street in STREETS) or is_no_address(written.decode())


def holds_numbers(written: bytes, shortest: bytes) -> bool:
    """Whether so many digits follow each other, whatever stands between them."""
    return shortest in written.translate(DIGITS, SEPARATORS)


def is_no_address(text: str) -> bool:
    return re.search(ADDRESS, text) is None


def names(seen: Seen) -> set[bytes]:
    return {name.encode() for name in names_in(seen.people.values())}


@screen("privacy.personal_number_in_id", of="Case")
@screen("privacy.personal_number_in_id", of="Exchange")
def ids_are_no_numbers(seen: Seen) -> bool:
    lines = "\n".join(seen.ids)
    if not holds_numbers(lines.encode(), SHORTEST_PERSONAL):
        return True
    return re.search(PERSONAL_NUMBER, lines) is None
