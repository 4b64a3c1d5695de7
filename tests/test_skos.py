"""The printed SKOS: one scheme a file, whole, and free of the faults SKOS itself names."""

from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, RDF, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from barnterm.generate.model import PLAIN
from barnterm.generate.rdf_text import FORMS, rdf_text
from barnterm.generate.read import read
from barnterm.generate.skos import new_graph, scheme_graph
from conformance.suite import ROOT

FILES = sorted((ROOT / "vocab" / "skos").glob("*.ttl"))
STANDARD = read(ROOT / "schema" / "barnterm.yaml")
BASE = "https://w3id.org/barnterm/def/"


def graph_of(text: str) -> Graph:
    return Graph().parse(data=text, format="turtle")


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def graph(request: pytest.FixtureRequest) -> Graph:
    return graph_of(request.param.read_text("utf-8"))


def test_there_is_a_file_for_every_scheme() -> None:
    assert [path.stem for path in FILES] == sorted(scheme.code for scheme in STANDARD.schemes)


def test_a_file_holds_exactly_one_scheme_and_every_concept_is_in_it(graph: Graph) -> None:
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    assert concepts
    assert concepts == set(graph.subjects(SKOS.inScheme, scheme))
    assert scheme not in concepts


def test_what_holds_for_all_terms_of_a_scheme_is_said_of_the_scheme(graph: Graph) -> None:
    """Such as that the statutes were read in an unofficial collection."""
    (iri,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    (scheme,) = (each for each in STANDARD.schemes if f"{BASE}{each.code}" == str(iri))
    said = {Literal(note.text, lang=note.language) for note in scheme.notes}
    assert set(graph.objects(iri, SKOS.scopeNote)) == said


def test_some_schemes_say_what_holds_for_all_their_terms() -> None:
    assert {each.code for each in STANDARD.schemes if each.notes} >= {"legal_ground", "purpose"}


def test_every_address_is_below_the_base_with_no_fragment_or_ending(graph: Graph) -> None:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        path = str(concept).removeprefix(BASE)
        assert str(concept) == BASE + path
        assert len(path.split("/")) == 2
        assert not set("#?.") & set(path)


def test_every_concept_reaches_a_top_concept(graph: Graph) -> None:
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    tops = set(graph.objects(scheme, SKOS.hasTopConcept))
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        above = set(graph.transitive_objects(concept, SKOS.broader))
        assert above & tops
        assert (concept in tops) == ((concept, SKOS.topConceptOf, scheme) in graph)


def test_labels_are_one_a_language_and_never_of_two_kinds(graph: Graph) -> None:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        preferred = list(graph.objects(concept, SKOS.prefLabel))
        languages = [each.language for each in preferred if isinstance(each, Literal)]
        assert sorted(str(each) for each in languages) == ["en", "sv"]
        others = set(graph.objects(concept, SKOS.altLabel))
        hidden = set(graph.objects(concept, SKOS.hiddenLabel))
        assert not others & hidden
        assert not (others | hidden) & set(preferred)


def test_definitions_are_one_a_language_and_the_plain_one_has_its_own_tag(graph: Graph) -> None:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        found = [each.language for each in graph.objects(concept, SKOS.definition)
                 if isinstance(each, Literal)]  # fmt: skip
        assert len(found) == len(set(found))
        assert {"sv", "en"} <= set(found) <= {"sv", "en", PLAIN}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rdf_xml_and_json_ld_say_the_same_as_turtle(path: Path) -> None:
    turtle = Graph().parse(path)
    for ending, form in FORMS.items():
        assert isomorphic(turtle, Graph().parse(path.with_suffix(f".{ending}"), format=form))


def test_printing_is_the_same_however_the_graph_was_filled() -> None:
    graph = scheme_graph(STANDARD, STANDARD.schemes[0])
    backwards = new_graph()
    for triple in reversed(list(graph)):
        backwards.add(triple)
    for ending in FORMS:
        assert rdf_text(graph, ending) == rdf_text(backwards, ending)


def test_a_source_is_itself_a_concept_of_the_vocabulary() -> None:
    known = set(graph_of((ROOT / "vocab/skos/source.ttl").read_text("utf-8")).subjects())
    for path in FILES:
        assert set(graph_of(path.read_text("utf-8")).objects(None, DCTERMS.source)) <= known


def test_a_deprecated_term_stays_and_says_why_and_what_replaced_it() -> None:
    from dataclasses import replace

    (scheme,) = (each for each in STANDARD.schemes if each.code == "need_area")
    ended = [
        replace(term, deprecated="Slogs ihop.", replaced_by="hobby")
        if term.code == "play"
        else term
        for term in scheme.terms
    ]
    graph = scheme_graph(STANDARD, replace(scheme, terms=tuple(ended)))
    play, hobby = URIRef(f"{BASE}need_area/play"), URIRef(f"{BASE}need_area/hobby")
    assert (play, RDF.type, SKOS.Concept) in graph
    assert (play, OWL.deprecated, Literal(True)) in graph
    assert (play, SKOS.changeNote, Literal("Slogs ihop.", lang="sv")) in graph
    assert (play, DCTERMS.isReplacedBy, hobby) in graph
