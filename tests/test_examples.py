"""The nine courses of events, as files."""

import json
import re
from pathlib import Path

import pytest

import barnterm
from barnterm.finding import Report
from conformance.suite import DAY, EXAMPLES, ROOT

TEST_NUMBERS = {"201701012393"}
"""Official test numbers, published by the Swedish Tax Agency."""

WARNED_OF = {
    "3-sormland-overgang": {
        "completeness.coordination_gap",
        "completeness.same_effort_twice",
        "disclosure.without_permit",
    },
    "4-sollentuna-egen-ansokan": {"scope.spoken_for_sensitive"},
    "8-flytt-mellan-kommuner": {"completeness.need_without_effort"},
}
"""What the courses of events themselves describe as something to warn about."""

NOTED_OF = {
    "2-kommun-region-polis": {"plans.no_review_day"},
    "3-sormland-overgang": {"plans.child_not_heard", "plans.no_review_day"},
}
"""What the courses of events say nothing about, and a plan should."""

FAULTS = {
    "completeness.need_without_effort": 2,
    "completeness.no_coordinator": 1,
    "completeness.review_overdue": 1,
    "completeness.same_effort_twice": 1,
    "completeness.seen_by_many_met_by_none": 1,
    "completeness.told_again": 2,
    "consent.guardian_left_out": 1,
    "consent.no_action": 1,
    "consent.no_category": 1,
    "consent.no_discloser": 1,
    "consent.no_end": 1,
    "consent.no_purpose": 1,
    "consent.no_recipient": 1,
    "consent.no_required_party": 1,
    "dates.ends_before_start": 1,
    "plans.child_not_heard": 1,
    "references.target_missing": 1,
    "roles.handed_over_to_nobody": 1,
}
"""Each fault that the sixth course of events tells of, and how many times it is there. That the
child is not heard it does not tell: nobody in it has asked.
"""


def test_there_is_one_example_for_each_course_of_events() -> None:
    """Nine courses of events are told, and each has its file."""
    assert [path.name[0] for path in EXAMPLES] == list("123456789")


@pytest.mark.parametrize("example", [*EXAMPLES[:5], *EXAMPLES[6:]], ids=lambda path: path.stem)
def test_all_but_the_sixth_hold_no_error_and_only_the_warnings_they_tell_of(example: Path) -> None:
    """A file that says what happened has no error, and no warning but what its course tells of."""
    report = barnterm.validate_file(example, at=max(DAY, made_on(example)))
    assert report.ok
    said = {severity: codes(report, severity) for severity in ("warning", "info")}
    assert said["warning"] == WARNED_OF.get(example.stem, set())
    assert said["info"] == NOTED_OF.get(example.stem, set())


def made_on(example: Path) -> str:
    """The day a file says it was made: two of the courses of events end later than the others."""
    return str(json.loads(example.read_text("utf-8"))["created"][:10])


def codes(report: Report, severity: str) -> set[str]:
    return {each.code for each in report.findings if each.severity == severity}


def test_the_sixth_shows_each_of_its_faults_as_a_finding_of_its_own() -> None:
    found: dict[str, int] = {}
    for each in barnterm.validate_file(EXAMPLES[5], at=DAY).findings:
        found[each.code] = found.get(each.code, 0) + each.count
    assert found == FAULTS


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_says_that_it_is_one_and_holds_only_official_test_numbers(
    example: Path,
) -> None:
    text = example.read_text("utf-8")
    assert json.loads(text)["is_example"] is True
    assert set(re.findall(r"(?<!\d)(?:19|20)?\d{6}[-+]?\d{4}(?!\d)", text)) <= TEST_NUMBERS


def test_the_example_with_protected_people_holds_nothing_that_reveals_a_place() -> None:
    text = (ROOT / "examples/5-skyddad-identitet.json").read_text("utf-8")
    places = ("address", "school_unit_code", "municipality_code", "school_class", "school_route")
    assert not [each for each in (*places, "hsa_id", '"school":') if each in text]
