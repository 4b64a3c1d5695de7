"""Generates the Pydantic models: for building files in Python, and for the careful path."""

from __future__ import annotations

import json

from barnterm.generate import python_text as text
from barnterm.generate.model import Class, Slot, Standard, ValueType

HEAD = f'''{text.WARNING}
"""The schema as Pydantic models, strict and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from barnterm.model_base import Base, as_day, as_moment
{text.OPTIONAL}

def whole(value: Any) -> Any:
    """A whole number as JSON Schema counts it, where 1.0 is one."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
'''

AT_LEAST_ONE = "Field(min_length=1)"
FROM_DATES = {"day": "as_day", "moment": "as_moment"}
"""Types of which a date or a datetime may be given, and what makes a text of it."""


def generate_models(standard: Standard) -> str:
    """A Python module with one model a class and one Literal a scheme."""
    formats = {each.name: each.descriptions["en"] for each in standard.types}
    formats |= {each.name: f"A code of the scheme {each.code}." for each in standard.schemes}
    parts = [
        HEAD,
        text.public_names((*standard.concrete(), *standard.schemes)),
        "\n".join(value_type(each) for each in standard.types),
        text.literals(standard),
        *(class_of(each, formats) for each in standard.concrete()),
    ]
    return "\n\n".join(parts) + "\n"


def value_type(type_: ValueType) -> str:
    name = text.camel_case(type_.name)
    if type_.base == "boolean":
        return f"{name} = bool"
    if type_.base == "integer":
        limits = f"Field(ge={type_.least}, le={type_.most})"
        return f"{name} = Annotated[int, {limits}, BeforeValidator(whole)]"
    pattern = f'Field(pattern=r"""{type_.pattern}""")'
    if type_.name in FROM_DATES:
        pattern += f", BeforeValidator({FROM_DATES[type_.name]})"
    return f"{name} = Annotated[str, {pattern}]"


def class_of(class_: Class, formats: dict[str, str]) -> str:
    """A class whose fields are told of where they stand, for editors and for OpenAPI alike."""
    fields = (field(each, formats) for each in class_.slots)
    head = f'\nclass {class_.name}(Base):\n    """{class_.descriptions["en"]}"""\n'
    return "\n".join([head, *fields])


def field(slot: Slot, formats: dict[str, str]) -> str:
    """A field with what it means and how it is written, once for each who reads it."""
    hint, _, default = text.field_line(slot, AT_LEAST_ONE).partition(" = ")
    said = meaning(slot, formats)
    given = f"default={default}, " if default else ""
    return f'    {hint} = Field({given}description={json.dumps(said, ensure_ascii=False)})\n    """{said}"""\n'


def meaning(slot: Slot, formats: dict[str, str]) -> str:
    """What a field means, and the format or unit of its value."""
    said = slot.descriptions["en"]
    if slot.is_reference:
        of = "Ids of records" if slot.many else "The id of a record"
        return f"{said} {of} of the class {slot.range}."
    return " ".join([said, formats.get(slot.range, "")]).strip()
