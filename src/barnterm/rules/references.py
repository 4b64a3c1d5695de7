"""References: does every id lead to the record that is meant?"""

from __future__ import annotations

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
