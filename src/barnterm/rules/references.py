"""References: does every id lead to the record that is meant?"""

from __future__ import annotations

from contextlib import suppress
from graphlib import CycleError, TopologicalSorter

from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import may_point_at, references


@rule(
    "error",
    sv="Hänvisningen pekar på något som inte finns i filen.",
    en="The reference points at something that is not in the file.",
)
def target_missing(context: Context) -> Hits:
    """A reference names an id that no record in the file has.

    Why: the recipient cannot see what is meant, and what rests on it cannot be understood.
    Mend: correct the id, or send the missing record along.

    En hänvisning nämner ett id som ingen uppgift i filen har.

    Varför: mottagaren kan inte se vad som menas, och det som bygger på den går inte att tolka.
    Gör så här: rätta id:t, eller skicka med uppgiften som saknas.
    """
    for place in context.places:
        for at, _, id_ in references(place):
            if id_ not in context.by_id:
                yield at, {}


@rule(
    "error",
    sv="Hänvisningen pekar på fel slags uppgift. Den ska peka på en uppgift av slaget ”{expected}” men pekar på ”{found}”.",
    en="The reference points at the wrong kind of record. It should name a record of the kind “{expected}” but names “{found}”.",
)
def target_of_wrong_kind(context: Context) -> Hits:
    """A reference names a record of another class than the field is for.

    Why: a person where an organisation is expected means nothing.
    Mend: point at a record of the right kind.

    En hänvisning pekar på en uppgift av ett annat slag än fältet är till för.

    Varför: en person där en organisation väntas betyder ingenting.
    Gör så här: peka på en uppgift av rätt slag.
    """
    for place in context.places:
        for at, slot, id_ in references(place):
            target = context.by_id.get(id_)
            if target and not may_point_at(slot, target.kind):
                yield at, {"expected": slot.range, "found": target.kind}


@rule(
    "error",
    sv="Samma id används för två uppgifter. Den andra finns på {other}.",
    en="The same id is used for two records. The other stands at {other}.",
)
def id_repeated(context: Context) -> Hits:
    """Two records in the same case, or a record and an organisation, have the same id.

    Why: a reference to the id could mean either.
    Mend: give one of them an id of its own, and correct the references to it.

    Två uppgifter i samma ärende, eller en uppgift och en organisation, har samma id.

    Varför: en hänvisning till id:t kan betyda vilken som helst av dem.
    Gör så här: ge den ena ett eget id och rätta hänvisningarna till den.
    """
    for place in context.places:
        other = context.by_id.get(getattr(place.record, "id", ""))
        if other and other.at != place.at:
            yield f"{place.at}/id", {"other": other.at}


@rule(
    "error",
    sv="Fältet ”barnet” pekar på en person som i filen har relationen ”{person_relation}”.",
    en="The field “child” points at a person with the relation “{person_relation}” in the file.",
)
def child_is_somebody_else(context: Context) -> Hits:
    """The person whom the case is about is not marked as the child.

    Why: a guardian's details would be read as the child's.
    Mend: point at the child, or correct the person's relation.

    Den person som ärendet handlar om är inte angiven som barnet.

    Varför: en vårdnadshavares uppgifter skulle läsas som barnets.
    Gör så här: peka på barnet, eller rätta personens relation.
    """
    for place in context.of("Case"):
        child = context.named(place.record.child, "Person")
        if child and child.relation != "child":
            yield f"{place.at}/child", {"person_relation": child.relation}


@rule(
    "error",
    sv="Organisationen är del av sig själv, direkt eller genom andra.",
    en="The organisation is part of itself, directly or through others.",
)
def organisation_in_itself(context: Context) -> Hits:
    """Following "part of" upwards leads back to the same organisation.

    Why: it cannot be told who is responsible for whom.
    Mend: let the topmost organisation be without "part of".

    Den som följer ”del av” uppåt kommer tillbaka till samma organisation.

    Varför: det går inte att se vem som har ansvar för vem.
    Gör så här: låt den översta organisationen vara utan ”del av”.
    """
    for place in context.of("Organisation"):
        seen: set[str] = set()
        above = place.record.part_of
        while above and above not in seen:
            seen.add(above)
            higher = context.named(above, "Organisation")
            above = higher.part_of if higher else None
        if place.record.id in seen:
            yield f"{place.at}/part_of", {}


@rule(
    "error",
    sv="Två personer är angivna som barnet i samma ärende. Den första finns på {other}.",
    en="Two people are marked as the child in the same case. The first stands at {other}.",
)
def two_children(context: Context) -> Hits:
    """More than one person in a case has the relation "child".

    Why: a case is about one child, and what is said of one would be read as said of the other.
    Mend: mark the other one as a sibling, and give that child a case of its own if needed.

    Mer än en person i ett ärende har relationen ”barnet”.

    Varför: ett ärende handlar om ett barn, och det som sägs om det ena skulle läsas som sagt om det andra.
    Gör så här: ange den andra som syskon, och ge det barnet ett eget ärende om det behövs.
    """
    children = [p for p in context.of("Person") if p.record.relation == "child"]
    for place in children[1:]:
        yield f"{place.at}/relation", {"other": children[0].at}


@rule(
    "error",
    sv="Det som uppgiften bygger på leder runt i en ring.",
    en="What the record rests on leads round in a circle.",
)
def rests_on_itself(context: Context) -> Hits:
    """Following "rests on" from a record never comes to anything that stands by itself.

    Why: such a record rests on nothing that anybody has seen, heard or assessed.
    Mend: point at what was there first, and take away the reference that leads back.

    Den som följer ”bygger på” från en uppgift kommer aldrig fram till något som står för sig självt.

    Varför: en sådan uppgift bygger inte på något som någon har sett, hört eller bedömt.
    Gör så här: peka på det som fanns först, och ta bort hänvisningen som leder tillbaka.
    """
    resting = {p.record.id: p for p in context.places if getattr(p.record, "rests_on", None)}
    sorter = TopologicalSorter({id_: place.record.rests_on for id_, place in resting.items()})
    with suppress(CycleError):
        sorter.prepare()
    while ready := sorter.get_ready():
        sorter.done(*ready)
        for id_ in ready:
            resting.pop(id_, None)
    for place in resting.values():
        yield f"{place.at}/rests_on", {}


@rule(
    "error",
    sv="Det som återanvänds berättades först {told_on}, efter det som återanvänder det, {on}.",
    en="What is reused was told only on {told_on}, after what reuses it, {on}.",
)
def reused_from_later(context: Context) -> Hits:
    """A telling is said to be reused from one that was told later.

    Why: nothing can be reused before it was told; the two have likely changed places.
    Mend: let the later telling point at the earlier one.

    En berättelse sägs vara återanvänd från en som berättades senare.

    Varför: inget kan återanvändas innan det är berättat; de två har troligen bytt plats.
    Gör så här: låt den senare berättelsen peka på den tidigare.
    """
    for place in context.of("Telling"):
        earlier, on = context.named(place.record.reused_from, "Telling"), place.record.told_on
        if earlier and earlier.told_on > on:
            yield f"{place.at}/reused_from", {"told_on": earlier.told_on, "on": on}


@rule(
    "warning",
    sv="Berättelsen är återanvänd från en som någon annan har berättat.",
    en="The telling is reused from one that somebody else told.",
)
def reused_from_somebody_else(context: Context) -> Hits:
    """A telling points at an earlier one by another person.

    Why: one person's words would stand as another's, and the views of child and guardian be mixed.
    Mend: state the one who told it, or point at that person's own earlier telling.

    En berättelse pekar på en tidigare som en annan person har berättat.

    Varför: en persons ord skulle stå som någon annans, och barnets och vårdnadshavarens bilder blandas ihop.
    Gör så här: ange den som berättade, eller peka på den personens egen tidigare berättelse.
    """
    for place in context.of("Telling"):
        earlier = context.named(place.record.reused_from, "Telling")
        if earlier and earlier.told_by != place.record.told_by:
            yield f"{place.at}/reused_from", {}
