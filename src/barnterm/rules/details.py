"""Details: does each amount and detail mean something by itself?

Detaljer: betyder varje mängd och uppgift något som den står?
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Amount
from barnterm.codes import fact
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
