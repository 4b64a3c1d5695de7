"""Denials and blocks: does a no hold until it ends on a day, and only where it can be set?

Nekanden och spärrar: gäller ett nej tills det upphör en viss dag, och bara där det kan sättas?
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm._generated.structs import Denial
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact, lineage
from barnterm.coverage import Coverage, akin_to, in_force_on
from barnterm.holders import Holders
from barnterm.permit import Part
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

IN_HEALTH_RECORDS = codes_with("DenialKind", "in_health_records")
NEVER_IN_FORCE = codes_with("StatementStatus", "never_in_force")


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
    sv="Nekandet har läget ”{statement_status}” men ingen dag då det upphörde. Det räknas som att det gäller.",
    en="The denial has the status “{statement_status}” but no day on which it ceased. It counts as in force.",
)
def over_without_a_day(denial: Denial, case: CaseFacts) -> Hits:
    """A denial is marked as lifted or expired, but the day is missing.

    Why: a no ceases only on a stated day; without it, everything it covers stays withheld.
    Fix: state the day it was lifted or the last day it holds.

    Ett nekande är markerat som hävt eller utgånget, men dagen saknas.

    Varför: ett nej upphör först en angiven dag; utan den hålls allt det omfattar fortfarande inne.
    Gör så här: ange den dag det hävdes eller den sista dag det gäller.
    """
    field = fact("StatementStatus", denial.status, "over_on")
    if field and getattr(denial, field) is None:
        yield "", {"statement_status": denial.status}


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


Recipients = dict[str, None]
"""Who received, in order and each once."""


def denied(denial: Any, done: Any, to: Recipients) -> Iterator[Part]:
    """The parts of a disclosure to some recipients that a denial in force that day may mean.

    What the denial or the disclosure does not state is taken to match.
    """
    scope = denial.scope
    if not (
        holds(denial, done.disclosed_on)
        and may_be(done.discloser, scope.disclosers)
        and may_be(done.purpose, scope.purposes)
        and may_be("disclose", scope.actions)
        and (not scope.elements or not done.elements or bool({*scope.elements} & {*done.elements}))
    ):
        return
    named = [*(scope.recipients or ()), *(scope.recipient_people or ())]
    for recipient in to if not named or "" in to else named:
        for category in done.categories if recipient in to else ():
            if not scope.categories or any(akin(category, each) for each in scope.categories):
                yield Part(denial.about, recipient, category)


def may_mean(denials: Coverage, done: Any) -> int:
    """The bits of those of many denials, all of which hold on some day, that may mean some part
    of a disclosure of what is about their person.
    """
    elements = denials.elements
    return (
        in_force_on(denials, done.disclosed_on)
        & may_name(denials.disclosers, done.discloser)
        & may_name(denials.purposes, done.purpose)
        & may_name(denials.actions, "disclose")
        & (elements.empty | elements.any_of(done.elements) if done.elements else elements.every)
    )


def may_mean_part(denials: Coverage, part: Part) -> int:
    """The bits of those that may mean the recipient and the category of this part of it."""
    kinds = denials.categories
    akin = kinds.empty | akin_to(kinds, denials.above, part.category)
    return akin & may_name(denials.recipients, part.recipient)


def may_name(lists: Holders, value: str | None) -> int:
    """The bits of the lists that hold a value, or nothing at all."""
    return lists.empty | lists.any_of([value]) if value else lists.every


def holds(denial: Any, day: str) -> bool:
    """Whether a denial is in force that day; a missing day closes."""
    return (
        denial.status not in NEVER_IN_FORCE
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
