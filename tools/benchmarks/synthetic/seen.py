"""What was seen, told and assessed."""

from __future__ import annotations

from synthetic import sentences as said
from synthetic.story import (
    CHILD,
    DISCLOSED,
    FIRST_CONTACT,
    NOTICER,
    NURSE,
    PUPIL_HEALTH,
    Record,
    Story,
    coding,
    content,
    read_through,
)
from synthetic.threads import Thread


def observations(story: Story) -> list[Record]:
    chosen = [pair for pair in enumerate(story.threads, 1) if story.draw.chance(0.6)]
    return [observation(story, number, each) for number, each in chosen]


def observation(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"observation-{number}", thread.category) | {
        "text": story.text(*thread.seen),
        "observed_by": NOTICER,
        "observed_on": story.on(story.draw.between(0, 7)),
        "area": thread.area,
        "setting": thread.setting,
    }
    if thread.area == "school_attendance":
        record["measure"] = {
            "number": story.draw.between(4, 14),
            "out_of": 20,
            "unit": "days_absent",
            "bound": "exactly",
        }
    return record


def tellings(story: Story) -> list[Record]:
    chosen = [pair for pair in enumerate(story.threads, 1) if story.draw.chance(0.7)]
    return [telling(story, number, each) for number, each in chosen]


def telling(story: Story, number: int, thread: Thread) -> Record:
    told = story.on(story.draw.between(3, 10))
    record = content(story, f"telling-{number}", thread.category, family=True)
    if story.draw.chance(0.3):
        record |= {"recorded_on": told, "recorded_by": FIRST_CONTACT}
    return record | {
        "text": story.text(*thread.told),
        "told_by": story.draw.one(story.concerned),
        "told_to": [PUPIL_HEALTH],
        "told_to_role": FIRST_CONTACT,
        "told_on": told,
        "area": thread.area,
    }


def assessments(story: Story) -> list[Record]:
    """The views of the child, the guardians and a professional, each by itself."""
    views = [assessment(story, 1, "child", CHILD, 12)]
    if story.full:
        for number, each in enumerate(story.concerned[1:], 2):
            views.append(assessment(story, number, "guardian", each, 14))
        views.append(assessment(story, 4, "professional", NURSE, 20))
    return views


def assessment(story: Story, number: int, perspective: str, who: str, day: int) -> Record:
    about = list(dict.fromkeys([CHILD, who]) if perspective == "guardian" else [CHILD])
    category = "own_view" if perspective != "professional" else "contact_exists"
    record = content(story, f"assessment-{number}", category) | {
        "concerns": about,
        "perspective": perspective,
        "view_of": who,
        "noted_by": FIRST_CONTACT,
        "assessed_on": story.on(day),
        "areas": findings(story, number, perspective, day),
    }
    if perspective == "professional" and story.draw.chance(0.5):
        record["instrument"] = coding("core_concept", "assessment", "bedömning")
    return record


def findings(story: Story, number: int, perspective: str, day: int) -> list[Record]:
    found = []
    for place, thread in enumerate(story.threads, 1):
        if place == 1 or story.draw.chance(0.5):
            found.append(finding(story, f"finding-{number}-{place}", thread, perspective, day))
    if perspective != "guardian" or story.draw.chance(0.3):
        found.append(strength(story, f"finding-{number}-0"))
    return found


def finding(story: Story, id_: str, thread: Thread, perspective: str, day: int) -> Record:
    texts = {
        "child": thread.child,
        "guardian": thread.guardian,
        "professional": thread.assessed,
    }
    record = content(story, id_, thread.category)
    if perspective == "child":
        record |= {"recorded_on": story.on(day), "recorded_by": FIRST_CONTACT}
    if id_ == DISCLOSED:
        record |= read_through(story.recipients, story.on(day), story.on(24))
    record |= {
        "text": story.text(texts[perspective]),
        "area": thread.area,
        "kind": "concern",
        "setting": thread.setting,
    }
    if perspective == "professional":
        record["level"] = story.draw.one(("low", "medium", "high"))
    return record


def strength(story: Story, id_: str) -> Record:
    area, category, text = story.draw.one(said.STRENGTHS)
    record = content(story, id_, category)
    return record | {"text": text, "area": area, "kind": "strength"}
