"""The page that checks a file gives the same report as the command line, to everybody."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from axe import axe
from checking import (
    DAY,
    EXAMPLES,
    PAGES,
    Given,
    choose,
    on_command_line,
    opened,
    saved,
    told,
    verdict,
)
from playwright.sync_api import Browser, Page, expect


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_gives_the_bytes_that_the_command_line_gives(
    given: Given, example: Path, language: str
) -> None:
    """Both reports on each example are byte for byte those of the command line."""
    choose(given.page, example, language=language)
    for format_ in ("json", "html"):
        assert saved(given.page, format_) == on_command_line(
            example, format_=format_, language=language
        )


def test_shows_the_findings_that_the_command_line_has(given: Given, site: Path) -> None:
    """Every rule that the sixth example breaks is on the page, with a link to the rule's page."""
    choose(given.page, EXAMPLES[5])
    report = json.loads(on_command_line(EXAMPLES[5]))
    broken = {finding["code"] for finding in report["files"][0]["findings"]}
    links = given.page.frame_locator("#check-frame").locator("article > p > a")
    shown = {link.get_attribute("href") for link in links.all()}
    assert len(broken) > 15
    assert shown == {given.page.url.replace("kontrollera", f"rule/{code}") for code in broken}
    for folder in ("rule", "en/rule"):
        assert all((site / folder / code / "index.html").is_file() for code in broken)


def test_says_that_a_good_file_is_good(given: Given) -> None:
    """A good file has nothing to remark, in the words of the report."""
    assert choose(given.page, EXAMPLES[0]) == "Inga anmärkningar"
    assert choose(given.page, EXAMPLES[0], language="en") == "Nothing to remark"


def test_reports_on_several_files_together(given: Given) -> None:
    """Two files give one report, as on the command line."""
    choose(given.page, EXAMPLES[5], EXAMPLES[1])
    assert saved(given.page) == on_command_line(EXAMPLES[5], EXAMPLES[1])


@pytest.mark.parametrize("name", ["åäö é 雪.json", "-", "-x.json", "<b>&'\".json", "a\nb.json"])
def test_takes_a_file_whatever_it_is_called(given: Given, tmp_path: Path, name: str) -> None:
    """A strange name stands in the report just as on the command line."""
    path = tmp_path / name
    path.write_bytes(EXAMPLES[5].read_bytes())
    choose(given.page, path)
    if name == "-":  # on the command line, that is how such a file is named
        assert json.loads(saved(given.page))["files"][0]["file"] == "./-"
    else:
        assert saved(given.page) == on_command_line(path)


def test_takes_the_visitors_own_day_for_today(browser: Browser, served: str) -> None:
    """The day is the visitor's own, even where it is another day than in Greenwich."""
    context = browser.new_context(timezone_id="Pacific/Kiritimati")
    page = context.new_page()
    page.clock.set_fixed_time("2026-06-01T12:00:00Z")
    page.goto(served + PAGES["sv"])
    assert page.input_value("#check-day") == "2026-06-02"
    context.close()


def test_checks_again_with_another_day_and_language(given: Given) -> None:
    """The same file can be checked again with other choices."""
    choose(given.page, EXAMPLES[2])
    given.page.fill("#check-day", "2030-01-01")
    given.page.select_option("#check-language", "en")
    given.page.click("#check-again")
    verdict(given.page)
    report = json.loads(saved(given.page))
    assert report["at"] == "2030-01-01"
    assert report != json.loads(on_command_line(EXAMPLES[2], language="en"))


def test_speaks_to_those_who_do_not_see(given: Given) -> None:
    """What happens is said in a live region; the progress and the report have names."""
    choose(given.page, EXAMPLES[5])
    page = given.page
    expect(page.get_by_role("status").filter(has_text="Klart.")).to_be_visible()
    expect(page.get_by_role("heading", name="10 fel att rätta")).to_be_focused()
    expect(page.get_by_label("Välj en eller flera filer")).to_have_attribute("type", "file")
    assert page.get_attribute("#check-progress", "aria-label")
    assert page.get_attribute("#check-frame", "title") == "Rapport"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_no_fault_of_accessibility(given: Given, scheme: Any) -> None:
    """axe-core finds nothing on the page with a report, in light or dark."""
    given.page.emulate_media(color_scheme=scheme)
    choose(given.page, EXAMPLES[5])
    given.page.evaluate(axe())
    found = given.page.evaluate("axe.run(document, {iframes: false}).then(r => r.violations)")
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


def test_shows_the_report_as_dark_as_the_site(given: Given) -> None:
    """The report turns dark when the visitor turns the site dark, and light again."""
    choose(given.page, EXAMPLES[0])
    paper = given.page.frame_locator("#check-frame").locator("body")
    for scheme, colour in (("dark", "rgb(21, 25, 29)"), ("light", "rgb(251, 250, 247)")):
        given.page.evaluate(f"document.documentElement.dataset.scheme = '{scheme}'")
        expect(paper).to_have_css("background-color", colour)
    given.page.evaluate("delete document.documentElement.dataset.scheme")


def test_fits_a_narrow_screen(browser: Browser, served: str) -> None:
    """At 320 px neither the page nor the report scrolls sideways."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = opened(context, served + PAGES["en"]).page
    choose(page, EXAMPLES[5], language="en")
    wide = "document.documentElement.scrollWidth"
    assert page.evaluate(wide) == 320
    frame = page.frame_locator("#check-frame").locator("html")
    assert frame.evaluate("e => e.scrollWidth - e.clientWidth") == 0
    assert frame.evaluate("e => e.scrollHeight - e.clientHeight") <= 1, "the report is shown whole"
    context.close()


@pytest.mark.parametrize("language", PAGES)
def test_says_what_to_do_without_javascript(browser: Browser, served: str, language: str) -> None:
    """Without JavaScript the page says so and names the command; no form is there to mislead."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served + PAGES[language])
    expect(page.locator(".check-no")).to_contain_text("JavaScript")
    expect(page.locator(".check-no code")).to_contain_text("barnterm validate")
    expect(page.locator("#check")).to_be_hidden()
    context.close()


def test_waits_for_the_check_to_be_ready(page: Page, served: str) -> None:
    """A file that is chosen while the check is being fetched is checked afterwards."""
    page.goto(served + PAGES["sv"])
    page.fill("#check-day", DAY)
    page.set_input_files("#check-file", EXAMPLES[5])
    told(page, "så snart kontrollen är redo")
    assert verdict(page) == "10 fel att rätta"


def test_lists_what_it_fetches(site: Path) -> None:
    """The manifest has the size and hash of every part, and there are no other parts."""
    folder = site / "check"
    files = json.loads((folder / "manifest.json").read_bytes())["files"]
    for each in files:
        content = (folder / each["path"]).read_bytes()
        assert len(content) == each["size"]
        assert hashlib.sha256(content).hexdigest() == each["sha256"]
    parts = {each["path"] for each in files}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*") if path.is_file()}
    assert there - parts == {"manifest.json", "report.css", "report.html", "room.html"}
