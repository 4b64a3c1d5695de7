"""The rules, one module a family. Importing this package enters them all in `RULES`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from barnterm.finding import Language
from barnterm.rule import FAMILIES, RULES, Family, Rule

LANGUAGES: tuple[Language, ...] = ("en", "sv")
"""As they follow on each other in the docstring of a family, or of a rule."""

__all__ = ["FAMILIES", "RECORD_RULES", "RULES", "Family", "Rule"]


def described(module: ModuleType) -> Family:
    """The family of a module with what its docstring says of it."""
    family: Family = module.FAMILY
    paragraphs = (module.__doc__ or "").strip().split("\n\n")
    titles: dict[Language, str] = {}
    about: dict[Language, str] = {}
    for language, said in zip(LANGUAGES, paragraphs, strict=False):
        titles[language], _, asks = " ".join(said.split()).partition(": ")
        about[language] = asks[:1].upper() + asks[1:]
    return family._replace(titles=titles, about=about)


for each in iter_modules(__path__):
    FAMILIES[each.name] = described(import_module(f"{__name__}.{each.name}"))

RECORD_RULES = tuple(rule for rule in RULES.values() if rule.of)
"""The rules that look at the records of a file whose shape is right, and at nothing else."""
