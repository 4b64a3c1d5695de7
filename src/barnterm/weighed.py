"""What assessments of harm open or keep: for which recipient, and which information.

An assessment opens what it lists, elements or else categories, and nothing without a list. An
outcome that opens all opens a category and those below it, one that opens in part just those codes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm.codes import codes_with, lineage
from barnterm.coverage import akin_to, with_broader
from barnterm.holders import Days, Holders
from barnterm.right import LATE

ALL = codes_with("HarmOutcome", "opens", "all")
IN_PART = codes_with("HarmOutcome", "opens", "listed")
OPENS = ALL | IN_PART


class Opened(NamedTuple):
    """Assessments of harm that open something, and what they name.

    Attributes:
        to: The recipients of each, a unit or a person.
        people: The people that each is about.
        recipients: The same as `to`.
        disclosers: From whom.
        purposes: For what.
        keys: What each opens, as `keys_of` asks for it.
        since: The first day that each holds and was registered.
        last: The last day.
    """

    to: list[list[str]]
    people: Holders
    recipients: Holders
    disclosers: Holders
    purposes: Holders
    keys: Holders
    since: Days
    last: Days


def opened(assessments: Iterable[Any]) -> Opened:
    """What some assessments of harm open, those left out that open nothing."""
    listed = [each for each in assessments if each.outcome in OPENS]
    to = [[r for r in (each.recipient, each.recipient_person) if r] for each in listed]
    return Opened(
        to,
        Holders([each.concerns for each in listed]),
        Holders(to),
        Holders([[each.discloser] for each in listed]),
        Holders([each.purposes for each in listed]),
        Holders([keys_in(each) for each in listed]),
        Days([max(each.decided_on, each.registered_on) for each in listed]),
        Days([each.ends or LATE for each in listed]),
    )


def keys_in(assessment: Any) -> list[str]:
    """What an assessment opens: elements (#id), or codes with all below or alone (=code)."""
    if assessment.elements:
        return [f"#{id_}" for id_ in assessment.elements]
    exact = assessment.outcome in IN_PART
    return [f"={code}" if exact else code for code in assessment.categories or ()]


def keys_of(category: str) -> list[str]:
    """What an assessment may list to open a category."""
    return [f"={category}", *lineage("InformationCategory", category)]


def opening(found: Opened, discloser: str, purpose: str | None, day: str) -> int:
    """The bits of the assessments that hold on a day from a discloser for a purpose."""
    return (
        found.disclosers.any_of([discloser])
        & found.purposes.any_of([purpose] if purpose else ())
        & found.since.up_to(day)
        & ~found.last.before(day)
    )


def is_opened(
    found: Opened, held: int, done: Any, person: str, recipient: str, category: str
) -> bool:
    """Whether an assessment lets a recipient have a category, or else each of the elements."""
    bits = held & found.people.any_of([person]) & found.recipients.any_of([recipient])
    if bits & found.keys.any_of(keys_of(category)):
        return True
    return bool(done.elements) and all(bits & found.keys.any_of([f"#{e}"]) for e in done.elements)


class Kept(NamedTuple):
    """Assessments of harm after which nothing was to be disclosed, what they name, and when."""

    listed: list[Any]
    disclosers: Holders
    people: Holders
    recipients: Holders
    private: Holders
    categories: Holders
    above: Holders
    elements: Holders
    starts: Days
    ends: Days


def kept_by(listed: list[Any]) -> Kept:
    """What some assessments of harm keep from somebody."""
    return Kept(
        listed,
        Holders([[each.discloser] for each in listed]),
        Holders([each.concerns for each in listed]),
        Holders([[each.recipient] if each.recipient else [] for each in listed]),
        Holders([[each.recipient_person] if each.recipient_person else [] for each in listed]),
        Holders([each.categories for each in listed]),
        Holders([with_broader(each.categories or ()) for each in listed]),
        Holders([each.elements for each in listed]),
        Days([each.decided_on for each in listed]),
        Days([each.ends or LATE for each in listed]),
    )


def keeping(tests: Kept, done: Any, disclosers: Iterable[str]) -> int:
    """The bits of the assessments in force that day that were against a disclosure, made by its
    discloser or a unit above it. What one does not state is taken to match.
    """
    kinds, elements = tests.categories, tests.elements
    meant = (kinds.empty & elements.empty) | elements.any_of(done.elements or ())
    for category in dict.fromkeys(done.categories):
        meant |= akin_to(kinds, tests.above, category)
    if not done.elements:
        meant |= elements.every & ~elements.empty
    to = tests.recipients.any_of(done.recipients or ())
    to |= tests.private.any_of(done.recipient_people or ())
    held = tests.starts.up_to(done.disclosed_on) & ~tests.ends.before(done.disclosed_on)
    held &= tests.disclosers.any_of(disclosers)
    return held & tests.people.any_of(done.concerns) & to & meant
