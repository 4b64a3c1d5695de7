"""Decisions: does what is done agree with what was decided and answered?

Beslut: stämmer det som görs med det som är beslutat och besvarat?

A state is judged by the day the file was made, since that is when it was written.
"""

from __future__ import annotations

from barnterm._generated.structs import Agreement, Appeal, Decision, Effort
from barnterm.carried import (
    UNDER_WAY,
    is_carried_against_a_no,
    last_words,
    stopped,
)
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.custody import could_answer
from barnterm.decided import GRANTS, GRANTS_ALL, PENDING
from barnterm.finding import Facts
from barnterm.once import once
from barnterm.periods import last_day
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family()

REFUSED_BY_DECISION = codes_with("EffortStatus", "decided", "refused")
ON_AN_EFFORT = codes_with("AgreementKind", "settles", "effort")
NOES = codes_with("Answer", "state", "refused")


@rule(
    "warning",
    of=CASE,
    sv="Pågår, fast beslutet den {on} är ”{decision_outcome}”.",
    en="Under way, although the decision of {on} is “{decision_outcome}”.",
)
def under_way_without_a_yes(case: CaseFacts) -> PartHits:
    """An effort, plan or stay is under way on the day of the file, but the last decision on it stops it.

    Why: the child has something that nobody has decided on any more, or the file tells of it too late.
    A decision stops what it applies to when its outcome has `state: refused` or `ended` and stood. A no to more takes
    nothing from an earlier yes that holds (`starts`, else `decided_on`, to `ends`); a later end of the same matter does. A
    stay is carried by what its effort is carried by, too. A yes that fell on appeal is told of by itself.
    Fix: state how the effort, plan or stay ended, or enter the decision that carries it.

    En insats, en plan eller ett boende pågår den dag filen skapades, men det senaste beslutet stoppar det.

    Varför: barnet har något som ingen längre har beslutat om, eller så berättar filen om det för sent.
    Ett beslut stoppar det som det gäller när utgången har `state: refused` eller `ended` och står fast. Ett nej till mer tar
    inget från ett tidigare ja som gäller (`starts`, annars `decided_on`, till `ends`); ett senare slut i samma fråga gör
    det. Ett boende bärs även av det som bär dess insats. Ett ja som föll efter överklagande sägs för sig.
    Gör så här: ange hur insatsen, planen eller boendet slutade, eller lägg till det beslut som bär det.
    """
    for record, field, word in stopped(case):
        if word.decision.outcome not in GRANTS:
            yield (
                record,
                field,
                {"decision_outcome": word.decision.outcome, "on": word.decision.decided_on},
            )


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” står som ”{effort_status}”, men beslutet den {on} är ”{decision_outcome}”.",
    en="The effort “{effort_type}” has the status “{effort_status}”, but the decision of {on} is “{decision_outcome}”.",
)
def granted_but_stands_as_refused(effort: Effort, case: CaseFacts) -> Hits:
    """An effort has a status by which it was refused (`decided: refused`), but its last decision grants all of it.

    Why: the family may have a right to support that the next reader believes they were denied.
    Fix: change the status, or enter the decision that refused the effort.

    En insats har ett läge som säger att den inte beviljades (`decided: refused`), men det senaste beslutet ger allt.

    Varför: familjen kan ha rätt till ett stöd som nästa läsare tror att den har fått nej till.
    Gör så här: ändra läget, eller lägg till det beslut som var ett nej.
    """
    if effort.status not in REFUSED_BY_DECISION:
        return
    word = last_words(case).get(effort.id)
    if word and word.decision.outcome in GRANTS_ALL and word.carries(case.created):
        facts = {"effort_type": effort.type, "effort_status": effort.status}
        outcome, on = word.decision.outcome, word.decision.decided_on
        yield "status", {**facts, "decision_outcome": outcome, "on": on}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” sägs inte vara individuellt prövad, men det finns ett beslut om den.",
    en="The effort “{effort_type}” is said not to be individually assessed, but there is a decision on it.",
)
def decided_without_assessment(effort: Effort, case: CaseFacts) -> Hits:
    """`individually_assessed` is false for an effort that some decision applies to, whatever its outcome.

    Why: who decides on one child's effort has tried that child's need, and the decision can be appealed.
    Fix: correct the answer, or take the effort away from what the decision applies to.

    `individually_assessed` är falskt för en insats som något beslut gäller, vilken utgång det än har.

    Varför: den som beslutar om ett barns insats har prövat det barnets behov, och beslutet kan gå att överklaga.
    Gör så här: rätta svaret, eller ta bort insatsen från det som beslutet gäller.
    """
    if effort.individually_assessed is False and case.decisions_on(effort):
        yield "individually_assessed", {"effort_type": effort.type}


@rule(
    "warning",
    of=CASE,
    sv="Insatsen ”{effort_type}” pågår fast barnet eller en vårdnadshavare sade nej till den {on}, och inget beslut som gäller trots ett nej bär den.",
    en="The effort “{effort_type}” is under way although the child or a guardian said no to it on {on}, and no decision that holds in spite of a no carries it.",
)
def under_way_against_a_no(case: CaseFacts) -> PartHits:
    """The child or a guardian has refused an effort that is under way, and no decision carries it.

    Why: without their yes an effort needs a decision by somebody entitled to decide without it.
    A person's last answer (`Agreement` whose kind has `settles: effort`) counts; one with `state: refused` is a no. A
    guardian has custody or a mandate on the day of the answer. A decision carries the effort against a no when it applies
    to it, grants at least a part, holds on the day of the file, and has a matter with `carries: against_a_no` or a
    provision with `in_place_of_a_yes`. What a decision has stopped is told of by that.
    Fix: enter the decision or the later yes, or state that the effort stopped.

    Barnet eller en vårdnadshavare har sagt nej till en insats som pågår, och inget beslut bär den.

    Varför: utan deras ja kräver en insats ett beslut av någon som har rätt att besluta ändå.
    Det senaste svaret från varje person räknas (`Agreement` vars slag har `settles: effort`); ett med `state: refused` är
    ett nej. En vårdnadshavare har vårdnad eller uppdrag den dag svaret gavs. Ett beslut bär insatsen trots ett nej när det
    gäller den, är ett ja åtminstone till en del, gäller den dag filen skapades, och har en fråga med `carries: against_a_no`
    eller ett lagrum med `in_place_of_a_yes`. Det som ett beslut har stoppat sägs genom det.
    Gör så här: lägg till beslutet eller det senare svaret ja, eller ange att insatsen upphörde.
    """
    noes = said_no(case) if case.records["Agreement"] else {}
    told = {id(record) for record, _, _ in stopped(case)} if noes else set()
    for effort in case.records["Effort"] if noes else ():
        has_ended = last_day(effort) < case.created  # which is told of by itself
        if effort.id not in noes or effort.status not in UNDER_WAY or has_ended:
            continue
        if id(effort) not in told and not is_carried_against_a_no(case, effort):
            yield effort, "status", {"effort_type": effort.type, "on": noes[effort.id]}


@once
def said_no(case: CaseFacts) -> dict[str, str]:
    """By id of an effort: the last day on which somebody entitled to it said a no that still stands."""
    last: dict[tuple[str, str], Agreement] = {}
    for each in sorted(case.records["Agreement"], key=when_said):
        if each.effort and each.kind in ON_AN_EFFORT:
            last[each.effort, each.person] = each
    noes: dict[str, str] = {}
    for (effort, person), each in last.items():
        if each.answer in NOES and is_entitled(case, person, each.given_on):
            noes[effort] = max(noes.get(effort, ""), each.given_on)
    return noes


def is_entitled(case: CaseFacts, person: str, day: str) -> bool:
    """Whether somebody is the child, or could answer for it on a day."""
    child = case.record.child
    return person == child or could_answer(case, person, child, day)


def when_said(answer: Agreement) -> tuple[str, str, bool]:
    """The day and, if it is told, the time of an answer. Of one moment a no comes first."""
    return answer.given_on, answer.clock_time or "", answer.answer not in NOES


@rule(
    "error",
    of="Decision",
    sv="Beslutet överklagades {on}, innan det var fattat {decided_on}.",
    en="The decision was appealed against on {on}, before it was made on {decided_on}.",
)
def appealed_before_decided(decision: Decision, case: CaseFacts) -> Hits:
    """An appeal is dated before the decision that it is against.

    Why: one of the days is wrong, and the time for appealing is counted from it.
    Fix: correct the day that is wrong, or move the appeal to the decision it concerns.

    Ett överklagande är daterat före det beslut som det gäller.

    Varför: ett av datumen är fel, och tiden för att överklaga räknas från det.
    Gör så här: rätta det datum som är fel, eller flytta överklagandet till det beslut som det gäller.
    """
    for number, appeal in enumerate(decision.appeals or ()):
        if appeal.appealed_on < decision.decided_on:
            facts: Facts = {"on": appeal.appealed_on, "decided_on": decision.decided_on}
            yield f"appeals/{number}/appealed_on", facts


@rule(
    "info",
    of="Appeal",
    sv="Överklagandet är avgjort, ”{appeal_outcome}”, men inte när.",
    en="The appeal is settled, “{appeal_outcome}”, but not when.",
)
def appeal_settled_without_day(appeal: Appeal, case: CaseFacts) -> Hits:
    """An appeal has an outcome other than one with `state: open`, but no day on which it was settled.

    Why: from that day the decision holds, or does not, and a further appeal has its own time.
    Fix: write the day of the settlement.

    Ett överklagande har en annan utgång än en med `state: open`, men ingen dag då det avgjordes.

    Varför: från den dagen gäller beslutet, eller inte, och ett nytt överklagande har sin egen tid.
    Gör så här: skriv den dag då det avgjordes.
    """
    if appeal.outcome and appeal.outcome not in PENDING and not appeal.decided_on:
        yield "outcome", {"appeal_outcome": appeal.outcome}


@rule(
    "warning",
    of="Appeal",
    sv="Överklagandet avgjordes {on}, men utgången saknas.",
    en="The appeal was settled on {on}, but its outcome is missing.",
)
def appeal_settled_without_outcome(appeal: Appeal, case: CaseFacts) -> Hits:
    """An appeal has the day on which it was settled, but no outcome, or one with `state: open`.

    Why: nobody can tell whether the decision still holds.
    Fix: state the outcome, or take the day away while the appeal waits.

    Ett överklagande har en dag då det avgjordes, men ingen utgång, eller en med `state: open`.

    Varför: ingen kan se om beslutet fortfarande gäller.
    Gör så här: ange utgången, eller ta bort dagen medan överklagandet väntar.
    """
    if appeal.decided_on and (not appeal.outcome or appeal.outcome in PENDING):
        yield "decided_on", {"on": appeal.decided_on}


@rule(
    "warning",
    of="Decision",
    sv="Beslutet fick laga kraft {on}, men ett överklagande väntar på svar.",
    en="The decision became final on {on}, but an appeal waits for an answer.",
)
def final_while_appealed(decision: Decision, case: CaseFacts) -> Hits:
    """A decision has a day on which it became final (`final_on`), but an appeal of it has an outcome with `state: open`.

    Why: a final decision cannot be changed, so either the appeal is over or the decision may still fall.
    Fix: state how the appeal ended, or take the day away.

    Ett beslut har en dag då det fick laga kraft (`final_on`), men ett överklagande av det har en utgång med `state: open`.

    Varför: ett beslut som har fått laga kraft går inte att ändra, så antingen är överklagandet över eller så kan det falla.
    Gör så här: ange hur överklagandet slutade, eller ta bort dagen.
    """
    if decision.final_on and any(each.outcome in PENDING for each in decision.appeals or ()):
        yield "final_on", {"on": decision.final_on}
