"""Prints JSON Schema draft 2020-12: for editors and for other languages."""

from __future__ import annotations

import json
from typing import Any

from barnterm.generate.model import Class, Scheme, Slot, Standard, ValueType

Schema = dict[str, Any]


def print_json_schema(standard: Standard) -> str:
    """The schema of an exchange file, with one `$defs` entry a class, a scheme and a type."""
    root = next(each for each in standard.classes if each.root)
    document: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/barnterm/spec/exchange",
        "title": standard.title,
        "description": standard.descriptions["sv"],
        "$comment": f"barnterm {standard.version}. Printed by `barnterm generate`.",
        "$ref": f"#/$defs/{root.name}",
        "$defs": definitions(standard),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def definitions(standard: Standard) -> Schema:
    types = {each.name: value_type(each) for each in standard.types}
    schemes = {each.name: scheme(each) for each in standard.schemes}
    classes = {each.name: class_(each) for each in standard.concrete()}
    return {**classes, **schemes, **types}


def class_(of: Class) -> Schema:
    return {
        "title": of.title,
        "description": of.descriptions["sv"],
        "type": "object",
        "properties": {slot.name: property_(slot) for slot in of.slots},
        "required": [slot.name for slot in of.slots if slot.required],
        "additionalProperties": False,
    }


def property_(slot: Slot) -> Schema:
    """A property with its own title; the value's schema stands under `$defs`."""
    said: Schema = {"title": slot.title, "description": slot.descriptions["sv"]}
    value: Schema = {"$ref": f"#/$defs/{'local_id' if slot.is_reference else slot.range}"}
    if not slot.many:
        return {**said, **value}
    array: Schema = {**said, "type": "array", "items": value}
    return {**array, "minItems": slot.least_items} if slot.least_items else array


def scheme(of: Scheme) -> Schema:
    return {
        "title": of.labels["sv"],
        "description": of.definitions["sv"],
        "type": "string",
        "enum": [term.code for term in of.terms],
    }


def value_type(type_: ValueType) -> Schema:
    said: Schema = {"title": type_.title, "description": type_.descriptions["sv"]}
    if type_.base == "integer":
        return {**said, "type": "integer", "minimum": type_.least, "maximum": type_.most}
    if type_.pattern is None:
        return {**said, "type": type_.base}
    return {**said, "type": "string", **pattern(type_.pattern)}


def pattern(text: str) -> Schema:
    r"""A pattern that means the same in every engine.

    Some engines, Python's among them, let `$` match before a last newline. A type that is
    anchored at its end therefore also says that it holds no newline.
    """
    if not text.endswith("$"):
        return {"pattern": text}
    return {"pattern": text, "not": {"pattern": "\\n"}}
