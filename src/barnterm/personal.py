"""Signs of a person in free text: numbers, addresses and names, found with patterns.

A pattern guesses. What is looked for is never repeated anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from barnterm._generated.structs import Person
from barnterm.numbers import check_digit_fits
from barnterm.part import File, Text, once

PERSONAL_NUMBER = (
    r"(?<![0-9])((?:18|19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01]))"
    r"(\s?[-+\u2013]\s?|\s?)([0-9]{4})(?![0-9])"
)
"""A day of birth, perhaps with 60 added, what stands between, and four digits."""

PHONE = (
    r"(?<![0-9\u2013-])(?:(?:\+|00)[1-9][0-9]{0,2}\s?(?:\(0\))?\s?|0)[1-9][0-9]{0,2}\s?[\u2013-]?\s?"
    r"(?:[0-9]{5,8}|[0-9]{3}\s[0-9]{2,3}|[0-9]{2,3}(?:\s[0-9]{2,3}){2,3})(?![\u2013-]?[0-9])"
)
"""Country or 0, area, and a subscriber's number in one piece or in groups of two or three."""

EMAIL = r"\w@(?:[\w-]+\.)+[^\W\d_]{2,}"
ADDRESS = (
    r"\b[A-ZÅÄÖ]\w{1,30}(?:(?<=s)\s)?"
    r"(?:gatan?|väg(?:en)?|gränd(?:en)?|stig(?:en)?|torg(?:et)?|allén?|backen?)\s[0-9]{1,3}(?![0-9])"
)
"""A street's name with a capital, as in Storgatan or Karl Johans gata, and a house number."""

ADDRESSES = re.compile(ADDRESS).search

SEPARATORS = bytes([*b" \t\n\r\v\f\x1c\x1d\x1e\x1f-+()", *range(0x80, 0x100)])
"""What may stand between the digits of a number, and all parts of letters that are not ASCII."""

DIGITS = bytes(ord("0") if chr(byte).isdigit() and byte < 0x80 else ord("x") for byte in range(256))
SHORTEST_PERSONAL = b"0" * 10
BEFORE_A_DIGIT = bytes(
    ord(" ") if byte in SEPARATORS else digit for byte, digit in enumerate(DIGITS)
)
SEVEN_DIGITS, NUMBERS = re.compile(rb"0(?: *0){6}").search, re.compile(rb" 0").finditer
"""As many digits as the shortest telephone number has, and the start of a number."""

LEAST_BEYOND_ASCII = 0x80
LONGEST_STREET = 90
"""Bytes that the name of a street can take, with its house number."""

STREETS = "gata gatan väg vägen gränd gränden stig stigen torg torget allé allén backe backen"
ENDS_OF_STREETS = {word.encode()[-4:] for word in STREETS.split()}
"""The last bytes of the words for a street."""


@once
def telling_texts(file: File) -> list[Text]:
    """The free texts of a file; none if all together certainly give nothing away."""
    return file.texts if texts_may_tell(file) else []


def texts_may_tell(file: File) -> bool:
    """Whether the free texts of a file together hold any sign of what the rules look for.

    Without an at sign, a name, seven digits in a row and a street's name before a number, no
    rule on texts finds anything.
    """
    index, written = file.index, file.written
    if not index.free_texts and not index.free_labels:
        return False
    if b"\\" in written:
        written = b"\n".join(each.text.encode() for each in file.texts)
    elif index.free_labels:
        written = b"\n".join([written, *map(str.encode, index.free_labels)])
    names = names_in(file.of("Person"))
    if b"@" in written or any(name.encode() in written for name in names):
        return True
    spaced = written.translate(BEFORE_A_DIGIT)
    if b"0" not in spaced:
        return False
    return SEVEN_DIGITS(spaced) is not None or may_hold_an_address(written, spaced)


def ids_may_hold_numbers(file: File) -> bool:
    """Whether some id in a file may hold a personal number."""
    digits = file.id_lines.translate(DIGITS, SEPARATORS)
    if SHORTEST_PERSONAL not in digits:
        return False
    return re.search(PERSONAL_NUMBER, file.id_lines.decode()) is not None


def may_hold_an_address(written: bytes, spaced: bytes) -> bool:
    """Whether a street's name may stand before some number; `spaced` is what `BEFORE_A_DIGIT`
    makes of the text.
    """
    for number in NUMBERS(spaced):
        at = number.start()
        is_street = written[at - 4 : at] in ENDS_OF_STREETS or written[at] >= LEAST_BEYOND_ASCII
        around = written[max(at - LONGEST_STREET, 0) : at + LONGEST_STREET] if is_street else b""
        if around and ADDRESSES(around.decode(errors="ignore")):
            return True
    return False


def has_personal_number(text: str) -> bool:
    """Whether a text holds what looks like a personal or coordination number.

    With a hyphen or plus sign hardly anything else is written so, and a miswritten number
    still gives away a day of birth: the check digit is not asked for. Without one it may be
    a case number or a time, and the check digit must fit.
    """
    found = re.finditer(PERSONAL_NUMBER, text)
    return any(each[2].strip() or check_digit_fits(each[1][-6:] + each[3]) for each in found)


def names_in(people: Iterable[Person]) -> set[str]:
    """Each word, of more than a letter and with a capital, in the names of people."""
    names = [name for each in people for name in (each.given_name, each.family_name) if name]
    return {word for name in names for word in name.split() if word[1:] and word[0].isupper()}
