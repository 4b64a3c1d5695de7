"""The page stands alone, can be read by everybody, and says first what matters most."""

import base64
import hashlib
import re
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from barnterm.address import of_rule
from barnterm.finding import Facts, Finding, Language, Report
from barnterm.report import FileReport, ReportOptions, render
from barnterm.report.page_head import verdict_on_all
from barnterm.rules import RULES
from conformance.suite import DAY, EXAMPLES, ROOT, cases, check

LANGUAGES: tuple[Language, ...] = ("sv", "en")
PAGES_OF_RULES = {of_rule(code, language) for code in RULES for language in LANGUAGES}
"""The only addresses that may lead out of a page."""


def text_of(*reports: FileReport, language: Language = "sv", at: str | None = DAY) -> str:
    return render("html", reports, ReportOptions(language, at))


def page_of(*reports: FileReport, language: Language = "sv") -> Element:
    """The page as a browser reads it; anything that is not well formed is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    page: Element = parser.parse(text_of(*reports, language=language))
    return page


def reported(source: Any, name: str = "file.json") -> FileReport:
    return FileReport(name, check(source, at=DAY))


def everything() -> list[FileReport]:
    sources = [case.source for case in cases()] + [*EXAMPLES, ROOT / "missing"]
    return [reported(each, f"fil {number}.json") for number, each in enumerate(sources)]


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_html_without_faults_in_the_language_it_says(language: Language) -> None:
    page = page_of(*everything(), language=language)
    assert page.get("lang") == language
    assert page.find("head/title") is not None


def test_it_asks_for_nothing_from_outside_and_runs_nothing() -> None:
    page = page_of(*everything())
    assert not {"script", "link", "img", "iframe", "object", "form"} & {e.tag for e in page.iter()}
    names = {name for element in page.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on")} | names & {"src", "style"}
    for link in page.iter("a"):
        assert link.get("href", "").startswith("#") or link.get("href") in PAGES_OF_RULES
    assert "url(" not in text_of()


def test_its_policy_allows_its_own_style_and_nothing_else() -> None:
    page = page_of()
    style = page.findtext("head/style") or ""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = (e.get("content") for e in page.iter("meta") if e.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_the_headings_stand_in_order_and_every_link_leads_somewhere() -> None:
    page = page_of(*everything())
    levels = [int(e.tag[1]) for e in page.iter() if re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [e.get("id") for e in page.iter() if e.get("id")]
    assert len(set(ids)) == len(ids)
    within = {e.get("href", "") for e in page.iter("a")} - PAGES_OF_RULES
    assert {each[1:] for each in within} <= set(ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_broken_rule_has_its_severity_in_words_its_fix_and_its_locations(
    language: Language,
) -> None:
    reports = everything()
    codes = {finding.code for each in reports for finding in each.report.findings}
    articles = {e.get("id"): words(e) for e in page_of(*reports, language=language).iter("article")}
    assert articles.keys() == codes == set(RULES) & codes
    for said in articles.values():
        severities = {"sv": "(fel|varning|upplysning)", "en": "(error|warning|note)"}
        assert re.search(rf"\b{severities[language]}\b", said)
        assert {"sv": "Gör så här:", "en": "Fix:"}[language] in said
        assert {"sv": "Varför:", "en": "Why:"}[language] in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_broken_rule_has_a_link_to_its_page_that_says_nothing_of_where_it_was_followed(
    language: Language,
) -> None:
    page = page_of(*everything(), language=language)
    (referrer,) = (e.get("content") for e in page.iter("meta") if e.get("name") == "referrer")
    assert referrer == "no-referrer"
    for article in page.iter("article"):
        (link,) = article.iter("a")
        assert link.get("href") == of_rule(article.get("id", ""), language)
        assert link.get("rel") == "noreferrer"


def test_the_verdict_comes_first_and_is_never_better_than_what_was_seen() -> None:
    good, bad = reported(EXAMPLES[0]), reported(EXAMPLES[5])
    warned, unread = reported(EXAMPLES[2]), reported(b"{")
    assert verdict_on_all([], "sv") == "Ingenting har kontrollerats"
    assert verdict_on_all([good], "sv") == "Inga anmärkningar"
    assert verdict_on_all([good, warned], "sv") == "Inga fel, men 4 varningar att ta ställning till"
    assert verdict_on_all([good, bad], "sv").endswith("fel att rätta")
    assert verdict_on_all([bad, unread], "en") == "1 file could not be read"
    heading = page_of(good, bad).find(".//h1")
    assert heading is not None
    assert words(heading) == verdict_on_all([good, bad], "sv")


def test_a_file_that_could_not_be_read_is_said_not_to_have_been_checked() -> None:
    page = page_of(reported(b"{", "trasig.json"))
    (section,) = (e for e in page.iter("section") if e.get("id") == "not-checked")
    assert "trasig.json" in words(section)
    assert "Ingen fil kunde kontrolleras" in words(page)


def test_files_that_lack_the_same_check_are_told_of_together() -> None:
    unread = [reported(b"{", f"fil {number}.json") for number in range(40)]
    page = page_of(reported(EXAMPLES[1], "bra.json"), *unread)
    (section,) = (e for e in page.iter("section") if e.get("id") == "not-checked")
    assert [words(e) for e in section.iter("h3")] == ["40 filer"]
    assert words(section).count("fil 39.json") == 1
    assert "bra.json" not in words(section)


def test_what_is_counted_but_not_listed_is_said() -> None:
    facts: Facts = {"starts": "2026-02-02", "ends": "2026-01-01"}
    at = "/cases/0/efforts/0/ends"
    many = Finding("dates.ends_before_start", "error", at, facts, count=400)
    said = words(page_of(FileReport("a", Report("0.1.0", DAY, "findings", [many], []))))
    assert "400 gånger" in said
    assert "Ytterligare 399 av samma slag" in said


def test_the_name_of_a_file_is_a_text_and_never_a_part_of_the_page() -> None:
    name = "<script>alert(1)</script>\" & 'x'.json"
    page = page_of(reported(b"", name), reported(b"", "b"))
    assert name in words(page)
    assert not list(page.iter("script"))


def ratio(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2.2 counts it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_colour_of_text_can_be_read_on_every_ground_by_day_by_night_and_on_paper() -> None:
    style = re.findall(r":root \{(.*?)\}", text_of(), re.DOTALL)
    assert len(style) == 3
    for palette in style:
        colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", palette))
        for ground in ("paper", "card"):
            for ink in ("ink", "soft", "link", "error", "warning", "info", "clean"):
                assert ratio(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        for key in ("error", "warning", "info", "clean"):
            assert ratio(colours[key], colours[f"tint-{key}"]) >= 4.5, key


@pytest.mark.parametrize(
    ("language", "said", "heading"),
    [
        ("sv", "3 anmärkningar är undantagna", "Undantagna anmärkningar"),
        ("en", "3 findings are suppressed", "Suppressed findings"),
    ],
)
def test_suppressed_findings_are_counted_by_rule_before_what_was_not_checked(
    language: Language, said: str, heading: str
) -> None:
    facts: Facts = {"starts": "2026-02-02", "ends": "2026-01-01"}
    at = "/cases/0/efforts/0/ends"
    silenced = Finding("dates.ends_before_start", "error", at, facts, count=3)
    report = Report("0.1.0", DAY, "clean", [], [], [silenced])
    page = page_of(FileReport("a", report), language=language)
    header = page.find(".//header")
    assert header is not None
    assert said in words(header)
    sections = [e.get("id") for e in page.iter("section")]
    assert sections.index("suppressed") == sections.index("not-checked") - 1
    (section,) = (e for e in page.iter("section") if e.get("id") == "suppressed")
    assert section.findtext("h2") == heading
    assert "3 " in words(section)
    assert "dates.ends_before_start" in words(section)
    assert not list(page.iter("article"))


def test_a_page_without_suppressed_findings_says_nothing_of_them() -> None:
    page = page_of(reported(EXAMPLES[5]))
    assert "suppressed" not in {e.get("id") for e in page.iter("section")}
