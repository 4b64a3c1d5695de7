"""Protected people: does the file tell where somebody is who must not be found? A marking that is
unknown counts as protection.

Skyddade personer: röjer filen var någon finns som inte får hittas? En markering som är okänd
räknas som skydd.

A marking that is unknown counts as protected. A relative's details lead to the protected
person, so the protection reaches everybody in the case but those who meet the child at work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from barnterm._generated.slots import CLASSES, SLOTS
from barnterm._generated.structs import Case
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, lineage
from barnterm.holders import Holders, numbers_in
from barnterm.once import once
from barnterm.part import File
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.slot import Slot
from barnterm.walk import values_of

FAMILY = Family()

IDENTIFYING = {
    "Person": [slot for slot in SLOTS["Person"] if slot.identifies != "none"],
    **{
        kind: places
        for kind, meaning in CLASSES.items()
        if meaning.content
        and (places := [s for s in SLOTS[kind] if s.identifies == "place" and s.kind == "value"])
    },
}
"""By class: the fields that tell who somebody is or where."""

LETS_THROUGH = codes_with("HarmOutcome", "opens", "all")
"""Outcomes that open for the whole; what may be disclosed in part does not say which part."""

Detail = tuple[Any, str, Slot, set[str]]
"""A filled field: its record, the field, its slot and the protected people it is about."""


@once
def details(case: CaseFacts) -> list[Detail]:
    """Every field that tells who a protected person is or where."""
    return list(revealing(case))


def revealing(case: CaseFacts) -> Iterator[Detail]:
    protected = case.protected_people()
    if not protected:
        return
    for record in [*case.people.values(), *case.of(*IDENTIFYING)]:
        about = protected.intersection(subjects(record))
        for field, slot, _ in values_of(record, IDENTIFYING) if about else ():
            yield record, field, slot, set(about)


def subjects(record: Any) -> list[str]:
    """The ids of those whom a record is about: a person's own, or those it concerns or who met."""
    if hasattr(record, "concerns"):
        return [*record.concerns, *(getattr(record, "participants", None) or ())]
    return [record.id]


def recipients_of(case: CaseFacts) -> list[str]:
    """Everybody the file is for: organisations and people of the family."""
    exchange = case.exchange
    return [*(exchange.recipients or ()), *(exchange.recipient_people or ())]


@once
def others(case: CaseFacts) -> frozenset[str]:
    """The recipients of the file that are not its sender."""
    return frozenset(recipients_of(case)) - {case.exchange.sender}


@rule(
    "error",
    of=CASE,
    sv="Uppgiften pekar ut någon med skyddade uppgifter eller en anhörig, och ingen menprövning i filen låter mottagaren få den.",
    en="The detail points out somebody with protected details or a relative, and no assessment of harm in the file lets the recipient have it.",
)
def details_sent_without_assessment(case: CaseFacts) -> PartHits:
    """A detail that tells who or where a protected person or a relative is goes to a recipient without an assessment of harm.

    Why: a place or a name in the wrong hands can cost a life, so a consent is not enough; each recipient is assessed.
    It is an error, since what has been sent cannot be taken back. An unknown marking counts as protected.
    Fix: leave the field out, find out the marking, or record the assessment: decided, for this recipient, in force, and
    with the category of the detail.

    En uppgift om vem eller var en person med skyddade uppgifter eller en anhörig är går till en mottagare utan menprövning.

    Varför: en plats eller ett namn i fel händer kan kosta ett liv, så ett samtycke räcker inte. Varje mottagare prövas.
    Det är ett fel, för det som har skickats går inte att ta tillbaka. En okänd markering räknas som skydd.
    Gör så här: utelämna fältet, ta reda på markeringen eller anteckna menprövningen: beslutad, för just den mottagaren,
    gällande och med uppgiftens kategori.
    """
    for record, field, slot, people in details(case) if others(case) else ():
        if not all(is_assessed(case, each, slot.category, record.id) for each in people):
            yield record, field, {}


def is_assessed(case: CaseFacts, person: str, category: str, element: str) -> bool:
    """Whether every recipient may have a category about a person, or this element, by assessments
    of harm in force.
    """
    kept, everybody = let_through_by_category(case), others(case)
    if (person, category) not in kept:
        keys = lineage("InformationCategory", category)
        kept[person, category] = let_through(case, person, keys) & everybody
    some = kept[person, category]
    if len(some) == len(everybody):
        return True
    more = (let_through(case, person, [f"#{element}"]) & everybody) - some
    return len(some) + len(more) == len(everybody)


@once
def let_through_by_category(case: CaseFacts) -> dict[tuple[str, str], set[str]]:
    """By person and category: the recipients that have been found so far."""
    return {}


def let_through(case: CaseFacts, person: str, keys: Iterable[str]) -> set[str]:
    """The recipients that an assessment of harm in force lets have one of some categories about a
    person, or an element by its id with # before.
    """
    found, people, scopes = assessed(case)
    them = people.any_of([person]) & scopes.any_of(keys)
    return {found[number].recipient for number in numbers_in(them)}


@once
def assessed(case: CaseFacts) -> tuple[list[Any], Holders, Holders]:
    """The assessments in force that let through, with their people and their scopes.

    An assessment that names elements is for those alone.
    """
    day = case.created
    found = [
        each
        for each in case.records["HarmAssessment"]
        if each.outcome in LETS_THROUGH and each.decided_by
        if each.decided_on <= day <= (each.ends or day)
    ]
    return found, Holders([each.concerns for each in found]), Holders([*map(scope, found)])


def scope(assessment: Any) -> list[str]:
    """The elements that an assessment of harm is for, or else the categories."""
    return [f"#{id_}" for id_ in assessment.elements or ()] or assessment.categories or []


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften röjer var någon med skyddade uppgifter eller en anhörig finns. Utelämna den om arbetet inte kräver den.",
    en="The detail reveals where somebody with protected details or a relative is. Leave it out unless the work needs it.",
)
def place_kept(case: CaseFacts) -> PartHits:
    """A file that goes to nobody else holds a field that reveals where a protected person or a relative is.

    Why: files are copied, printed and sent on, and a place that is not in the file cannot leak from it.
    Fix: leave out the address, school, class, way to school, workplace or place of meeting, unless the work needs it.

    En fil som inte går till någon annan har ett fält som röjer var någon med skyddade uppgifter eller en anhörig finns.

    Varför: filer kopieras, skrivs ut och skickas vidare. En plats som inte står i filen kan inte läcka ur den.
    Gör så här: utelämna adress, skola, klass, skolväg, arbetsplats eller mötesplats om arbetet inte kräver uppgiften.
    """
    for record, field, slot, _ in details(case):
        if slot.identifies == "place" and not others(case):
            yield record, field, {}


@rule(
    "warning",
    of="Case",
    sv="Någon i ärendet har skyddade uppgifter, men någon organisation i filen har kommunkod eller skolenhetskod.",
    en="Somebody in the case has protected details, but some organisation in the file has a municipality or school unit code.",
)
def organisations_reveal_place(record: Case, case: CaseFacts) -> Hits:
    """Somebody in a case is protected, and an organisation in the file has the code of a municipality or a school unit.

    Why: the school's code tells which school the child goes to, and the municipality's where the family lives.
    Fix: leave the codes out, and send the case in a file of its own if other cases need them.

    Någon i ett ärende har skyddade uppgifter, och en organisation i filen har kommunkod eller skolenhetskod.

    Varför: skolenhetskoden berättar vilken skola barnet går i, och kommunkoden var familjen bor.
    Gör så här: utelämna koderna, och skicka ärendet i en egen fil om andra ärenden behöver dem.
    """
    if case.protected_people() and some_place_is_coded(case.file):
        yield "child", {}


@once
def some_place_is_coded(file: File) -> bool:
    """Whether any organisation in the file has a municipality or school unit code."""
    units = file.exchange.organisations
    return any(each.municipality_code or each.school_unit_code for each in units)
