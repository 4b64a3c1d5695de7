"""Builds a scheme as SKOS, with the metadata that the field asks for.

Follows SKOS-AP-NO-Begrep 2, NL-SBB, VocPub and dataportal.se, which differ little:
https://docs.dataportal.se/concepts, https://w3id.org/profile/vocpub.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Mapping_

from rdflib import (
    DCAT,
    DCTERMS,
    FOAF,
    ORG,
    OWL,
    RDF,
    RDFS,
    SDO,
    SKOS,
    VANN,
    XSD,
    Graph,
    Literal,
    Namespace,
    URIRef,
)

from barnterm.generate import publisher
from barnterm.generate.legal_facts import FACT, add_facts
from barnterm.generate.model import Scheme, Standard, Term
from barnterm.generate.sssom import Mapping
from barnterm.generate.targets import add_targets
from barnterm.generate.versions import add_versions_of_scheme, add_versions_of_term
from barnterm.generate.word_labels import SKOSXL, SPEC, add_words_of
from barnterm.terms import Note

STATUS = Namespace("http://publications.europa.eu/resource/authority/concept-status/")
LANGUAGE = Namespace("http://publications.europa.eu/resource/authority/language/")
EUVOC = Namespace("http://publications.europa.eu/ontology/euvoc#")
SKOSNO = Namespace("https://data.norge.no/vocabulary/skosno#")
RELATION = Namespace("https://data.norge.no/vocabulary/relationship-with-source-type#")
RELATIONS = {
    "own": RELATION["self-composed"],
    "based_on": RELATION["derived-from-source"],
    "quoted": RELATION["direct-from-source"],
}
PREFIXES = {
    "dcat": DCAT,
    "dct": DCTERMS,
    "euvoc": EUVOC,
    "fact": FACT,
    "foaf": FOAF,
    "org": ORG,
    "owl": OWL,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SDO,
    "skos": SKOS,
    "skosno": SKOSNO,
    "skosxl": SKOSXL,
    "spec": SPEC,
    "vann": VANN,
    "vcard": publisher.VCARD,
    "xsd": XSD,
}
SOURCE = "source"
"""The scheme whose concepts are works too, which others name as their source."""

PROFESSIONS = {
    "school": ("I skolan", "In school"),
    "social_services": ("I socialtjänsten", "In social services"),
    "health_care": ("I hälso- och sjukvården", "In health care"),
    "police": ("Hos polisen", "In the police"),
}
"""How a scope note that tells what one profession means begins."""


class SortedGraph(Graph):
    """A graph that always gives its triples in the same order, so that the text is stable."""

    def triples(self, triple):  # type: ignore[no-untyped-def]
        """All matching triples, sorted."""
        yield from sorted(super().triples(triple))


def new_graph(prefixes: Mapping_[str, object] = PREFIXES) -> SortedGraph:
    graph = SortedGraph(bind_namespaces="none")
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, str(namespace))
    return graph


def scheme_graph(
    standard: Standard, scheme: Scheme, mappings: Iterable[Mapping] = ()
) -> SortedGraph:
    """One scheme with all its concepts, and the mappings from them to other vocabularies."""
    graph = new_graph()
    add_scheme(graph, standard, scheme)
    publisher.add_publisher(graph)
    for term in scheme.terms:
        add_term(graph, standard, scheme, term)
    add_across(graph, standard, scheme)
    within = f"{scheme_iri(standard, scheme)}/"
    own = [mapping for mapping in mappings if mapping.subject.startswith(within)]
    for mapping in own:
        row = (mapping.subject, mapping.predicate, mapping.object)
        graph.add(tuple(URIRef(each) for each in row))  # type: ignore[arg-type]
    add_targets(graph, own)
    return graph


def add_across(graph: Graph, standard: Standard, scheme: Scheme) -> None:
    """What belongs together across schemes, said in both directions as `skos:relatedMatch`."""
    pairs = [
        (f"{each.code}/{term.code}", other)
        for each in standard.schemes
        for term in each.terms
        for other in term.related_across
    ]
    for one, other in [*pairs, *((other, one) for one, other in pairs)]:
        if one.startswith(f"{scheme.code}/"):
            iris = (URIRef(f"{standard.base}{each}") for each in (one, other))
            graph.add((next(iris), SKOS.relatedMatch, next(iris)))


def scheme_iri(standard: Standard, scheme: Scheme) -> URIRef:
    return URIRef(f"{standard.base}{scheme.code}")


def add_scheme(graph: Graph, standard: Standard, scheme: Scheme) -> None:
    iri = scheme_iri(standard, scheme)
    facts = [
        (RDF.type, SKOS.ConceptScheme),
        (DCTERMS.identifier, Literal(str(iri), datatype=XSD.anyURI)),
        (DCTERMS.license, URIRef(standard.licence)),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.created, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (OWL.versionInfo, Literal(standard.version)),
        (EUVOC["status"], STATUS["CURRENT"]),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCTERMS.creator, publisher.PUBLISHER),
        (DCTERMS.rightsHolder, publisher.PUBLISHER),
        (DCAT.contactPoint, publisher.CONTACT),
        (DCTERMS.language, LANGUAGE["SWE"]),
        (DCTERMS.language, LANGUAGE["ENG"]),
        (VANN.preferredNamespacePrefix, Literal(scheme.code)),
        (VANN.preferredNamespaceUri, Literal(f"{iri}/")),
    ]
    tops = [(SKOS.hasTopConcept, URIRef(f"{iri}/{t.code}")) for t in scheme.terms if not t.broader]
    for predicate, value in [*facts, *tops]:
        graph.add((iri, predicate, value))
    for predicate in (DCTERMS.title, SKOS.prefLabel):
        add_texts(graph, iri, predicate, scheme.labels)
    for predicate in (DCTERMS.description, SKOS.definition):
        add_texts(graph, iri, predicate, scheme.definitions)
    add_notes(graph, iri, scheme.notes)
    add_texts(graph, iri, SKOS.historyNote, publisher.HISTORY)
    add_versions_of_scheme(graph, iri, standard, scheme)


def day(text: str) -> Literal:
    return Literal(text, datatype=XSD.date)


def add_term(graph: Graph, standard: Standard, scheme: Scheme, term: Term) -> None:
    in_scheme = scheme_iri(standard, scheme)
    iri = URIRef(f"{in_scheme}/{term.code}")
    facts = [
        (RDF.type, SKOS.Concept),
        (SKOS.inScheme, in_scheme),
        (RDFS.isDefinedBy, in_scheme),
        (SKOS.notation, Literal(term.code)),
        (DCTERMS.identifier, Literal(str(iri), datatype=XSD.anyURI)),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCAT.contactPoint, publisher.CONTACT),
        (DCTERMS.modified, day(standard.modified)),
        (DCTERMS.source, URIRef(f"{standard.base}source/{term.source}")),
        (SKOSNO["relationshipWithSource"], RELATIONS[term.source_relation]),
        (EUVOC["status"], STATUS[term.status.upper()]),
        (OWL.versionInfo, Literal(term.since)),
    ]
    for predicate, value in facts:
        graph.add((iri, predicate, value))
    add_words(graph, iri, standard, term)
    add_facts(graph, standard, iri, term)
    add_versions_of_term(graph, iri, term)
    add_place(graph, iri, in_scheme, term)
    add_end(graph, iri, in_scheme, term)
    if scheme.code == SOURCE:
        add_texts(graph, iri, DCTERMS.title, term.labels)
    for other in term.often_confused_with:
        graph.add((iri, RDFS.seeAlso, URIRef(f"{standard.base}{other}")))


def add_words(graph: Graph, iri: URIRef, standard: Standard, term: Term) -> None:
    """Labels, definitions, other words and scope notes."""
    add_texts(graph, iri, SKOS.prefLabel, term.labels)
    add_texts(graph, iri, SKOS.definition, term.definitions)
    add_words_of(graph, iri, standard, term)
    add_notes(graph, iri, term.notes)


def add_notes(graph: Graph, iri: URIRef, notes: Iterable[Note]) -> None:
    for note in notes:
        graph.add((iri, SKOS.scopeNote, Literal(note_text(note), lang=note.language)))


def note_text(note: Note) -> str:
    """The note, led by the profession whose meaning it tells."""
    if note.profession is None:
        return note.text
    swedish, english = PROFESSIONS[note.profession]
    return f"{swedish if note.language == 'sv' else english}: {note.text}"


def add_texts(graph: Graph, iri: URIRef, predicate: URIRef, texts: dict[str, str]) -> None:
    for language, text in texts.items():
        graph.add((iri, predicate, Literal(text, lang=language)))


def add_place(graph: Graph, iri: URIRef, in_scheme: URIRef, term: Term) -> None:
    """Where the concept stands among the others, said in both directions."""
    if term.broader is None:
        graph.add((iri, SKOS.topConceptOf, in_scheme))
    else:
        graph.add((iri, SKOS.broader, URIRef(f"{in_scheme}/{term.broader}")))
        graph.add((URIRef(f"{in_scheme}/{term.broader}"), SKOS.narrower, iri))
    for code in term.related:
        graph.add((iri, SKOS.related, URIRef(f"{in_scheme}/{code}")))
        graph.add((URIRef(f"{in_scheme}/{code}"), SKOS.related, iri))


def add_end(graph: Graph, iri: URIRef, in_scheme: URIRef, term: Term) -> None:
    """Why a concept is deprecated and what takes its place; the concept itself stays."""
    if term.deprecated is None:
        return
    graph.add((iri, OWL.deprecated, Literal(True)))
    graph.add((iri, SKOS.changeNote, Literal(term.deprecated, lang="sv")))
    if term.replaced_by:
        graph.add((iri, DCTERMS.isReplacedBy, URIRef(f"{in_scheme}/{term.replaced_by}")))
