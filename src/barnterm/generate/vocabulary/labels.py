"""Checks of labels, languages and documentation."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from rdflib import DCTERMS, RDF, SKOS, Graph, Literal
from rdflib.term import Node

from barnterm.generate.vocabulary.check import Places, check, concepts

LABELS = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
NOTES = (SKOS.definition, SKOS.scopeNote, SKOS.note, SKOS.example, SKOS.editorialNote)
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*")
ASKED = {"sv", "en"}


def literals(graph: Graph, place: Node, *predicates: Node) -> list[Literal]:
    found = [each for predicate in predicates for each in graph.objects(place, predicate)]
    return [each for each in found if isinstance(each, Literal)]


@check("oilt")
def omitted_or_invalid_language_tag(graph: Graph) -> Places:
    """A label or definition has no language tag, or one that is not well formed."""
    for place in concepts(graph):
        texts = literals(graph, place, *LABELS, SKOS.definition, SKOS.scopeNote)
        if not all(LANGUAGE_TAG.fullmatch(each.language or "") for each in texts):
            yield place


@check("ilc")
def incomplete_language_coverage(graph: Graph) -> Places:
    """A concept lacks a preferred label or a definition in one of the languages asked for."""
    for place in concepts(graph):
        for predicate in (SKOS.prefLabel, SKOS.definition):
            if not {each.language for each in literals(graph, place, predicate)} >= ASKED:
                yield place


@check("ncl")
def no_common_language(graph: Graph) -> Places:
    """There is no language in which every concept has a preferred label."""
    spoken = [{e.language for e in literals(graph, p, SKOS.prefLabel)} for p in concepts(graph)]
    if spoken and not set.intersection(*spoken):
        yield from graph.subjects(RDF.type, SKOS.ConceptScheme)


@check("uc")
def undocumented_concept(graph: Graph) -> Places:
    """A concept has neither definition nor note."""
    for place in concepts(graph):
        if not literals(graph, place, *NOTES):
            yield place


@check("ol")
def overlapping_labels(graph: Graph) -> Places:
    """Two concepts of a scheme share a preferred label, or one's is the other's alternative."""
    said: dict[tuple[str, str], set[Node]] = defaultdict(set)
    preferred: set[tuple[str, str]] = set()
    for place in concepts(graph):
        for label in literals(graph, place, SKOS.prefLabel, SKOS.altLabel):
            said[str(label).casefold(), label.language or ""].add(place)
        for label in literals(graph, place, SKOS.prefLabel):
            preferred.add((str(label).casefold(), label.language or ""))
    for key, places in sorted(said.items()):
        if len(places) > 1 and key in preferred:
            yield from sorted(places, key=str)


@check("ml")
def missing_label(graph: Graph) -> Places:
    """A concept or scheme has no preferred label or title."""
    schemes = graph.subjects(RDF.type, SKOS.ConceptScheme)
    for place in [*concepts(graph), *schemes]:
        if not literals(graph, place, SKOS.prefLabel, DCTERMS.title):
            yield place


@check("el")
def empty_label(graph: Graph) -> Places:
    """A label is empty or only blanks."""
    for place in concepts(graph):
        if any(not each.strip() for each in literals(graph, place, *LABELS)):
            yield place


@check("ucil")
def unprintable_characters_in_label(graph: Graph) -> Places:
    """A label holds a control character or begins or ends with a blank."""
    for place in concepts(graph):
        for label in map(str, literals(graph, place, *LABELS)):
            if label != label.strip() or any(unicodedata.category(c)[0] == "C" for c in label):
                yield place


@check("ipl", "S14")
def inconsistent_preferred_labels(graph: Graph) -> Places:
    """A resource has more than one preferred label in a language."""
    for place in sorted(set(graph.subjects(SKOS.prefLabel)), key=str):
        tags = [each.language for each in literals(graph, place, SKOS.prefLabel)]
        if len(tags) > len(set(tags)):
            yield place


@check("dlv")
def disjoint_labels_violation(graph: Graph) -> Places:
    """A concept uses the same words, whatever the case, as two kinds of label."""
    for place in concepts(graph):
        kinds = [{(e.casefold(), e.language) for e in literals(graph, place, p)} for p in LABELS]
        if sum(map(len, kinds)) > len(set.union(*kinds)):
            yield place


@check("S13")
def labels_are_disjoint(graph: Graph) -> Places:
    """A resource has the same literal as two kinds of label."""
    for place in sorted(set(graph.subjects()), key=str):
        kinds = [set(literals(graph, place, p)) for p in LABELS]
        if sum(map(len, kinds)) > len(set.union(*kinds)):
            yield place


@check("anr")
def ambiguous_notation(graph: Graph) -> Places:
    """A concept has two notations, or two concepts of a scheme share one."""
    owners: dict[Literal, list[Node]] = defaultdict(list)
    for place in concepts(graph):
        notations = literals(graph, place, SKOS.notation)
        if len(notations) > 1:
            yield place
        for notation in notations:
            owners[notation].append(place)
    for places in owners.values():
        if len(places) > 1:
            yield from places
