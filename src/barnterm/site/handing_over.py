"""What a class says of its records to those who decide what may be handed over, in words."""

from __future__ import annotations

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate.model import Class
from barnterm.site.blocks import Row
from barnterm.site.model import slot_title
from barnterm.site.page import link, plain
from barnterm.site.words import word, words
from barnterm.slot import ClassMeaning

ASKED = ("part", "day", "concerns", "category", "source_unit", "reviews", "stub")
"""What is told, in order."""

UNSAID = {"reviews": "none", "stub": ""}
"""Answers that go without saying."""


def rows(of: Class, here: str, language: Language) -> list[Row]:
    """Each answer of a class in words."""
    told = {key: answer(of.meaning, key) for key in ASKED}
    return [
        (word(f"class_{key}", language), [said(of, key, value, here, language)])
        for key, value in told.items()
        if value != UNSAID.get(key)
    ]


def answer(meaning: ClassMeaning, key: str) -> str:
    value = getattr(meaning, key)
    return value if isinstance(value, str) else " ".join(value)


def said(of: Class, key: str, value: str, here: str, language: Language) -> str:
    """An answer in words: fields that lead to their rows, a category that leads to its page."""
    if f"class_{key}: {value}" in words():
        return plain(word(f"class_{key}: {value}", language))
    names = {slot.name: slot for slot in of.slots}
    if set(value.split()) <= names.keys():
        fields = [names[each] for each in value.split()]
        found = [link(here, f"{here}#{f.name}", slot_title(f, language)) for f in fields]
        return word("class_in_field", language).format(", ".join(found))
    label = terms.label("information_category", value, language)
    return link(here, f"def/information_category/{value}", label)
