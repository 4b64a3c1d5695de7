"""When a consent or a ground had been said or decided by all who must."""

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
