"""Generates what codes mean to the rules: the facts of each code, what stands above it, and all."""

from __future__ import annotations

from collections.abc import Callable

from barnterm.generate.meaning import CODES
from barnterm.generate.model import Scheme, Standard, Term
from barnterm.generate.python_text import WARNING

HEAD = f'''{WARNING}
"""What each code means, by the name of its scheme, the broader code above it, and all codes.

Kept apart from the table of terms, which takes long to read.
"""

from __future__ import annotations
'''


def generate_codes(standard: Standard) -> str:
    """A Python module with the facts and the broader code of each code that has any."""
    facts = table(standard, lambda term: {**term.facts, **term.meaning})
    broader = table(standard, lambda term: term.broader)
    return (
        f"{HEAD}\n\nFACTS: dict[str, dict[str, dict[str, str]]] = {{\n{facts}\n}}\n\n"
        f"BROADER: dict[str, dict[str, str]] = {{\n{broader}\n}}\n\n"
        f"CODES: dict[str, tuple[str, ...]] = {{\n{codes(standard)}\n}}\n"
    )


def codes(standard: Standard) -> str:
    """The codes of each scheme that a code of another lists."""
    listed = {asked.listed for each in CODES.values() for asked in each.values()}
    schemes = (each for each in standard.schemes if each.name in listed)
    rows = ((each.name, tuple(term.code for term in each.terms)) for each in schemes)
    return "\n".join(f'    "{name}": {row!r},' for name, row in rows)


def table(standard: Standard, of: Callable[[Term], object]) -> str:
    rows = ((scheme.name, entries(scheme, of)) for scheme in standard.schemes)
    return "\n".join(f'    "{name}": {{\n{lines}\n    }},' for name, lines in rows if lines)


def entries(scheme: Scheme, of: Callable[[Term], object]) -> str:
    told = ((term.code, of(term)) for term in scheme.terms)
    return "\n".join(f'        "{code}": {value!r},' for code, value in told if value)
