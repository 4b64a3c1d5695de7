"""One file that breaks every rule, a line for each case, and each line exactly as its case says."""

from collections import defaultdict
from pathlib import Path

import msgspec
import pytest

import barnterm
from barnterm.finding import Finding, Report
from barnterm.rules import RECORD_RULES, RULES
from conformance.suite import DAY, WITHOUT_CASE, Case, base, cases

ELSEWHERE = {
    "source.cannot_be_opened": "about opening a file, not about what is in it",
    "source.file_missing": "about opening a file, not about what is in it",
    "source.is_a_folder": "about opening a file, not about what is in it",
    "source.not_a_regular_file": "about opening a file, not about what is in it",
    "source.too_large": "about a limit that the caller sets, not about what is in a line",
}
"""Rules about the source that no line can break, and why. Their own cases hold them."""

OF_OTHER_FILES = {
    "local": "runs only with a profile, and one check has one profile for all lines",
    "suppressions": "about the file with suppressions, not about an exchange file",
}
"""Families that no line of an exchange file can break, and why. Their own cases hold them."""


def is_a_line(case: Case) -> bool:
    """Whether a case is invalid and can be one line in a file with others."""
    if case.is_valid or case.profile or case.suppressions is not None or case.max_bytes:
        return False
    is_text = isinstance(case.source, bytes) and bool(case.source.strip())
    return is_text and b"\n" not in case.source


LINES = [case for case in cases() if is_a_line(case)]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All invalid cases that can be a line, and a faultless exchange last."""
    path = tmp_path_factory.mktemp("every") / "every-rule.ndjson"
    lines = [*(case.source for case in LINES), msgspec.json.encode(base())]
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


@pytest.fixture
def report(file: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """What the check says of the file, with no finding folded into a count."""
    monkeypatch.setattr("barnterm.finding.LISTED_ONE_BY_ONE", len(LINES) * 1000)
    return barnterm.validate_file(file, at=DAY)


def by_line(report: Report) -> dict[int, list[Finding]]:
    found: dict[int, list[Finding]] = defaultdict(list)
    for each in report.findings:
        found[each.line or 0].append(each)
    return found


def test_every_line_gives_exactly_what_its_case_says(report: Report) -> None:
    found = by_line(report)
    for number, case in enumerate(LINES, start=1):
        given = {(each.code, each.at): each.facts for each in found[number]}
        assert sorted(given) == case.expected, case.says
        for place, facts in case.facts.items():
            assert facts.items() <= given[place].items(), case.says


def test_a_faultless_line_after_all_the_others_has_nothing_to_remark_on(report: Report) -> None:
    assert set(by_line(report)) == set(range(1, len(LINES) + 1))


def test_the_file_breaks_every_rule_that_a_line_can_break(report: Report) -> None:
    broken = {each.code for each in report.findings}
    others = {code for code in RULES if code.split(".")[0] in OF_OTHER_FILES}
    assert broken == RULES.keys() - ELSEWHERE.keys() - WITHOUT_CASE.keys() - others
    assert broken >= {rule.code for rule in RECORD_RULES} - WITHOUT_CASE.keys()


def test_what_no_line_can_break_is_broken_by_a_case_of_its_own() -> None:
    alone = {code for case in cases() if case not in LINES for code, _ in case.expected}
    others = {code for code in RULES if code.split(".")[0] in OF_OTHER_FILES}
    assert alone >= ELSEWHERE.keys() | others


def test_no_finding_is_lost_when_the_many_are_folded_into_counts(
    file: Path, report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    folded = barnterm.validate_file(file, at=DAY)
    assert len(folded.findings) < len(report.findings)
    assert sum(each.count for each in folded.findings) == len(report.findings)
    assert {each.code for each in folded.findings} == {each.code for each in report.findings}
