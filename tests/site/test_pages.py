"""Pages as they are read: in both languages, without scripts, on a narrow screen, over the wire."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from kinds import EVERY, LANGUAGES, by_kind, longest
from playwright.sync_api import Browser, Page, Response

from barnterm.site.settings import ADDRESS

OTHER = {"sv": "en", "en": "sv"}
LIGHT_ENOUGH = 150_000


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_nothing_leaves_the_site_and_nothing_is_refused(
    page: Page, served: str, site: Path, asked: list[str], language: str, kind: str
) -> None:
    """A page asks its own site alone, everything it asks for is there, and its policy allows it."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("response", lambda answer: said.extend([answer.url] if answer.status >= 400 else []))
    page.goto(served + longest(site, language, kind))
    page.wait_for_load_state("networkidle")
    assert asked
    assert said == []
    assert [url for url in asked if not url.startswith((served, "data:", "blob:"))] == []


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_a_page_forbids_every_other_connection(site: Path, language: str, kind: str) -> None:
    """The policy stands before anything is fetched, and opens for nothing but the site itself."""
    html = (site / longest(site, language, kind).lstrip("/")).resolve()
    text = (html / "index.html" if html.is_dir() else html).read_text("utf-8")
    before, after = text.split('http-equiv="Content-Security-Policy" content="')
    policy = after.partition('"')[0]
    assert "src=" not in before
    assert "href=" not in before
    assert policy.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe-inline" not in policy
    assert "http" not in policy
    assert ("frame-src 'self'" in policy) == (kind == "check")


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_nothing_scrolls_sideways_on_a_narrow_screen(
    page: Page, served: str, site: Path, language: str, kind: str
) -> None:
    """At 320 pixels no part is wider than the screen, with everything that folds opened."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(served + longest(site, language, kind))
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    wide = page.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]")
    assert max(wide) <= 320


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 320])
def test_a_page_can_be_read_without_scripts(
    browser: Browser, served: str, site: Path, language: str, width: int
) -> None:
    """Without scripts: the menu, the language switch and all text are there, no dead button is."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}
    )
    page = context.new_page()
    page.goto(served + longest(site, language, "term"))
    shown = {name: page.locator(name).first.is_visible() for name in ("#menu a", "main h2", "main")}
    assert all(shown.values()), shown
    assert not page.locator(".top button:visible").count()
    page.click(f"a.tool[hreflang={OTHER[language]}]")
    assert page.locator("html").get_attribute("lang") == OTHER[language]
    context.close()


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_the_language_switch_leads_to_the_same_page(
    page: Page, served: str, site: Path, language: str, kind: str
) -> None:
    """There and back again is where one began."""
    start = served + longest(site, language, kind)
    page.goto(start)
    page.click(f"a.tool[hreflang={OTHER[language]}]")
    assert page.get_attribute("html", "lang") == OTHER[language]
    page.click(f"a.tool[hreflang={language}]")
    if kind != "lost":
        assert page.url == start


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_names_its_address_its_other_language_and_its_data(
    page: Page, served: str, site: Path, language: str
) -> None:
    """Machines find the canonical address, the other language, and RDF that is there."""
    here = longest(site, language, "term")
    page.goto(served + here)
    assert page.get_attribute("link[rel=canonical]", "href") == ADDRESS.rstrip("/") + here
    there = page.get_attribute(f"link[rel=alternate][hreflang={OTHER[language]}]", "href")
    assert there
    assert there.startswith(ADDRESS)
    assert (site / there.removeprefix(ADDRESS) / "index.html").exists()
    data = page.locator("link[rel=alternate][type]").all()
    assert data
    addresses = page.eval_on_selector_all(
        "link[rel=alternate][type]", "all => all.map(x => x.href)"
    )
    assert all((site / each.removeprefix(served + "/")).is_file() for each in addresses), addresses


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_says_itself_in_json(page: Page, served: str, site: Path, language: str) -> None:
    """The JSON-LD of a term page can be read as JSON, and no sign in it ends the script."""
    page.goto(served + longest(site, language, "term"))
    text = page.inner_text("script[type='application/ld+json']", timeout=2000)
    assert json.loads(text)["@type"] == "DefinedTerm"
    assert "<" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_page_is_light(page: Page, served: str, site: Path, language: str) -> None:
    """The longest term page weighs less than 150 KB with all it fetches, not even compressed."""
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(served + longest(site, language, "term"))
    page.wait_for_load_state("networkidle")
    weights = {answer.url: len(answer.body()) for answer in answers}
    assert sum(weights.values()) < LIGHT_ENOUGH, weights


def test_what_is_missing_is_answered_by_the_sites_own_page(page: Page, served: str) -> None:
    """An address that leads nowhere gives 404, in Swedish and with a part in English."""
    answer = page.goto(f"{served}/ingenting/alls/")
    assert answer
    assert answer.status == 404
    assert page.get_attribute("html", "lang") == "sv"
    assert page.locator("main [lang=en] a").get_attribute("href") == "/en/"


def test_every_page_is_dressed_by_the_theme(site: Path) -> None:
    """All pages but the frames of the check have a language and a kind that we know."""
    odd = {kind: pages for kind, pages in by_kind(site).items() if kind not in EVERY}
    frames = [path for path in odd.pop(None, []) if path.parent != site / "check"]
    assert odd == {}
    assert frames == []
