"""Ten of our rules as they are written for engines that somebody would pick for the rules.

All ten join records: what they tell cannot be seen in one record alone. Between them they ask
what such engines are made for: a record that nothing points at (need, goal), what two roads lead
to (effort to need, by way of a goal), how many different there are (services), two records of one
kind that overlap in time (efforts), that the other end is of the right sort (coordinator,
hand-over), the day of one record beside the period of another (roles, disclosures), all members
of a list beside all of another (parties of a consent), and whether a reference leads anywhere.
None asks for a word list, a search in texts, a check digit, the terminology or what day it is,
which would be foreign to some of them and no fair contest.
"""

from __future__ import annotations

from typing import NamedTuple

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

Found = tuple[str, str]
"""The code of a rule, and the location where it is broken."""


class Use(NamedTuple):
    """That a record tells who acted in a role (`by`) and when (`on`)."""

    by: str
    on: str


USES = {
    "observations": (Use("observed_by", "observed_on"),),
    "assessments": (Use("noted_by", "assessed_on"),),
    "tellings": (Use("told_to_role", "told_on"),),
    "concern_reports": (Use("reported_by", "reported_on"),),
    "harm_assessments": (Use("decided_by", "decided_on"),),
    "consents": (Use("registered_by", "registered_on"),),
    "denials": (Use("registered_by", "registered_on"),),
    "grounds": (Use("decided_by", "decided_on"), Use("registered_by", "registered_on")),
}
"""By field of a case. The maturity of a consent has one too, `decided_by` and `decided_on`."""
