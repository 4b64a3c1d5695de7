"""Screens before the rules on codes and labels."""

from __future__ import annotations

from functools import cache
from typing import Any

from barnterm import terms
from barnterm._generated.structs import STANDARD, Coding
from barnterm.rules import vocabulary as rules
from barnterm.rules.rule import Context
from barnterm.screens.screen import Seen, screen
from barnterm.walk import Place

MOST_REMEMBERED = 10_000
RIGHT_CODINGS: set[tuple[str, ...]] = set()
"""Codings of ours that the rules have passed; the same ones come in file after file."""

OF_CODINGS = (rules.concept_unknown, rules.concept_differs_from_code, rules.label_differs)
IN_FORCE: set[tuple[str, str | None]] = set()
"""Legal grounds with a day on which they were in force, which say nothing of anybody."""


@screen(
    "vocabulary.concept_unknown", "vocabulary.concept_differs_from_code", "vocabulary.label_differs"
)
def codings_are_right(seen: Seen) -> bool:
    for coding in seen.swept.codings:
        key = (coding.scheme, coding.code, coding.label, coding.concept)
        if key not in RIGHT_CODINGS and not remember_coding(seen, coding, key):
            return False
    return True


def remember_coding(seen: Seen, coding: Coding, key: tuple[Any, ...]) -> bool:
    if rules.own_scheme(coding) is None:
        return True
    context = Context(seen.exchange, [Place("", "Coding", coding)], "")
    if any(hit for rule in OF_CODINGS for hit in rule(context)):
        return False
    if len(RIGHT_CODINGS) > MOST_REMEMBERED:
        RIGHT_CODINGS.clear()
    RIGHT_CODINGS.add(key)
    return True


@screen("vocabulary.ground_not_in_force")
def grounds_were_in_force(seen: Seen) -> bool:
    case = seen.record
    used = [(each.ground, each.reported_on) for each in case.concern_reports or ()]
    used += [(each.ground, each.decided_on) for each in case.grounds or ()]
    return IN_FORCE.issuperset(used) or all(was_in_force(*each) for each in used)


def was_in_force(ground: str, on: str | None) -> bool:
    if not (on is None or rules.was_in_force(ground, on)):
        return False
    if len(IN_FORCE) > MOST_REMEMBERED:
        IN_FORCE.clear()
    IN_FORCE.add((ground, on))
    return True


@screen("vocabulary.level_contradicts_kind")
def levels_agree_with_kinds(seen: Seen) -> bool:
    for assessment in seen.record.assessments or ():
        for finding in assessment.findings:
            if finding.level is not None and finding.kind in rules.SETTLED_KINDS:
                return False
    return True


@screen("vocabulary.version_is_later", of="Exchange")
def version_is_known(seen: Seen) -> bool:
    return seen.exchange.standard_version == STANDARD


@screen("vocabulary.code_replaced", of="Case")
@screen("vocabulary.code_replaced", of="Exchange")
def no_code_is_replaced(_: Seen) -> bool:
    return not has_deprecated(id(terms.table()))


@cache
def has_deprecated(_: int) -> bool:
    """Whether any term is deprecated, asked anew for each table of terms."""
    return any(term.deprecated for scheme in terms.table().schemes for term in scheme.terms)
