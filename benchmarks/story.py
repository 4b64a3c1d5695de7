"""A child's case as records: who is there, what was seen, said, agreed and done, in that order.

Everybody in it is invented and unprotected, and there is nothing in it to mend.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import sentences as said
from draw import Draw
from sentences import Thread

Record = dict[str, Any]

FIRST = date(2025, 9, 1)
DAYS = [(FIRST + timedelta(days=number)).isoformat() for number in range(600)]
WORKDAYS = [n + {5: 2, 6: 1}.get((FIRST.weekday() + n) % 7, 0) for n in range(600)]
"""By day: itself, or the next Monday when it is a Saturday or Sunday."""
TODAY = DAYS.index("2026-06-01")
"""The day on which the documents have nothing to remark on."""

BASE = "https://w3id.org/barnterm/def"
TEST_NUMBER = "201701012393"
"""One of the Swedish Tax Agency's published test numbers. The child who bears it is nine."""

CHILD, MOTHER, FATHER = "person-1", "person-2", "person-3"
TEACHER, COUNSELLOR, NURSE = "person-4", "person-5", "person-6"
NOTICER, FIRST_CONTACT, COORDINATOR, TESTER = "role-1", "role-2", "role-3", "role-4"
SCHOOL, PUPIL_HEALTH = "org-2", "org-3"
STAFF = {
    "org-2": (TEACHER, "teacher"),
    "org-3": (NURSE, "school_nurse"),
    "org-5": ("person-7", "family_support_worker"),
    "org-6": ("person-8", "psychologist"),
    "org-7": ("person-9", "leisure_leader"),
    "org-8": ("person-10", "medical_social_worker"),
}
"""By organisation: who works there with the child."""


class Story:
    """What the records of one case have in common.

    Attributes:
        draw: Where all that varies comes from.
        threads: What the case is about.
        purpose: Code of the purpose of the exchange.
        recipients: Ids of the organisations that receive it.
        begins: Number of the day on which somebody first noticed something.
        made: Number of the day on which the file is made.
        concerned: The child and those who have custody.
        full: Whether the case is about several things, and everything is written down.
        providers: Ids of the organisations that give efforts.
    """

    def __init__(self, draw: Draw, threads: Sequence[Thread], around: Around) -> None:
        self.draw = draw
        self.threads = threads
        self.purpose = around.purpose
        self.recipients = around.recipients
        self.made = around.made
        self.begins = draw.between(5, self.made - 65)
        self.age = draw.between(6, 15)
        self.concerned = [CHILD, MOTHER, FATHER] if draw.chance(0.8) else [CHILD, MOTHER]
        self.full = len(threads) > 1
        self.providers = list(dict.fromkeys(each.provider for each in threads))

    def on(self, number: int) -> str:
        """The day so many days after the beginning, or the Monday after it."""
        return DAYS[WORKDAYS[self.begins + number]]

    def text(self, *texts: str) -> str:
        """One of the texts, often with a sentence more."""
        text = self.draw.one(texts)
        return f"{text} {self.draw.one(said.MORE)}" if self.draw.chance(0.4) else text


class Around(NamedTuple):
    """What the envelope says that its cases must agree with; see `Story`."""

    purpose: str
    recipients: list[str]
    made: int


def case(story: Story, number: int) -> Record:
    """One case, with its records in the order of the schema."""
    noticed, told, assessed = observations(story), tellings(story), assessments(story)
    reviewed = [follow_up(story)] if story.full and story.draw.chance(0.7) else []
    record: Record = {
        "id": f"case-{number}",
        "child": CHILD,
        "family_situation": "parents_together" if FATHER in story.concerned else "one_parent",
        "process_step": "review" if reviewed else "carry_out",
        "people": people(story),
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
    return {key: value for key, value in record.items() if value != []}


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


def people(story: Story) -> list[Record]:
    family = [child(story), *(guardian(story, each) for each in story.concerned[1:])]
    if story.draw.chance(0.3):
        family.append({"id": "person-11", "relation": "sibling", "protection": "not_protected"})
    always = (SCHOOL, PUPIL_HEALTH) if story.full else (SCHOOL,)
    work = {org: STAFF[org] for org in (*always, *story.providers)}
    staff = [professional(id_, does, org) for org, (id_, does) in work.items()]
    counsellor = professional(COUNSELLOR, "school_counsellor", PUPIL_HEALTH)
    return [*family, counsellor, *staff]


def child(story: Story) -> Record:
    person: Record = {
        "id": CHILD,
        "relation": "child",
        "protection": "not_protected",
        "age": story.age,
        "given_name": story.draw.one(said.NAMES),
        "languages": ["sv"] if story.draw.chance(0.7) else ["so", "sv"],
        "school": SCHOOL,
        "school_year": str(story.age - 6) if story.age > 6 else "F",
    }
    if story.draw.chance(0.2):
        person |= {"age": 9, "school_year": "3", "personal_identity_number": TEST_NUMBER}
        story.age = 9
    return person


def guardian(story: Story, id_: str) -> Record:
    custody = "joint" if FATHER in story.concerned else "sole"
    person: Record = {
        "id": id_,
        "relation": "guardian",
        "protection": "not_protected",
        "custody": custody,
    }
    if story.draw.chance(0.3):
        person |= {"languages": ["so"], "interpreter_needed": True}
    return person


def professional(id_: str, profession: str, workplace: str) -> Record:
    return {
        "id": id_,
        "relation": "professional",
        "protection": "not_protected",
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


def provider_role(org: str) -> str:
    return f"role-1{org[4:]}"


def role(id_: str, code: str, holder: str, org: str, starts: str, *commitments: str) -> Record:
    held: Record = {"id": id_, "role": code, "holder": holder, "organisation": org}
    held["starts"] = starts
    if commitments:
        held["commitments"] = list(commitments)
    return held


def content(story: Story, id_: str, category: str, org: str, *, family: bool = False) -> Record:
    """What every record of content begins with."""
    return {
        "id": id_,
        "concerns": story.concerned if family else [CHILD],
        "category": category,
        "source_unit": org,
    }


def observations(story: Story) -> list[Record]:
    chosen = [pair for pair in enumerate(story.threads, 1) if story.draw.chance(0.6)]
    return [observation(story, number, each) for number, each in chosen]


def observation(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"observation-{number}", thread.category, SCHOOL) | {
        "text": story.text(*thread.seen),
        "observed_by": NOTICER,
        "observed_on": story.on(story.draw.between(0, 7)),
        "area": thread.area,
        "setting": thread.setting,
    }
    if thread.area == "school_attendance":
        record["measure"] = {
            "amount": story.draw.between(4, 14),
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
    record = content(story, f"telling-{number}", thread.category, PUPIL_HEALTH, family=True)
    if story.draw.chance(0.3):
        record |= {"recorded_on": told, "recorded_by": FIRST_CONTACT}
    return record | {
        "text": story.text(*thread.told),
        "told_by": story.draw.one(story.concerned),
        "told_to": PUPIL_HEALTH,
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
    by = TESTER if perspective == "professional" else FIRST_CONTACT
    record: Record = {
        "id": f"assessment-{number}",
        "perspective": perspective,
        "view_of": who,
        "noted_by": by,
        "organisation": PUPIL_HEALTH,
        "assessed_on": story.on(day),
        "findings": findings(story, number, perspective, day),
    }
    if perspective == "professional" and story.draw.chance(0.5):
        record["mandate"] = "Elevhälsans kartläggning"
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
    record = content(story, id_, thread.category, PUPIL_HEALTH)
    if perspective == "child":
        record |= {"recorded_on": story.on(day), "recorded_by": FIRST_CONTACT}
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
    record = content(story, id_, category, PUPIL_HEALTH)
    return record | {"text": text, "area": area, "kind": "strength"}


def needs(story: Story) -> list[Record]:
    return [need(story, number, each) for number, each in enumerate(story.threads, 1)]


def need(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"need-{number}", thread.category, PUPIL_HEALTH)
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
    record = content(story, f"goal-{number}", thread.category, PUPIL_HEALTH) | {
        "text": thread.goal,
        "needs": [f"need-{number}"],
    }
    if thread.area == "school_attendance":
        record["target"] = {"amount": 18, "out_of": 20, "unit": "days_present", "bound": "at_least"}
    if story.draw.chance(0.6):
        record["due"] = DAYS[WORKDAYS[TODAY + story.draw.between(9, 60)]]
    return record | {"set_on": story.on(30), "status": "active"}


def efforts(story: Story) -> list[Record]:
    made = []
    for number, thread in enumerate(story.threads, 1):
        planned = effort(story, number, thread)
        made.append(planned)
        if story.full and story.draw.chance(0.7):
            made.append(performed(planned, number))
    return made


def effort(story: Story, number: int, thread: Thread) -> Record:
    record = content(story, f"effort-{number}", "efforts", thread.provider) | {
        "text": thread.doing,
        "type": thread.effort,
        "phase": "planned",
        "status": "agreed",
        "needs": [f"need-{number}"],
        "goals": [f"goal-{number}"],
        "provider": thread.provider,
        "responsible": provider_role(thread.provider),
        "starts": story.on(31 + story.draw.between(0, 14)),
    }
    if story.draw.chance(0.5):
        record["frequency"] = story.draw.one(said.OFTEN)
    elif story.draw.chance(0.4):
        record["sessions"] = story.draw.between(3, 12)
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


def coding(scheme: str, code: str, label: str) -> Record:
    return {
        "scheme": f"{BASE}/{scheme}",
        "scheme_version": "0.1.0",
        "concept": f"{BASE}/{scheme}/{code}",
        "code": code,
        "label": label,
    }


def performed(planned: Record, number: int) -> Record:
    left_out = ("text", "frequency", "sessions", "codings")
    done = {key: value for key, value in planned.items() if key not in left_out}
    changed = {"phase": "performed", "carries_out": planned["id"], "status": "ongoing"}
    return done | {"id": f"performed-{number}"} | changed


def plan(story: Story, *, reviewed: bool) -> Record:
    numbers = range(1, len(story.threads) + 1)
    due = story.on(58) if reviewed else DAYS[WORKDAYS[TODAY + story.draw.between(5, 60)]]
    record = content(story, "plan-1", "plan", PUPIL_HEALTH, family=True) | {
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
        content(story, id_, "plan", PUPIL_HEALTH, family=True)
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
    ]
    items.append({"goal": "goal-1", "outcome": story.draw.one(("continue", "change"))})
    record = content(story, "followup-1", "plan", PUPIL_HEALTH, family=True)
    record |= {"plan": "plan-1", "reviewed_on": story.on(58), "items": items}
    return record | {"next_review": DAYS[WORKDAYS[TODAY + story.draw.between(5, 70)]]}


def documents(story: Story) -> list[Record]:
    kinds = [("document-1", "consent_form", 16), ("document-2", "plan_document", 30)]
    return [
        content(story, id_, "participation", PUPIL_HEALTH, family=True)
        | {"type": kind, "dated": story.on(day), "held_by": PUPIL_HEALTH}
        for id_, kind, day in kinds[: len(story.threads)]
    ]


def agreements(story: Story) -> list[Record]:
    return [
        {
            "id": f"agreement-{number}",
            "kind": "take_part",
            "person": person,
            "plan": "plan-1",
            "answer": "accepted",
            "given_on": story.on(30),
            "form": "written",
            "text": story.draw.one(said.AGREED),
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
        "status": "given",
        "scope": scope_of_consent(story),
        "starts": story.on(16),
        "ends": story.on(16 + story.draw.between(310, 350)),
        "registered_on": story.on(16),
        "registered_by": FIRST_CONTACT,
        "registered_at": PUPIL_HEALTH,
        "evidence": "document-1",
        "required_parties": parties,
        "given_by": [given(story, party) for party in parties],
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
    return {
        "disclosers": [SCHOOL, PUPIL_HEALTH],
        "recipients": list(dict.fromkeys([*story.recipients, *story.providers])),
        "purposes": [story.purpose],
        "categories": [*categories(story), "efforts", "plan"],
        "actions": ["disclose", "discuss"],
        "as_written": said.CONSENT,
    }


def given(story: Story, party: str) -> Record:
    capacity = "child" if party == CHILD else "guardian"
    return {"party": party, "capacity": capacity, "given_on": story.on(16), "form": "written"}


def denial(story: Story) -> Record:
    return {
        "id": "denial-1",
        "about": CHILD,
        "status": "given",
        "scope": {
            "disclosers": [PUPIL_HEALTH],
            "recipients": ["org-4"],
            "categories": ["dental"],
            "actions": ["disclose", "read", "pass_on"],
            "as_written": said.DENIAL,
        },
        "starts": story.on(16),
        "registered_on": story.on(16),
        "registered_by": FIRST_CONTACT,
        "registered_at": PUPIL_HEALTH,
        "kind": "denial",
        "by_party": MOTHER,
    }


def harm(story: Story) -> list[Record]:
    return [
        {
            "id": f"harm-{number}",
            "concerns": [CHILD],
            "recipient": recipient,
            "categories": categories(story),
            "outcome": "may_be_disclosed",
            "decided_by": TESTER,
            "decided_on": story.on(18),
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
            "categories": [story.threads[0].category],
            "elements": ["need-1", "finding-1-1"],
            "relies_on": ["consent-1"],
            "text": said.DISCLOSED,
        }
        for number, recipient in enumerate(story.recipients, 1)
    ]


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
            "text": said.HANDOVER,
        }
    ]


def concern_report(record: Record, story: Story) -> None:
    """A duty, beside what is done with consent: told, reported, and handed over by law."""
    day = story.on(21)
    origin = {
        "received_from": PUPIL_HEALTH,
        "received_on": day,
        "permitted_purposes": ["protect_child"],
    }
    told = content(story, "telling-20", "safety", PUPIL_HEALTH) | {
        "origin": origin,
        "text": said.WALK,
        "told_by": CHILD,
        "told_to": PUPIL_HEALTH,
        "told_to_role": FIRST_CONTACT,
        "told_on": day,
        "area": "safety_in_neighbourhood",
    }
    record["tellings"].append(told)
    record["concern_reports"] = [reported(story, day)]
    record["grounds"] = [ground(day)]
    record["disclosures"].append(disclosed_by_law(day))


def reported(story: Story, day: str) -> Record:
    return content(story, "report-1", "safety", PUPIL_HEALTH) | {
        "text": said.REPORTED,
        "reported_by": FIRST_CONTACT,
        "sent_from": PUPIL_HEALTH,
        "received_by": "org-4",
        "reported_on": day,
        "ground": "sol_2025_19_1",
        "rests_on": ["telling-20"],
    }


def ground(day: str) -> Record:
    return {
        "id": "ground-1",
        "about": CHILD,
        "status": "active",
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
        "categories": ["safety"],
        "elements": ["telling-20", "report-1"],
        "relies_on": ["ground-1"],
        "text": said.REPORTED,
    }


def application(story: Story) -> Record:
    return content(story, "application-1", "own_view", "org-5", family=True) | {
        "text": said.APPLIED,
        "applicant": MOTHER,
        "received_by": "org-5",
        "applied_on": story.on(15),
        "channel": story.draw.one(("web", "phone", "visit")),
        "guardians_contacted": True,
    }


def request(story: Story) -> Record:
    return {
        "id": "request-1",
        "discloser": PUPIL_HEALTH,
        "recipient": story.recipients[0],
        "plan": "plan-1",
        "categories": categories(story)[:1],
        "purpose": story.purpose,
        "action": "disclose",
        "requested_at": f"{story.on(20)}T09:00:00+01:00",
        "text": said.ASKED,
    }
