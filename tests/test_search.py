"""People find terms by the words they use: inflected, compound, old, or a child's own."""

import csv

import pytest

import barnterm
from barnterm.search import KINDS
from barnterm.stem import fold, stem, stems
from barnterm.terms import schemes
from conformance.suite import ROOT

SHOWN = 3
ENOUGH = 0.95

with (ROOT / "tests" / "queries.csv").open(encoding="utf-8") as lines:
    QUERIES = [(row["query"], set(row["expected"].split())) for row in csv.DictReader(lines)]


def shown(query: str) -> list[str]:
    return [f"{each.scheme}/{each.code}" for each in barnterm.find(query, limit=SHOWN)]


def test_the_right_term_is_among_the_first_three_in_95_of_100_queries() -> None:
    assert len(QUERIES) >= 80
    missed = [query for query, expected in QUERIES if not expected & set(shown(query))]
    assert 1 - len(missed) / len(QUERIES) >= ENOUGH, missed


def test_every_expected_term_exists() -> None:
    for _, expected in QUERIES:
        for each in expected:
            scheme, code = each.split("/")
            assert code in schemes()[scheme]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("orosanmälan", "orosanmälningarna"),
        ("ansökan", "ansökningar"),
        ("insats", "insatserna"),
        ("åtgärd", "atgarder"),
        ("skola", "skolorna"),
        ("tand", "tänder"),
        ("kurator", "kuratorer"),
        ("behov", "behovet"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


def test_words_that_say_nothing_are_left_out_unless_there_are_no_others() -> None:
    assert stems("jag vill inte gå hem") == stems("gå hem")
    assert stems("att vara") != []
    assert stems("") == []


def test_a_candidate_says_why_and_how_well_it_matches() -> None:
    best = barnterm.find("hemmasittare")[0]
    assert (best.scheme, best.code) == ("need_area", "school_attendance")
    assert best.reason == "discouraged_word"
    assert best.found == "hemmasittare"
    assert best.iri == "https://w3id.org/barnterm/def/need_area/school_attendance"
    for match in barnterm.find("skola"):
        assert 0 < match.score <= 1
        assert match.reason in KINDS


def test_scores_fall_and_no_term_comes_twice() -> None:
    found = barnterm.find("stöd i skolan", limit=50)
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert len({each.iri for each in found}) == len(found)


def test_a_scheme_narrows_the_search() -> None:
    assert {each.scheme for each in barnterm.find("familjehem", scheme="effort_type")} == {
        "effort_type"
    }


def test_words_that_mean_nothing_here_find_nothing() -> None:
    assert barnterm.find("xyzzy") == []
    assert barnterm.find("") == []
