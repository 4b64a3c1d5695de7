"""Many relations of one child, and many children with their own."""

from __future__ import annotations

import json
from typing import Any

from growing.make import Item, base, changed, day, enough, family, someone, with_case, written


def relation(kind: str, **fields: Any) -> Item:
    """Relations to people with the same numbers."""
    return lambda n: {
        "id": f"kin-{n}",
        "person": f"person-{n}",
        "kind": kind,
        **{name: value(n) if callable(value) else value for name, value in fields.items()},
    }


def with_relations(relations: list[Any], people: list[Any], **lists: list[Any]) -> bytes:
    """The exchange that all cases stand on, whose child has more relations."""
    tree = json.loads(with_case(**lists))
    tree["people"] += people
    tree["people"][0]["relations"] += relations
    return written(tree)


@family
def relations_of_one_child(size: int) -> bytes:
    people, relations = enough(size, someone(), relation("friend"))
    return with_relations(relations, people)


@family
def parents_with_sole_custody(size: int) -> bytes:
    """All of them alone, for all time."""
    people, relations = enough(size, someone(), relation("parent", custody="sole"))
    return with_relations(relations, people)


@family
def parents_with_sole_custody_in_turn(size: int) -> bytes:
    people, relations = enough(
        size,
        someone(),
        relation("parent", custody="sole", starts=day, ends=lambda n: day(n + 1)),
    )
    return with_relations(relations, people)


@family
def relations_to_one_person(size: int) -> bytes:
    """Of one kind and at the same time."""
    [relations] = enough(size, relation("trustee", person="guardian-1", starts=day))
    return with_relations(relations, [])


@family
def mandates_that_have_ended(size: int) -> bytes:
    """One person had the right over and over, and has answered by each of them."""
    relations, answers = enough(
        size,
        relation("trustee", person="guardian-1", starts=day, ends=lambda n: day(n + 1)),
        lambda n: {
            "party": "guardian-1",
            "acting_as": f"kin-{n}",
            "answer": "accepted",
            "given_on": day(n + 2),
            "registered_on": day(n + 2),
        },
    )
    tree = json.loads(with_relations(relations, []))
    tree["cases"][0]["consents"][0]["answers"] += answers
    return written(tree)


@family
def children_with_the_same_parents(size: int) -> bytes:
    [children] = enough(size, sibling)
    return changed(people=[*base()["people"], *children])


def sibling(number: int) -> Any:
    child = base()["people"][0]
    kin = [{**each, "id": f"{each['id']}-{number}"} for each in child["relations"]]
    return {**child, "id": f"child-{number + 2}", "relations": kin}


@family
def children_born_far_from_the_expected_day(size: int) -> bytes:
    [children] = enough(
        size, lambda n: {**sibling(n), "birth_date": day(n), "expected_birth": day(n + 90)}
    )
    return changed(people=[*base()["people"], *children])
