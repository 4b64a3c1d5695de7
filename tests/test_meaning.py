"""The schema says what fields, classes and codes mean, and nothing that is asked stays silent."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from linkml_runtime.linkml_model import ClassDefinition, SlotDefinition
from msgspec import structs

from barnterm import terms
from barnterm._generated.codes import FACTS
from barnterm._generated.slots import CLASSES, KINDS, PERSON_NUMBERS, SLOTS
from barnterm.codes import codes_with, fact, lineage
from barnterm.generate import meaning
from barnterm.generate.meaning import CODES
from barnterm.generate.model import Class, Scheme, Slot, Standard, Term
from barnterm.generate.read import CLASS_ANNOTATIONS, answers, read
from barnterm.generate.slots import generate_slots
from conformance.suite import ROOT

STANDARD = read(ROOT / "schema" / "barnterm.yaml")
FIELDS = [(kind, slot) for kind, slots in SLOTS.items() for slot in slots]
PUBLISHED = {
    *("act", "sfs", "chapter", "section", "valid_from", "valid_to", "older_wordings_checked"),
    *("statute_text_as_of", "text_read", "reviewed_by_lawyer", "wording_from", "binds"),
    *("kind_of_provision", "replaces", "replaced_by", "breaks_secrecy"),
    *("force_over_denial", "covers_whole_case", "sensitive", "about", "commitments"),
}
"""What a term says to its readers; a misspelt annotation would be published beside these."""

NAMES = {each.code: each.name for each in STANDARD.schemes}


def lines(standard: Standard) -> list[str]:
    """What is wrong with a standard, a line for each fault."""
    try:
        meaning.check(standard)
    except ValueError as error:
        return str(error).splitlines()
    return []


def with_slot(class_: Class, old: Slot, new: Slot) -> Standard:
    slots = tuple(new if slot is old else slot for slot in class_.slots)
    classes = (replace(each, slots=slots) if each is class_ else each for each in STANDARD.classes)
    return replace(STANDARD, classes=tuple(classes))


def changed(slot: Slot, name: str, value: str) -> Slot:
    change: dict[str, Any] = {name: value}
    return replace(slot, **change)


def with_term(scheme: Scheme, old: Term, new: Term) -> Standard:
    terms_ = tuple(new if term is old else term for term in scheme.terms)
    schemes = (
        structs.replace(each, terms=terms_) if each is scheme else each for each in STANDARD.schemes
    )
    return replace(STANDARD, schemes=tuple(schemes))


def test_the_schema_answers_all_that_is_asked() -> None:
    assert lines(STANDARD) == []


def test_every_day_period_record_role_person_and_ground_is_asked() -> None:
    """A field answers what its range asks of it, and nothing else."""
    for class_ in STANDARD.classes:
        for slot in class_.slots:
            refers = slot.kind == "class" and not slot.inlined
            of = f"{class_.name}.{slot.name}"
            assert bool(slot.time) == (slot.range in {"day", "moment"}), of
            assert bool(slot.period_start) == (slot.time == "ends"), of
            assert bool(slot.rests_on) == (slot.kind == "class"), of
            assert bool(slot.used_on) == (refers and slot.range == "RoleAssignment"), of
            assert bool(slot.names) == (refers and slot.range == "Person"), of
            assert bool(slot.in_force_on) == (slot.range == "LegalGround"), of


@pytest.mark.parametrize("name", sorted(meaning.SOME_SLOTS - meaning.IF_ANY))
def test_a_slot_that_does_not_answer_is_named(name: str) -> None:
    silenced = 0
    for class_ in STANDARD.classes:
        for slot in class_.slots:
            if getattr(slot, name):
                found = lines(with_slot(class_, slot, changed(slot, name, "")))
                assert found[-1].startswith(f"{class_.name}.{slot.name} "), found
                assert f"does not say `{name}`" in "".join(found)
                silenced += 1
    assert silenced


@pytest.mark.parametrize(
    ("kind", "field", "name", "value", "line"),
    [
        ("Goal", "due", "time", "some_day", "Goal.due says `time: some_day`, not one of past"),
        ("Goal", "status", "time", "past", "Goal.status says `time` but is not asked"),
        ("Goal", "due", "period_start", "set_on", "Goal.due says `period_start` but is not asked"),
        ("Plan", "ends", "period_start", "begins", "Plan.ends says `period_start: begins`, not"),
        (
            "Appeal",
            "decided_on",
            "not_before",
            "begun",
            "Appeal.decided_on says `not_before: begun`",
        ),
        ("Goal", "status", "not_before", "due", "Goal.status says `not_before` but is not asked"),
        ("Telling", "told_to_role", "used_on", "area", "Telling.told_to_role says `used_on: area`"),
        ("Telling", "told_by", "names", "loudly", "Telling.told_by says `names: loudly`, not"),
        ("Case", "needs", "names", "each", "Case.needs says `names` but is not asked"),
        ("Need", "rests_on", "rests_on", "most", "Need.rests_on says `rests_on: most`, not"),
        ("Need", "concerns", "rests_on", "none", "Need.concerns says `rests_on: none`, not"),
        ("Need", "level", "rests_on", "all", "Need.level says `rests_on` but is not asked"),
    ],
)
def test_a_slot_that_answers_wrongly_or_unasked_is_named(
    kind: str, field: str, name: str, value: str, line: str
) -> None:
    (class_,) = (each for each in STANDARD.classes if each.name == kind)
    (slot,) = (each for each in class_.slots if each.name == field)
    (found,) = lines(with_slot(class_, slot, changed(slot, name, value)))
    assert found.startswith(line)


def test_a_code_that_does_not_answer_is_named() -> None:
    for scheme in STANDARD.schemes:
        for term in scheme.terms:
            for name, asked in meaning.CODES.get(scheme.name, {}).items():
                if meaning.is_asked(term, asked):
                    told = {key: value for key, value in term.meaning.items() if key != name}
                    (line,) = lines(with_term(scheme, term, structs.replace(term, meaning=told)))
                    assert line.startswith(f"{scheme.name}.{term.code} does not say `{name}`")


@pytest.mark.parametrize(
    ("scheme_name", "code", "name", "value", "line"),
    [
        (
            "EffortStatus",
            "agreed",
            "state",
            "undr_way",
            "EffortStatus.agreed says `state: un",
        ),
        ("ReplyReason", "secrecy", "state", "ended", "ReplyReason.secrecy says `state` but is not"),
        (
            "Service",
            "police",
            "keeps_health_records",
            "perhaps",
            "Service.police says `keeps_",
        ),
        (
            "Occasion",
            "before",
            "opposite_of",
            "during",
            "Occasion.before is the opposite of dur",
        ),
        ("Answer", "accepted", "opposite_of", "accepted", "Answer.accepted is the opposite of acc"),
    ],
)
def test_a_code_that_answers_wrongly_or_unasked_is_named(
    scheme_name: str, code: str, name: str, value: str, line: str
) -> None:
    (scheme,) = (each for each in STANDARD.schemes if each.name == scheme_name)
    (term,) = (each for each in scheme.terms if each.code == code)
    found = lines(
        with_term(scheme, term, structs.replace(term, meaning={**term.meaning, name: value}))
    )
    assert found[0].startswith(line)


def mutated(folder: Path, changes: list[tuple[str, str, str]]) -> Path:
    """A copy of the schema where each change, of a text in a file to another, is made once."""
    for path in (ROOT / "schema").glob("*.yaml"):
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8")
    for file, old, new in changes:
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return folder / "barnterm.yaml"


def test_a_schema_with_silent_slots_and_codes_is_not_read_and_all_are_named(tmp_path: Path) -> None:
    changes = [
        ("needs.yaml", ", time: planned}", "}"),
        ("roles.yaml", ", used_on: none}", "}"),
        ("needs.yaml", ", names: speaker}", "}"),
        ("consent.yaml", ", statement: denial", ""),
        ("needs.yaml", "state: to_be_met", "since: 0.1.0"),
        ("common.yaml", "near: true", "near: maybe"),
    ]
    with pytest.raises(ValueError, match="does not say") as refused:
        read(mutated(tmp_path, changes))
    assert [line.partition(":")[0] for line in str(refused.value).splitlines()] == [
        "Assessment.view_of does not say `names`",
        "Goal.due does not say `time`",
        "HandOver.hands_over does not say `used_on`",
        "Denial does not say `statement`",
        "PersonRelation.parent says `near",
        "NeedStatus.current does not say `state`",
    ]


def test_a_schema_with_a_misspelt_annotation_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="says `tme` but is not asked"):
        read(mutated(tmp_path, [("common.yaml", "time: none", "tme: none")]))


@pytest.mark.parametrize("left_out", sorted(meaning.SLOT_ANNOTATIONS))
def test_what_every_slot_must_say_is_missed_by_name(left_out: str) -> None:
    said = dict.fromkeys(meaning.SLOT_ANNOTATIONS - {left_out}, "none")
    with pytest.raises(ValueError, match=f"Element.text does not say `{left_out}`"):
        answers("Element.text", SlotDefinition("text", annotations=said), {*said, left_out}, set())


@pytest.mark.parametrize("left_out", sorted(CLASS_ANNOTATIONS))
def test_what_every_class_must_say_is_missed_by_name(left_out: str) -> None:
    said = dict.fromkeys(CLASS_ANNOTATIONS - {left_out}, "false")
    with pytest.raises(ValueError, match=f"Effort does not say `{left_out}`"):
        answers("Effort", ClassDefinition("Effort", annotations=said), CLASS_ANNOTATIONS, set())


def test_true_or_false_is_said_in_no_other_words() -> None:
    said = {**dict.fromkeys(CLASS_ANNOTATIONS, "false"), "content": "perhaps"}
    with pytest.raises(ValueError, match="Effort says `content: perhaps`, not true or false"):
        answers("Effort", ClassDefinition("Effort", annotations=said), CLASS_ANNOTATIONS, set())


def test_opposites_are_opposites_of_each_other_in_one_scheme() -> None:
    pairs = {
        (scheme, code, other)
        for scheme, said in FACTS.items()
        for code, facts in said.items()
        for other in facts.get("opposite_of", "").split()
    }
    assert ("ProtectionMarking", "not_protected", "protected_registration") in pairs
    assert ("ConsentReply", "accepted", "refused") in pairs
    assert pairs == {(scheme, other, code) for scheme, code, other in pairs}
    assert all(other in terms.schemes()[code_of(scheme)] for scheme, _, other in pairs)


def code_of(name: str) -> str:
    return next(code for code, each in NAMES.items() if each == name)


def test_what_is_published_of_a_term_is_known_and_nothing_that_only_rules_read() -> None:
    facts = {
        key for each in terms.schemes().values() for term in each.values() for key in term.facts
    }
    assert facts == PUBLISHED
    assert facts.isdisjoint(meaning.CODE_ANNOTATIONS)


@pytest.mark.parametrize("scheme", sorted(NAMES))
def test_codes_say_what_the_table_of_terms_says_and_stand_where_it_places_them(scheme: str) -> None:
    for code, term in terms.schemes()[scheme].items():
        said = {key: fact(NAMES[scheme], code, key) for key in term.facts} if term.facts else {}
        assert said == term.facts
        above = lineage(NAMES[scheme], term.broader) if term.broader else ()
        assert lineage(NAMES[scheme], code) == (code, *above)


@pytest.mark.parametrize(
    ("scheme", "name", "values"),
    [
        ("InformationCategory", "sensitive", {"true", "false"}),
        ("LegalGround", "breaks_secrecy", {"true", "false", "by_consent", "by_duty"}),
        ("Role", "commitments", None),
        ("PersonRelation", "may_consent", set(CODES["PersonRelation"]["may_consent"].values)),
    ],
)
def test_every_code_of_a_scheme_says_what_the_rules_ask(
    scheme: str, name: str, values: set[str] | None
) -> None:
    for code in terms.schemes()[code_of(scheme)]:
        value = fact(scheme, code, name)
        assert value, code
        assert values is None or value in values, code


def test_codes_are_found_by_what_they_say() -> None:
    assert codes_with("EffortStatus", "state", "given_up") == {
        "cancelled", "declined", "not_granted",
    }  # fmt: skip
    assert codes_with("Custody", "has_custody") == {"joint", "sole"}
    assert fact("HarmOutcome", "withheld_for_considerable_harm", "only_for") == "guardian"
    assert fact("HarmOutcome", "withheld_for_harm", "only_for") is None
    assert fact("HarmOutcome", "no_such_code", "only_for") is None


@pytest.mark.parametrize(
    "asked",
    [
        ("EffortStatus", "state", "givenup"),
        ("EffortStatus", "stat", "given_up"),
        ("Effort_Status", "state", "given_up"),
    ],
)
def test_a_misspelt_question_is_no_empty_answer(asked: tuple[str, str, str]) -> None:
    with pytest.raises(KeyError):
        codes_with(*asked)


@pytest.mark.parametrize(
    ("kinds", "asked"),
    [
        (KINDS["Element"], lambda each: each.content),
        (KINDS["Statement"], lambda each: each.statement),
    ],
)
def test_content_is_every_element_and_a_statement_is_every_kind_of_statement(
    kinds: tuple[str, ...], asked: Callable[[object], object]
) -> None:
    assert {name for name, each in CLASSES.items() if asked(each)} == set(kinds)


def test_the_run_time_knows_the_first_day_of_every_period() -> None:
    """A last day leads to a day of the same record that begins the period."""
    ends = {kind: slot.period_start for kind, slot in FIELDS if slot.time == "ends"}
    assert (ends["HarmAssessment"], ends["Scope"]) == ("decided_on", "data_from")
    for kind, first in ends.items():
        (day,) = (slot for slot in SLOTS[kind] if slot.name == first)
        assert day.time == "starts", kind
    assert {ends[kind] for kind in ends.keys() - {"HarmAssessment", "Scope"}} == {"starts"}


def test_the_run_time_reads_a_period_without_a_first_day_as_none() -> None:
    (class_,) = (each for each in STANDARD.classes if each.name == "Scope")
    (slot,) = (each for each in class_.slots if each.name == "data_to")
    bare = with_slot(class_, slot, replace(slot, period_start="none"))
    assert lines(bare) == []
    (row,) = (each for each in generate_slots(bare).splitlines() if "'data_to'" in each)
    assert "'ends', ''," in row


def test_the_numbers_of_a_person_are_known_by_their_type() -> None:
    assert PERSON_NUMBERS == ("personal_identity_number", "coordination_number")


@pytest.mark.parametrize(
    ("scheme_name", "code", "facts", "told", "line"),
    [
        (
            "LegalGround",
            "osl_10_2",
            {"force_over_denial": "wins"},
            {},
            "`force_over_denial` is not",
        ),
        (
            "LegalGround",
            "osl_10_2",
            {"force_over_denial": "yields"},
            {},
            "only what breaks secrecy",
        ),
        ("LegalGround", "osl_10_2", {"breaks_secrecy": "often"}, {}, "`breaks_secrecy` is not"),
        ("LegalGround", "osl_25_1", {"kind_of_provision": "secret"}, {}, "`kind_of_provision` is"),
        ("LegalGround", "osl_10_2", {"kind_of_provision": "secrecy"}, {}, "breaks no secrecy"),
        ("LegalGround", "osl_10_2", {"kind_of_provision": "procedure"}, {}, "breaks no secrecy"),
        ("LegalGround", "osl_12_2", {"kind_of_provision": "secrecy"}, {}, "breaks no secrecy"),
        ("LegalGround", "osl_10_2", {"binds": "all"}, {}, "`binds` is not one of"),
        ("LegalGround", "osl_10_2", {"text_read": "partly"}, {}, "`text_read` is not one of"),
        ("LegalGround", "osl_10_2", {"reviewed_by_lawyer": "no"}, {}, "neither true nor false"),
        ("LegalGround", "osl_10_2", {"wording_from": "2026"}, {}, "`wording_from` is no day"),
        ("LegalGround", "brb_24_4", {"text_read": "statute"}, {}, "not as of which day"),
        ("LegalGround", "osl_10_2", {"valid_to": "2026-01-01"}, {}, "whose status is current"),
        ("LegalGround", "osl_10_2", {"valid_from": "2009-06-31"}, {}, "`valid_from` or"),
        ("LegalGround", "osl_10_2", {"valid_to": "2001-01-01"}, {}, "`valid_to` lies before"),
        ("LegalGround", "hsl_16_4", {}, {"reach_under": "18"}, "has a reach but does not break"),
        ("LegalGround", "osl_10_2", {}, {"reach_from": "none"}, "`reach_from` reaches nothing"),
        ("LegalGround", "osl_26_9", {}, {"reach_to": "none"}, "`reach_to` reaches nothing"),
        ("LegalGround", "osl_10_2", {}, {"reach_categories": "=family"}, "not all below it"),
        (
            "LegalGround",
            "osl_10_2",
            {},
            {"reach_to": "scool"},
            "`reach_to: scool`, no code of Serv",
        ),
        ("NeedArea", "sleep", {}, {"categories": "sleeping"}, "`categories: sleeping`, no code of"),
        ("InformationCategory", "attendance", {}, {"identifies": "place"}, "and lies below school"),
    ],
)
def test_a_code_that_decides_and_cannot_be_right_is_named(
    scheme_name: str, code: str, facts: dict[str, str], told: dict[str, str], line: str
) -> None:
    """A force, a day, a reach or a category that is amiss stops the generation with its name."""
    (scheme,) = (each for each in STANDARD.schemes if each.name == scheme_name)
    (term,) = (each for each in scheme.terms if each.code == code)
    new = structs.replace(term, facts={**term.facts, **facts}, meaning={**term.meaning, **told})
    found = lines(with_term(scheme, term, new))
    assert any(each.startswith(f"{scheme_name}.{code}") and line in each for each in found), found
