"""Details: does each amount and detail mean something by itself?

Detaljer: betyder varje mängd och uppgift något som den står?
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Amount, Disclosure, Interruption, Recurrence
from barnterm.codes import codes_with, fact
from barnterm.part import Part
from barnterm.rule import CASE, ENVELOPE, Family, Hits, PartHits, rule
from barnterm.walk import BY_NAME

FAMILY = Family(silenced="freely")

NEEDING = {
    kind: found
    for kind, slots in SLOTS.items()
    if (
        found := [
            (slot.name, other)
            for slot in slots
            for other in slot.needs
            if not BY_NAME[kind][other].required
        ]
    )
}
"""By class: each field that means nothing without another that may be left out, with that one."""

IN_ORDER = {
    kind: found
    for kind, slots in SLOTS.items()
    if (found := [(slot.name, slot.not_before) for slot in slots if slot.not_before])
}
"""By class: each day that cannot lie before another day of the record, with that one."""

CODED = codes_with("AmountUnit", "coded")
TELLING = ("ends", "moved_to", "went_on_for")
"""What an interruption may tell beside its day, each of one kind only."""


@rule(
    "warning",
    of=(CASE, ENVELOPE),
    sv="Uppgiften betyder inget utan ”{field}”, som saknas.",
    en="The field means nothing without “{field}”, which is missing.",
)
def stands_alone(part: Part) -> PartHits:
    """A field is filled in without the field that it needs (`needs` in the table of slots).

    Why: the recipient cannot use it: every second is nothing until it is said of what.
    Fix: fill in the missing field too, or take this one away.

    Ett fält är ifyllt utan det fält som det behöver (`needs` i tabellen över fält).

    Varför: mottagaren kan inte använda det: varannan är inget förrän det sägs av vad.
    Gör så här: fyll i även det fält som saknas, eller ta bort detta.
    """
    for kind, pairs in NEEDING.items():
        for record in part.records.get(kind, ()):
            for name, other in pairs:
                if getattr(record, name) is not None and not is_filled(getattr(record, other)):
                    yield record, name, {"field": other}


def is_filled(value: Any) -> bool:
    return value is not None and value != []


@rule(
    "error",
    of=tuple(IN_ORDER),
    sv="Det skedde {on}, före det som måste ha skett först, {earlier}.",
    en="It happened on {on}, before what must have come first, {earlier}.",
)
def settled_before_it_began(record: Any, part: Part) -> Hits:
    """A day lies before another day of the record that must come first (`not_before` in the table of slots).

    Why: one of the days is wrong, and time limits are counted from them.
    Fix: correct the day that is wrong; often they have changed places.

    En dag ligger före en annan dag i samma uppgift, som måste komma först (`not_before` i tabellen över fält).

    Varför: ett av datumen är fel, och tidsfrister räknas från dem.
    Gör så här: rätta det datum som är fel; ofta har de bytt plats.
    """
    for name, first in days_of(record):
        on, earlier = getattr(record, name), getattr(record, first)
        if on and earlier and on < earlier:
            yield name, {"on": on, "earlier": earlier}


def days_of(record: Any) -> Iterator[tuple[str, str]]:
    yield from IN_ORDER[type(record).__name__]


@rule(
    "error",
    of="Amount",
    sv="Antalet är större än det hela som det är en del av.",
    en="The number is larger than the whole that it is a part of.",
)
def more_than_all(amount: Amount, part: Part) -> Hits:
    """The `number` of an amount is larger than what it is counted out of (`out_of`).

    Why: 12 days out of 10 cannot have been; one of the two is wrong.
    Fix: correct the number, or what it is counted out of.

    En mängds antal (`number`) är större än det som det räknas av (`out_of`).

    Varför: 12 dagar av 10 kan inte ha varit; något av de två är fel.
    Gör så här: rätta antalet, eller det som det räknas av.
    """
    if amount.out_of and amount.number > amount.out_of:
        yield "number", {}


@rule(
    "warning",
    of="Amount",
    sv="Mängden är mer än {most} i en enhet som slutar där, ”{amount_unit}”.",
    en="The amount is more than {most} in a unit that ends there, “{amount_unit}”.",
)
def beyond_the_scale(amount: Amount, part: Part) -> Hits:
    """The `number` of an amount is above the highest that its unit says (`most`), such as 100 percent.

    Why: a share above the whole is mostly a slip of the pen, and the support would be planned by it.
    Fix: correct the number, or the unit.

    En mängds antal (`number`) är över det högsta som enheten säger (`most`), till exempel 100 procent.

    Varför: en andel som är mer än det hela är oftast ett skrivfel, och stödet skulle planeras efter den.
    Gör så här: rätta antalet, eller enheten.
    """
    most = fact("AmountUnit", amount.unit, "most")
    if most and amount.number > int(most):
        yield "number", {"amount_unit": amount.unit, "most": int(most)}


@rule(
    "error",
    of="Amount",
    sv="Mängden räknas av eller per noll.",
    en="The amount is counted out of zero, or per zero.",
)
def divided_by_nothing(amount: Amount, part: Part) -> Hits:
    """What an amount is counted out of (`out_of`), or how often it recurs (`every`), is zero.

    Why: no share and no rate can be computed from it.
    Fix: write the right number, or leave the field out.

    Det som en mängd räknas av (`out_of`), eller hur ofta den återkommer (`every`), är noll.

    Varför: ingen andel och ingen takt går att räkna ut av det.
    Gör så här: skriv rätt tal, eller utelämna fältet.
    """
    for name in ("out_of", "every"):
        if getattr(amount, name) == 0:
            yield name, {}


@rule(
    "warning",
    of="Amount",
    sv="Enheten och den kodade enheten hör inte ihop.",
    en="The unit and the coded unit do not belong together.",
)
def unit_not_coded(amount: Amount, part: Part) -> Hits:
    """The unit of an amount is another than those listed (`coded: true`) but is not coded, or is listed and coded all the same.

    Why: a number of something that nobody names cannot be used, and two units of one number may differ.
    Fix: write the unit as a coded value in `unit_coding`, or choose one of the list and take the coded one away.

    En mängds enhet är en annan än de i listan (`coded: true`) men är inte kodad, eller finns i listan och är ändå kodad.

    Varför: ett antal av något som ingen nämner går inte att använda, och två enheter för ett antal kan skilja sig åt.
    Gör så här: skriv enheten som kodat värde i `unit_coding`, eller välj en ur listan och ta bort den kodade.
    """
    if (amount.unit in CODED) != (amount.unit_coding is not None):
        yield "unit", {}


@rule(
    "warning",
    of="Recurrence",
    sv="Veckodagen ”{weekday}” står mer än en gång.",
    en="The weekday “{weekday}” stands more than once.",
)
def weekday_twice(recurrence: Recurrence, part: Part) -> Hits:
    """A weekday is listed twice in `weekdays` of one recurring time.

    Why: one of the two was often meant to be another day, and somebody waits in vain.
    Fix: correct the day, or take it away. Two times on one day are two recurring times.

    En veckodag står två gånger i `weekdays` i en återkommande tid.

    Varför: den ena skulle ofta ha varit en annan dag, och någon väntar förgäves.
    Gör så här: rätta dagen, eller ta bort den. Två tider på en dag är två återkommande tider.
    """
    seen = set()
    for index, day in enumerate(recurrence.weekdays):
        if day in seen:
            yield f"weekdays/{index}", {"weekday": day}
        seen.add(day)


@rule(
    "warning",
    of="Recurrence",
    sv="Tiden är angiven så att den inte går att läsa på ett sätt.",
    en="The time is stated so that it cannot be read in one way.",
)
def time_unclear(recurrence: Recurrence, part: Part) -> Hits:
    """A recurring time ends at the time of day it begins, or has both a part of the day and a time of day.

    Why: nobody can tell whether it lasts no time or a whole day, or which of two times holds.
    An earlier `to_time` than `from_time` is the next day, such as a night, and is let be.
    Fix: correct the time of day, or take the part of the day away.

    En återkommande tid slutar på det klockslag då den börjar, eller har både tid på dygnet och klockslag.

    Varför: ingen kan veta om den varar ingen tid eller ett helt dygn, eller vilken av två tider som gäller.
    Ett tidigare `to_time` än `from_time` är nästa dag, till exempel en natt, och lämnas därhän.
    Gör så här: rätta klockslaget, eller ta bort tiden på dygnet.
    """
    if recurrence.from_time and recurrence.from_time == recurrence.to_time:
        yield "to_time", {}
    if recurrence.from_time and recurrence.part_of_day:
        yield "part_of_day", {}


@rule(
    "warning",
    of="Interruption",
    sv="Uppgiften hör till ett annat slag av avbrott än ”{interruption_kind}”.",
    en="The field belongs to another kind of interruption than “{interruption_kind}”.",
)
def of_another_kind(interruption: Interruption, part: Part) -> Hits:
    """An interruption tells what only another kind of it can (`tells`): a last day, a new day, or how long it had gone on.

    Why: one reader believes that it is a pause, another that it was moved, and both may be wrong.
    A pause has a last day (`ends`), what was moved a new day (`moved_to`), and what was broken off a length (`went_on_for`).
    Fix: correct the kind, or take the field away.

    Ett avbrott säger det som bara ett annat slag kan (`tells`): en sista dag, en ny dag eller hur länge det hade pågått.

    Varför: en läsare tror att det är ett uppehåll, en annan att det flyttades, och båda kan ha fel.
    Ett uppehåll har en sista dag (`ends`), det som flyttades en ny dag (`moved_to`) och det som avbröts en längd (`went_on_for`).
    Gör så här: rätta slaget, eller ta bort uppgiften.
    """
    own = fact("InterruptionKind", interruption.kind, "tells")
    for name in TELLING:
        if name != own and getattr(interruption, name) is not None:
            yield name, {"interruption_kind": interruption.kind}


@rule(
    "error",
    of="Disclosure",
    sv="Det lästes {on} klockan {read_at}, innan det lämnades klockan {clock_time}.",
    en="It was read on {on} at {read_at}, before it was handed over at {clock_time}.",
)
def read_before_sent(disclosure: Disclosure, part: Part) -> Hits:
    """What was handed over was read on the same day at an earlier time of day.

    Why: who knew what, and when, cannot be told.
    Fix: correct the time of day that is wrong; often they have changed places.

    Det som lämnades ut lästes samma dag vid ett tidigare klockslag.

    Varför: det går inte att se vem som visste vad, och när.
    Gör så här: rätta det klockslag som är fel; ofta har de bytt plats.
    """
    on, sent, read = disclosure.read_on, disclosure.clock_time, disclosure.read_at
    if on == disclosure.disclosed_on and sent and read and read < sent:
        yield "read_at", {"on": on, "clock_time": sent, "read_at": read}
