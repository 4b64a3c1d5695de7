"""Builds the other words for a term in SKOS, and in SKOS-XL what kind of word each is.

A reader of plain SKOS sees words that may stand in place of the term as `skos:altLabel`, and all
others as `skos:hiddenLabel`. SKOS-XL, https://www.w3.org/TR/skos-reference/skos-xl.html, has room
for what there is to say of a word itself.
"""

from __future__ import annotations

from hashlib import sha256

from rdflib import DCTERMS, RDF, SKOS, Graph, Literal, Namespace, URIRef

from barnterm.generate.model import Standard, Term
from barnterm.generate.words import word_kinds
from barnterm.terms import Word

SKOSXL = Namespace("http://www.w3.org/2008/05/skos-xl#")
SPEC = Namespace("https://w3id.org/barnterm/spec/")
LEVELS = {True: (SKOS.altLabel, SKOSXL.altLabel), False: (SKOS.hiddenLabel, SKOSXL.hiddenLabel)}


def add_words_of(graph: Graph, iri: URIRef, standard: Standard, term: Term) -> None:
    """Put in a graph the other words for a term, each as plain SKOS and as a thing of its own."""
    kinds = word_kinds(standard)
    for word in term.words:
        named = kinds[word.kind]["named"] == "true"
        add_word(graph, iri, standard.base, word, LEVELS[named])


def add_word(
    graph: Graph, iri: URIRef, base: str, word: Word, level: tuple[URIRef, URIRef]
) -> None:
    text = Literal(word.text, lang=word.language)
    label = URIRef(f"{iri}#{name_of(word)}")
    graph.add((iri, level[0], text))
    graph.add((iri, level[1], label))
    graph.add((label, RDF.type, SKOSXL.Label))
    graph.add((label, SKOSXL.literalForm, text))
    graph.add((label, DCTERMS.type, URIRef(f"{base}word_kind/{word.kind}")))
    if word.model:
        graph.add((label, DCTERMS.source, URIRef(f"{base}source/{word.model}")))
    for language, reason in word.reasons.items():
        graph.add((label, SKOS.note, Literal(reason, lang=language)))
    if word.instead:
        graph.add((label, SPEC["write_instead"], Literal(word.instead, lang=word.language)))


def name_of(word: Word) -> str:
    """A name that stays the same from one generation to the next, and leads to the term's page."""
    told = f"{word.language} {word.text}"
    return "word-" + sha256(told.encode()).hexdigest()[:8]
