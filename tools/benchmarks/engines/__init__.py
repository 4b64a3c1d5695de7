"""Ten of our rules as they are written for engines that somebody would pick for the rules.

All ten join records: what they tell cannot be seen in one record alone. Between them they ask
what such engines are made for: a record that nothing points at (need, goal), what two roads lead
to (effort to need, by way of a goal), how many different there are (services), two records of one
kind that overlap in time (efforts), that the other end is of the right sort (coordinator,
hand-over), the day of one record beside the period of another (roles, disclosures), all members
of a list beside all of another (parties of a consent), and whether a reference leads anywhere.
None asks for a word list, a search in texts, a check digit or what day it is, which would be
foreign to some of them and no fair contest. Of the terminology one rule needs what a role
undertakes by its code, and that is handed to them.
"""

from __future__ import annotations

from typing import NamedTuple

from barnterm._generated.codes import FACTS

TEN = (
    "completeness.need_without_effort",
    "completeness.same_effort_twice",
    "completeness.seen_by_many_met_by_none",
    "consent.party_missing",
    "disclosure.relies_on_later",
    "plans.goal_without_effort",
    "references.target_missing",
    "roles.coordinator_has_other_role",
    "roles.hand_over_to_other_role",
    "roles.used_when_not_held",
)

GIVEN_UP = ("cancelled", "declined", "not_granted")
TO_BE_MET = (
    "current",
    "no_capacity",
    "partly_met",
    "responsibility_unclear",
    "under_investigation",
    "waiting",
)

REFUSED = ("refused",)
"""Answers after which a referral is nothing to wait for."""

COMMITMENTS = {
    code: tuple((facts.get("commitments") or "").split()) for code, facts in FACTS["Role"].items()
}
"""What a role has undertaken by its code, as the terminology says."""

Found = tuple[str, str]
"""The code of a rule, and the location where it is broken."""


class Use(NamedTuple):
    """That a record tells who acted in a role (`by`) and when (`on`)."""

    by: str
    on: str


USES = (
    Use("observed_by", "observed_on"),
    Use("noted_by", "assessed_on"),
    Use("told_to_role", "told_on"),
    Use("reported_by", "reported_on"),
    Use("decided_by", "decided_on"),
    Use("registered_by", "registered_on"),
    Use("reviewed_by", "reviewed_on"),
    Use("replied_by", "replied_on"),
)
"""In whatever record both stand."""
