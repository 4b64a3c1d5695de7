"""Files and steps: is it clear whom the file is for, what it follows, and which way a record came?

Filer och steg: framgår det vem filen är till, vad den följer på och vilken väg en uppgift kom?
"""

from __future__ import annotations

from itertools import pairwise

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Exchange
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.part import Part
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family()

MOST_LEVELS = 10
"""How far upwards a unit is looked for in others. Deeper there are only circles."""

MAY_LACK = codes_with("Extent", "may_lack")
CAME = tuple(kind for kind, slots in SLOTS.items() if any(s.name == "origins" for s in slots))
"""Classes whose records tell by which steps they came."""


@rule(
    "error",
    of="Exchange",
    sv="Filen är inte till någon: varken en verksamhet eller en person är mottagare.",
    en="The file is for nobody: neither an organisation nor a person is a recipient.",
)
def no_recipient(exchange: Exchange, envelope: Part) -> Hits:
    """A file has neither `recipients` nor `recipient_people`.

    Why: what may be in a file depends on whom it is for, so nobody could have decided that it may be sent.
    Fix: name the organisations or the people of the family who are to have it.

    En fil har varken `recipients` eller `recipient_people`.

    Varför: vad som får stå i en fil beror på vem den är till, så ingen kan ha avgjort att den får skickas.
    Gör så här: ange de verksamheter eller de personer i familjen som ska ha den.
    """
    if not exchange.recipients and not exchange.recipient_people:
        yield "", {}


@rule(
    "error",
    of="Exchange",
    sv="Filen sägs följa på sig själv.",
    en="The file is said to follow itself.",
)
def follows_itself(exchange: Exchange, envelope: Part) -> Hits:
    """A file names its own id as the file that it updates, adds to or answers (`follows`).

    Why: the recipient cannot tell which earlier file to change or take away.
    Fix: name the earlier file, or take the link away.

    En fil anger sitt eget id som den fil som den uppdaterar, kompletterar eller svarar på (`follows`).

    Varför: mottagaren kan inte se vilken tidigare fil som ska ändras eller tas bort.
    Gör så här: ange den tidigare filen, eller ta bort länken.
    """
    for number, link in enumerate(exchange.follows or ()):
        if link.file == exchange.id:
            yield f"follows/{number}/file", {}


@rule(
    "warning",
    of=CASE,
    sv="Ett medsänt ställningstagande står i en fil som inte sägs vara en del.",
    en="A carried statement stands in a file that is not said to be a part.",
)
def carried_in_a_whole(case: CaseFacts) -> PartHits:
    """A case has carried statements, but the file's `extent` is not one that may lack something (`may_lack: true`).

    Why: such a statement stands in for what was left out when the file was cut. In a whole file it stands
    beside the consent or ground itself, and the two may differ.
    Fix: state that the file is a part, or send the consent or ground itself.

    Ett ärende har medsända ställningstaganden, men filens `extent` är inte en som får sakna något (`may_lack: true`).

    Varför: ett sådant ställningstagande står i stället för det som lämnades utanför när filen skars till. I en hel fil
    står det bredvid själva samtycket eller lagrummet, och de två kan skilja sig åt.
    Gör så här: ange att filen är en del, eller skicka med själva samtycket eller lagrummet.
    """
    if case.exchange.extent not in MAY_LACK:
        for each in case.records["CarriedStatement"]:
            yield each, "", {}


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften togs emot {on}, men steget före den {earlier}.",
    en="The record was received on {on}, but in the step before on {earlier}.",
)
def steps_out_of_order(case: CaseFacts) -> PartHits:
    """The steps by which a record came (`origins`, the first one first) go backwards in time.

    Why: from the last step it is told whose secrecy the record is under, and it must be the last.
    Fix: put the steps in the order in which they happened, or correct the day.

    De steg som en uppgift kom genom (`origins`, det första först) går bakåt i tiden.

    Varför: av det sista steget framgår vems sekretess uppgiften har, och då måste det vara det sista.
    Gör så här: skriv stegen i den ordning de hände, eller rätta dagen.
    """
    for record in case.of(*CAME) if case.records["Origin"] else ():
        for number, (one, after) in enumerate(pairwise(record.origins or ()), 1):
            if after.received_on < one.received_on:
                facts = {"on": after.received_on, "earlier": one.received_on}
                yield record, f"origins/{number}/received_on", facts


@rule(
    "warning",
    of=CASE,
    sv="Uppgiften kom från en annan verksamhet än den som tog emot den i steget före.",
    en="The record came from another organisation than the one that received it in the step before.",
)
def step_missing(case: CaseFacts) -> PartHits:
    """A step by which a record came starts elsewhere than where the step before it ended.

    Why: between them somebody passed it on, and nobody can tell by what right.
    `received_from` is the same as `received_by` of the step before, or one of the two is part of the other.
    A step that does not say who received it is not compared.
    Fix: enter the step that is missing, or correct the organisation.

    Ett steg som en uppgift kom genom börjar på ett annat ställe än där steget före slutade.

    Varför: däremellan lämnade någon den vidare, och ingen kan se med vilken rätt.
    `received_from` är detsamma som `received_by` i steget före, eller så är den ena en del av den andra.
    Ett steg som inte säger vem som tog emot jämförs inte.
    Gör så här: lägg till det steg som saknas, eller rätta verksamheten.
    """
    for record in case.of(*CAME) if case.records["Origin"] else ():
        for number, (one, after) in enumerate(pairwise(record.origins or ()), 1):
            if one.received_by and not is_within_reach(case, one.received_by, after.received_from):
                yield record, f"origins/{number}/received_from", {}


def is_within_reach(case: CaseFacts, one: str, other: str) -> bool:
    """Whether two organisations are the same, or the one is part of the other."""
    return one == other or other in above(case, one) or one in above(case, other)


def above(case: CaseFacts, id_: str) -> set[str]:
    """The ids of the organisations that one is part of, directly or through others."""
    found: set[str] = set()
    for _ in range(MOST_LEVELS):
        unit = case.named(id_, "Organisation")
        if not unit or not unit.part_of:
            break
        id_ = unit.part_of
        found.add(id_)
    return found
