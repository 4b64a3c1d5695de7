"""What the two Python printers share: how a range is written as a type hint."""

from __future__ import annotations

from barnterm.generate.model import Class, Scheme, Slot, Standard

WARNING = "# Printed by `barnterm generate` from schema/*.yaml. Do not edit."

OPTIONAL = '''
if TYPE_CHECKING:
    from typing import Optional as Maybe
else:

    class Maybe:
        """A field that may be left out but never be null: None is the default, not a value."""

        def __class_getitem__(cls, item: Any) -> Any:
            return item
'''


def camel_case(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def hint(slot: Slot) -> str:
    """The type hint of a slot, without regard to whether it may be left out."""
    if slot.is_reference:
        one = "LocalId"
    elif slot.kind == "type":
        one = camel_case(slot.range)
    else:
        one = slot.range
    return f"list[{one}]" if slot.many else one


def field_line(slot: Slot, at_least_one: str) -> str:
    """One line of a class body: name, hint and default."""
    text = hint(slot)
    if slot.least_items:
        text = f"Annotated[{text}, {at_least_one}]"
    return f"{slot.name}: {text}" if slot.required else f"{slot.name}: Maybe[{text}] = None"


def literal(scheme: Scheme) -> str:
    codes = ", ".join(f'"{term.code}"' for term in scheme.terms)
    return f"{scheme.name} = Literal[{codes}]"


def docstring(class_: Class) -> str:
    """The class's meaning, then each field's, in English."""
    lines = [f'    """{class_.descriptions["en"]}', "", "    Attributes:"]
    lines += [f"        {slot.name}: {slot.descriptions['en']}" for slot in class_.slots]
    return "\n".join([*lines, '    """'])


def literals(standard: Standard) -> str:
    return "\n".join(literal(each) for each in standard.schemes)
