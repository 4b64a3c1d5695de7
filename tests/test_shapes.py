"""What the field's profiles ask of a vocabulary, as SHACL, holds for every scheme."""

from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import DCAT, DCTERMS, SKOS, Graph, Literal, URIRef

from conformance.suite import ROOT

FILES = sorted((ROOT / "vocab" / "skos").glob("*.ttl"))
SHAPES = sorted((ROOT / "tests" / "shapes").glob("*.ttl"))
INSPEC = ROOT / "vocab" / "inspec" / "barnterm.ttl"
ANY_CONCEPT = URIRef("https://w3id.org/barnterm/def/need_area/sleep")


def conforms(graph: Graph, shapes: Path) -> tuple[bool, str]:
    ok, _, text = validate(graph, shacl_graph=Graph().parse(shapes), advanced=True)
    return bool(ok), str(text)


@pytest.mark.slow
@pytest.mark.parametrize("shapes", SHAPES, ids=lambda path: path.stem)
def test_every_scheme_is_what_the_profile_asks(shapes: Path) -> None:
    for path in FILES:
        ok, text = conforms(Graph().parse(path), shapes)
        assert ok, f"{path.stem}: {text[:2000]}"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("profile", "remove"),
    [
        ("vocpub", (None, DCTERMS.creator, None)),
        ("vocpub", (None, DCTERMS.created, None)),
        ("vocpub", (None, SKOS.historyNote, None)),
        ("vocpub", (ANY_CONCEPT, SKOS.definition, None)),
        ("vocpub", (ANY_CONCEPT, SKOS.broader, None)),
        ("skos-ap-no", (ANY_CONCEPT, DCAT.contactPoint, None)),
        ("skos-ap-no", (ANY_CONCEPT, SKOS.prefLabel, Literal("sömn", lang="sv"))),
        ("skos-ap-no", (ANY_CONCEPT, DCTERMS.source, None)),
        ("skos-ap-no", (None, DCTERMS.license, None)),
        ("skos-ap-no", (None, DCTERMS.language, None)),
    ],
)
def test_the_profile_finds_what_is_missing(profile: str, remove: tuple[object, ...]) -> None:
    graph = Graph().parse(ROOT / "vocab" / "skos" / "need_area.ttl")
    before = len(graph)
    graph.remove(remove)  # type: ignore[arg-type]
    assert len(graph) < before
    assert not conforms(graph, ROOT / "tests" / "shapes" / f"{profile}.ttl")[0]


def test_the_package_is_described_as_inspec_asks() -> None:
    graph = Graph().parse(INSPEC)
    text = """
    PREFIX dct: <http://purl.org/dc/terms/>
    PREFIX prof: <http://www.w3.org/ns/dx/prof/>
    PREFIX inspec: <https://w3id.org/inspec/datavoc/>
    SELECT ?scheme WHERE {
      ?whole a dct:Standard ; dct:conformsTo inspec:PROF ; prof:hasResource ?part .
      ?part a prof:ResourceDescriptor ; dct:conformsTo inspec:SKOS ; dct:subject ?scheme ;
        dct:title ?title ; dct:format "text/turtle" ; prof:hasArtifact ?file ; prof:hasRole ?role .
      FILTER NOT EXISTS { ?whole a prof:Profile }
    }"""
    described = {str(row[0]).rsplit("/", 1)[-1] for row in graph.query(text)}  # type: ignore[index]
    assert described == {path.stem for path in FILES}
