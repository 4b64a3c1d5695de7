"""Generates the msgspec Structs: the fast path's own picture of the schema.

They carry no patterns, since msgspec would call Python's `re` for every text: that took four
fifths of the time. `barnterm.check.patterns` looks at all texts of a type at once instead. Nor do they
read 1.0 as a whole number, though JSON Schema does: the careful path makes it 1 first.
"""

from __future__ import annotations

from barnterm.generate import python_text as text
from barnterm.generate.model import Standard, ValueType

HEAD = f'''{text.WARNING}
"""The schema as msgspec Structs, for reading a file fast. `barnterm.check.patterns` has the patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from msgspec import Meta, Raw, Struct
{text.OPTIONAL}'''

TEXT = "text"
"""The type of longer texts. They stay as they are written: few ever look at them."""

BASES = "Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False"
AT_LEAST_ONE = "Meta(min_length=1)"


def generate_structs(standard: Standard) -> str:
    """A Python module with one Struct a class and one Literal a scheme."""
    parts = [
        HEAD,
        f'STANDARD = "{standard.version}"\nBASE = "{standard.base}"',
        "\n".join(value_type(each) for each in standard.types),
        text.literals(standard),
        text.public_names(standard.concrete()),
        *(text.class_of(each, BASES, AT_LEAST_ONE) for each in standard.concrete()),
    ]
    return "\n\n".join(parts) + "\n"


def value_type(type_: ValueType) -> str:
    name = text.camel_case(type_.name)
    if type_.base == "boolean":
        return f"{name} = bool"
    if type_.base == "integer":
        return f"{name} = Annotated[int, Meta(ge={type_.least}, le={type_.most})]"
    return f"{name} = {'Raw' if type_.name == TEXT else 'str'}"
