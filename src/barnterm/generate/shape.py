"""Generates the schema as pydantic-core reads it: the careful path's own picture of it.

It is as strict as the models and names the same faults, and building it takes a small part of
the time that importing Pydantic and the models does. A whole number such as 1.0 is 1 by then.
"""

from __future__ import annotations

from typing import Any

from barnterm.generate.json_text import json_text
from barnterm.generate.model import Class, Slot, Standard, ValueType

ID = "local_id"
KINDS = {"boolean": "bool", "integer": "int", "string": "str"}


def generate_shape(standard: Standard) -> str:
    """The core schema of a whole exchange, as JSON."""
    simple = {each.name: value_type(each) for each in standard.types}
    simple |= {
        each.name: {"type": "literal", "expected": [term.code for term in each.terms]}
        for each in standard.schemes
    }
    root = next(each.name for each in standard.concrete() if each.root)
    schema = {
        "type": "definitions",
        "schema": record(root),
        "definitions": [class_of(each, simple) for each in standard.concrete()],
    }
    return json_text(schema) + "\n"


def value_type(type_: ValueType) -> dict[str, Any]:
    limits = {"pattern": type_.pattern, "ge": type_.least, "le": type_.most}
    kept = {key: value for key, value in limits.items() if value is not None}
    return {"type": KINDS[type_.base], "strict": True, **kept}


def record(name: str) -> dict[str, Any]:
    return {"type": "definition-ref", "schema_ref": name}


def class_of(class_: Class, simple: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "model-fields",
        "ref": class_.name,
        "model_name": class_.name,
        "extra_behavior": "forbid",
        "fields": {slot.name: field(slot, simple) for slot in class_.slots},
    }


def field(slot: Slot, simple: dict[str, dict[str, Any]]) -> dict[str, Any]:
    one = simple[ID] if slot.is_reference else simple.get(slot.range) or record(slot.range)
    schema = {"type": "list", "strict": True, "items_schema": one} if slot.many else one
    if slot.least_items:
        schema = {**schema, "min_length": slot.least_items}
    if not slot.required:
        schema = {"type": "default", "schema": schema, "default": None}
    return {"type": "model-field", "schema": schema}
