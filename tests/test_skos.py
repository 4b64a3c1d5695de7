"""The generated SKOS: one scheme a file, whole, and free of the faults SKOS itself names."""

from collections.abc import Callable, Iterable
from functools import cache

import pytest
from msgspec import structs
from rdflib import DCTERMS, OWL, RDF, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.term import Node

from barnterm.generate.model import PLAIN
from barnterm.generate.rdf_text import FORMS, rdf_text
from barnterm.generate.read import read
from barnterm.generate.skos import new_graph, scheme_graph
from conformance.suite import ROOT

FILES = sorted((ROOT / "vocab" / "skos").glob("*.ttl"))
STANDARD = read(ROOT / "schema" / "barnterm.yaml")
BASE = "https://w3id.org/barnterm/def/"


@cache
def graphs() -> dict[str, Graph]:
    """Every scheme's Turtle file, read once, by the code of its scheme. Not to be changed."""
    return {path.stem: Graph().parse(path) for path in FILES}


def scheme_and_concepts(graph: Graph) -> tuple[Node, set[Node]]:
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    return scheme, set(graph.subjects(RDF.type, SKOS.Concept))


def offending(is_right: Callable[[Graph, Node, Node], bool]) -> list[str]:
    """The concepts for which something is not so; asked of its graph, its scheme and itself."""
    return [
        str(concept)
        for graph in graphs().values()
        for scheme, concepts in [scheme_and_concepts(graph)]
        for concept in concepts
        if not is_right(graph, scheme, concept)
    ]


def languages(nodes: Iterable[Node]) -> list[str]:
    return sorted(str(each.language) for each in nodes if isinstance(each, Literal))


def test_there_is_a_file_for_every_scheme() -> None:
    assert [path.stem for path in FILES] == sorted(scheme.code for scheme in STANDARD.schemes)


def test_a_file_holds_exactly_one_scheme_and_every_concept_is_in_it() -> None:
    for code, graph in graphs().items():
        scheme, concepts = scheme_and_concepts(graph)
        assert concepts, code
        assert concepts == set(graph.subjects(SKOS.inScheme, scheme)), code
        assert scheme not in concepts, code


def test_what_holds_for_all_terms_of_a_scheme_is_said_of_the_scheme() -> None:
    """Such as that the statutes were read in an unofficial collection."""
    for scheme in STANDARD.schemes:
        iri = URIRef(f"{BASE}{scheme.code}")
        said = {Literal(note.text, lang=note.language) for note in scheme.notes}
        assert set(graphs()[scheme.code].objects(iri, SKOS.scopeNote)) == said, scheme.code


def test_some_schemes_say_what_holds_for_all_their_terms() -> None:
    assert {each.code for each in STANDARD.schemes if each.notes} >= {"legal_ground", "purpose"}


def test_every_address_is_below_the_base_with_no_fragment_or_ending() -> None:
    def is_right(_graph: Graph, _scheme: Node, concept: Node) -> bool:
        path = str(concept).removeprefix(BASE)
        is_below = str(concept) == BASE + path
        return is_below and len(path.split("/")) == 2 and not set("#?.") & set(path)

    assert offending(is_right) == []


def test_every_concept_reaches_a_top_concept() -> None:
    def is_right(graph: Graph, scheme: Node, concept: Node) -> bool:
        tops = set(graph.objects(scheme, SKOS.hasTopConcept))
        above = set(graph.transitive_objects(concept, SKOS.broader))
        is_top = (concept, SKOS.topConceptOf, scheme) in graph
        return bool(above & tops) and (concept in tops) == is_top

    assert offending(is_right) == []


def test_labels_are_one_a_language_and_never_of_two_kinds() -> None:
    def is_right(graph: Graph, _scheme: Node, concept: Node) -> bool:
        preferred = set(graph.objects(concept, SKOS.prefLabel))
        others = set(graph.objects(concept, SKOS.altLabel))
        hidden = set(graph.objects(concept, SKOS.hiddenLabel))
        shared = others & hidden or (others | hidden) & preferred
        return languages(preferred) == ["en", "sv"] and not shared

    assert offending(is_right) == []


def test_definitions_are_one_a_language_and_the_plain_one_has_its_own_tag() -> None:
    def is_right(graph: Graph, _scheme: Node, concept: Node) -> bool:
        found = languages(graph.objects(concept, SKOS.definition))
        is_once = len(found) == len(set(found))
        return is_once and {"sv", "en"} <= set(found) <= {"sv", "en", *PLAIN.values()}

    assert offending(is_right) == []


@pytest.mark.slow
def test_rdf_xml_and_json_ld_say_the_same_as_turtle() -> None:
    differing = [
        f"{path.stem}.{ending}"
        for path in FILES
        for ending, form in FORMS.items()
        if not isomorphic(
            graphs()[path.stem], Graph().parse(path.with_suffix(f".{ending}"), format=form)
        )
    ]
    assert differing == []


def test_printing_is_the_same_however_the_graph_was_filled() -> None:
    graph = scheme_graph(STANDARD, STANDARD.schemes[0])
    backwards = new_graph()
    for triple in reversed(list(graph)):
        backwards.add(triple)
    for ending in FORMS:
        assert rdf_text(graph, ending) == rdf_text(backwards, ending)


def test_a_source_is_itself_a_concept_of_the_vocabulary() -> None:
    known = set(graphs()["source"].subjects())
    for code, graph in graphs().items():
        concepts = graph.subjects(RDF.type, SKOS.Concept)
        assert {each for c in concepts for each in graph.objects(c, DCTERMS.source)} <= known, code


def test_a_deprecated_term_stays_and_says_why_and_what_replaced_it() -> None:
    (scheme,) = (each for each in STANDARD.schemes if each.code == "need_area")
    ended = [
        structs.replace(term, deprecated="Slogs ihop.", replaced_by="hobby")
        if term.code == "play"
        else term
        for term in scheme.terms
    ]
    graph = scheme_graph(STANDARD, structs.replace(scheme, terms=tuple(ended)))
    play, hobby = URIRef(f"{BASE}need_area/play"), URIRef(f"{BASE}need_area/hobby")
    assert (play, RDF.type, SKOS.Concept) in graph
    assert (play, OWL.deprecated, Literal(True)) in graph
    assert (play, SKOS.changeNote, Literal("Slogs ihop.", lang="sv")) in graph
    assert (play, DCTERMS.isReplacedBy, hobby) in graph


def test_a_legal_ground_leads_to_the_text_of_its_act() -> None:
    """By the address that the Riksdag gives each act by its number, and nothing else does."""
    acts = "https://data.riksdagen.se/dokument/sfs-"
    found = {
        str(concept).rpartition("/")[2]: str(act)
        for graph in graphs().values()
        for concept, act in graph.subject_objects(DCTERMS.references)
    }
    (scheme,) = (each for each in STANDARD.schemes if each.code == "legal_ground")
    assert found == {term.code: acts + term.facts["sfs"].replace(":", "-") for term in scheme.terms}
    assert found["osl_25_12"] == acts + "2009-400"
