"""Screens before the rules on references."""

from __future__ import annotations

from barnterm._generated.sweep import TARGETS, Swept
from barnterm.forms import ids_in
from barnterm.screens.screen import Seen, screen

TO_MANY_KINDS = tuple((references, ids) for references, ids in TARGETS if len(ids) > 1)
TO_ONE_KIND = tuple(
    (references, ids[0])
    for references, ids in TARGETS
    if len(ids) == 1 and references not in {"to_person", "to_role_assignment"}
)


def references_lead_right(seen: Seen) -> bool:
    swept, around = seen.swept, seen.around
    if not seen.people.keys() >= set(swept.to_person):
        return False
    if not seen.roles.keys() >= set(swept.to_role_assignment):
        return False
    for references, ids in TO_ONE_KIND:
        named = getattr(swept, references)
        if named and not {*getattr(swept, ids), *getattr(around, ids)}.issuperset(named):
            return False
    return leads_to_many_kinds(swept)


def leads_to_many_kinds(swept: Swept) -> bool:
    """Whether references that may name several kinds do; no such kind stands in the envelope."""
    for references, ids in TO_MANY_KINDS:
        named = getattr(swept, references)
        if named and not set().union(*(getattr(swept, each) for each in ids)).issuperset(named):
            return False
    return True


def every_id_stands_once(seen: Seen) -> bool:
    once = set(seen.ids)
    if len(once) < len(seen.ids):
        return False
    return seen.swept is seen.around or once.isdisjoint(ids_in(seen.around))


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
