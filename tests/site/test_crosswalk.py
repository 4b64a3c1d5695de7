"""The pages for coordinators say what the vocabulary says, and nothing else."""

from __future__ import annotations

import csv
import posixpath
import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from xml.etree.ElementTree import Element

import html5lib
import pytest

from barnterm.finding import Language
from barnterm.site import confused, crosswalk
from barnterm.site.page import LANGUAGES, Page, folder
from barnterm.site.words import word
from barnterm.terms import schemes, table

both = pytest.mark.parametrize("language", LANGUAGES)


class Cell(NamedTuple):
    """A cell of a generated table: its row's term, its column, and the lines in it."""

    term: str
    column: str
    lines: tuple[str, ...]


def page(language: Language) -> Page:
    (only,) = crosswalk.pages(language)
    return only


def part(language: Language, framework: bool) -> str:
    words, frameworks = re.split(r"^## .* \{ #frameworks \}$", page(language).body, flags=re.M)
    return frameworks if framework else words


def cells(language: Language, framework: bool = False) -> Iterator[Cell]:
    """Every cell that says something."""
    tree = html5lib.parse(part(language, framework), namespaceHTMLElements=False)
    for row in tree.iter("tr"):
        for cell in row.iter("td"):
            if cell.get("data-label"):
                yield Cell(term_of(row), cell.get("data-label") or "", lines_of(cell))


def term_of(row: Element) -> str:
    link = row.find("th/a")
    assert link is not None
    return "/".join((link.get("href") or "").strip("/").split("/")[-2:])


def lines_of(cell: Element) -> tuple[str, ...]:
    return tuple("".join(walk(cell)).split("\n"))


def walk(element: Element) -> Iterator[str]:
    yield "\n" if element.tag == "br" else element.text or ""
    for child in element:
        yield from walk(child)
        yield child.tail or ""


@both
def test_the_cells_hold_the_words_of_the_models_and_no_others(language: Language) -> None:
    """Each word with a model stands in its term's row and its model's column, once."""
    wanted = {
        (f"{scheme}/{code}", each.model, each.text)
        for scheme, terms in schemes().items()
        for code, term in terms.items()
        for each in term.words
        if each.model
    }
    names = {term.labels[language]: code for code, term in schemes()["source"].items()}
    shown = [(c.term, names[c.column], line) for c in cells(language) for line in c.lines]
    assert sorted(shown) == sorted(wanted)
    assert len(wanted) > 30


def named_in(element: Element, language: Language) -> set[str]:
    """The models after "no word known", with or without a full stop."""
    said = (element.text or "").removesuffix(".")
    lead = f"{word('crosswalk_none', language)}: "
    assert said.lower().startswith(lead)
    return set(said[len(lead) :].split("; "))


def of_class(element: Element, tag: str, name: str) -> list[Element]:
    return [each for each in element.iter(tag) if each.get("class") == name]


@both
def test_models_without_a_word_in_a_scheme_are_named_below_its_table(language: Language) -> None:
    """Each model is a column of the table or named below it as one without a known word."""
    names = {schemes()["source"][model].labels[language] for model in crosswalk.models()}
    for section in re.split(r"^## ", part(language, False), flags=re.MULTILINE)[1:]:
        tree = html5lib.parse(section, namespaceHTMLElements=False)
        columns = {link.text for link in tree.findall(".//thead//a")}
        below = [named_in(each, language) for each in of_class(tree, "p", "rest")]
        assert columns.isdisjoint(*below)
        assert columns.union(*below) == names


@both
def test_what_the_data_does_not_say_is_called_not_known(language: Language) -> None:
    """A cell without data says so; on a narrow screen the row names the models instead."""
    tree = html5lib.parse(part(language, False), namespaceHTMLElements=False)
    for table_ in tree.iter("table"):
        columns = [link.text for link in table_.findall(".//thead//a")]
        for row in table_.findall("tbody/tr"):
            said = {each.get("data-label") for each in row.findall("td") if each.get("data-label")}
            empty = of_class(row, "td", "none")
            assert {each.text for each in empty} <= {word("crosswalk_none", language)}
            assert len(said) + len(empty) == len(columns)
            rest = [named_in(each, language) for each in of_class(row, "td", "rest")]
            assert said.union(*rest) == set(columns)


@both
def test_the_frameworks_are_those_of_the_mappings(language: Language) -> None:
    """Each row of a mapping from a widest area stands in its cell, with how it relates."""
    wanted = set()
    for name in crosswalk.FRAMEWORKS:
        text = (crosswalk.MAPPINGS / f"{name}.sssom.tsv").read_text("utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        for row in csv.reader(lines[1:], delimiter="\t"):
            term = row[0].removeprefix("barnterm:")
            area = schemes()["need_area"].get(term.removeprefix("need_area/"))
            if area and term.startswith("need_area/") and area.broader is None:
                how = word(row[2].removeprefix("skos:"), language)
                said = f"{row[4]} ({how})" if row[4] else word("frameworks_none_fits", language)
                wanted.add((term, word(f"framework_{name}", language), said))
    shown = [(c.term, c.column, line) for c in cells(language, True) for line in c.lines]
    assert sorted(shown) == sorted(wanted)
    assert len(wanted) > 15


@both
def test_words_of_another_language_are_marked(language: Language) -> None:
    """A word that is not in the language of the page carries its own."""
    other = {"sv": "en", "en": "sv"}[language]
    foreign = {
        each.text
        for terms in schemes().values()
        for term in terms.values()
        for each in term.words
        if each.model and each.language == other
    }
    marked = re.findall(rf'<span lang="{other}">(.*?)</span>', part(language, framework=False))
    assert {unescape(each) for each in marked} == foreign


@both
def test_links_in_the_tables_lead_to_printed_pages(language: Language) -> None:
    """Links in HTML, which the builder does not check, lead to terms that exist."""
    here = page(language)
    links = re.findall(r'href="([^"]+)"', here.body)
    assert links
    for each in links:
        path = posixpath.normpath(posixpath.join(folder(here.path), each))
        _, scheme, code = path.split("/")
        assert code in schemes()[scheme]


def pairs_in_data() -> set[frozenset[str]]:
    return {
        frozenset({f"{scheme}/{code}", other})
        for scheme, terms in schemes().items()
        for code, term in terms.items()
        for other in term.often_confused_with
    }


@both
def test_every_confused_pair_stands_once(language: Language) -> None:
    """The pairs on the pages are those of the vocabulary, each once."""
    shown = [
        frozenset(each.replace("-", "/", 1) for each in mark.split("--"))
        for each in confused.pages(language)
        for mark in re.findall(r"^## .* \{ #(\S+) \}$", each.body, re.MULTILINE)
    ]
    assert len(shown) == len(set(shown))
    assert set(shown) == pairs_in_data()


@both
def test_a_pair_shows_both_definitions_and_all_scope_notes(language: Language) -> None:
    """Beside each other stand both labels, both definitions, and every scope note of both."""
    unmarked = re.compile(r"\\(.)")
    for each in confused.pages(language):
        for section in re.split(r"^## ", each.body, flags=re.MULTILINE)[1:]:
            mark = section.split("{ #", 1)[1].split(" }", 1)[0]
            text = unmarked.sub(r"\1", section)
            for name in mark.split("--"):
                scheme, code = name.split("-", 1)
                term = schemes()[scheme][code]
                notes = [note.text for note in term.notes if note.language == language]
                for said in (term.labels[language], term.definitions[language], *notes):
                    assert said in text, f"{name}: {said}"


def test_every_scheme_has_a_group_or_no_confused_terms() -> None:
    """A scheme stands in one group at most, and is left out only while nothing confuses it."""
    grouped = [scheme for group in confused.GROUPS for scheme in group.schemes]
    assert len(grouped) == len(set(grouped))
    codes = {scheme.code for scheme in table().schemes}
    assert set(grouped) <= codes
    used = {each.split("/")[0] for pair in pairs_in_data() for each in pair}
    assert used <= set(grouped)
