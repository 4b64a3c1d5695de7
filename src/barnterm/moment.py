"""Moments as points in time, and as days in Sweden."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import cache

SECONDS = len("YYYY-MM-DDTHH:MM:SS")
SAFE = ("T01", "T21")
NEAR = {"+01:00", "+02:00", "Z"}
"""In these zones a moment from the one hour to the other has the day that it is written with."""


def swedish_day(moment: str) -> str:
    """The day in Europe/Stockholm of a moment written as in RFC 3339, YYYY-MM-DD.

    One that is no moment, or no day in the calendar, keeps the day it is written with.
    """
    if SAFE[0] <= moment[10:13] <= SAFE[1] and (moment[-6:] in NEAR or moment[-1] in NEAR):
        return moment[:10]
    there = in_sweden(moment)
    return there[:10] if there else moment[:10]


def in_sweden(moment: str) -> str:
    """Day and time in Europe/Stockholm, YYYY-MM-DD HH:MM:SS; empty for what is no moment."""
    point = instant(moment)
    try:
        there = point.astimezone(stockholm()) if point else None
    except OverflowError:  # the first or the last hours that a calendar can tell
        return ""
    return there.isoformat(" ", "seconds")[:19] if there else ""


def instant(moment: str) -> datetime | None:
    """The point in time; None for what is no moment with a zone."""
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return read if read.tzinfo else None


def is_later(one: str, other: str) -> bool:
    """Whether one moment comes after another; not when either is none."""
    if one[SECONDS:] == other[SECONDS:]:  # with the same zone
        return one > other
    first, second = instant(one), instant(other)
    return first is not None and second is not None and first > second


def swedish_today() -> str:
    """The day that it is in Sweden now, YYYY-MM-DD."""
    return swedish_day(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}")


@cache
def stockholm() -> tzinfo:
    """The time zone. It is read when it is first asked for, since most checks never are."""
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Stockholm")
