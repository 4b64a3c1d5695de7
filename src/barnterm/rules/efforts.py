"""Efforts: does the status of the effort agree with its days and its links?

Insatser: stämmer insatsens läge med dess datum och kopplingar?

A state is judged by the day the file was made, since that is when it was written.
"""

from __future__ import annotations

from barnterm._generated.structs import Effort, Stay
from barnterm.carried import last_words, words_on
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, lineage
from barnterm.decided import CLOSES, GRANTS
from barnterm.once import once
from barnterm.rule import Family, Hits, rule
from barnterm.rules.decisions import said_no

FAMILY = Family()

UNDER_WAY = codes_with("EffortStatus", "state", "under_way")
NOT_BEGUN = codes_with("EffortStatus", "state", "not_begun")
ENDED = codes_with("EffortStatus", "state", "ended")
GIVEN_UP = codes_with("EffortStatus", "state", "given_up")
WAITING = codes_with("EffortStatus", "waits")


@once
def begun(case: CaseFacts) -> set[str | None]:
    """The ids of the planned efforts that another effort carries out."""
    return {each.carries_out for each in case.records["Effort"]}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” står som ”{effort_status}” men slutade {ends}.",
    en="The effort “{effort_type}” has the status “{effort_status}” but ended on {ends}.",
)
def under_way_after_end(effort: Effort, case: CaseFacts) -> Hits:
    """An effort is said to be given although its last day had passed when the file was made.

    Why: the next reader believes that the child has support that has stopped.
    Fix: state how it ended, or write the new last day if it was prolonged.

    En insats står som pågående eller pausad fast dess sista dag hade passerat när filen skapades.

    Varför: nästa läsare tror att barnet har ett stöd som har upphört.
    Gör så här: ange hur den avslutades, eller skriv den nya sista dagen om den har förlängts.
    """
    if effort.status in UNDER_WAY and effort.ends and effort.ends < case.created:
        facts = {"effort_type": effort.type, "effort_status": effort.status}
        yield "status", {**facts, "ends": effort.ends}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” skulle ha börjat {starts} men står ännu som bestämd.",
    en="The effort “{effort_type}” was to begin on {starts} but still stands as agreed.",
)
def agreed_but_not_begun(effort: Effort, case: CaseFacts) -> Hits:
    """An effort was agreed, its first day had passed when the file was made, and nothing says it began.

    Why: this is how a promise is forgotten: each believes that another has begun.
    Fix: state that it is ongoing, that the child waits in a queue, or that it was cancelled.

    En insats är bestämd, dess första dag hade passerat när filen skapades, och inget säger att den har börjat.

    Varför: det är så ett löfte glöms bort: var och en tror att någon annan har börjat.
    Gör så här: ange att den pågår, att barnet står i kö eller att den ställdes in.
    """
    if effort.status != "agreed" or not effort.starts or effort.starts >= case.created:
        return
    if effort.id not in begun(case):
        yield "status", {"effort_type": effort.type, "starts": effort.starts}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen är utförd men står som ”{effort_status}”.",
    en="The effort is a performed one but has the status “{effort_status}”.",
)
def performed_before_begun(effort: Effort, case: CaseFacts) -> Hits:
    """What is written as performed has a status that says it has not begun.

    Why: nobody can tell whether the child got the support.
    Fix: change the status to what happened, or write the effort as planned.

    Det som står som utfört har ett läge som säger att det inte har börjat.

    Varför: ingen kan se om barnet fick stödet.
    Gör så här: ändra läget till det som hände, eller skriv insatsen som planerad.
    """
    if effort.phase == "performed" and effort.status in NOT_BEGUN:
        yield "status", {"effort_status": effort.status}


@rule(
    "error",
    of="Effort",
    sv="Fältet ”utför” ska gå från en utförd insats till en planerad.",
    en="The field “carries out” must go from a performed effort to a planned one.",
)
def carries_out_wrong_way(effort: Effort, case: CaseFacts) -> Hits:
    """An effort carries out another, but the one is not performed or the other not planned.

    Why: what was intended and what was done cannot be told apart or compared.
    Fix: point from the performed effort at the planned one.

    En insats utför en annan, men den ena är inte utförd eller den andra inte planerad.

    Varför: det som var tänkt och det som blev gjort går inte att skilja åt eller jämföra.
    Gör så här: peka från den utförda insatsen på den planerade.
    """
    planned = case.named(effort.carries_out, "Effort") if effort.carries_out else None
    if planned and (effort.phase, planned.phase) != ("performed", "planned"):
        yield "carries_out", {}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” står som ”{effort_status}” men säger varför den slutade: ”{end_reason}”.",
    en="The effort “{effort_type}” has the status “{effort_status}” but says why it ended: “{end_reason}”.",
)
def ended_and_still_open(effort: Effort, case: CaseFacts) -> Hits:
    """An effort says why it ended (`ended_because`), but its status has `state: not_begun` or `under_way`.

    Why: one reader counts on the support, another believes that it has stopped.
    An effort with a last day may say beforehand why it will end then.
    Fix: state how it ended, or take the reason away.

    En insats säger varför den slutade (`ended_because`), men läget har `state: not_begun` eller `under_way`.

    Varför: en läsare räknar med stödet, en annan tror att det har upphört.
    En insats med en sista dag får säga i förväg varför den slutar då.
    Gör så här: ange hur den avslutades, eller ta bort skälet.
    """
    if effort.ended_because and not effort.ends and effort.status in UNDER_WAY | NOT_BEGUN:
        facts = {"effort_type": effort.type, "effort_status": effort.status}
        yield "ended_because", {**facts, "end_reason": effort.ended_because}


@rule(
    "warning",
    of="Effort",
    sv="Barnet väntar på insatsen sedan {on}, men den står som ”{effort_status}”.",
    en="The child has waited for the effort since {on}, but it has the status “{effort_status}”.",
)
def waits_without_being_in_the_queue(effort: Effort, case: CaseFacts) -> Hits:
    """An effort says since when the child waits (`waiting_since`), but not that it waits or when the wait was over.

    Why: a queue that no status shows is not followed up, and nobody can see how long the child has waited.
    The wait is over with a first day (`starts`) on the same day or later, or by a status with `state: given_up`.
    Fix: state that the child waits, or the day the effort began.

    En insats säger sedan när barnet väntar (`waiting_since`), men inte att det väntar eller när väntan var över.

    Varför: en kö som inget läge visar följs inte upp, och ingen kan se hur länge barnet har väntat.
    Väntan är över med en första dag (`starts`) samma dag eller senare, eller med ett läge med `state: given_up`.
    Gör så här: ange att barnet står i kö, eller vilken dag insatsen började.
    """
    since = effort.waiting_since
    if since and effort.status not in WAITING | GIVEN_UP and (effort.starts or "") < since:
        yield "waiting_since", {"effort_status": effort.status, "on": since}


@rule(
    "info",
    of="Effort",
    sv="Barnet står i kö till insatsen ”{effort_type}”, men inte sedan när.",
    en="The child is in the queue for the effort “{effort_type}”, but not since when.",
)
def waits_since_nobody_knows(effort: Effort, case: CaseFacts) -> Hits:
    """An effort's status says that the child waits (`waits: true`), and `waiting_since` is left out.

    Why: how long a child has waited decides when somebody must act, and by law at times.
    Fix: write the day on which the wait began.

    Insatsens läge säger att barnet väntar (`waits: true`), och `waiting_since` är utelämnat.

    Varför: hur länge ett barn har väntat avgör när någon måste göra något, ibland enligt lag.
    Gör så här: skriv den dag då väntan började.
    """
    if effort.status in WAITING and not effort.waiting_since:
        yield "status", {"effort_type": effort.type}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” står som ”{effort_status}”, men beslutet om den gällde till {ends} och inget nytt står i filen.",
    en="The effort “{effort_type}” has the status “{effort_status}”, but the decision on it held until {ends} and no new one is in the file.",
)
def decision_run_out(effort: Effort, case: CaseFacts) -> Hits:
    """An effort is under way on the day of the file, but the last day of every decision that granted it had passed.

    Why: the child may lose the support any day, and nobody can appeal a decision that was never made.
    Told only where no decision has refused or ended the effort, nobody has said no to it, and no last day of its own has
    passed, each of which is told of by itself.
    Fix: enter the new decision, or state how the effort ended.

    En insats pågår den dag filen skapades, men sista dagen hade passerat för varje beslut som beviljade den.

    Varför: barnet kan förlora stödet vilken dag som helst, och ett beslut som aldrig fattades går inte att överklaga.
    Sägs bara när inget beslut har varit ett nej eller ett slut på insatsen, ingen har sagt nej till den och ingen egen sista
    dag har passerat, vilket sägs för sig.
    Gör så här: lägg till det nya beslutet, eller ange hur insatsen avslutades.
    """
    goes_on = effort.status in UNDER_WAY and (effort.ends or case.created) >= case.created
    decided = goes_on and case.decisions_on(effort)
    yeses = [word for word in words_on(case, effort) if word.grants] if decided else []
    if not yeses or effort.id in last_words(case) or effort.id in said_no(case):
        return
    if (ends := max(word.ends for word in yeses)) < case.created:
        facts = {"effort_type": effort.type, "effort_status": effort.status}
        yield "status", {**facts, "ends": ends}


@rule(
    "warning",
    of="Effort",
    sv="Utredningen ”{effort_type}” står som ”{effort_status}”, men det beslutades {on} att den avslutas eller inte inleds.",
    en="The investigation “{effort_type}” has the status “{effort_status}”, but it was decided on {on} that it is closed or not opened.",
)
def closed_and_still_under_way(effort: Effort, case: CaseFacts) -> Hits:
    """An investigation is under way on the day of the file, but the last decision on it closed it, or was not to open it.

    Why: the family believes that they are still being investigated, or somebody still gathers information without a right to.
    The matter of the decision has `carries: nothing`, and the effort is an investigation or a narrower type.
    Fix: state when the investigation ended, or enter the decision that opened it again.

    En utredning pågår den dag filen skapades, men det senaste beslutet om den avslutade den, eller var att inte inleda den.

    Varför: familjen tror att den ännu utreds, eller så hämtar någon in uppgifter utan rätt till det.
    Beslutets fråga har `carries: nothing`, och insatsen är en utredning eller en smalare typ.
    Gör så här: ange när utredningen avslutades, eller lägg till det beslut som inledde den igen.
    """
    if effort.status not in UNDER_WAY or "investigation" not in lineage("EffortType", effort.type):
        return
    decisions = [each for each in case.decisions_on(effort) if each.outcome in GRANTS]
    begun = [each for each in decisions if (each.starts or each.decided_on) <= case.created]
    if begun and begun[-1].matter in CLOSES:
        last = begun[-1]
        facts = {"effort_type": effort.type, "effort_status": effort.status}
        yield "status", {**facts, "on": last.starts or last.decided_on}


@rule(
    "warning",
    of="Stay",
    sv="Boendet har ingen sista dag, men insatsen ”{effort_type}” som det hör till är ”{effort_status}”.",
    en="The stay has no last day, but the effort “{effort_type}” that it belongs to is “{effort_status}”.",
)
def stayed_on_after_end(stay: Stay, case: CaseFacts) -> Hits:
    """A stay without a last day comes of an effort that has ended or came to nothing.

    Why: whoever must reach the child looks in the wrong place, and a body that has left the child counts as having it.
    The status of the effort has `state: ended` or `given_up`. One that another of its type took over from is left alone:
    the child may stay on while another body pays.
    Fix: write the last day of the stay; if the child stays there by other means, write that as a stay of its own.

    Ett boende utan sista dag hör till en insats som har avslutats eller inte blev av.

    Varför: den som måste nå barnet letar på fel ställe, och den som har lämnat barnet ifrån sig räknas som ansvarig.
    Insatsens läge har `state: ended` eller `given_up`. En som en annan av samma slag tog över efter lämnas därhän: barnet
    kan bo kvar medan någon annan betalar.
    Gör så här: skriv boendets sista dag; bor barnet kvar på annat sätt, skriv det som ett eget boende.
    """
    effort = case.named(stay.effort, "Effort") if stay.effort and not stay.ends else None
    if effort and effort.status in ENDED | GIVEN_UP and effort.type not in types_under_way(case):
        yield "", {"effort_type": effort.type, "effort_status": effort.status}


@once
def types_under_way(case: CaseFacts) -> set[str | None]:
    """The types of the efforts that the child has on the day of the file."""
    return {each.type for each in case.records["Effort"] if each.status in UNDER_WAY}
