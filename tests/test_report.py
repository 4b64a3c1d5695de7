"""A report counts exactly, collapses what repeats, and speaks two languages."""

import json
import re
from string import Formatter

import pytest
from suite import DAY, answer, base, cases

import barnterm
from barnterm import report as reports
from barnterm.finding import LISTED_ONE_BY_ONE, Finding, Language, collapse
from barnterm.rules import RULES

LANGUAGES: tuple[Language, ...] = ("sv", "en")


def test_four_hundred_copies_of_one_mistake_become_a_few_lines_and_a_count() -> None:
    efforts = base()["cases"][0]["efforts"]
    copies = [{**efforts[0], "id": f"e-{n}", "ends": "2026-01-01"} for n in range(400)]
    case = {**base()["cases"][0], "efforts": [*efforts, *copies]}
    found = barnterm.validate({**base(), "cases": [case]}, at=DAY).findings
    turned = [each for each in found if each.code == "dates.ends_before_start"]
    assert len(turned) == LISTED_ONE_BY_ONE
    assert sum(each.count for each in turned) == 400
    assert [each.at for each in turned][:2] == [
        "/cases/0/efforts/2/ends",
        "/cases/0/efforts/3/ends",
    ]


def test_findings_stand_in_the_order_of_the_file() -> None:
    places = ["/cases/0/needs/10", "/cases/0/needs/9", "/cases/0"]
    found = collapse(Finding("x.y", "error", at) for at in places)
    assert [each.at for each in found] == ["/cases/0", "/cases/0/needs/9", "/cases/0/needs/10"]


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_has_a_sentence_in_each_language_and_a_page_of_four_paragraphs(code: str) -> None:
    rule = RULES[code]
    assert rule.severity in {"error", "warning", "info"}
    for language in LANGUAGES:
        sentence = rule.messages[language]
        assert sentence.endswith((".", "{meant}", "{form}"))
        assert sentence[0].isupper() or sentence[0] in "{0123456789"
    fault, mend, fel, gor = re.split(r"\n\s*\n", (rule.test.__doc__ or "").strip())
    assert "\n" not in fault.strip()
    assert mend.strip().startswith("Why: ")
    assert "Mend: " in mend
    assert fel.strip().endswith(".")
    assert gor.strip().startswith("Varför: ")
    assert "Gör så här: " in gor


def facts_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_message_can_be_made_from_the_facts_its_findings_carry() -> None:
    for case in cases():
        for finding in answer(case).findings:
            for language in LANGUAGES:
                sentence = RULES[finding.code].messages[language]
                assert facts_of(sentence) <= {"meant", *finding.facts}
                assert barnterm.message(finding, language)


def test_a_message_says_labels_and_not_codes() -> None:
    finding = Finding(
        "completeness.need_without_effort", "warning", "", {"need_area": "dental_health"}
    )
    assert "tandhälsa" in barnterm.message(finding, "sv")
    assert "dental health" in barnterm.message(finding, "en")


def test_a_misspelt_code_or_field_is_met_with_what_was_probably_meant() -> None:
    broken = json.dumps(base()).replace('"level": "high"', '"levle": "hihg"')
    broken = broken.replace('"attendance"', '"atendance"', 1)
    said = [barnterm.message(each) for each in barnterm.validate(broken, at=DAY).findings]
    assert any("Menade du level?" in each for each in said)
    assert any("Menade du attendance?" in each for each in said)


def test_the_summary_adds_up_with_the_details() -> None:
    named = [reports.FileReport(case.says, answer(case)) for case in cases()]
    counted = reports.summary(named)
    assert counted["files"] == len(named)
    assert counted["files"] == counted["clean"] + counted["findings"] + counted["unreadable"]
    listed = sum(f.count for each in named for f in each.report.findings)
    assert listed == counted["errors"] + counted["warnings"] + counted["infos"]
