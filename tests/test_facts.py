"""A finding carries the facts its sentence needs, and they are the right ones."""

from typing import Any

import pytest

import barnterm
from conformance.suite import DAY, patched

CASE = "/cases/0"


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
        (f"{CASE}/people/0/age", "nine", "count"),
        (f"{CASE}/needs", {"id": "need-1"}, "list"),
        ("/purpose", 1, "code"),
        (f"{CASE}/needs/0", "need-1", "record"),
        (f"{CASE}/goals/0/text", 1, "text"),
    ],
)
def test_a_value_of_the_wrong_kind_is_met_with_the_kind_that_is_wanted(
    path: str, value: Any, expected: str
) -> None:
    assert only(put(path, value), "structure.wrong_type").facts == {"expected": expected}


@pytest.mark.parametrize(
    ("path", "value", "form"),
    [
        (f"{CASE}/child", "-", "local_id"),
        (f"{CASE}/child", "a b", "local_id"),
        ("/created", "2026", "moment"),
        (f"{CASE}/goals/0/text", " ", "text"),
    ],
)
def test_a_value_in_the_wrong_form_is_met_with_the_right_one(
    path: str, value: str, form: str
) -> None:
    assert only(put(path, value), "structure.wrong_form").facts == {"form": form}


@pytest.mark.parametrize(
    ("patch", "code", "facts"),
    [
        (put(f"{CASE}/goals/0/duee", 1), "structure.field_unknown", {"meant": "due"}),
        (put(f"{CASE}/goals/0/qqqqqq", 1), "structure.field_unknown", {}),
        (put("/purpose", "safty_of_child"), "structure.code_unknown", {}),
        (put(f"{CASE}/needs/0/level", "hihg"), "structure.code_unknown", {"meant": "high"}),
        (put(f"{CASE}/needs/0/concerns", []), "structure.list_empty", {"field": "concerns"}),
        (put(f"{CASE}/goals/0/text", "\ud800"), "structure.broken_character", {"field": "text"}),
        (put(f"{CASE}/people/0/age", 131), "structure.number_out_of_range", {"form": "years"}),
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
    assert only(patch, code).facts == facts


def test_of_two_efforts_or_coordinators_the_later_one_tells_where_the_other_stands() -> None:
    double = {
        "id": "effort-3",
        "concerns": ["child-1"],
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
