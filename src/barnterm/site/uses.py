"""Where a term is used: fields of the standard, and terms that name it."""

from __future__ import annotations

from barnterm.explain import told
from barnterm.finding import Language
from barnterm.rules import RULES
from barnterm.site import vocabulary
from barnterm.site.blocks import Row, defined, section
from barnterm.site.model import slot_title, title
from barnterm.site.page import link
from barnterm.site.rule_facts import names_of
from barnterm.site.vocabulary import Place, naming, standard
from barnterm.site.words import word
from barnterm.terms import Scheme


def uses(place: Place, language: Language) -> str:
    """The fields that take the term, and the terms that build on it or name it."""
    rows = [
        (word("term_fields", language), fields(place.path, place.scheme, language)),
        *named_by(place, language),
    ]
    return section("use", language, defined(rows))


def fields(here: str, scheme: Scheme, language: Language) -> list[str]:
    """One line a class: the fields whose values are terms of the scheme."""
    return [
        f"{link(here, f'spec/{each.name}', title(each.name, language))}: "
        f"{link(here, f'spec/{each.name}#{slot.name}', slot_title(slot, language))} "
        f"(`{each.name}.{slot.name}`)"
        for each in standard().concrete()
        for slot in each.slots
        if slot.kind == "scheme" and slot.range == scheme.name
    ]


def classes_taking(here: str, scheme: Scheme, language: Language) -> list[str]:
    """The classes that have such a field."""
    return [
        link(here, f"spec/{each.name}", title(each.name, language))
        for each in standard().concrete()
        if scheme.name in [slot.range for slot in each.slots]
    ]


def rules(here: str, scheme: Scheme, language: Language) -> list[str]:
    """The rules that name a term of the scheme when they are broken."""
    return [
        f"{link(here, f'rule/{code}', told(code, language).fault)} (`{code}`)"
        for code, rule in RULES.items()
        if scheme.code in names_of(rule)
    ]


def named_by(place: Place, language: Language) -> list[Row]:
    """The terms of other schemes that name this one, by how they do it."""
    code, scheme = place.term.code, place.scheme.code
    found: dict[str, list[Place]] = {}
    if scheme == "commitment":
        found["roles"] = naming("commitments", "role").get(code, [])
    if scheme == "source":
        found["built_on"] = vocabulary.built_on().get(code, [])
        found["words_from"] = vocabulary.words_from().get(code, [])
    return [
        (word(f"term_{key}", language), linked(place, others, language))
        for key, others in found.items()
        if others
    ]


def linked(here: Place, others: list[Place], language: Language) -> list[str]:
    return [link(here.path, each.path, each.term.labels[language]) for each in others]
