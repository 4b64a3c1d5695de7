"""Screens before the rules on what falls between two chairs."""

from __future__ import annotations

from barnterm.rules.completeness import GIVEN_UP, TOO_MANY_TIMES, is_open
from barnterm.screens.screen import Seen, screen


@screen("completeness.need_without_effort", "completeness.seen_by_many_met_by_none")
def needs_are_answered(seen: Seen) -> bool:
    case = seen.record
    if not case.needs:
        return True
    answered: list[str] = []
    reached: list[str] = []
    for effort in case.efforts or ():
        if effort.status not in GIVEN_UP:
            answered += effort.needs or ()
            reached += effort.goals or ()
    needs = {need.id for need in case.needs if is_open(need)}
    if needs.issubset(answered):
        return True
    for goal in case.goals or ():
        if goal.id in reached:
            answered += goal.needs
    return needs.issubset(answered)


@screen("completeness.same_effort_twice")
def efforts_differ(seen: Seen) -> bool:
    efforts = seen.record.efforts or ()
    kinds = {(effort.type, effort.phase): effort.provider for effort in efforts}
    if len(kinds) == len(efforts):
        return True
    return all(kinds[effort.type, effort.phase] == effort.provider for effort in efforts)


@screen("completeness.review_overdue")
def reviews_are_not_overdue(seen: Seen) -> bool:
    for plan in seen.record.plans or ():
        if plan.review_due is not None and plan.review_due < seen.day:
            return reviewed_since(seen)
    for review in seen.record.follow_ups or ():
        if review.next_review is not None and review.next_review < seen.day:
            return reviewed_since(seen)
    return True


def reviewed_since(seen: Seen) -> bool:
    latest = {}
    for review in sorted(seen.record.follow_ups or (), key=lambda each: each.reviewed_on):
        latest[review.plan] = review
    for plan in seen.record.plans or ():
        review = latest.get(plan.id)
        due = review.next_review if review else plan.review_due
        if due and due < seen.day:
            return False
    return True


@screen("completeness.told_again")
def stories_are_not_told_again(seen: Seen) -> bool:
    tellings = seen.record.tellings or ()
    if len(tellings) < TOO_MANY_TIMES:
        return True
    heard = {
        (each.told_by, each.area, each.told_to)
        for each in tellings
        if each.area is not None and each.told_to is not None and each.reused_from is None
    }
    once = {(by, area) for by, area, _ in heard}
    return len(heard) < len(once) + TOO_MANY_TIMES - 1


@screen("completeness.nothing_in_it", of="Exchange")
def something_is_in_it(seen: Seen) -> bool:
    return bool(seen.exchange.cases or seen.exchange.group_activities)
