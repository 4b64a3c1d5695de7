"""Screens before the rules on references."""

from __future__ import annotations

from barnterm._generated.sweep import TARGETS
from barnterm.screens.screen import Seen, screen

KNOWN = {"to_organisation", "to_person", "to_role_assignment"}
TO_FEW = tuple((names, ids) for names, ids in TARGETS if names not in KNOWN)
"""The lists of references, apart from the longest ones, and of the ids they may name.

None of these stand in the envelope.
"""


def references_lead_right(seen: Seen) -> bool:
    swept = seen.swept
    if not (
        seen.organisations.issuperset(swept.to_organisation)
        and seen.people.keys() >= set(swept.to_person)
        and seen.roles.keys() >= set(swept.to_role_assignment)
    ):
        return False
    for names, ids in TO_FEW:
        named = getattr(swept, names)
        if named and not set().union(*(getattr(swept, each) for each in ids)).issuperset(named):
            return False
    return True


def every_id_stands_once(seen: Seen) -> bool:
    once, around = set(seen.ids), set(seen.ids_around)
    alone = len(once) == len(seen.ids) and len(around) == len(seen.ids_around)
    return alone and once.isdisjoint(around)


REFERENCES = (
    "references.id_repeated",
    "references.target_missing",
    "references.target_of_wrong_kind",
)


@screen(*REFERENCES, of="Case")
@screen(*REFERENCES, of="Exchange")
def references_are_right(seen: Seen) -> bool:
    return every_id_stands_once(seen) and references_lead_right(seen)


@screen("references.reused_from_later", "references.reused_from_somebody_else")
def tellings_are_reused_rightly(seen: Seen) -> bool:
    tellings = seen.record.tellings or ()
    reused = [each for each in tellings if each.reused_from is not None]
    told = {each.id: each for each in tellings} if reused else {}
    for each in reused:
        earlier = told.get(each.reused_from)
        if earlier and (earlier.told_on > each.told_on or earlier.told_by != each.told_by):
            return False
    return True


@screen("references.rests_on_itself")
def all_rests_on_something(seen: Seen) -> bool:
    case = seen.record
    findings = [each for every in case.assessments or () for each in every.findings]
    records = (*findings, *(case.needs or ()), *(case.concern_reports or ()))
    return has_a_bottom({each.id: each.rests_on for each in records if each.rests_on})


def has_a_bottom(above: dict[str, list[str]]) -> bool:
    """Whether going from each id to those it names always comes to an end."""
    while above:
        left = {id_: on for id_, on in above.items() if not above.keys().isdisjoint(on)}
        if len(left) == len(above):
            return False
        above = left
    return True


@screen("references.organisation_in_itself", of="Exchange")
def organisations_have_a_top(seen: Seen) -> bool:
    units = seen.exchange.organisations
    return has_a_bottom({each.id: [each.part_of] for each in units if each.part_of is not None})
