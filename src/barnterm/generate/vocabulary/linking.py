"""Checks of addresses and of links between resources."""

from __future__ import annotations

import re

from rdflib import RDF, SKOS, Graph, URIRef
from rdflib.namespace import DefinedNamespaceMeta

from barnterm.generate.vocabulary.check import Places, check, concepts

ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+/[^\s#?<>\"]+")
WITHIN = (SKOS.broader, SKOS.narrower, SKOS.related, SKOS.hasTopConcept, SKOS.topConceptOf)


@check("bl")
def broken_links(graph: Graph) -> Places:
    """A relation inside the scheme leads to something that the file does not describe."""
    for predicate in WITHIN:
        for one, other in graph.subject_objects(predicate):
            if (other, RDF.type, None) not in graph:
                yield one


@check("husv")
def http_uri_scheme_violation(graph: Graph) -> Places:
    """A concept or scheme has no web address, or one with a fragment or a query."""
    schemes = graph.subjects(RDF.type, SKOS.ConceptScheme)
    for place in [*concepts(graph), *schemes]:
        if not isinstance(place, URIRef) or not ADDRESS.fullmatch(place):
            yield place


@check("usr")
def undefined_skos_resources(graph: Graph) -> Places:
    """A name in the SKOS namespace is used that SKOS does not have."""
    known = SKOS if isinstance(SKOS, DefinedNamespaceMeta) else ()
    for subject, predicate, value in graph:
        for name in (predicate, value):
            if isinstance(name, URIRef) and name.startswith(str(SKOS)) and name not in known:
                yield subject
