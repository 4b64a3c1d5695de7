"""Every rule is held by cases that anyone can run in any language."""

from collections import defaultdict

import msgspec
import pytest

import barnterm
from barnterm.check.shape import Shape
from barnterm.rules import RULES
from conformance.suite import CASES, DAY, WITHOUT_CASE, Case, answer, answers, base, cases

CASES_OF: dict[str, list[Case]] = defaultdict(list)
for one in cases():
    CASES_OF[one.rule].append(one)


@pytest.mark.parametrize("rule", CASES_OF)
def test_each_case_gives_exactly_the_codes_places_and_facts_it_names(rule: str) -> None:
    wrong = {}
    for case in CASES_OF[rule]:
        report = answer(case)
        if not answers(report, case) or (report.outcome == "unreadable") != case.unreadable:
            given = {(each.code, each.at): each.facts for each in report.findings}
            wrong[case.says] = {"given": given, "expected": case.expected, "facts": case.facts}
    assert wrong == {}


def test_the_base_of_all_cases_is_clean() -> None:
    report = barnterm.validate(base(), at=DAY)
    assert report.outcome == "clean"
    assert report.not_checked == []


def test_every_rule_has_a_case_file_and_every_case_file_a_rule() -> None:
    files = {path.stem for path in CASES.glob("[a-z]*.yaml")}
    assert files == RULES.keys() - WITHOUT_CASE.keys()


def test_every_case_file_has_a_valid_case_and_an_invalid_one_that_names_its_rule() -> None:
    for rule, of_rule in CASES_OF.items():
        assert any(case.is_valid for case in of_rule), rule
        assert any(rule in dict(case.expected) for case in of_rule if not case.is_valid), rule
        assert all(rule not in dict(case.expected) for case in of_rule if case.is_valid), rule


def test_a_shape_that_only_one_path_refuses_never_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Shape([], set(), False)
    monkeypatch.setattr("barnterm.check.document.shape_of", lambda *_: nothing)
    broken = msgspec.json.encode({**base(), "purpose": "no such purpose"})
    codes = [each.code for each in barnterm.validate(broken, at=DAY).findings]
    assert codes == ["structure.unexplained"]
