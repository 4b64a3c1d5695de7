"""How words are written, and how nearly two of them are one and the same.

The page does the same in `docs/theme/assets/search-spelling.js`; a test holds the one to the other.
"""

from __future__ import annotations

import re
import unicodedata

WRITTEN = re.compile(r"[0-9]+(?=[a-zåäö](?![a-z0-9åäö]))|[a-z0-9åäö]+")
APOSTROPHES = re.compile("['\u2019\u2018`\u00b4]")


def fold(text: str) -> str:
    """Lower case without accents, so that "atgard" is as good as "åtgärd"."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def written(text: str) -> str:
    """Lower case without any accents but those of å, ä and ö, which are letters of their own."""
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).casefold())
    return "".join(each if each in "åäö" else fold(each) for each in composed)


def words(text: str) -> list[str]:
    """The words of a text, as `written` has them: "don't" is one word, "18a" is two."""
    return WRITTEN.findall(written(APOSTROPHES.sub("", text)))


def nearly(one: str, other: str, most: int) -> bool:
    """Whether two folded words begin alike and differ in so many letters at the most."""
    if one[:1] != other[:1] or abs(len(one) - len(other)) > most:
        return False
    return distances(one, other)[-1] <= most


def begins_nearly(word: str, start: str, most: int) -> bool:
    """Whether a folded word begins with some letters, so many wrong ones at the most."""
    return word[:1] == start[:1] and min(distances(start, word[: len(start) + most])) <= most


def distances(one: str, other: str) -> list[int]:
    """How many letters must be put in, left out, changed or swapped with the next to make all of
    the one word into each beginning of the other, from none of it to all of it.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, theirs in enumerate(other, 1):
            cost = min(row[-1] + 1, last[j] + 1, last[j - 1] + (letter != theirs))
            if i > 1 < j and letter == other[j - 2] and one[i - 2] == theirs:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last
