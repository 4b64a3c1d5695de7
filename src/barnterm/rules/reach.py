"""Reach: is a provision relied on for what it reaches, from whom, to whom, about whom and for what?

Räckvidd: används en bestämmelse för det den når, från vem, till vem, om vem och för vad?

The reach stands with the term of each provision; what the law says beyond that is for people.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from barnterm._generated.structs import Ground, Person, Scope
from barnterm.case import CaseFacts
from barnterm.codes import Reach, Within, codes_with, provision
from barnterm.custody import had_custody
from barnterm.once import once
from barnterm.permit import unit_and_above
from barnterm.right import is_surely_over, is_surely_under
from barnterm.rule import Family, Hits, rule
from barnterm.rules.grounds import breaks_secrecy

FAMILY = Family()

CHILD = "child"

SEVERAL = codes_with("Service", "has_several_authorities")
"""The services that hold several authorities, so that being part of one joins nobody in one."""


@rule(
    "warning",
    of="Ground",
    sv="Bestämmelsen ”{legal_ground}” når inte hit.",
    en="The provision “{legal_ground}” does not reach this.",
)
def not_reached(ground: Ground, case: CaseFacts) -> Hits:
    """A provision that breaks secrecy is relied on for something outside its reach, which is told field by field.

    Why: each provision says from whom, to whom, about whom and for what; outside that it permits nothing. Its term
    says so in `reach_from`, `reach_to` and `reach_people`, `reach_under` (the age that the child must be below on the
    day of the decision), `reach_purposes` and `reach_categories`. Where it says `reach_within`, each discloser and each recipient
    must be, or be part of, one and the same unit: for `authority` one below the municipality or region (a unit whose
    service has `has_several_authorities`), for `municipality_or_region` no further up than that. A term without a reach covers
    nothing at all.
    Fix: take away what it does not reach, rely on the provision that does, or ask for consent.

    En bestämmelse som bryter sekretess används för något som den inte når. Det sägs fält för fält.

    Varför: varje bestämmelse säger från vem, till vem, om vem och för vad; utanför det tillåter den ingenting. Termen
    säger det i `reach_from`, `reach_to` och `reach_people`, `reach_under` (den ålder som barnet ska vara under på
    beslutsdagen), `reach_purposes` och `reach_categories`. Där den säger `reach_within` ska den som lämnar ut och den som tar emot
    vara, eller ingå i, en och samma enhet: för `authority` en under kommunen eller regionen (en enhet vars verksamhet har
    `has_several_authorities`), för `municipality_or_region` inte längre upp än den. En term utan räckvidd täcker ingenting
    alls.
    Gör så här: ta bort det den inte når, använd den bestämmelse som når, eller fråga om samtycke.
    """
    reach = reach_of(ground)
    if reach is None and breaks_secrecy(ground.ground) and not ground.error_found_on:
        yield "ground", {"legal_ground": ground.ground}
    for field in outside(reach, ground, case) if reach else ():
        yield field, {"legal_ground": ground.ground}


def reach_of(ground: Ground) -> Reach | None:
    """The reach of the provision that a ground relies on, if it has one and was no error."""
    return None if ground.error_found_on else provision(ground.ground).reach


def day_of(ground: Ground, case: CaseFacts) -> str:
    """The day on which it counts how old the child was."""
    return ground.decided_on or ground.starts or case.created


def is_below_age(ground: Ground, under: int, case: CaseFacts) -> bool | None:
    """Whether somebody for whose sake a ground may be relied on was below an age; None if that is
    not certain. Of those who are not in the file nothing is said.
    """
    known = ages_asked(case)
    if id(ground) not in known:
        children, day = children_of(ground, case), day_of(ground, case)
        below = any(is_surely_under(each, under, case.created, day) for each in children)
        over = not below and all(is_surely_over(e, under, case.created, day) for e in children)
        known[id(ground)] = True if below or not children else (False if over else None)
    return known[id(ground)]


@once
def ages_asked(case: CaseFacts) -> dict[int, bool | None]:
    """By identity of a ground: what has been found by `is_below_age`."""
    return {}


def children_of(ground: Ground, case: CaseFacts) -> list[Person]:
    """Those for whose sake a ground may be relied on: the person it is about and, where it reaches
    others than the child, the child of the case.
    """
    about = case.named(ground.about, "Person")
    if about is None or case.child in (None, about):
        return [about] if about else []
    reach = provision(ground.ground).reach
    return [about] if reach and reach.about == {CHILD} else [about, case.child]


@rule(
    "warning",
    of="Ground",
    sv="Bestämmelsen ”{legal_ground}” gäller bara den som är under en viss ålder, och filen visar inte säkert hur gammalt barnet var då.",
    en="The provision “{legal_ground}” holds only for somebody below an age, and the file does not show for certain how old the child was then.",
)
def age_not_certain(ground: Ground, case: CaseFacts) -> Hits:
    """A provision with an age limit is relied on, and the child's age on the day of the decision is not certain.

    Why: an age that is not certain is outside the reach (`reach_under`), so the ground covers nothing. An age without a
    birth date counts on the day the file was made, and may have been another on the day of the decision. Whose age it is:
    that of the child for whose sake the ground is relied on, the one it is about (`about`) or the child of the case.
    Fix: state the birth date, or the age, of that child. The others whom a concern report tells of may be of any age.

    En bestämmelse med åldersgräns används, och det är inte säkert hur gammalt barnet var på beslutsdagen.

    Varför: en ålder som inte är säker ligger utanför räckvidden (`reach_under`), så lagrummet täcker ingenting. En ålder
    utan födelsedatum gäller den dag då filen skapades och kan ha varit en annan på beslutsdagen. Det är åldern på barnet
    för vars skull lagrummet används: den som det handlar om (`about`) eller ärendets barn.
    Gör så här: ange barnets födelsedatum eller ålder. Andra som en orosanmälan berättar om kan ha vilken ålder som helst.
    """
    reach = reach_of(ground)
    if reach and reach.under and is_below_age(ground, reach.under, case) is None:
        yield "about", {"legal_ground": ground.ground}


def outside(reach: Reach, ground: Ground, case: CaseFacts) -> Iterator[str]:
    """The fields of a ground that hold something outside a reach."""
    scope, day, by_custody = ground.scope, day_of(ground, case), reach.people == "guardian"
    if reach.under and is_below_age(ground, reach.under, case) is False:
        yield "about"
    for name, units, reached in (
        ("disclosers", scope.disclosers, reach.disclosers),
        ("recipients", scope.recipients, reach.recipients),
    ):
        for index, unit in enumerate(case.named(id_, "Organisation") for id_ in units or ()):
            if unit and unit.service not in reached:
                yield f"scope/{name}/{index}"
    for index, id_ in enumerate(scope.recipient_people or ()):
        if not (
            reach.people == "any" or (by_custody and had_custody(case, id_, ground.about, day))
        ):
            yield f"scope/recipient_people/{index}"
    yield from apart(reach.within, scope, case) if reach.within else ()
    yield from strangers("purposes", scope.purposes, reach.purposes)
    yield from strangers("categories", scope.categories, reach.categories)


def apart(within: Within, scope: Scope, case: CaseFacts) -> Iterator[str]:
    """The places of recipients that do not have the home of every discloser."""
    homes = {home_of(id_, within, case) for _, id_ in units(scope.disclosers, case)}
    for index, id_ in units(scope.recipients, case):
        mine = home_of(id_, within, case)
        if mine is None or homes - {mine}:
            yield f"scope/recipients/{index}"


def units(ids: Sequence[str] | None, case: CaseFacts) -> list[tuple[int, str]]:
    """The ids of units that are in the file, each with its number in the list."""
    return [each for each in enumerate(ids or ()) if case.named(each[1], "Organisation")]


def home_of(id_: str, within: Within, case: CaseFacts) -> str | None:
    """The id of the widest unit that is one authority, or one municipality or region, and that a
    unit is or is part of; None for what holds several authorities where one is asked for.
    """
    home = None
    for each in unit_and_above(case, id_):
        unit = case.named(each, "Organisation")
        several = unit is not None and unit.service in SEVERAL
        if several and within == "authority":
            break
        home = each
        if several:
            break
    return home


def strangers(name: str, codes: Sequence[str] | None, reached: frozenset[str]) -> list[str]:
    """The places in a list of the scope where there are codes outside a reach."""
    return [f"scope/{name}/{index}" for index, c in enumerate(codes or ()) if c not in reached]
