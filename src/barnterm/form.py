"""Why a text does not have the form that its type asks for, as a code and never as the text.

The reason is told apart from the form, so that nobody is told to write what they have written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date

from barnterm._generated.slots import PATTERNS

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")
DIGITS = re.compile(r"[\d\s\-+./]+\Z")
MONTHS = "jan feb mar apr maj may jun jul aug sep okt oct nov dec".split()

WRITTEN_OTHERWISE = (
    ("moment_for_day", r"\d{4}-\d\d-\d\d[T ]\d"),
    ("part_of_day", r"\d{4}(-\d\d?|-?[wWvV]\d\d?)?\Z"),
    ("day_without_hyphens", r"\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\Z"),
    ("day_without_zeros", r"\d{4}-\d\d?-\d\d?\Z"),
    ("year", r"\d{5,}-\d\d-\d\d"),
    ("year_of_two_digits", r"\d\d-\d\d-\d\d\Z|\d{6}\Z"),
)
"""Other ways of writing a day, or some of it, each with the reason that it is no day."""

MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?P<between>[T ])(?P<clock>\d\d:\d\d)(?P<seconds>:\d\d)?"
    r"(?P<fraction>[.,]\d+)?(?P<zone>Z|[+-]\d\d(:?\d\d)?)?\Z",
    re.IGNORECASE,
)
LONGEST = 200
"""Characters of a text that is looked at for a reason; nothing but a free text is longer."""

LONGEST_ID = 64

Reason = str
"""A key of `reasons_why` in the phrases; "form" when nothing more than the form can be told."""


def why_not(type_: str, text: str) -> Reason:
    """Why a text does not have the form of a type, such as "day"."""
    if type_ in {"label", "text"}:
        return "line_break"
    if len(text) > LONGEST:
        return "too_long"
    tidy = without_blanks(text)
    if tidy != text and is_right(type_, tidy):
        return "blanks"
    usual = usual_characters(tidy)
    if usual != text and is_right(type_, usual):
        return "characters"
    return next(REASONS.get(type_, only_form)(usual), "form")


def is_right(type_: str, text: str) -> bool:
    pattern = PATTERNS.get(type_)
    return pattern is not None and re.search(pattern, text) is not None


def without_blanks(text: str) -> str:
    """The text without blanks and invisible characters around it."""
    return text.strip().strip("\u200b\u200c\u200d\u2060\ufeff\u00ad").strip()


def usual_characters(text: str) -> str:
    """The text with the digits and hyphens that a keyboard has, and nothing invisible."""
    if text.isascii() and text.isprintable():
        return text
    folded = unicodedata.normalize("NFKC", text)
    shown = "".join(each for each in folded if unicodedata.category(each) != "Cf")
    return "".join(usual(each) for each in shown)


def usual(letter: str) -> str:
    if unicodedata.category(letter) == "Pd" or letter == "\u2212":
        return "-"
    return str(unicodedata.digit(letter)) if letter.isdigit() else letter


def only_form(_: str) -> Iterator[Reason]:
    yield from ()


def day(text: str) -> Iterator[Reason]:
    """Why a text is no day."""
    if whole := DAY.match(text):
        yield "year" if is_in_calendar(*whole.groups()) else "calendar"
    yield from (reason for reason, pattern in WRITTEN_OTHERWISE if re.match(pattern, text))
    if is_written_day(text):
        yield "day_written_otherwise"
    yield "no_day"


def is_in_calendar(year: str, month: str, day: str) -> bool:
    """Whether a month has such a day. A year that Python does not have counts as a leap year."""
    try:
        date(int(year) or 4, int(month), int(day))
    except ValueError:
        return False
    return True


def is_written_day(text: str) -> bool:
    words = re.findall(r"[a-z]+", text.casefold())
    numbers = re.findall(r"\d+", text)
    named = any(word[:3] in MONTHS for word in words)
    return (len(numbers) == 3 and not words) or (named and bool(numbers))


def moment(text: str) -> Iterator[Reason]:
    """Why a text is no moment."""
    if DAY.match(text):
        reason = next(day(text), "")
        yield "day_for_moment" if is_right("day", text) else reason
    found = MOMENT.match(text)
    if found is None:
        yield "no_moment"
        return
    if not is_right("day", found["day"]):
        yield next(day(found["day"]), "form")
    if found["between"].upper() == " ":
        yield "no_t_between"
    if not found["seconds"]:
        yield "no_seconds"
    if not found["zone"]:
        yield "no_zone"
    if found["clock"] > "23:59" or any(part > "59" for part in minutes_and_seconds(found)):
        yield "clock"


def minutes_and_seconds(found: re.Match[str]) -> tuple[str, str]:
    return found["clock"][3:], (found["seconds"] or "")[1:]


def digits_in(text: str) -> str:
    """The digits of a text of digits and what stands between them; else an empty text."""
    return re.sub(r"\D", "", text) if DIGITS.match(text) else ""


def personal_identity_number(text: str) -> Iterator[Reason]:
    """Why a text is no personal number."""
    digits = digits_in(text)
    if is_right("coordination_number", with_century(digits)):
        yield "is_coordination_number"
    yield from twelve_digits(digits, "personal_identity_number", text)


def coordination_number(text: str) -> Iterator[Reason]:
    """Why a text is no coordination number."""
    digits = digits_in(text)
    if is_right("personal_identity_number", with_century(digits)):
        yield "is_personal_number"
    yield from twelve_digits(digits, "coordination_number", text)


def twelve_digits(digits: str, type_: str, text: str) -> Iterator[Reason]:
    if digits != text and is_right(type_, digits):
        yield "only_digits"
    if len(digits) == 10 and is_right(type_, with_century(digits)):
        yield "no_century"
    if is_organisation_number(digits):
        yield "is_organisation_number"
    if len(digits) == 12:
        yield "no_such_birth"
    yield "not_twelve_digits"


def with_century(digits: str) -> str:
    return f"20{digits}" if len(digits) == 10 else digits


def is_organisation_number(digits: str) -> bool:
    """Whether digits are those of an organisation, whose third digit is 2 or more."""
    ten = digits[2:] if len(digits) == 12 and digits.startswith("16") else digits
    return len(ten) == 10 and ten[2] >= "2"


def organisation_number(text: str) -> Iterator[Reason]:
    """Why a text is no organisation number."""
    digits = digits_in(text)
    if re.match(r"SE\d{12}\Z", text, re.IGNORECASE):
        yield "vat_number"
    if len(digits) == 12 and digits.startswith("16"):
        yield "sixteen_first"
    if len(digits) == 12 and digits[:2] in {"19", "20"}:
        yield "number_of_a_person"
    if digits != text and is_right("organisation_number", digits):
        yield "only_digits"
    yield "not_ten_digits"


def of_digits(type_: str, count: int) -> Callable[[str], Iterator[Reason]]:
    """Why a text is no code of so many digits."""

    def why(text: str) -> Iterator[Reason]:
        digits = digits_in(text)
        if digits != text and is_right(type_, digits):
            yield "only_digits"
        if digits and len(digits) < count and type_ == "municipality_code":
            yield "leading_zero"

    return why


def local_id(text: str) -> Iterator[Reason]:
    """Why a text is no id."""
    if len(text) > LONGEST_ID:
        yield "id_too_long"
    if re.search(r"\s", text):
        yield "id_with_blank"
    if re.search(r"[^\W\d_]", text) and not text.isascii():
        yield "id_with_other_letters"
    if re.match(r"[._-]", text):
        yield "id_begins_with_sign"
    yield "id_with_other_signs"


def hsa_id(text: str) -> Iterator[Reason]:
    """Why a text is no HSA-id."""
    if is_right("hsa_id", text.upper()):
        yield "small_letters"


def lower_case(type_: str) -> Callable[[str], Iterator[Reason]]:
    """Why a text is not of a type that is written with small letters."""

    def why(text: str) -> Iterator[Reason]:
        if is_right(type_, text.lower()):
            yield "capital_letters"

    return why


REASONS: dict[str, Callable[[str], Iterator[Reason]]] = {
    "day": day,
    "moment": moment,
    "local_id": local_id,
    "personal_identity_number": personal_identity_number,
    "coordination_number": coordination_number,
    "organisation_number": organisation_number,
    "municipality_code": of_digits("municipality_code", 4),
    "school_unit_code": of_digits("school_unit_code", 8),
    "hsa_id": hsa_id,
    "language_tag": lower_case("language_tag"),
    "profile_name": lower_case("profile_name"),
}
