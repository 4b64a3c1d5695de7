"""Whether a decision carries what it is about, or stops it, on a day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from barnterm.codes import codes_with

GRANTS_ALL = codes_with("DecisionOutcome", "state", "granted")
GRANTS = GRANTS_ALL | codes_with("DecisionOutcome", "state", "granted_in_part")
ENDS = codes_with("DecisionOutcome", "state", "ended")
FALLS = codes_with("AppealOutcome", "state", "falls")
TRIED_AGAIN = codes_with("AppealOutcome", "state", "tried_again")
STANDS = codes_with("AppealOutcome", "state", "stands")
PENDING = codes_with("AppealOutcome", "state", "open")


def holds_from(decision: Any) -> str:
    """The first day that a decision holds: the one it states, or the day it was made."""
    return str(decision.starts or decision.decided_on)


def in_the_end(decision: Any) -> str | None:
    """The outcome of the appeal that was settled last, of which there may be one an instance."""
    settled = [each for each in decision.appeals or () if each.outcome not in {None, *PENDING}]
    last = max(settled, key=lambda each: each.decided_on or each.appealed_on, default=None)
    return last.outcome if last else None


def has_fallen(decision: Any) -> bool:
    """Whether a decision no longer holds after an appeal.

    Sent back it has fallen if it is about one thing; of several, some may stand.
    """
    outcome = in_the_end(decision) if decision.appeals else None
    return outcome in FALLS or (outcome in TRIED_AGAIN and len(decision.applies_to or ()) == 1)


def carries(decision: Any, day: str) -> bool:
    """Whether a decision grants what it is about, at least in part, and holds on a day."""
    if decision.outcome not in GRANTS or has_fallen(decision):
        return False
    return holds_from(decision) <= day <= (decision.ends or day)


def stops(decision: Any) -> bool:
    """Whether a decision says no, or said yes and has fallen.

    A no that was changed on appeal, or fell, says nothing: what holds instead is a new decision.
    """
    if decision.outcome in GRANTS:
        return has_fallen(decision)
    return not decision.appeals or in_the_end(decision) in {None, *STANDS}


def last_word(decisions: Iterable[Any], day: str) -> Any:
    """The decision that carries or stops something on a day; None when none does either.

    The decisions are about one thing and the earliest comes first. A no to more, or a yes that
    fell, takes nothing away from an earlier yes that still holds; an end does.
    """
    found = None
    for each in decisions:
        if holds_from(each) > day:
            continue
        is_carried = found is not None and found.outcome in GRANTS and carries(found, day)
        if carries(each, day) or (stops(each) and not (is_carried and each.outcome not in ENDS)):
            found = each
    return found
