"""What the pages by hand leave open is filled in, and says what is true of this site."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from barnterm.finding import Language
from barnterm.site import documents, prose, settings
from barnterm.site.page import LANGUAGES
from barnterm.site.placeholders import PLACEHOLDERS, expand

PAGES = {
    language: {
        page.path: page for pages in (prose.pages, documents.pages) for page in pages(language)
    }
    for language in LANGUAGES
}
FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
ASKS_FOR_LETTERS = {
    "sv": {"kontakt", "for-samordnare/andra-ett-ord", "tillganglighet"},
    "en": {"contact", "for-coordinators/change-a-term", "accessibility"},
}


def test_a_placeholder_that_does_not_exist_stops_the_build() -> None:
    """An unknown name is never shown as it stands."""
    with pytest.raises(ValueError, match="mial"):
        expand("Skriv till {mial}.", "kontakt", "sv")


def test_code_and_attributes_are_left_alone() -> None:
    """Braces in code, and lists of attributes, are no placeholders."""
    text = "`{file}` och\n\n```sh\nrun {mail}\n```\n\n## Rubrik { #plats }\n"
    assert expand(text, "kontakt", "sv") == text


def test_a_letter_has_its_subject_and_text() -> None:
    """The address of a letter holds both, encoded so that no reader breaks it."""
    found = expand("[Skriv]({mailto:mail_change})", "kontakt", "sv")
    assert found.startswith(f"[Skriv](mailto:{settings.MAIL}?subject=F%C3%B6rslag%20om")
    assert " " not in found
    assert "familj" in unquote(found)


def test_no_placeholder_is_left() -> None:
    """Everything that was left open has been filled in."""
    names = "|".join(PLACEHOLDERS)
    for pages in PAGES.values():
        for page in pages.values():
            text = FENCE.sub("", page.body)
            assert not re.search(rf"(?<!`)\{{(?:{names})[:}}]", text), page.path


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_that_ask_for_letters_say_that_nobody_reads_them_yet(language: Language) -> None:
    """As long as the address is a placeholder, nobody is left to wait for an answer."""
    told = expand("{nobody_reads}", "x", language)
    assert settings.MAIL.endswith(".example")
    assert {path for path, page in PAGES[language].items() if told in page.body} == (
        ASKS_FOR_LETTERS[language]
    )


def test_an_address_that_somebody_has_is_not_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """With an address of one's own the warning is gone, without a change to the pages."""
    monkeypatch.setattr(settings, "MAIL", "barnterm@lindo.test")
    assert not expand("{nobody_reads}", "kontakt", "sv")


@pytest.mark.parametrize(
    ("language", "path", "said"),
    [
        ("sv", "tillganglighet", ["2018:1937", "delvis förenlig", "12 §", "9 §", "självskattning"]),
        ("en", "accessibility", ["2018:1937", "partially compliant", "section 12", "section 9"]),
    ],
)
def test_the_accessibility_statement_has_its_parts(
    language: Language, path: str, said: list[str]
) -> None:
    """The statement says what the act and the regulations ask that it says."""
    body = PAGES[language][path].body
    asked = [*said, settings.ASSESSED, settings.ADDRESS, "https://www.digg.se/tdosanmalan"]
    assert all(each in body for each in asked)
    assert f"mailto:{settings.MAIL}" in body
