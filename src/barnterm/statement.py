"""When a consent, a ground or a denial is in force. Days decide; there is no status.

A permit without a first day or a day of registration is never in force, nor a consent or an
emergency ground without a last one. A denial without a first day always is.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from barnterm.once import once
from barnterm.right import LATE


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
    return max(statement.starts, said_by_all(statement)) if is_dated(statement) else LATE


def is_dated(permit: Any) -> bool:
    """Whether a consent or a ground has the days without which it is never in force."""
    must_end = getattr(permit, "is_emergency", None) or not hasattr(permit, "ground")
    ends = permit.ends or not must_end
    return bool(permit.starts and ends and registered_on(permit))


def said_by_all(statement: Any) -> str:
    """The day by which all who must consent had, or a ground was decided; `LATE` if none."""
    if hasattr(statement, "ground"):
        return str(statement.decided_on or LATE)
    first = first_yes(statement)
    return max((first.get(party, LATE) for party in statement.required_parties or ()), default=LATE)


def yes_to(statement: Any) -> list[Any]:
    """The answers by which somebody consented; none to a ground or a denial."""
    answers = getattr(statement, "answers", None) or ()
    return [each for each in answers if each.answer == "accepted"]


def first_yes(consent: Any) -> dict[str, str]:
    """By party, the day of its first yes."""
    first: dict[str, str] = {}
    for each in yes_to(consent):
        first[each.party] = min(each.given_on, first.get(each.party, each.given_on))
    return first


def taken_back_on(consent: Any) -> str | None:
    """The day of the first no of somebody who had said yes, by which the consent is over."""
    noes = [e for e in getattr(consent, "answers", None) or () if e.answer == "refused"]
    if not noes:
        return None
    first = first_yes(consent)
    days = [each.given_on for each in noes if first.get(each.party, LATE) <= each.given_on]
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
    first: dict[str, str] = {}
    for each in yes_to(permit):
        day = each.registered_on or LATE
        first[each.party] = min(day, first.get(each.party, day))
    last = max((first.get(party, LATE) for party in permit.required_parties or ()), default=LATE)
    return None if last == LATE else last
