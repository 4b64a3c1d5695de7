"""Where a term is used: fields of the standard, and terms that name it."""

from __future__ import annotations

from barnterm.finding import Language
from barnterm.generate.model import spaced
from barnterm.terms import Scheme
from website import vocabulary
from website.blocks import Row, defined, section
from website.page import link
from website.vocabulary import Place, naming, standard
from website.words import word


def uses(place: Place, language: Language) -> str:
    """The fields that take the term, and the terms that build on it or name it."""
    rows = [
        (word("term_fields", language), fields(place.path, place.scheme, language)),
        *named_by(place, language),
    ]
    return section("use", language, defined(rows))


def fields(here: str, scheme: Scheme, language: Language) -> list[str]:
    """One line a class: the fields whose values are terms of the scheme."""
    classes = {each.name: each for each in standard().concrete()}
    lines = []
    for name, slot in vocabulary.uses().get(scheme.name, []):
        target = link(here, f"spec/{name}", class_title(name, language))
        titles = {each.name: each.title for each in classes[name].slots}
        field = titles[slot] if language == "sv" else slot.replace("_", " ")
        lines.append(f"{target}: {field} (`{name}.{slot}`)")
    return lines


def class_title(name: str, language: Language) -> str:
    """What a class is called: by its title, in English by its name."""
    if language == "en":
        return spaced(name)
    return next(each.title for each in standard().classes if each.name == name)


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
        (word(f"term_{key}", language), [", ".join(linked(place, others, language))])
        for key, others in found.items()
        if others
    ]


def linked(here: Place, others: list[Place], language: Language) -> list[str]:
    return [link(here.path, each.path, each.term.labels[language]) for each in others]
