"""Screens: quick looks that say which rules a file certainly keeps.

A rule says what is wrong and where, and takes its time. A screen stands before one or several
rules and answers in well under a microsecond a record that none of them is broken. Only the
rules it cannot answer for are run. A screen may be too careful, never too trusting: the tests
run every rule behind every screen over all cases and many thousand mutated files.

Importing this package enters all screens in `SCREENS`.
"""

from __future__ import annotations

from barnterm.screens import (
    completeness,
    dates,
    disclosure,
    people,
    plans,
    references,
    roles,
    statements,
    texts,
    vocabulary,
)
from barnterm.screens.screen import SCREENS, Screen, Seen, doubted, seen_around, seen_in

__all__ = [
    "SCREENS",
    "Screen",
    "Seen",
    "completeness",
    "dates",
    "disclosure",
    "doubted",
    "people",
    "plans",
    "references",
    "roles",
    "seen_around",
    "seen_in",
    "statements",
    "texts",
    "vocabulary",
]
