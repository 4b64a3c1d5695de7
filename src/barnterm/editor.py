"""The JSON Schema of an exchange file as editors want it. It accepts the same files.

Two things that editors want would be in the way of others, and so they get a schema of their
own. The text for each code stands under keywords that ajv, which knows them not, refuses. And
VS Code lets the title and description of what a `$ref` points at talk over those beside it, so
here the fields speak and what they point at is silent.
"""

from __future__ import annotations

from pkgutil import get_data
from typing import Any

import msgspec

from barnterm.terms import Scheme, Term, table

REPLACED = "Ersatt av {0}."


def editor_schema() -> dict[str, Any]:
    """The exchange schema, with the Swedish label and definition of every code.

    `enumDescriptions` and `enumDetails` are read by VS Code and by editors that use its
    language server, `x-intellij-enum-metadata` by those of JetBrains.
    """
    text = get_data("barnterm._generated", "exchange.schema.json")
    schema: dict[str, Any] = msgspec.json.decode(text or b"")
    let_fields_speak(schema["$defs"])
    for scheme in table().schemes:
        schema["$defs"][scheme.name].update(said_of_codes(scheme))
    return {**schema, "$id": f"{schema['$id']}/editor"}


def let_fields_speak(definitions: dict[str, dict[str, Any]]) -> None:
    """Move what a definition says of itself to the lists that hold it.

    How a value is written is told, in VS Code, when it is written otherwise.
    """
    for definition in definitions.values():
        if "pattern" in definition:
            definition["patternErrorMessage"] = definition["description"]
    said = {
        f"#/$defs/{name}": {key: definition.pop(key) for key in ("title", "description")}
        for name, definition in definitions.items()
    }
    for definition in definitions.values():
        for field in definition.get("properties", {}).values():
            if "items" in field:
                field["items"] = {**said[field["items"]["$ref"]], **field["items"]}


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
