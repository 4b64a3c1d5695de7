"""Generates the compact table of terms that the run time reads."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from barnterm.generate.model import PLAIN, Scheme, Standard, Term

FIRST = ("code", "labels", "definitions", "words", "broader")
"""What stands first in a term, for people who read the file."""


def generate_terms(standard: Standard) -> str:
    """JSON: the version, the base address, and every scheme with its terms."""
    table = {
        "version": standard.version,
        "base": standard.base,
        "plain": PLAIN,
        "schemes": [scheme(each) for each in standard.schemes],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def scheme(of: Scheme) -> dict[str, Any]:
    entry = msgspec.to_builtins(of)
    terms = [term(each) for each in of.terms]
    return {**entry, "notes": filled(entry["notes"]), "terms": terms}


def term(of: Term) -> dict[str, Any]:
    """A term with only what it has, but for what it means to the rules."""
    entry = msgspec.to_builtins(of)
    del entry["meaning"]
    told: dict[str, Any] = filled({**{key: entry[key] for key in FIRST}, **entry})
    return told


def filled(value: Any) -> Any:
    """The value without whatever is empty inside it."""
    if isinstance(value, dict):
        return {key: filled(each) for key, each in value.items() if each}
    return [filled(each) for each in value] if isinstance(value, tuple) else value
