"""What one asks of a case: who coordinates on a day, which needs are unmet, who is protected.

The rules stand on these questions, and whoever has read a file asks the same ones::

    from barnterm.case import cases

    for case in cases(exchange):
        print(case.coordinators(on="2026-06-01"), case.unmet_needs())

The exchange may be a Pydantic model (`barnterm.models`) or a Struct (`barnterm.structs`); the
records that come back are those that were put in. A day is written YYYY-MM-DD. An answer is kept,
so ask anew after a change. Nothing here says what may be disclosed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain, product
from operator import attrgetter
from typing import Any

from barnterm._generated.codes import FACTS
from barnterm._generated.index import index_case, index_exchange
from barnterm._generated.slots import CLASSES
from barnterm._generated.structs import (
    Case,
    Consent,
    Decision,
    Effort,
    Exchange,
    FollowUp,
    Goal,
    Need,
    Organisation,
    Person,
    Plan,
    Referral,
    Relation,
    RoleAssignment,
    Stay,
)
from barnterm.codes import codes_with
from barnterm.once import cached, once
from barnterm.part import File, Part
from barnterm.right import answers_for, lasts
from barnterm.statement import is_given
from barnterm.timeline import Event as Event
from barnterm.timeline import in_order
from barnterm.walk import DAYS, values_of

GIVEN_UP = codes_with("EffortStatus", "state", "given_up")
OVER = {
    *product(codes_with("EffortStatus", "state", "ended"), codes_with("EndReason", "leaves_need"))
}
TO_BE_MET = codes_with("NeedStatus", "state", "to_be_met")
NO_NEED = codes_with("NeedLevel", "is_need", "false")
COORDINATING = codes_with("Role", "coordinates")
PROTECTED = codes_with("ProtectionMarking", "protected")
UNDER_WAY = codes_with("GoalStatus", "state", "under_way")
NO_ANSWER_YET = codes_with("ReplyAnswer", "state", "open")
RESPONSIBLE = codes_with("Role", "gap_shows") & codes_with("Role", "held_by", "organisation")
NEVER_ANSWERS = codes_with("PersonRelation", "may_consent", "never")
ANSWERING = FACTS["PersonRelation"].keys() - NEVER_ANSWERS
"""What somebody is to a child who may, at some time, with custody or a mandate, answer for it."""

CONTENT = tuple(kind for kind, meaning in CLASSES.items() if meaning.content)
"""Classes whose records are content, which is disclosed under a consent or a ground."""


class CaseFacts(Part):
    """One case with the file around it, and the questions that it answers.

    Attributes:
        record: The case itself.
        people: The people of the case, by id: the child first, then those whom its relations name,
            then those whom something in the case names.
        roles: The roles of the case, by id.
    """

    record: Case

    @cached
    def people(self) -> dict[str, Person]:
        known, child = self.around.table("Person"), self.record.child
        related = [each.person for each in self.relations]
        named = dict.fromkeys([child, *related, *self.index.to_person])
        return {id_: known[id_] for id_ in named if id_ in known}

    @cached
    def relations(self) -> list[Relation]:
        """What others are and have been to the child, in the order of the file."""
        return (self.child and self.child.relations) or []

    @cached
    def roles(self) -> dict[str, RoleAssignment]:
        return self.table("RoleAssignment")

    @cached
    def child(self) -> Person | None:
        """The child that the case is about, if the file holds that person."""
        found: Person | None = self.around.named(self.record.child, "Person")
        return found

    @cached
    def content(self) -> list[Any]:
        """The records that are content, class by class."""
        return self.of(*CONTENT)

    @cached
    def elements(self) -> Mapping[str, Any]:
        """The records that a disclosure may name as its elements, by id."""
        if self.references_lead_right:
            return {each.id: each for each in self.content}
        return self.by_id

    @once
    def _by_first_day(self) -> list[RoleAssignment]:
        held = [each for each in self.records["RoleAssignment"] if each.role in COORDINATING]
        return sorted(held, key=attrgetter("starts"))

    def coordinators(self, on: str | None = None) -> list[RoleAssignment]:
        """The coordinating roles, those held on a day or all, the earliest first."""
        held = self._by_first_day()
        return held if on is None else [each for each in held if lasts(each, on)]

    def roles_on(self, day: str) -> list[RoleAssignment]:
        """The roles that are held on a day, in the order of the file."""
        return [each for each in self.records["RoleAssignment"] if lasts(each, day)]

    def responsible_bodies(self, day: str) -> list[Organisation]:
        """The organisations that answer for the child on a day, such as a municipality."""
        held = [each.organisation for each in self.roles_on(day) if each.role in RESPONSIBLE]
        return [each for id_ in dict.fromkeys(held) if (each := self.named(id_, "Organisation"))]

    def stays_on(self, day: str) -> list[Stay]:
        """Where the child stays on a day, in the order of the file."""
        return [each for each in self.records["Stay"] if lasts(each, day)]

    @once
    def _decisions(self) -> dict[str, list[Decision]]:
        """By id of what is decided on: its decisions, the earliest first."""
        found = defaultdict[str, list[Decision]](list)
        for each in sorted(self.records["Decision"], key=attrgetter("decided_on")):
            for id_ in each.applies_to or ():
                found[id_].append(each)
        return found

    def decisions_on(self, record: Any) -> list[Decision]:
        """The decisions on an effort, a plan, a stay or the like, the earliest first."""
        return self._decisions().get(record.id, [])

    def open_referrals(self) -> list[Referral]:
        """The referrals that wait for an answer, or were answered that more is needed."""
        sent = self.records["Referral"]
        return [each for each in sent if not each.reply or each.reply.answer in NO_ANSWER_YET]

    def plans_on(self, day: str) -> list[Plan]:
        """The plans that are in force on a day."""
        return [each for each in self.records["Plan"] if lasts(each, day)]

    @once
    def standing_efforts(self) -> list[Effort]:
        """The efforts that nobody has cancelled, declined or refused."""
        return [each for each in self.records["Effort"] if each.status not in GIVEN_UP]

    @once
    def answered(self) -> set[str]:
        """The ids of the needs and goals that a standing effort names, or one that has met them."""
        efforts = [e for e in self.standing_efforts() if (e.status, e.ended_because) not in OVER]
        return {id_ for each in efforts for id_ in (*(each.needs or ()), *(each.goals or ()))}

    @once
    def unmet_needs(self) -> list[Need]:
        """Needs that are to be met and that no standing effort answers, directly or by a goal."""
        answered = self.answered()
        left = [n for n in self.records["Need"] if n.id not in answered and is_open(n)]
        if not left:
            return left
        reached = {n for goal in self.records["Goal"] if goal.id in answered for n in goal.needs}
        return [need for need in left if need.id not in reached]

    @once
    def given_consents(self) -> list[Consent]:
        """Consents that say they are given. Whether they permit anything is another matter."""
        return [each for each in self.records["Consent"] if is_given(each)]

    @once
    def latest_reviews(self) -> dict[str, FollowUp]:
        """By id of a plan: the last follow-up of it."""
        reviews = sorted(self.records["FollowUp"], key=lambda each: str(each.reviewed_on))
        return {each.plan: each for each in reviews if each.plan}

    @once
    def protected_people(self) -> frozenset[str]:
        """The ids of those who are protected themselves or related to somebody who is.

        Who meets the child at work is not related. An unknown marking counts as protected.
        """
        people = self.people.values()
        protected = {each.id for each in people if each.protection in PROTECTED}
        if not protected:
            return frozenset()
        family = {each.id for each in people if not each.is_professional}
        return frozenset(protected | family if protected & family else protected)

    def timeline(self) -> list[Event]:
        """Everything that has happened, the earliest first; of people, what the child's relations
        and they themselves tell.
        """
        around = chain(self.people.values(), self.relations)
        told = ((each, *value) for each in around for value in values_of(each, DAYS))
        return in_order(chain(told, self.values(DAYS)))

    def relations_on(self, day: str) -> list[Relation]:
        """What others are to the child on a day, in the order of the file."""
        return [each for each in self.relations if lasts(each, day)]

    def guardians(self, on: str | None = None) -> list[Person]:
        """Those who have custody of the child, or a mandate to answer for it: on a day, or ever.

        Only what the file states counts: a parent without a word on custody is not named.
        """
        relations = self.relations if on is None else self.relations_on(on)
        named = dict.fromkeys(each.person for each in relations if answers_for(each))
        return [self.people[id_] for id_ in named if id_ in self.people]

    def goals_under_way(self) -> list[Goal]:
        """The goals that somebody works towards: not only proposed, not resting, not ended."""
        return [each for each in self.records["Goal"] if each.status in UNDER_WAY]

    def efforts_for(self, need: Need) -> list[Effort]:
        """The standing efforts that answer a need, directly or by a goal."""
        names = {need.id, *(each.id for each in self.records["Goal"] if need.id in each.needs)}
        return [
            each
            for each in self.standing_efforts()
            if not names.isdisjoint([*(each.needs or ()), *(each.goals or ())])
        ]

    def next_review(self, plan: Plan) -> str | None:
        """The day by which a plan is to be followed up next, YYYY-MM-DD, if the file says one."""
        review = self.latest_reviews().get(plan.id)
        due = review.next_review if review else plan.review_due
        return None if due and plan.ends and plan.ends < due else due

    def overdue_reviews(self, on: str) -> list[Plan]:
        """The plans whose next follow-up should have been held before a day."""
        return [p for p in self.records["Plan"] if (self.next_review(p) or on) < on]


def is_open(need: Need) -> bool:
    """Whether a need is still to be met."""
    return need.status in TO_BE_MET and need.level not in NO_NEED


def file_of(
    exchange: Exchange,
    cases: Iterable[tuple[int, Case]],
    day: str | None,
    *,
    has_cases: bool,
    head_is_checked: bool = False,
) -> File:
    """A file with its envelope and some of its cases, each with its number from 0.

    Args:
        exchange: The file.
        cases: The cases, each with its number in the file.
        day: The day that counts as today.
        has_cases: Whether the file has cases, be it ones whose shape is wrong.
        head_is_checked: Whether nothing is to be said of what stands outside the cases.
    """
    file = File(exchange, day, has_cases=has_cases, head_is_checked=head_is_checked)
    Part("Exchange", file, "", index_exchange(exchange, file.index))
    for number, case in cases:
        CaseFacts("Case", file, f"/cases/{number}", index_case(case, file.index))
    return file


def cases(exchange: Exchange, day: str | None = None) -> list[CaseFacts]:
    """Every case of a file, in order.

    Args:
        exchange: A Struct or a Pydantic model of the whole file.
        day: The day that counts as today, for questions that ask for none themselves.
    """
    listed = exchange.cases or ()
    file = file_of(exchange, enumerate(listed), day, has_cases=bool(listed))
    return [each for each in file.parts if isinstance(each, CaseFacts)]
