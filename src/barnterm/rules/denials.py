"""Denials and blocks: does a no hold until it ends on a day, and only where it can be set?

Nekanden och spärrar: gäller ett nej tills det upphör en viss dag, och bara där det kan sättas?
"""

from __future__ import annotations

from typing import Any, NamedTuple

from barnterm._generated.structs import Denial
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact, lineage
from barnterm.coverage import Coverage, akin_to, in_force_on
from barnterm.holders import Holders
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

IN_HEALTH_RECORDS = codes_with("DenialKind", "in_health_records")


@rule(
    "error",
    of="Denial",
    sv="Nekandet hävdes {lifted_on}, innan det började gälla {starts}.",
    en="The denial was lifted on {lifted_on}, before it began on {starts}.",
)
def lifted_before_start(denial: Denial, case: CaseFacts) -> Hits:
    """A denial or block was lifted before its first day.

    Why: such a denial was never in force, and somebody's no may be lost.
    Fix: correct the date that is wrong.

    Ett nekande eller en spärr hävdes före sin första dag.

    Varför: ett sådant nekande har aldrig gällt, och någons nej kan gå förlorat.
    Gör så här: rätta det datum som är fel.
    """
    starts, lifted = denial.starts, denial.lifted_on
    if starts and lifted and lifted < starts:
        yield "lifted_on", {"starts": starts, "lifted_on": lifted}


@rule(
    "warning",
    of="Denial",
    sv="Ett nekande av slaget ”{denial_kind}” finns bara i hälso- och sjukvårdens journaler, men ingen sådan verksamhet är angiven som den som lämnar ut.",
    en="A denial of the kind “{denial_kind}” exists only in the records of health care, but no such service is stated as discloser.",
)
def block_outside_health_care(denial: Denial, case: CaseFacts) -> Hits:
    """A block is set against services that keep no health record.

    Why: school and social services have no block; there the same no is registered as a denial.
    Fix: register it as a denial, or state the health care unit that keeps the record.

    En spärr är satt mot verksamheter som inte för någon patientjournal.

    Varför: skolan och socialtjänsten har ingen spärr; där skrivs samma nej in som ett nekande.
    Gör så här: skriv in det som ett nekande, eller ange den vårdenhet som för journalen.
    """
    if denial.kind not in IN_HEALTH_RECORDS:
        return
    named = [case.named(id_, "Organisation") for id_ in denial.scope.disclosers or ()]
    if named and not any(each is None or keeps_health_records(each) for each in named):
        yield "kind", {"denial_kind": denial.kind}


def keeps_health_records(organisation: Any) -> bool:
    above = lineage("Service", organisation.service)
    return any(fact("Service", code, "keeps_health_records") == "true" for code in above)


class Part(NamedTuple):
    """A part of a disclosure: whom it is about, who receives, and which kind of information."""

    person: str
    recipient: str
    category: str


def said_no(denial: Any, done: Any, part: Part) -> bool:
    """Whether a denial in force that day may mean this part of a disclosure.

    What the denial or the disclosure does not state is taken to match.
    """
    if denial.about != part.person or not holds(denial, done.disclosed_on):
        return False
    scope = denial.scope
    return (
        may_be(done.discloser, scope.disclosers)
        and may_be(part.recipient, [*(scope.recipients or ()), *(scope.recipient_people or ())])
        and may_be(done.purpose, scope.purposes)
        and may_be("disclose", scope.actions)
        and (not scope.categories or any(akin(part.category, c) for c in scope.categories))
        and (not scope.elements or not done.elements or bool({*scope.elements} & {*done.elements}))
    )


def said_no_of_many(denials: Coverage, done: Any, part: Part) -> int:
    """The bits of those of many denials, all of which hold on some day, that `said_no` holds for."""
    kinds, elements = denials.categories, denials.elements
    return (
        denials.about.any_of([part.person])
        & in_force_on(denials, done.disclosed_on)
        & may_name(denials.disclosers, done.discloser)
        & may_name(denials.recipients, part.recipient)
        & may_name(denials.purposes, done.purpose)
        & may_name(denials.actions, "disclose")
        & (kinds.empty | akin_to(kinds, denials.above, part.category))
        & (elements.empty | elements.any_of(done.elements) if done.elements else elements.every)
    )


def may_name(lists: Holders, value: str | None) -> int:
    """The bits of the lists that hold a value, or nothing at all."""
    return lists.empty | lists.any_of([value]) if value else lists.every


def holds(denial: Any, day: str) -> bool:
    """Whether a denial is in force that day; a missing day closes."""
    return (
        (denial.error_found_on is None or day < denial.error_found_on)
        and (denial.starts is None or denial.starts <= day)
        and (denial.ends is None or day <= denial.ends)
        and (denial.lifted_on is None or day < denial.lifted_on)
    )


def may_be(value: str | None, listed: list[str] | None) -> bool:
    """Whether a value is listed or nothing is known to tell it from what is."""
    return not listed or not value or value in listed


def akin(one: str, other: str) -> bool:
    """Whether two information categories are the same or one lies below the other."""
    scheme = "InformationCategory"
    return one in lineage(scheme, other) or other in lineage(scheme, one)
