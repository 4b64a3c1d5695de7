"""Says of the concepts of others what the profiles ask of every concept. Only the whole has this.

A scheme's own file holds no concepts but its own. The whole is held by SKOS-AP-NO, NL-SBB and
SkoHub, which want all that a concept leads to as a concept, with a label, a definition and someone
who answers for it. We copy nobody's definition.
"""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import DCAT, DCTERMS, FOAF, RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef

from barnterm.generate import publisher
from barnterm.generate.sssom import Mapping, Source

DEFINED = {"sv": "det som heter ”{}” i {}", "en": "what is called “{}” in {}"}
"""What a concept of others stands for."""

STATUSES = {
    "CURRENT": ("gällande", "current"),
    "DEPRECATED": ("används inte längre", "deprecated"),
    "RETIRED": ("tagen ur bruk", "retired"),
    "DRAFT": ("utkast", "draft"),
}
"""The statuses of a concept in the EU's vocabulary of them, in our words."""

STATUS_LIST = URIRef("http://publications.europa.eu/resource/authority/concept-status")
STATUS_NAMES = {"sv": "EU:s lista över begreppsstatus", "en": "the EU's list of concept statuses"}
STATUS_PUBLISHER = ("Publications Office of the European Union", "https://op.europa.eu/")

PUBLISHER, SITE = "object_source_publisher", "object_source_publisher_home"
"""Whose the other vocabulary is and their site, as the head of a table tells."""


def add_concepts_of_others(graph: Graph, mappings: Iterable[Mapping]) -> None:
    """What the mappings lead to, each as a concept.

    Raises ValueError for an address of others when its table does not say whose it is.
    """
    for mapping in mappings:
        iri, source = URIRef(mapping.object), mapping.source
        within = URIRef(source.iri.rstrip("/"))
        add_concept(graph, iri, {mapping.language: mapping.label}, source.names)
        if is_handle(mapping.object):
            add_whose(graph, iri, publisher.PUBLISHER, publisher.CONTACT)
            graph.add((iri, RDFS.isDefinedBy, within))
            add_documents(graph, source)
        else:
            add_publisher_of(graph, iri, *whose(mapping))
            add_vocabulary(graph, within, source.names)
            part = URIRef(mapping.object.partition("#")[0])
            if part != within:
                graph.add((part, DCTERMS.isPartOf, within))


def add_documents(graph: Graph, source: Source) -> None:
    """Where the list was read, as pages with a name: NL-SBB asks it of every source."""
    for place in source.places:
        graph.add((URIRef(place), RDF.type, FOAF.Document))
        add_titles(graph, URIRef(place), source.names)


def is_handle(address: str) -> bool:
    """Whether an address is one of ours for what has none: we answer for what it stands for."""
    return address.startswith(str(publisher.ID))


def whose(mapping: Mapping) -> tuple[str, str, str]:
    """The last part of the address that we give the publisher of a vocabulary, its name and site."""
    facts = mapping.source.facts
    if not facts.get(PUBLISHER) or not facts.get(SITE):
        raise ValueError(f"the table does not say whose {mapping.object} is: {PUBLISHER}, {SITE}")
    return mapping.source.names["en"].lower().replace(" ", "_"), facts[PUBLISHER], facts[SITE]


def add_concept(
    graph: Graph, iri: URIRef, labels: dict[str, str], vocabulary: dict[str, str]
) -> None:
    """A concept: its labels, and what it stands for in the vocabulary of that name."""
    graph.add((iri, RDF.type, SKOS.Concept))
    graph.add((iri, DCTERMS.identifier, Literal(str(iri), datatype=XSD.anyURI)))
    for language, label in labels.items():
        graph.add((iri, SKOS.prefLabel, Literal(label, lang=language)))
    for language, defined in DEFINED.items():
        label = labels.get(language) or next(iter(labels.values()))
        text = defined.format(label, vocabulary[language])
        graph.add((iri, SKOS.definition, Literal(text, lang=language)))


def add_publisher_of(graph: Graph, iri: URIRef, key: str, name: str, site: str) -> None:
    """Another publisher, and that it answers for a concept."""
    agent, contact = publisher.ID[f"publisher/{key}"], publisher.ID[f"contact/{key}"]
    publisher.add_organisation(graph, agent, {"en": name}, URIRef(site))
    publisher.add_contact(graph, contact, {"en": name}, URIRef(site))
    add_whose(graph, iri, agent, contact)


def add_whose(graph: Graph, iri: URIRef, agent: URIRef, contact: URIRef) -> None:
    graph.add((iri, DCTERMS.publisher, agent))
    graph.add((iri, DCAT.contactPoint, contact))


def add_vocabulary(graph: Graph, iri: URIRef, names: dict[str, str]) -> None:
    graph.add((iri, RDF.type, DCTERMS.Standard))
    add_titles(graph, iri, names)


def add_titles(graph: Graph, iri: URIRef, names: dict[str, str]) -> None:
    for language, name in names.items():
        graph.add((iri, DCTERMS.title, Literal(name, lang=language)))


def add_statuses(graph: Graph, statuses: Iterable[URIRef]) -> None:
    """The statuses that our concepts have: SKOS-AP-NO asks for concepts, not bare addresses."""
    for iri in sorted(set(statuses)):
        swedish, english = STATUSES[iri.rsplit("/", 1)[-1]]
        add_concept(graph, iri, {"sv": swedish, "en": english}, STATUS_NAMES)
        graph.add((iri, RDFS.isDefinedBy, STATUS_LIST))
        add_publisher_of(graph, iri, "concept_status", *STATUS_PUBLISHER)
    add_vocabulary(graph, STATUS_LIST, STATUS_NAMES)
