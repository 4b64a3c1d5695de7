"""Screens before the rules on consents, denials and legal grounds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from barnterm import terms
from barnterm._generated.structs import Consent, Denial, Ground, Scope
from barnterm.rules.capacity import (
    CHILD,
    FOR_ONESELF,
    MUST_ANSWER,
    OFTEN_MATURE,
    OFTEN_TOO_YOUNG,
    OTHERS,
    ages,
)
from barnterm.rules.grounds import breaks_secrecy, is_duty
from barnterm.rules.roles import WITH_CUSTODY
from barnterm.rules.scope import covers_part, is_sensitive
from barnterm.rules.vocabulary import STATEMENTS
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
    "scope.named_employee",
    "scope.spoken_for_sensitive",
)
def consents_are_whole(seen: Seen) -> bool:
    for consent in seen.record.consents or ():
        if consent.scope.recipient_people:
            return False
        if consent.status == "given" and not is_whole(consent):
            return False
    return True


def is_whole(consent: Consent) -> bool:
    if not (is_filled(consent.scope) and consent.ends and consent.required_parties):
        return False
    starts, ends = consent.starts, consent.ends
    if starts and ends > f"{int(starts[:4]) + 1}{starts[4:]}":
        return False
    given = consent.given_by or ()
    if any(each.form == "oral" for each in given):
        if any(map(is_sensitive, consent.scope.categories or ())):
            return False
    return {each.party for each in given}.issuperset(consent.required_parties)


def is_filled(scope: Scope) -> bool:
    who = scope.disclosers and scope.recipients
    return bool(who and scope.purposes and scope.categories and scope.actions)


@screen(
    "capacity.answers_for_somebody_else",
    "capacity.parties_contradict_maturity",
    "capacity.teenager_left_out",
    "capacity.young_child_alone",
    "dates.registered_too_early",
    "roles.guardian_without_custody",
)
def the_right_ones_consent(seen: Seen) -> bool:
    for consent in seen.record.consents or ():
        if not (answers_fit(seen, consent) and parties_fit(seen, consent)):
            return False
    return True


def answers_fit(seen: Seen, consent: Consent) -> bool:
    registered = consent.registered_on
    for given in consent.given_by or ():
        if given.capacity in FOR_ONESELF and given.party != consent.about:
            return False
        if given.capacity == "guardian":
            person = seen.people.get(given.party)
            if person is not None and person.custody not in WITH_CUSTODY:
                return False
        if registered is not None and registered < given.given_on:
            return False
    return True


def parties_fit(seen: Seen, consent: Consent) -> bool:
    parties, maturity = consent.required_parties or (), consent.maturity
    asked = {CHILD if party == consent.about else OTHERS for party in parties}
    if maturity is not None and not asked >= MUST_ANSWER[maturity.outcome]:
        return False
    return len(asked) != 1 or age_fits(seen, consent, child_alone=CHILD in asked)


def age_fits(seen: Seen, consent: Consent, *, child_alone: bool) -> bool:
    """Whether the age on the first day, as far as the file shows it, fits who alone is asked."""
    person, day = seen.people.get(consent.about), consent.starts or consent.registered_on
    span = ages(person, seen.exchange.created[:10], day) if person and day else None
    if span is None:
        return True
    if child_alone:
        return span[1] >= OFTEN_TOO_YOUNG
    return consent.maturity is not None or span[0] < OFTEN_MATURE


@cache
def statuses(kind: str) -> set[str]:
    """The statuses that a kind of statement can have."""
    found = terms.schemes()["statement_status"].items()
    return {code for code, term in found if STATEMENTS[kind] in term.facts["used_for"].split()}


@screen("vocabulary.status_of_other_statement")
def statuses_fit(seen: Seen) -> bool:
    case = seen.record
    return (
        statuses("Consent").issuperset([each.status for each in case.consents or ()])
        and statuses("Denial").issuperset([each.status for each in case.denials or ()])
        and statuses("Ground").issuperset([each.status for each in case.grounds or ()])
    )


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


@screen(
    "dates.registered_too_early",
    "grounds.breaks_no_secrecy",
    "grounds.duty_does_not_apply",
    "grounds.emergency_without_end",
    "grounds.no_decider",
    "grounds.overridden_without_reason",
    "scope.named_employee",
)
def grounds_are_whole(seen: Seen) -> bool:
    grounds = seen.record.grounds
    return not grounds or all(map(is_plain, grounds))


def is_plain(ground: Ground) -> bool:
    if ground.decided_by is None or ground.scope.recipient_people:
        return False
    if ground.is_emergency and ground.ends is None:
        return False
    if ground.denial_handling in {"considered_and_overridden", "duty_applies"}:
        return False
    if ground.registered_on and ground.decided_on and ground.registered_on < ground.decided_on:
        return False
    return breaks_secrecy(ground.ground)


@screen("scope.duty_covers_it")
def consent_is_needed(seen: Seen) -> bool:
    duties = [each for each in seen.record.grounds or () if is_duty(each.ground)]
    for duty in duties:
        if any(covers_part(duty, consent) for consent in seen.record.consents or ()):
            return False
    return True


@screen(
    "denials.block_outside_health_care",
    "denials.lifted_before_start",
    "denials.over_without_a_day",
)
def denials_are_whole(seen: Seen) -> bool:
    denials = seen.record.denials
    return not denials or all(map(is_clear, denials))


def is_clear(denial: Denial) -> bool:
    starts, lifted = denial.starts, denial.lifted_on
    ordered = not starts or not lifted or starts <= lifted
    return ordered and denial.kind == "denial" and denial.status not in {"expired", "lifted"}
