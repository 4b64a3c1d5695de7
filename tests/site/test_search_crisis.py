"""Whoever types words of need into the search box gets help first, in Chromium."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from axe import axe
from playwright.sync_api import Page, expect
from searching import PLACES, addresses, chosen, search, terms

from barnterm import find
from barnterm.site.search import ASK

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {"sv": "/", "en": "/en/"}
CALLS = ["tel:112", "tel:116111", "https://www.bris.se/"]


def listed(name: str) -> list[str]:
    with (ROOT / "tests" / name).open(encoding="utf-8") as lines:
        return [row["phrase"] for row in csv.DictReader(lines)]


CRISIS, ORDINARY = listed("crisis.csv"), listed("ordinary.csv")


def fill(page: Page, words: str) -> None:
    """Put words in the box at once, and wait until the box has answered them."""
    page.get_by_role("combobox").fill("")
    page.get_by_role("combobox").fill(words)
    page.evaluate("() => new Promise(done => setTimeout(done, 30))")
    expect(page.locator(".search-panel")).to_be_visible()


@pytest.mark.parametrize("language", PLACES)
def test_every_phrase_of_need_has_help_above_all_hits(
    page: Page, served: str, language: str
) -> None:
    """The strip is seen, no hit stands above it, and the first of the list is where to ask."""
    page.goto(served + PLACES[language])
    wrong = []
    for phrase in CRISIS:
        fill(page, phrase)
        strip = page.locator(".search-strip")
        first = addresses(page)[:1]
        help_first = first == [served + FOLDERS[language] + ASK[language]]  # type: ignore[index]
        above = strip.is_visible() and page.evaluate(
            "() => document.querySelector('.search-strip').getBoundingClientRect().bottom <="
            " document.querySelector('#search-list').getBoundingClientRect().top + 1"
        )
        if not (help_first and above):
            wrong.append(phrase)
    assert wrong == []


@pytest.mark.parametrize("language", PLACES)
def test_no_ordinary_word_shows_the_strip(page: Page, served: str, language: str) -> None:
    """Nor is it left from what was typed before."""
    page.goto(served + PLACES[language])
    fill(page, CRISIS[0])
    expect(page.locator(".search-strip")).to_be_visible()
    wrong = []
    for phrase in ORDINARY:
        fill(page, phrase)
        if page.locator(".search-strip").is_visible():
            wrong.append(phrase)
    assert wrong == []


@pytest.mark.parametrize("language", PLACES)
def test_enter_goes_to_help(page: Page, served: str, language: str) -> None:
    """Also when somebody types fast, before the index is there, and never to a term."""
    for words in ("jag vill dö", "want to die", "pappa slår mig", "kms"):
        page.goto(served + PLACES[language])
        page.route("**/search/index.json", lambda route: route.abort())
        box = page.get_by_role("combobox")
        box.fill(words)
        box.press("Enter")
        page.wait_for_url(served + FOLDERS[language] + ASK[language])  # type: ignore[index]


def test_help_is_there_though_the_index_cannot_be_fetched(there: Page) -> None:
    """The numbers need no index."""
    there.route("**/search/index.json", lambda route: route.abort())
    search(there, "jag orkar inte mer")
    expect(there.locator(".search-strip")).to_be_visible()
    hrefs = there.locator(".search-strip a").evaluate_all("all => all.map(a => a.href)")
    assert hrefs == CALLS


def test_the_strip_is_a_region_with_a_name_and_numbers_that_call(there: Page) -> None:
    """What a screen reader meets: the region, and in it whom to call and where to chat."""
    search(there, "våldtagen")
    strip = there.get_by_role("region", name="Behöver du hjälp nu?")
    expect(strip).to_be_visible()
    assert strip.get_by_role("link").evaluate_all("all => all.map(a => a.href)") == CALLS
    expect(strip.get_by_role("link").nth(1)).to_have_text("116 111")


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("sv", "jag vill dö", ["Ring 112", "116 111", "Tryck Enter"]),
        ("en", "want to die", ["Call 112", "116 111", "Press Enter"]),
    ],
)
def test_a_screen_reader_is_told_politely(
    page: Page, served: str, language: str, words: str, said: list[str]
) -> None:
    """Whom to call and what Enter does, in the language of the page."""
    page.goto(served + PLACES[language])
    search(page, words)
    status = page.locator("#search [role=status]")
    for part in said:
        expect(status).to_contain_text(part)


def test_the_keyboard_meets_help_first(there: Page) -> None:
    """By Tab the numbers and then where to ask; by the arrows where to ask and then the terms."""
    search(there, "pappa slår mig")
    expect(there.locator("#search-terms ~ [role=option]").first).to_be_visible()
    there.keyboard.press("ArrowDown")
    assert "Be om hjälp" in (chosen(there) or "")
    there.keyboard.press("ArrowDown")
    assert "Be om hjälp" not in (chosen(there) or "")
    met = []
    for _ in range(4):
        there.keyboard.press("Tab")
        met.append(there.evaluate("document.activeElement.href"))
    assert met[:3] == CALLS
    assert met[3].endswith(ASK["sv"])
    there.keyboard.press("Enter")
    there.wait_for_url("**/" + ASK["sv"])


def test_terms_stand_below_for_those_who_look_for_them(there: Page) -> None:
    """A coordinator who looks for violence finds what the command line finds."""
    search(there, "våld")
    wanted = [f"{match.scheme}/{match.code}" for match in find("våld")]
    assert terms(there)[: len(wanted)] == wanted


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", PLACES)
def test_axe_finds_no_violation_with_the_strip_shown(
    page: Page, served: str, language: str, scheme: str
) -> None:
    """In both colour schemes, with where to ask chosen."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(served + PLACES[language])
    search(page, "jag vill dö")
    page.keyboard.press("ArrowDown")
    page.evaluate(axe())
    found = page.evaluate("axe.run().then(result => result.violations)")
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


@pytest.mark.parametrize("width", [320, 390])
def test_the_strip_fits_on_a_phone(there: Page, width: int) -> None:
    """Nothing scrolls sideways, and where to ask is seen without scrolling."""
    there.set_viewport_size({"width": width, "height": 844})
    search(there, "jag vill dö")
    assert there.evaluate("document.documentElement.scrollWidth") == width
    expect(there.locator("#search-ask")).to_be_in_viewport(ratio=1)
