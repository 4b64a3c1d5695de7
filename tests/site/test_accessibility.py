"""The site can be used by everybody: axe-core finds nothing, and the keyboard alone is enough."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe import axe
from kinds import EVERY, KINDS, LANGUAGES, longest
from playwright.sync_api import Browser, Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run({runOnly: tags, resultTypes: ['violations']})"

FOCUSED = """() => {
  const at = document.activeElement;
  if (at === document.body) return null;
  const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const [x, y] = [box.x + Math.min(box.width, 40) / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const style = getComputedStyle(at);
  return {
    at: at.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length),
    part: at.closest('header, nav, main, footer, .skip')?.className || at.closest('main')?.tagName,
    id: at.id, text: (at.textContent || at.ariaLabel || at.name || '').trim().slice(0, 40),
    shown: at.contains(top) || (top !== null && top.contains(at)),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}"""

REACHABLE = """() => [...document.querySelectorAll(
  'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]')]
  .filter(each => each.checkVisibility({visibilityProperty: true}) && each.type !== 'radio')
  .filter(each => !each.dataset.stop)
  .map(each => each.outerHTML.slice(0, 100))"""

SMALL = """() => [...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter(each => each.checkVisibility({visibilityProperty: true}))
  .filter(each => getComputedStyle(each).display !== 'inline')
  .map(each => [each.outerHTML.slice(0, 100), each.getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
  .map(([html]) => html)"""

PLAIN = """() => [...document.querySelectorAll('main p a, main li a, main dd a, main td a')]
  .filter(each => !each.matches('.button, .az a'))
  .filter(each => !getComputedStyle(each).textDecorationLine.includes('underline'))
  .map(each => each.outerHTML.slice(0, 100))"""

Stop = dict[str, Any]


def violations(page: Page) -> list[str]:
    """What axe-core says of the page: each rule with the first places where it is broken."""
    page.evaluate(axe())
    found = page.evaluate(RUN, TAGS)["violations"]
    return [
        f"{each['id']}: {node['html'][:200]} {node['failureSummary']}"
        for each in found
        for node in each["nodes"][:3]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_axe_finds_nothing(
    page: Page, served: str, site: Path, language: str, kind: str, scheme: str
) -> None:
    """No kind of page breaks a rule of WCAG 2.2 AA or of good practice, in any colours."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(served + longest(site, language, kind))
    assert violations(page) == []


@pytest.mark.parametrize("kind", ["front", "term", "check"])
def test_axe_finds_nothing_on_a_narrow_screen(
    page: Page, served: str, site: Path, kind: str
) -> None:
    """Not even with the menu open on a telephone."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(served + longest(site, "sv", kind))
    page.click("#menu-button")
    assert violations(page) == []


def stops(page: Page) -> list[Stop]:
    """Where the Tab key stops, from the top of the page until it leaves it."""
    found: list[Stop] = []
    for _ in range(2000):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None or (found and stop["at"] == "0"):
            return found
        found.append(stop)
    raise AssertionError("the Tab key never leaves the page")


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("kind", sorted({*KINDS} - {"alphabet"}))  # a thousand links all alike
def test_the_tab_key_reaches_everything_in_order_and_in_sight(
    page: Page, served: str, site: Path, kind: str, width: int
) -> None:
    """Tab goes from the skip link over header, content and footer, and one sees where one is."""
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(served + longest(site, LANGUAGES[width < 1000], kind))
    found = stops(page)
    assert [each for each in found if not each["shown"]] == [], "hidden behind something"
    assert [each for each in found if not each["outlined"]] == [], "focus cannot be seen"
    assert page.evaluate(REACHABLE) == [], "never reached"
    assert found[0]["part"] == "skip"
    parts = list(dict.fromkeys(each["part"] for each in found))
    wanted = [part for part in ("skip", "top", "menu", "trail", "MAIN") if part in parts]
    assert [part for part in parts if part in wanted] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_of_a_narrow_screen_opens_and_closes_from_the_keyboard(
    page: Page, served: str, site: Path, language: str
) -> None:
    """Enter on the menu button shows the menu, Tab goes into it, Escape closes it again."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(served + longest(site, language, "term"))
    button = page.locator("#menu-button")
    assert not page.locator("#menu").is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#menu') !== null")
    page.keyboard.press("Escape")
    assert not page.locator("#menu").is_visible()
    assert page.evaluate("document.activeElement.id") == "menu-button"


def test_the_skip_link_leads_past_the_header(page: Page, served: str, site: Path) -> None:
    """After Enter on the skip link, the next Tab lands in the content."""
    page.goto(served + longest(site, "sv", "term"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", KINDS)
def test_what_one_presses_is_large_enough(page: Page, served: str, site: Path, kind: str) -> None:
    """Buttons and links that stand by themselves are at least 24 pixels each way."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(served + longest(site, "sv", kind))
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_link_in_the_text_is_told_by_more_than_its_colour(
    page: Page, served: str, site: Path, kind: str
) -> None:
    """Links in the text are underlined."""
    page.goto(served + longest(site, "sv", kind))
    assert page.evaluate(PLAIN) == []


def test_dark_colours_need_no_script(browser: Browser, served: str) -> None:
    """Where the system is dark the page is dark, also without scripts."""
    context = browser.new_context(color_scheme="dark", java_script_enabled=False)
    page = context.new_page()
    page.goto(served + "/")
    shot = page.screenshot(clip={"x": 2, "y": 40, "width": 1, "height": 1})
    light = browser.new_page(color_scheme="light")
    light.goto(served + "/")
    assert shot != light.screenshot(clip={"x": 2, "y": 40, "width": 1, "height": 1})
    light.close()
    context.close()


def test_the_chosen_colours_are_remembered(page: Page, served: str) -> None:
    """Who presses the button for dark colours has them on the next page too."""
    page.emulate_media(color_scheme="light")
    page.goto(served + "/")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#palette")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(served + "/en/")
    assert dark != before
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
    assert page.get_attribute("#palette", "aria-pressed") == "true"
