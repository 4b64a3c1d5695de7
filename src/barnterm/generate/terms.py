"""Generates the compact table of terms that the run time reads."""

from __future__ import annotations

import json
from typing import Any

from barnterm.generate.model import PLAIN, Note, Scheme, Standard, Term, Word


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
    return {
        "code": of.code,
        "name": of.name,
        "labels": of.labels,
        "definitions": of.definitions,
        "notes": [note(each) for each in of.notes],
        "plain_asked": of.plain_asked,
        "terms": [term(each) for each in of.terms],
    }


def term(of: Term) -> dict[str, Any]:
    """A term with only what it has: empty parts are left out."""
    entry: dict[str, Any] = {
        "code": of.code,
        "labels": of.labels,
        "definitions": of.definitions,
        "words": [word(each) for each in of.words],
        "broader": of.broader,
        "source": of.source,
        "source_relation": of.source_relation,
        "status": of.status.rsplit(":", 1)[-1].lower(),
        "since": of.since,
        "deprecated": of.deprecated,
        "replaced_by": of.replaced_by,
        "notes": [note(each) for each in of.notes],
        "related": of.related,
        "often_confused_with": of.often_confused_with,
        "facts": of.facts,
    }
    return {key: value for key, value in entry.items() if value}


def note(of: Note) -> dict[str, Any]:
    entry = {"text": of.text, "language": of.language, "profession": of.profession}
    return {key: value for key, value in entry.items() if value}


def word(of: Word) -> dict[str, Any]:
    entry = {
        "text": of.text,
        "language": of.language,
        "kind": of.kind,
        "model": of.model,
    }
    return {key: value for key, value in entry.items() if value}
