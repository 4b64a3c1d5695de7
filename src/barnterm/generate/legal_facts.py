"""What only some schemes say of their terms, each with a property, a type and a description.

`facts.toml` beside this file is the one place where a fact is named: the graph, the pages and the
check that stops the generation all read it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from rdflib import DCTERMS, OWL, RDF, RDFS, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from barnterm.address import HOME
from barnterm.finding import Language
from barnterm.generate.model import Standard, Term
from barnterm.generate.provisions import is_day
from barnterm.statute import act_address

FACT = Namespace("https://w3id.org/barnterm/spec/fact/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")
FILE = Path(__file__).with_name("facts.toml")

RANGES = {
    "day": XSD.date,
    "boolean": XSD.boolean,
    "string": XSD.string,
    "text": RDF.langString,
}
"""The datatype of each kind of fact that is a literal. The others are things with an address."""


class Name(msgspec.Struct, frozen=True):
    """One value of a fact, in words."""

    sv: str
    en: str


class Fact(msgspec.Struct, frozen=True, rename={"kind": "is", "of": "scheme"}):
    """One row of the table.

    Attributes:
        of: The scheme whose codes it lists.
        values: What it may say, in words, by what stands in the schema.
        of_words: Whether words say it and not terms.
        property: The address of another vocabulary's property that is used for it.
        see: The name of the nearest property of ELI, which is about the legal act.
    """

    kind: str
    sv: str
    en: str
    about_sv: str
    about_en: str
    of: str = ""
    values: dict[str, Name] = {}
    property: str = ""
    of_words: bool = False
    see: str = ""


@cache
def table() -> dict[str, Fact]:
    """Every fact by its name in the schema."""
    return msgspec.convert(tomllib.loads(FILE.read_text("utf-8")), dict[str, Fact])


def label(key: str, language: Language) -> str:
    """What a fact is called; KeyError when the table lacks it."""
    return str(getattr(table()[key], language))


def value_label(key: str, value: str, language: Language) -> str | None:
    """One of the values of a fact in words, or None for what is no such value."""
    named = table()[key].values.get(value)
    return str(getattr(named, language)) if named else None


def faults_of_facts(standard: Standard) -> Iterator[str]:
    """A line for each fact that no row describes, or whose value is not of its type."""
    codes = {scheme.code: {term.code for term in scheme.terms} for scheme in standard.schemes}
    for scheme in standard.schemes:
        for term in scheme.terms:
            lines = (line for key, text in term.facts.items() for line in fault(key, text, codes))
            yield from (f"{scheme.name}.{term.code} {line}" for line in lines)


def fault(key: str, text: str, codes: dict[str, set[str]]) -> Iterator[str]:
    fact = table().get(key)
    if fact is None or fact.of_words:
        yield f"says `{key}`, which generate/facts.toml does not describe"
    elif not text or not all(fits(fact, each, codes) for each in values_in(fact, text)):
        yield f"says `{key}: {text}`, which is no {fact.of or key} ({fact.kind})"


def values_in(fact: Fact, text: str) -> list[str]:
    """The values that a fact has: codes stand side by side, divided by spaces."""
    listed = fact.kind == "code" or all(each in fact.values for each in text.split())
    return text.split() if listed else [text]


def fits(fact: Fact, text: str, codes: dict[str, set[str]]) -> bool:
    if fact.kind == "code":
        return text in codes.get(fact.of, ())
    if fact.kind == "value":
        return text in fact.values
    if fact.kind == "boolean":
        return text in {"true", "false"}
    return fact.kind != "day" or is_day(text)


def add_facts(graph: Graph, standard: Standard, iri: URIRef, term: Term) -> None:
    """All that a term says beyond what every term says, each as its own property and type.

    A ground leads to the text of its act too, whose number is a text that leads nowhere.
    """
    for key, text in term.facts.items():
        for each in values_in(table()[key], text):
            graph.add((iri, property_of(key), value_of(standard, key, each)))
    if "sfs" in term.facts:
        graph.add((iri, DCTERMS.references, URIRef(act_address(term.facts["sfs"]))))


def property_of(key: str) -> URIRef:
    return URIRef(table()[key].property or FACT[key])


def value_of(standard: Standard, key: str, text: str) -> Node:
    fact = table()[key]
    if fact.kind == "code":
        return URIRef(f"{standard.base}{fact.of}/{text}")
    if fact.kind == "value":
        return value_iri(key, text)
    if fact.kind == "text":
        return Literal(text, lang="sv")
    if fact.kind == "string":  # which RDF writes without its type, and rdflib keeps apart
        return Literal(text)
    return Literal(text, datatype=RANGES[fact.kind])


def value_iri(key: str, text: str) -> URIRef:
    return FACT[f"{key}/{text.replace(' ', '_')}"]


def used(standard: Standard) -> set[str]:
    """The names of the facts that any term has, and of those that are said of words."""
    said = {key for scheme in standard.schemes for term in scheme.terms for key in term.facts}
    return said | {key for key, fact in table().items() if fact.of_words}


def add_properties(graph: Graph, standard: Standard, whole: URIRef) -> None:
    """The properties that the terms of the standard use, described, and their values."""
    for key in sorted(used(standard)):
        add_property(graph, key, whole)
        add_values(graph, key, whole)


def add_property(graph: Graph, key: str, whole: URIRef) -> None:
    """One property of ours; what another vocabulary has is described there."""
    fact, iri = table()[key], property_of(key)
    if not is_ours(fact):
        return
    literal = fact.kind in RANGES
    described: list[tuple[URIRef, Any]] = [
        (RDF.type, OWL.DatatypeProperty if literal else OWL.ObjectProperty),
        (RDFS.label, Literal(fact.sv, lang="sv")),
        (RDFS.label, Literal(fact.en, lang="en")),
        (RDFS.comment, Literal(fact.about_sv, lang="sv")),
        (RDFS.comment, Literal(fact.about_en, lang="en")),
        (RDFS.isDefinedBy, whole),
    ]
    if literal:
        described.append((RDFS.range, RANGES[fact.kind]))
    if fact.see:
        described.append((RDFS.seeAlso, ELI[fact.see]))
    for predicate, value in described:
        graph.add((iri, predicate, value))


def is_ours(fact: Fact) -> bool:
    """Whether its property is in the namespace of barnterm, so that it is described here."""
    return not fact.property or fact.property.startswith(HOME)


def add_values(graph: Graph, key: str, whole: URIRef) -> None:
    for text, name in table()[key].values.items():
        iri = value_iri(key, text)
        graph.add((iri, RDF.type, OWL.NamedIndividual))
        graph.add((iri, RDFS.label, Literal(name.sv, lang="sv")))
        graph.add((iri, RDFS.label, Literal(name.en, lang="en")))
        graph.add((iri, RDFS.isDefinedBy, whole))
