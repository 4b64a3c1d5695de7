"""The mappings are valid SSSOM, name what they mean, and reach what they must."""

import csv
from pathlib import Path
from typing import Any

import pytest
import yaml
from rdflib import SKOS, Graph, URIRef

from barnterm.generate.sssom import NO_MATCH, read_mappings
from barnterm.terms import concept_iri, schemes
from conformance.suite import ROOT

FOLDER = ROOT / "vocab" / "mappings"
FILES = sorted(FOLDER.glob("*.sssom.tsv"))
BASE = "https://w3id.org/barnterm/def/"
PREDICATES = {f"skos:{each}Match" for each in ("exact", "close", "broad", "narrow", "related")}
SHANARRI = {
    "safe", "healthy", "achieving", "nurtured", "active", "respected", "responsible", "included",
}  # fmt: skip
BBIC = {
    "Hälsa", "Utbildning", "Känslor och beteende", "Sociala relationer", "Grundläggande omsorg",
    "Säkerhet", "Känslomässig tillgänglighet", "Stimulans och vägledning",
    "Nuvarande familjesituation", "Familjebakgrund", "Boende, arbete och ekonomi",
    "Socialt nätverk och integrering",
}  # fmt: skip
ICF = {
    "d1": "Lärande och att tillämpa kunskap",
    "d2": "Allmänna uppgifter och krav",
    "d3": "Kommunikation",
    "d4": "Förflyttning",
    "d5": "Personlig vård",
    "d6": "Hemliv",
    "d7": "Mellanmänskliga interaktioner och relationer",
    "d8": "Viktiga livsområden",
    "d9": "Samhällsgemenskap, socialt och medborgerligt liv",
    "e1": "Produkter och teknik",
    "e2": "Naturmiljö och mänskligt skapade miljöförändringar",
    "e3": "Stöd och relationer",
    "e4": "Attityder",
    "e5": "Service, tjänster, system och policies",
}


def rows(path: Path) -> list[dict[str, str]]:
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def head(path: Path) -> dict[str, Any]:
    lines = [line[1:] for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    loaded: dict[str, Any] = yaml.safe_load("\n".join(lines))
    return loaded


def named(name: str) -> list[dict[str, str]]:
    return rows(FOLDER / f"{name}.sssom.tsv")


ROWS = [(path.stem.split(".")[0], row) for path in FILES for row in rows(path)]


def test_there_is_a_table_for_every_vocabulary_that_was_asked_for() -> None:
    asked = {
        "shanarri", "my_world_triangle", "bbic", "icf", "ksi", "ni", "ss12000", "uncrc",
        "fhir", "dpv",
    }  # fmt: skip
    assert asked <= {path.name.split(".")[0] for path in FILES}


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_table_is_valid_to_sssom_py(path: Path) -> None:
    # Imported late: they take seconds, and the other tests of this file are quick.
    from sssom.constants import SchemaValidationType
    from sssom.parsers import parse_sssom_table
    from sssom.validators import validate

    table = parse_sssom_table(str(path))
    assert len(table.df) == len(rows(path))
    validate(table, [SchemaValidationType.JsonSchema, SchemaValidationType.PrefixMapCompleteness])


def test_every_table_says_what_it_is_and_under_what_licence() -> None:
    asked = "mapping_set_id mapping_set_version license object_source curie_map".split()
    lacking = {path.name: [key for key in asked if not head(path).get(key)] for path in FILES}
    assert lacking == {path.name: [] for path in FILES}


def test_every_row_names_our_term_as_it_is_called_now_and_says_why() -> None:
    heads = {path.stem.split(".")[0]: head(path) for path in FILES}
    for name, row in ROWS:
        told = f"{name}: {row['subject_id']} {row['object_id']}"
        assert row["mapping_justification"].startswith("semapv:"), told
        assert row["predicate_id"] in PREDICATES, told
        assert row["comment"] or row["object_id"] != NO_MATCH, told
        if row["subject_id"] != NO_MATCH:
            prefix, local = row["subject_id"].split(":", 1)
            expanded = heads[name]["curie_map"][prefix] + local
            scheme, code = expanded.removeprefix(BASE).split("/")
            assert schemes()[scheme][code].labels["sv"] == row["subject_label"], told


def test_no_pair_is_exact_and_something_else_and_none_comes_twice() -> None:
    pairs = [(row["subject_id"], row["object_id"]) for _, row in ROWS]
    matched = [pair for pair in pairs if NO_MATCH not in pair]
    assert len(matched) == len(set(matched))


def test_each_of_shanarri_and_each_of_bbic_is_reached() -> None:
    assert {row["object_id"].split(":")[1] for row in named("shanarri")} >= SHANARRI
    eight = {row["subject_id"].split("/")[-1] for row in named("shanarri")}
    top = {code for code, term in schemes()["need_area"].items() if term.broader is None}
    assert top <= eight
    reached = {row["object_label"] for row in named("bbic") if row["object_id"] != NO_MATCH}
    assert reached == BBIC


def test_icf_is_reached_by_chapter_with_the_right_titles() -> None:
    found = {row["object_id"].split(":")[1]: row["object_label"] for row in named("icf")}
    titles = {code: f"{code} {title}" for code, title in ICF.items()}
    assert {code: title for code, title in found.items() if code in ICF}.items() <= titles.items()
    without_need = {"e2"}  # the natural environment: nothing that a service for children offers
    assert set(titles) - without_need <= set(found)


def test_every_mapping_stands_in_the_skos() -> None:
    graph = Graph()
    for path in (ROOT / "vocab" / "skos").glob("*.ttl"):
        graph.parse(path)
    mappings = read_mappings(FOLDER)
    assert mappings
    for each in mappings:
        row = (URIRef(each.subject), URIRef(each.predicate), URIRef(each.object))
        assert row in graph
    sleep = URIRef(concept_iri("need_area", "safety"))
    assert list(graph.objects(sleep, SKOS.closeMatch))
