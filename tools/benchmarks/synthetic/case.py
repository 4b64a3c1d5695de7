"""A whole case."""

from __future__ import annotations

from typing import Any

from synthetic.people import people, role, roles
from synthetic.permits import (
    agreements,
    application,
    concern_report,
    consent,
    denial,
    disclosures,
    harm,
    request,
)
from synthetic.rare import add_rarities
from synthetic.seen import assessments, observations, tellings
from synthetic.story import (
    CHILD,
    COORDINATOR,
    DAYS,
    GUARDIAN,
    NURSE,
    OTHER_GUARDIAN,
    PUPIL_HEALTH,
    SIBLING,
    STEP_PARENT,
    WORKDAYS,
    Record,
    Story,
    parent_relation,
)
from synthetic.work import documents, efforts, follow_up, goals, meetings, needs, plan

FAMILY = (CHILD, GUARDIAN, OTHER_GUARDIAN, SIBLING, STEP_PARENT)
OF_THE_CHILD = frozenset([*FAMILY, *map(parent_relation, FAMILY)])
"""Ids of people and relations that are not the same in two cases."""


def case(story: Story, number: int) -> tuple[list[Record], Record]:
    """The people of one case, and the case with its records in the order of the schema."""
    noticed, told, assessed = observations(story), tellings(story), assessments(story)
    reviewed = [follow_up(story)] if story.full and story.draw.chance(0.7) else []
    around = people(story)
    record: Record = {
        "id": f"case-{number}",
        "child": CHILD,
        "family_situation": family_situation(story),
        "process_step": "review" if reviewed else "carry_out",
        "roles": roles(story),
        "observations": noticed,
        "tellings": told,
        "assessments": assessed,
        "needs": needs(story),
        "goals": goals(story),
        "efforts": efforts(story),
        "plans": [plan(story, reviewed=bool(reviewed))],
        "meetings": meetings(story),
        "follow_ups": reviewed,
        "documents": documents(story),
        "consents": [consent(story)],
    }
    if story.full:
        add_more(record, story)
    add_rarities(record, around, story, number)
    record["consents"][0]["scope"]["categories"] = categories_used(record)
    kept = {key: value for key, value in record.items() if value != []}
    if number == 1:
        return around, kept
    around[0].pop("personal_identity_number", None)  # there is but one test number of that age
    return named_anew(around, number), named_anew(kept, number)


def named_anew(tree: Any, number: int) -> Any:
    """The same with other ids for those who belong to the child; staff meet several children."""
    if isinstance(tree, dict):
        return {key: named_anew(value, number) for key, value in tree.items()}
    if isinstance(tree, list):
        return [named_anew(each, number) for each in tree]
    return f"{tree}-{number}" if tree in OF_THE_CHILD else tree


def family_situation(story: Story) -> str:
    return "parents_together" if OTHER_GUARDIAN in story.concerned else "one_parent"


def categories_used(record: Record) -> list[str]:
    """What the consent must list: every category of what stands in the case."""
    held = [each for records in record.values() if isinstance(records, list) for each in records]
    inner = [each for view in record["assessments"] for each in view["areas"]]
    return sorted({each["category"] for each in [*held, *inner] if "category" in each})


def add_more(record: Record, story: Story) -> None:
    """What only a full case has; some of it only now and then."""
    record["agreements"] = agreements(story)
    record["harm_assessments"] = harm(story)
    record["disclosures"] = disclosures(story)
    if story.draw.chance(0.5):
        record["denials"] = [denial(story)]
    if story.draw.chance(0.2):
        hand_over(record, story)
    if story.draw.chance(0.15):
        concern_report(record, story)
    if story.draw.chance(0.15):
        record["applications"] = [application(story)]
    if story.draw.chance(0.3):
        record["requests"] = [request(story)]


def hand_over(record: Record, story: Story) -> None:
    """The coordination goes to somebody else; the first holds it until the day before."""
    takes_over = WORKDAYS[story.begins + 45]
    for held in record["roles"]:
        if held["id"] == COORDINATOR:
            held["ends"] = DAYS[takes_over - 1]
    after = role("role-30", "coordinator", NURSE, PUPIL_HEALTH, DAYS[takes_over], "convene")
    record["roles"].append(after)
    record["plans"][0]["coordinator"] = "role-30"
    record["hand_overs"] = [
        {
            "id": "handover-1",
            "hands_over": COORDINATOR,
            "takes_over": "role-30",
            "decided_on": story.on(40),
            "family_informed": True,
        }
    ]
