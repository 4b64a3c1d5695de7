"""The generated index that terms are found by: `_generated/search_index.json`."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pkgutil import get_data

import msgspec
from msgspec import Struct

LABEL, DEFINITION = "label", "definition"
"""The kinds of phrase that are no kinds of word."""

ENGLISH = "~"
"""Stands before the stem of an English word, so that no Swedish one is taken for it."""


class Index(Struct, frozen=True):
    """The generated index.

    Attributes:
        terms: Scheme and code of every term.
        kinds: The kinds of phrase: "label", each kind of word, and "definition".
        phrases: Term number, number of the kind, the words as written, and their stems.
        weights: How telling each stem is: rare ones tell more.
    """

    terms: list[tuple[str, str]]
    kinds: tuple[str, ...]
    phrases: list[tuple[int, int, str, list[str]]]
    weights: dict[str, float]


@cache
def index() -> Index:
    return msgspec.json.decode(
        get_data("barnterm._generated", "search_index.json") or b"", type=Index
    )


@cache
def definition() -> int:
    """The number of the kind of phrase that nobody calls a term by."""
    return index().kinds.index(DEFINITION)


@cache
def postings() -> dict[str, list[int]]:
    """The phrases that each stem stands in."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, _, phrase) in enumerate(index().phrases):
        for stem in phrase:
            found[stem].append(number)
    return found


def weight(stem: str) -> float:
    """How telling a stem is; one that the index does not know tells as much as the rarest."""
    return index().weights.get(stem, rarest())


@cache
def rarest() -> float:
    return max(index().weights.values())
