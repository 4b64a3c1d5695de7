"""Referrals and answers: is what was asked answered, and what was answered asked?

Remisser och svar: är det som frågades besvarat, och det som besvarades frågat?

A referral, an application and a request for information have answers of one kind.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from barnterm._generated.slots import CLASSES
from barnterm._generated.structs import ConcernReport, InformationRequest, Referral
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.moment import swedish_day
from barnterm.once import once
from barnterm.periods import FOR_EVER
from barnterm.rule import Family, Hits, rule
from barnterm.rules.people import days_from

FAMILY = Family()

REFUSED = codes_with("ReplyAnswer", "state", "refused")
ACCEPTED = codes_with("ReplyAnswer", "state", "accepted")
NOT_BEGUN = codes_with("EffortStatus", "state", "not_begun")
TELLING = codes_with("ReferralKind", "tells_only")
INSIDE = codes_with("ReferralKind", "stays_inside")
ASKS_FOR_EFFORT = frozenset({"assess", "give_effort"})
LONG = timedelta(days=92)
TO_SETTLE = timedelta(days=14)
"""How long whoever receives a concern report has to decide whether to open an investigation."""


@rule(
    "warning",
    of="Referral",
    sv="Remissen skulle ha besvarats senast {due}, men inget svar är antecknat.",
    en="The referral was to be answered by {due}, but no answer is recorded.",
    needs_day=True,
)
def unanswered(referral: Referral, case: CaseFacts) -> Hits:
    """The day by which a referral was to be answered (`reply_due`) has passed, and it has no answer.

    Why: each side believes that the other acts, and meanwhile nobody does.
    Fix: ask for the answer, or record it if it has come. An answer that more is needed is an answer.

    Den dag då en remiss senast skulle ha besvarats (`reply_due`) har passerat, och den har inget svar.

    Varför: var och en tror att den andra gör något, och under tiden gör ingen det.
    Gör så här: fråga efter svaret, eller anteckna det om det har kommit. Ett svar att mer behövs är ett svar.
    """
    if referral.reply_due and referral.reply_due < case.day and not referral.reply:
        yield "reply_due", {"due": referral.reply_due}


@rule(
    "info",
    of=("Referral", "InformationRequest"),
    sv="Frågan ställdes {asked_on}, men inget svar är antecknat.",
    en="The question was asked on {asked_on}, but no answer is recorded.",
    needs_day=True,
)
def long_without_answer(question: Any, case: CaseFacts) -> Hits:
    """A referral or a request for information was made more than three months ago, and has no answer.

    Why: what has no day by which it is to be answered is asked for by nobody, and the child waits.
    A referral with such a day (`reply_due`) is told of by that, and a report that asks nothing (`tells_only: true`) needs none.
    Fix: ask for the answer, or record it if it has come.

    En remiss eller en begäran om uppgifter gjordes för mer än tre månader sedan och har inget svar.

    Varför: det som inte har någon dag då svaret ska komma efterfrågas av ingen, och barnet väntar.
    En remiss med en sådan dag (`reply_due`) sägs genom den, och en anmälan som inte frågar något (`tells_only: true`) behöver inget svar.
    Gör så här: fråga efter svaret, eller anteckna det om det har kommit.
    """
    if question.reply or (isinstance(question, Referral) and is_told_or_tells_only(question)):
        return
    asked = asked_on(question)
    waited = days_from(asked, case.day) if asked else None
    if waited is not None and waited > LONG:
        yield "", {"asked_on": asked or ""}


def is_told_or_tells_only(referral: Referral) -> bool:
    """Whether a referral has a day for its answer, or is of a kind that needs none."""
    return referral.reply_due is not None or referral.kind in TELLING


@rule(
    "error",
    of=("Referral", "Application", "InformationRequest"),
    sv="Svaret gavs {on}, innan frågan ställdes {asked_on}.",
    en="The answer was given on {on}, before the question was asked on {asked_on}.",
)
def answered_before_asked(question: Any, case: CaseFacts) -> Hits:
    """The answer to a referral, an application or a request is dated before the question.

    Why: one of the days is wrong, or the answer belongs to another question.
    A moment is compared by its day in Sweden.
    Fix: correct the day that is wrong, or move the answer to its question.

    Svaret på en remiss, en ansökan eller en begäran är daterat före frågan.

    Varför: ett av datumen är fel, eller så hör svaret till en annan fråga.
    En tidpunkt jämförs genom sin dag i Sverige.
    Gör så här: rätta det datum som är fel, eller flytta svaret till sin fråga.
    """
    asked = asked_on(question) if question.reply else None
    if asked and question.reply.replied_on < asked:
        yield "reply/replied_on", {"on": question.reply.replied_on, "asked_on": asked}


def asked_on(question: Any) -> str | None:
    """The day on which something was asked; None if it is not known."""
    if isinstance(question, InformationRequest):
        return (
            swedish_day(question.requested_at) if question.requested_at else question.requested_on
        )
    day = CLASSES[type(question).__name__].day
    return getattr(question, day, None)


@rule(
    "warning",
    of="InformationRequest",
    sv="Begäran kom {on} enligt tidpunkten men {asked_on} enligt dagen.",
    en="The request came on {on} by the moment but on {asked_on} by the day.",
)
def asked_on_two_days(request: InformationRequest, case: CaseFacts) -> Hits:
    """A request has both a moment (`requested_at`) and a day (`requested_on`), and they are not the same day in Sweden.

    Why: how long somebody has waited for the answer is counted from one of them.
    Fix: take away the day; it is for when the time of day is not known.

    En begäran har både en tidpunkt (`requested_at`) och en dag (`requested_on`), och de är inte samma dag i Sverige.

    Varför: hur länge någon har väntat på svaret räknas från en av dem.
    Gör så här: ta bort dagen; den är till för när klockslaget inte är känt.
    """
    day = swedish_day(request.requested_at) if request.requested_at else None
    if day and request.requested_on and day != request.requested_on:
        yield "requested_on", {"on": day, "asked_on": request.requested_on}


@rule(
    "info",
    of=("Referral", "InformationRequest"),
    sv="Svaret är ”{reply_answer}”, men utan skäl.",
    en="The answer is “{reply_answer}”, but without a reason.",
)
def refused_without_reason(question: Referral | InformationRequest, case: CaseFacts) -> Hits:
    """A referral or a request for information was refused (`state: refused`), and `reply_reason` is left out.

    Why: who asked does not know whether to ask again, ask somebody else, or ask for less.
    An application has its reasons in the decision on it.
    Fix: state the reason, or ask for it.

    En remiss eller en begäran om uppgifter fick nej (`state: refused`), och `reply_reason` är utelämnat.

    Varför: den som frågade vet inte om det är bäst att fråga igen, fråga någon annan eller be om mindre.
    En ansökan har sina skäl i beslutet om den.
    Gör så här: ange skälet, eller fråga efter det.
    """
    reply = question.reply
    if reply and reply.answer in REFUSED and not reply.reply_reason:
        yield "reply", {"reply_answer": reply.answer}


@rule(
    "warning",
    of=("Referral", "InformationRequest"),
    sv="Den som frågar och den som får frågan är samma verksamhet.",
    en="The one who asks and the one who is asked are the same organisation.",
)
def sent_to_the_sender(question: Any, case: CaseFacts) -> Hits:
    """A referral goes to the unit that it comes from, or a request for information to the one that asks.

    Why: it looks as if somebody else has been asked, and nobody has.
    A referral comes from its `source_unit`. Only a kind with `stays_inside: true` may go to the same unit.
    Fix: state the organisation that was asked.

    En remiss går till den enhet som den kommer från, eller en begäran om uppgifter till den som begär.

    Varför: det ser ut som om någon annan har blivit tillfrågad, och det har ingen.
    En remiss kommer från sin `source_unit`. Bara ett slag med `stays_inside: true` får gå till samma enhet.
    Gör så här: ange den verksamhet som fick frågan.
    """
    if hasattr(question, "sent_to"):
        if question.sent_to == question.source_unit and question.kind not in INSIDE:
            yield "sent_to", {}
    elif question.discloser and question.discloser == question.recipient:
        yield "discloser", {}


@rule(
    "info",
    of="ConcernReport",
    sv="Det står att anmälan ledde till ”{report_outcome}”, men inte vilken dag det avgjordes.",
    en="The report led to “{report_outcome}”, but the day it was settled is not stated.",
)
def outcome_without_day(report: ConcernReport, case: CaseFacts) -> Hits:
    """A concern report has an outcome, but no day on which it was settled (`outcome_on`).

    Why: whether to open an investigation is to be decided within fourteen days, and the child's protection waits for it.
    Fix: write the day if you know it. Who sent the report asks the one who received it, or leaves the day out.

    En orosanmälan har en utgång, men ingen dag då den avgjordes (`outcome_on`).

    Varför: om en utredning ska inledas ska beslutas inom fjorton dagar, och barnets skydd väntar på det.
    Gör så här: skriv dagen, om ni vet den. Den som anmälde frågar den som tog emot anmälan, eller låter dagen stå tom.
    """
    if report.outcome and not report.outcome_on:
        yield "outcome", {"report_outcome": report.outcome}


@rule(
    "warning",
    of="ConcernReport",
    sv="Anmälan kom {on}, men efter fjorton dagar står inte vad den ledde till.",
    en="The report came on {on}, but after fourteen days it is not said what it led to.",
    needs_day=True,
)
def report_not_settled(report: ConcernReport, case: CaseFacts) -> Hits:
    """More than fourteen days after a concern report was made, it has no outcome in a file from the one who received it.

    Why: whether to open an investigation is to be decided within fourteen days, and the one who reported waits to hear.
    Told only when the sender of the file is the one who received the report (`received_by`): others may not know.
    Fix: write what was decided and when, or decide.

    Mer än fjorton dagar efter en orosanmälan har den ingen utgång i en fil från den som tog emot den.

    Varför: om en utredning ska inledas ska beslutas inom fjorton dagar, och den som anmälde väntar på att få veta.
    Sägs bara när filens avsändare är den som tog emot anmälan (`received_by`): andra behöver inte veta.
    Gör så här: skriv vad som beslutades och när, eller besluta.
    """
    is_ours = report.received_by == case.file.exchange.sender
    if is_ours and not report.outcome and days_after(report.reported_on, TO_SETTLE) < case.day:
        yield "", {"on": report.reported_on}


def days_after(day: str, time: timedelta) -> str:
    """The day a while after another; one that is not in the calendar comes after every day."""
    try:
        return (date.fromisoformat(day) + time).isoformat()
    except (ValueError, OverflowError):
        return FOR_EVER


@rule(
    "warning",
    of="Referral",
    sv="Den som tog emot remissen lovade något senast {due}, men ingen insats därifrån har börjat.",
    en="The one who accepted the referral promised something by {due}, but no effort from there has begun.",
    needs_day=True,
)
def promise_not_kept(referral: Referral, case: CaseFacts) -> Hits:
    """The day by which an accepted referral promised something (`expected_by`) has passed, and nothing has begun.

    Why: who has been accepted stops asking, and a child may wait for what nobody has begun.
    An effort of the `provider` that the referral was sent to has begun unless its status has `state: not_begun`.
    Fix: ask what happened, and write the new day or the effort.

    Dagen för det som en mottagen remiss lovade (`expected_by`) har passerat, och ingenting har börjat.

    Varför: den som har fått ja slutar fråga, och ett barn kan vänta på det som ingen har börjat med.
    En insats har börjat om inte läget har `state: not_begun`; dess `provider` är den som remissen skickades till.
    Gör så här: fråga vad som hände, och skriv den nya dagen eller insatsen.
    """
    reply = referral.reply
    if not reply or not reply.expected_by or reply.expected_by >= case.day:
        return
    if referral.kind not in ASKS_FOR_EFFORT or reply.answer not in ACCEPTED:
        return
    if referral.sent_to not in giving(case):
        yield "reply/expected_by", {"due": reply.expected_by}


@once
def giving(case: CaseFacts) -> set[str]:
    """The ids of the organisations of which some effort has begun."""
    return {each.provider for each in case.records["Effort"] if each.status not in NOT_BEGUN}
