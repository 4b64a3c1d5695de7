"""Every class is told of beside every standard, with a source that was read and its day."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import get_args

import pytest

from barnterm.finding import Language
from barnterm.site import compared
from barnterm.site.comparison import FOLDER, ORDER, Relation, Said, Standard, in_files, standards
from barnterm.site.model import classes
from barnterm.site.page import LANGUAGES, plain

each = pytest.mark.parametrize("standard", standards(), ids=lambda standard: standard.key)


def names(standard: Standard) -> list[str]:
    return [row.name for row in standard.rows]


def test_every_table_is_on_the_page() -> None:
    """A table in the folder is one of those that the page shows, and the other way round."""
    assert {path.stem for path in FOLDER.iterdir()} == set(ORDER)


@each
def test_every_class_that_a_file_can_hold_has_a_row(standard: Standard) -> None:
    """A class of the schema without a row beside a standard is a class that was forgotten."""
    assert {of.name for of in in_files()} <= set(names(standard))


def test_the_classes_of_the_page_are_those_of_the_schema() -> None:
    """The page goes by the parts of the standard, which leave no concrete class out."""
    assert {of.name for of in in_files()} == {c.name for c in classes().values() if not c.abstract}


@each
def test_a_class_stands_once(standard: Standard) -> None:
    """Two rows of one class beside one standard would be two answers."""
    assert max(Counter(names(standard)).values()) == 1


@each
def test_every_row_is_about_a_class_that_a_file_can_hold(standard: Standard) -> None:
    """A row about a class that the schema does not have would be read by nobody."""
    assert set(names(standard)) - {of.name for of in in_files()} == set()


@each
def test_a_match_leads_to_what_it_means(standard: Standard) -> None:
    """What maps names its targets with addresses and says what is lost both ways; what does not
    names none and says why.
    """
    for row in standard.rows:
        assert row.relation in get_args(Relation)
        matched = row.relation in ("maps", "maps_in_part")
        assert bool(row.targets) == bool(row.back) == matched, row.name
        assert all(address.startswith("http") for address in row.targets.values()), row.name


@each
def test_every_row_has_a_source_that_was_read(standard: Standard) -> None:
    """A source has a title, an address that can be opened, and a day on which it was read; it is
    among those that the page lists.
    """
    for row in standard.rows:
        assert row.source in standard.sources
        assert row.source.title
        assert row.source.address.startswith("http")
        assert date(2026, 11, 1) <= row.source.read <= date.today()


@each
def test_every_source_is_used(standard: Standard) -> None:
    """What nothing rests on was not read for this."""
    assert {row.source for row in standard.rows} == set(standard.sources)


@each
def test_all_is_said_in_both_languages(standard: Standard) -> None:
    """Each text is there in Swedish and in English, as sentences, and they are not the same."""
    for row in standard.rows:
        for said in (row.out, row.back):
            assert not said or sentences(said), row.name
    for left in standard.left_out:
        assert left.what["sv"] != left.what["en"]
        assert sentences(left.why)
    assert sentences(standard.about)


def sentences(said: Said) -> bool:
    whole = all(text[0].isupper() and text.endswith(".") for text in said.values())
    return said.keys() == {"sv", "en"} and whole and said["sv"] != said["en"]


@each
def test_something_was_left_out_on_purpose(standard: Standard) -> None:
    """Beside every standard something was chosen away, and the page says why."""
    assert standard.left_out


def body(language: Language) -> str:
    (only,) = compared.pages(language)
    return only.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_overview_leads_to_is_on_the_page(language: Language) -> None:
    """Each yes, in part and not seen of the overview leads to a place of the page, and for every
    class and standard there is one of them unless the answer is no.
    """
    links = re.findall(r'<a href="#([^"]+)">', body(language))
    places = re.findall(r'id="([^"]+)"|\{ #([\w-]+) \}', body(language))
    assert set(links) <= {one or other for one, other in places}
    said = [s.row(of.name).relation for s in standards() for of in in_files()]
    assert len(links) == len(said) - said.count("no_match")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_for_a_no_is_on_the_page(language: Language) -> None:
    """Where a class has no match, or none was seen, the page says why, and names the source."""
    whole = body(language)
    for standard in standards():
        for row in (standard.row(of.name) for of in in_files()):
            if not row.targets:
                assert plain(row.out[language]) in whole, (standard.key, row.name)
                assert f"]({row.source.address})" in whole


def test_the_pages_of_both_languages_have_the_same_places() -> None:
    """What is linked to in one language is there in the other."""
    swedish, english = (re.findall(r'id="[^"]+"|\{ #[\w-]+ \}', body(each)) for each in LANGUAGES)
    assert swedish == english
