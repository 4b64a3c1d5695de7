"""Pages as they are read: in both languages, without scripts, on a narrow screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

FRONTS = {"sv": "/", "en": "/en/"}


@pytest.mark.parametrize("language", FRONTS)
def test_a_page_says_its_language(page: Page, served: str, language: str) -> None:
    """The front page of each language is marked with that language."""
    page.goto(served + FRONTS[language])
    assert page.get_attribute("html", "lang") == language


def test_what_is_missing_is_answered_by_the_sites_own_page(page: Page, served: str) -> None:
    """An address that leads nowhere gives 404."""
    answer = page.goto(f"{served}/ingenting/")
    assert answer
    assert answer.status == 404
