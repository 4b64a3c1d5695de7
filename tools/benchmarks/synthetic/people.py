"""Who is there, and in what role."""

from __future__ import annotations

from synthetic import sentences as said
from synthetic.story import (
    CHILD,
    COORDINATOR,
    COUNSELLOR,
    FIRST_CONTACT,
    NOTICER,
    NURSE,
    OTHER_GUARDIAN,
    PUPIL_HEALTH,
    SCHOOL,
    SIBLING,
    STAFF,
    TEACHER,
    TEST_NUMBER,
    TESTER,
    Record,
    Story,
    provider_role,
)


def people(story: Story) -> list[Record]:
    family = [child(story), *(guardian(story, each) for each in story.concerned[1:])]
    if story.draw.chance(0.3):
        family.append(in_family(SIBLING))
        family[0]["relations"].append(relation(story, SIBLING, "sibling"))
    always = (SCHOOL, PUPIL_HEALTH) if story.full else (SCHOOL,)
    work = {org: STAFF[org] for org in (*always, *story.providers)}
    staff = [professional(id_, does, org) for org, (id_, does) in work.items()]
    counsellor = professional(COUNSELLOR, "school_counsellor", PUPIL_HEALTH)
    return [*family, counsellor, *staff]


def child(story: Story) -> Record:
    person: Record = in_family(CHILD) | {
        "age": story.age,
        "given_name": story.draw.one(said.NAMES),
        "languages": ["sv"] if story.draw.chance(0.7) else ["so", "sv"],
        "school": SCHOOL,
        "school_year": str(story.age - 6) if story.age > 6 else "F",
        "relations": [relation(story, each, "parent") for each in story.concerned[1:]],
    }
    if story.has_number:
        person["personal_identity_number"] = TEST_NUMBER
    return person


def guardian(story: Story, id_: str) -> Record:
    person = in_family(id_)
    if story.draw.chance(0.3):
        person |= {"languages": ["so"], "interpreter_needed": True}
    return person


def in_family(id_: str) -> Record:
    return {"id": id_, "protection": "not_protected", "is_professional": False}


def relation(story: Story, person: str, kind: str) -> Record:
    """What somebody is to the child; parents have custody."""
    record = {"id": f"relation-{person[7:]}", "person": person, "kind": kind}
    if kind == "parent":
        record["custody"] = "joint" if OTHER_GUARDIAN in story.concerned else "sole"
    return record


def professional(id_: str, profession: str, workplace: str) -> Record:
    return {
        "id": id_,
        "protection": "not_protected",
        "is_professional": True,
        "profession": profession,
        "workplace": workplace,
    }


def roles(story: Story) -> list[Record]:
    first = [
        role(NOTICER, "noticer", TEACHER, SCHOOL, story.on(0), "pass_on"),
        role(FIRST_CONTACT, "first_contact", COUNSELLOR, PUPIL_HEALTH, story.on(0), "listen"),
        role(
            COORDINATOR,
            "coordinator",
            COUNSELLOR,
            PUPIL_HEALTH,
            story.on(30),
            *("convene", "keep_plan_current", "be_family_contact"),
        ),
    ]
    for org in story.providers:
        id_ = provider_role(org)
        first.append(role(id_, "effort_provider", STAFF[org][0], org, story.on(14), "give_effort"))
    if story.full:
        first.append(
            role(TESTER, "disclosure_assessor", NURSE, PUPIL_HEALTH, story.on(0), "test_disclosure")
        )
        for org in story.providers:
            id_ = f"role-2{org[4:]}"
            first.append(role(id_, "team_member", STAFF[org][0], org, story.on(30)))
    return first


def role(id_: str, code: str, holder: str, org: str, starts: str, *commitments: str) -> Record:
    held: Record = {"id": id_, "role": code, "holder": holder, "organisation": org}
    held["starts"] = starts
    if commitments:
        held["commitments"] = list(commitments)
    return held
