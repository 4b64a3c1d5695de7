"""Words from A to Ö: those of one scheme, and those of all, for those who have no search."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.site.blocks import defined, joined, listed, row_of
from barnterm.site.collation import DIGITS, initial, sort_key
from barnterm.site.page import Page, link, plain
from barnterm.site.vocabulary import Place, places
from barnterm.site.words import word


class Entry(NamedTuple):
    """A word in the list. `label` is empty when the word itself is the term's label."""

    text: str
    place: Place
    label: str = ""


def by_letter(found: Iterable[Place], language: Language) -> list[tuple[str, list[Entry]]]:
    """The words of the terms that are in use, in order, by the letter they stand under."""
    every = [entry for place in found if not place.term.deprecated for entry in of(place, language)]
    every.sort(key=lambda entry: (sort_key(entry.text, language), entry.label))
    grouped = groupby(every, key=lambda entry: initial(entry.text, language))
    return [(letter, list(each)) for letter, each in grouped]


def of(place: Place, language: Language) -> list[Entry]:
    """The label of a term, and its other words as references to it, without what children say."""
    label = place.term.labels[language]
    others = [w for w in place.term.words if w.language == language and w.kind != "child"]
    return [Entry(label, place), *(Entry(each.text, place, label) for each in others)]


def shown(entry: Entry, here: str) -> str:
    """A label as a link; another word with an arrow to the label of its term."""
    if not entry.label:
        return link(here, entry.place.path, entry.text)
    return f"{plain(entry.text)} → {link(here, entry.place.path, entry.label)}"


def letters(found: Iterable[Place], here: str, language: Language) -> str:
    """The words below their letters, in short form."""
    return defined(
        (letter, [shown(entry, here) for entry in each])
        for letter, each in by_letter(found, language)
    )


def page(language: Language) -> Page:
    """All words of all schemes."""
    here = "def/a-o"
    found = by_letter(places(), language)
    jumps = row_of((f"[{letter}](#{mark(letter)})" for letter, _ in found), "az")
    name = word("a_to_o_letters", language)
    body = joined(
        f"# {word('a_to_o_title', language)}",
        word("a_to_o_intro", language),
        f'<nav aria-label="{name}" markdown>\n\n{jumps}\n\n</nav>',
        *(part(letter, entries, here, language) for letter, entries in found),
    )
    meta = {"description": word("a_to_o_description", language), "kind": "alphabet"}
    return Page(here, word("a_to_o_title", language), body, meta)


def part(letter: str, entries: list[Entry], here: str, language: Language) -> str:
    """One letter. Each word has its scheme after it, since the same word may stand in several."""
    lines = (
        f"{shown(each, here)} ({plain(each.place.scheme.labels[language])})" for each in entries
    )
    return joined(f"## {letter} {{#{mark(letter)}}}", listed(lines))


MARKS = {"Å": "aa", "Ä": "ae", "Ö": "oe", DIGITS: "digits"}


def mark(letter: str) -> str:
    """The id of the part that a letter has; ids keep to ASCII, for the sake of addresses."""
    return f"letter-{MARKS.get(letter, letter.lower())}"
