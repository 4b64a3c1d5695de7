"""Screens before the rules on roles, and on who coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from barnterm._generated.structs import RoleAssignment
from barnterm.rules.completeness import day_after
from barnterm.rules.roles import NEVER_THE_CHILD, covers
from barnterm.screens.screen import Seen, screen


@screen("roles.coordinator_has_other_role")
def plans_name_coordinators(seen: Seen) -> bool:
    for plan in seen.record.plans or ():
        if plan.coordinator is not None:
            role = seen.roles.get(plan.coordinator)
            if role is None or role.role != "coordinator":
                return False
    return True


def coordinators(seen: Seen) -> list[RoleAssignment]:
    held = [each for each in seen.record.roles or () if each.role == "coordinator"]
    return sorted(held, key=lambda role: role.starts) if len(held) > 1 else held


@screen(
    "roles.two_coordinators_at_once",
    "completeness.coordination_gap",
    "completeness.no_coordinator",
)
def one_at_a_time_coordinates(seen: Seen) -> bool:
    held, day = coordinators(seen), seen.day
    for before, after in pairwise(held):
        if before.ends is None or day_after(before.ends) != after.starts:
            return False
    if any(covers(role, day) for role in held):
        return True
    plans = seen.record.plans or ()
    return not any(each.starts <= day and (each.ends is None or day <= each.ends) for each in plans)


@screen(
    "roles.hand_over_to_other_role", "roles.handed_over_to_itself", "roles.handed_over_to_nobody"
)
def roles_are_handed_over_whole(seen: Seen) -> bool:
    for each in seen.record.hand_overs or ():
        if each.takes_over is None or each.takes_over == each.hands_over:
            return False
        before, after = seen.roles.get(each.hands_over), seen.roles.get(each.takes_over)
        if before is not None and after is not None and before.role != after.role:
            return False
    return True


@screen("roles.held_by_the_child")
def children_hold_what_children_can(seen: Seen) -> bool:
    child = seen.record.child
    for role in seen.record.roles or ():
        if role.holder == child and role.role in NEVER_THE_CHILD:
            return False
    return True


def uses(seen: Seen) -> Iterator[tuple[str | None, str | None]]:
    """Every role that was used with a day, in the order of `rules.roles.USES`."""
    case = seen.record
    for observation in case.observations or ():
        yield observation.observed_by, observation.observed_on
    for assessment in case.assessments or ():
        yield assessment.noted_by, assessment.assessed_on
    for telling in case.tellings or ():
        yield telling.told_to_role, telling.told_on
    for report in case.concern_reports or ():
        yield report.reported_by, report.reported_on
    for harm in case.harm_assessments or ():
        yield harm.decided_by, harm.decided_on
    for consent in case.consents or ():
        yield consent.registered_by, consent.registered_on
        if consent.maturity is not None:
            yield consent.maturity.decided_by, consent.maturity.decided_on
    for denial in case.denials or ():
        yield denial.registered_by, denial.registered_on
    for ground in case.grounds or ():
        yield ground.decided_by, ground.decided_on
        yield ground.registered_by, ground.registered_on


@screen("roles.used_when_not_held")
def roles_were_held(seen: Seen) -> bool:
    roles = seen.roles
    for by, on in uses(seen):
        if by is not None and on is not None:
            role = roles.get(by)
            if role is not None and (
                on < role.starts or (role.ends is not None and on > role.ends)
            ):
                return False
    return True
