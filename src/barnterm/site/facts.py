"""What only some schemes say of their terms, such as the section of a legal ground, in words."""

from __future__ import annotations

from html import escape

from barnterm.finding import Language
from barnterm.site.blocks import Row, defined, foreign, section
from barnterm.site.page import link, plain
from barnterm.site.vocabulary import Place, place_of
from barnterm.site.words import word, words
from barnterm.statute import act_address

NAMES = {
    "commitments": "commitment",
    "replaces": "legal_ground",
    "replaced_by": "legal_ground",
}
"""The facts that are codes, and the scheme whose codes they are."""


def section_of(place: Place, language: Language) -> str:
    """The facts of a term under their own heading, or nothing."""
    return section("facts", language, defined(rows(place, language)))


def rows(place: Place, language: Language) -> list[Row]:
    """Each fact in words."""
    return [
        (word(f"fact_{key}", language), [marked(place, key, value, language)])
        for key, value in place.term.facts.items()
    ]


def marked(place: Place, key: str, value: str, language: Language) -> str:
    """The value in words, with what the data says as the value of the element."""
    return f'<data value="{escape(f"{key}: {value}")}">{said(place, key, value, language)}</data>'


def said(place: Place, key: str, value: str, language: Language) -> str:
    """The value of a fact as a reader wants it."""
    if key in NAMES:
        others = [place_of(f"{NAMES[key]}/{code}") for code in value.split()]
        return ", ".join(link(place.path, o.path, o.term.labels[language]) for o in others)
    if key == "used_for":
        return ", ".join(word(f"{key}: {each}", language) for each in value.split())
    if key == "act":
        return foreign(plain(value), "sv", language)
    if key == "sfs":
        return f"[{plain(value)}]({act_address(value)})"
    known = words().get(f"{key}: {value}") or words().get(f"value_{value}")
    return plain(known[language]) if known else plain(value)
