"""Periods that overlap, found without holding each against each.

A record has a first day `starts` and a last day `ends`; without one of them it always was, or
still is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

FOR_EVER = "9999"
"""Comes after every day."""

LONG = len("2026-01-01")


def first_day(record: Any) -> str:
    """The first day, or what comes before every day."""
    return record.starts or ""


def last_day(record: Any) -> str:
    """The last day, or what comes after every day."""
    return record.ends or FOR_EVER


def is_exact(record: Any) -> bool:
    """Whether the day of a record is known as a day, and not only as a month or a year."""
    return getattr(record, "day_precision", None) in {None, "day"}


def day_after(day: str) -> str:
    """The next day; a day that is not in the calendar is left as it is."""
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return day


def longest_two(records: Iterable[T], whose: Callable[[T], Any]) -> list[T]:
    """The two that last longest, not of the same one; of one only one."""
    found: dict[Any, T] = {}
    for each in sorted(records, key=last_day):
        found.pop(whose(each), None)
        found[whose(each)] = each
    return list(found.values())[-2:]


def doubles(records: list[T], whose: Callable[[T], Any]) -> Iterator[tuple[T, T]]:
    """Each record with an earlier one in the list that is somebody else's and at the same time.

    Of those that begin before a day, the two of different ones that last longest are enough
    to know. They are kept for each power of two of first days, so that few are looked at.
    """
    days = sorted({first_day(each) for each in records})
    longest: list[list[T]] = [[] for _ in range(len(days) + 1)]
    for record in records:
        at = bisect_right(days, last_day(record))
        while at:
            for other in longest[at]:
                if whose(other) != whose(record) and last_day(other) >= first_day(record):
                    yield other, record
                    at = 0
                    break
            at &= at - 1 if at else 0
        at = bisect_right(days, first_day(record))
        while at < len(longest):
            longest[at] = longest_two([*longest[at], record], whose)
            at += at & -at


def in_one(periods: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The first days of periods that follow on each other as one, and when each is over.

    What a period is over by is a day, or its last day with an x after it.
    """
    firsts: list[str] = []
    overs: list[str] = []
    for first, over in sorted(each for each in periods if each[0] < each[1]):
        if overs and first <= (day_after(overs[-1][:LONG]) if len(overs[-1]) > LONG else overs[-1]):
            overs[-1] = max(overs[-1], over)
        else:
            firsts.append(first)
            overs.append(over)
    return firsts, overs
