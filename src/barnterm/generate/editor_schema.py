"""Generates the JSON Schema of an exchange file as editors want it. It accepts the same files.

What editors want would be in the way of others, and so they get a schema of their own. It
speaks Swedish to people, where the other has the names that programs give their classes. The
text for each code stands under keywords that ajv, which knows them not, refuses. And VS Code
lets the title and description of what a `$ref` points at talk over those beside it, so here the
fields speak and what they point at is silent.
"""

from __future__ import annotations

from typing import Any

from barnterm.generate.json_schema import Schema, as_text, exchange_schema, type_name, type_of
from barnterm.generate.model import Class, Scheme, Slot, Standard, Term, ValueType

REPLACED = "Ersatt av {0}."


def generate_editor_schema(standard: Standard) -> str:
    """The exchange schema, with the Swedish words for every field and every code, as text.

    `enumDescriptions` and `enumDetails` are read by VS Code and by editors that use its
    language server, `x-intellij-enum-metadata` by those of JetBrains.
    """
    schema = exchange_schema(standard)
    definitions: dict[str, Schema] = schema["$defs"]
    for class_ in standard.concrete():
        let_fields_speak(schema if class_.root else definitions[class_.name], class_, standard)
    for scheme in standard.schemes:
        if scheme.name in definitions:
            definitions[scheme.name].update(said_of_codes(scheme))
    for type_ in standard.types:
        if type_name(type_) in definitions:
            definitions[type_name(type_)].update(said_of_form(type_))
    silent = {name: without_words(each) for name, each in definitions.items()}
    words = {"title": standard.title, "description": standard.descriptions["sv"]}
    return as_text({**schema, "$id": f"{schema['$id']}/editor", **words, "$defs": silent})


def without_words(of: Schema) -> Schema:
    return {key: value for key, value in of.items() if key not in {"title", "description"}}


def let_fields_speak(definition: Schema, class_: Class, standard: Standard) -> None:
    fields = definition["properties"]
    for slot in class_.slots:
        fields[slot.name] = spoken(fields[slot.name], slot, standard)


def spoken(field: Schema, slot: Slot, standard: Standard) -> Schema:
    """A field with its words, and each value of a list with those of its class, scheme or type."""
    words = {"title": slot.title, "description": slot.descriptions["sv"]}
    if slot.many:
        items = {**words_of_range(slot, standard), **field["items"]}
        return {**words, **field, **words, "items": items}
    type_ = type_of(slot, standard)
    return {**words, **field, **words, **(said_of_form(type_) if type_ else {})}


def said_of_form(type_: ValueType) -> Schema:
    """How a value is written is told, in VS Code, when it is written otherwise."""
    return {"patternErrorMessage": type_.descriptions["sv"]} if type_.pattern else {}


def words_of_range(slot: Slot, standard: Standard) -> Schema:
    """Title and description of what a field may hold: a class, a scheme or a simple type."""
    if type_ := type_of(slot, standard):
        return {"title": type_.title, "description": type_.descriptions["sv"]}
    for scheme in standard.schemes:
        if scheme.name == slot.range:
            return {"title": scheme.labels["sv"], "description": scheme.definitions["sv"]}
    of = next(each for each in standard.classes if each.name == slot.range)
    return {"title": of.title, "description": of.descriptions["sv"]}


def said_of_codes(scheme: Scheme) -> dict[str, Any]:
    texts = {term.code: said_of(term) for term in scheme.terms}
    return {
        "enumDescriptions": list(texts.values()),
        "enumDetails": [term.labels["sv"] for term in scheme.terms],
        "x-intellij-enum-metadata": {code: {"description": text} for code, text in texts.items()},
    }


def said_of(term: Term) -> str:
    """Label, definition, and what has replaced the term if anything has."""
    text = f"{term.labels['sv']}: {term.definitions['sv']}"
    return f"{text}. {REPLACED.format(term.replaced_by)}" if term.replaced_by else text
