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
    once = set(seen.ids)
    return len(once) == len(seen.ids) and once.isdisjoint(seen.ids_around)


REFERENCES = (
    "references.id_repeated",
    "references.target_missing",
    "references.target_of_wrong_kind",
)


@screen(*REFERENCES, of="Case")
@screen(*REFERENCES, of="Exchange")
def references_are_right(seen: Seen) -> bool:
    return every_id_stands_once(seen) and references_lead_right(seen)


@screen("references.child_is_somebody_else")
def the_child_is_the_child(seen: Seen) -> bool:
    child = seen.people.get(seen.record.child)
    return child is None or child.relation == "child"


@screen("references.organisation_in_itself", of="Exchange")
def organisations_have_a_top(seen: Seen) -> bool:
    above = {each.id: each.part_of for each in seen.exchange.organisations}
    below = {id_ for id_, higher in above.items() if higher is not None}
    while below:
        left = {id_ for id_ in below if above[id_] in below}
        if len(left) == len(below):
            return False
        below = left
    return True
