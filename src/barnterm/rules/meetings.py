"""Meetings and steps: is it said when a meeting is, whether it was held, and who is to do what was agreed?

Möten och steg: är det sagt när ett möte är, om det blev av och vem som gör det som bestämdes?
"""

from __future__ import annotations

from barnterm._generated.structs import AgreedStep, Meeting
from barnterm.case import CaseFacts
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

NOT_HELD = frozenset({"moved", "not_held"})


@rule(
    "warning",
    of="Meeting",
    sv="Mötet har varken en dag då det hölls eller en som det är utsatt till.",
    en="The meeting has neither a day on which it was held nor one for which it is set.",
)
def without_a_day(meeting: Meeting, case: CaseFacts) -> Hits:
    """A meeting has neither `held_on` nor `planned_for`.

    Why: nobody can tell whether it has been or is to come, and a record without a day is not handed over.
    Fix: write the day it was held, or the day it is set for.

    Ett möte har varken `held_on` eller `planned_for`.

    Varför: ingen kan se om det har varit eller ska bli, och en uppgift utan dag lämnas inte ut.
    Gör så här: skriv den dag då det hölls, eller den som det är utsatt till.
    """
    if not meeting.held_on and not meeting.planned_for:
        yield "held_on", {}


@rule(
    "warning",
    of="Meeting",
    sv="Mötet hölls {on}, men samma dag står som ”{interruption_kind}”.",
    en="The meeting was held on {on}, but the same day stands as “{interruption_kind}”.",
)
def held_all_the_same(meeting: Meeting, case: CaseFacts) -> Hits:
    """A meeting was held on a day (`held_on`) on which it is also said to have been moved or not held.

    Why: who was there, and what was agreed, is uncertain.
    Fix: take away the day it was held, or the interruption.

    Ett möte hölls en dag (`held_on`) som det också sägs ha flyttats från eller inte blivit av.

    Varför: det är osäkert vilka som var där och vad som bestämdes.
    Gör så här: ta bort den dag då det hölls, eller avbrottet.
    """
    for index, each in enumerate(meeting.interruptions or ()):
        if each.kind in NOT_HELD and each.starts and each.starts == meeting.held_on:
            said = {"on": meeting.held_on, "interruption_kind": each.kind}
            yield f"interruptions/{index}/kind", {**said}


@rule(
    "warning",
    of="AgreedStep",
    sv="Ingen är utsedd att ta steget ”{step_kind}”.",
    en="Nobody is named to take the step “{step_kind}”.",
)
def step_for_nobody(step: AgreedStep, case: CaseFacts) -> Hits:
    """An agreed step names neither a role (`for_role`) nor somebody in the family or network (`for_people`).

    Why: what everybody is to do, nobody does, least of all in haste.
    Fix: name the role or the person.

    Ett överenskommet steg nämner varken en roll (`for_role`) eller någon i familjen eller nätverket (`for_people`).

    Varför: det som alla ska göra gör ingen, minst av allt när det är bråttom.
    Gör så här: ange rollen eller personen.
    """
    if not step.for_role and not step.for_people:
        yield "for_role", {"step_kind": step.kind}
