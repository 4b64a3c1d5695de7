"""Dates: can the order of events be true?"""

from __future__ import annotations

from datetime import date

from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import days

PERIODS = (("starts", "ends"), ("data_from", "data_to"))
"""Fields that begin and end a period."""

PAST = {
    "applied_on",
    "assessed_on",
    "decided_on",
    "disclosed_on",
    "given_on",
    "held_on",
    "identified_on",
    "lifted_on",
    "observed_on",
    "received_on",
    "recorded_on",
    "registered_on",
    "reported_on",
    "requested_at",
    "reviewed_on",
    "set_on",
    "told_on",
}
"""Fields that tell of something that has happened."""


def exists(day: str) -> bool:
    """Whether a day written YYYY-MM-DD is in the calendar; most days need no look."""
    if day[8:] < "29":
        return True
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


@rule(
    "error",
    sv="Datumet finns inte i kalendern.",
    en="The date is not in the calendar.",
)
def not_in_calendar(context: Context) -> Hits:
    """A date is written the right way but does not exist, such as 30 February.

    Why: nobody can tell which day is meant, and periods cannot be computed.
    Mend: find out the right day and write it.

    Ett datum är rätt skrivet men finns inte, till exempel den 30 februari.

    Varför: ingen kan veta vilken dag som menas, och perioder går inte att räkna ut.
    Gör så här: ta reda på rätt dag och skriv den.
    """
    for place in context.places:
        for at, _, day in days(place):
            if not exists(day):
                yield at, {}


@rule(
    "error",
    sv="Perioden slutar {ends}, innan den börjar {starts}.",
    en="The period ends on {ends}, before it starts on {starts}.",
)
def ends_before_start(context: Context) -> Hits:
    """A period's last day lies before its first day.

    Why: an effort, a role or a consent with such a period was never in force.
    Mend: correct the date that is wrong; often they have changed places.

    En periods sista dag ligger före den första.

    Varför: en insats, en roll eller ett samtycke med en sådan period har aldrig gällt.
    Gör så här: rätta det datum som är fel; ofta har de bytt plats.
    """
    for place in context.places:
        for first, last in PERIODS:
            starts, ends = getattr(place.record, first, None), getattr(place.record, last, None)
            if starts and ends and ends < starts:
                yield f"{place.at}/{last}", {"starts": starts, "ends": ends}


@rule(
    "error",
    sv="Något anges ha hänt {on}, men filen skapades redan {created}.",
    en="Something is said to have happened on {on}, but the file was made already on {created}.",
)
def after_file_was_made(context: Context) -> Hits:
    """Something that is told as having happened lies after the day the file was made.

    Why: one of the two dates is wrong, or a plan is written as if it were done.
    Mend: correct the date, or send it as planned.

    Något som berättas som gjort ligger efter den dag då filen skapades.

    Varför: ett av datumen är fel, eller så är något planerat skrivet som om det vore gjort.
    Gör så här: rätta datumet, eller skicka det som planerat.
    """
    created = context.exchange.created[:10]
    for place in context.places:
        for at, slot, day in days(place):
            if slot.name in PAST and day > created:
                yield at, {"on": day, "created": created}


@rule(
    "error",
    sv="Målet skulle vara nått {due}, före den dag det sattes, {set_on}.",
    en="The goal was due on {due}, before the day it was set, {set_on}.",
)
def goal_due_before_set(context: Context) -> Hits:
    """A goal's last day lies before the day the goal was set.

    Why: nobody has had the time to reach it.
    Mend: correct the date that is wrong.

    Ett måls sista dag ligger före den dag målet sattes.

    Varför: ingen har haft tid att nå det.
    Gör så här: rätta det datum som är fel.
    """
    for place in context.of("Goal"):
        goal = place.record
        if goal.due and goal.set_on and goal.due < goal.set_on:
            yield f"{place.at}/due", {"due": goal.due, "set_on": goal.set_on}
