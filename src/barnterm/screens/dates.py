"""Screens before the rules on dates."""

from __future__ import annotations

from barnterm.rules.dates import exists
from barnterm.screens.screen import Seen, screen

MOST_REMEMBERED = 100_000
IN_CALENDAR: set[str] = set()
"""Days that have been looked up; most files share theirs with many others."""


def in_calendar(days: list[str]) -> bool:
    if IN_CALENDAR.issuperset(days):
        return True
    if not all(map(exists, days)):
        return False
    if len(IN_CALENDAR) > MOST_REMEMBERED:
        IN_CALENDAR.clear()
    IN_CALENDAR.update(days)
    return True


@screen("dates.not_in_calendar", of="Case")
@screen("dates.not_in_calendar", of="Exchange")
def days_are_in_the_calendar(seen: Seen) -> bool:
    swept = seen.swept
    moments = [moment[:10] for moment in swept.moments]
    return in_calendar(swept.past) and in_calendar(swept.days) and in_calendar(moments)


@screen("dates.ends_before_start", of="Case")
@screen("dates.ends_before_start", of="Exchange")
def periods_begin_first(seen: Seen) -> bool:
    for starts, ends in seen.swept.periods:
        if starts is not None and ends < starts:
            return False
    return True


@screen("dates.after_file_was_made", of="Case")
@screen("dates.after_file_was_made", of="Exchange")
def what_happened_is_past(seen: Seen) -> bool:
    swept, created = seen.swept, seen.exchange.created[:10]
    if swept.past and max(swept.past) > created:
        return False
    return not swept.moments or max(swept.moments)[:10] <= created


@screen("dates.goal_due_before_set")
def goals_are_due_later(seen: Seen) -> bool:
    for goal in seen.record.goals or ():
        if goal.due is not None and goal.set_on is not None and goal.due < goal.set_on:
            return False
    return True


@screen("dates.made_in_the_future", of="Exchange")
def the_file_is_made(seen: Seen) -> bool:
    return not seen.day or seen.exchange.created[:10] <= seen.day
