"""What was agreed, consented to, denied and handed over."""

from __future__ import annotations

from synthetic import sentences as said
from synthetic.story import (
    CHILD,
    DISCLOSED,
    FIRST_CONTACT,
    GUARDIAN,
    PUPIL_HEALTH,
    SCHOOL,
    TESTER,
    Record,
    Story,
    content,
    parent_relation,
    read_through,
)


def agreements(story: Story) -> list[Record]:
    return [
        content(story, f"agreement-{number}", "plan", family=True)
        | {
            "text": story.draw.one(said.AGREED),
            "kind": "take_part",
            "person": person,
            "plan": "plan-1",
            "answer": "accepted",
            "given_on": story.on(30),
            "form": "written",
        }
        for number, person in enumerate(story.concerned, 1)
    ]


def categories(story: Story) -> list[str]:
    return list(dict.fromkeys(each.category for each in story.threads))


def consent(story: Story) -> Record:
    parties = story.concerned if story.age >= 12 else story.concerned[1:]
    record: Record = {
        "id": "consent-1",
        "about": CHILD,
        "scope": scope_of_consent(story),
        "starts": story.on(16),
        "ends": story.on(16 + story.draw.between(310, 350)),
        "registered_by": FIRST_CONTACT,
        "registered_at": PUPIL_HEALTH,
        "evidence": "document-1",
        "required_parties": parties,
        "answers": [answer(story, party) for party in parties],
    }
    if story.age >= 12:
        record["maturity"] = {
            "matter": "Vilka som får veta vad, och vem som ska bestämma om det",
            "outcome": "decide_together",
            "decided_by": FIRST_CONTACT,
            "decided_on": story.on(16),
        }
    return record


def scope_of_consent(story: Story) -> Record:
    others = [org for org in story.providers if org not in {SCHOOL, PUPIL_HEALTH}]
    return {
        "disclosers": [SCHOOL, PUPIL_HEALTH],
        "recipients": list(dict.fromkeys([*story.recipients, *others])),
        "purposes": [story.purpose],
        "categories": [*categories(story), "efforts", "plan"],
        "actions": ["disclose", "discuss"],
        "as_written": said.CONSENT,
    }


def answer(story: Story, party: str) -> Record:
    """The yes of the child, or of a parent by virtue of custody."""
    day = story.on(16)
    right = {} if party == CHILD else {"acting_as": parent_relation(party)}
    said_yes = {"answer": "accepted", "given_on": day, "registered_on": day, "form": "written"}
    return {"party": party} | right | said_yes


def denial(story: Story) -> Record:
    return {
        "id": "denial-1",
        "about": CHILD,
        "scope": {
            "disclosers": [PUPIL_HEALTH],
            "recipients": ["org-4"],
            "categories": ["religion_and_origin"],
            "actions": ["disclose", "read", "pass_on"],
            "as_written": said.DENIAL,
        },
        "starts": story.on(16),
        "registered_on": story.on(16),
        "registered_by": FIRST_CONTACT,
        "registered_at": PUPIL_HEALTH,
        "kind": "denial",
        "by_party": GUARDIAN,
    }


def harm(story: Story) -> list[Record]:
    return [
        {
            "id": f"harm-{number}",
            "concerns": [CHILD],
            "discloser": PUPIL_HEALTH,
            "recipient": recipient,
            "purposes": [story.purpose],
            "categories": categories(story),
            "outcome": "may_be_disclosed",
            "decided_by": TESTER,
            "decided_on": story.on(18),
            "registered_on": story.on(18),
            "text": said.HARM,
        }
        for number, recipient in enumerate(story.recipients, 1)
    ]


def disclosures(story: Story) -> list[Record]:
    return [
        {
            "id": f"disclosure-{number}",
            "concerns": [CHILD],
            "discloser": PUPIL_HEALTH,
            "recipients": [recipient],
            "disclosed_on": story.on(24),
            "purpose": story.purpose,
            "action": "disclose",
            "categories": [story.threads[0].category],
            "elements": ["need-1", DISCLOSED],
            "relies_on": ["consent-1"],
            "text": said.DISCLOSED,
        }
        for number, recipient in enumerate(story.recipients, 1)
    ]


def concern_report(record: Record, story: Story) -> None:
    """A duty, beside what is done with consent: told, reported, and handed over by law."""
    day = story.on(21)
    origin = {
        "received_from": SCHOOL,
        "received_by": PUPIL_HEALTH,
        "received_on": day,
        "kind": "disclosed",
        "permitted_purposes": ["protect_child", story.purpose],
    }
    told = (
        content(story, "telling-20", "safety")
        | read_through(["org-4"], day, day)
        | {
            "origins": [origin],
            "text": said.WALK,
            "told_by": CHILD,
            "told_to": [PUPIL_HEALTH],
            "told_to_role": FIRST_CONTACT,
            "told_on": day,
            "area": "safety_in_neighbourhood",
        }
    )
    record["tellings"].append(told)
    record["concern_reports"] = [reported(story, day)]
    record["grounds"] = [ground(day)]
    record["disclosures"].append(disclosed_by_law(day))


def reported(story: Story, day: str) -> Record:
    return (
        content(story, "report-1", "safety")
        | read_through(["org-4"], day, day)
        | {
            "text": said.REPORTED,
            "reported_by": FIRST_CONTACT,
            "sent_from": PUPIL_HEALTH,
            "received_by": "org-4",
            "reported_on": day,
            "ground": "sol_2025_19_1",
            "rests_on": ["telling-20"],
            "outcome": "investigation_opened",
            "outcome_on": story.on(25),
        }
    )


def ground(day: str) -> Record:
    return {
        "id": "ground-1",
        "about": CHILD,
        "scope": {
            "disclosers": [PUPIL_HEALTH],
            "recipients": ["org-4"],
            "purposes": ["protect_child"],
            "categories": ["safety"],
            "actions": ["disclose"],
            "elements": ["telling-20", "report-1"],
        },
        "starts": day,
        "ends": day,
        "registered_on": day,
        "registered_by": FIRST_CONTACT,
        "registered_at": PUPIL_HEALTH,
        "ground": "sol_2025_19_1",
        "decided_by": FIRST_CONTACT,
        "decided_on": day,
    }


def disclosed_by_law(day: str) -> Record:
    return {
        "id": "disclosure-20",
        "concerns": [CHILD],
        "discloser": PUPIL_HEALTH,
        "recipients": ["org-4"],
        "disclosed_on": day,
        "purpose": "protect_child",
        "action": "disclose",
        "categories": ["safety"],
        "elements": ["telling-20", "report-1"],
        "relies_on": ["ground-1"],
        "text": said.REPORTED,
    }


def application(story: Story) -> Record:
    origin = {
        "received_from": "org-5",
        "received_by": PUPIL_HEALTH,
        "received_on": story.on(15),
        "kind": "disclosed",
        "permitted_purposes": [story.purpose],
    }
    return content(story, "application-1", "own_view", family=True) | {
        "origins": [origin],
        "text": said.APPLIED,
        "applicant": GUARDIAN,
        "received_by": "org-5",
        "applied_on": story.on(12),
        "channel": story.draw.one(("web", "phone", "visit")),
        "guardians_contacted": True,
        "reply": {"answer": "accepted", "replied_on": story.on(14)},
    }


def request(story: Story) -> Record:
    return {
        "id": "request-1",
        "discloser": PUPIL_HEALTH,
        "recipient": story.recipients[0],
        "concerns": [CHILD],
        "plan": "plan-1",
        "categories": categories(story)[:1],
        "purpose": story.purpose,
        "action": "disclose",
        "requested_at": f"{story.on(20)}T09:00:00+01:00",
        "reply": {"answer": "accepted", "replied_on": story.on(23)},
        "text": said.ASKED,
    }
