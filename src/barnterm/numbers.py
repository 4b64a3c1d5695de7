"""Numbers and days of people: can they exist?"""

from __future__ import annotations

from datetime import date

DIGITS = bytes.maketrans(b"0123456789", bytes(range(10)))
DOUBLED = bytes.maketrans(b"0123456789", bytes([0, 2, 4, 6, 8, 1, 3, 5, 7, 9]))
"""By digit: its value, and the sum of the digits of its double."""

MOST_REMEMBERED = 100_000
IN_CALENDAR: set[str] = set()
"""Days that have been looked up; most files share theirs with many others."""


def check_digit_fits(ten: str) -> bool:
    """Whether the last of ten digits fits the nine before it (Luhn, SKV 704 and SKV 709)."""
    digits = ten.encode()
    return (sum(digits[::2].translate(DOUBLED)) + sum(digits[1::2].translate(DIGITS))) % 10 == 0


def date_in(number: str) -> str:
    """The date that twelve digits begin with; a coordination number's day has 60 added.

    Its month or its day is 00 when the Tax Agency does not know it.
    """
    return f"{number[:4]}-{number[4:6]}-{int(number[6:8]) % 60:02}"


def exists(day: str) -> bool:
    """Whether a day written YYYY-MM-DD is in the calendar; most days need no look."""
    if day[8:] < "29":
        return True
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def may_exist(day: str) -> bool:
    """Whether a day is in the calendar, as far as it is known; a month or day 00 is not."""
    return "-00" in day or exists(day)


def may_be_born(number: str, day: str) -> bool:
    """Whether the year and month of a number, as far as they are known, are those of a day."""
    year, month, _ = date_in(number).split("-")
    return year == day[:4] and month in {"00", day[5:7]}


def are_in_calendar(days: list[str]) -> bool:
    """Whether all days are in the calendar."""
    if IN_CALENDAR.issuperset(days):
        return True
    if not all(map(exists, days)):
        return False
    if len(IN_CALENDAR) > MOST_REMEMBERED:
        IN_CALENDAR.clear()
    IN_CALENDAR.update(days)
    return True
