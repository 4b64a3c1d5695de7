"""The page of a rule tells what it is, and shows what breaks it and how it can be accepted."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonpatch
import pytest

import barnterm
from barnterm.address import of_rule
from barnterm.explain import examples, told
from barnterm.finding import Language
from barnterm.messages import message
from barnterm.phrases import phrase
from barnterm.rule import FAMILIES, family
from barnterm.rules import RULES
from barnterm.site import cases, rule_silence, rules
from barnterm.site.page import LANGUAGES
from barnterm.site.words import word
from barnterm.suppression import read_suppressions
from conformance.suite import CASES, DAY, PROFILES, ROOT, WITHOUT_CASE, base, case_files, read_case

PAGES = {language: {page.path: page for page in rules.pages(language)} for language in LANGUAGES}
NEVER = {name for name, each in FAMILIES.items() if each.silenced == "never"}
SUITES = {suite["rule"]: suite for suite in case_files()}
PINNED = [line.split() for line in (ROOT / "tests" / "rules.txt").read_text("utf-8").splitlines()]
FENCE = re.compile(r"```(\w+)[^\n]*\n(.*?)\n```", re.DOTALL)


def body(code: str, language: Language) -> str:
    return PAGES[language][f"rule/{code}"].body


def as_read(markdown: str) -> str:
    """The words of a page without the marks of Markdown."""
    return re.sub(r"\\(.)", r"\1", markdown).replace("`", "")


def shown(code: str, kind: str) -> list[str]:
    return [text for of, text in FENCE.findall(body(code, "sv")) if of == kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_page_that_the_list_leads_to(language: Language) -> None:
    """There are as many pages as rules, and each is in the list with its code."""
    codes = {path.removeprefix("rule/") for path in PAGES[language]} - {"index"}
    assert codes == set(RULES)
    listed = PAGES[language]["rule/index"].body
    for code in codes:
        assert f"({code}.md) `{code}`" in listed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", RULES)
def test_a_page_says_all_that_the_rule_says_of_itself(code: str, language: Language) -> None:
    """The fault, why it matters, how to fix it, how bad it is, its code and its address."""
    said, text = told(code, language), as_read(body(code, language))
    fault = said.fault.removesuffix(".").replace("`", "")
    assert text.startswith(f"# {fault}\n")
    for sentence in (said.why[1:], said.fix[1:]):
        assert sentence.replace("`", "").replace("\\", "") in text
    assert phrase("frames", RULES[code].severity, language) in text
    assert of_rule(code, language) in text
    assert PAGES[language][f"rule/{code}"].meta["kind"] == "rule"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(SUITES))
def test_a_page_shows_the_very_message_of_its_example(code: str, language: Language) -> None:
    """The sentence is the one that the check gives for the first case that breaks the rule."""
    case = read_case(code, SUITES[code]["invalid"][0], is_valid=False)
    at = next(place for of, place in case.expected if of == code)
    finding = next(f for f in cases.answers(code) if f.at == at)
    assert message(finding, language) in as_read(body(code, language))


def pieces() -> list[tuple[str, Any]]:
    return [(code, piece) for code, found in examples().items() for piece in found.pieces]


@pytest.mark.parametrize(("code", "piece"), pieces(), ids=[f"{c}{p.at}" for c, p in pieces()])
def test_the_example_stands_so_in_the_good_file_and_in_the_broken_one(
    code: str, piece: Any
) -> None:
    """Before is what the good file has there, after what the file has that breaks the rule."""
    broken = jsonpatch.apply_patch(base(), SUITES[code]["invalid"][0]["patch"])
    for text, document in ((piece.before, base()), (piece.after, broken)):
        if text is not None:
            stands = jsonpatch.JsonPointer(piece.at).resolve(document)
            assert_part(json.loads(text), stands)
            assert text in "\n".join(shown(code, "json"))


def assert_part(part: Any, whole: Any) -> None:
    """Everything that is shown is there; of a case or a file not everything is shown."""
    if isinstance(part, dict):
        for key, value in part.items():
            assert_part(value, whole[key])
    elif isinstance(part, list):
        assert len(part) == len(whole)
        for each, other in zip(part, whole, strict=True):
            assert_part(each, other)
    else:
        assert part == whole


def test_the_lines_that_changed_are_marked_and_no_others() -> None:
    """A reader finds the change without comparing line by line."""
    code = "efforts.under_way_after_end"
    marks = re.findall(r'```json hl_lines="([\d ]+)"\n', body(code, "sv"))
    sides = [text.splitlines() for text in shown(code, "json")]
    found = [
        [side[int(number) - 1].strip() for number in marked.split()]
        for side, marked in zip(sides, marks, strict=True)
    ]
    assert found == [['"ends": "2026-06-12"'], ['"ends": "2026-05-28"']]


def test_a_comma_is_no_change() -> None:
    """Where a field is added last, the one before it gets a comma and is not marked."""
    (piece,) = examples()["completeness.no_coordinator"].pieces
    signed = [line for line in barnterm.explain.changes(piece) if line[0] != " "]
    assert signed == ['+   "ends": "2026-05-31"']


@pytest.mark.parametrize(
    "code",
    sorted(set(SUITES) - {c for c in SUITES if family(c) in NEVER}),
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_suppression_that_is_shown_suppresses_the_example(
    code: str, language: Language
) -> None:
    """It can be copied as it stands: it has no fault, and the finding no longer counts."""
    use = read_suppressions(rule_silence.written(RULES[code], language))
    assert not use.faults
    case = SUITES[code]["invalid"][0]
    document = read_case(code, case, is_valid=False).source
    profile = PROFILES / case["profile"] if "profile" in case else None
    found = barnterm.validate(document, at=DAY, profile=profile, suppressions=use)
    assert code in {each.code for each in found.suppressed}
    assert rule_silence.written(RULES[code], language) in body(code, language)


@pytest.mark.parametrize(
    "code",
    [code for code in RULES if family(code) in NEVER],
)
def test_a_rule_that_cannot_be_silenced_shows_no_way_of_doing_so(code: str) -> None:
    """Its page says that it cannot be done."""
    assert word("rule_silence_never", "sv") in body(code, "sv")
    assert f'code = "{code}"' not in body(code, "sv")


@pytest.mark.parametrize("code", [c for c in RULES if rule_silence.kind(RULES[c]) == "guards"])
def test_what_guards_people_takes_a_named_reason(code: str) -> None:
    """The page says so, and the suppression that it shows has one."""
    assert word("rule_silence_guards", "sv") in body(code, "sv")
    assert "because = " in body(code, "sv")


@pytest.mark.parametrize("line", [line for line in PINNED if line and line[0] != "#"], ids=" ".join)
def test_the_facts_of_a_rule_are_those_that_are_promised(line: list[str]) -> None:
    """The table names each fact once, and says in both languages what it is."""
    code, _, *names = line
    for language in LANGUAGES:
        table = body(code, language).partition("{#facts}")[2].partition("\n## ")[0]
        rows = re.findall(r"^\| `(\w+)` \| [^|]*\| ([^|]+) \|$", table, re.MULTILINE)
        assert {name for name, _ in rows} == set(names)
        assert all(meaning.strip() for _, meaning in rows)


def test_the_places_of_a_rule_are_fields_of_the_schema() -> None:
    """A page leads to the class and the field that its cases are broken in."""
    found = cases.fields("dates.ends_before_start")
    assert found[:2] == [("Effort", "ends"), ("Scope", "data_to")]
    assert "(../spec/Effort.md#ends)" in body("dates.ends_before_start", "en")
    assert cases.field_at("/cases/0/consents/0/answers/1/party") == ("ConsentAnswer", "party")
    assert cases.field_at("/suppress/0/until") is None
    assert cases.fields("structure.field_missing") == []


def test_a_rule_without_an_example_says_why() -> None:
    """No page leaves the reader to wonder."""
    for code in WITHOUT_CASE:
        why = "none" if family(code) == "reading" else "never"
        assert word(f"rule_example_{why}", "sv") in body(code, "sv")
    for code in ("source.file_missing", "source.is_a_folder", "source.nested_too_deep"):
        assert word("rule_example_none", "sv") in body(code, "sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_what_each_severity_asks_of_the_reader(language: Language) -> None:
    """And every family has its heading and its question there."""
    text = PAGES[language]["rule/index"].body
    for severity in rules.BADGES:
        assert phrase("frames", severity, language) in text
    for name in {family(code) for code in RULES}:
        assert f"### {FAMILIES[name].titles[language]} {{#{name}}}" in text
        assert FAMILIES[name].about[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_suppressions_on_their_page_can_be_used(language: Language) -> None:
    """They are read without a fault."""
    page = ROOT / "docs" / language / "rule" / "suppressions.md"
    (text,) = (text for kind, text in FENCE.findall(page.read_text("utf-8")) if kind == "toml")
    use = read_suppressions(text)
    assert len(use.faultless) == 2
    assert not use.faults


def test_every_case_has_its_file() -> None:
    """What these tests go through is what there is."""
    assert len(SUITES) == len(list(CASES.glob("[a-z]*.yaml"))) == len(RULES) - len(WITHOUT_CASE)
