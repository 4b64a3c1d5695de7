"""What is needed, what is to be reached, and what is done about it."""

from __future__ import annotations

from synthetic import sentences as said
from synthetic.story import (
    CHILD,
    COORDINATOR,
    COUNSELLOR,
    DAYS,
    FIRST_CONTACT,
    NOTICER,
    PUPIL_HEALTH,
    SCHOOL,
    STAFF,
    TODAY,
    WORKDAYS,
    Record,
    Story,
    coding,
    content,
    provider_role,
    read_through,
)
from synthetic.threads import Thread

HEALTH_CARE = ("health_visit", "treatment_talks")
"""Efforts that are health care, and are kept secret as such."""


def needs(story: Story) -> list[Record]:
    return [need(story, number, each) for number, each in enumerate(story.threads, 1)]


def need(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"need-{number}", thread.category)
    if story.full and number == 1:
        record |= read_through(story.recipients, story.on(22), story.on(24))
    if story.draw.chance(0.4):
        record["text"] = thread.assessed
    record |= {
        "area": thread.area,
        "level": story.draw.one(("low", "medium", "high")),
        "status": story.draw.one(("current", "current", "partly_met")),
        "identified_by": [FIRST_CONTACT, NOTICER][: story.draw.between(1, 2)],
        "identified_on": story.on(22),
    }
    if story.full:
        record["agreed_by"] = [*story.concerned, COUNSELLOR]
    if number == 1:
        record["rests_on"] = ["finding-1-1", "finding-2-1"] if story.full else ["finding-1-1"]
    return record | {"setting": thread.setting}


def goals(story: Story) -> list[Record]:
    return [goal(story, number, each) for number, each in enumerate(story.threads, 1)]


def goal(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"goal-{number}", thread.category) | {
        "text": thread.goal,
        "needs": [f"need-{number}"],
    }
    if thread.area == "school_attendance":
        record["target"] = {"number": 18, "out_of": 20, "unit": "days_present", "bound": "at_least"}
    if story.draw.chance(0.6):
        record["due"] = DAYS[WORKDAYS[TODAY + story.draw.between(9, 60)]]
    return record | {"set_on": story.on(30), "status": "active"}


def efforts(story: Story) -> list[Record]:
    made = []
    for number, thread in enumerate(story.threads, 1):
        planned = effort(story, number, thread)
        made.append(planned)
        if number in story.begun:
            made.append(performed(planned, number))
    return made


def effort(story: Story, number: int, thread: Thread) -> Record:
    """An effort as it was planned. One that has not begun does so after the file is made."""
    later = story.draw.between(1, 15)
    begins = story.on(30 + later) if number in story.begun else DAYS[WORKDAYS[story.made + later]]
    category = thread.category if thread.effort in HEALTH_CARE else "efforts"
    record = content(story, f"effort-{number}", category) | {
        "text": thread.doing,
        "type": thread.effort,
        "phase": "planned",
        "status": "agreed",
        "needs": [f"need-{number}"],
        "goals": [f"goal-{number}"],
        "provider": thread.provider,
        "responsible": provider_role(thread.provider),
        "starts": begins,
    }
    if story.draw.chance(0.5):
        record["amounts"] = [story.draw.one(said.OFTEN)]
    elif story.draw.chance(0.4):
        record["amounts"] = [{"number": story.draw.between(3, 12), "unit": "sessions"}]
    if number == 1:
        record["codings"] = [effort_coding(story)]
    return record


def effort_coding(story: Story) -> Record:
    """A coding in an outside system that nobody uses, and one of our own."""
    code = f"{story.draw.one('ABC')}{story.draw.between(100, 999)}"
    action = {
        "scheme": "urn:example:effort-classification",
        "scheme_version": "2022",
        "code": code,
        "label": "Stöd i vardagen, enskilt",
    }
    return {"target": coding("core_concept", "effort", "insats"), "action": action}


def performed(planned: Record, number: int) -> Record:
    left_out = ("text", "amounts", "codings")
    done = {key: value for key, value in planned.items() if key not in left_out}
    changed = {"phase": "performed", "carries_out": planned["id"], "status": "ongoing"}
    return done | {"id": f"performed-{number}"} | changed


def plan(story: Story, *, reviewed: bool) -> Record:
    numbers = range(1, len(story.threads) + 1)
    due = story.on(58) if reviewed else DAYS[WORKDAYS[TODAY + story.draw.between(5, 60)]]
    record = content(story, "plan-1", "plan", family=True) | {
        "type": story.draw.one(("childs_plan", "coordinated_individual_plan")),
        "reason": story.draw.one(said.REASONS),
        "coordinator": COORDINATOR,
        "participants": participants(story),
        "needs": [f"need-{number}" for number in numbers],
        "goals": [f"goal-{number}" for number in numbers],
        "efforts": [f"effort-{number}" for number in numbers],
        "views": [view(story, each) for each in story.concerned[: len(story.threads)]],
    }
    return record | {"starts": story.on(30), "review_due": due, "meeting": "meeting-1"}


def participants(story: Story) -> list[str]:
    staff = [STAFF[org][0] for org in (SCHOOL, *story.providers)]
    return list(dict.fromkeys([*story.concerned, COUNSELLOR, *staff]))


def view(story: Story, person: str) -> Record:
    texts = said.VIEWS if person == CHILD else said.GUARDIAN_VIEWS
    return {
        "person": person,
        "given_on": story.on(30),
        "agrees": True,
        "text": story.draw.one(texts),
    }


def meetings(story: Story) -> list[Record]:
    held = [("meeting-1", "team_meeting", 30, participants(story))]
    if story.full:
        talk = [*story.concerned, COUNSELLOR]
        held.insert(0, ("meeting-2", "home_or_family_talk", 14, talk))
    return [
        content(story, id_, "plan", family=True)
        | {
            "text": story.text(*said.MEETINGS),
            "type": kind,
            "held_on": story.on(day),
            "participants": present,
            "called_by": FIRST_CONTACT,
        }
        for id_, kind, day, present in held
    ]


def follow_up(story: Story) -> Record:
    items: list[Record] = [
        {"effort": f"effort-{number}", "outcome": "continue", "text": thread.after}
        for number, thread in enumerate(story.threads, 1)
        if number in story.begun
    ]
    items.append({"goal": "goal-1", "outcome": story.draw.one(("continue", "change"))})
    record = content(story, "followup-1", "plan", family=True)
    record |= {"plan": "plan-1", "reviewed_on": story.on(58), "items": items}
    return record | {"next_review": DAYS[WORKDAYS[TODAY + story.draw.between(5, 70)]]}


def documents(story: Story) -> list[Record]:
    kinds = [("document-1", "consent_form", 16), ("document-2", "plan_document", 30)]
    return [
        content(story, id_, "participation", family=True)
        | {"type": kind, "dated": story.on(day), "held_by": PUPIL_HEALTH}
        for id_, kind, day in kinds[: len(story.threads)]
    ]
