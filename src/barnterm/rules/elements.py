"""Records: does each say whom it concerns and what kind of information it holds, so that it can be
handed over or held back?

Uppgifter: säger var och en vem den rör och vilken sorts information den innehåller, så att den kan
lämnas ut eller hållas inne?
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter

from barnterm._generated.slots import CLASSES, SLOTS
from barnterm.case import CaseFacts
from barnterm.codes import categories_of, lineage, may_have
from barnterm.finding import Facts
from barnterm.rule import CASE, Family, PartHits, rule

FAMILY = Family()

SPEAKERS = {
    kind: names
    for kind, slots in SLOTS.items()
    if (names := [slot.name for slot in slots if slot.names == "speaker"])
}
"""By class: the fields that name somebody whose own words stand in the record."""

IN_RECORDS = tuple(
    (kind, name, attrgetter(name))
    for kind, names in SPEAKERS.items()
    if CLASSES[kind].concerns == "concerns"
    for name in names
)
"""Those of records that say themselves whom they concern: class, field, and what gives the person."""

HELD = tuple(
    (kind, slot.name, name)
    for kind, slots in SLOTS.items()
    if CLASSES[kind].concerns == "concerns"
    for slot in slots
    if slot.kind == "record" and slot.many and CLASSES[slot.range].concerns == "holder"
    for name in SPEAKERS.get(slot.range, ())
)
"""Those of what stands in such a record: its class, the field that holds it, and the field."""

CODED = tuple(
    (kind, slot.range, attrgetter(slot.name, "category"))
    for kind, slots in SLOTS.items()
    if CLASSES[kind].content
    for slot in slots
    if slot.range in {"NeedArea", "EffortType"} and not slot.many
)
"""Records with an area or a type of effort: class, scheme, and what gives code and category."""


WITH_CONCERNS = tuple(
    kind
    for kind, meaning in CLASSES.items()
    if meaning.part == "record" and meaning.concerns == "concerns" and kind != "AssessedArea"
)
"""Classes of records that say whom they concern. An area is told of with its assessment."""

SIBLING = "sibling"
FAMILY_CATEGORY = "family"

fits = cache(may_have)


@rule(
    "warning",
    of=CASE,
    sv="Den vars egna ord eller åsikt står i uppgiften är inte med bland dem som uppgiften rör.",
    en="The one whose own words or view stands in the record is not among those whom it concerns.",
)
def speaker_left_out(case: CaseFacts) -> PartHits:
    """Somebody is quoted or named as the speaker of a record that does not concern them by its own word.

    Why: what a person has said tells of that person, who has a secrecy of their own. A speaker is whoever a field
    marked `names: speaker` points at (told by, view of, applicant, a view in a plan, an answer to an offer), and must
    stand in `concerns` of the record, or of the one that holds the view. Who speaks only at work need not.
    Fix: add the person to those whom the record concerns.

    Någon citeras eller anges som den som talar i en uppgift som inte säger att den rör personen.

    Varför: det en människa har sagt berättar om henne, och hon har en egen sekretess. Den som talar är den som ett fält
    märkt `names: speaker` pekar på (berättat av, vems syn, sökande, en åsikt i en plan, ett svar på ett erbjudande) och
    ska stå i uppgiftens `concerns`, eller i den uppgifts som åsikten står i. Den som bara talar i sitt arbete behöver
    inte stå där.
    Gör så här: lägg till personen bland dem som uppgiften rör.
    """
    for kind, name, speaker in IN_RECORDS:
        for record in case.records[kind]:
            if speaker(record) not in record.concerns and is_private(case, speaker(record)):
                yield record, name, {}
    for kind, field, name in HELD:
        for record in case.records[kind]:
            for index, each in enumerate(getattr(record, field) or ()):
                person = getattr(each, name)
                if person not in record.concerns and is_private(case, person):
                    yield record, f"{field}/{index}/{name}", {}


def is_private(case: CaseFacts, id_: str) -> bool:
    """Whether somebody in the file is not there only for their work."""
    person = case.named(id_, "Person")
    return person is not None and not person.is_professional


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften har kategorin ”{information_category}”, men det som den handlar om hör till en annan.{alike}",
    en="The record has the category “{information_category}”, but what it is about belongs to another.{alike}",
)
def category_of_another_area(case: CaseFacts) -> PartHits:
    """The category of a record is one that its area of need or type of effort does not carry.

    Why: a permit names categories, so a record under the wrong one is handed over to somebody who was to see something
    else. The term of each area and effort says in `categories` the narrowest that a record about it may have; one above
    or below those is right too. With another the record counts as one without a category, and is withheld.
    Fix: choose the category that fits what the record is about, or correct the area or the type of effort.

    Uppgiftens kategori är en som dess behovsområde eller insatstyp inte kan ha.

    Varför: ett samtycke räknar upp kategorier, så en uppgift med fel kategori lämnas till någon som skulle få se något
    annat. Varje områdes och insatstyps term säger i `categories` den smalaste som en uppgift om det får ha; en ovanför
    eller under dem går också bra. Med en annan räknas uppgiften som en utan kategori och hålls inne.
    Gör så här: välj den kategori som passar det uppgiften handlar om, eller rätta området eller insatstypen.
    """
    for kind, scheme, both in CODED:
        for record in case.records[kind]:
            code, category = both(record)
            if code and category and not fits(scheme, code, category):
                nearest = " ".join(sorted(categories_of(scheme, code)))
                facts: Facts = {"information_category": category, "alike": nearest}
                yield record, "category", {**facts, "scheme": "information_category"}


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften rör bara ett syskon, men står i det här barnets ärende.",
    en="The record concerns a sibling alone, but stands in this child's case.",
)
def about_a_sibling_alone(case: CaseFacts) -> PartHits:
    """A record concerns one or more siblings of the child, and neither the child nor anybody else in private.

    Why: each child has a case and a secrecy of its own, and a record in the wrong one is handed over with it, or is missed.
    A sibling is whoever the child's relations say. A record about a sibling that the child's case needs has a category in
    the family (`sibling_circumstances`), and is let be.
    Fix: move the record to the sibling's case, add the child to those whom it concerns, or correct the category.

    En uppgift rör ett eller flera av barnets syskon, och varken barnet eller någon annan privat.

    Varför: varje barn har sitt ärende och sin sekretess, och en uppgift i fel ärende lämnas ut med det, eller saknas.
    Syskon är den som barnets relationer säger. En uppgift om ett syskon som barnets ärende behöver har en kategori inom
    familjen (`sibling_circumstances`), och lämnas därhän.
    Gör så här: flytta uppgiften till syskonets ärende, lägg till barnet bland dem som den rör, eller rätta kategorin.
    """
    siblings = {each.person for each in case.relations if each.kind == SIBLING}
    siblings.discard(case.record.child)
    for record in case.of(*WITH_CONCERNS) if siblings else ():
        if siblings.isdisjoint(record.concerns) or is_of_the_family(record.category):
            continue
        if siblings.issuperset(each for each in record.concerns if is_private(case, each)):
            yield record, "concerns", {}


def is_of_the_family(category: str | None) -> bool:
    """Whether a record is marked as one about somebody in the child's family."""
    return category is not None and FAMILY_CATEGORY in lineage("InformationCategory", category)
