"""Which fields hold the id of another record, as the schema says."""

from __future__ import annotations

from barnterm._generated.slots import SLOTS

REFERENCES = {
    name: tuple(slot.name for slot in slots if slot.kind == "reference")
    for name, slots in SLOTS.items()
}
"""By the name of the class."""
REFERENCES["Checked"] = REFERENCES["Exchange"]

NAMES = frozenset(name for names in REFERENCES.values() for name in names)
"""All of them, of whatever class."""
