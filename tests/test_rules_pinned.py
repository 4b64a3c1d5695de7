"""Codes, severities and facts are what others have built on: none changes by accident."""

from collections import defaultdict
from string import Formatter
from types import ModuleType

import pytest

from barnterm.rules import FAMILIES, RULES, Family, described
from conformance.suite import ROOT, WITHOUT_CASE, answer, cases

LINES = (ROOT / "tests" / "rules.txt").read_text("utf-8").splitlines()
PINNED = [line.split() for line in LINES if line and not line.startswith("#")]
FACTS = {code: set(facts) for code, _, *facts in PINNED}


NEED_A_DAY = {
    "completeness.no_coordinator",
    "completeness.review_overdue",
    "dates.made_in_the_future",
    "people.expected_long_ago",
    "plans.goal_past_its_day",
    "referrals.long_without_answer",
    "referrals.promise_not_kept",
    "referrals.report_not_settled",
    "referrals.unanswered",
    "roles.handed_over_to_nobody",
}


LEVELS = {
    "reading": 1,
    "source": 1,
    "structure": 1,
    "dates": 2,
    "identifiers": 2,
    "references": 2,
    "vocabulary": 2,
}
"""The level of the conformance suite at which a family is first compared; the others at 3."""


def in_messages(code: str) -> set[str]:
    sentences = RULES[code].messages.values()
    return {name for text in sentences for _, name, _, _ in Formatter().parse(text) if name}


def test_the_rules_that_are_left_out_without_a_day_are_these() -> None:
    """A report without a day names them as not checked."""
    assert {code for code, rule in RULES.items() if rule.needs_day} == NEED_A_DAY


def test_a_family_is_first_compared_at_the_level_that_is_pinned() -> None:
    """Whoever claims a level has passed these families and no others."""
    assert {name: each.level for name, each in FAMILIES.items()} == {
        name: LEVELS.get(name, 3) for name in FAMILIES
    }


@pytest.fixture(scope="module")
def given() -> dict[str, set[str]]:
    """By rule, every fact that a finding of some case carries."""
    found: dict[str, set[str]] = defaultdict(set)
    for case in cases():
        for finding in answer(case).findings:
            found[finding.code] |= finding.facts.keys()
    return found


def test_every_rule_stands_once_in_the_list_in_order_with_its_severity() -> None:
    assert [(code, severity) for code, severity, *_ in PINNED] == [
        (code, RULES[code].severity) for code in sorted(RULES)
    ]


def test_the_cases_give_exactly_the_facts_that_are_pinned(given: dict[str, set[str]]) -> None:
    with_cases = RULES.keys() - WITHOUT_CASE.keys()
    assert {code: given[code] for code in with_cases} == {code: FACTS[code] for code in with_cases}


def test_a_message_is_made_of_pinned_facts_alone() -> None:
    assert {code: in_messages(code) - FACTS[code] for code in RULES if in_messages(code)} == {
        code: set() for code in RULES if in_messages(code)
    }


def test_a_rule_that_no_case_can_show_is_pinned_by_its_message() -> None:
    assert {code: in_messages(code) for code in WITHOUT_CASE} == {
        code: FACTS[code] for code in WITHOUT_CASE
    }


def test_the_facts_of_a_line_stand_in_order_and_once() -> None:
    assert all(facts == sorted(set(facts)) for _, _, *facts in PINNED)


def test_a_family_is_called_what_its_docstring_says_in_both_languages() -> None:
    family = FAMILIES["completeness"]
    assert family.titles == {"en": "Between two chairs", "sv": "Mellan stolarna"}
    assert family.about == {
        "en": "Does anything fall between two chairs: a need that nobody meets, the same effort "
        "twice, nobody who coordinates?",
        "sv": "Faller något mellan stolarna: ett behov som ingen möter, samma insats två gånger, "
        "ingen som samordnar?",
    }


def test_a_family_without_docstrings_has_no_titles_to_tell() -> None:
    """As when Python is asked to leave docstrings out."""
    module = ModuleType("nameless")
    vars(module)["FAMILY"] = Family(silenced="never")
    assert described(module).titles == {"en": ""}
    assert described(module).silenced == "never"
