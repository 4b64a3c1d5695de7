"""Screens before the rules on plans, goals and efforts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm.rules.completeness import GIVEN_UP
from barnterm.rules.efforts import NOT_BEGUN, UNDER_WAY
from barnterm.rules.plans import FAMILY
from barnterm.screens.screen import Seen, screen


@screen("plans.goal_without_effort", "plans.goal_past_its_day")
def goals_are_on_their_way(seen: Seen) -> bool:
    case, day = seen.record, seen.day
    answered: set[str] = set()
    for effort in case.efforts or ():
        if effort.status not in GIVEN_UP:
            answered.update(effort.goals or (), effort.needs or ())
    for goal in case.goals or ():
        if goal.status == "active":
            if goal.due is not None and goal.due < day:
                return False
            if goal.id not in answered and answered.isdisjoint(goal.needs):
                return False
    return True


@screen(
    "dates.review_due_before_plan",
    "plans.child_not_heard",
    "plans.family_left_out",
    "plans.no_review_day",
)
def plans_are_the_familys(seen: Seen) -> bool:
    plans, people = seen.record.plans or (), seen.people
    for plan in plans:
        if not plan.review_due or plan.review_due < plan.starts:
            return False
        if not any(id_ in people and people[id_].relation in FAMILY for id_ in plan.participants):
            return False
    return not plans or seen.record.child in heard(seen.record)


def heard(case: Any) -> Iterator[str | None]:
    """Whose own words the case holds, as `rules.plans.CHILDS_WORDS` names them."""
    for assessment in case.assessments or ():
        yield assessment.view_of
    for telling in case.tellings or ():
        yield telling.told_by
    for plan in case.plans or ():
        for view in plan.views or ():
            yield view.person
    for agreement in case.agreements or ():
        yield agreement.person
    for application in case.applications or ():
        yield application.applicant


@screen("plans.review_of_nothing", "dates.next_review_before_review")
def reviews_are_of_something(seen: Seen) -> bool:
    for review in seen.record.follow_ups or ():
        if review.next_review is not None and review.next_review < review.reviewed_on:
            return False
        for item in review.items:
            if item.need is None and item.goal is None and item.effort is None:
                return False
    return True


@screen(
    "completeness.effort_without_need",
    "efforts.agreed_but_not_begun",
    "efforts.performed_before_begun",
    "efforts.under_way_after_end",
)
def efforts_are_as_they_say(seen: Seen) -> bool:
    created, late = seen.exchange.created[:10], set()
    for effort in seen.record.efforts or ():
        status = effort.status
        if not effort.needs and not effort.goals:
            return False
        if status in UNDER_WAY and effort.ends is not None and effort.ends < created:
            return False
        if status in NOT_BEGUN and effort.phase == "performed":
            return False
        if status == "agreed" and effort.starts is not None and effort.starts < created:
            late.add(effort.id)
    return not late or late.issubset([each.carries_out for each in seen.record.efforts])


@screen("efforts.carries_out_wrong_way")
def planned_efforts_are_carried_out(seen: Seen) -> bool:
    efforts = seen.record.efforts or ()
    carried = [each for each in efforts if each.carries_out is not None]
    if not carried:
        return True
    planned = {each.id for each in efforts if each.phase == "planned"}
    return all(each.phase == "performed" and each.carries_out in planned for each in carried)
