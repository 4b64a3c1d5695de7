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
BEFORE_A_DIGIT = bytes(
    ord("0")
    if chr(byte).isdigit() and byte < 0x80
    else ord(" ")
    if byte in SEPARATORS
    else ord("x")
    for byte in range(256)
)
LONGEST_STREET = 90
"""Bytes that the name of a street can take, with its house number."""

LAST_OF_STREETS = "anägdtké".encode()
"""Bytes that the word for a street ends in."""

ADDRESSES = re.compile(ADDRESS).search

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
    written = seen.written
    if b"\\" in written:
        written = b"\n".join(map(str.encode, forms.texts(seen.swept.free_texts)))
    if seen.swept.free_labels:
        written = b"\n".join((written, *map(str.encode, seen.swept.free_labels)))
    if b"@" in written or any(name in written for name in names(seen)):
        return False
    digits = written.translate(DIGITS, SEPARATORS)
    return b"0" not in digits or (SHORTEST_PHONE not in digits and holds_no_address(written))


def holds_no_address(written: bytes) -> bool:
    """Whether no street's name stands before any number."""
    spaced = written.translate(BEFORE_A_DIGIT)
    at = spaced.find(b" 0")
    while at >= 0:
        around = written[max(at - LONGEST_STREET, 0) : at + LONGEST_STREET]
        if written[at - 1] in LAST_OF_STREETS and ADDRESSES(around.decode(errors="ignore")):
            return False
        at = spaced.find(b" 0", at + 1)
    return True


def names(seen: Seen) -> set[bytes]:
    return {name.encode() for name in names_in(seen.people.values())}


@screen("privacy.personal_number_in_id", of="Case")
@screen("privacy.personal_number_in_id", of="Exchange")
def ids_are_no_numbers(seen: Seen) -> bool:
    digits = seen.id_lines.encode().translate(DIGITS, SEPARATORS)
    return SHORTEST_PERSONAL not in digits or re.search(PERSONAL_NUMBER, seen.id_lines) is None
