"""Generates the Pydantic models: for building files in Python, and for the careful path."""

from __future__ import annotations

from barnterm.generate import python_text as text
from barnterm.generate.model import Standard, ValueType

HEAD = f'''{text.WARNING}
"""The schema as Pydantic models, strict and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
{text.OPTIONAL}

def whole(value: Any) -> Any:
    """A whole number as JSON Schema counts it, where 1.0 is one."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


class Base(BaseModel):
    """What all models share: closed, strict, and silent about values in errors."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)'''

AT_LEAST_ONE = "Field(min_length=1)"


def generate_models(standard: Standard) -> str:
    """A Python module with one model a class and one Literal a scheme."""
    parts = [
        HEAD,
        text.public_names(standard),
        "\n".join(value_type(each) for each in standard.types),
        text.literals(standard),
        *(text.class_of(each, "Base", AT_LEAST_ONE) for each in standard.concrete()),
    ]
    return "\n\n".join(parts) + "\n"


def value_type(type_: ValueType) -> str:
    name = text.camel_case(type_.name)
    if type_.base == "boolean":
        return f"{name} = bool"
    if type_.base == "integer":
        limits = f"Field(ge={type_.least}, le={type_.most})"
        return f"{name} = Annotated[int, {limits}, BeforeValidator(whole)]"
    return f'{name} = Annotated[str, Field(pattern=r"""{type_.pattern}""")]'
