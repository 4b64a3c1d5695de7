"""A finding carries the facts its sentence needs, and they are the right ones."""

from typing import Any

import pytest

import barnterm
from barnterm._generated.slots import SLOTS
from barnterm.check import fault
from barnterm.messages import message
from barnterm.phrases import phrase
from barnterm.rules import LANGUAGES
from barnterm.slot import Slot
from barnterm.terms import codes_of
from conformance.suite import DAY, patched

CASE = "/cases/0"
RANGES: dict[str, list[Slot]] = {}
for each_slot in (slot for slots in SLOTS.values() for slot in slots):
    RANGES.setdefault(f"{each_slot.kind} {each_slot.range}", []).append(each_slot)


def only(patch: list[dict[str, Any]], code: str) -> barnterm.Finding:
    found = barnterm.validate(patched(patch), at=DAY).findings
    return next(each for each in found if each.code == code)


def put(path: str, value: Any) -> list[dict[str, Any]]:
    return [{"op": "add", "path": path, "value": value}]


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("/is_example", "yes", "flag"),
        ("/is_example", 2, "flag"),
        ("/people/0/age", "nine", "years"),
        (f"{CASE}/observations/0/measure/number", {}, "count"),
        (f"{CASE}/needs", {"id": "need-1"}, "list_of_records"),
        ("/recipients", "org-social", "list"),
        ("/sender", ["org-school"], "one_value"),
        ("/sender", 7, "id_of_Organisation"),
        (f"{CASE}/child", {"id": "child-1"}, "id_of_Person"),
        ("/recipients/0", 7, "id_of_Organisation"),
        ("/purpose", 1, "code"),
        ("/created", 20260101, "moment"),
        (f"{CASE}/efforts/0/starts", 20260101, "day"),
        (f"{CASE}/needs/0", "need-1", "record"),
        (f"{CASE}/goals/0/text", 1, "text"),
        ("/organisations/0/municipality_code", 1480, "text"),
    ],
)
def test_a_value_of_the_wrong_kind_is_met_with_the_kind_that_is_wanted(
    path: str, value: Any, expected: str
) -> None:
    """It is told in words what the field takes, and which field it is."""
    found = only(put(path, value), "structure.wrong_type")
    field = next(part for part in reversed(path.split("/")) if not part.isdigit())
    assert found.facts["field"] == field
    assert found.facts["expected"] == expected
    for language in LANGUAGES:
        assert phrase("expected", expected, language) in message(found, language)


@pytest.mark.parametrize(
    ("patch", "code", "facts"),
    [
        (
            put(f"{CASE}/goals/0/duee", 1),
            "structure.field_unknown",
            {"meant": "due", "beside": "due"},
        ),
        (
            put(f"{CASE}/goals/0/recordedOn", 1),
            "structure.field_unknown",
            {"meant": "recorded_on"},
        ),
        (put(f"{CASE}/goals/0/qqqqqq", 1), "structure.field_unknown", {}),
        (
            put("/people/0/name", "x"),
            "structure.field_unknown",
            {"alike": "given_name family_name"},
        ),
        (
            put(f"{CASE}/people", []),
            "structure.field_unknown",
            {"meant": "people", "within": "Exchange"},
        ),
        (
            put("/purpose", "zzzzzz"),
            "structure.code_unknown",
            {"field": "purpose", "scheme": "purpose", "codes": " ".join(codes_of("Purpose"))},
        ),
        (
            put(f"{CASE}/needs/0/area", "zzzzzz"),
            "structure.code_unknown",
            {"field": "area", "scheme": "need_area"},
        ),
        (
            put(f"{CASE}/needs/0/level", "hihg"),
            "structure.code_unknown",
            {"field": "level", "scheme": "need_level", "meant": "high"},
        ),
        (
            put(f"{CASE}/needs/0/concerns", []),
            "structure.list_empty",
            {"field": "concerns", "remedy": "must_be_there"},
        ),
        (put(f"{CASE}/goals/0/text", "\ud800"), "structure.broken_character", {"field": "text"}),
        (
            put(f"{CASE}/needs/0/text", " \n"),
            "structure.text_empty",
            {"field": "text", "remedy": "leave_out"},
        ),
        (
            put(f"{CASE}/goals/0/status", ""),
            "structure.text_empty",
            {"field": "status", "remedy": "must_be_there"},
        ),
        (
            put(f"{CASE}/goals/0/needs", [None]),
            "structure.null_value",
            {"field": "needs", "remedy": "leave_out_of_list"},
        ),
        (
            put("/people/0/age", 131),
            "structure.number_out_of_range",
            {"field": "age", "form": "years", "reason": "too_large"},
        ),
        (
            put("/people/0/age", 9.5),
            "structure.number_out_of_range",
            {"field": "age", "form": "years", "reason": "not_whole"},
        ),
        (
            [{"op": "remove", "path": f"{CASE}/goals/0/status"}],
            "structure.field_missing",
            {"field": "status"},
        ),
    ],
)
def test_a_fault_of_shape_names_what_is_wanted_and_nothing_from_the_file(
    patch: list[dict[str, Any]], code: str, facts: dict[str, str]
) -> None:
    """The facts are these and no others."""
    assert only(patch, code).facts == facts


@pytest.mark.parametrize("range_", sorted(RANGES))
def test_every_kind_of_value_has_words_for_what_is_wanted(range_: str) -> None:
    """No message falls back on the name of a type, such as "Det ska vara: antal."."""
    for slot in RANGES[range_]:
        for in_list in {False, slot.many}:
            key = fault.expected(slot, object(), fault.Place("", slot, in_list))
            assert all(phrase("expected", key, language) for language in LANGUAGES)


def test_of_two_efforts_or_coordinators_the_later_one_tells_where_the_other_stands() -> None:
    double = {
        "id": "effort-3",
        "concerns": ["child-1"],
        "source_unit": "org-social",
        "type": "supportive_talks",
        "phase": "planned",
        "status": "ongoing",
        "needs": ["need-1"],
        "provider": "org-social",
    }
    effort = only(put(f"{CASE}/efforts/-", double), "completeness.same_effort_twice")
    assert effort.facts["other"] == f"{CASE}/efforts/0"
    overlap = put(f"{CASE}/roles/1/ends", "2026-05-02")
    role = only(overlap, "roles.two_coordinators_at_once")
    assert role.facts["other"] == f"{CASE}/roles/1"
