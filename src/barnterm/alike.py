"""Which stems of the index a word that is asked for may mean, and how well they match it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate, islice, takewhile
from typing import NamedTuple

from barnterm.search_index import ENGLISH, definition, index
from barnterm.spelling import distances, fold, words
from barnterm.stem import ENGLISH_ENDINGS, stem
from barnterm.stem import SHORTEST as SHORTEST_STEM

SAME, UNMARKED, PART, WIDER, MISSPELT = 1.0, 0.95, 0.6, 0.4, 0.65
"""How well two stems match: the same, the same but for dots and rings, the asked one inside the
other, or around it, or with a wrong letter or two.
"""

MISSPELT_SHORT, SAFE = 0.5, 5
"""The same of a misspelt word of fewer letters than are safe: one wrong letter in four is much."""

CUT = 2
"""Letters that must be left out of a word before its stem is in doubt, when that is of the shortest
and the word itself stands nowhere: "vänern" is no friend."""

SHORTEST = 4
"""Letters that a stem has before it is known in a compound, without dots and rings, or misspelt."""
SHORTEST_BEFORE = 3
"""Letters that stand before it in a compound, if any: "sorg" is no part of "omsorg"."""
TWO_WRONG = 7
"""Letters that a word has before two of them may be wrong."""


def like(word: str) -> dict[str, float]:
    """The stems of the index that match a word that is asked for, and how well."""
    found = matched(word)
    if not is_known(word, found):
        alike = MISSPELT if len(word) >= SAFE else MISSPELT_SHORT
        found |= {each: alike for _, each in meant(word)}
    if is_cut_short(word):
        found |= {each: MISSPELT_SHORT for each in found if each == stem(word)}
    return found


def is_cut_short(word: str) -> bool:
    """Whether so little is left of a word, which stands nowhere, that it may be another's stem."""
    left = len(stem(word))
    return left <= SHORTEST_STEM and len(word) - left >= CUT and word not in spoken()


def matched(word: str) -> dict[str, float]:
    """The same of a word that is rightly spelt. English words match as they are: English has no
    compounds, and no Swedish word is part of one.
    """
    asked, english = stem(word), ENGLISH + stem(word, ENGLISH_ENDINGS)
    bare = fold(asked)
    table = marked() if asked != bare else unmarked()
    found = dict.fromkeys(around(asked, table), WIDER)
    found |= dict.fromkeys(compounds(asked, table), PART)
    if len(bare) >= SHORTEST:
        found |= dict.fromkeys(unmarked().stems.get(bare, ()), UNMARKED)
    same = (each for each in (asked, english) if each in index().weights)
    return found | dict.fromkeys(same, SAME)


class Stems(NamedTuple):
    """The Swedish stems of the index, so laid out that parts and wholes are found at once.

    Attributes:
        stems: By how they are compared, with or without dots and rings: the stems.
        compared: The same, in order.
        joined: The former one after another, each after a line break.
        starts: Where each begins in `joined`.
        longest: Letters of the longest.
    """

    stems: dict[str, tuple[str, ...]]
    compared: tuple[str, ...]
    joined: str
    starts: list[int]
    longest: int


def laid_out(compared: Callable[[str], str]) -> Stems:
    found: dict[str, tuple[str, ...]] = {}
    for each in index().weights:
        if not each.startswith(ENGLISH):
            found[compared(each)] = (*found.get(compared(each), ()), each)
    starts = list(accumulate((len(each) + 1 for each in found), initial=1))
    return Stems(
        found, tuple(found), "\n" + "\n".join(found), starts[:-1], max(map(len, found), default=0)
    )


@cache
def marked() -> Stems:
    """The stems as they are."""
    return laid_out(str)


@cache
def unmarked() -> Stems:
    """The stems without dots and rings, for who asks without."""
    return laid_out(fold)


def compounds(part: str, among: Stems) -> Iterator[str]:
    """The stems that a part stands first in, or after something that may be a word."""
    place = among.joined.find(part) if len(part) >= SHORTEST else -1
    while place >= 0:
        number = bisect_right(among.starts, place) - 1
        before = place - among.starts[number]
        if not 0 < before < SHORTEST_BEFORE:
            yield from among.stems[among.compared[number]]
        place = among.joined.find(part, place + 1)


def around(whole: str, among: Stems) -> Iterator[str]:
    """The stems that stand so in a word that is asked for."""
    for start in (0, *range(SHORTEST_BEFORE, len(whole))):
        for end in range(start + SHORTEST, min(len(whole), start + among.longest) + 1):
            yield from among.stems.get(whole[start:end], ())


def meant(word: str) -> list[tuple[str, str]]:
    """The words that one with a wrong letter or two may be, the likeliest first, with their stems.
    Empty for a word that is too short, and when none is near.
    """
    asked = fold(word)
    most = (len(asked) >= SHORTEST) + (len(asked) >= TWO_WRONG)
    near = [
        (wrong, known_words()[place][0][0] != asked[0], place)
        for place in alphabets(asked, most)
        if (wrong := apart(asked, known_words()[place][0], most)) <= most
    ]
    fewest = min(near, default=(0,))[0]
    return [known_words()[place][1:] for wrong, _, place in sorted(near) if wrong == fewest]


def alphabets(asked: str, most: int) -> Iterator[int]:
    """The places of the known words of about the same length with about the same letters."""
    letters = alphabet(asked)
    for length in range(len(asked) - most, len(asked) + most + 1):
        for other, place in known_by_length().get(length, ()):
            if (letters ^ other).bit_count() <= 2 * most:
                yield place


def alphabet(word: str) -> int:
    """The letters of a word as bits; rare ones may share a bit, which lets a word through."""
    bits = 0
    for each in word:
        bits |= 1 << (ord(each) & 63)
    return bits


@cache
def known_by_length() -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for place, (folded, _, _) in enumerate(known_words()):
        found.setdefault(len(folded), []).append((alphabet(folded), place))
    return found


def apart(one: str, other: str, most: int) -> int:
    """In how many letters two words differ; more than the most when that is quickly seen, when a
    short one begins otherwise, and when one is a compound of the other.
    """
    longer = abs(len(one) - len(other))
    if not most or longer > most or len(set(one) ^ set(other)) > 2 * most:
        return most + 1
    begins_otherwise = one[0] != other[0] and len(one) < TWO_WRONG
    compound = longer > 1 and (one in other or other in one)
    return most + 1 if begins_otherwise or compound else distances(one, other)[-1]


@cache
def known_words() -> tuple[tuple[str, str, str], ...]:
    """Every word long enough that the terms are called by, in order: without dots and rings, as it
    is written, and its stem.
    """
    found: dict[str, tuple[str, str, str]] = {}
    for _, kind, text, phrase in index().phrases:
        english = phrase[0].startswith(ENGLISH)
        for word in words(text) if kind != definition() else ():
            its = ENGLISH + stem(word, ENGLISH_ENDINGS) if english else stem(word)
            if len(word) >= SHORTEST and its in phrase:
                found.setdefault(word, (fold(word), word, its))
    return tuple(found.values())


@cache
def spoken() -> frozenset[str]:
    """The known words as they are written."""
    return frozenset(word for _, word, _ in known_words())


def is_known(word: str, found: dict[str, float]) -> bool:
    """Whether a word stands in the index, from what it matches there, or begins one that does."""
    return max(found.values(), default=0.0) > PART or begins(fold(word))


def begins(start: str) -> bool:
    """Whether something begins a known word. With one letter left out it is rather misspelt."""
    place = bisect_left(known_in_order(), start)
    begun = takewhile(lambda known: known.startswith(start), islice(known_in_order(), place, None))
    return any(len(known) > len(start) + 1 for known in begun)


@cache
def known_in_order() -> list[str]:
    return sorted(folded for folded, _, _ in known_words())
