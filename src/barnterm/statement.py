"""From which day a consent, a ground or a denial can be in force."""

from __future__ import annotations

from typing import Any


def first_day(statement: Any) -> str:
    """The first day on which a statement can be in force, YYYY-MM-DD; empty if nothing says so.

    That is its own first day, or the day by which all who must consent had done so, or the day
    on which a ground was decided, if that is later.
    """
    return max(statement.starts or "", said_by_all(statement))


def said_by_all(statement: Any) -> str:
    """The day by which all who must consent had, or a ground was decided; empty if none."""
    if hasattr(statement, "ground"):
        return str(statement.decided_on or "")
    first: dict[str, str] = {}
    for each in getattr(statement, "given_by", None) or ():
        first[each.party] = min(each.given_on, first.get(each.party, each.given_on))
    required = getattr(statement, "required_parties", None) or ()
    return max((first.get(party, "") for party in required), default="")
