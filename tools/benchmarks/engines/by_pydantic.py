"""The ten rules in a Pydantic validator, on the models that barnterm generates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Self

from pydantic import BaseModel, ValidationError, model_validator

from barnterm.models import Case, Consent, Effort, Exchange, Goal, Need, RoleAssignment
from engines import COMMITMENTS, GIVEN_UP, REFUSED, TO_BE_MET, USES, Found
from engines.references import REFERENCES

Exchange.model_rebuild()  # it names classes that stand after it, and is not whole until then


class Broken(Exception):
    """Holds what was found. Pydantic lets it pass, and the models repeat no error of others."""

    def __init__(self, found: list[Found]) -> None:
        super().__init__()
        self.found = found


class Checked(Exchange):
    """An exchange that keeps the ten rules, or cannot be made."""

    @model_validator(mode="after")
    def keeps_the_rules(self) -> Self:
        """All that is found stands in one error, since the first that is raised is the last."""
        found = list(TenRules(self).found())
        if found:
            raise Broken(found)
        return self


class TenRules:
    """The rules of a whole exchange."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange

    def found(self) -> Iterator[Found]:
        """What breaks a rule, and where."""
        around = self.exchange.model_copy(update={"cases": None})
        ids = set(ids_in(around))
        yield from missing(around, "", ids)
        for number, case in enumerate(self.exchange.cases or ()):
            at = f"/cases/{number}"
            yield from missing(case, at, ids | set(ids_in(case)))
            for code, below in CaseRules(case, self.exchange.created).found():
                yield code, at + below


class CaseRules:
    """One case, with what several rules ask of it."""

    def __init__(self, case: Case, created: str) -> None:
        self.case = case
        self.day = created[:10]
        self.roles = {role.id: role for role in case.roles or ()}
        self.goals = {goal.id: goal for goal in case.goals or ()}
        self.efforts = [each for each in case.efforts or () if each.status not in GIVEN_UP]
        self.unmet = self.unmet_needs()

    def unmet_needs(self) -> list[tuple[int, Need]]:
        answered = {need for effort in self.efforts for need in effort.needs or ()}
        led_to = {goal for effort in self.efforts for goal in effort.goals or ()}
        answered.update(n for g in led_to if g in self.goals for n in self.goals[g].needs)
        return [
            (number, need)
            for number, need in enumerate(self.case.needs or ())
            if need.status in TO_BE_MET and need.level != "none" and need.id not in answered
        ]

    def found(self) -> Iterator[Found]:
        yield from self.need_without_effort()
        yield from self.same_effort_twice()
        yield from self.party_missing()
        yield from self.relies_on_later()
        yield from self.goal_without_effort()
        yield from self.coordinator_has_other_role()
        yield from self.hand_over_to_other_role()
        yield from self.used_when_not_held()

    def need_without_effort(self) -> Iterator[Found]:
        """And that many have seen it. While a referral is not refused, it is waited for."""
        waits = {
            need
            for each in self.case.referrals or ()
            if not each.reply or each.reply.answer not in REFUSED
            for need in each.needs or ()
        }
        for number, need in self.unmet:
            if need.id in waits:
                continue
            yield "completeness.need_without_effort", f"/needs/{number}"
            seen_by = [self.roles.get(id_) for id_ in need.identified_by]
            if len({role.organisation for role in seen_by if role and role.organisation}) > 1:
                yield "completeness.seen_by_many_met_by_none", f"/needs/{number}"

    def same_effort_twice(self) -> Iterator[Found]:
        numbered = enumerate(self.case.efforts or ())
        given = [each for each in numbered if each[1].status not in GIVEN_UP]
        later = {number for (_, a), (number, b) in combinations(given, 2) if are_same(a, b)}
        for number in later:
            yield "completeness.same_effort_twice", f"/efforts/{number}"

    def party_missing(self) -> Iterator[Found]:
        for number, consent in enumerate(self.case.consents or ()):
            have = {each.party for each in consent.answers or ()}
            runs = stands(consent) and (consent.starts or "") <= self.day
            for index, party in enumerate(consent.required_parties or () if runs else ()):
                if party not in have:
                    at = f"/consents/{number}/required_parties/{index}"
                    yield "consent.party_missing", at

    def relies_on_later(self) -> Iterator[Found]:
        registered = {each.id: all_registered_on(each) for each in self.case.consents or ()}
        registered |= {each.id: each.registered_on for each in self.case.grounds or ()}
        for number, disclosure in enumerate(self.case.disclosures or ()):
            for index, id_ in enumerate(disclosure.relies_on or ()):
                if (registered.get(id_) or "") > disclosure.disclosed_on:
                    at = f"/disclosures/{number}/relies_on/{index}"
                    yield "disclosure.relies_on_later", at

    def goal_without_effort(self) -> Iterator[Found]:
        answered = {need.id for _, need in self.unmet}
        for effort in self.efforts:
            answered.update(effort.goals or (), effort.needs or ())
        for number, goal in enumerate(self.case.goals or ()):
            if goal.status == "active" and answered.isdisjoint(reached_by(goal)):
                yield "plans.goal_without_effort", f"/goals/{number}"

    def coordinator_has_other_role(self) -> Iterator[Found]:
        for number, plan in enumerate(self.case.plans or ()):
            role = self.roles.get(plan.coordinator or "")
            if role and role.role != "coordinator":
                yield "roles.coordinator_has_other_role", f"/plans/{number}/coordinator"

    def hand_over_to_other_role(self) -> Iterator[Found]:
        for number, passed in enumerate(self.case.hand_overs or ()):
            before = self.roles.get(passed.hands_over)
            after = self.roles.get(passed.takes_over or "")
            if not before or not after or before.role == after.role:
                continue
            if not undertaken(before) <= undertaken(after):
                yield "roles.hand_over_to_other_role", f"/hand_overs/{number}/takes_over"

    def used_when_not_held(self) -> Iterator[Found]:
        for at, by, on in self.uses():
            role = self.roles.get(by or "")
            if role and on and not is_held(role, on):
                yield "roles.used_when_not_held", at

    def uses(self) -> Iterator[tuple[str, str | None, str | None]]:
        """Where a role is used, which one, and when."""
        for at, record in every_record_in(self.case):
            for use in USES:
                by, on = getattr(record, use.by, None), getattr(record, use.on, None)
                yield f"{at}/{use.by}", by, on


def are_same(one: Effort, other: Effort) -> bool:
    """Whether two services give the same for the same need at the same time."""
    return (
        (one.type, one.phase) == (other.type, other.phase)
        and one.provider != other.provider
        and not set(one.needs or ()).isdisjoint(other.needs or ())
        and at_same_time(*sorted([one, other], key=lambda effort: effort.starts or ""))
    )


def at_same_time(first: Effort, second: Effort) -> bool:
    return (second.starts or "") <= (first.ends or "9999")


def stands(consent: Consent) -> bool:
    """Whether somebody has said yes, and nobody whose word counts has said no since."""
    yes, no = first_days(consent, "accepted"), last_days(consent, "refused")
    taken_back = any(yes[party] <= day for party, day in no.items() if party in yes)
    refused = not yes.keys() >= no.keys() & {*(consent.required_parties or ())}
    return bool(yes) and not (consent.error_found_on or taken_back or refused)


def first_days(consent: Consent, answer: str) -> dict[str, str]:
    """By party, the first day on which it gave an answer."""
    return {party: min(days) for party, days in given_days(consent, answer).items()}


def last_days(consent: Consent, answer: str) -> dict[str, str]:
    return {party: max(days) for party, days in given_days(consent, answer).items()}


def given_days(consent: Consent, answer: str) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for each in consent.answers or ():
        if each.answer == answer:
            days.setdefault(each.party, []).append(each.given_on)
    return days


def all_registered_on(consent: Consent) -> str | None:
    """The day by which a yes of each who must consent was registered; None if one never was."""
    first: dict[str, str] = {}
    for each in consent.answers or ():
        if each.answer == "accepted" and each.registered_on:
            first[each.party] = min(each.registered_on, first.get(each.party, "9999"))
    days = [first.get(party) for party in consent.required_parties or ()]
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


def undertaken(role: RoleAssignment) -> set[str]:
    """What a role has undertaken, by its code and by its own word."""
    return {*COMMITMENTS[role.role], *(role.commitments or ())}


def reached_by(goal: Goal) -> list[str]:
    return [goal.id, *goal.needs]


def is_held(role: RoleAssignment, day: str) -> bool:
    return role.starts <= day and (role.ends is None or day <= role.ends)


def ids_in(record: BaseModel) -> Iterator[str]:
    """The ids of a record and of all that stand inside it."""
    id_ = getattr(record, "id", None)
    if id_ is not None:
        yield id_
    for _, each in records_in(record):
        yield from ids_in(each)


def missing(record: BaseModel, at: str, ids: set[str]) -> Iterator[Found]:
    """Every reference in a record, and in those inside it, that leads nowhere."""
    for field in REFERENCES[type(record).__name__]:
        value = getattr(record, field)
        if isinstance(value, str) and value not in ids:
            yield "references.target_missing", f"{at}/{field}"
        elif isinstance(value, list):
            for index, each in enumerate(value):
                if each not in ids:
                    yield "references.target_missing", f"{at}/{field}/{index}"
    for below, each in records_in(record):
        yield from missing(each, at + below, ids)


def every_record_in(record: BaseModel, at: str = "") -> Iterator[tuple[str, BaseModel]]:
    """All records inside one, however deep."""
    for below, each in records_in(record):
        yield at + below, each
        yield from every_record_in(each, at + below)


def records_in(record: BaseModel) -> Iterator[tuple[str, BaseModel]]:
    """The records right inside one, each with its location there."""
    for field, value in record:
        if isinstance(value, BaseModel):
            yield f"/{field}", value
        elif value and isinstance(value, list) and isinstance(value[0], BaseModel):
            for number, each in enumerate(value):
                yield f"/{field}/{number}", each


def verdict(data: bytes) -> set[Found]:
    """What the rules find in a document whose shape is right."""
    try:
        Checked.model_validate_json(data)
    except Broken as broken:
        return set(broken.found)
    except ValidationError:
        raise ValueError("the shape of the document is wrong") from None
    return set()
