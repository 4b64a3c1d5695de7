"""When a consent or a ground had been said or decided by all who must, and when it was in force."""

from __future__ import annotations

from typing import Any

LATE = "9999"
"""Comes after every day."""


def was_said(statement: Any, day: str) -> bool:
    """Whether all who must consent had done so by a day, or a ground was decided by it."""
    for each in yes_to(statement):
        if each.given_on > day:
            return said_by_all(statement) <= day
    return (getattr(statement, "decided_on", None) or "") <= day


def said_by_all(statement: Any) -> str:
    """The day by which all who must consent had, or a ground was decided; empty if none."""
    if hasattr(statement, "ground"):
        return str(statement.decided_on or "")
    first: dict[str, str] = {}
    for each in yes_to(statement):
        first[each.party] = min(each.given_on, first.get(each.party, each.given_on))
    required = getattr(statement, "required_parties", None) or ()
    return max((first.get(party, "") for party in required), default="")


def yes_to(statement: Any) -> list[Any]:
    """The answers by which somebody consented; none to a ground or a denial."""
    answers = getattr(statement, "answers", None) or ()
    return [each for each in answers if each.answer == "accepted"]


def taken_back_on(consent: Any) -> str | None:
    """The day of the first no of somebody who had said yes, by which the consent is over."""
    first: dict[str, str] = {}
    for each in yes_to(consent):
        first[each.party] = min(each.given_on, first.get(each.party, each.given_on))
    noes = [
        each.given_on
        for each in getattr(consent, "answers", None) or ()
        if each.answer == "refused" and first.get(each.party, LATE) <= each.given_on
    ]
    return min(noes, default=None)


def is_given(consent: Any) -> bool:
    """Whether somebody has consented, nobody has taken it back and no error was found."""
    return bool(yes_to(consent)) and not taken_back_on(consent) and not consent.error_found_on


def in_force(statement: Any, day: str) -> bool:
    """Whether the day lies in the statement's period, after it was said or decided by all who
    must, and before any withdrawal.
    """
    over = taken_back_on(statement)
    return (
        (statement.starts is None or statement.starts <= day)
        and (statement.ends is None or day <= statement.ends)
        and (over is None or day < over)
        and (statement.error_found_on is None or day < statement.error_found_on)
        and was_said(statement, day)
    )


def registered_on(statement: Any) -> str | None:
    """The day a ground was registered, or the last yes of a consent; None if it is not known."""
    if hasattr(statement, "ground"):
        return statement.registered_on or None
    days = [each.registered_on for each in yes_to(statement)]
    return max(days) if days and all(days) else None
