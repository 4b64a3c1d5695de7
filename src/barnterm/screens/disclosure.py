"""Screens before the rules on disclosures and on harm."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from barnterm import terms
from barnterm._generated.sweep import TARGETS, Swept
from barnterm.rules.denials import said_no
from barnterm.rules.disclosure import in_force, in_use, parts, unaddressed
from barnterm.screens.screen import Seen, screen
from barnterm.screens.statements import content

ELEMENTS: Callable[[Swept], tuple[list[str], ...]] = attrgetter(*dict(TARGETS)["to_element"])


@screen(
    "disclosure.no_recipient",
    "disclosure.relies_on_later",
    "disclosure.text_not_reviewed",
    "disclosure.without_permit",
    "harm.private_recipient_not_assessed",
)
def disclosures_were_permitted(seen: Seen) -> bool:
    case = seen.record
    if not case.disclosures:
        return not names_people(case)
    statements = (*(case.consents or ()), *(case.grounds or ()))
    permits = [each for each in statements if in_use(each)]
    registered = {each.id: each.registered_on or "" for each in statements}
    for done in case.disclosures:
        if not done.recipients or done.recipient_people:
            return False
        if any(registered.get(each, "") > done.disclosed_on for each in done.relies_on or ()):
            return False
        if not any(covers(each, done) for each in permits):
            return False
    return were_reviewed(case) and not names_people(case)


def names_people(case: Any) -> bool:
    """Whether a consent or a ground names people as recipients."""
    statements = (*(case.consents or ()), *(case.grounds or ()))
    return any(each.scope.recipient_people for each in statements)


def covers(statement: Any, done: Any) -> bool:
    """Whether one statement covers all of a disclosure about one person."""
    scope = statement.scope
    return bool(
        [statement.about] == done.concerns
        and in_force(statement, done.disclosed_on)
        and done.discloser in (scope.disclosers or ())
        and set(done.recipients).issubset(scope.recipients or ())
        and done.purpose in (scope.purposes or ())
        and "disclose" in (scope.actions or ())
        and all(is_below(each, scope.categories or ()) for each in done.categories)
    )


def is_below(category: str, listed: list[str] | tuple[()]) -> bool:
    return category in listed or not above(category).isdisjoint(listed)


@cache
def above(category: str) -> frozenset[str]:
    return frozenset(terms.lineage("information_category", category))


def were_reviewed(case: Any) -> bool:
    """Whether each element that was disclosed is a record that was read through for all."""
    listed = [(each.elements, each.recipients) for each in case.disclosures if each.elements]
    if not listed:
        return True
    wanted = set().union(*(elements for elements, _ in listed))
    found = {each.id: each for some in content(case) for each in some if each.id in wanted}
    return len(found) == len(wanted) and all(
        is_reviewed(found[id_], recipients) for elements, recipients in listed for id_ in elements
    )


def is_reviewed(record: Any, recipients: list[str]) -> bool:
    return record.text is None or set(recipients).issubset(record.reviewed_for or ())


@screen("disclosure.against_denial")
def nothing_is_denied(seen: Seen) -> bool:
    for denial in seen.record.denials or ():
        for done in seen.record.disclosures or ():
            if any(said_no(denial, done, part) for part in parts(done) or unaddressed(done)):
                return False
    return True


@screen("disclosure.category_missing")
def categories_are_there(seen: Seen) -> bool:
    return len(seen.swept.categories) == sum(map(len, ELEMENTS(seen.swept)))


@screen(
    "harm.disclosed_all_the_same",
    "harm.no_recipient",
    "harm.outcome_only_for_guardian",
)
def harm_is_weighed(seen: Seen) -> bool:
    for each in seen.record.harm_assessments or ():
        if each.recipient is None and each.recipient_person is None:
            return False
        if each.outcome.startswith("withheld"):
            return False
    return True
