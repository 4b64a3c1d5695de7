"""What a case holds only now and then: what is decided, referred, lived and coded.

It is drawn from a sequence of its own, so that what else happens in a case does not depend on it.
"""

from __future__ import annotations

from datetime import timedelta

from synthetic import sentences as said
from synthetic.draw import Draw
from synthetic.people import in_family, relation, role
from synthetic.story import (
    CHILD,
    FIRST,
    GUARDIAN,
    PUPIL_HEALTH,
    SCHOOL,
    STAFF,
    STEP_PARENT,
    Record,
    Story,
    content,
    parent_relation,
    provider_role,
)

SHARE = 0.1
"""Of the cases that hold a rarity, each by itself."""
MUNICIPALITY = "org-1"
DECISION_MAKER, RESPONSIBLE = "role-50", "role-60"


def add_rarities(record: Record, around: list[Record], story: Story, number: int) -> None:
    """Add to a case and to the people around it, the child first, what few cases hold."""
    draw = story.draw.aside(f"rare-{number}")
    if draw.chance(SHARE):
        record["roles"].append(decision_maker(story))
        record["decisions"] = [decision(story, draw)]
    if draw.chance(SHARE):
        record["referrals"] = [referral(story, draw)]
    if draw.chance(SHARE):
        record["stays"] = [stay(story)]
        record["roles"].append(responsible_body(story))
    if draw.chance(SHARE):
        around.append(in_family(STEP_PARENT))
        around[0]["relations"].append(step_parent(story, draw))
    if draw.chance(SHARE):
        record["needs"][0]["codings"] = [need_coding(draw)]
    if draw.chance(SHARE) and "observations" in record:
        pass_on(record["observations"], story)


def decision_maker(story: Story) -> Record:
    org = story.threads[0].provider
    return role(DECISION_MAKER, "decision_maker", STAFF[org][0], org, story.on(20), "decide")


def decision(story: Story, draw: Draw) -> Record:
    """On the first effort, as the child wanted it; every second is appealed against."""
    view = {"person": CHILD, "given_on": story.on(26), "agrees": True, "text": said.DECIDED}
    record = content(story, "decision-1", "efforts") | {
        "matter": "effort",
        "applies_to": ["effort-1"],
        "body": story.threads[0].provider,
        "decided_by": DECISION_MAKER,
        "applied_on": story.on(22),
        "decided_on": story.on(28),
        "outcome": draw.one(("granted", "granted_in_part")),
        "starts": story.on(30),
        "amounts": [{"number": draw.between(2, 9), "unit": "hours", "per": "month"}],
        "child_view": "followed",
        "views": [view],
    }
    return record | ({"appeals": [appeal(story, draw)]} if draw.chance(0.5) else {})


def appeal(story: Story, draw: Draw) -> Record:
    """A parent wanted more; the decision stands, or nobody has said yet."""
    record: Record = {
        "appealed_by": GUARDIAN,
        "acting_as": parent_relation(GUARDIAN),
        "appealed_on": story.on(36),
    }
    if draw.chance(0.5):
        return record | {"outcome": "pending"}
    return record | {"outcome": "upheld", "decided_on": story.on(56)}


def referral(story: Story, draw: Draw) -> Record:
    """The first need is put to the one who then gives the effort, and who has answered."""
    thread = story.threads[0]
    return content(story, "referral-1", thread.category) | {
        "source_unit": SCHOOL if thread.provider == PUPIL_HEALTH else PUPIL_HEALTH,
        "kind": draw.one(("assess", "give_effort")),
        "sent_to": thread.provider,
        "sent_on": story.on(23),
        "needs": ["need-1"],
        "rests_on": ["finding-1-1"],
        "reply_due": story.on(50),
        "reply": {
            "answer": "accepted",
            "replied_on": story.on(29),
            "replied_by": provider_role(thread.provider),
        },
    }


def stay(story: Story) -> Record:
    """At home, with those who have custody."""
    with_people = {"with_people": story.concerned[1:], "starts": story.on(0)}
    return content(story, "stay-1", "family", family=True) | with_people


def responsible_body(story: Story) -> Record:
    answers: Record = {"id": RESPONSIBLE, "role": "responsible_body"}
    return answers | {"organisation": MUNICIPALITY, "starts": story.on(0)}


def step_parent(story: Story, draw: Draw) -> Record:
    """Somebody who has lived with the child for a year or two."""
    since = FIRST - timedelta(days=draw.between(100, 900))
    return relation(story, STEP_PARENT, "step_parent") | {"starts": since.isoformat()}


def need_coding(draw: Draw) -> Record:
    """A coding in an outside system that nobody uses."""
    return {
        "scheme": "urn:example:need-classification",
        "scheme_version": "2022",
        "code": f"{draw.one('DEF')}{draw.between(100, 999)}",
        "label": "Behov i vardagen",
    }


def pass_on(observations: list[Record], story: Story) -> None:
    """What the school saw was written there, and given to the pupil health service."""
    for each in observations:
        step = {"received_from": SCHOOL, "received_by": PUPIL_HEALTH, "received_on": story.on(9)}
        each |= {"source_unit": SCHOOL, "origins": [step | {"kind": "disclosed"}]}
