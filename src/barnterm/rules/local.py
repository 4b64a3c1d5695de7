"""Local profiles: what a local profile demands on top of the standard.

Lokala profiler: det som en lokal profil kräver utöver standarden.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from barnterm.part import Part
from barnterm.rule import Family, PartHits, rule
from barnterm.walk import CODES

FAMILY = Family(silenced="freely")

Demands = Mapping[str, Sequence[str]]


@rule(
    "error",
    sv="Profilen kräver fältet {field}.",
    en="The profile requires the field {field}.",
)
def field_required(part: Part, require: Demands) -> PartHits:
    """A field is left out that the standard leaves open but the local profile requires.

    Why: those who have agreed on the profile count on the field.
    Fix: add the field, or check without the profile.

    Ett fält saknas som standarden lämnar öppet men som den lokala profilen kräver.

    Varför: de som har kommit överens om profilen räknar med fältet.
    Gör så här: lägg till fältet, eller kontrollera utan profilen.
    """
    for kind, fields in require.items():
        for record in part.of(kind):
            for field in fields:
                if getattr(record, field) in (None, []):
                    yield record, "", {"field": field}


@rule(
    "error",
    sv="Profilen använder inte den här koden.",
    en="The profile does not use this code.",
)
def code_not_allowed(part: Part, allow: Demands) -> PartHits:
    """A code is used that the standard has but the local profile does not allow.

    Why: those who have agreed on the profile use fewer codes than the standard has.
    Fix: use a code that the profile allows, or check without the profile.

    En kod används som finns i standarden men som den lokala profilen inte tillåter.

    Varför: de som har kommit överens om profilen använder färre koder än standarden har.
    Gör så här: använd en kod som profilen tillåter, eller kontrollera utan profilen.
    """
    for record, field, slot, code in part.values(CODES) if allow else ():
        if slot.range in allow and code not in allow[slot.range]:
            yield record, field, {}
