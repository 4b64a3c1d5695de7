"""The rules, one module a family. Importing this package enters them all in `RULES`."""

from __future__ import annotations

from barnterm.rules import (
    capacity,
    completeness,
    consent,
    dates,
    denials,
    disclosure,
    efforts,
    grounds,
    harm,
    identifiers,
    local,
    plans,
    privacy,
    protection,
    references,
    roles,
    scope,
    source,
    structure,
    suppressions,
    vocabulary,
)
from barnterm.rules.rule import RULES, Context, Rule, envelope, of_case

OF_THEIR_OWN = tuple(each.__name__ for each in (source, structure, local, suppressions))

RECORD_RULES = tuple(r for r in RULES.values() if r.test.__module__ not in OF_THEIR_OWN)
"""The rules that look at the records of a file whose shape is right, and at nothing else."""

__all__ = [
    "RECORD_RULES",
    "RULES",
    "Context",
    "Rule",
    "capacity",
    "completeness",
    "consent",
    "dates",
    "denials",
    "disclosure",
    "efforts",
    "envelope",
    "grounds",
    "harm",
    "identifiers",
    "local",
    "of_case",
    "plans",
    "privacy",
    "protection",
    "references",
    "roles",
    "scope",
    "source",
    "structure",
    "suppressions",
    "vocabulary",
]
