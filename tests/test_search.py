"""People find terms by the words they use: inflected, compound, old, or a child's own."""

import csv

import pytest

import barnterm
from barnterm.search import suggest
from barnterm.search_index import index
from barnterm.spelling import fold
from barnterm.stem import stem, stems
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
    assert best.reason == "stigmatising"
    assert best.found == "hemmasittare"
    assert best.iri == "https://w3id.org/barnterm/def/need_area/school_attendance"
    for match in barnterm.find("skola"):
        assert 0 < match.score <= 1
        assert match.reason in index().kinds


def test_scores_fall_and_no_term_comes_twice() -> None:
    found = barnterm.find("stöd i skolan", limit=50)
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert len({each.iri for each in found}) == len(found)


def test_a_scheme_narrows_the_search() -> None:
    assert {each.scheme for each in barnterm.find("familjehem", scheme="effort_type")} == {
        "effort_type"
    }


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("sömn", "need_area/sleep"),
        ("Sömn", "need_area/sleep"),
        ("referral", "core_concept/referral"),
        ("school_attendance", "need_area/school_attendance"),
        ("need_area/sleep", "need_area/sleep"),
        ("osl_10_27", "legal_ground/osl_10_27"),
        ("https://w3id.org/barnterm/def/need_area/sleep", "need_area/sleep"),
        ("omhändertagen", "effort_type/placement"),
        ("pappa", "person_relation/parent"),
    ],
)
def test_what_is_just_so_comes_first(words: str, term: str) -> None:
    """A label, a code, an address or another word, before whatever shares its stems."""
    assert shown(words)[0] == term


@pytest.mark.parametrize(
    ("words", "term"),
    [
        *((word, "person_relation/parent") for word in ("mamma", "morsan", "farsan", "dad")),
        *((w, "person_relation/step_parent") for w in ("bonuspappa", "styvmamma", "plastpappa")),
        *((w, "person_relation/grandparent") for w in ("mormor", "farmors", "farfar")),
        *((w, "person_relation/sibling") for w in ("syrran", "brorsan", "lillebror")),
        *((w, "person_relation/other_relative") for w in ("kusiner", "moster", "farbror")),
        ("storasyster", "person_relation/sibling"),
        ("fosterfamilj", "core_concept/foster_home"),
        ("jourhem", "effort_type/emergency_foster_home"),
        *((w, "need_area/life_without_crime") for w in ("sno", "snor", "snattade", "stjäl")),
        *((w, "need_area/sleep") for w in ("sova", "sover inte", "kan inte sova", "sömnproblem")),
        *((w, "need_area/eating") for w in ("äta", "äter inte", "ätproblem")),
        *((w, "need_area/school_attendance") for w in ("skolka", "skolkar", "skiter i skolan")),
        *((w, "core_concept/placement") for w in ("flytta hemifrån", "ta mig från mamma")),
        ("bli placerad", "core_concept/placement"),
        ("omhändertagen", "effort_type/placement"),
    ],
)
def test_what_children_call_people_and_do_every_day_is_found(words: str, term: str) -> None:
    """Among the first three, inflected too."""
    assert term in shown(words)


@pytest.mark.parametrize(
    ("words", "never"),
    [
        ("dö", "commitment/do_agreed_part"),
        ("rape", "profession/psychotherapist"),
        ("sorg", "need_area/care"),
        ("placerad", "effort_type/meeting_place"),
        ("moster", "amount_bound/at_most"),
    ],
)
def test_no_word_is_found_inside_one_of_another_language_or_by_a_lost_accent(
    words: str, never: str
) -> None:
    """A Swedish word does not find an English one that looks like it, nor a part that is none."""
    assert never not in [f"{each.scheme}/{each.code}" for each in barnterm.find(words, limit=99)]


def test_a_word_without_dots_and_rings_is_found_after_the_one_that_is_just_so() -> None:
    """Nobody needs a Swedish keyboard, and whoever has one is answered exactly."""
    assert shown("atgardsprogram")[0] == "plan_type/action_programme"
    with_rings, without = barnterm.find("åtgärdsprogram")[0], barnterm.find("atgardsprogram")[0]
    assert with_rings.score > without.score


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("samtykce", "samtycke"),
        ("kurattor", "kurator"),
        ("trygghett", "trygghet"),
        ("skola och samtykce", "skola och samtycke"),
        ("orosanmälan", None),
        ("orosanm", None),
        ("familjehemsplaceringar", None),
        ("qwerty", None),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_a_word_with_a_wrong_letter_or_two_is_asked_about(written: str, meant: str | None) -> None:
    """Never one that is right, half-written or a compound, nor one that is near nothing."""
    assert suggest(written) == meant


def test_a_misspelt_word_finds_what_was_meant() -> None:
    """Though with a lower score than the right word."""
    (misspelt, *_), (right, *_) = barnterm.find("samtykce"), barnterm.find("samtycke")
    assert misspelt.iri == right.iri
    assert misspelt.score < right.score


@pytest.mark.parametrize(
    ("question", "pair"),
    [
        (
            "vad är skillnaden mellan orosanmälan och ansökan",
            {"core_concept/concern_report", "core_concept/application"},
        ),
        (
            "what is the difference between secrecy and duty of silence?",
            {"core_concept/secrecy", "core_concept/duty_of_silence"},
        ),
        ("Insats eller behov?", {"core_concept/effort", "core_concept/need"}),
        (
            "skillnad på kontaktperson och kontaktfamilj",
            {"core_concept/contact_person", "core_concept/contact_family"},
        ),
    ],
)
def test_a_question_about_two_terms_has_both_on_top(question: str, pair: set[str]) -> None:
    """Whatever else in it has words in common with other terms."""
    assert set(shown(question)[:2]) == pair


def test_words_that_mean_nothing_here_find_nothing() -> None:
    assert barnterm.find("xyzzy") == []
    assert barnterm.find("") == []
