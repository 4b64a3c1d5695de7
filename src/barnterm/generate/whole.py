"""Builds the whole vocabulary as one graph, which loads in one call and can be read alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rdflib import DCAT, DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from barnterm.generate import publisher
from barnterm.generate.legal_facts import add_properties
from barnterm.generate.model import Standard
from barnterm.generate.others import add_concepts_of_others, add_statuses
from barnterm.generate.skos import (
    EUVOC,
    SortedGraph,
    add_texts,
    day,
    new_graph,
    scheme_graph,
    scheme_iri,
)
from barnterm.generate.sssom import Mapping
from barnterm.generate.versions import add_versions, all_terms

CATALOGUE = publisher.ID["catalogue"]
TITLES = {"sv": "barnterms terminologi", "en": "The terminology of barnterm"}


def whole_iri(standard: Standard) -> URIRef:
    """The address of the vocabulary as a whole."""
    return URIRef(standard.base.rstrip("/"))


def whole_graph(standard: Standard, mappings: tuple[Mapping, ...], changes: str) -> SortedGraph:
    """Every scheme, what the terms are mapped to, the properties, the publisher and the catalogue.

    Args:
        standard: The schema.
        mappings: The rows of every table of mappings.
        changes: The text of CHANGELOG.md.
    """
    graph = new_graph()
    for scheme in standard.schemes:
        for triple in scheme_graph(standard, scheme, mappings):
            graph.add(triple)
    add_whole(graph, standard, changes)
    add_concepts_of_others(graph, mappings)
    add_statuses(graph, addresses(graph.objects(None, EUVOC["status"])))
    add_properties(graph, standard, whole_iri(standard))
    return graph


def addresses(nodes: Iterable[Node]) -> set[URIRef]:
    return {each for each in nodes if isinstance(each, URIRef)}


def add_whole(graph: Graph, standard: Standard, changes: str) -> None:
    """What is said of the vocabulary as a whole."""
    iri = whole_iri(standard)
    facts: list[tuple[URIRef, Node]] = [
        (RDF.type, OWL.Ontology),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCTERMS.creator, publisher.PUBLISHER),
        (DCTERMS.license, URIRef(standard.licence)),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (OWL.versionInfo, Literal(standard.version)),
        (DCAT.contactPoint, publisher.CONTACT),
        (URIRef(f"{DCAT}inCatalog"), CATALOGUE),
        (RDFS.seeAlso, URIRef(f"{publisher.HOME}/spec/barnterm")),
        *((DCTERMS.hasPart, scheme_iri(standard, each)) for each in standard.schemes),
    ]
    for predicate, value in facts:
        graph.add((iri, predicate, value))
    add_texts(graph, iri, DCTERMS.title, TITLES)
    add_texts(graph, iri, DCTERMS.description, standard.descriptions)
    add_versions(graph, iri, standard.version, all_terms(standard))
    if said := what_changed(changes, standard.version):
        graph.add((iri, SKOS.changeNote, Literal(said, lang="en")))
    for scheme in standard.schemes:
        graph.add((scheme_iri(standard, scheme), DCTERMS.isPartOf, iri))


def what_changed(changes: str, version: str) -> str:
    """The first paragraph of what CHANGELOG.md says of a version, without its markup."""
    found = re.search(rf"^## {re.escape(version)}\b[^\n]*\n+((?:[^\n]+\n)+)", changes, re.MULTILINE)
    return " ".join(re.sub(r"[*`]", "", found[1]).split()) if found else ""
