"""What reports and commands say, in two languages. It all stands in `phrases.json`."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data

import msgspec

from barnterm.finding import Language

Phrases = dict[str, dict[str, tuple[str, str]]]
"""In Swedish and English, by the part of barnterm that says it and by a key."""


@cache
def phrases() -> Phrases:
    """Everything that is said, read when the first of it is asked for."""
    return msgspec.json.decode(get_data("barnterm", "phrases.json") or b"", type=Phrases)


def phrase(part: str, key: str, language: Language, *facts: object, **named: object) -> str:
    """A phrase with what it tells of filled in. Raises KeyError for one that does not exist."""
    swedish, english = phrases()[part][key]
    return (swedish if language == "sv" else english).format(*facts, **named)


def visible(text: str) -> str:
    """A text from outside on one line, with what is no letter, digit or sign of its own escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
