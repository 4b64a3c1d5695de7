"""Dates: can everything have happened in that order?

Datum: kan allt ha hänt i den ordningen?
"""

from __future__ import annotations

from typing import Any

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Assessment, Exchange, FollowUp, Goal, Person, Plan
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.finding import Facts
from barnterm.moment import in_sweden, is_later
from barnterm.numbers import are_in_calendar, exists
from barnterm.part import File, Part
from barnterm.rule import FILE, Family, Hits, PartHits, rule
from barnterm.walk import DAYS

FAMILY = Family(level=2, silenced="freely")

PERIODS = tuple(
    (kind, slot.period_start, slot.name)
    for kind, slots in SLOTS.items()
    for slot in slots
    if slot.period_start
)
"""Each class with a period, and the fields with its first and its last day."""

PREGNANCY = 10
"""Calendar months; none lasts longer, and a day that is not in the calendar is told of elsewhere."""
BEFORE_BIRTH = codes_with("PersonRelation", "may_consent", "before_birth")


@rule(
    "error",
    of=FILE,
    sv="Datumet finns inte i kalendern.",
    en="The date is not in the calendar.",
)
def not_in_calendar(file: File) -> PartHits:
    """A date is written the right way but does not exist, such as 30 February.

    Why: nobody can tell which day is meant, and periods cannot be computed.
    Fix: find out the right day and write it.

    Ett datum är rätt skrivet men finns inte, till exempel den 30 februari.

    Varför: ingen kan veta vilken dag som menas, och perioder går inte att räkna ut.
    Gör så här: ta reda på rätt dag och skriv den.
    """
    index = file.index
    days = index.past, index.days, [moment[:10] for moment in index.moments]
    if all(map(are_in_calendar, days)):
        return
    for record, field, _, day in file.values(DAYS):
        if not exists(day[:10]):
            yield record, field, {}


@rule(
    "error",
    of=FILE,
    sv="Perioden slutar {ends}, innan den börjar {starts}.",
    en="The period ends on {ends}, before it starts on {starts}.",
)
def ends_before_start(file: File) -> PartHits:
    """A period's last day lies before its first day.

    Why: an effort, a role or a consent with such a period was never in force.
    Fix: correct the date that is wrong; often they have changed places.

    En periods sista dag ligger före den första.

    Varför: en insats, en roll eller ett samtycke med en sådan period har aldrig gällt.
    Gör så här: rätta det datum som är fel; ofta har de bytt plats.
    """
    if all(starts is None or starts <= ends for starts, ends in file.index.periods):
        return
    for kind, first, last in PERIODS:
        for record in file.of(kind):
            starts, ends = getattr(record, first), getattr(record, last)
            if starts and ends and ends < starts:
                yield record, last, {"starts": starts, "ends": ends}


@rule(
    "error",
    of=FILE,
    sv="Något anges ha hänt {on}, men filen skapades redan {created}.",
    en="Something is said to have happened on {on}, but the file was made already on {created}.",
)
def after_file_was_made(file: File) -> PartHits:
    """Something that is told as having happened lies after the day the file was made.

    Why: one of the two dates is wrong, or a plan is written as if it were done.
    A moment is compared with the moment the file was made, and a day with that moment's day in Sweden.
    Fix: correct the date, or send it as planned.

    Något som berättas som gjort ligger efter den dag då filen skapades.

    Varför: ett av datumen är fel, eller så är något planerat skrivet som om det vore gjort.
    En tidpunkt jämförs med den då filen skapades, och en dag med den tidpunktens dag i Sverige.
    Gör så här: rätta datumet, eller skicka det som planerat.
    """
    day_made, made = file.created, file.exchange.created
    index = file.index
    if max(index.past, default="") <= day_made and not any_is_later(index.moments, made):
        return
    for record, field, slot, on in file.values(DAYS):
        if slot.time != "past":
            continue
        if slot.range == "day" and on > day_made:
            yield record, field, {"on": on, "created": day_made}
        if slot.range == "moment" and is_later(on, made):
            yield record, field, told_apart(on, made)


def any_is_later(moments: list[str], made: str) -> bool:
    """Whether one of the moments in a file comes after the one it was made, which is among them."""
    return moments != [made] and any(is_later(each, made) for each in moments)


def told_apart(later: str, earlier: str) -> Facts:
    """The days of two moments in Sweden, or when it is the same day, the times too."""
    on, created = in_sweden(later), in_sweden(earlier)
    end = len("YYYY-MM-DD") if on[:10] != created[:10] else None
    return {"on": on[:end], "created": created[:end]}


@rule(
    "error",
    of="Goal",
    sv="Målet skulle vara nått {due}, före den dag det sattes, {set_on}.",
    en="The goal was due on {due}, before the day it was set, {set_on}.",
)
def goal_due_before_set(goal: Goal, case: CaseFacts) -> Hits:
    """A goal's last day lies before the day the goal was set.

    Why: nobody has had the time to reach it.
    Fix: correct the date that is wrong.

    Ett måls sista dag ligger före den dag målet sattes.

    Varför: ingen har haft tid att nå det.
    Gör så här: rätta det datum som är fel.
    """
    if goal.due and goal.set_on and goal.due < goal.set_on:
        yield "due", {"due": goal.due, "set_on": goal.set_on}


@rule(
    "warning",
    of="Exchange",
    sv="Filen anges vara skapad {created}, som inte har kommit än.",
    en="The file is said to have been made on {created}, which has not come yet.",
    needs_day=True,
)
def made_in_the_future(exchange: Exchange, case: CaseFacts) -> Hits:
    """The file's own day lies after today.

    Why: everything that is judged by that day, such as whether a consent holds, is judged wrongly.
    Fix: set the clock of the system that made the file, or correct the date.

    Filens egen dag ligger efter dagens datum.

    Varför: allt som bedöms efter den dagen, till exempel om ett samtycke gäller, bedöms fel.
    Gör så här: ställ klockan i det system som skapade filen, eller rätta datumet.
    """
    created = case.created
    if created > case.day:
        yield "created", {"created": created}


@rule(
    "error",
    of="Person",
    sv="Personen är född efter den dag då filen skapades, {created}.",
    en="The person was born after the day the file was made, {created}.",
)
def born_after_file_was_made(person: Person, part: Part) -> Hits:
    """A person's day of birth lies after the day the file was made.

    Why: the person may be mistaken for somebody else, and ages are computed wrongly.
    Fix: correct the day of birth.

    En persons födelsedag ligger efter den dag då filen skapades.

    Varför: personen kan förväxlas med någon annan, och åldrar räknas fel.
    Gör så här: rätta födelsedagen.
    """
    if person.birth_date and person.birth_date > part.created:
        yield "birth_date", {"created": part.created}


@rule(
    "warning",
    of="Assessment",
    sv="Bedömningen är gjord {on}, innan barnet föddes.",
    en="The assessment was made on {on}, before the child was born.",
)
def assessed_before_birth(assessment: Assessment, case: CaseFacts) -> Hits:
    """An assessment is dated before the day of birth of the child that the case is about.

    Why: one of the dates is wrong, or the assessment belongs to a sibling. It is right about a child who was
    expected then: one with `expected_birth` or an expectant parent (`may_consent: before_birth`), ten months at most before birth.
    Fix: correct the date, move the assessment to the right case, or state the day on which the child was expected.

    En bedömning är daterad före födelsedagen för det barn som ärendet handlar om.

    Varför: ett av datumen är fel, eller så hör bedömningen till ett syskon. Den är riktig om ett barn som var väntat då:
    ett med `expected_birth` eller en blivande förälder (`may_consent: before_birth`), högst tio månader före födseln.
    Gör så här: rätta datumet, flytta bedömningen till rätt ärende, eller ange den dag då barnet var väntat.
    """
    child, on = case.child, assessment.assessed_on
    if child and child.birth_date and on < child.birth_date and not was_expected(child, on):
        yield "assessed_on", {"on": on}


def was_expected(child: Person, day: str) -> bool:
    """Whether the file tells that a child was expected, and the day lies in that pregnancy."""
    relations = child.relations or ()
    is_told = child.expected_birth or any(each.kind in BEFORE_BIRTH for each in relations)
    return bool(is_told) and months_between(day, child.birth_date or "") <= PREGNANCY


def months_between(one: str, other: str) -> int:
    """How many months a day lies before another, by their calendar months."""
    return 12 * (int(other[:4]) - int(one[:4])) + int(other[5:7]) - int(one[5:7])


@rule(
    "warning",
    of=("ConsentAnswer", "Ground", "HarmAssessment"),
    sv="Skrevs in {registered_on}, innan det sades eller beslutades {on}.",
    en="Registered on {registered_on}, before it was said or decided on {on}.",
)
def registered_too_early(said: Any, case: CaseFacts) -> Hits:
    """An answer, a ground or an assessment of harm was registered before it was said or decided.

    Why: what is written beforehand is a guess, and a disclosure would rest on it.
    Fix: correct the date that is wrong, or register it anew when it is said.

    Ett svar, ett lagrum eller en menprövning skrevs in innan det var sagt eller beslutat.

    Varför: det som skrivs i förväg är en gissning, och ett utlämnande skulle vila på den.
    Gör så här: rätta det datum som är fel, eller skriv in det på nytt när det är sagt.
    """
    on = said.given_on if hasattr(said, "given_on") else said.decided_on
    if on and said.registered_on and said.registered_on < on:
        yield "registered_on", {"registered_on": said.registered_on, "on": on}


@rule(
    "error",
    of="FollowUp",
    sv="Nästa uppföljning är satt till {next_review}, före uppföljningen själv, {on}.",
    en="The next review is set to {next_review}, before the review itself, {on}.",
)
def next_review_before_review(review: FollowUp, case: CaseFacts) -> Hits:
    """A follow-up sets the day for the next one before its own day.

    Why: the next review would count as overdue from the start, or never be held.
    Fix: correct the date that is wrong.

    En uppföljning sätter dagen för nästa före sin egen dag.

    Varför: nästa uppföljning skulle räknas som försenad från början, eller aldrig bli av.
    Gör så här: rätta det datum som är fel.
    """
    upcoming, on = review.next_review, review.reviewed_on
    if upcoming and upcoming < on:
        yield "next_review", {"next_review": upcoming, "on": on}


@rule(
    "error",
    of="Plan",
    sv="Planen ska följas upp {due}, innan den börjar {starts}.",
    en="The plan is to be reviewed on {due}, before it starts on {starts}.",
)
def review_due_before_plan(plan: Plan, case: CaseFacts) -> Hits:
    """A plan's day for review lies before its first day.

    Why: there is nothing to review then, and the real review may be forgotten.
    Fix: correct the date that is wrong.

    En plans dag för uppföljning ligger före dess första dag.

    Varför: då finns inget att följa upp, och den verkliga uppföljningen kan bli glömd.
    Gör så här: rätta det datum som är fel.
    """
    due, starts = plan.review_due, plan.starts
    if due and due < starts:
        yield "review_due", {"due": due, "starts": starts}
