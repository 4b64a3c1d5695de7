"""Puts words in order as a dictionary does in Swedish or English, on whatever machine."""

from __future__ import annotations

import unicodedata

from barnterm.finding import Language

LAST = str.maketrans("åäö", "αβγ")
"""Letters that come after z in the order of code points, for those that come last in Swedish."""


def sort_key(text: str, language: Language) -> tuple[str, str]:
    """What to sort a word by. A blank or a hyphen comes before letters; accents do not count."""
    lower = unicodedata.normalize("NFC", text).casefold().replace("-", " ")
    placed = lower.translate(LAST) if language == "sv" else lower
    bare = unicodedata.normalize("NFD", placed)
    return "".join(each for each in bare if each.isalnum() or each == " "), text


def initial(text: str, language: Language) -> str:
    """The letter that a word stands under."""
    first = next(each for each in unicodedata.normalize("NFC", text) if each.isalnum()).upper()
    return first if language == "sv" and first in "ÅÄÖ" else unicodedata.normalize("NFD", first)[0]
