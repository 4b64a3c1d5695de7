"""What the field's profiles and tools say of the vocabulary, the whole of it and its catalogue."""

from __future__ import annotations

import logging
from importlib.resources import files

import profiles
import pytest
from profiles import Besides, Said
from pyshacl import validate
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, BNode, Graph, Literal, Namespace, URIRef

from barnterm.generate import publisher
from barnterm.generate.catalogue import catalogue_graph
from barnterm.generate.read import read
from conformance.suite import ROOT

VOCAB, SHAPES = ROOT / "vocab", ROOT / "tests" / "shapes"
STANDARD = read(ROOT / "schema" / "barnterm.yaml")
SKOS_FILES = sorted((VOCAB / "skos").glob("*.ttl"))
ASKED_OF_CATALOGUE = Graph().parse(SHAPES / "catalogue" / "dcat-ap-se.ttl")
CATALOGUE = URIRef("https://w3id.org/barnterm/id/catalogue")
WHOLE = URIRef("https://w3id.org/barnterm/def")
TURTLE = URIRef("https://w3id.org/barnterm/id/distribution/ttl")
MAINTAINERS = URIRef("https://w3id.org/barnterm/id/maintainers")


def catalogue() -> Graph:
    return Graph().parse(VOCAB / "catalogue.ttl")


def faults(graph: Graph, shapes: Graph) -> str:
    ok, _, text = validate(graph, shacl_graph=shapes, advanced=True)
    return "" if ok else str(text)


def test_the_catalogue_is_what_the_data_portal_asks() -> None:
    """DCAT-AP-SE 3.0.1, said again in our own words."""
    assert faults(catalogue(), ASKED_OF_CATALOGUE) == ""


@pytest.mark.parametrize(
    ("subject", "predicate", "value"),
    [
        (CATALOGUE, DCTERMS.title, None),
        (CATALOGUE, DCTERMS.license, URIRef("http://creativecommons.org/licenses/by/4.0/")),
        (CATALOGUE, DCTERMS.publisher, None),
        (CATALOGUE, DCAT.dataset, None),
        (WHOLE, DCTERMS.description, None),
        (WHOLE, DCAT.theme, URIRef("https://w3id.org/barnterm/def/need_area")),
        (WHOLE, DCAT.contactPoint, URIRef("https://w3id.org/barnterm/id/contact")),
        (
            TURTLE,
            DCTERMS.format,
            URIRef("http://publications.europa.eu/resource/authority/file-type/TTL"),
        ),
        (TURTLE, DCAT.accessURL, None),
        (TURTLE, DCTERMS.license, URIRef("https://creativecommons.org/licenses/by/4.0/")),
        (MAINTAINERS, DCTERMS.type, None),
        (MAINTAINERS, FOAF.name, None),
    ],
)
def test_a_catalogue_that_is_wrong_in_one_thing_is_not_accepted(
    subject: URIRef, predicate: URIRef, value: URIRef | None
) -> None:
    """Something is left out, or is another thing than the portal takes."""
    graph = catalogue()
    graph.remove((subject, predicate, None))
    if value is not None:
        graph.add((subject, predicate, value))
    assert faults(graph, ASKED_OF_CATALOGUE)


def test_the_catalogue_has_no_blank_nodes() -> None:
    """The portal takes none for what it harvests."""
    assert not [each for each in catalogue().all_nodes() if isinstance(each, BNode)]


def test_a_contact_point_comes_with_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as there is no address, there is no contact point that the portal would refuse."""
    assert not set(catalogue_graph(STANDARD).objects(WHOLE, DCAT.contactPoint))
    monkeypatch.setattr(publisher, "CONTACT_MAIL", "mailto:fragor@barnterm.example")
    graph = catalogue_graph(STANDARD)
    assert set(graph.objects(WHOLE, DCAT.contactPoint)) == {publisher.CONTACT}
    assert faults(graph, ASKED_OF_CATALOGUE) == ""


@pytest.mark.slow
def test_all_that_the_whole_leads_to_is_described() -> None:
    """What the profiles ask of targets, statuses, sources and organisations."""
    shapes = Graph().parse(SHAPES / "whole" / "targets.ttl")
    assert faults(Graph().parse(VOCAB / "barnterm.ttl"), shapes) == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("subject", "predicate"),
    [
        ("https://w3id.org/barnterm/id/bbic/halsa", SKOS.prefLabel),
        ("https://w3id.org/dpv#Consent", RDF.type),
        ("https://github.com/auntbertha/openeligibility", DCTERMS.title),
        (
            "http://publications.europa.eu/resource/authority/concept-status/CURRENT",
            SKOS.definition,
        ),
        ("https://w3id.org/barnterm/id/maintainers", FOAF.homepage),
        ("https://w3id.org/barnterm/spec/fact/valid_from", None),
    ],
)
def test_a_target_of_which_something_is_missing_is_found(
    subject: str, predicate: URIRef | None
) -> None:
    """Whatever leads to it in the scheme of needs, or to its property."""
    shapes = Graph().parse(SHAPES / "whole" / "targets.ttl")
    graph = Graph().parse(VOCAB / "barnterm.ttl")
    kinds = set(graph.objects(URIRef(subject), RDF.type))
    graph.remove((URIRef(subject), predicate, None))
    if predicate is None:
        for kind in kinds:
            graph.add((URIRef(subject), RDF.type, kind))
    assert faults(graph, shapes)


@pytest.mark.slow
def test_vocpub_says_nothing_of_any_scheme_in_either_language() -> None:
    """The shapes are VocPub's own, version 5.2, as voc4cat brings them. They allow one label, so
    that each language is held by them alone."""
    shapes = Graph().parse(str(files("voc4cat") / "profile" / "vocpub-5.2.ttl"))
    said = {
        name: found
        for name, graph in profiles.graphs("one language")
        if (found := profiles.results(graph, shapes))
    }
    assert said == {}


@pytest.mark.slow
def test_vocpub_is_heard_when_something_is_missing() -> None:
    """Its shapes do say something of a scheme whose definition is gone."""
    shapes = Graph().parse(str(files("voc4cat") / "profile" / "vocpub-5.2.ttl"))
    graph = profiles.only(Graph().parse(VOCAB / "skos" / "need_level.ttl"), "sv")
    scheme = URIRef("https://w3id.org/barnterm/def/need_level")
    graph.remove((scheme, SKOS.definition, None))
    assert profiles.results(graph, shapes)


@pytest.mark.slow
def test_skosify_warns_of_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """Mappings are left out of the hierarchy, where they would stand beside our own steps."""
    import skosify

    with caplog.at_level(logging.WARNING):
        for path in SKOS_FILES:
            skosify.skosify(str(path), enrich_mappings=False)
    assert [each.getMessage() for each in caplog.records] == []


@pytest.mark.slow
def test_skosify_is_heard_when_something_is_wrong(caplog: pytest.LogCaptureFixture) -> None:
    """A step that skips what stands between is a warning."""
    import skosify

    graph = Graph().parse(VOCAB / "skos" / "need_area.ttl")
    base = Namespace("https://w3id.org/barnterm/def/need_area/")
    (child, middle) = next(iter(two_steps(graph, base)))
    top = graph.value(middle, SKOS.broader)
    assert top
    graph.add((child, SKOS.broader, top))
    with caplog.at_level(logging.WARNING):
        skosify.skosify(graph, enrich_mappings=False)
    assert caplog.records


def two_steps(graph: Graph, base: Namespace) -> list[tuple[URIRef, URIRef]]:
    """A step with another one above it, made where there is none."""
    graph.add((base["made_up"], RDF.type, SKOS.Concept))
    graph.add((base["made_up"], SKOS.prefLabel, Literal("påhittat", lang="sv")))
    graph.add((base["made_up"], SKOS.broader, base["sleep"]))
    return [(base["made_up"], base["sleep"])]


def test_what_is_decided_on_is_known_by_its_words_its_property_and_whom_it_concerns() -> None:
    """Nothing else of the same shapes is let pass."""
    besides = (Besides(says="no literal", why="So it is.", path="dct:format", outside=True),)
    found = Said("Violation", "dct:format", "This is no literal.", "https://example.org/a")
    assert profiles.reason(found, besides) == "So it is."
    for other in (
        found._replace(message="This is no day."),
        found._replace(path="dct:title"),
        found._replace(about=f"{profiles.OURS}/need_area/sleep"),
    ):
        assert profiles.reason(other, besides) is None


def test_every_row_says_where_its_shapes_are_and_every_exception_says_why() -> None:
    """Whoever wants to try them again finds the very same file."""
    rows = profiles.profiles()
    assert {each.on for each in rows} == {"whole", "schemes", "one language", "catalogue"}
    assert all(len(each.sha256) == 64 for each in rows)
    assert all(len(one.why) > 5 for each in rows for one in each.besides)
