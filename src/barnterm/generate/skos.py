"""Prints SKOS: one concept scheme a file, as Turtle."""

from __future__ import annotations

from rdflib import DCTERMS, OWL, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from barnterm.generate.model import Scheme, Standard, Term, Word

STATUS = Namespace("http://publications.europa.eu/resource/authority/concept-status/")
EUVOC = Namespace("http://publications.europa.eu/ontology/euvoc#")
STATUS_OF = EUVOC["status"]


def print_skos(standard: Standard, scheme: Scheme) -> str:
    """One scheme with all its concepts, sorted and stable from run to run."""
    graph = Graph(bind_namespaces="none")
    prefixes = {"skos": SKOS, "dct": DCTERMS, "owl": OWL, "euvoc": EUVOC, "xsd": XSD}
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    add_scheme(graph, standard, scheme)
    for term in scheme.terms:
        add_term(graph, standard.base, scheme, term)
    return graph.serialize(format="turtle")


def scheme_iri(base: str, scheme: Scheme) -> URIRef:
    return URIRef(f"{base}{scheme.code}")


def term_iri(base: str, scheme: Scheme, code: str) -> URIRef:
    return URIRef(f"{base}{scheme.code}/{code}")


def add_scheme(graph: Graph, standard: Standard, scheme: Scheme) -> None:
    iri = scheme_iri(standard.base, scheme)
    graph.add((iri, RDF.type, SKOS.ConceptScheme))
    add_texts(graph, iri, DCTERMS.title, scheme.labels)
    add_texts(graph, iri, DCTERMS.description, scheme.definitions)
    graph.add((iri, DCTERMS.license, URIRef(standard.licence)))
    graph.add((iri, DCTERMS.modified, Literal(standard.modified, datatype=XSD.date)))
    graph.add((iri, OWL.versionInfo, Literal(standard.version)))
    for term in scheme.terms:
        if term.broader is None:
            graph.add((iri, SKOS.hasTopConcept, term_iri(standard.base, scheme, term.code)))


def add_term(graph: Graph, base: str, scheme: Scheme, term: Term) -> None:
    iri, in_scheme = term_iri(base, scheme, term.code), scheme_iri(base, scheme)
    graph.add((iri, RDF.type, SKOS.Concept))
    graph.add((iri, SKOS.inScheme, in_scheme))
    graph.add((iri, SKOS.notation, Literal(term.code)))
    graph.add((iri, DCTERMS.identifier, Literal(term.code)))
    add_texts(graph, iri, SKOS.prefLabel, term.labels)
    add_texts(graph, iri, SKOS.definition, term.definitions)
    for word in term.words:
        add_word(graph, iri, word)
    graph.add((iri, DCTERMS.source, URIRef(f"{base}source/{term.source}")))
    graph.add((iri, STATUS_OF, STATUS[term.status.rsplit(":", 1)[-1]]))
    add_place(graph, iri, in_scheme, term)
    add_end(graph, iri, in_scheme, term)


def add_texts(graph: Graph, iri: URIRef, predicate: URIRef, texts: dict[str, str]) -> None:
    for language, text in texts.items():
        graph.add((iri, predicate, Literal(text, lang=language)))


def add_word(graph: Graph, iri: URIRef, word: Word) -> None:
    predicate = SKOS.hiddenLabel if word.discouraged else SKOS.altLabel
    graph.add((iri, predicate, Literal(word.text, lang=word.language)))


def add_place(graph: Graph, iri: URIRef, in_scheme: URIRef, term: Term) -> None:
    """Where the concept stands in the tree, said in both directions."""
    if term.broader is None:
        graph.add((iri, SKOS.topConceptOf, in_scheme))
        return
    broader = URIRef(f"{in_scheme}/{term.broader}")
    graph.add((iri, SKOS.broader, broader))
    graph.add((broader, SKOS.narrower, iri))


def add_end(graph: Graph, iri: URIRef, in_scheme: URIRef, term: Term) -> None:
    """Why a concept is deprecated and what takes its place; the concept itself stays."""
    if term.deprecated is None:
        return
    graph.add((iri, OWL.deprecated, Literal(True)))
    graph.add((iri, SKOS.changeNote, Literal(term.deprecated, lang="sv")))
    if term.replaced_by:
        graph.add((iri, DCTERMS.isReplacedBy, URIRef(f"{in_scheme}/{term.replaced_by}")))
