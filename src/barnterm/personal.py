"""Signs of a person in free text: numbers, addresses and names, found with patterns.

A pattern guesses. What is looked for is never repeated anywhere. The patterns are for texts that
`plain` has made plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from barnterm._generated.structs import Person
from barnterm.numbers import check_digit_fits
from barnterm.once import once
from barnterm.part import File, Part, Text
from barnterm.plain import is_latin, may_look_otherwise, plain

MONTH_AND_DAY = (
    "(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|(?:0[0-9]|1[0-2])(?:[6-8][0-9]|9[01]))"
)
"""As in a personal number, or as in a coordination number, where either may be unknown."""

PERSONAL_NUMBER = (
    rf"(?<![0-9])((?:18|19|20)?[0-9]{{2}}{MONTH_AND_DAY})([\s+-]{{0,3}})([0-9]{{4}})(?![0-9])"
)
"""A day of birth, perhaps with 60 added, what stands between, and four digits."""

NO_MORE = r"(?![\s-]?[0-9])"
LOOSE_NUMBERS = (
    rf"(?<![0-9])(?:18|19|20)?[0-9]{{2}}([\s-])[0-9]{{2}}\1[0-9]{{2}}[\s+-]{{1,3}}[0-9]{{2}}\s?[0-9]{{2}}{NO_MORE}",
    rf"(?<![0-9])(?:18|19|20)?[0-9]{{6}}[\s+-]{{0,3}}[0-9]{{2}}\s[0-9]{{2}}{NO_MORE}",
    rf"(?<![0-9])(?<![0-9][\s-])[0-9](?:[\s+-]{{1,3}}[0-9]){{9}}(?:(?:[\s+-]{{1,3}}[0-9]){{2}})?{NO_MORE}",
)
"""Numbers with blanks or hyphens within the day, within the last four digits, and everywhere."""

TEN_DIGITS = re.compile(r"[0-9](?:[\s+-]{0,3}[0-9]){9}").search
"""What every number of a person holds; most texts do not, which is quickly seen."""

LOOSE_NUMBER = "|".join(f"(?:{each})" for each in LOOSE_NUMBERS)
IS_BORN = re.compile(rf"(?:18|19|20)?[0-9]{{2}}{MONTH_AND_DAY}[0-9]{{4}}").fullmatch
DAY_AND_TIME = re.compile(r"[0-9-]+\s(?:[01][0-9]|2[0-3])\s?[0-5][0-9]").fullmatch

PHONE = (
    r"(?<![0-9-])(?:(?:\+|00)[1-9][0-9]{0,2}\s?(?:\(0\))?\s?[1-9][0-9]{0,2}|0[1-9][0-9]{1,2}|08(?!\s?-?\s?0))"
    r"\s?-?\s?(?:[0-9]{5,8}|[0-9]{3}\s[0-9]{2,3}|[0-9]{2,3}(?:\s[0-9]{2,3}){2,3})(?!-?[0-9])"
)
"""Country or 0, area, and a subscriber's number in one piece or in groups of two or three.

Only Stockholm's area is 08 alone, and its subscribers' numbers do not begin with 0 (PTS).
"""

IN_PAIRS = re.compile(r"[0-9]{2}(?:[\s-]+[0-9]{2})*").fullmatch
AFTER_WEEKS_OR_TIMES = re.compile(
    r"(?i)\b(?:v|ve?ck(?:an?|or|orna)?|kl|klockan|tid(?:en|er|erna)?|weeks?)\b\.?:?\s*"
    r"(?:[0-9]{1,2}(?:\s*(?:[,;/&+-]|och|samt|till|resp\.?|and|to)\s*|\s+))*\Z"
).search
LONGEST_LIST = 60
"""Characters before a number that may list weeks or times."""

EMAIL = r"\w@(?:[\w-]+\.)+[^\W\d_]{2,}"
ADDRESS = (
    r"\b(?!(?i:riks|läns|europa|motor)väg)[A-ZÅÄÖ]\w{1,30}(?:(?<=[sS])\s)?"
    r"(?i:gatan?|väg(?:en)?|gränd(?:en)?|stig(?:en)?|torg(?:et)?|allén?|backen?)\s[0-9]{1,3}(?![0-9])"
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
ENDS_OF_STREETS = {
    form.encode()[-4:]
    for word in STREETS.split()
    for form in (word, word.upper(), word.capitalize())
}
"""The last bytes of the words for a street."""


@once
def telling_texts(file: File) -> list[Text]:
    """The free texts of a file, made plain; none if all together certainly give nothing away."""
    if not texts_may_tell(file):
        return []
    return [text for part in file.parts for text in plain_texts(part)]


@once
def plain_texts(part: Part) -> list[Text]:
    """The free texts of a part, made plain."""
    return [each._replace(text=plain(each.text)) for each in part.texts]


def texts_may_tell(file: File) -> bool:
    """Whether the free texts of a file together hold any sign of what the rules look for.

    Without an at sign, a name, seven digits in a row and a street's name before a number, no
    rule on texts finds anything.
    """
    if not file.index.free_texts and not file.index.free_labels:
        return False
    text, written = all_written(file)
    if b"@" in written or may_hold_a_name(text, names_in(file.of("Person"))):
        return True
    spaced = written.translate(BEFORE_A_DIGIT)
    if b"0" not in spaced:
        return False
    return SEVEN_DIGITS(spaced) is not None or may_hold_an_address(written, spaced)


def all_written(file: File) -> tuple[str, bytes]:
    """The free texts, one a line, with their letters and digits made plain, and as bytes."""
    if b"\\" in file.written:
        text = "\n".join([each.text for each in file.texts])
        written = text.encode()
    else:
        text, written = file.written_text, file.written
        if labels := file.index.free_labels:
            more = "\n".join(["", *labels])
            text, written = text + more, written + more.encode()
    if is_latin(text) or not may_look_otherwise(written):
        return text, written
    text = plain(text)
    return text, text.encode()


def may_hold_a_name(text: str, names: set[str]) -> bool:
    """Whether some name may stand in texts; few are looked for one by one, which is faster."""
    if len(names) > MANY_NAMES:
        return holds_a_name(text, names)
    return any(map(text.__contains__, names))


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
    if not TEN_DIGITS(text):
        return False
    found = re.finditer(PERSONAL_NUMBER, text)
    if any(each[2].strip() or check_digit_fits(each[1][-6:] + each[3]) for each in found):
        return True
    return any(is_number_of_person(each[0]) for each in re.finditer(LOOSE_NUMBER, text))


def is_number_of_person(written: str) -> bool:
    """Whether digits, blanks and hyphens are a personal number, and no day and time."""
    digits = re.sub(r"[^0-9]", "", written)
    return bool(IS_BORN(digits)) and check_digit_fits(digits[-10:]) and not DAY_AND_TIME(written)


def has_phone(text: str) -> bool:
    """Whether a text holds what looks like a telephone number, and is no list of weeks or times."""
    return any(not lists_weeks_or_times(text, each) for each in re.finditer(PHONE, text))


def lists_weeks_or_times(text: str, found: re.Match[str]) -> bool:
    before = text[max(found.start() - LONGEST_LIST, 0) : found.start()]
    return bool(IN_PAIRS(found[0]) and AFTER_WEEKS_OR_TIMES(before))


MANY_NAMES = 100
WORDS = re.compile(r"\w+").findall
PARTICLES = frozenset(
    "af al av bin da das de del der di do dos du el ibn la las le los och van von y zu".split()
)
"""Words that stand in names and are no names by themselves."""


def names_in(people: Iterable[Person]) -> set[str]:
    """Each word of more than a letter in the names of people, as it is written with a capital and
    as it is written in capitals.

    A word without a capital counts when the name has none at all.
    """
    names = [name for each in people for name in (each.given_name, each.family_name) if name]
    return {form for name in names if name[1:] for form in forms_of(name)}


def holds_a_name(text: str, names: set[str]) -> bool:
    """Whether some word of a text is a name, or one in the genitive."""
    words = set(WORDS(text))
    return not names.isdisjoint(words) or any(w[:-1] in names for w in words if w[-1] in "sS")


def forms_of(name: str) -> Iterable[str]:
    """The forms in which the words of a name may stand in a text."""
    if name.isalpha() and name.istitle():  # as most are
        return (name, name.upper())
    return forms_of_words(plain(name))


def forms_of_words(name: str) -> Iterator[str]:
    words = [word for word in WORDS(name) if word[1:]]
    for word in words:
        is_small = word[0].islower() and name != name.lower()
        if not is_small and (len(words) == 1 or word.lower() not in PARTICLES):
            yield from {word[0].upper() + word[1:], word.title(), word.upper()}
