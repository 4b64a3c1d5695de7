"""A child's case as records: who is there, what was seen, said, agreed and done, in that order.

Everybody in it is invented and unprotected, and there is nothing in it to mend.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from synthetic import sentences as said
from synthetic.draw import Draw
from synthetic.threads import Thread

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

CHILD, GUARDIAN, OTHER_GUARDIAN = "person-1", "person-2", "person-3"
SIBLING, STEP_PARENT = "person-11", "person-12"
TEACHER, COUNSELLOR, NURSE = "person-4", "person-5", "person-6"
NOTICER, FIRST_CONTACT, COORDINATOR, TESTER = "role-1", "role-2", "role-3", "role-4"
SCHOOL, PUPIL_HEALTH = "org-2", "org-3"
DISCLOSED = "finding-1-1"
"""The finding that is handed over with consent, and was read through for that."""
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
        has_number: Whether the child bears the test number.
        age: The child's age in years.
        concerned: The child and those who have custody.
        full: Whether the case is about several things, and everything is written down.
        begun: Numbers of the threads whose effort had begun when the file was made.
        providers: Ids of the organisations that give efforts.
    """

    def __init__(self, draw: Draw, threads: Sequence[Thread], around: Around) -> None:
        self.draw = draw
        self.threads = threads
        self.purpose = around.purpose
        self.recipients = around.recipients
        self.made = around.made
        self.begins = draw.between(5, self.made - 65)
        self.has_number = draw.chance(0.2)
        self.age = 9 if self.has_number else draw.between(6, 15)
        self.concerned = [CHILD, GUARDIAN, OTHER_GUARDIAN][: 3 if draw.chance(0.8) else 2]
        self.full = len(threads) > 1
        self.begun = {n for n, _ in enumerate(threads, 1) if self.full and draw.chance(0.7)}
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


def parent_relation(person: str) -> str:
    """The id of the relation by which a parent answers for the child."""
    return f"relation-{person[7:]}"


def provider_role(org: str) -> str:
    return f"role-1{org[4:]}"


def content(story: Story, id_: str, category: str, *, family: bool = False) -> Record:
    """What every record of content begins with. The sender has written all of it."""
    return {
        "id": id_,
        "concerns": story.concerned if family else [CHILD],
        "category": category,
        "source_unit": PUPIL_HEALTH,
    }


def read_through(recipients: Sequence[str], written: str, day: str) -> Record:
    """Somebody wrote the free text one day, and has since read it through for each recipient."""
    readings = [
        {"recipient": each, "reviewed_on": day, "reviewed_by": FIRST_CONTACT} for each in recipients
    ]
    return {"recorded_on": written, "recorded_by": FIRST_CONTACT, "reviews": readings}


def coding(scheme: str, code: str, label: str) -> Record:
    return {
        "scheme": f"{BASE}/{scheme}",
        "scheme_version": "0.2.0",
        "concept": f"{BASE}/{scheme}/{code}",
        "code": code,
        "label": label,
    }
