"""What a vocabulary check is, and the closure that it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from rdflib import RDF, SKOS, Graph, URIRef
from rdflib.term import Node

Places = Iterator[Node]
"""The concepts, schemes or collections where a check fails."""

Test = Callable[[Graph], Places]


class Fault(NamedTuple):
    """Where a vocabulary fails a check."""

    check: str
    place: str
    meaning: str


CHECKS: dict[str, Test] = {}
"""The checks by the names that qSKOS and the SKOS Reference give them; what each means is said by
the first line of its docstring."""


def check(*names: str) -> Callable[[Test], Test]:
    """Enter a function among the checks, under all the names that it has."""

    def enter(test: Test) -> Test:
        CHECKS.update(dict.fromkeys(names, test))
        return test

    return enter


INVERSES = (
    (SKOS.broader, SKOS.narrower),
    (SKOS.broaderTransitive, SKOS.narrowerTransitive),
    (SKOS.broadMatch, SKOS.narrowMatch),
    (SKOS.hasTopConcept, SKOS.topConceptOf),
)
SYMMETRIC = (SKOS.related, SKOS.relatedMatch, SKOS.closeMatch, SKOS.exactMatch)
IMPLIED = (
    (SKOS.topConceptOf, SKOS.inScheme),
    (SKOS.broadMatch, SKOS.broader),
    (SKOS.narrowMatch, SKOS.narrower),
    (SKOS.relatedMatch, SKOS.related),
    (SKOS.broader, SKOS.broaderTransitive),
    (SKOS.narrower, SKOS.narrowerTransitive),
)
TRANSITIVE = (SKOS.broaderTransitive, SKOS.narrowerTransitive, SKOS.exactMatch)


def closure(graph: Graph) -> Graph:
    """A copy with what SKOS entails (S7, S8, S19 to S26, S36, S39 to S45) said outright."""
    expanded, before = Graph() + graph, -1
    while len(expanded) > before:
        before = len(expanded)
        expand(expanded)
    return expanded


def expand(graph: Graph) -> None:
    """One round of entailment."""
    for one, other in INVERSES:
        mirror(graph, one, other)
        mirror(graph, other, one)
    for predicate in SYMMETRIC:
        mirror(graph, predicate, predicate)
    for narrow, wide in IMPLIED:
        for subject, value in list(graph.subject_objects(narrow)):
            graph.add((subject, wide, value))
    for predicate in TRANSITIVE:
        chain(graph, predicate)


def mirror(graph: Graph, predicate: URIRef, other: URIRef) -> None:
    for subject, value in list(graph.subject_objects(predicate)):
        graph.add((value, other, subject))


def chain(graph: Graph, predicate: URIRef) -> None:
    for subject, value in list(graph.subject_objects(predicate)):
        for further in list(graph.objects(value, predicate)):
            graph.add((subject, predicate, further))


def concepts(graph: Graph) -> list[Node]:
    return sorted(set(graph.subjects(RDF.type, SKOS.Concept)), key=str)


def faults(graph: Graph) -> list[Fault]:
    """Every fault of every check in one vocabulary."""
    expanded = closure(graph)
    return [
        Fault(name, str(place), (test.__doc__ or "").splitlines()[0])
        for name, test in CHECKS.items()
        for place in test(graph if name in AS_WRITTEN else expanded)
    ]


AS_WRITTEN = {"bl", "var", "urc", "otc", "hr", "strc", "rrc", "mri"}
"""Checks of what was written down, which the closure would hide or bring about by itself."""
