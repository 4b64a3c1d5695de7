"""Which stems of the index a word that is asked for may mean, and how well they match it."""

from __future__ import annotations

from functools import cache

from barnterm.search_index import ENGLISH, definition, index
from barnterm.spelling import distances, fold, words
from barnterm.stem import ENGLISH_ENDINGS, stem

SAME, UNMARKED, PART, WIDER, MISSPELT = 1.0, 0.95, 0.7, 0.6, 0.65
"""How well two stems match: the same, the same but for dots and rings, the asked one inside the
other, or around it, or with a wrong letter or two.
"""

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
        found |= {each: MISSPELT for _, each in meant(word)}
    return found


def matched(word: str) -> dict[str, float]:
    """The same of a word that is rightly spelt. English words match as they are: English has no
    compounds, and no Swedish word is part of one.
    """
    asked, english = stem(word), ENGLISH + stem(word, ENGLISH_ENDINGS)
    bare = fold(asked)
    found = {
        each: alike
        for each, folded in swedish_stems()
        if (alike := likeness(asked, bare, each, folded))
    }
    return found | ({english: SAME} if english in index().weights else {})


@cache
def swedish_stems() -> tuple[tuple[str, str], ...]:
    """Every Swedish stem of the index, and it without dots and rings."""
    stems = (each for each in index().weights if not each.startswith(ENGLISH))
    return tuple((each, fold(each)) for each in stems)


def likeness(asked: str, bare: str, known: str, folded: str) -> float:
    """How well two stems match, each given with and without dots and rings."""
    if asked == known:
        return SAME
    if len(bare) >= SHORTEST and bare == folded:
        return UNMARKED
    if inside(asked, folded if asked == bare else known):
        return PART
    return WIDER if inside(folded if asked == bare else known, asked) else 0.0


def inside(part: str, whole: str) -> bool:
    """Whether a stem stands first in a compound, or after something that may be a word."""
    if len(part) < SHORTEST:
        return False
    return whole.startswith(part) or part in whole[SHORTEST_BEFORE:]


def meant(word: str) -> list[tuple[str, str]]:
    """The words that one with a wrong letter or two may be, the likeliest first, with their stems.
    Empty for a word that is too short, and when none is near.
    """
    asked = fold(word)
    most = (len(asked) >= SHORTEST) + (len(asked) >= TWO_WRONG)
    near = [
        (wrong, folded[0] != asked[0], place)
        for place, (folded, _, _) in enumerate(known_words())
        if (wrong := apart(asked, folded, most)) <= most
    ]
    fewest = min(near, default=(0,))[0]
    return [known_words()[place][1:] for wrong, _, place in sorted(near) if wrong == fewest]


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


def is_known(word: str, found: dict[str, float]) -> bool:
    """Whether a word stands in the index, from what it matches there, or begins one that does."""
    best = max(found.values(), default=0.0)
    return best > PART or any(each.startswith(fold(word)) for each, _, _ in known_words())
