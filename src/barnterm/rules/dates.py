"""Dates: can the order of events be true?"""

from __future__ import annotations

from datetime import date
from typing import Any

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

IN_USE = {"given", "active"}


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


@rule(
    "warning",
    sv="Filen anges vara skapad {created}, som inte har kommit än.",
    en="The file is said to have been made on {created}, which has not come yet.",
    needs_day=True,
)
def made_in_the_future(context: Context) -> Hits:
    """The file's own day lies after today.

    Why: everything that is judged by that day, such as whether a consent holds, is judged wrongly.
    Mend: set the clock of the system that made the file, or correct the date.

    Filens egen dag ligger efter dagens datum.

    Varför: allt som bedöms efter den dagen, till exempel om ett samtycke gäller, bedöms fel.
    Gör så här: ställ klockan i det system som skapade filen, eller rätta datumet.
    """
    for place in context.of("Exchange"):
        created = place.record.created[:10]
        if created > context.day:
            yield f"{place.at}/created", {"created": created}


@rule(
    "error",
    sv="Personen är född efter den dag då filen skapades, {created}.",
    en="The person was born after the day the file was made, {created}.",
)
def born_after_file_was_made(context: Context) -> Hits:
    """A person's day of birth lies after the day the file was made.

    Why: the person may be mistaken for somebody else, and ages are computed wrongly.
    Mend: correct the day of birth.

    En persons födelsedag ligger efter den dag då filen skapades.

    Varför: personen kan förväxlas med någon annan, och åldrar räknas fel.
    Gör så här: rätta födelsedagen.
    """
    created = context.exchange.created[:10]
    for place in context.of("Person"):
        if place.record.birth_date and place.record.birth_date > created:
            yield f"{place.at}/birth_date", {"created": created}


@rule(
    "warning",
    sv="Bedömningen är gjord {on}, innan barnet föddes.",
    en="The assessment was made on {on}, before the child was born.",
)
def assessed_before_birth(context: Context) -> Hits:
    """An assessment is dated before the day of birth of the child that the case is about.

    Why: one of the dates is wrong, or the assessment belongs to a sibling.
    Mend: correct the date, or move the assessment to the right case.

    En bedömning är daterad före födelsedagen för det barn som ärendet handlar om.

    Varför: ett av datumen är fel, eller så hör bedömningen till ett syskon.
    Gör så här: rätta datumet, eller flytta bedömningen till rätt ärende.
    """
    for case in context.of("Case"):
        child = context.named(case.record.child, "Person")
        born = child.birth_date if child else None
        for place in context.of("Assessment"):
            if born and place.record.assessed_on < born:
                yield f"{place.at}/assessed_on", {"on": place.record.assessed_on}


@rule(
    "warning",
    sv="Skrevs in {registered_on}, innan det sades eller beslutades {on}.",
    en="Registered on {registered_on}, before it was said or decided on {on}.",
)
def registered_too_early(context: Context) -> Hits:
    """A consent that is given, or a ground in use, was registered before anybody had said or decided it.

    Why: what is written beforehand is a guess, and a disclosure would rest on it.
    Mend: correct the date that is wrong, or keep it as a draft until it is said.

    Ett lämnat samtycke eller ett lagrum som används skrevs in innan någon hade sagt eller beslutat det.

    Varför: det som skrivs i förväg är en gissning, och ett utlämnande skulle vila på den.
    Gör så här: rätta det datum som är fel, eller låt det vara ett utkast tills det är sagt.
    """
    for place in context.of("Consent", "Ground"):
        registered, said = place.record.registered_on, first_said(place.record)
        if registered and said and registered < said and place.record.status in IN_USE:
            yield f"{place.at}/registered_on", {"registered_on": registered, "on": said}


def first_said(statement: Any) -> str:
    """The day the first person consented, or the ground was decided; empty if there is none."""
    if hasattr(statement, "ground"):
        return str(statement.decided_on or "")
    return min((each.given_on for each in statement.given_by or ()), default="")


@rule(
    "error",
    sv="Nästa uppföljning är satt till {next_review}, före uppföljningen själv, {on}.",
    en="The next review is set to {next_review}, before the review itself, {on}.",
)
def next_review_before_review(context: Context) -> Hits:
    """A follow-up sets the day for the next one before its own day.

    Why: the next review would count as overdue from the start, or never be held.
    Mend: correct the date that is wrong.

    En uppföljning sätter dagen för nästa före sin egen dag.

    Varför: nästa uppföljning skulle räknas som försenad från början, eller aldrig bli av.
    Gör så här: rätta det datum som är fel.
    """
    for place in context.of("FollowUp"):
        upcoming, on = place.record.next_review, place.record.reviewed_on
        if upcoming and upcoming < on:
            yield f"{place.at}/next_review", {"next_review": upcoming, "on": on}


@rule(
    "error",
    sv="Planen ska följas upp {due}, innan den börjar {starts}.",
    en="The plan is to be reviewed on {due}, before it starts on {starts}.",
)
def review_due_before_plan(context: Context) -> Hits:
    """A plan's day for review lies before its first day.

    Why: there is nothing to review then, and the real review may be forgotten.
    Mend: correct the date that is wrong.

    En plans dag för uppföljning ligger före dess första dag.

    Varför: då finns inget att följa upp, och den verkliga uppföljningen kan bli glömd.
    Gör så här: rätta det datum som är fel.
    """
    for place in context.of("Plan"):
        due, starts = place.record.review_due, place.record.starts
        if due and due < starts:
            yield f"{place.at}/review_due", {"due": due, "starts": starts}
