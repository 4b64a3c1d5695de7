"""When a consent, a ground or a denial is in force. Days decide; there is no status.

A permit without a first day or a day of registration is never in force, nor a consent or an
emergency ground without a last one. A denial without a first day always is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm.once import once
from barnterm.right import LATE

ANY_DAY = "0000-01-01"
"""Comes before every day, and ends as the first day of a year or a month does."""
KNOWN = {"year": len("2026"), "month": len("2026-02"), "latest": 0}
"""How much of a day is known by its precision, where that is not all of it."""


class Held(NamedTuple):
    """A statement with its days, YYYY-MM-DD.

    Attributes:
        statement: The consent, ground or denial.
        since: The first day on which it is in force; `LATE` if it never is.
        last: The last day.
        ceases: The day from which it was taken back or lifted, or was found to be an error.
    """

    statement: Any
    since: str
    last: str
    ceases: str


def held(statement: Any) -> Held:
    """A statement with its days."""
    return Held(statement, since(statement), statement.ends or LATE, ceased_on(statement) or LATE)


def in_force(held: Held, day: str) -> bool:
    """Whether a statement is in force on a day."""
    return held.since <= day <= held.last and day < held.ceases


def since(statement: Any) -> str:
    """The first day on which a statement may be in force; `LATE` if there is none."""
    if hasattr(statement, "by_party"):
        return str(statement.starts or "")
    if not statement.starts:
        return LATE
    if hasattr(statement, "ground"):
        is_dated = statement.registered_on and (statement.ends or not statement.is_emergency)
        return str(max(statement.starts, statement.decided_on or LATE)) if is_dated else LATE
    said, registered = days_of_yes(statement)
    required = statement.required_parties or ()
    if not statement.ends or last_of(required, registered) == LATE:
        return LATE
    return max(str(statement.starts), last_of(required, said))


def days_of_yes(consent: Any) -> tuple[dict[str, str], dict[str, str]]:
    """By party, the day by which it first said yes and the first on which one was registered, else
    `LATE`.
    """
    said: dict[str, str] = {}
    registered: dict[str, str] = {}
    for each in consent.answers or ():
        if each.answer == "accepted":
            party = each.party
            said[party] = min(said_by(each), said.get(party, LATE))
            registered[party] = min(each.registered_on or LATE, registered.get(party, LATE))
    return said, registered


def said_by(answer: Any) -> str:
    """The day by which an answer was surely given; when registered, if its own is known roughly."""
    is_known = answer.day_precision in {None, "day", "latest"}
    return str(answer.given_on if is_known else answer.registered_on or LATE)


def said_from(answer: Any) -> str:
    """The first day on which an answer may have been given; `ANY_DAY` if that may be any day."""
    known = KNOWN.get(answer.day_precision, len(ANY_DAY))
    return str(answer.given_on[:known]) + ANY_DAY[known:]


def last_of(parties: Iterable[str], days: dict[str, str]) -> str:
    """The last of the days of some parties; `LATE` if one of them has none, or there are none."""
    return max([days.get(party, LATE) for party in parties], default=LATE)


def yes_to(statement: Any) -> list[Any]:
    """The answers by which somebody consented; none to a ground or a denial."""
    answers = getattr(statement, "answers", None) or ()
    return [each for each in answers if each.answer == "accepted"]


def first_yes(consent: Any) -> dict[str, str]:
    """By party, the day of its first yes."""
    return days_of_yes(consent)[0]


def taken_back_on(consent: Any) -> str | None:
    """The first day on which somebody who had said yes may have said no; then the consent is over.

    Where days are known roughly a no is read as early as it may have been, and as after a yes if
    it may have been.
    """
    noes = [e for e in getattr(consent, "answers", None) or () if e.answer == "refused"]
    if not noes:
        return None
    first: dict[str, str] = {}
    for each in yes_to(consent):
        first[each.party] = min(said_from(each), first.get(each.party, LATE))
    days = [said_from(e) for e in noes if first.get(e.party, LATE) <= said_by(e)]
    return min(days, default=None)


def ceased_on(statement: Any) -> str | None:
    """The day from which a statement was taken back or lifted, or was found to be an error."""
    lifted = getattr(statement, "lifted_on", None)
    days = (taken_back_on(statement), lifted, statement.error_found_on)
    return min((day for day in days if day), default=None)


def is_given(consent: Any) -> bool:
    """Whether somebody has consented and it stands: nobody has taken it back, none of those who
    must consent has said no, and no error was found.
    """
    said = yes_to(consent)
    if consent.error_found_on or not said:
        return False
    if len(said) == len(consent.answers):
        return True
    return not taken_back_on(consent) and not parties_who_refused(consent)


@once
def given(case: Any) -> set[int]:
    """The identities of the consents in a case that are given, which many rules ask for."""
    return {id(each) for each in case.records["Consent"] if is_given(each)}


def parties_who_refused(consent: Any) -> set[str]:
    """Those who must consent and have said no and never yes."""
    noes = {each.party for each in consent.answers or () if each.answer == "refused"}
    return (noes - first_yes(consent).keys()) & {*(consent.required_parties or ())}


def begins(consent: Any) -> str | None:
    """The first day of a consent, else the day of the first yes to it."""
    return consent.starts or min(first_yes(consent).values(), default=None)


def registered_on(permit: Any) -> str | None:
    """The day a ground was registered, or that by which the yes of all who must consent was.

    None if it is not known. Of a party's several answers the one registered first counts.
    """
    if hasattr(permit, "ground"):
        return permit.registered_on or None
    day = last_of(permit.required_parties or (), days_of_yes(permit)[1])
    return None if day == LATE else day
