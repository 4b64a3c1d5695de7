"""The list of all words, in the order of each language's alphabet."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import read

from barnterm.finding import Language
from barnterm.site.alphabet import by_letter
from barnterm.site.collation import sort_key
from barnterm.site.page import LANGUAGES, ROOTS
from barnterm.site.vocabulary import places


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_stand_from_a_to_o(site: Path, language: Language) -> None:
    """Without a script every word but what children say can be found, and leads to its term."""
    page = read(site, f"{ROOTS[language]}def/a-o/")
    for place in places():
        others = [e.text for e in place.term.words if e.language == language and e.kind != "child"]
        assert place.term.labels[language] in page.everything()
        assert {f"{each} →" for each in others} <= page.everything()
        assert page.leads.count(f"/{ROOTS[language]}{place.path}/") >= 1 + len(others)


def test_swedish_letters_come_last_in_swedish() -> None:
    """Å, ä and ö after z, wherever the pages are generated."""
    words = ["öppen", "ärlig", "åtgärd", "zon", "zzz", "anmälan", "överenskommelse"]
    ordered = ["anmälan", "zon", "zzz", "åtgärd", "ärlig", "öppen", "överenskommelse"]
    assert sorted(words, key=lambda each: sort_key(each, "sv")) == ordered


def test_swedish_letters_are_a_and_o_in_english() -> None:
    """An English list has no letters of its own for å, ä and ö."""
    words = ["zone", "år", "apple", "é"]
    assert sorted(words, key=lambda each: sort_key(each, "en")) == ["apple", "år", "é", "zone"]


def test_numbers_come_last_and_by_their_size() -> None:
    """Section 2 comes before section 10, and no statute comes before the first word."""
    words = ["10 kap. 12 §", "10 kap. 2 §", "2 kap.", "Öppna"]
    ordered = ["Öppna", "2 kap.", "10 kap. 2 §", "10 kap. 12 §"]
    assert sorted(words, key=lambda each: sort_key(each, "sv")) == ordered


def test_a_letter_stands_once() -> None:
    """The words below a letter stand together."""
    for language in LANGUAGES:
        found = [letter for letter, _ in by_letter(places(), language)]
        assert len(found) == len(set(found))
