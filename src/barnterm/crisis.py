"""Whether somebody who searches may need help now. What is looked for stands in `crisis.toml`,
which says how it is read; the page does the same in `docs/theme/assets/search-crisis.js`.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import pairwise
from pkgutil import get_data
from typing import Any

from msgspec import Struct

from barnterm.spelling import begins_nearly, fold, nearly, words

DOUBLED = re.compile(r"(.)\1+")
GROUP = re.compile(r"\{(\w+)\}")
WHOLE = "= "
FOLDED_ALONE, FOLDED_IN_PHRASE = 5, 3
"""Letters that a word has before it is known without its dots and rings."""
ONE_WRONG, TWO_WRONG = 6, 9
"""Letters that a word has before one wrong letter is forgiven, and before two are. The beginning of
a word has one more.
"""


class Pattern(Struct, frozen=True):
    """What may stand for a word of a phrase.

    Attributes:
        word: Its letters, without double ones.
        folded: The same without dots and rings.
        starts: Whether the word must begin so.
        ends: Whether it must end so.
        wrong: How many letters of it may be wrong.
    """

    word: str
    folded: str
    starts: bool
    ends: bool
    wrong: int


Phrase = list[list[Pattern]]
"""For each of its words the patterns that may stand for it."""


class Phrases(Struct, frozen=True):
    """What is looked for, ready to be compared.

    Attributes:
        anywhere: Phrases that may stand among other words.
        whole: Those that must be the whole question.
        together: Those that mean something else, two words side by side.
        ordinary: Words that mean something else. Both are left out of a question.
    """

    anywhere: list[Phrase]
    whole: list[Phrase]
    together: list[Phrase]
    ordinary: frozenset[str]


@cache
def phrases() -> Phrases:
    """All phrases of `crisis.toml`, in every language."""
    data = table()
    ready = [phrase(line.removeprefix(WHOLE), data["groups"]) for line in data["phrases"]]
    whole = [line.startswith(WHOLE) for line in data["phrases"]]
    return Phrases(
        anywhere=[each for each, alone in zip(ready, whole, strict=True) if not alone],
        whole=[each for each, alone in zip(ready, whole, strict=True) if alone],
        together=[phrase(line, {}) for line in data["together"]],
        ordinary=frozenset(data["ordinary"]),
    )


@cache
def table() -> dict[str, Any]:
    """The lines of `crisis.toml` by what they are for, which is all that a page needs."""
    data = tomllib.loads((get_data("barnterm", "crisis.toml") or b"").decode())
    groups, ordinary = data.pop("groups"), data.pop("ordinary")
    return {
        "groups": {name: words.split() for name, words in groups.items()},
        "phrases": [
            line for kind in data.values() for text in kind.values() for line in lines(text)
        ],
        "together": lines(ordinary["together"]),
        "ordinary": ordinary["words"].split(),
        "folded": [FOLDED_ALONE, FOLDED_IN_PHRASE],
        "wrong": [ONE_WRONG, TWO_WRONG],
    }


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def phrase(line: str, groups: dict[str, list[str]]) -> Phrase:
    """The words of a line with the groups filled in."""
    filled = GROUP.sub(lambda found: "|".join(groups[found[1]]), line)
    return [[pattern(each) for each in word.split("|")] for word in filled.split()]


def pattern(text: str) -> Pattern:
    starts, ends = not text.startswith("*"), not text.endswith("*")
    word = single(text.strip("*"))
    letters = len(word) - (not ends)
    wrong = (letters >= ONE_WRONG) + (letters >= TWO_WRONG) if starts else 0
    return Pattern(word, fold(word), starts, ends, wrong)


def single(word: str) -> str:
    """A word without double letters, which are where most people go wrong."""
    return DOUBLED.sub(r"\1", word)


def needs_help(question: str) -> bool:
    """Whether a question holds words of somebody who may need help now: about wanting to die,
    self-harm, violence, abuse, running away and the like, in Swedish or English, also misspelt.
    """
    asked = telling(words(question))
    joined = [single(one + other) for one, other in pairwise(asked)]
    return any(stands(each, asked, joined) for each in phrases().anywhere) or any(
        len(each) == len(asked) and stands(each, asked, []) for each in phrases().whole
    )


def telling(asked: list[str]) -> list[str]:
    """The words of a question, without double letters, but for those that mean something else."""
    left = [single(word) for word in asked if word not in phrases().ordinary]
    gone = {
        number
        for number, pair in enumerate(pairwise(left))
        for each in phrases().together
        if all(fits(word, patterns, 0) for word, patterns in zip(pair, each, strict=True))
    }
    return [word for number, word in enumerate(left) if not gone & {number, number - 1}]


def stands(phrase: Phrase, asked: list[str], joined: list[str]) -> bool:
    """Whether every word of a phrase stands in a question, perhaps misspelt or written as two."""
    fewest = FOLDED_ALONE if len(phrase) == 1 else FOLDED_IN_PHRASE
    return all(
        any(fits(word, patterns, fewest) or misspelt(word, patterns) for word in asked)
        or any(fits(word, patterns, fewest) for word in joined)
        for patterns in phrase
    )


def fits(word: str, patterns: list[Pattern], fewest: int) -> bool:
    """Whether a word is what a pattern means. If it has neither dots nor rings, those of a pattern
    with so many letters do not count.
    """
    bare = word == fold(word)
    return any(
        matches(word, each, each.folded if bare and len(each.word) >= fewest else each.word)
        for each in patterns
    )


def matches(word: str, pattern: Pattern, letters: str) -> bool:
    if pattern.starts:
        return word == letters if pattern.ends else word.startswith(letters)
    return word.endswith(letters) if pattern.ends else letters in word


def misspelt(word: str, patterns: list[Pattern]) -> bool:
    """Whether a word is nearly what a pattern means."""
    folded = fold(word)
    return any(
        (nearly if each.ends else begins_nearly)(folded, each.folded, each.wrong)
        for each in patterns
        if each.wrong
    )
