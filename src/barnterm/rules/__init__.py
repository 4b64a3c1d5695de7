"""The rules, one module a family. Importing this package enters them all in `RULES`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from barnterm.rule import FAMILIES, RULES, Family, Rule

__all__ = ["FAMILIES", "RECORD_RULES", "RULES", "Family", "Rule"]

for each in iter_modules(__path__):
    FAMILIES[each.name] = import_module(f"{__name__}.{each.name}").FAMILY

RECORD_RULES = tuple(rule for rule in RULES.values() if rule.of)
"""The rules that look at the records of a file whose shape is right, and at nothing else."""
