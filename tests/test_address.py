"""An address is made of names of ours alone, and all of them begin the same."""

import json

import pytest

from barnterm import terms
from barnterm.address import HOME, of_rule
from barnterm.finding import Language
from barnterm.generate import publisher
from barnterm.report import FileReport, ReportOptions, render
from barnterm.rules import RULES
from conformance.suite import EXAMPLES, cases, check

LANGUAGES: tuple[Language, ...] = ("sv", "en")


def test_everything_of_ours_has_its_address_below_the_same_home() -> None:
    assert terms.table().base == f"{HOME}def/"
    assert str(publisher.HOME) == HOME.rstrip("/")


def test_a_rule_has_one_address_in_each_language() -> None:
    assert of_rule("dates.ends_before_start", "sv") == f"{HOME}rule/dates.ends_before_start"
    assert of_rule("dates.ends_before_start", "en") == f"{HOME}en/rule/dates.ends_before_start"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_in_a_json_report_leads_to_the_page_of_its_rule(language: Language) -> None:
    """And to nothing else, so that an address never carries a value from the file."""
    sources = [case.source for case in cases()] + [*EXAMPLES]
    reports = [FileReport("a", check(each)) for each in sources]
    said = json.loads(render("json", reports, ReportOptions(language)))
    found = [finding for file in said["files"] for finding in file["findings"]]
    assert {each["help"] for each in found} <= {of_rule(code, language) for code in RULES}
    assert all(each["help"] == of_rule(each["code"], language) for each in found)
