"""The mappings are valid SSSOM, name what they mean, and reach what they must."""

import csv
import re
from collections import Counter
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from rdflib import DCTERMS, OWL, RDFS, SKOS, Graph, Literal, URIRef

from barnterm.generate.sssom import NO_MATCH, pairs, read_mappings
from barnterm.terms import concept_iri, schemes
from conformance.suite import ROOT

FOLDER = ROOT / "vocab" / "mappings"
FILES = sorted(FOLDER.glob("*.sssom.tsv"))
HANDLES = "https://w3id.org/barnterm/id/"
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
SEARCHED = re.compile(r"Sökt (\d{4}-\d\d-\d\d) i .*?\d.*? efter: \w[^.]*\.", re.DOTALL)
"""How a row without a match says what day which list, in which version, was searched for what."""

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
    """The ten vocabularies of the first edition, and three public lists of other countries."""
    asked = {
        "shanarri", "my_world_triangle", "bbic", "icf", "ksi", "ni", "ss12000", "uncrc",
        "fhir", "dpv", "barnevern", "children_in_need", "open_eligibility",
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


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_table_says_what_it_is_and_of_what_list(path: Path) -> None:
    """Its own version and licence; of the other list where it is, the day it was read, its terms.

    The version of the other list is in the head, or in every row when they are of several.
    """
    top = head(path)
    asked = "mapping_set_id mapping_set_version mapping_date license object_source see_also"
    assert not [key for key in asked.split() if not top.get(key)]
    facts = pairs(top["other"])
    assert date.fromisoformat(facts["object_source_seen"]) <= top["mapping_date"]
    assert facts["object_source_license"]
    assert facts["object_label_language"] in {"sv", "en", "nb"}
    version = top.get("object_source_version")
    assert version or all(row["object_source_version"] for row in rows(path))


def test_every_row_names_our_term_as_it_is_called_now_and_says_why() -> None:
    """The subject is a term under its present Swedish name; the reason is a sentence or more."""
    for name, row in ROWS:
        told = f"{name}: {row['subject_id']} {row['object_id']}"
        assert row["mapping_justification"].startswith("semapv:"), told
        assert row["predicate_id"] in PREDICATES, told
        assert row["comment"].endswith("."), told
        assert len(row["comment"].split()) >= 3, told
        assert 0 < float(row["confidence"]) <= 1, told
        scheme, code = row["subject_id"].removeprefix("barnterm:").split("/")
        assert schemes()[scheme][code].labels["sv"] == row["subject_label"], told


def test_every_match_says_what_the_other_side_calls_it() -> None:
    """A row that leads somewhere has a label and tells what kind of thing it leads to."""
    bare = [
        (name, row["object_id"])
        for name, row in ROWS
        if (row["object_id"] == NO_MATCH) is bool(row["object_label"] and row["object_category"])
    ]
    assert not bare


def test_a_target_has_one_label() -> None:
    """The same place in a list is not called two things."""
    labels = {(row["object_id"], row["object_label"], row["object_category"]) for _, row in ROWS}
    twice = Counter(target for target, _, _ in labels if target != NO_MATCH)
    assert not [target for target, count in twice.items() if count > 1]


def test_who_says_that_there_is_no_match_says_where_it_was_looked_for() -> None:
    """The list with its version, the day and the words are named, and the day is not to come."""
    for name, row in ROWS:
        if row["object_id"] == NO_MATCH:
            told = SEARCHED.match(row["comment"])
            assert told, f"{name}: {row['subject_id']}"
            assert date.fromisoformat(told[1]) <= head(FOLDER / f"{name}.sssom.tsv")["mapping_date"]


@pytest.mark.parametrize(
    "comment",
    [
        "Sökt i KSI (2017) efter: boendestöd.",
        "Sökt 2026-11-30 i listan efter: boendestöd.",
        "Sökt 2026-11-30 i KSI (2017) efter: .",
        "Ingen motsvarighet är kontrollerad 2026-11-30.",
    ],
)
def test_a_vague_no_match_is_not_taken_for_a_search(comment: str) -> None:
    """Day, list with version and words are all asked for."""
    assert not SEARCHED.match(comment)


def test_no_pair_is_exact_and_something_else_and_none_comes_twice() -> None:
    """A term relates to a target in one way only."""
    pairs_ = [(row["subject_id"], row["object_id"]) for _, row in ROWS]
    matched = [pair for pair in pairs_ if NO_MATCH not in pair]
    assert len(matched) == len(set(matched))


@pytest.mark.parametrize("kind", ["exact", "close"])
def test_a_term_has_one_exact_and_one_close_match_in_a_list(kind: str) -> None:
    """What is the same, or nearly so, is one thing in one version of a list."""
    found = Counter(
        (name, row["subject_id"], row.get("object_source_version"))
        for name, row in ROWS
        if row["predicate_id"] == f"skos:{kind}Match" and row["object_id"] != NO_MATCH
    )
    assert found
    assert not [key for key, count in found.items() if count > 1]


def test_a_sub_area_of_bbic_has_one_close_term() -> None:
    """Two needs that differ are not both nearly the same as one sub-area."""
    close = [row for row in named("bbic") if row["predicate_id"] == "skos:closeMatch"]
    found = Counter(row["object_id"] for row in close if row["object_id"] != NO_MATCH)
    assert max(found.values()) == 1


def test_a_need_is_only_related_to_an_article() -> None:
    """What somebody needs is not a right, nor a part of one."""
    assert {row["predicate_id"] for row in named("uncrc")} == {"skos:relatedMatch"}
    articles = {row["object_id"].rpartition("_")[2] for row in named("uncrc")}
    assert articles >= {"10", "21", "37"}


def test_no_target_stands_between_terms_that_our_tree_keeps_apart() -> None:
    """When one term is above a target and another below it, the tree says so too.

    Otherwise SKOS entails that, say, motor skills are a kind of health.
    """
    wrong = []
    for target in {row["object_id"] for _, row in ROWS} - {NO_MATCH}:
        above = subjects(target, "narrow") | subjects(target, "exact")
        below = subjects(target, "broad") | subjects(target, "exact")
        wrong += [(target, a, b) for a, b in product(above, below) if a not in lineage(b)]
    assert not wrong


@cache
def subjects(target: str, kind: str) -> frozenset[str]:
    return frozenset(
        row["subject_id"].removeprefix("barnterm:")
        for _, row in ROWS
        if row["object_id"] == target and row["predicate_id"] == f"skos:{kind}Match"
    )


def lineage(term: str) -> set[str]:
    """A term and all above it."""
    scheme, code = term.split("/")
    above: str | None = code
    found = set()
    while above:
        found.add(f"{scheme}/{above}")
        above = schemes()[scheme][above].broader
    return found


def test_the_legal_bases_of_dpv_are_those_of_the_same_letters() -> None:
    """Each of our bases is exactly one paragraph of article 6, and a no is not a prohibition."""
    exact = {
        row["subject_id"].rpartition("/")[2]: row["object_id"]
        for row in named("dpv")
        if row["predicate_id"] == "skos:exactMatch"
    }
    assert exact == {
        "legal_obligation": "eu-gdpr:A6-1-c",
        "vital_interests": "eu-gdpr:A6-1-d",
        "public_task": "eu-gdpr:A6-1-e",
        "legitimate_interests": "eu-gdpr:A6-1-f",
    }
    assert not [row for row in named("dpv") if "Prohibition" in row["object_id"]]


def test_each_of_shanarri_and_each_of_bbic_is_reached() -> None:
    assert {row["object_id"].split(":")[1] for row in named("shanarri")} >= SHANARRI
    eight = {row["subject_id"].split("/")[-1] for row in named("shanarri")}
    top = {code for code, term in schemes()["need_area"].items() if term.broader is None}
    assert top <= eight
    reached = {row["object_label"] for row in named("bbic") if row["object_id"] != NO_MATCH}
    assert reached == BBIC


def test_icf_is_reached_in_every_chapter_with_the_right_titles() -> None:
    """A chapter goes by its Swedish title; it is reached by itself or by a code within it."""
    found = {row["object_id"].split(":")[1]: row["object_label"] for row in named("icf")}
    titles = {code: f"{code} {title}" for code, title in ICF.items()}
    assert {code: title for code, title in found.items() if code in ICF}.items() <= titles.items()
    assert all(
        label.startswith(f"{code} ") for code, label in found.items() if code != "NoTermFound"
    )
    without_need = {"e2"}  # the natural environment: nothing that a service for children offers
    assert set(titles) - without_need <= {code[:2] for code in found}


@cache
def skos() -> Graph:
    graph = Graph()
    for path in (ROOT / "vocab" / "skos").glob("*.ttl"):
        graph.parse(path)
    return graph


def test_every_mapping_stands_in_the_skos() -> None:
    """What the tables say is in the graph."""
    mappings = read_mappings(FOLDER)
    assert mappings
    for each in mappings:
        row = (URIRef(each.subject), URIRef(each.predicate), URIRef(each.object))
        assert row in skos()
    safety = URIRef(concept_iri("need_area", "safety"))
    assert list(skos().objects(safety, SKOS.closeMatch))


def test_the_graph_says_what_a_mapping_leads_to() -> None:
    """Each target has its label; a handle of ours says what it stands for and in which list."""
    for each in read_mappings(FOLDER):
        iri = URIRef(each.object)
        assert [label for label in skos().objects(iri, RDFS.label) if str(label) == each.label]
        if each.object.startswith(HANDLES):
            texts = skos().objects(iri, RDFS.comment)
            said = {each.language: str(each) for each in texts if isinstance(each, Literal)}
            assert set(said) == {"sv", "en"}
            assert all(each.label in text for text in said.values())
            (within,) = skos().objects(iri, DCTERMS.isPartOf)
            assert list(skos().objects(within, OWL.versionInfo))
            assert list(skos().objects(within, DCTERMS.source))
        else:
            assert list(skos().objects(iri, RDFS.isDefinedBy))


def test_a_handle_for_a_code_tells_the_code() -> None:
    """Where the publisher has codes, they can be found in the graph as they are."""
    handle = URIRef(f"{HANDLES}barnevern/saksinnhold/1.4.03")
    assert [str(code) for code in skos().objects(handle, SKOS.notation)] == ["1.4.03"]
    assert not list(skos().objects(URIRef(f"{HANDLES}bbic/halsa"), SKOS.notation))


def test_a_code_is_told_once_in_a_list() -> None:
    """Publishers number several lists from one, so a code is looked for within its own list."""
    found = Counter(
        (within, code)
        for handle, code in skos().subject_objects(SKOS.notation)
        for within in skos().objects(handle, DCTERMS.isPartOf)
    )
    assert not [key for key, count in found.items() if count > 1]
