"""Puts words in order as a dictionary does in Swedish or English, on whatever machine."""

from __future__ import annotations

import re
import unicodedata

from barnterm.finding import Language

LAST = str.maketrans("åäö", "αβγ")
"""Letters that come after z in the order of code points, for those that come last in Swedish."""


DIGITS = "0\u20139"
"""What words that begin with a number stand under, last of all."""


def sort_key(text: str, language: Language) -> tuple[bool, str, str]:
    """What to sort a word by: the letters, without their accents, and numbers by their size.

    A blank or a hyphen comes before letters, so that a word comes before its compounds.
    """
    lower = unicodedata.normalize("NFC", text).casefold().replace("-", " ")
    placed = lower.translate(LAST) if language == "sv" else lower
    bare = unicodedata.normalize("NFD", placed)
    kept = "".join(each for each in bare if each.isalnum() or each == " ")
    sized = re.sub(r"[0-9]+", lambda number: number[0].zfill(4), kept)
    return initial(text, language) == DIGITS, sized, text


def initial(text: str, language: Language) -> str:
    """The letter that a word stands under."""
    first = next(each for each in unicodedata.normalize("NFC", text) if each.isalnum()).upper()
    if first.isdigit():
        return DIGITS
    return first if language == "sv" and first in "ÅÄÖ" else unicodedata.normalize("NFD", first)[0]
