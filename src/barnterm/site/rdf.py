"""The vocabulary as RDF: each scheme as generated, each term cut out of its scheme."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rdflib import DCTERMS, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.term import Node

from barnterm import terms
from barnterm.generate.publisher import CONTACT, PUBLISHER
from barnterm.generate.rdf_text import rdf_text
from barnterm.generate.skos import SortedGraph, new_graph
from barnterm.generate.word_labels import SKOSXL
from barnterm.site import ROOT
from barnterm.site.vocabulary import places

FOLDER = ROOT / "vocab" / "skos"
WHOLE = ("barnterm", "catalogue")
"""The whole vocabulary and its catalogue for the data portal, as generated in `vocab/`."""

FORMS = (
    ("ttl", "text/turtle", "Turtle"),
    ("rdf", "application/rdf+xml", "RDF/XML"),
    ("jsonld", "application/ld+json", "JSON-LD"),
)
"""File ending, content type and name of each form."""

WORDS = (SKOSXL.altLabel, SKOSXL.hiddenLabel)
"""What leads from a concept to its other words, which are things of their own."""

NAMED = (RDF.type, SKOS.prefLabel, SKOS.inScheme)
"""What is said of the concepts that a concept links to, so that the file can be read alone."""

TOLD = (RDFS.label, RDFS.comment, RDFS.isDefinedBy, DCTERMS.isPartOf)
"""What more is said of what a mapping leads to."""


def alternates(path: str, name: str) -> list[dict[str, str]]:
    """The files beside a page, for the theme to name in its head."""
    return [
        {"type": kind, "href": f"{path}.{ending}", "title": f"{name}, {form}"}
        for ending, kind, form in FORMS
    ]


@cache
def whole() -> SortedGraph:
    """The whole vocabulary, with what its terms are mapped to."""
    everything = new_graph()
    everything.parse(FOLDER.parent / "barnterm.ttl", format="turtle")
    return everything


def cut(iri: URIRef) -> SortedGraph:
    """The graph of one concept: all that is said of it, and what names the things it links to."""
    everything, part = whole(), new_graph()
    copy(everything, part, iri, None)
    labels = {each for kind in WORDS for each in part.objects(iri, kind)}
    for label in labels:
        copy(everything, part, label, None)
    for other in set(part.objects(iri)) - {PUBLISHER, CONTACT, *labels}:
        for predicate in NAMED + TOLD:
            copy(everything, part, other, predicate)
    copy(everything, part, part.value(iri, SKOS.inScheme), DCTERMS.license)
    for agent in (PUBLISHER, CONTACT):
        copy(everything, part, agent, None)
    return part


def copy(of: Graph, to: Graph, subject: Node | None, predicate: URIRef | None) -> None:
    """Put in one graph what another says of a thing, all of it or by one property."""
    for triple in of.triples((subject, predicate, None)):
        to.add(triple)


def files() -> Iterator[tuple[str, bytes]]:
    """A file in each form for every term, every scheme, the whole vocabulary and its catalogue."""
    for place in places():
        part = cut(URIRef(place.iri))
        for ending, _, _ in FORMS:
            yield f"{place.path}.{ending}", rdf_text(part, ending).encode()
    yield from generated()


def generated() -> Iterator[tuple[str, bytes]]:
    """The files that are generated in the repository: each scheme, the whole and its catalogue."""
    schemes = [FOLDER / scheme.code for scheme in terms.table().schemes]
    for path in (*schemes, *(FOLDER.parent / name for name in WHOLE)):
        for ending, _, _ in FORMS:
            yield f"def/{path.name}.{ending}", path.with_suffix(f".{ending}").read_bytes()
