"""Which of many records hold a value, as the bits of a whole number.

Where each record of one class is held against each of another, the looks are as many as the one
times the other. As bits, a record is held against all of the other class at once. For a handful
of records it is quicker to look at them one by one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

REMEMBERED = 500
"""Answers that are kept, since what is asked of one record is often asked of the next."""

STEP = 64
"""Records between two places in an order of days for which the bits are kept."""

MOST_TOLD = 10
"""How many records of another class are told of at one record."""


class Holders:
    """Lists of values, each with its number, that are asked which of them hold some value.

    Attributes:
        every: The bits of all lists.
        empty: The bits of those that hold nothing.
    """

    def __init__(self, lists: Sequence[Iterable[str] | None]) -> None:
        self.every = (1 << len(lists)) - 1
        self.empty = as_bits(number for number, values in enumerate(lists) if not values)
        self.numbers: dict[str, list[int]] = defaultdict(list)
        for number, values in enumerate(lists):
            for value in dict.fromkeys(values or ()):
                self.numbers[value].append(number)
        self.kept: dict[str, int] = {}

    def any_of(self, values: Iterable[str]) -> int:
        """The bits of the lists that hold one of some values."""
        found = 0
        for value in values:
            if value in self.numbers:
                found |= self._holding(value)
        return found

    def _holding(self, value: str) -> int:
        return remembered(self.kept, value, lambda: as_bits(self.numbers[value]))


class Days:
    """Days, each with its number, that are asked which of them come before another."""

    def __init__(self, days: Sequence[str]) -> None:
        self.order = sorted(range(len(days)), key=days.__getitem__)
        self.days = [days[number] for number in self.order]
        self.kept: dict[int, int] = {}
        self.steps = [0]
        for at in range(0, len(days), STEP):
            self.steps.append(self.steps[-1] | as_bits(self.order[at : at + STEP]))

    def before(self, day: str) -> int:
        """The bits of the days before a day."""
        return self._first(bisect_left(self.days, day))

    def up_to(self, day: str) -> int:
        """The bits of the days before a day, and of that day."""
        return self._first(bisect_right(self.days, day))

    def _first(self, many: int) -> int:
        """The bits of the earliest of them."""
        step = many // STEP
        rest = self.order[step * STEP : many]
        return remembered(self.kept, many, lambda: self.steps[step] | as_bits(rest))


def remembered(kept: dict[T, int], key: T, find: Callable[[], int]) -> int:
    """What is found under a key, kept for the next time."""
    found = kept.get(key)
    if found is None:
        if len(kept) >= REMEMBERED:
            kept.clear()
        found = kept[key] = find()
    return found


def as_bits(numbers: Iterable[int]) -> int:
    """A whole number with the bits of some numbers."""
    listed = list(numbers)
    if not listed:
        return 0
    written = bytearray(max(listed) // 8 + 1)
    for number in listed:
        written[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(written, "little")


def numbers_in(bits: int) -> Iterator[int]:
    """The numbers of the bits, the smallest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def with_fewest_lacks(bits: int, sides: Iterable[int]) -> tuple[int | None, int]:
    """The first of those in `bits` that are missing from the fewest sides, and from how many.

    None when `bits` holds nothing. Mostly few sides lack, so that more is tried only then.
    """
    listed = list(sides)
    for most in (0, 1, len(listed)) if bits else ():
        for lacks, found in enumerate(by_lacks(bits, listed, most)):
            if found:
                return next(numbers_in(found)), lacks
    return None, 0


def by_lacks(bits: int, sides: Sequence[int], most: int) -> list[int]:
    """By number of sides, from none to `most`: the bits that are missing from so many."""
    levels = [bits] + [0] * most
    for side in sides:
        for lacks in range(most, -1, -1):
            inside = levels[lacks] & side
            if lacks < most:
                levels[lacks + 1] |= levels[lacks] ^ inside
            levels[lacks] = inside
    return levels
