"""Uses the search box of a page: types in it and reads what it shows."""

from __future__ import annotations

from playwright.sync_api import Page, expect

PLACES = {"sv": "/404.html", "en": "/en/404.html"}
"""A page with the box in its header and little else."""


def search(page: Page, words: str) -> None:
    """Empty the box, type some words key by key, and wait for the answer."""
    box = page.get_by_role("combobox")
    box.fill("")
    box.press_sequentially(words)
    expect(page.locator(".search-panel")).to_be_visible()


def terms(page: Page) -> list[str]:
    """The terms that are shown, as scheme/code."""
    return ["/".join(each.split("/")[-3:-1]) for each in addresses(page, "#search-terms ~ ")]


def addresses(page: Page, where: str = "") -> list[str]:
    """Where the hits lead."""
    hits = page.locator(f"{where}[role=option]")
    found: list[str] = hits.evaluate_all("all => all.map(one => one.href)")
    return found


def chosen(page: Page) -> str | None:
    """The text of the hit that a screen reader is told to be at."""
    current = page.get_by_role("combobox").get_attribute("aria-activedescendant")
    return page.locator(f"#{current}").inner_text() if current else None
