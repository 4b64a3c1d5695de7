"""Every rule is held by cases that anyone can run in any language."""

import msgspec
import pytest

import barnterm
from barnterm.rules import RULES
from conformance.suite import CASES, DAY, WITHOUT_CASE, Case, answer, answers, base, cases


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.rule}: {case.says}")
def test_a_case_gives_exactly_the_codes_places_and_facts_it_names(case: Case) -> None:
    report = answer(case)
    assert sorted({(each.code, each.at) for each in report.findings}) == case.expected
    assert answers(report, case)
    assert (report.outcome == "unreadable") == case.unreadable


def test_the_base_of_all_cases_is_clean() -> None:
    report = barnterm.validate(base(), at=DAY)
    assert report.outcome == "clean"
    assert report.not_checked == []


def test_every_rule_has_a_case_file_and_every_case_file_a_rule() -> None:
    files = {path.stem for path in CASES.glob("[a-z]*.yaml")}
    assert files == RULES.keys() - WITHOUT_CASE.keys()


@pytest.mark.parametrize("rule", sorted({case.rule for case in cases()}))
def test_a_case_file_has_a_valid_case_and_an_invalid_one_that_names_its_rule(rule: str) -> None:
    of_rule = [case for case in cases() if case.rule == rule]
    assert any(case.is_valid for case in of_rule)
    assert any(rule in dict(case.expected) for case in of_rule if not case.is_valid)
    assert all(rule not in dict(case.expected) for case in of_rule if case.is_valid)


def test_a_shape_that_only_one_path_refuses_never_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("barnterm.check.document.shape_faults", lambda _: [])
    broken = msgspec.json.encode({**base(), "purpose": "no such purpose"})
    codes = [each.code for each in barnterm.validate(broken, at=DAY).findings]
    assert codes == ["structure.unexplained"]
