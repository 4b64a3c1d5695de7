"""The terms at run time: schemes, concepts, their labels, and a plain look-up."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data
from typing import Any

import msgspec
from msgspec import Struct


class Word(Struct, frozen=True):
    """Another word for a term.

    Attributes:
        text: The word as written.
        language: "sv" or "en".
        kind: A code of the scheme "word_kind", such as "synonym", "problem" or "child".
        model: The cooperation model it comes from, a code of the scheme "source".
        reasons: By language, why somebody should not write it.
        instead: What to write in its place, in its own language.
    """

    text: str
    language: str
    kind: str
    model: str | None = None
    reasons: dict[str, str] = {}
    instead: str | None = None


class Note(Struct, frozen=True):
    """A scope note: what a term covers, or what one profession means by it."""

    text: str
    language: str
    profession: str | None = None


class Term(Struct, frozen=True):
    """A concept. Labels and definitions by language tag: "sv", "en" and, for plain words,
    "sv-simple" and "en-simple". `facts` is what only some schemes say, such as the section of a
    legal ground.
    """

    code: str
    labels: dict[str, str]
    definitions: dict[str, str]
    source: str
    source_relation: str
    status: str
    since: str
    words: tuple[Word, ...] = ()
    broader: str | None = None
    deprecated: str | None = None
    replaced_by: str | None = None
    notes: tuple[Note, ...] = ()
    related: tuple[str, ...] = ()
    related_across: tuple[str, ...] = ()
    often_confused_with: tuple[str, ...] = ()
    facts: dict[str, str] = {}


class Scheme(Struct, frozen=True):
    """A concept scheme. `name` is its name in the schema, `code` its name in addresses.
    `notes` say what all its terms have in common.

    `plain_asked` says whether its terms must have a text in plain words.
    """

    code: str
    name: str
    labels: dict[str, str]
    definitions: dict[str, str]
    notes: tuple[Note, ...]
    plain_asked: bool
    terms: tuple[Term, ...]


class Table(Struct, frozen=True):
    """All schemes. `plain` is the language tag of a plain text, by language."""

    version: str
    base: str
    plain: dict[str, str]
    schemes: tuple[Scheme, ...]


@cache
def table() -> Table:
    """All terms, read once."""
    text = get_data("barnterm._generated", "terms.json")
    return msgspec.json.decode(text or b"", type=Table)


@cache
def schemes() -> dict[str, dict[str, Term]]:
    """Terms by code, by scheme code."""
    return {s.code: {t.code: t for t in s.terms} for s in table().schemes}


@cache
def codes_of(name: str) -> tuple[str, ...]:
    """The codes of the scheme that is called `name` in the schema, such as "NeedArea"."""
    return next(tuple(t.code for t in s.terms) for s in table().schemes if s.name == name)


@cache
def code_of_scheme(name: str) -> str:
    """The code of the scheme that is called `name` in the schema: "need_area" for "NeedArea"."""
    return next(scheme.code for scheme in table().schemes if scheme.name == name)


@cache
def deprecated() -> dict[str, dict[str, Term]]:
    """Deprecated terms by code, by each name and code of a scheme that has any."""
    found: dict[str, dict[str, Term]] = {}
    for scheme in table().schemes:
        old = {term.code: term for term in scheme.terms if term.deprecated}
        if old:
            found |= {scheme.name: old, scheme.code: old}
    return found


def plain_text(term: Term, language: str) -> str:
    """The text in plain words in a language, or "" when the term has none."""
    return term.definitions.get(table().plain[language], "")


def label(scheme: str, code: str, language: str) -> str:
    """The preferred label of a term, or its code when there is no such term or label."""
    term = schemes().get(scheme, {}).get(code)
    return term.labels.get(language, code) if term else code


def concept_iri(scheme: str, code: str) -> str:
    """The address of a concept."""
    return f"{table().base}{scheme}/{code}"


def as_dict(scheme: Scheme, term: Term) -> dict[str, Any]:
    """A term with its scheme and address, for JSON."""
    iri = concept_iri(scheme.code, term.code)
    return {"iri": iri, "scheme": scheme.code, **msgspec.to_builtins(term)}
