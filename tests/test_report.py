"""A report counts exactly, collapses what repeats, and speaks two languages."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

import barnterm
from barnterm.finding import LISTED_ONE_BY_ONE, Finding, Language, NotChecked, Report, collapse
from barnterm.messages import ADDED
from barnterm.phrases import phrases
from barnterm.report import FORMATS, FileReport, ReportOptions, format_of, render, summary
from barnterm.report.formats import DEFAULT, rows
from barnterm.report.groups import SEVERITIES, by_rule
from barnterm.report.location import location_name
from barnterm.rules import FAMILIES, RULES, Family
from conformance.suite import DAY, EXAMPLES, ROOT, answer, base, cases

LANGUAGES: tuple[Language, ...] = ("sv", "en")
GOOD = str(EXAMPLES[0])


def as_text(reports: list[FileReport], language: Language = "sv", colour: bool = False) -> str:
    return render("text", reports, ReportOptions(language, colour=colour)).removesuffix("\n")


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


def test_every_message_stays_however_many_copies_of_another_come_before_it() -> None:
    """The copies are counted with the message that they share."""
    copies = [Finding("x.y", "error", f"/cases/{n}", {"meant": "a"}, line=n) for n in range(1, 400)]
    other = [Finding("x.y", "error", "/cases/900", {"meant": m}, line=900) for m in "bcbd"]
    found = collapse([*copies, *other])
    counts = Counter[str]()
    for each in found:
        counts[str(each.facts["meant"])] += each.count
    assert counts == {"a": 399, "b": 2, "c": 1, "d": 1}
    assert len(found) == LISTED_ONE_BY_ONE + 3


def test_a_message_that_differs_by_its_days_places_and_counts_alone_is_counted() -> None:
    """Of those there is no end in a large file."""
    found = collapse(
        Finding("x.y", "error", "/cases/1", {"on": f"2026-01-{n:02}", "other": f"/a/{n}", "n": n})
        for n in range(1, 30)
    )
    assert len(found) == LISTED_ONE_BY_ONE
    assert sum(each.count for each in found) == 29


def test_the_text_says_every_message_before_places_are_cut_off() -> None:
    """Fifteen things said of one rule are all said, each with a place, and the rest counted."""
    said = [
        Finding("structure.field_missing", "error", f"/cases/{n}", {"field": f"f{n % 15}"}, n)
        for n in range(1, 301)
    ]
    report = Report("1", DAY, "findings", collapse(said), [])
    text = as_text([FileReport("a.json", report)], "en")
    for number in range(15):
        assert text.count(f"The field f{number} is missing.") == 1
    more = sum(int(n) for n in re.findall(r"and (\d+) more", text))
    places = len(re.findall(r"^      line ", text, re.M))
    assert (places, more) == (15, 285)


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
        assert sentence.endswith((".", *(f"{{{fact}}}" for fact in ("remedy", *ADDED))))
        assert sentence[0].isupper() or sentence[0] in "{0123456789"
    fault, fix, fel, gor = re.split(r"\n\s*\n", (rule.test.__doc__ or "").strip())
    assert "\n" not in fault.strip()
    assert fix.strip().startswith("Why: ")
    assert re.search(r"\bFix: ", fix)
    assert fel.strip().endswith(".")
    assert gor.strip().startswith("Varför: ")
    assert "Gör så här: " in gor


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_a_name_and_a_question_in_each_language(name: str) -> None:
    row = FAMILIES[name]
    assert isinstance(row, Family)
    for language in LANGUAGES:
        assert row.titles[language][0].isupper()
        assert row.about[language].endswith((".", "?"))


def facts_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_message_can_be_made_from_the_facts_its_findings_carry() -> None:
    for case in cases():
        for finding in answer(case).findings:
            for language in LANGUAGES:
                sentence = RULES[finding.code].messages[language]
                assert facts_of(sentence) <= {*ADDED, *finding.facts}
                assert barnterm.message(finding, language)


def test_every_phrase_tells_of_the_same_in_both_languages() -> None:
    pairs = [pair for part in phrases().values() for pair in part.values()]
    assert [pair for pair in pairs if facts_of(pair[0]) != facts_of(pair[1])] == []
    assert all(said.strip() for pair in pairs for said in pair)


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
    named = [FileReport(case.says, answer(case)) for case in cases()]
    counted = summary(named)
    assert counted["files"] == len(named)
    assert counted["files"] == counted["clean"] + counted["findings"] + counted["unreadable"]
    listed = sum(f.count for each in named for f in each.report.findings)
    assert listed == counted["errors"] + counted["warnings"] + counted["infos"]


def reported(source: object, name: str = "file.json") -> FileReport:
    return FileReport(name, barnterm.validate(source, at=DAY))


def with_many_faults() -> FileReport:
    """A file in which four hundred efforts end before they start."""
    efforts = base()["cases"][0]["efforts"]
    copies = [{**efforts[0], "id": f"e-{n}", "ends": "2026-01-01"} for n in range(400)]
    return reported({**base(), "cases": [{**base()["cases"][0], "efforts": efforts + copies}]})


def test_a_place_is_said_in_the_words_of_the_schema_and_counted_from_one() -> None:
    level = "/cases/0/assessments/1/areas/2/level"
    assert location_name(level, "sv") == "ärende 1, bedömning 2, del 3 av en bedömning, nivå"
    assert location_name(level, "en") == "case 1, assessment 2, assessed area 3, level"
    assert location_name("/cases/0/needs/4/rests_on/0", "sv") == (
        "ärende 1, behov 5, bygger på nummer 1"
    )
    assert location_name("", "sv") == "hela filen"
    assert location_name("/suppress/3/until", "sv") == "undantag 4, until"
    assert location_name("/suppress/3", "en") == "suppression 4"


def test_every_place_that_a_case_finds_can_be_said_in_words() -> None:
    for case in cases():
        for _, at in case.expected:
            names = [part for part in at.split("/")[1:] if not part.isdigit()]
            for language in LANGUAGES:
                assert location_name(at, language).count(", ") == max(len(names) - 1, 0)


def test_a_place_never_repeats_a_name_that_the_schema_does_not_have() -> None:
    assert location_name("/cases/0/anna/level", "sv") == "ärende 1"


def test_the_worst_stands_first_and_each_rule_once() -> None:
    broken = by_rule([reported(path.read_bytes()) for path in EXAMPLES], "sv")
    assert len({each.code for each in broken}) == len(broken)
    ranks = [SEVERITIES.index(each.severity) for each in broken]
    assert len(set(ranks)) == len(SEVERITIES)
    assert ranks == sorted(ranks)


def test_the_text_shows_a_few_places_of_a_rule_and_says_how_many_more_there_are() -> None:
    said = as_text([with_many_faults()], "sv")
    assert "fel dates.ends_before_start, 400 gånger" in said
    assert said.count("/ends\n") == LISTED_ONE_BY_ONE
    assert "och 390 till" in said
    assert said.count("Gör så här:") == len(by_rule([with_many_faults()], "sv"))


def test_the_text_is_coloured_only_when_asked() -> None:
    named = [with_many_faults()]
    painted = as_text(named, colour=True)
    assert "\x1b[" not in as_text(named)
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == as_text(named)


def test_what_was_not_checked_stands_together_under_each_reason() -> None:
    left_out = [NotChecked("dates.in_the_future", "no_day"), NotChecked("profile", "not_asked_for")]
    left_out.append(NotChecked("completeness.review_overdue", "no_day"))
    said = as_text([FileReport("x", Report("0.1.0", None, "clean", [], left_out))], "en")
    assert "dates.in_the_future, completeness.review_overdue (no day was given" in said
    assert said.count("Not checked: ") == 2


def test_the_name_of_a_file_cannot_command_the_terminal_or_break_a_line() -> None:
    said = as_text([reported(b"", "a\x1b[31m\nb.json")])
    assert said.startswith("a\\x1b[31m\\nb.json: ")


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_can_be_made_from_reports_that_come_one_at_a_time(form: str) -> None:
    listed = [reported(path.read_bytes(), path.name) for path in EXAMPLES]
    options = ReportOptions("sv", DAY)
    assert render(form, iter(listed), options) == render(form, listed, options)


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_of_nothing_can_be_made_and_ends_its_last_line(form: str) -> None:
    said = render(form, [], ReportOptions("en"))
    assert said == "" if form == "ndjson" else said.endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
def test_runs_with_different_hash_seeds_give_the_same_bytes(form: str) -> None:
    files = [str(path.relative_to(ROOT)) for path in EXAMPLES]
    command = [sys.executable, "-m", "barnterm", "validate", *files, "nothing.json"]
    command += ["--at", DAY, "--format", form]
    outputs = {
        subprocess.run(  # noqa: S603
            command,
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=False,
        ).stdout
        for seed in ("1", "1", "2")
    }
    assert len(outputs) == 1
    assert outputs.pop()


def test_the_format_of_a_file_is_told_by_its_ending() -> None:
    told = {"a.html": "html", "A.HTM": "html", "a.sarif": "sarif", "a.sarif.json": "sarif"}
    told |= {"a.json": "json", "a.xml": "junit", "a.txt": "text"}
    assert {path: format_of(path) for path in told} == told
    assert format_of("report.pdf") is None


def test_every_format_says_what_the_command_line_and_the_docs_need_to_know() -> None:
    endings = [ending for row in rows().values() for ending in row.endings]
    assert len({*endings}) == len(endings)
    assert FORMATS[0] == DEFAULT
    for row in rows().values():
        assert row.endings
        assert all(re.fullmatch(r"(\.[a-z]+)+", ending) for ending in row.endings)
        assert all((*row.title, *row.readers))


COUNTING = """
from barnterm.report.formats import Format
FORMAT = Format((".count",), ("antal", "number"), ("den som bara vill veta", "who counts"))
def render(reports, options):
    return f"{len(list(reports))} Zq7marker\\n"
"""
"""A format that says how many files there are, and what must never be said."""


def test_a_format_costs_one_module_that_the_command_line_the_docs_and_the_trials_find(
    tmp_path: Path,
) -> None:
    package, written = tmp_path / "barnterm", tmp_path / "r.count"
    shutil.copytree(ROOT / "src" / "barnterm", package)
    (package / "report" / "formats" / "counting.py").write_text(COUNTING, "utf-8")
    code = (
        "from said import fault\n"
        "from barnterm.cli import main\n"
        "from barnterm.generate.report_formats import table\n"
        f"main(['validate', {GOOD!r}, '--at', {DAY!r}, '--format', 'counting'])\n"
        f"main(['validate', {GOOD!r}, '--at', {DAY!r}, '--output', {str(written)!r}])\n"
        "print(table('en'), fault(b'{}')[0])"
    )
    paths = os.pathsep.join([str(tmp_path), str(ROOT / "tools" / "trials")])
    environment = {**os.environ, "PYTHONPATH": paths}
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert run.stdout.startswith("1 Zq7marker\n")
    assert written.read_text("utf-8") == "1 Zq7marker\n"
    assert "| number | who counts | `--output report.count` |" in run.stdout
    assert run.stdout.endswith(" leaked\n")


def test_the_last_line_of_the_text_names_suppressed_findings_only_where_there_are_any() -> None:
    silenced = Finding("dates.ends_before_start", "error", "", {"starts": DAY, "ends": DAY})
    report = Report("0.1.0", DAY, "clean", [], [], [silenced])
    assert as_text([FileReport("a", report)], "sv").endswith(" Undantagna anmärkningar: 1.")
    assert "Undantagna" not in as_text([with_many_faults()], "sv")


HALF_READ = Report(
    "0.1.0",
    DAY,
    "unreadable",
    [Finding("source.not_json", "error", "", line=2, column=1)],
    [NotChecked("rules_some_lines", "unreadable")],
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_with_one_broken_line_is_said_to_be_read_in_part(language: Language) -> None:
    in_part = {"sv": "gick inte att läsa i sin helhet", "en": "could not be read in full"}[language]
    for format_ in ("text", "html", "junit"):
        assert in_part in render(
            format_, [FileReport("a", HALF_READ)], ReportOptions(language, DAY)
        )


def test_a_file_with_one_broken_line_is_counted_among_those_that_were_checked() -> None:
    page = render("html", [FileReport("a", HALF_READ)], ReportOptions("sv", DAY))
    assert "1 fil är kontrollerad mot standarden" in page


def test_no_rule_reads_as_kept_in_a_file_with_a_broken_line() -> None:
    said = render("junit", [FileReport("a", HALF_READ)], ReportOptions("sv", DAY))
    assert said.count("<testcase") == said.count("<skipped>") + said.count("<error ")
