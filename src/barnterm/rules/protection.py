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

from barnterm._generated.codes import FACTS
from barnterm._generated.slots import CLASSES, SLOTS
from barnterm._generated.structs import Case, HarmAssessment, Relation
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.holders import numbers_in
from barnterm.once import once
from barnterm.part import File, Part
from barnterm.permit import unit_and_above
from barnterm.right import NEVER, OF_AGE, is_surely_under, may_consent
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.slot import Slot
from barnterm.walk import values_of
from barnterm.weighed import OPENS, Opened, keys_of, opened, opening

FAMILY = Family()

PLACE = "place"
PLACES = {c for c, said in FACTS["InformationCategory"].items() if PLACE in said["identifies"]}
"""Categories that tell where somebody is."""

NEAR = codes_with("PersonRelation", "near")
"""What somebody is to a child whom the child lives with or is kin to."""


def tells(slot: Slot, kind: str) -> str:
    """What a field gives away: "person" or "place", else "none". A reference gives away a place when its
    category is place, and the units that a person goes to do.
    """
    to_unit = kind == "Person" and slot.range == "Organisation"
    return PLACE if slot.category == PLACE or to_unit else slot.identifies


IDENTIFYING = {
    kind: found
    for kind, meaning in CLASSES.items()
    if kind == "Person" or meaning.content
    if (
        found := [
            slot
            for slot in SLOTS[kind]
            if tells(slot, kind) in ({PLACE} if meaning.content else {PLACE, "person"})
        ]
    )
}
"""By class: the fields that tell who somebody is or where, of records only where."""

NAMING = [
    slot for slot in SLOTS["Organisation"] if slot.identifies == PLACE and slot.kind == "value"
]
"""The fields that tell which organisation it is."""

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
        for field, slot, value in values_of(record, IDENTIFYING) if about else ():
            if slot.kind != "reference" or leads_to_place(case, slot, value):
                yield record, field, slot, set(about)


def leads_to_place(case: CaseFacts, slot: Slot, id_: str) -> bool:
    """Whether a reference leads to a unit that can be told, or one that belongs to such a unit, or
    to somebody else than a child or one who may answer for the child: those live with it anyway.
    """
    if slot.range != "Person":
        units = [case.named(each, "Organisation") for each in unit_and_above(case, id_)]
        return any(getattr(unit, each.name) for unit in units if unit for each in NAMING)
    person = case.named(id_, "Person")
    if person is None or is_surely_under(person, OF_AGE, case.created, case.created):
        return False
    return all(each.person != id_ or may_consent(each) == NEVER for each in case.relations)


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
    It is an error, since what has been sent cannot be taken back. An unknown marking counts as protected, and everybody in
    the case who is not there only at work as a relative. Asked of fields of people that identify, lie under the category
    place or name an organisation, and in records of fields that tell a place (`identifies`) or lie under that category.
    Fix: leave the field out, find out the marking, or record the assessment: about that person, from this sender to each
    recipient for this purpose, decided and registered by the day the file was made, with the field's category or the record.

    En uppgift om vem eller var en person med skyddade uppgifter eller en anhörig är går till en mottagare utan menprövning.

    Varför: en plats eller ett namn i fel händer kan kosta ett liv, så ett samtycke räcker inte. Varje mottagare prövas.
    Det är ett fel, för det som har skickats går inte att ta tillbaka. En okänd markering räknas som skydd, och alla i ärendet
    som inte bara är med i sitt arbete som anhöriga. Det gäller fält om personer som pekar ut, har kategorin plats eller anger
    en organisation, och i uppgifter fält som röjer en plats (`identifies`) eller har den kategorin. En enhet utan namn,
    nummer eller kod röjer ingen plats, och inte heller den förälder eller det barn som någon bor hos.
    Gör så här: utelämna fältet, ta reda på markeringen eller anteckna menprövningen: om den personen, från avsändaren till
    varje mottagare för filens ändamål, beslutad och inskriven senast då filen skapades, med fältets kategori eller uppgiften.
    """
    for record, field, slot, people in details(case) if others(case) else ():
        if not all(is_assessed(case, each, slot.category, record.id) for each in people):
            yield record, field, {}


def is_assessed(case: CaseFacts, person: str, category: str, element: str) -> bool:
    """Whether every recipient but that person may have a category about a person, or this element,
    by assessments of harm in force.
    """
    kept, everybody = let_through_by_category(case), others(case)
    if (person, category) not in kept:
        through = {*let_through(case, person, keys_of(category)), person}
        kept[person, category] = through & everybody
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
    """The recipients that assessments in force, from this sender for this purpose, let have
    something about a person.
    """
    found, held = assessed(case)
    bits = held & found.people.any_of([person]) & found.keys.any_of(keys)
    return {to for number in numbers_in(bits) for to in found.to[number]}


@once
def assessed(case: CaseFacts) -> tuple[Opened, int]:
    """What the assessments of harm open, and the bits of those in force for this very file."""
    exchange, found = case.exchange, opened(case.records["HarmAssessment"])
    return found, opening(found, exchange.sender, exchange.purpose, case.created)


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften röjer var någon med skyddade uppgifter eller en anhörig finns. Utelämna den om arbetet inte kräver den.",
    en="The detail reveals where somebody with protected details or a relative is. Leave it out unless the work needs it.",
)
def place_kept(case: CaseFacts) -> PartHits:
    """A file that goes to nobody else holds a field that reveals where a protected person or a relative is.

    Why: files are copied, printed and sent on, and a place that is not in the file cannot leak from it. With whom
    somebody stays is no place, nor is a unit without name, number or code, by itself or what it is part of.
    Fix: leave out the address, school, class, way to school, workplace or place of meeting, unless the work needs it.

    En fil som inte går till någon annan har ett fält som röjer var någon med skyddade uppgifter eller en anhörig finns.

    Varför: filer kopieras, skrivs ut och skickas vidare. En plats som inte står i filen kan inte läcka ur den. Vem
    någon bor hos är ingen plats, och inte en enhet som saknar namn, nummer och kod, själv och i det den är en del av.
    Gör så här: utelämna adress, skola, klass, skolväg, arbetsplats eller mötesplats om arbetet inte kräver uppgiften.
    """
    for record, field, slot, _ in details(case) if not others(case) else ():
        if slot.range != "Person" and tells(slot, type(record).__name__) == PLACE:
            yield record, field, {}


@rule(
    "warning",
    of="Case",
    sv="Någon i ärendet har skyddade uppgifter, men filen säger vilka organisationer det handlar om, med namn eller nummer.",
    en="Somebody in the case has protected details, but the file says which organisations it is about, by name or number.",
)
def organisations_reveal_place(record: Case, case: CaseFacts) -> Hits:
    """Somebody in a case is protected, and an organisation in the file can be told: by the code of a municipality or a school unit, or, if it neither sends nor receives the file, by its name or number.

    Why: the name of a school tells where the child goes every day, and a municipality's code where the family lives. The
    kind of service (`service`) is enough to understand the case. Sender and recipient know of each other already.
    Fix: leave out names, numbers and codes, and send the case in a file of its own if other cases need them.

    Någon i ett ärende har skyddade uppgifter, och en organisation i filen går att känna igen: på en kommunkod eller skolenhetskod eller, om den varken skickar eller tar emot filen, på namn eller nummer.

    Varför: namnet på en skola berättar var barnet finns varje dag, och en kommunkod var familjen bor. Vilket slags
    verksamhet det är (`service`) räcker för att förstå ärendet. Avsändare och mottagare känner redan till varandra.
    Gör så här: utelämna namn, nummer och koder, och skicka ärendet i en egen fil om andra ärenden behöver dem.
    """
    if case.protected_people() and some_place_is_told(case.file):
        yield "child", {}


@once
def some_place_is_told(file: File) -> bool:
    """Whether any organisation in the file can be told by what the file says of it."""
    exchange = file.exchange
    known = {exchange.sender, *(exchange.recipients or ())}
    return any(
        getattr(each, slot.name) and (slot.category == PLACE or each.id not in known)
        for each in exchange.organisations
        for slot in NAMING
    )


@rule(
    "warning",
    of="Relation",
    sv="Den som är ”{person_relation}” till barnet står som någon som bara är med i sitt arbete.",
    en="The one who is “{person_relation}” to the child stands as somebody who is there only at work.",
)
def kin_marked_professional(relation: Relation, part: Part) -> Hits:
    """A relation that is near (`near` of its term) leads to a person with `is_professional` true.

    Why: who is there only at work needs no permit of their own, and is not protected as a relative. Kin to a child in
    the file is never that, whatever their work. It is told once for each person.
    Fix: state `is_professional: false`. If the person also works with the child, that stands in a role.

    En nära relation (termens `near`) leder till en person med `is_professional` satt till sant.

    Varför: den som bara är med i sitt arbete behöver ingen egen tillåtelse och skyddas inte som anhörig. Den som är
    anhörig till ett barn i filen är aldrig det, oavsett yrke. Det sägs en gång för varje person.
    Gör så här: ange `is_professional: false`. Arbetar personen också med barnet står det i en roll.
    """
    if relation.kind in NEAR:
        person = part.named(relation.person, "Person")
        if person and person.is_professional and first_near(part)[person.id] is relation:
            yield "person", {"person_relation": relation.kind}


@once
def first_near(part: Part) -> dict[str, Relation]:
    """By id of a person: the first relation in the file that is near."""
    return {each.person: each for each in reversed(part.records["Relation"]) if each.kind in NEAR}


@rule(
    "error",
    of="HarmAssessment",
    sv="Platsen får bara sägas som ”{place_detail}”, men bedömningen öppnar den helt: ”{harm_outcome}”.",
    en="The place may be told only as “{place_detail}”, but the assessment opens it wholly: “{harm_outcome}”.",
)
def place_opened_wholly(harm: HarmAssessment, case: CaseFacts) -> Hits:
    """An assessment says how much of a place may be told (`place_detail`), and opens a category that tells the place.

    Why: the address would be handed over to somebody who was to know the municipality only.
    Opening is an outcome with `opens: all` or `listed`; such categories have `identifies: place`.
    Fix: withhold the categories that tell the place, in an assessment of their own.

    En menprövning säger hur mycket av en plats som får sägas (`place_detail`), och öppnar en kategori som röjer platsen.

    Varför: adressen skulle lämnas till någon som bara skulle få veta kommunen.
    Öppnar gör ett utfall med `opens: all` eller `listed`; sådana kategorier har `identifies: place`.
    Gör så här: håll inne de kategorier som röjer platsen, i en menprövning för sig.
    """
    if harm.place_detail and harm.outcome in OPENS and PLACES.intersection(harm.categories or ()):
        yield "place_detail", {"place_detail": harm.place_detail, "harm_outcome": harm.outcome}
