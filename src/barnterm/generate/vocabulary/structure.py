"""Checks of how concepts hang together, and of the integrity that SKOS itself demands."""

from __future__ import annotations

from itertools import combinations

from rdflib import RDF, SKOS, Graph
from rdflib.term import Node

from barnterm.generate.vocabulary.check import INVERSES, Places, check, concepts

HIERARCHY = (SKOS.broader, SKOS.narrower)
MATCHES = (
    SKOS.exactMatch,
    SKOS.closeMatch,
    SKOS.broadMatch,
    SKOS.narrowMatch,
    SKOS.relatedMatch,
)


def linked(graph: Graph, place: Node) -> set[Node]:
    """What a concept hangs together with: other concepts, and the scheme it is on top of."""
    ties = (*HIERARCHY, SKOS.related, SKOS.topConceptOf)
    return {each for predicate in ties for each in graph.objects(place, predicate)}


@check("oc")
def orphan_concept(graph: Graph) -> Places:
    """A concept is tied to no other concept and is not a top concept."""
    for place in concepts(graph):
        if not linked(graph, place):
            yield place


@check("dcc")
def disconnected_concept_cluster(graph: Graph) -> Places:
    """A group of concepts cannot be reached from the scheme."""
    reached: set[Node] = set()
    ahead = list(graph.subjects(RDF.type, SKOS.ConceptScheme))
    while ahead:
        place = ahead.pop()
        if place not in reached:
            reached.add(place)
            ahead += [*linked(graph, place), *graph.objects(place, SKOS.hasTopConcept)]
    yield from (place for place in concepts(graph) if place not in reached)


@check("chr")
def cyclic_hierarchical_relation(graph: Graph) -> Places:
    """Going from a concept to broader ones leads back to itself."""
    for place in concepts(graph):
        if (place, SKOS.broaderTransitive, place) in graph:
            yield place


@check("var")
def valueless_associative_relation(graph: Graph) -> Places:
    """Two concepts with the same broader concept are also said to be related."""
    for parent in concepts(graph):
        for one, other in combinations(sorted(graph.objects(parent, SKOS.narrower), key=str), 2):
            if (one, SKOS.related, other) in graph:
                yield one


@check("strc")
def solely_transitively_related_concepts(graph: Graph) -> Places:
    """Two concepts are tied only by a transitive property, which is not meant to be stated."""
    for predicate in (SKOS.broaderTransitive, SKOS.narrowerTransitive):
        for one, other in graph.subject_objects(predicate):
            if not any((one, each, other) in graph for each in HIERARCHY):
                yield one


@check("urc")
def unidirectionally_related_concepts(graph: Graph) -> Places:
    """A relation is stated in one direction only."""
    pairs = (*INVERSES, *((b, a) for a, b in INVERSES), (SKOS.related, SKOS.related))
    for predicate, back in pairs:
        if predicate not in (SKOS.broadMatch, SKOS.narrowMatch):
            for one, other in graph.subject_objects(predicate):
                if (other, back, one) not in graph:
                    yield one


@check("otc")
def omitted_top_concepts(graph: Graph) -> Places:
    """A scheme names no top concept, or leaves out one that has nothing broader."""
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        tops = set(graph.objects(scheme, SKOS.hasTopConcept))
        highest = {p for p in concepts(graph) if not set(graph.objects(p, SKOS.broader))}
        if not tops or highest - tops:
            yield scheme


@check("tchbc")
def top_concept_having_broader_concept(graph: Graph) -> Places:
    """A top concept has a broader concept in its own scheme."""
    for place, scheme in graph.subject_objects(SKOS.topConceptOf):
        if any(
            (each, SKOS.inScheme, scheme) in graph for each in graph.objects(place, SKOS.broader)
        ):
            yield place


@check("hr")
def hierarchical_redundancy(graph: Graph) -> Places:
    """A broader concept is stated that already follows from another."""
    for place in concepts(graph):
        above = set(graph.objects(place, SKOS.broader))
        for one in above:
            further = set(graph.transitive_objects(one, SKOS.broader)) - {one}
            if further & above:
                yield place


@check("rrc")
def reflexively_related_concept(graph: Graph) -> Places:
    """A concept is related to itself."""
    for predicate in (*HIERARCHY, SKOS.related, *MATCHES):
        yield from (one for one, other in graph.subject_objects(predicate) if one == other)


@check("mri")
def mapping_relations_misuse(graph: Graph) -> Places:
    """A mapping relation is used between two concepts of the same scheme."""
    for predicate in MATCHES:
        for one, other in graph.subject_objects(predicate):
            schemes = set(graph.objects(one, SKOS.inScheme))
            if schemes & set(graph.objects(other, SKOS.inScheme)):
                yield one


@check("S9")
def scheme_is_no_concept(graph: Graph) -> Places:
    """Something is both a concept scheme and a concept."""
    yield from both(graph, SKOS.ConceptScheme, SKOS.Concept)


@check("S37")
def collection_is_no_concept_or_scheme(graph: Graph) -> Places:
    """Something is both a collection and a concept or a scheme."""
    yield from both(graph, SKOS.Collection, SKOS.Concept)
    yield from both(graph, SKOS.Collection, SKOS.ConceptScheme)


def both(graph: Graph, one: Node, other: Node) -> Places:
    yield from sorted(
        set(graph.subjects(RDF.type, one)) & set(graph.subjects(RDF.type, other)), key=str
    )


@check("rc", "S27")
def relation_clash(graph: Graph) -> Places:
    """Two concepts are related and one also stands above the other."""
    for one, other in graph.subject_objects(SKOS.related):
        if (one, SKOS.broaderTransitive, other) in graph:
            yield one


@check("mc", "S46")
def mapping_clash(graph: Graph) -> Places:
    """An exact match is also a broad, narrow or related match of the same concept."""
    for one, other in graph.subject_objects(SKOS.exactMatch):
        others = (SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
        if any((one, each, other) in graph for each in others):
            yield one
