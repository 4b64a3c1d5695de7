"""Denials and blocks: does a no hold until it ends on a day, and only where it can be set?

Nekanden och spärrar: gäller ett nej tills det upphör en viss dag, och bara där det kan sättas?
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product, starmap
from typing import Any, NamedTuple

from barnterm._generated.structs import Consent, Denial
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact, lineage
from barnterm.coverage import (
    FIRST_DAY,
    Coverage,
    akin_to,
    coverage_of,
    in_force_on,
    recipients_in,
)
from barnterm.holders import MOST_TOLD, Days, Holders, either, numbers_in
from barnterm.once import once
from barnterm.rule import Family, Hits, rule
from barnterm.rules.rights import could_answer
from barnterm.statement import Held, given, in_force

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


@rule(
    "warning",
    of="Denial",
    sv="En vårdnadshavare kan inte spärra sitt barns uppgifter i vården. Spärren räknas inte.",
    en="A guardian cannot block a child's information in health care. The block does not count.",
)
def block_by_guardian(denial: Denial, case: CaseFacts) -> Hits:
    """A block in health care (kinds with `in_health_records`) about a child is set by a guardian of the child.

    Why: the law does not let guardians block a child's record (patientdatalagen 2008:355, chapter 4 section 4), so
    that nothing is hidden from those who must see how the child is. A guardian has custody or a mandate that day.
    Fix: register what was said as a denial where that can be made, or remove the block. The child's own block counts.

    En spärr i vården om ett barn är satt av barnets vårdnadshavare.

    Varför: lagen låter inte vårdnadshavare spärra ett barns uppgifter (patientdatalagen 2008:355, 4 kap. 4 §), så att
    inget döljs för dem som måste se hur barnet mår. Vårdnadshavare är den som har vårdnad eller uppdrag den dagen.
    Gör så här: skriv in det som sades som ett nekande där det går, eller ta bort spärren. Barnets egen spärr räknas.
    """
    if denial.kind in IN_HEALTH_RECORDS and is_by_guardian(denial, case):
        yield "kind", {}


def is_by_guardian(denial: Any, case: CaseFacts) -> bool:
    """Whether a denial about a child was made by somebody with the right to answer for it that day."""
    if denial.by_party == denial.about:
        return False
    day = denial.starts or denial.registered_on or case.created
    return could_answer(case, denial.by_party, denial.about, day)


def counts(denial: Any, case: CaseFacts) -> bool:
    """Whether a denial can hold on any day: all do but a guardian's block of a child's record."""
    return denial.kind not in IN_HEALTH_RECORDS or not is_by_guardian(denial, case)


@rule(
    "warning",
    of="Consent",
    sv="Den som sa ja {on} har ett nekande som fortfarande gäller, på {other}. Nekandet går före.",
    en="The one who said yes on {on} has a denial that still holds, at {other}. The denial goes first.",
)
def yes_after_no(consent: Consent, case: CaseFacts) -> Hits:
    """Somebody consents who has a denial about the same person, in force that day and never lifted.

    Why: a denial beats a consent whatever the dates, so the yes changes nothing. A no to one question is an answer to
    it (`refused`); a denial is a no to all. What both leave out or share is taken to meet: services, recipients,
    purposes, kinds of information (also broader and narrower), actions and elements.
    Fix: ask what is meant. If the no is taken back, state the day it was lifted; if it stands, end the consent.

    Någon samtycker som har ett nekande om samma person, som gällde den dagen och aldrig har hävts.

    Varför: ett nekande går före ett samtycke oavsett datum, så ja:et ändrar ingenting. Ett nej till en fråga är ett
    svar på den (`refused`); ett nekande är ett nej till allt. Det som båda utelämnar eller delar räknas som samma:
    verksamheter, mottagare, ändamål, sorters uppgifter (också bredare och smalare), åtgärder och uppgifter.
    Gör så här: fråga vad som menas. Är nejet taget tillbaka, ange dagen då det hävdes; står det fast, avsluta samtycket.
    """
    if not case.records["Denial"] or id(consent) not in given(case):
        return
    standing, parties, registered = standing_denials(case)
    met = met_by(case, standing, consent)
    for index, answer in enumerate(consent.answers or () if met else ()):
        if answer.answer == "accepted":
            bits = met & parties.any_of([answer.party]) & in_force_on(standing, answer.given_on)
            for number in islice(numbers_in(bits & registered.up_to(answer.given_on)), MOST_TOLD):
                other = case.pointer(standing.statements[number])
                yield f"answers/{index}", {"on": answer.given_on, "other": other}


@once
def standing_denials(case: CaseFacts) -> tuple[Coverage, Holders, Days]:
    """The denials that count and that nobody has lifted, who made each, and when it was registered."""
    found = [d for d in case.records["Denial"] if not d.lifted_on and counts(d, case)]
    return (
        coverage_of(found),
        Holders([[each.by_party] for each in found]),
        Days([each.registered_on or FIRST_DAY for each in found]),
    )


def met_by(case: CaseFacts, denials: Coverage, permit: Any) -> int:
    """The bits of the denials about the same person that meet a permit on every side.

    What one of them does not state is taken to meet.
    """
    scope, kinds = permit.scope, denials.categories
    to = [*units_and_above(case, scope.recipients), *(scope.recipient_people or ())]
    near = either(akin_to(kinds, denials.above, each) for each in scope.categories or ())
    return (
        denials.about.any_of([permit.about])
        & may_name_any(denials.disclosers, units_and_above(case, scope.disclosers))
        & may_name_any(denials.recipients, to)
        & may_name_any(denials.purposes, scope.purposes)
        & may_name_any(denials.actions, scope.actions)
        & may_name_any(denials.elements, scope.elements)
        & (kinds.empty | near if scope.categories else kinds.every)
    )


def may_name_any(lists: Holders, values: Sequence[str] | None) -> int:
    """The bits of the lists that hold one of some values, or nothing at all."""
    return lists.empty | lists.any_of(values) if values else lists.every


def units_and_above(case: CaseFacts, ids: Iterable[str] | None) -> list[str]:
    """Some units and all that they are part of: a denial that names a unit means those below it."""
    return [above for id_ in ids or () for above in unit_and_above(case, id_)]


def unit_and_above(case: CaseFacts, id_: str) -> tuple[str, ...]:
    """A unit and all that it is part of, the nearest first. What is no unit in the file stands alone."""
    known = ways_up(case)
    if id_ not in known:
        found, unit = {id_: None}, case.named(id_, "Organisation")
        while unit and unit.part_of and unit.part_of not in found:
            found[unit.part_of] = None
            unit = case.named(unit.part_of, "Organisation")
        known[id_] = tuple(found)
    return known[id_]


@once
def ways_up(case: CaseFacts) -> dict[str, tuple[str, ...]]:
    """By id of a unit: what has been found of what it is part of."""
    return {}


class Part(NamedTuple):
    """A part of a disclosure: whom it is about, who receives, and which kind of information."""

    person: str
    recipient: str
    category: str


def parts(disclosure: Any) -> Iterator[Part]:
    """What must be covered each by itself: person, recipient and category."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    sides = product(dict.fromkeys(disclosure.concerns), dict.fromkeys(to), disclosure.categories)
    return starmap(Part, sides)


def unaddressed(disclosure: Any) -> list[Part]:
    """The parts of a disclosure that names no recipient; whoever it was may be meant."""
    return [Part(p, "", c) for p in disclosure.concerns for c in disclosure.categories]


def said_no(case: CaseFacts, no: Held, done: Any, part: Part) -> bool:
    """Whether a denial in force that day may mean this part of a disclosure.

    What the denial or the disclosure does not state is taken to match.
    """
    denial, scope = no.statement, no.statement.scope
    if denial.about != part.person or not in_force(no, done.disclosed_on):
        return False
    to = unit_and_above(case, part.recipient) if part.recipient else ()
    return (
        may_be(unit_and_above(case, done.discloser), scope.disclosers)
        and may_be(to, recipients_in(scope))
        and may_be([done.purpose] if done.purpose else (), scope.purposes)
        and may_be([done.action], scope.actions)
        and (not scope.categories or any(akin(part.category, c) for c in scope.categories))
        and may_be(done.elements or (), scope.elements)
    )


def said_no_of_many(case: CaseFacts, denials: Coverage, done: Any, part: Part) -> int:
    """The bits of those of many denials, all of which hold on some day, that `said_no` holds for."""
    kinds = denials.categories
    to = unit_and_above(case, part.recipient) if part.recipient else ()
    return (
        denials.about.any_of([part.person])
        & in_force_on(denials, done.disclosed_on)
        & may_name_any(denials.disclosers, unit_and_above(case, done.discloser))
        & may_name_any(denials.recipients, to)
        & may_name_any(denials.purposes, [done.purpose] if done.purpose else ())
        & may_name_any(denials.actions, [done.action])
        & may_name_any(denials.elements, done.elements)
        & (kinds.empty | akin_to(kinds, denials.above, part.category))
    )


def may_be(values: Sequence[str], listed: list[str] | None) -> bool:
    """Whether one of some values is listed, or nothing is known to tell them from what is."""
    return not listed or not values or not set(values).isdisjoint(listed)


def akin(one: str, other: str) -> bool:
    """Whether two information categories are the same or one lies below the other."""
    scheme = "InformationCategory"
    return one in lineage(scheme, other) or other in lineage(scheme, one)
