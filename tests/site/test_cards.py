"""The word cards and the attitude form: what is on paper, and that everybody can read it."""

import re
from functools import cache
from io import BytesIO
from typing import Any

import pytest
import typst
from pypdf import PdfReader

from barnterm.finding import Language
from website import cards
from website.page import LANGUAGES
from website.plain import in_plain_words, term

A4 = (595, 842)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


@cache
def printed() -> dict[str, bytes]:
    return dict(cards.files())


def reader(template: str, language: Language) -> PdfReader:
    return PdfReader(BytesIO(printed()[cards.PATHS[template][language]]))


def root(template: str, language: Language) -> Any:
    """The dictionary that a file begins with, whose values have no types of their own."""
    return reader(template, language).root_object


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_sheet_has_eight_cards() -> None:
    assert {len(sheet.terms) for sheet in cards.sheets()} == {8}


def test_no_word_stands_on_two_cards() -> None:
    listed = [each for sheet in cards.sheets() for each in sheet.terms]
    assert len(set(listed)) == len(listed)


@BOTH
def test_a_sheet_is_a_page_of_words_and_a_page_of_what_they_mean(language: Language) -> None:
    pages = [words(page.extract_text()) for page in reader("cards", language).pages]
    assert len(pages) == 2 * len(cards.sheets())
    for sheet, fronts, backs in zip(cards.sheets(), pages[::2], pages[1::2], strict=True):
        for address in sheet.terms:
            assert term(address).labels["sv"] in fronts
            assert term(address).labels["en"] in fronts
            assert in_plain_words(address, language) in backs


@BOTH
def test_a_back_stands_behind_its_front_when_the_paper_is_turned(language: Language) -> None:
    for at, page in enumerate(reader("cards", language).pages):
        numbers = [int(n) for n in re.findall(r"(\d+) · ", page.extract_text())]
        first = at // 2 * 8 + 1
        fronts = list(range(first, first + 8))
        mirrored = [n for left in fronts[::2] for n in (left + 1, left)]
        assert numbers == (mirrored if at % 2 else fronts)


def test_the_english_cards_carry_the_swedish_text_too() -> None:
    text = words(" ".join(page.extract_text() for page in reader("cards", "en").pages))
    for sheet in cards.sheets():
        assert all(in_plain_words(address, "sv") in text for address in sheet.terms)


def test_a_text_that_does_not_fit_its_card_stops_the_build() -> None:
    given = cards.card_words("sv")
    given["sheets"][0]["cards"][0]["plain"] = "För lång. " * 80
    with pytest.raises(typst.TypstError, match="card 1 is too long"):
        cards.pdf("cards", given)


@BOTH
def test_the_form_is_one_page_with_all_statements_and_steps(language: Language) -> None:
    (page,) = reader("form", language).pages
    text, form = words(page.extract_text()), cards.form(language)
    assert 6 <= len(form["statements"]) <= 8
    assert len(form["steps"]) in {4, 5}
    assert all(each in text for each in (*form["statements"], *form["steps"]))


def test_the_form_is_the_same_in_both_languages() -> None:
    swedish, english = cards.form("sv"), cards.form("en")
    assert swedish.keys() == english.keys()
    for key in ("steps", "statements"):
        assert len(swedish[key]) == len(english[key])


@BOTH
@pytest.mark.parametrize("template", cards.PATHS)
def test_a_file_is_a4_and_says_its_title_and_language(template: str, language: Language) -> None:
    made = reader(template, language)
    assert made.metadata is not None
    assert made.metadata.title
    assert root(template, language)["/Lang"] == language
    assert {tuple(round(float(n)) for n in page.mediabox[2:]) for page in made.pages} == {A4}


@BOTH
@pytest.mark.parametrize("template", cards.PATHS)
def test_a_file_is_tagged_for_those_who_listen(template: str, language: Language) -> None:
    made = root(template, language)
    assert made["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in made
    assert b"pdfuaid:part" in made["/Metadata"].get_object().get_data()


@BOTH
@pytest.mark.parametrize("template", cards.PATHS)
def test_every_font_is_in_the_file(template: str, language: Language) -> None:
    pages: Any = reader(template, language).pages
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            (descendant,) = font.get_object()["/DescendantFonts"]
            descriptor = descendant.get_object()["/FontDescriptor"].get_object()
            assert descriptor.keys() & {"/FontFile2", "/FontFile3"}


def test_the_same_words_give_the_same_bytes_and_no_time_of_day() -> None:
    assert dict(cards.files()) == printed()
    for content in printed().values():
        metadata = PdfReader(BytesIO(content)).metadata
        assert metadata is not None
        assert metadata.creation_date is None
