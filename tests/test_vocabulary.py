"""The vocabulary passes every check, and every check finds the fault it is for."""

from rdflib import RDF, SKOS, Graph, Literal, URIRef

from barnterm.generate.vocabulary import CHECKS, faults
from conformance.suite import ROOT

FILES = sorted((ROOT / "vocab" / "skos").glob("*.ttl"))
PREFIXES = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <https://example.org/s/> .
@prefix other: <https://example.org/o/> .
"""
SOUND = """
<https://example.org/s> a skos:ConceptScheme ; dct:title "s"@sv, "s"@en ; skos:hasTopConcept :a .
:a a skos:Concept ; skos:inScheme <https://example.org/s> ; skos:topConceptOf <https://example.org/s> ;
   skos:prefLabel "a"@sv, "a"@en ; skos:definition "x"@sv, "x"@en ; skos:notation "a" ;
   skos:narrower :b, :c ; skos:altLabel "aa"@sv ; skos:hiddenLabel "aaa"@sv .
:b a skos:Concept ; skos:inScheme <https://example.org/s> ; skos:broader :a ;
   skos:prefLabel "b"@sv, "b"@en ; skos:definition "x"@sv, "x"@en ; skos:notation "b" .
:c a skos:Concept ; skos:inScheme <https://example.org/s> ; skos:broader :a ;
   skos:prefLabel "c"@sv, "c"@en ; skos:definition "x"@sv, "x"@en ; skos:notation "c" .
"""
A, B, C = (URIRef(f"https://example.org/s/{each}") for each in "abc")
SCHEME = URIRef("https://example.org/s")
NEW = """
:d a skos:Concept ; skos:inScheme <https://example.org/s> ; skos:prefLabel "d"@sv, "d"@en ;
   skos:definition "x"@sv, "x"@en ; skos:notation "d" .
"""

PLANTED = {
    "oilt": ':a skos:altLabel "no tag" .',
    "ilc": ':d a skos:Concept ; skos:prefLabel "d"@sv ; skos:definition "x"@sv, "x"@en .',
    "ncl": ':d a skos:Concept ; skos:prefLabel "d"@fi .',
    "uc": ':d a skos:Concept ; skos:prefLabel "d"@sv, "d"@en .',
    "ol": ':b skos:altLabel "A"@sv .',
    "ml": ':d a skos:Concept ; skos:definition "x"@sv, "x"@en .',
    "el": ':a skos:altLabel " "@sv .',
    "ucil": ':a skos:altLabel "a\\u200bb"@sv .',
    "ipl": ':a skos:prefLabel "other"@sv .',
    "S14": ':a skos:prefLabel "other"@sv .',
    "dlv": ':a skos:altLabel "AAA"@sv .',
    "S13": ':a skos:altLabel "aaa"@sv .',
    "anr": ':b skos:notation "a" .',
    "oc": NEW,
    "dcc": NEW + ":d skos:related :e . :e a skos:Concept ; skos:related :d .",
    "chr": ":a skos:broader :b . :b skos:narrower :a .",
    "var": ":b skos:related :c . :c skos:related :b .",
    "strc": ":b skos:broaderTransitive :c . :c skos:narrowerTransitive :b .",
    "urc": ":b skos:related other:x . other:x a skos:Concept .",
    "otc": NEW,
    "tchbc": "<https://example.org/s> skos:hasTopConcept :b . :b skos:topConceptOf <https://example.org/s> .",
    "hr": NEW + ":d skos:broader :b, :a .",
    "rrc": ":b skos:related :b .",
    "mri": ":b skos:closeMatch :c .",
    "S9": ":a a skos:ConceptScheme .",
    "S37": ":a a skos:Collection .",
    "rc": ":a skos:related :b . :b skos:related :a .",
    "S27": ":a skos:related :b . :b skos:related :a .",
    "mc": ":a skos:exactMatch other:x ; skos:broadMatch other:x .",
    "S46": ":a skos:exactMatch other:x . other:x skos:exactMatch other:y . :a skos:relatedMatch other:y .",
    "bl": ":a skos:narrower :gone .",
    "husv": "<https://example.org/s#d> a skos:Concept .",
    "usr": ":a skos:prefferedLabel \"a\"@sv .",
}  # fmt: skip
"""By check, what to add to a sound vocabulary so that it fails."""


def planted(turtle: str) -> Graph:
    return Graph().parse(data=PREFIXES + SOUND + turtle, format="turtle")


def test_every_scheme_passes_every_check() -> None:
    found = [fault for path in FILES for fault in faults(Graph().parse(path))]
    assert not found, "\n".join(f"{each.check} {each.place}: {each.meaning}" for each in found)


def test_the_sound_vocabulary_of_these_tests_passes_every_check() -> None:
    assert faults(planted("")) == []


def test_every_check_has_a_planted_fault() -> None:
    assert set(PLANTED) == set(CHECKS)


def test_every_planted_fault_is_found() -> None:
    missed = [
        name
        for name, turtle in PLANTED.items()
        if name not in {each.check for each in faults(planted(turtle))}
    ]
    assert missed == []


def test_a_relation_that_only_a_mapping_entails_is_found_after_closure() -> None:
    clash = planted(":a skos:relatedMatch other:x . :a skos:broadMatch other:x .")
    assert "S27" in {each.check for each in faults(clash)}


def test_the_closure_leaves_the_graph_itself_alone() -> None:
    graph = planted("")
    size = len(graph)
    faults(graph)
    assert len(graph) == size
    assert (B, SKOS.broader, A) in graph
    assert (SCHEME, RDF.type, SKOS.ConceptScheme) in graph
    assert (C, SKOS.prefLabel, Literal("c", lang="sv")) in graph
