"""Whether a decision carries what it is about, or stops it, on a day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm.codes import codes_with
from barnterm.periods import last_day

GRANTS_ALL = codes_with("DecisionOutcome", "state", "granted")
GRANTS = GRANTS_ALL | codes_with("DecisionOutcome", "state", "granted_in_part")
ENDS = codes_with("DecisionOutcome", "state", "ended")
FALLS = codes_with("AppealOutcome", "state", "falls")
TRIED_AGAIN = codes_with("AppealOutcome", "state", "tried_again")
STANDS = codes_with("AppealOutcome", "state", "stands")
PENDING = codes_with("AppealOutcome", "state", "open")
REPLACED = codes_with("AppealOutcome", "state", "replaced")
CLOSES = codes_with("DecisionMatter", "carries", "nothing")
AGAINST_A_NO = codes_with("DecisionMatter", "carries", "against_a_no")
IN_PLACE_OF_A_YES = codes_with("LegalGround", "in_place_of_a_yes")


class Word(NamedTuple):
    """What a decision says of what it is about, its appeals reckoned with.

    Attributes:
        decision: The decision.
        starts: The first day that it holds: the one it states, or the day it was made.
        ends: Its last day.
        grants: Whether it says yes, at least to a part, and has not fallen.
        stops: Whether it says no, or said yes and has fallen. A no that was changed on appeal, or
            fell, says nothing: what holds instead is a decision of its own. Nor does a yes to
            closing, or not beginning, an investigation, which carries nothing.
    """

    decision: Any
    starts: str
    ends: str
    grants: bool
    stops: bool

    def carries(self, day: str) -> bool:
        """Whether what it is about is carried by it on a day."""
        return self.grants and self.starts <= day <= self.ends


def word_of(decision: Any, things: int) -> Word:
    """What a decision says of each of a number of things that it is about."""
    outcome = in_the_end(decision) if decision.appeals else None
    starts = decision.starts or decision.decided_on
    if decision.outcome in GRANTS:
        fell, opens = has_fallen(outcome, things), decision.matter not in CLOSES
        return Word(decision, starts, last_day(decision), opens and not fell, opens and fell)
    return Word(decision, starts, last_day(decision), False, outcome in {None, *STANDS})


def last_settled(decision: Any) -> Any:
    """The appeal that was settled last, of which there may be one an instance; None if none was."""
    settled = [each for each in decision.appeals or () if each.outcome not in {None, *PENDING}]
    return max(settled, key=lambda each: each.decided_on or each.appealed_on, default=None)


def in_the_end(decision: Any) -> str | None:
    """The outcome of the appeal that was settled last."""
    last = last_settled(decision)
    return last.outcome if last else None


def holds_against_a_no(decision: Any) -> bool:
    """Whether a decision is of the kind that holds whoever in the family says no."""
    return decision.matter in AGAINST_A_NO or decision.provision in IN_PLACE_OF_A_YES


def has_fallen(outcome: str | None, things: int) -> bool:
    """Whether a decision no longer holds after an appeal with this outcome.

    Sent back it has fallen if it is about one thing; of several, some may stand.
    """
    return outcome in FALLS or (outcome in TRIED_AGAIN and things == 1)


def last_word(words: Iterable[Word], day: str) -> Word | None:
    """What carries or stops something on a day; None when nothing does either.

    The words are about one thing and the earliest comes first. Of an earlier yes that still
    holds only a later end of the same matter takes anything away, and no other no or fallen yes.
    """
    found: Word | None = None
    for each in words:
        if each.starts > day:
            continue
        if each.carries(day) or (each.stops and not is_kept(found, each, day)):
            found = each
    return found


def is_kept(earlier: Word | None, later: Word, day: str) -> bool:
    """Whether an earlier word carries on a day in spite of a later one that stops."""
    if earlier is None or not earlier.carries(day):
        return False
    is_end = later.decision.outcome in ENDS and later.decision.matter == earlier.decision.matter
    return not is_end or later.starts <= earlier.starts
