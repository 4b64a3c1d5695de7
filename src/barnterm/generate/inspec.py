"""Builds the description of the whole package as DIGG's INSPEC has it (rules PROF and TE).

https://w3id.org/inspec: a foundational specification, its terminologies as parts, and the
JSON Schema of the exchange file beside them.
"""

from __future__ import annotations

from rdflib import DCTERMS, OWL, PROF, RDF, Graph, Literal, Namespace, URIRef

from barnterm.generate import publisher
from barnterm.generate.model import Scheme, Standard
from barnterm.generate.skos import (
    PREFIXES,
    SortedGraph,
    add_texts,
    day,
    new_graph,
    scheme_iri,
)

INSPEC = Namespace("https://w3id.org/inspec/datavoc/")
ROLE = Namespace("http://www.w3.org/ns/dx/prof/role/")
SPEC = Namespace("https://w3id.org/barnterm/spec/")
FORMATS = {"ttl": "text/turtle", "rdf": "application/rdf+xml", "jsonld": "application/ld+json"}
"""The forms that a terminology is written in, by file ending."""


def inspec_graph(standard: Standard) -> SortedGraph:
    """The specification, one descriptor a scheme, and one for the JSON Schema."""
    graph = new_graph({**PREFIXES, "prof": PROF, "inspec": INSPEC, "profrole": ROLE})
    specification = SPEC["barnterm"]
    facts = [
        (RDF.type, DCTERMS.Standard),
        (DCTERMS.conformsTo, INSPEC["PROF"]),
        (DCTERMS.title, Literal(standard.title, lang="sv")),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCTERMS.license, URIRef(standard.licence)),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (OWL.versionInfo, Literal(standard.version)),
        (PROF.hasResource, SPEC["exchange-schema"]),
    ]
    for predicate, value in facts:
        graph.add((specification, predicate, value))
    add_texts(graph, specification, DCTERMS.description, standard.descriptions)
    publisher.add_publisher(graph)
    add_json_schema(graph)
    for scheme in standard.schemes:
        add_terminology(graph, standard, specification, scheme)
    return graph


def add_terminology(graph: Graph, standard: Standard, whole: URIRef, scheme: Scheme) -> None:
    part = SPEC[f"terminology/{scheme.code}"]
    graph.add((whole, PROF.hasResource, part))
    graph.add((part, RDF.type, PROF.ResourceDescriptor))
    graph.add((part, DCTERMS.conformsTo, INSPEC["SKOS"]))
    graph.add((part, DCTERMS.subject, scheme_iri(standard, scheme)))
    graph.add((part, PROF.hasRole, ROLE["vocabulary"]))
    add_texts(graph, part, DCTERMS.title, scheme.labels)
    for ending, form in FORMATS.items():
        graph.add((part, DCTERMS["format"], Literal(form)))
        graph.add((part, PROF.hasArtifact, URIRef(f"{scheme_iri(standard, scheme)}.{ending}")))


def add_json_schema(graph: Graph) -> None:
    part = SPEC["exchange-schema"]
    graph.add((part, RDF.type, PROF.ResourceDescriptor))
    graph.add((part, DCTERMS.title, Literal("JSON Schema för utbytesfilen", lang="sv")))
    graph.add((part, DCTERMS.title, Literal("JSON Schema of the exchange file", lang="en")))
    graph.add((part, DCTERMS["format"], Literal("application/schema+json")))
    graph.add((part, PROF.hasArtifact, SPEC["exchange"]))
    graph.add((part, PROF.hasRole, ROLE["schema"]))
