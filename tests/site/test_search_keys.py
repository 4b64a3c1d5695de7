"""The keys of the search box: what each does, and that none does it too late."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect
from searching import PLACES, addresses, chosen, search


def test_the_arrows_go_through_the_hits_and_round(there: Page) -> None:
    """Down from the last leads to the first, up from the first to the last."""
    search(there, "hemmasittare")
    box = there.get_by_role("combobox")
    hits = there.get_by_role("option").all_inner_texts()
    seen = []
    for _ in [*hits, "again"]:
        box.press("ArrowDown")
        seen.append(chosen(there))
    assert seen == [*hits, hits[0]]
    box.press("ArrowUp")
    assert chosen(there) == hits[-1]
    expect(there.locator("[aria-selected=true]")).to_have_count(1)


@pytest.mark.parametrize("key", ["Home", "End", "ArrowLeft"])
def test_keys_of_text_work_in_the_text(there: Page, key: str) -> None:
    """They move in what is typed, and leave the list."""
    search(there, "skola")
    box = there.get_by_role("combobox")
    box.press("ArrowDown")
    assert chosen(there)
    box.press(key)
    assert chosen(there) is None
    place = box.evaluate("box => box.selectionStart")
    assert place == {"Home": 0, "End": 5, "ArrowLeft": 4}[key]


@pytest.mark.parametrize(("downs", "number"), [(0, 0), (1, 0), (3, 2)])
def test_enter_opens_the_chosen_hit_or_the_first(there: Page, downs: int, number: int) -> None:
    """Nothing of what was typed is in the address."""
    search(there, "skola")
    wanted = addresses(there)[number]
    for _ in range(downs):
        there.keyboard.press("ArrowDown")
    there.keyboard.press("Enter")
    there.wait_for_url(wanted)


def delay(page: Page) -> None:
    """Let the index come late."""

    def late(route: Route) -> None:
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/search/index.json", late)


def test_enter_waits_for_the_answer(there: Page, served: str) -> None:
    """Whoever types fast and presses Enter gets the hit also when the index is not there yet."""
    delay(there)
    box = there.get_by_role("combobox")
    box.fill("hemmasittare")
    box.press("Enter")
    there.wait_for_url(f"{served}/def/need_area/school_attendance/")


@pytest.mark.parametrize("key", ["Backspace", "Tab"])
def test_an_answer_that_comes_too_late_is_not_shown(there: Page, key: str) -> None:
    """The words are gone by then, or whoever typed them has left the box."""
    delay(there)
    there.get_by_role("combobox").press_sequentially("s")
    there.keyboard.press(key)
    there.wait_for_load_state("networkidle")
    expect(there.locator(".search-panel")).to_be_hidden()


def test_escape_closes_the_list_and_then_empties_the_box(there: Page) -> None:
    """One thing at a time."""
    search(there, "skola")
    box = there.get_by_role("combobox")
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(there.locator(".search-panel")).to_be_hidden()
    expect(box).to_have_value("skola")
    box.press("Escape")
    expect(box).to_have_value("")


def test_a_list_that_is_closed_is_not_used(there: Page) -> None:
    """Neither arrows nor Enter lead to what was found for words that are gone."""
    search(there, "skola")
    there.keyboard.press("Escape")
    there.keyboard.press("Enter")
    there.get_by_role("combobox").fill("")
    there.keyboard.press("ArrowDown")
    assert chosen(there) is None
    there.keyboard.press("Enter")
    there.wait_for_timeout(200)
    assert there.url.endswith(PLACES["sv"])


def test_the_list_closes_when_the_focus_leaves_and_comes_back_with_an_arrow(there: Page) -> None:
    """The check box below the list is on the way out."""
    search(there, "skola")
    there.keyboard.press("Tab")
    expect(there.get_by_role("checkbox")).to_be_focused()
    there.keyboard.press("Tab")
    expect(there.locator(".search-panel")).to_be_hidden()
    there.get_by_role("combobox").evaluate("box => box.focus()")
    there.keyboard.press("Escape")
    there.keyboard.press("ArrowDown")
    assert chosen(there)


def test_slash_leads_to_the_box_until_it_is_turned_off(there: Page) -> None:
    """A single key must be possible to turn off (WCAG 2.1.4), also on the next page."""
    box = there.get_by_role("combobox")
    there.keyboard.press("/")
    expect(box).to_be_focused()
    expect(box).to_have_value("")
    box.press_sequentially("a/b")
    expect(box).to_have_value("a/b")
    there.get_by_role("checkbox").uncheck()
    there.reload()
    there.keyboard.press("/")
    expect(there.get_by_role("combobox")).not_to_be_focused()
