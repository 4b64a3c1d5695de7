"""The page of the graph's own properties: what an address below spec/fact means."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from barnterm.finding import Language
from barnterm.generate.legal_facts import Fact, property_of, table, used
from barnterm.site.blocks import defined, joined
from barnterm.site.page import Page, link, plain
from barnterm.site.vocabulary import standard
from barnterm.site.words import word

HOME = "spec/fact/index"


def pages(language: Language) -> Iterator[Page]:
    """The one page."""
    called = word("properties_title", language)
    body = joined(
        f"# {called}",
        f"{word('properties_lead', language)}\n{{: .lead }}",
        *(part(key, table()[key], language) for key in keys()),
    )
    yield Page(HOME, called, body, {"description": word("properties_lead", language)})


@cache
def keys() -> list[str]:
    """The facts that some term has, in the order of the table."""
    found = used(standard())
    return [key for key in table() if key in found]


def part(key: str, fact: Fact, language: Language) -> str:
    """One property: what it is called, what it means, its address, its type and its values."""
    values = (each.sv if language == "sv" else each.en for each in fact.values.values())
    rows = [
        (word("properties_iri", language), [f'<code class="iri">{property_of(key)}</code>']),
        (word("properties_kind", language), [kind(fact, language)]),
        (word("properties_values", language), [plain(", ".join(values))] if fact.values else []),
    ]
    about = fact.about_sv if language == "sv" else fact.about_en
    name = fact.sv if language == "sv" else fact.en
    return joined(f"## {plain(name)} {{#{key}}}", plain(about), defined(rows))


def kind(fact: Fact, language: Language) -> str:
    """What stands as its value."""
    said = word(f"properties_{fact.kind}", language)
    if not fact.of:
        return said
    labels = {each.code: each.labels for each in standard().schemes}
    return f"{said} {link(HOME, f'def/{fact.of}/index', labels[fact.of][language])}"
