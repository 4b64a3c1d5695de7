"""Which version something came with, and what the versions brought: read from the terms alone."""

from __future__ import annotations

from collections import Counter

from rdflib import OWL, SKOS, Graph, Literal, URIRef

from barnterm.address import HOME
from barnterm.generate.model import Scheme, Standard, Term


def ordered(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 0.10.0 comes after 0.9.0."""
    return tuple(int(part) for part in version.split("."))


def prior(version: str, terms: tuple[Term, ...]) -> str | None:
    """The newest version before this one that any of the terms came with, if any."""
    earlier = {each.since for each in terms if ordered(each.since) < ordered(version)}
    return max(earlier, key=ordered, default=None)


def all_terms(standard: Standard) -> tuple[Term, ...]:
    return tuple(term for scheme in standard.schemes for term in scheme.terms)


def version_iri(of: URIRef, version: str) -> URIRef:
    """The address of a version of the whole or of a scheme. It is no term, and not below def/."""
    return URIRef(f"{HOME}version/{version}{of.removeprefix(f'{HOME}def')}")


def add_versions(graph: Graph, iri: URIRef, version: str, terms: tuple[Term, ...]) -> None:
    """The address of this version and of the one before it."""
    graph.add((iri, OWL.versionIRI, version_iri(iri, version)))
    before = prior(version, terms)
    if before:
        graph.add((iri, OWL.priorVersion, version_iri(iri, before)))


def add_versions_of_scheme(graph: Graph, iri: URIRef, standard: Standard, scheme: Scheme) -> None:
    """Its versions, and how many concepts each brought or ended."""
    add_versions(graph, iri, standard.version, scheme.terms)
    came = Counter(term.since for term in scheme.terms)
    for version in sorted(came, key=ordered):
        add_note(graph, iri, SKOS.changeNote, *brought(version, came[version]))
    if ended := sum(1 for term in scheme.terms if term.deprecated):
        swedish = f"Av begreppen används {ended} inte längre."
        add_note(graph, iri, SKOS.changeNote, swedish, f"{ended} of them no longer used.")


def brought(version: str, number: int) -> tuple[str, str]:
    """What a version brought, in Swedish and English."""
    concept = "concept" if number == 1 else "concepts"
    return f"Version {version}: {number} begrepp.", f"Version {version}: {number} {concept}."


def add_versions_of_term(graph: Graph, iri: URIRef, term: Term) -> None:
    """Since when it is there. VocPub asks of every concept where it comes from."""
    add_note(
        graph,
        iri,
        SKOS.historyNote,
        f"Med sedan version {term.since}.",
        f"Since version {term.since}.",
    )


def add_note(graph: Graph, iri: URIRef, kind: URIRef, swedish: str, english: str) -> None:
    graph.add((iri, kind, Literal(swedish, lang="sv")))
    graph.add((iri, kind, Literal(english, lang="en")))
