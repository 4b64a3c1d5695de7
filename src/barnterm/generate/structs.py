"""Prints the msgspec Structs: the fast path's own picture of the schema."""

from __future__ import annotations

from barnterm.generate import python_text as text
from barnterm.generate.model import Class, Standard, ValueType

HEAD = f'''{text.WARNING}
"""The schema as msgspec Structs, for reading a file fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from msgspec import Meta, Struct
{text.OPTIONAL}'''

AT_LEAST_ONE = "Meta(min_length=1)"


def print_structs(standard: Standard) -> str:
    """A Python module with one Struct a class and one Literal a scheme."""
    parts = [
        HEAD,
        f'STANDARD = "{standard.version}"',
        "\n".join(value_type(each) for each in standard.types),
        text.literals(standard),
        *(struct(each) for each in standard.concrete()),
    ]
    return "\n\n".join(parts) + "\n"


def value_type(type_: ValueType) -> str:
    name = text.camel_case(type_.name)
    if type_.base == "boolean":
        return f"{name} = bool"
    if type_.base == "integer":
        return f"{name} = {whole_number(type_)}"
    return f'{name} = Annotated[str, Meta(pattern=r"""{python_pattern(type_.pattern)}""")]'


def whole_number(type_: ValueType) -> str:
    """A whole number as JSON Schema counts it, where 1.0 is one: msgspec reads that as a float."""
    limits = f"ge={type_.least}, le={type_.most}"
    return f"Union[Annotated[int, Meta({limits})], Annotated[float, Meta({limits}, multiple_of=1)]]"


def python_pattern(pattern: str | None) -> str:
    r"""The pattern with `\Z` at its end, since `$` in Python lets a last newline pass."""
    if pattern is None:
        return ""
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


def struct(class_: Class) -> str:
    options = "kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False"
    fields = [f"    {text.field_line(slot, AT_LEAST_ONE)}" for slot in class_.slots]
    head = f"\nclass {class_.name}(Struct, {options}):"
    return "\n".join([head, text.docstring(class_), "", *fields])
