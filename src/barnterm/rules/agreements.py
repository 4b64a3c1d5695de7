"""Agreements: had the one who said yes to an effort or a plan the right to say it for the child?

Överenskommelser: hade den som sade ja till en insats eller en plan rätt att säga det för barnet?
"""

from __future__ import annotations

from barnterm._generated.structs import Agreement
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.custody import could_answer
from barnterm.once import once
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

SETTLES = codes_with("AgreementKind", "settles", "effort") | codes_with(
    "AgreementKind", "settles", "plan"
)
OF_A_TEXT = codes_with("AgreementKind", "settles", "document")
YES = codes_with("Answer", "state", "accepted")


@rule(
    "warning",
    of="Agreement",
    sv="Svaret ja gavs {on}, men då hade den som svarade inte längre, eller inte ännu, rätt att svara för barnet.",
    en="The yes was given on {on}, but by then the one who answered no longer had, or did not yet have, the right to answer for the child.",
)
def right_not_held(agreement: Agreement, case: CaseFacts) -> Hits:
    """A yes to an effort or a plan is given by somebody whose custody or mandate did not hold on that day.

    Why: an effort that rests on that yes rests on nothing. The right lasts as long as the relation (`starts` to `ends`),
    and that of everybody else is over when the child turns eighteen. Told only of those who at some time have custody or
    a mandate, since others answer for themselves; the kind of agreement has `settles: effort` or `plan`.
    Fix: ask whoever has the right now, or correct the day or the relation.

    Ett ja till en insats eller en plan är lämnat av någon vars vårdnad eller uppdrag inte gällde den dagen.

    Varför: en insats som vilar på det ja:et vilar på ingenting. Rätten varar lika länge som relationen (`starts` till
    `ends`), och för alla andra än barnet upphör den när barnet fyller arton. Sägs bara om dem som någon gång har vårdnad
    eller uppdrag, för andra svarar för egen del; slaget av överenskommelse har `settles: effort` eller `plan`.
    Gör så här: fråga den som har rätten nu, eller rätta dagen eller relationen.
    """
    child, person, day = case.record.child, agreement.person, agreement.given_on
    if agreement.kind not in SETTLES or agreement.answer not in YES or person == child:
        return
    if person in guardians_ever(case) and not could_answer(case, person, child, day):
        yield "person", {"on": day}


@once
def guardians_ever(case: CaseFacts) -> set[str]:
    """The ids of those who at some time have custody of the child or a mandate."""
    return {each.id for each in case.guardians()}


@rule(
    "warning",
    of="Agreement",
    sv="Svaret gäller en text men säger inte vilken, eller gäller något annat än en text.",
    en="The answer is about a text but does not say which, or is about something other than a text.",
)
def approves_nothing(agreement: Agreement, case: CaseFacts) -> Hits:
    """An answer approves a text (`settles: document`) without a `document`, or names a document and is of another kind.

    Why: nobody can tell which text was approved, and what was not read may pass for approved.
    Fix: point at the document, or correct the kind.

    Ett svar godkänner en text (`settles: document`) utan `document`, eller pekar på ett dokument och är av ett annat slag.

    Varför: ingen kan se vilken text som godkändes, och det som inte är läst kan gå för godkänt.
    Gör så här: peka på dokumentet, eller rätta slaget.
    """
    if (agreement.kind in OF_A_TEXT) != (agreement.document is not None):
        yield "document" if agreement.document else "kind", {}
