"""Follow-ups: does what was followed up stand as the follow-up left it?

Uppföljningar: står det som följdes upp så som uppföljningen lämnade det?

A follow-up is what was decided on its day, and a status is how it is. They may differ for a while,
so only a status that nobody can have written after the follow-up is held against it.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any, NamedTuple

from barnterm._generated.codes import FACTS
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact
from barnterm.once import once
from barnterm.rule import CASE, Family, PartHits, rule

FAMILY = Family()

STATUSES = {"need": "NeedStatus", "goal": "GoalStatus", "effort": "EffortStatus"}
"""By what a follow-up may take up: the scheme of its status."""

OPEN = {
    "need": codes_with("NeedStatus", "state", "to_be_met"),
    "goal": frozenset().union(
        *(codes_with("GoalStatus", "state", each) for each in ("not_begun", "under_way", "paused"))
    ),
    "effort": codes_with("EffortStatus", "state", "not_begun")
    | codes_with("EffortStatus", "state", "under_way"),
}
"""The statuses of what is not over."""

OVER = {"met", "given_up", "ended"}
"""States in which an outcome leaves what is over, and which a status may have."""

ENDS = frozenset(code for code, said in FACTS["ReviewOutcome"].items() if said.get("state") in OVER)
GOES_ON = frozenset(
    code for end in ENDS for code in (fact("ReviewOutcome", end, "opposite_of") or "").split()
)


class Review(NamedTuple):
    """The last time something was followed up: what it is called, the part, and the day."""

    name: str
    item: Any
    on: str


def last_reviews(case: CaseFacts) -> dict[str, Review]:
    """By id of a need, goal or effort: the last part of a follow-up that took it up."""
    found: dict[str, Review] = {}
    for review in sorted(case.records["FollowUp"], key=attrgetter("reviewed_on")):
        for item in review.items:
            for name in STATUSES:
                if (id_ := getattr(item, name)) is not None:
                    found[id_] = Review(name, item, review.reviewed_on)
    return found


@once
def reviewed(case: CaseFacts) -> list[tuple[Any, Review]]:
    """The needs, goals and efforts that were followed up, each with the last time."""
    found = []
    for id_, review in last_reviews(case).items():
        record = case.named(id_, review.name.capitalize())
        if record and (record.recorded_on or "") <= review.on:
            found.append((record, review))
    return found


@rule(
    "warning",
    of=CASE,
    sv="Uppföljningen den {on} sade ”{review_outcome}”, men det som följdes upp står kvar som öppet.",
    en="The follow-up of {on} said “{review_outcome}”, but what was followed up still stands as open.",
)
def ended_and_still_open(case: CaseFacts) -> PartHits:
    """The last follow-up of a need, goal or effort ends it, but its status says that it goes on.

    Why: the family counts on what was ended, or somebody goes on with what they were to stop.
    The outcome has `state: ended`, `met` or `given_up`, and the status is one of a need to be met, a goal not begun,
    under way or paused, or an effort not begun or under way. An effort with a last day (`ends`) is left alone, and so
    is a record whose content was written (`recorded_on`) after the follow-up.
    Fix: write the status that the follow-up decided, or the follow-up that took it up again.

    Den senaste uppföljningen av ett behov, ett mål eller en insats avslutar det, men läget säger att det fortsätter.

    Varför: familjen räknar med det som är avslutat, eller så fortsätter någon med det som skulle upphöra.
    Utfallet har `state: ended`, `met` eller `given_up`, och läget är ett behov som ska mötas, ett mål som inte har börjat,
    pågår eller vilar, eller en insats som inte har börjat eller pågår. En insats med en sista dag (`ends`) lämnas därhän,
    liksom en uppgift vars innehåll är skrivet (`recorded_on`) efter uppföljningen.
    Gör så här: skriv det läge som uppföljningen beslutade, eller den uppföljning som tog upp det igen.
    """
    for record, (name, item, on) in reviewed(case) if case.records["FollowUp"] else ():
        if (
            item.outcome in ENDS
            and record.status in OPEN[name]
            and not getattr(record, "ends", None)
        ):
            yield record, "status", {"review_outcome": item.outcome, "on": on}


@rule(
    "warning",
    of=CASE,
    sv="Det som följdes upp var avslutat, men uppföljningen den {on} sade ”{review_outcome}”.",
    en="What was followed up was over, but the follow-up of {on} said “{review_outcome}”.",
)
def over_and_still_continued(case: CaseFacts) -> PartHits:
    """The last follow-up of a need, goal or effort lets it go on, but it was over before that day.

    Why: the family was told that it goes on, and the file says that it does not.
    The outcome is one that is the opposite of an end (`opposite_of`), and the status has `state: ended`, `met` or
    `given_up`. It was over by the last day (`ends`) of an effort, else by the day its content was written (`recorded_on`).
    Fix: correct the status or the day, or the outcome of the follow-up.

    Den senaste uppföljningen av ett behov, ett mål eller en insats låter det fortsätta, men det var över före den dagen.

    Varför: familjen har fått veta att det fortsätter, och filen säger att det inte gör det.
    Utfallet är ett som är motsatsen till ett slut (`opposite_of`), och läget har `state: ended`, `met` eller `given_up`.
    Det var över med den sista dagen (`ends`) för en insats, annars den dag innehållet skrevs (`recorded_on`).
    Gör så här: rätta läget eller dagen, eller utfallet av uppföljningen.
    """
    for record, (name, item, on) in reviewed(case) if case.records["FollowUp"] else ():
        if item.outcome not in GOES_ON:
            continue
        if fact(STATUSES[name], record.status, "state") in OVER and was_over_before(record, on):
            yield record, "status", {"review_outcome": item.outcome, "on": on}


def was_over_before(record: Any, day: str) -> bool:
    """Whether what is over surely was so before a day. A period that is turned round tells nothing."""
    ends = getattr(record, "ends", None)
    over_on = ends or record.recorded_on
    return bool(over_on and over_on < day and not (ends and (record.starts or "") > ends))
