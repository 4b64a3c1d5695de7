"""The schema is plain LinkML, and every slot and term says all that it must."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from barnterm.generate.model import PLAIN, Class, Scheme, Slot, Standard, Term
from barnterm.generate.read import read
from conformance.suite import ROOT

SCHEMA = ROOT / "schema" / "barnterm.yaml"
STANDARD = read(SCHEMA)
SLOTS = [(class_, slot) for class_ in STANDARD.classes for slot in class_.slots]
TERMS = [(scheme, term) for scheme in STANDARD.schemes for term in scheme.terms]
FORCES = {"overrides", "needs_recorded_decision", "yields"}
GENERATORS = {
    "gen-json-schema": ["--no-metadata"],
    "gen-pydantic": [],
    "gen-owl": [],
    "gen-shacl": [],
    "gen-jsonld-context": [],
    "gen-python": [],
}


def codes(name: str) -> set[str]:
    return {
        term.code for scheme in STANDARD.schemes if scheme.name == name for term in scheme.terms
    }


def tool(name: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [str(Path(sys.executable).parent / name), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.slow
def test_linkmls_own_linter_has_nothing_to_say() -> None:
    run = tool("linkml-lint", str(SCHEMA))
    assert run.returncode == 0, run.stdout


@pytest.mark.slow
@pytest.mark.parametrize("name", GENERATORS)
def test_linkmls_stock_generators_accept_the_schema(name: str) -> None:
    run = tool(name, *GENERATORS[name], str(SCHEMA))
    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout.strip()


def unmet(**expectations: bool) -> list[str]:
    """The names of the expectations that do not hold."""
    return [name for name, holds in expectations.items() if not holds]


def unmet_by_slots(expected: Callable[[Class, Slot], list[str]]) -> dict[str, list[str]]:
    """By class and slot, what is asked of every slot and not so."""
    found = {f"{class_.name}.{slot.name}": expected(class_, slot) for class_, slot in SLOTS}
    return {name: faults for name, faults in found.items() if faults}


def unmet_by_terms(expected: Callable[[Scheme, Term], list[str]]) -> dict[str, list[str]]:
    """By scheme and term, what is asked of every term and not so."""
    found = {f"{scheme.code}/{term.code}": expected(scheme, term) for scheme, term in TERMS}
    return {name: faults for name, faults in found.items() if faults}


def test_every_slot_says_what_it_carries() -> None:
    known = codes("InformationCategory") | {"record", "structure"}

    def expected(class_: Class, slot: Slot) -> list[str]:
        beside = {other.name for other in class_.slots} - {slot.name}
        return unmet(
            category_is_known=slot.category in known,
            says_whom_it_identifies=slot.identifies in {"none", "person", "place"},
            needs_what_stands_beside_it=set(slot.needs) <= beside | {"target"},
            only_a_reference_needs_its_target="target" not in slot.needs or slot.is_reference,
            has_a_title=bool(slot.title),
            is_described_in_swedish=slot.descriptions["sv"].endswith("."),
            is_described_in_english=slot.descriptions["en"].endswith("."),
        )

    assert unmet_by_slots(expected) == {}


def test_free_text_can_identify_or_is_a_measure_of_work() -> None:
    def expected(_: Class, slot: Slot) -> list[str]:
        return unmet(
            text_is_free_or_a_way_to_reach_somebody=slot.range != "text"
            or slot.free_text
            or slot.category == "contact_details",
            what_is_free_is_text=not slot.free_text or slot.range in {"text", "label"},
        )

    assert unmet_by_slots(expected) == {}


def test_two_slots_of_a_class_never_share_a_name() -> None:
    for class_ in STANDARD.classes:
        names = [slot.name for slot in class_.slots]
        assert len(names) == len(set(names)), class_.name


def test_every_scheme_has_a_label_and_a_definition_in_both_languages() -> None:
    lacking = [
        scheme.code
        for scheme in STANDARD.schemes
        if not set(scheme.labels) == set(scheme.definitions) == {"sv", "en"}
    ]
    assert lacking == []


def test_no_two_terms_of_a_scheme_share_a_label() -> None:
    labels = Counter(
        (scheme.code, language, term.labels[language].casefold())
        for scheme, term in TERMS
        for language in ("sv", "en")
    )
    assert [label for label, times in labels.items() if times > 1] == []


def test_every_term_is_complete() -> None:
    sources = codes("Source")

    def expected(scheme: Scheme, term: Term) -> list[str]:
        asked = {"sv", "en", PLAIN["sv"]} if scheme.plain_asked else {"sv", "en"}
        return unmet(
            labels=set(term.labels) == {"sv", "en"},
            definitions=asked <= set(term.definitions),
            code=bool(re.fullmatch(r"[a-z][a-z0-9_]*", term.code)),
            since=bool(re.fullmatch(r"\d+\.\d+\.\d+", term.since)),
            source=term.source in sources,
            source_relation=term.source_relation in {"own", "based_on", "quoted"},
            status=term.status in {"candidate", "current", "deprecated"},
            models_of_words=all(word.model in sources for word in term.words if word.model),
        )

    assert unmet_by_terms(expected) == {}


def test_a_definition_can_stand_in_place_of_its_term() -> None:
    def expected(_: Scheme, term: Term) -> list[str]:
        phrases = [term.definitions["sv"], term.definitions["en"]]
        return unmet(
            no_full_stop=not any(phrase.endswith(".") for phrase in phrases),
            one_line=not any("\n" in phrase for phrase in phrases),
            plain_is_sentences=all(plain[-1] in ".?!" for plain in plain_texts(term).values()),
        )

    assert unmet_by_terms(expected) == {}


def test_a_broader_term_or_a_replacement_exists_in_the_same_scheme() -> None:
    def expected(scheme: Scheme, term: Term) -> list[str]:
        there = {each.code for each in scheme.terms} - {term.code}
        told = not term.deprecated or term.replaced_by or "ersätts inte" in term.deprecated
        return unmet(
            broader=term.broader is None or term.broader in there,
            replaced_by=term.replaced_by is None or term.replaced_by in there,
            says_that_nothing_replaces_it=bool(told),
        )

    assert unmet_by_terms(expected) == {}


def test_related_and_confused_terms_exist() -> None:
    known = {f"{scheme.code}/{term.code}" for scheme, term in TERMS}
    for scheme, term in TERMS:
        assert {f"{scheme.code}/{code}" for code in term.related} <= known, term.code
        assert set(term.often_confused_with) <= known - {f"{scheme.code}/{term.code}"}, term.code
        across = {code for code in known if not code.startswith(f"{scheme.code}/")}
        assert set(term.related_across) <= across, term.code


def test_a_scope_note_stands_in_both_languages() -> None:
    schemes = [(scheme.code, scheme.notes) for scheme in STANDARD.schemes]
    for code, notes in (*schemes, *((term.code, term.notes) for _, term in TERMS)):
        for profession in {note.profession for note in notes}:
            told = [note.language for note in notes if note.profession == profession]
            assert sorted(told) == ["en", "sv"], code


OPENINGS = {
    "school": r"skolan|skolorna|förskolan|(the )?schools?",
    "social_services": r"socialtjänsten|(the )?social services",
    "health_care": r"vården|hälso- och sjukvården|(the )?health care",
    "police": r"polisen|(the )?police",
}
"""What the prefix of a note already says, by profession."""


def test_a_note_does_not_open_with_the_profession_that_its_prefix_names() -> None:
    """Published, it would read "In school: In school ..."."""
    repeats = [
        (scheme.code, term.code, note.text)
        for scheme, term in TERMS
        for note in term.notes
        if note.profession
        if re.match(
            rf"(i|inom|hos|på|för|in|at|within|with|for) ({OPENINGS[note.profession]})\b",
            note.text,
            re.IGNORECASE,
        )
    ]
    assert repeats == []


def test_a_term_that_speaks_plain_swedish_speaks_plain_english() -> None:
    """A child or a newcomer who reads English reads as much as one who reads Swedish."""
    silent = [
        (scheme.code, term.code)
        for scheme, term in TERMS
        if "sv" in plain_texts(term)
        if "en" not in plain_texts(term)
    ]
    assert silent == []


def lix(text: str) -> float:
    """The Swedish readability index: under 30 is very easy, 30 to 40 easy."""
    words = re.findall(r"[A-Za-zÅÄÖåäöé]+", text)
    sentences = max(1, len(re.findall(r"[.!?:]", text)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def plain_texts(term: Term) -> dict[str, str]:
    """The texts in plain words by language, of those there are."""
    return {of: term.definitions[tag] for of, tag in PLAIN.items() if tag in term.definitions}


@pytest.mark.parametrize("language", PLAIN)
def test_plain_texts_are_easy_to_read(language: str) -> None:
    """Half of them are no heavier than a book for children, and none is as heavy as a statute."""
    told = [plain_texts(term) for _, term in TERMS]
    plain = [each[language] for each in told if language in each]
    assert median(lix(text) for text in plain) <= 35
    assert max(lix(text) for text in plain) <= 60


def test_there_are_enough_terms() -> None:
    assert len(TERMS) >= 280


def test_a_role_names_commitments_that_exist() -> None:
    known = codes("Commitment")
    for scheme in STANDARD.schemes:
        for term in scheme.terms:
            assert set(term.facts.get("commitments", "").split()) <= known


def test_a_legal_ground_says_where_it_stands_and_what_it_was_checked_against() -> None:
    (grounds,) = (scheme for scheme in STANDARD.schemes if scheme.name == "LegalGround")
    for term in grounds.terms:
        facts = term.facts
        assert re.fullmatch(r"\d{4}:\d+", facts["sfs"])
        assert facts["act"]
        assert re.fullmatch(r"\d+", facts.get("chapter", "1")), "some acts have no chapters"
        assert re.fullmatch(r"\d+( [a-z])?", facts["section"])
        assert facts["force_over_denial"] in FORCES
        assert facts["covers_whole_case"] in {"true", "false"}
        assert facts["breaks_secrecy"] in {"true", "false", "by_consent", "by_duty"}
        assert (facts["force_over_denial"] == "yields") == (facts["breaks_secrecy"] != "true")
        assert (facts["text_read"] == "statute") == ("statute_text_as_of" in facts)
        for day in {"valid_from", "wording_from", "statute_text_as_of"} & facts.keys():
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", facts[day])
        assert facts["valid_from"] <= facts.get("wording_from", facts["valid_from"])
        assert facts["valid_from"] <= facts.get("valid_to", "9999")
        assert (term.status == "deprecated") == ("valid_to" in facts)


def test_no_scope_note_tells_the_editors_of_what_was_not_read() -> None:
    """Whether a text was read and reviewed is a fact of the term, not a note to its readers."""
    to_editors = re.compile(
        r"har inte lästs|inte kontrollera|inofficiell samling|not been (read|checked)|unofficial",
        re.I,
    )
    said = [
        (scheme.code, note.text)
        for scheme in STANDARD.schemes
        for note in (*scheme.notes, *(each for term in scheme.terms for each in term.notes))
        if to_editors.search(note.text)
    ]
    assert said == []


def test_every_scheme_of_the_language_is_there() -> None:
    asked = {
        "need_area", "need_level", "effort_type", "effort_status", "role", "commitment", "service",
        "perspective", "plan_type", "meeting_type", "document_type", "process_step",
        "support_level", "review_outcome", "information_category", "purpose", "consent_party",
        "consent_form", "maturity_outcome", "legal_ground", "protection_marking",
        "decision_matter", "decision_outcome", "appeal_outcome", "child_view_weight",
        "referral_kind", "reply_answer", "reply_reason", "report_outcome", "end_reason",
    }  # fmt: skip
    assert asked <= {scheme.code for scheme in STANDARD.schemes}


def test_the_eight_areas_of_need_are_the_top_of_the_tree() -> None:
    (areas,) = (scheme for scheme in STANDARD.schemes if scheme.name == "NeedArea")
    top = [term.labels["sv"] for term in areas.terms if term.broader is None]
    assert top == [
        "trygghet", "omsorg", "hälsa", "utveckling", "tillhörighet", "fritid", "respekt", "ansvar",
    ]  # fmt: skip


def test_the_reader_knows_a_deprecated_term(tmp_path: Path) -> None:
    for file in (ROOT / "schema").glob("*.yaml"):
        (tmp_path / file.name).write_text(file.read_text("utf-8"), "utf-8")
    needs = tmp_path / "needs.yaml"
    ended = (
        "      play:\n"
        "        deprecated: Slogs ihop med intressen.\n"
        "        deprecated_element_has_exact_replacement: barnterm:need_area/hobby\n"
    )
    needs.write_text(needs.read_text("utf-8").replace("      play:\n", ended), "utf-8")
    standard: Standard = read(tmp_path / "barnterm.yaml")
    (areas,) = (scheme for scheme in standard.schemes if scheme.name == "NeedArea")
    (play,) = (term for term in areas.terms if term.code == "play")
    assert play.deprecated == "Slogs ihop med intressen."
    assert play.replaced_by == "hobby"
