"""What a local profile demands on top of the standard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from barnterm._generated.slots import SLOTS
from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import values

Demands = Mapping[str, Sequence[str]]


@rule(
    "error",
    sv="Profilen kräver fältet {field}.",
    en="The profile requires the field {field}.",
)
def field_required(context: Context, require: Demands) -> Hits:
    """A field is left out that the standard leaves open but the local profile requires.

    Why: those who have agreed on the profile count on the field.
    Mend: add the field, or check without the profile.

    Ett fält saknas som standarden lämnar öppet men som den lokala profilen kräver.

    Varför: de som har kommit överens om profilen räknar med fältet.
    Gör så här: lägg till fältet, eller kontrollera utan profilen.
    """
    for place in context.of(*require):
        for field in require[place.kind]:
            if getattr(place.record, field) in (None, []):
                yield place.at, {"field": field}


@rule(
    "error",
    sv="Profilen använder inte den här koden.",
    en="The profile does not use this code.",
)
def code_not_allowed(context: Context, allow: Demands) -> Hits:
    """A code is used that the standard has but the local profile does not allow.

    Why: those who have agreed on the profile use fewer codes than the standard has.
    Mend: use a code that the profile allows, or check without the profile.

    En kod används som finns i standarden men som den lokala profilen inte tillåter.

    Varför: de som har kommit överens om profilen använder färre koder än standarden har.
    Gör så här: använd en kod som profilen tillåter, eller kontrollera utan profilen.
    """
    for place in context.places:
        for slot in SLOTS[place.kind]:
            if slot.range in allow:
                for at, code in values(slot, place.record, place.at):
                    if code not in allow[slot.range]:
                        yield at, {}
