"""Screens before the rules on consents and legal grounds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from barnterm import terms
from barnterm._generated.structs import Consent
from barnterm.rules.grounds import breaks_secrecy
from barnterm.screens.screen import Seen, screen


@screen(
    "consent.longer_than_a_year",
    "consent.no_action",
    "consent.no_category",
    "consent.no_discloser",
    "consent.no_end",
    "consent.no_purpose",
    "consent.no_recipient",
    "consent.no_required_party",
    "consent.party_missing",
)
def consents_are_whole(seen: Seen) -> bool:
    for consent in seen.record.consents or ():
        if consent.status == "given" and not is_whole(consent):
            return False
    return True


def is_whole(consent: Consent) -> bool:
    scope, starts, ends = consent.scope, consent.starts, consent.ends
    if not (scope.disclosers and scope.purposes and scope.categories and scope.actions):
        return False
    if not (ends and consent.required_parties and (scope.recipients or scope.recipient_people)):
        return False
    if starts and ends > f"{int(starts[:4]) + 1}{starts[4:]}":
        return False
    have = {each.party for each in consent.given_by or ()}
    return have.issuperset(consent.required_parties)


@cache
def about_guardians() -> set[str]:
    """The information categories that are about a guardian's own circumstances."""
    categories = terms.schemes()["information_category"].items()
    return {code for code, term in categories if term.facts.get("about") == "guardian"}


def content(case: Any) -> Iterator[Any]:
    """Every record that can be disclosed, as `rules.consent.CONTENT` names them."""
    for assessment in case.assessments or ():
        yield from assessment.findings
    for records in (
        case.applications,
        case.concern_reports,
        case.documents,
        case.efforts,
        case.follow_ups,
        case.goals,
        case.meetings,
        case.needs,
        case.observations,
        case.plans,
        case.tellings,
    ):
        yield from records or ()


@screen("consent.guardian_left_out")
def guardians_are_listed(seen: Seen) -> bool:
    guarded = about_guardians()
    if guarded.isdisjoint(seen.swept.categories):
        return True
    children = {each.id for each in seen.record.people if each.relation == "child"}
    for record in content(seen.record):
        if record.category in guarded and children.issuperset(record.concerns):
            return False
    return True


@screen("grounds.no_decider", "grounds.emergency_without_end", "grounds.breaks_no_secrecy")
def grounds_are_whole(seen: Seen) -> bool:
    for ground in seen.record.grounds or ():
        if ground.decided_by is None or not breaks_secrecy(ground.ground):
            return False
        if ground.is_emergency and ground.ends is None:
            return False
    return True
