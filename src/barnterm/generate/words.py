"""Reads the other words for a term, each of a kind, and tells which say too little of themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm.generate.annotations import stated_in
from barnterm.generate.model import Scheme, Standard, Term
from barnterm.spelling import words as letters
from barnterm.terms import Word

PREFERRED = "skos:prefLabel"
KIND, SOURCE = "word_kind:", "source:"
WORD_KINDS = "WordKind"
"""The scheme of kinds of word."""


def preferred(alias: Any) -> bool:
    return PREFERRED in [str(each) for each in alias.categories]


def words(element: Any) -> tuple[Word, ...]:
    """The words among the aliases of an element, without its preferred labels."""
    return tuple(word(alias) for alias in element.structured_aliases if not preferred(alias))


def word(alias: Any) -> Word:
    stated = stated_in(alias)
    reasons = {"sv": stated.get("reason", ""), "en": stated.get("reason_en", "")}
    return Word(
        text=str(alias.literal_form),
        language=str(alias.in_language),
        kind=" ".join(str(each).removeprefix(KIND) for each in alias.categories),
        model=str(alias.contexts[0]).removeprefix(SOURCE) if alias.contexts else None,
        reasons={language: text for language, text in reasons.items() if text},
        instead=stated.get("instead"),
    )


def faults_of_words(standard: Standard) -> Iterator[str]:
    """A line for each word that has no kind, or does not say what its kind asks."""
    kinds = word_kinds(standard)
    for scheme in standard.schemes:
        for term in scheme.terms:
            yield from faults_of_term(scheme, term, kinds)


def word_kinds(standard: Standard) -> dict[str, dict[str, str]]:
    """By kind of word, what the schema says of it: whether such a word may stand in place of the
    term (`named`), is to be avoided (`avoided`), and must say why and what to write (`reasoned`).
    """
    found = (s.terms for s in standard.schemes if s.name == WORD_KINDS)
    return {term.code: term.meaning for terms in found for term in terms}


def faults_of_term(scheme: Scheme, term: Term, kinds: dict[str, dict[str, str]]) -> Iterator[str]:
    for each in term.words:
        of = f"{scheme.name}.{term.code}: “{each.text}”"
        if each.kind not in kinds:
            yield f"{of} has the kind “{each.kind}”, no code of {WORD_KINDS}"
        if not letters(each.text):
            yield f"{of} has no letter or digit that somebody could search by"
        if (each.kind == "model") != (each.model is not None):
            yield f"{of} is a model's word without its model, or has a model and another kind"
        reasoned = kinds.get(each.kind, {}).get("reasoned") == "true"
        if reasoned and not (each.reasons.keys() == {"sv", "en"} and each.instead):
            yield f"{of} is to be avoided but lacks `reason`, `reason_en` or `instead`"
        if each.text.casefold() == (each.instead or "").casefold():
            yield f"{of} is to be written instead of itself"
