"""What only some schemes say of their terms, such as the section of a legal ground, in words."""

from __future__ import annotations

from html import escape

from barnterm.finding import Language
from barnterm.generate.legal_facts import label, table, value_label, values_in
from barnterm.site.blocks import Row, defined, foreign, section
from barnterm.site.page import link, plain
from barnterm.site.vocabulary import Place, place_of
from barnterm.site.words import word
from barnterm.statute import act_address


def section_of(place: Place, language: Language) -> str:
    """The facts of a term under their own heading, or nothing."""
    return section("facts", language, defined(rows(place, language)))


def rows(place: Place, language: Language) -> list[Row]:
    """Each fact in words."""
    return [
        (label(key, language), [marked(place, key, value, language)])
        for key, value in place.term.facts.items()
    ]


def marked(place: Place, key: str, value: str, language: Language) -> str:
    """The value in words, with what the data says as the value of the element."""
    return f'<data value="{escape(f"{key}: {value}")}">{said(place, key, value, language)}</data>'


def said(place: Place, key: str, value: str, language: Language) -> str:
    """The value of a fact as a reader wants it."""
    fact = table()[key]
    if fact.kind == "code":
        others = [place_of(f"{fact.of}/{code}") for code in value.split()]
        return ", ".join(link(place.path, o.path, o.term.labels[language]) for o in others)
    if fact.kind == "text":
        return foreign(plain(value), "sv", language)
    if key == "sfs":
        return f"[{plain(value)}]({act_address(value)})"
    if fact.kind == "boolean":
        return word(f"value_{value}", language)
    each_said = (value_label(key, each, language) or each for each in values_in(fact, value))
    return plain(", ".join(each_said))
