"""The rules, one module a family. Importing this package enters them all in `RULES`."""

from __future__ import annotations

from barnterm.rules import (
    completeness,
    consent,
    dates,
    references,
    roles,
    source,
    structure,
    vocabulary,
)
from barnterm.rules.rule import RULES, Context, Rule, envelope, of_case

ABOUT_BYTES = (source.__name__, structure.__name__)

RECORD_RULES = tuple(r for r in RULES.values() if r.test.__module__ not in ABOUT_BYTES)
"""The rules that look at the records of a file whose shape is right."""

__all__ = [
    "RECORD_RULES",
    "RULES",
    "Context",
    "Rule",
    "completeness",
    "consent",
    "dates",
    "envelope",
    "of_case",
    "references",
    "roles",
    "source",
    "structure",
    "vocabulary",
]
