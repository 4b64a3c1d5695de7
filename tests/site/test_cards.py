"""The word cards, the attitude form and the slips: what is on paper, for everybody to read."""

import re
from functools import cache
from io import BytesIO
from typing import Any

import pytest
import typst
from pypdf import PdfReader

from barnterm.finding import Language
from barnterm.site import cards
from barnterm.site.page import LANGUAGES
from barnterm.site.plain import in_plain_words, term

A4 = (595, 842)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


@cache
def generated() -> dict[str, bytes]:
    return dict(cards.files())


def reader(template: str, language: Language) -> PdfReader:
    return PdfReader(BytesIO(generated()[cards.PATHS[template][language]]))


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
    pages = [words(page.extract_text()) for page in reader("cards", language).pages]
    for sheet, fronts, backs in zip(cards.sheets(), pages[::2], pages[1::2], strict=True):
        mirrored = [right_or_left for at in range(0, 8, 2) for right_or_left in (at + 1, at)]
        places = [backs.index(in_plain_words(sheet.terms[at], language)) for at in mirrored]
        assert places == sorted(places)
        labels = [fronts.index(f" {term(each).labels[language]} ") for each in sheet.terms]
        assert labels == sorted(labels)


@BOTH
def test_nothing_on_a_card_tells_which_other_it_belongs_to(language: Language) -> None:
    """Printed on one side, a number would give the pairs away, but for the ages of the law."""
    for page in reader("cards", language).pages:
        assert not re.search(r"\d", re.sub(r"CC BY 4\.0|\b1[58]\b", "", page.extract_text()))


@BOTH
def test_the_page_tells_which_pages_of_the_file_a_sheet_takes(language: Language) -> None:
    pages = [words(page.extract_text()) for page in reader("cards", language).pages]
    told = re.findall(r"(\d+) \(.+?(\d+) \(", cards.listed("", language, "x"))
    for sheet, (front, back) in zip(cards.sheets(), told, strict=True):
        assert pages[int(front) - 1].startswith(sheet.name[language])
        assert pages[int(back) - 1].startswith(sheet.name[language])


def test_the_english_cards_carry_the_swedish_text_too() -> None:
    text = words(" ".join(page.extract_text() for page in reader("cards", "en").pages))
    for sheet in cards.sheets():
        assert all(in_plain_words(address, "sv") in text for address in sheet.terms)


def test_a_text_that_does_not_fit_its_card_stops_the_build() -> None:
    given = cards.card_words("sv")
    given["sheets"][0]["cards"][0]["plain"] = "För lång. " * 80
    with pytest.raises(typst.TypstError, match="the card behov is too long"):
        cards.pdf("cards", given)


@BOTH
def test_the_form_is_one_page_with_all_statements_and_steps(language: Language) -> None:
    (page,) = reader("form", language).pages
    text, form = words(page.extract_text()), cards.words_of("form", language)
    assert 6 <= len(form["statements"]) <= 8
    assert len(form["steps"]) in {4, 5}
    assert all(each in text for each in (*form["statements"], *form["steps"]))


@pytest.mark.parametrize("template", ["form", "slips"])
def test_a_paper_says_the_same_in_both_languages(template: str) -> None:
    swedish, english = (cards.words_of(template, language) for language in LANGUAGES)
    assert swedish.keys() == english.keys()
    for key, said in swedish.items():
        assert isinstance(said, str) or len(said) == len(english[key])


@BOTH
def test_the_slips_are_eight_alike_on_a_page(language: Language) -> None:
    (page,) = reader("slips", language).pages
    text, slip = words(page.extract_text()), cards.words_of("slips", language)
    assert {text.count(each) for each in (*slip["choices"], slip["how"])} == {8}


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
    assert dict(cards.files()) == generated()
    for content in generated().values():
        metadata = PdfReader(BytesIO(content)).metadata
        assert metadata is not None
        assert metadata.creation_date is None
