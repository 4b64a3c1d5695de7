"""Seeded choices that come out the same on every Python."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """Choices made from a seed.

    Only `Random.random` is used: Python promises that its sequence stays the same between
    versions, and promises nothing of the kind for `choice`, `sample` or `shuffle`.
    """

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.number = random.Random(seed).random  # noqa: S311

    def aside(self, name: str) -> Draw:
        """Choices of their own, which leave those that are drawn here as they are."""
        return Draw(f"{self.seed}-{name}")

    def chance(self, share: float) -> bool:
        """True in the given share of cases, 0 to 1."""
        return self.number() < share

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.number() * (high - low + 1))

    def one(self, items: Sequence[T]) -> T:
        return items[int(self.number() * len(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """`count` different items, in a drawn order."""
        left = list(items)
        return [left.pop(int(self.number() * len(left))) for _ in range(min(count, len(left)))]
