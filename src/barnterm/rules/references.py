"""References: does every id lead to the record that is meant?

Hänvisningar: leder varje id till den uppgift som avses?
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from barnterm._generated.slots import KINDS, SLOTS
from barnterm._generated.structs import Case, Person, Telling
from barnterm.case import CaseFacts
from barnterm.part import File, Part
from barnterm.rule import CASE, ENVELOPE, FILE, Family, Hits, PartHits, rule
from barnterm.slot import Slot
from barnterm.walk import REFERENCES

FAMILY = Family(level=2, silenced="freely")

RESTING = tuple(kind for kind, slots in SLOTS.items() if any(s.name == "rests_on" for s in slots))
"""Classes whose records rest on others."""


ROUNDS = 2
"""How often what leads no further is taken away before each id is followed."""


class Reference(NamedTuple):
    """A reference with its record, its field and slot, and the record it leads to if any."""

    record: Any
    field: str
    slot: Slot
    target: Any


def stray_references(file: File) -> list[Reference]:
    """Every reference that does not lead to a record of a class that its field is for."""
    return [
        Reference(record, field, slot, target)
        for part in file.parts
        if not part.references_lead_right
        for record, field, slot, id_ in part.values(REFERENCES)
        if type(target := part.by_id.get(id_)).__name__ not in KINDS[slot.range]
    ]


def without_end(graph: Mapping[str, Sequence[str]]) -> set[str]:
    """The ids in a graph from which the way never comes to an end.

    Most graphs are shallow: a round or two takes away what leads no further, and nothing is left.
    """
    left: Mapping[str, Sequence[str]] = graph
    for _ in range(ROUNDS):
        left = {id_: to for id_, to in left.items() if not left.keys().isdisjoint(to)}
    return that_never_end(left) if left else set()


def that_never_end(graph: Mapping[str, Sequence[str]]) -> set[str]:
    """The same, by following from each id that comes to an end those that lead to it."""
    waits: dict[str, int] = {}
    leading: dict[str, list[str]] = defaultdict(list)
    for id_, to in graph.items():
        inside = [each for each in to if each in graph]
        waits[id_] = len(inside)
        for each in inside:
            leading[each].append(id_)
    ended = [id_ for id_, number in waits.items() if not number]
    for each in ended:  # which grows meanwhile
        for id_ in leading.get(each, ()):
            waits[id_] -= 1
            if not waits[id_]:
                ended.append(id_)
    return graph.keys() - ended


@rule(
    "error",
    of=stray_references,
    sv="Hänvisningen pekar på något som inte finns i filen.",
    en="The reference points at something that is not in the file.",
)
def target_missing(found: Reference, file: File) -> Hits:
    """A reference names an id that no record in the file has.

    Why: the recipient cannot see what is meant, and what rests on it cannot be understood.
    Fix: correct the id, or send the missing record along.

    En hänvisning nämner ett id som ingen uppgift i filen har.

    Varför: mottagaren kan inte se vad som menas, och det som bygger på den går inte att tolka.
    Gör så här: rätta id:t, eller skicka med uppgiften som saknas.
    """
    if found.target is None:
        yield found.field, {}


@rule(
    "error",
    of=stray_references,
    sv="Hänvisningen pekar på fel slags uppgift. Den ska peka på en uppgift av slaget ”{expected}” men pekar på ”{found}”.",
    en="The reference points at the wrong kind of record. It should name a record of the kind “{expected}” but names “{found}”.",
)
def target_of_wrong_kind(found: Reference, file: File) -> Hits:
    """A reference names a record of another class than the field is for.

    Why: a person where an organisation is expected means nothing.
    Fix: point at a record of the right kind.

    En hänvisning pekar på en uppgift av ett annat slag än fältet är till för.

    Varför: en person där en organisation väntas betyder ingenting.
    Gör så här: peka på en uppgift av rätt slag.
    """
    if found.target is not None:
        kind = type(found.target).__name__
        yield found.field, {"expected": found.slot.range, "found": kind}


@rule(
    "error",
    of=FILE,
    sv="Samma id används för två uppgifter. Den andra finns på {other}.",
    en="The same id is used for two records. The other stands at {other}.",
)
def id_repeated(file: File) -> PartHits:
    """Two records in the same case, a record and an organisation, two cases, or a case and the file have one id.

    Why: a reference to the id could mean either, and of two cases one could be read as the other.
    Fix: give one of them an id of its own, and correct the references to it.

    Två uppgifter i samma ärende, en uppgift och en organisation, två ärenden, eller ett ärende och filen har samma id.

    Varför: en hänvisning till id:t kan betyda vilken som helst av dem, och ett ärende kan läsas som ett annat.
    Gör så här: ge den ena ett eget id och rätta hänvisningarna till den.
    """
    if file.ids_are_unique:
        return
    for part in file.parts:
        for record in () if part.ids_are_unique else part.every_record:
            other = part.by_id.get(getattr(record, "id", ""))
            if other is not None and other is not record:
                yield record, "id", {"other": file.pointer(other)}
    seen: dict[str, Any] = {}
    for part in file.parts:
        case = part.record
        if part.ids_are_unique or part.by_id[case.id] is case:
            other = seen.setdefault(case.id, case)
            if other is not case:
                yield case, "id", {"other": file.pointer(other)}


@rule(
    "error",
    of="Case",
    sv="Fältet ”barnet” pekar på en person som möter barnet i sitt arbete.",
    en="The field “child” points at a person who meets the child at work.",
)
def child_is_somebody_else(record: Case, case: CaseFacts) -> Hits:
    """The person whom the case is about is marked as somebody who is named only in their work.

    Why: a professional's details would be read as the child's, and the child's protection would be lost.
    Fix: point at the child, or correct the marking.

    Den person som ärendet handlar om är angiven som någon som nämns bara för sitt arbete.

    Varför: en yrkespersons uppgifter skulle läsas som barnets, och barnets skydd skulle falla bort.
    Gör så här: peka på barnet, eller rätta markeringen.
    """
    child = case.named(record.child, "Person")
    if child and child.is_professional:
        yield "child", {}


@rule(
    "error",
    of="Person",
    sv="Personen har en relation till sig själv.",
    en="The person has a relation to themselves.",
)
def related_to_oneself(person: Person, part: Part) -> Hits:
    """A relation of a child leads to the child.

    Why: nobody is one's own parent, and an answer given by such a relation would be nobody's.
    Fix: point at the other person.

    En relation som ett barn har leder till barnet självt.

    Varför: ingen är sin egen förälder, och ett svar i kraft av en sådan relation vore ingens.
    Gör så här: peka på den andra personen.
    """
    for index, relation in enumerate(person.relations or ()):
        if relation.person == person.id:
            yield f"relations/{index}/person", {}


@rule(
    "error",
    of=ENVELOPE,
    sv="Organisationen är del av sig själv, direkt eller genom andra.",
    en="The organisation is part of itself, directly or through others.",
)
def organisation_in_itself(envelope: Part) -> PartHits:
    """Following "part of" upwards leads back to the same organisation.

    Why: it cannot be told who is responsible for whom.
    Fix: let the topmost organisation be without "part of".

    Den som följer ”del av” uppåt kommer tillbaka till samma organisation.

    Varför: det går inte att se vem som har ansvar för vem.
    Gör så här: låt den översta organisationen vara utan ”del av”.
    """
    units = [unit for unit in envelope.records["Organisation"] if unit.part_of is not None]
    if {unit.part_of for unit in units}.isdisjoint([unit.id for unit in units]):
        return  # two floors, as most are
    inside = defaultdict[str, list[str]](list)
    for unit in units:
        inside[unit.part_of or ""].append(unit.id)
    circles = without_end(inside)
    for unit in units if circles else ():
        if unit.id in circles:
            yield unit, "part_of", {}


@rule(
    "error",
    of=CASE,
    sv="Det som uppgiften bygger på leder runt i en ring.",
    en="What the record rests on leads round in a circle.",
)
def rests_on_itself(case: CaseFacts) -> PartHits:
    """Following "rests on" from a record never comes to anything that stands by itself.

    Why: such a record rests on nothing that anybody has seen, heard or assessed.
    Fix: point at what was there first, and take away the reference that leads back.

    Den som följer ”bygger på” från en uppgift kommer aldrig fram till något som står för sig självt.

    Varför: en sådan uppgift bygger inte på något som någon har sett, hört eller bedömt.
    Gör så här: peka på det som fanns först, och ta bort hänvisningen som leder tillbaka.
    """
    resting = {
        each.id: each.rests_on for kind in RESTING for each in case.records[kind] if each.rests_on
    }
    circles = without_end(resting)
    for record in case.of(*RESTING) if circles else ():
        if record.id in circles:
            yield record, "rests_on", {}


@rule(
    "error",
    of="Telling",
    sv="Det som återanvänds berättades först {told_on}, efter det som återanvänder det, {on}.",
    en="What is reused was told only on {told_on}, after what reuses it, {on}.",
)
def reused_from_later(telling: Telling, case: CaseFacts) -> Hits:
    """A telling is said to be reused from one that was told later.

    Why: nothing can be reused before it was told; the two have likely changed places.
    Fix: let the later telling point at the earlier one.

    En berättelse sägs vara återanvänd från en som berättades senare.

    Varför: inget kan återanvändas innan det är berättat; de två har troligen bytt plats.
    Gör så här: låt den senare berättelsen peka på den tidigare.
    """
    earlier, on = case.named(telling.reused_from, "Telling"), telling.told_on
    if earlier and earlier.told_on > on:
        yield "reused_from", {"told_on": earlier.told_on, "on": on}


@rule(
    "warning",
    of="Telling",
    sv="Berättelsen är återanvänd från en som någon annan har berättat.",
    en="The telling is reused from one that somebody else told.",
)
def reused_from_somebody_else(telling: Telling, case: CaseFacts) -> Hits:
    """A telling points at an earlier one by another person.

    Why: one person's words would stand as another's, and the views of child and guardian be mixed.
    Fix: state the one who told it, or point at that person's own earlier telling.

    En berättelse pekar på en tidigare som en annan person har berättat.

    Varför: en persons ord skulle stå som någon annans, och barnets och vårdnadshavarens bilder blandas ihop.
    Gör så här: ange den som berättade, eller peka på den personens egen tidigare berättelse.
    """
    earlier = case.named(telling.reused_from, "Telling")
    if earlier and earlier.told_by != telling.told_by:
        yield "reused_from", {}
