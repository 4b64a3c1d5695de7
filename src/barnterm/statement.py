"""When a consent or a ground had been said or decided by all who must, and when it was in force."""

from __future__ import annotations

from typing import Any


def was_said(statement: Any, day: str) -> bool:
    """Whether all who must consent had done so by a day, or a ground was decided by it."""
    for each in getattr(statement, "given_by", None) or ():
        if each.given_on > day:
            return said_by_all(statement) <= day
    return (getattr(statement, "decided_on", None) or "") <= day


def said_by_all(statement: Any) -> str:
    """The day by which all who must consent had, or a ground was decided; empty if none."""
    if hasattr(statement, "ground"):
        return str(statement.decided_on or "")
    first: dict[str, str] = {}
    for each in getattr(statement, "given_by", None) or ():
        first[each.party] = min(each.given_on, first.get(each.party, each.given_on))
    required = getattr(statement, "required_parties", None) or ()
    return max((first.get(party, "") for party in required), default="")


def was_given(consent: Any) -> bool:
    """Whether a consent was in force on some day: given, and if it is over, since a known day."""
    return consent.status in {"given", "expired"} or (
        consent.status == "withdrawn" and consent.withdrawal is not None
    )


def in_force(statement: Any, day: str) -> bool:
    """Whether the day lies in the statement's period, after it was said or decided by all who
    must, and before any withdrawal.
    """
    withdrawal = getattr(statement, "withdrawal", None)
    return (
        (statement.starts is None or statement.starts <= day)
        and (statement.ends is None or day <= statement.ends)
        and (withdrawal is None or day < withdrawal.given_on)
        and was_said(statement, day)
    )
