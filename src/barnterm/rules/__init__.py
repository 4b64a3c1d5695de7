"""The rules, one module a family. Importing this package enters them all in `RULES`."""

from __future__ import annotations

from barnterm.rules import (
    completeness,
    consent,
    dates,
    disclosure,
    grounds,
    identifiers,
    local,
    privacy,
    protection,
    references,
    roles,
    source,
    structure,
    vocabulary,
)
from barnterm.rules.rule import RULES, Context, Rule, envelope, of_case

OF_THEIR_OWN = (source.__name__, structure.__name__, local.__name__)

RECORD_RULES = tuple(r for r in RULES.values() if r.test.__module__ not in OF_THEIR_OWN)
"""The rules that look at the records of a file whose shape is right, and at nothing else."""

__all__ = [
    "RECORD_RULES",
    "RULES",
    "Context",
    "Rule",
    "completeness",
    "consent",
    "dates",
    "disclosure",
    "envelope",
    "grounds",
    "identifiers",
    "local",
    "of_case",
    "privacy",
    "protection",
    "references",
    "roles",
    "source",
    "structure",
    "vocabulary",
]
