"""Courses of events of kinds that real life brings, and the faults that such a course invites."""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import jsonpatch
import pytest
import yaml

import barnterm
from barnterm.finding import Report
from conformance.suite import ROOT

COURSES = sorted((ROOT / "conformance/courses/kinds").glob("*.yaml"))
FEWEST_FACTS, FEWEST_FAULTS = 10, 8
HELD = ("exactly", "with_loss", "not")

Place = tuple[str, str]


@cache
def told(course: Path) -> Any:
    """What is told of a course: its day, facts, true findings and planted faults."""
    return yaml.safe_load(course.read_text("utf-8"))


@cache
def document(course: Path) -> Any:
    return json.loads(course.with_suffix(".json").read_text("utf-8"))


def pointer(held: Any, path: str) -> str:
    """A JSON Pointer, with each part that names a record of a list (@id) made its number there."""
    parts = []
    for part in path.split("/")[1:]:
        number = part
        if part.startswith("@"):
            number = str([each.get("id") for each in held].index(part[1:]))
        held = within(held, number)
        parts.append(number)
    return "".join(f"/{each}" for each in parts)


def within(held: Any, part: str) -> Any:
    """What stands at a part of a pointer; None for a part that a patch adds."""
    if isinstance(held, list):
        return held[int(part)] if part.isdigit() and int(part) < len(held) else None
    return held.get(part) if isinstance(held, dict) else None


def planted(course: Path, fault: Any) -> Any:
    """The file of a course with a fault in it."""
    faulty = document(course)
    for each in fault["patch"]:
        step = each | {"path": pointer(faulty, each["path"])}
        faulty = jsonpatch.apply_patch(faulty, [step])
    return faulty


def checked(course: Path, source: Any) -> Report:
    written = json.dumps(source, ensure_ascii=False).encode()
    return barnterm.validate(written, at=str(told(course)["at"]))


def found(report: Report) -> Counter[Place]:
    return Counter((each.code, each.at) for each in report.findings)


def expected(source: Any, rows: Any) -> Counter[Place]:
    return Counter((row["code"], pointer(source, row["at"])) for row in rows or ())


each_course = pytest.mark.parametrize("course", COURSES, ids=lambda path: path.stem)
each_fault = pytest.mark.parametrize(
    ("course", "fault"),
    [
        pytest.param(course, fault, id=f"{course.stem}-{number}")
        for course in COURSES
        for number, fault in enumerate(told(course)["faults"], start=1)
    ],
)


@each_course
def test_a_course_is_free_of_errors_and_wholly_checked(course: Path) -> None:
    """A course of a kind that is met every week can be written without an error."""
    report = checked(course, document(course))
    assert report.ok
    assert not report.not_checked


@each_course
def test_the_findings_of_a_course_are_the_true_ones(course: Path) -> None:
    """What is said of a course is what is true of it, each with a reason, and nothing more."""
    rows = told(course)["findings"]
    assert found(checked(course, document(course))) == expected(document(course), rows)
    assert all(row["why"].endswith(".") for row in rows)


@each_course
def test_a_course_has_enough_facts_and_faults(course: Path) -> None:
    """Each fact says how it is held, and what was lost or why it is not held."""
    facts, faults = told(course)["facts"], told(course)["faults"]
    assert len(facts) >= FEWEST_FACTS
    assert len(faults) >= FEWEST_FAULTS
    assert not [each for each in facts if each.get("held", "exactly") not in HELD]
    assert not [each for each in facts if ("held" in each) != ("lost" in each)]


@each_fault
def test_a_planted_fault_is_told_once_at_its_place(course: Path, fault: Any) -> None:
    """A fault is told where it is, once; what it does not touch is told of as before.

    `gone` names the true findings of the course that the fault hides or mends.
    """
    source = planted(course, fault)
    rows = [*told(course)["findings"], *fault["findings"]]
    gone = expected(document(course), fault.get("gone"))
    assert fault["findings"]
    assert found(checked(course, source)) == expected(source, rows) - gone
