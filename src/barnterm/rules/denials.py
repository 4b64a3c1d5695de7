"""Denials and blocks: does a no hold until it ends on a day, and only where it can be set?

Nekanden och spärrar: gäller ett nej tills det upphör en viss dag, och bara där det kan sättas?
"""

from __future__ import annotations

from itertools import islice
from typing import Any, NamedTuple

from barnterm._generated.structs import Consent, Denial
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact, lineage
from barnterm.coverage import (
    FIRST_DAY,
    LAST_DAY,
    Coverage,
    coverage_of,
    in_force_on,
    recipients_in,
    with_broader,
)
from barnterm.custody import could_answer
from barnterm.holders import MOST_TOLD, Days, Holders, numbers_in
from barnterm.once import once
from barnterm.permit import may_be_akin, may_name_any, unit_and_above, units_and_above
from barnterm.rule import Family, Hits, rule
from barnterm.statement import given

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
    if denial.kind in IN_HEALTH_RECORDS and not is_in_health_care(denial, case):
        yield "kind", {"denial_kind": denial.kind}


def is_in_health_care(denial: Any, case: CaseFacts) -> bool:
    """Whether some unit that a denial names may keep health records, or it names none."""
    named = [case.named(id_, "Organisation") for id_ in denial.scope.disclosers or ()]
    return not named or any(each is None or keeps_health_records(each) for each in named)


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
    What is set against services that keep no health record is no block: `block_outside_health_care` tells of it.
    Fix: register what was said as a denial where that can be made, or remove the block. The child's own block counts.

    En spärr i vården om ett barn är satt av barnets vårdnadshavare.

    Varför: lagen låter inte vårdnadshavare spärra ett barns uppgifter (patientdatalagen 2008:355, 4 kap. 4 §), så att
    inget döljs för dem som måste se hur barnet mår. Vårdnadshavare är den som har vårdnad eller uppdrag den dagen.
    Det som är satt mot verksamheter som inte för journal är ingen spärr: det säger `block_outside_health_care`.
    Gör så här: skriv in det som sades som ett nekande där det går, eller ta bort spärren. Barnets egen spärr räknas.
    """
    if not counts(denial, case):
        yield "kind", {}


def is_by_guardian(denial: Any, case: CaseFacts) -> bool:
    """Whether a denial about a child was made by somebody with the right to answer for it that day."""
    if denial.by_party == denial.about:
        return False
    day = denial.starts or denial.registered_on or case.created
    return could_answer(case, denial.by_party, denial.about, day)


def counts(denial: Any, case: CaseFacts) -> bool:
    """Whether a denial can hold on any day: all do but a guardian's block of a child's record in
    health care. What is called a block elsewhere is a denial like others.
    """
    if denial.kind not in IN_HEALTH_RECORDS or not is_by_guardian(denial, case):
        return True
    return not is_in_health_care(denial, case)


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
    purposes, kinds of information (the denial's as broad or broader), actions and elements. A no that is narrower, in
    kind, elements, functions or time, is an exception from the yes, as is one of the same day that leaves something of it.
    Fix: ask what is meant. If the no is taken back, state the day it was lifted; if it stands, end the consent.

    Någon samtycker som har ett nekande om samma person, som gällde den dagen och aldrig har hävts.

    Varför: ett nekande går före ett samtycke oavsett datum, så ja:et ändrar ingenting. Ett nej till en fråga är ett
    svar på den (`refused`); ett nekande är ett nej till allt. Det som båda utelämnar eller delar räknas som samma:
    verksamheter, mottagare, ändamål, sorters uppgifter (lika breda i nekandet eller bredare), åtgärder och uppgifter. Ett
    smalare nej, i fråga om sort, uppgifter, funktioner eller tid, är ett undantag från ja:et, liksom ett från samma dag som
    lämnar något kvar.
    Gör så här: fråga vad som menas. Är nejet taget tillbaka, ange dagen då det hävdes; står det fast, avsluta samtycket.
    """
    if not case.records["Denial"] or id(consent) not in given(case):
        return
    standing = standing_denials(case)
    met = met_by(case, standing.named, consent) & ~exceptions(standing, consent)
    for index, answer in enumerate(consent.answers or () if met else ()):
        if answer.answer == "accepted":
            bits = met & said_before(case, standing, consent, answer)
            for number in islice(numbers_in(bits), MOST_TOLD):
                other = case.pointer(standing.named.statements[number])
                yield f"answers/{index}", {"on": answer.given_on, "other": other}


class Standing(NamedTuple):
    """Denials that count and that nobody has lifted.

    Attributes:
        named: What each names.
        parties: Who made each.
        registered: When each was registered.
        said: The day on which each was said, if it is known.
        functions: The functions that each is about.
        data_from: The first day of the information that each is about.
        data_to: The last.
    """

    named: Coverage
    parties: Holders
    registered: Days
    said: Holders
    functions: Holders
    data_from: Days
    data_to: Days


@once
def standing_denials(case: CaseFacts) -> Standing:
    found = [d for d in case.records["Denial"] if not d.lifted_on and counts(d, case)]
    return Standing(
        coverage_of(found),
        Holders([[each.by_party] for each in found]),
        Days([each.registered_on or FIRST_DAY for each in found]),
        Holders([[day] if (day := each.starts or each.registered_on) else [] for each in found]),
        Holders([each.scope.functions for each in found]),
        Days([each.scope.data_from or FIRST_DAY for each in found]),
        Days([each.scope.data_to or LAST_DAY for each in found]),
    )


def exceptions(standing: Standing, consent: Any) -> int:
    """The bits of the denials that are narrower than a consent on some side: in the kind of
    information, the records, the functions or the time that it is about.
    """
    scope, named = consent.scope, standing.named
    kinds = named.categories
    as_wide = (
        may_name_any(kinds, with_broader(scope.categories or ()))
        & (named.elements.every if scope.elements else named.elements.empty)
        & (standing.functions.every if scope.functions else standing.functions.empty)
        & standing.data_from.up_to(scope.data_from or FIRST_DAY)
        & ~standing.data_to.before(scope.data_to or LAST_DAY)
    )
    return kinds.every & ~as_wide


def said_before(case: CaseFacts, standing: Standing, consent: Any, answer: Any) -> int:
    """The bits of the party's own denials in force on the day of a yes, and registered by then;
    of those that were said the same day only the ones that leave nothing of it.
    """
    day, named = answer.given_on, standing.named
    bits = standing.parties.any_of([answer.party]) & in_force_on(named, day)
    same_day = bits & standing.said.any_of([day])
    if same_day:
        bits &= ~(same_day & ~leaving_nothing(case, named, consent.scope))
    return bits & standing.registered.up_to(day)


def leaving_nothing(case: CaseFacts, named: Coverage, scope: Any) -> int:
    """The bits of the denials that name all that a scope does, or something above it."""
    whole = named.about.every
    for lists, values in (
        (named.disclosers, [unit_and_above(case, each) for each in scope.disclosers or ()]),
        (named.recipients, [unit_and_above(case, each) for each in recipients_in(scope)]),
        (named.categories, [lineage("InformationCategory", c) for c in scope.categories or ()]),
        (named.purposes, [[each] for each in scope.purposes or ()]),
        (named.actions, [[each] for each in scope.actions or ()]),
        (named.elements, [[each] for each in scope.elements or ()]),
    ):
        for value in values:
            whole &= may_name_any(lists, value)
    return whole


def met_by(case: CaseFacts, denials: Coverage, permit: Any) -> int:
    """The bits of the denials about the same person that meet a permit on every side.

    What one of them does not state is taken to meet.
    """
    scope, kinds = permit.scope, denials.categories
    to = [*units_and_above(case, scope.recipients), *(scope.recipient_people or ())]
    return (
        denials.about.any_of([permit.about])
        & may_name_any(denials.disclosers, units_and_above(case, scope.disclosers))
        & may_name_any(denials.recipients, to)
        & may_name_any(denials.purposes, scope.purposes)
        & may_name_any(denials.actions, scope.actions)
        & may_name_any(denials.elements, scope.elements)
        & (may_be_akin(denials, scope.categories) if scope.categories else kinds.every)
    )
