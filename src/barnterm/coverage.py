"""Consents, denials and grounds in numbers: which of them name what, all asked at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from barnterm.codes import lineage
from barnterm.holders import Days, Holders
from barnterm.right import LATE
from barnterm.statement import Held, ceased_on, held, since

FEW, SHORT = 20, 200
"""As many statements, with so many values in their scopes together, are quicker looked at one by
one.
"""

FIRST_DAY, LAST_DAY = "", LATE


class Coverage(NamedTuple):
    """Statements, what they name, and when they hold.

    Attributes:
        statements: The statements themselves.
        about: The person that each is about.
        disclosers: Who may disclose, by each.
        recipients: Who may receive: services, units and people.
        purposes: The purposes of each.
        actions: The actions of each.
        categories: The categories of information that each names.
        above: Those and every broader one.
        elements: The records that each names.
        starts: The first day on which each is in force, and not before all had said it.
        ends: The last day of each.
        ceases: The day on which each was taken back or lifted, or was found to be an error.
    """

    statements: Sequence[Any]
    about: Holders
    disclosers: Holders
    recipients: Holders
    purposes: Holders
    actions: Holders
    categories: Holders
    above: Holders
    elements: Holders
    starts: Days
    ends: Days
    ceases: Days


Statements = list[Held] | Coverage
"""Consents, grounds or denials, one by one with their days or many in one."""


def statements(listed: list[Any]) -> Statements:
    """Statements to be looked at one by one, or all at once when there are many."""
    return [*map(held, listed)] if are_few(listed) else coverage_of(listed)


def by_person(listed: Iterable[Any]) -> dict[str, Statements]:
    """The same for the statements about each person, by id: what is said of one is not looked
    through for another.
    """
    about: dict[str, list[Any]] = defaultdict(list)
    for each in listed:
        about[each.about].append(each)
    return {person: statements(some) for person, some in about.items()}


def are_few(statements: Sequence[Any]) -> bool:
    """Whether statements are so few, and say so little, that they are best looked at in turn."""
    return len(statements) <= FEW and sum(width(each.scope) for each in statements) <= SHORT


def width(scope: Any) -> int:
    lists = (scope.disclosers, scope.recipients, scope.recipient_people, scope.elements)
    return sum(len(each) for each in lists if each)


def coverage_of(statements: Sequence[Any]) -> Coverage:
    """What some statements name."""
    scopes = [each.scope for each in statements]
    return Coverage(
        statements,
        Holders([[each.about] for each in statements]),
        Holders([scope.disclosers for scope in scopes]),
        Holders([recipients_in(scope) for scope in scopes]),
        Holders([scope.purposes for scope in scopes]),
        Holders([scope.actions for scope in scopes]),
        Holders([scope.categories for scope in scopes]),
        Holders([with_broader(scope.categories or ()) for scope in scopes]),
        Holders([scope.elements for scope in scopes]),
        Days([since(each) for each in statements]),
        Days([each.ends or LAST_DAY for each in statements]),
        Days([ceased_on(each) or LAST_DAY for each in statements]),
    )


def recipients_in(scope: Any) -> list[str]:
    """The services, units and people that may receive by a scope, or that did by a disclosure."""
    return [*(scope.recipients or ()), *(scope.recipient_people or ())]


def with_broader(categories: Iterable[str]) -> list[str]:
    """Some categories of information and every broader one."""
    return [
        above
        for category in dict.fromkeys(categories)
        for above in lineage("InformationCategory", category)
    ]


def in_force_on(statements: Coverage, day: str) -> int:
    """The bits of the statements whose period the day lies in, before they ceased."""
    over = statements.ends.before(day) | statements.ceases.up_to(day)
    return statements.starts.up_to(day) & ~over


def akin_to(categories: Holders, above: Holders, category: str) -> int:
    """The bits of the lists that name the category, a broader or a narrower one."""
    return categories.any_of(lineage("InformationCategory", category)) | above.any_of([category])
