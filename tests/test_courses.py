"""Four courses of events that were told before the schema was opened, and are then held by it."""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

import barnterm
from barnterm._generated.structs import Exchange
from barnterm.finding import Report
from conformance.suite import ROOT

COURSES = sorted(path.parent for path in (ROOT / "conformance/courses").glob("*/berattelse.md"))
DAY = "2026-09-23"
"""The day after the last event of the last course."""

WORDS = {"text", "as_written", "place", "condition", "not_as_interpreter"}
"""Slots that hold what somebody wrote: a fact that needs one is not held strictly."""

REACHED = (49, 48, 45, 47)
"""How many of the 50 facts each course holds exactly. The aim was 43."""

DAY_SHAPE = re.compile(r"\d{4}-\d{2}-\d{2}")

each_course = pytest.mark.parametrize("course", COURSES, ids=lambda path: path.name)


def rows(course: Path, name: str) -> list[dict[str, str]]:
    with (course / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def checked(course: Path) -> Report:
    return barnterm.validate_file(course / "utbyte.json", at=DAY)


def places(fact: dict[str, str]) -> list[str]:
    """Class and slot of each place that a fact is held in."""
    named = fact["where"].partition(";")[0].split(",")
    return [place.strip() for place in named if place.strip()]


def slots(fact: dict[str, str]) -> set[str]:
    """The slots that a fact is held in, whatever their class."""
    return {place.rpartition(".")[2] for place in places(fact)}


def filled(record: Any) -> Iterator[str]:
    """Class and slot of everything that is said in a record and below it."""
    for slot in record.__struct_fields__:
        value = getattr(record, slot)
        if value is None:
            continue
        yield f"{type(record).__name__}.{slot}"
        for each in value if isinstance(value, list | tuple) else [value]:
            if isinstance(each, msgspec.Struct):
                yield from filled(each)


def looked_up(document: Any, pointer: str) -> str:
    """The value at a place, as it is written in a list of facts."""
    for key in pointer.split("/")[1:]:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document if isinstance(document, str) else json.dumps(document, ensure_ascii=False)


def test_there_are_four_courses_of_fifty_facts() -> None:
    """Four courses are tried, and each has fifty facts."""
    assert [len(rows(course, "fakta.csv")) for course in COURSES] == [50] * 4


@each_course
def test_the_file_is_without_errors(course: Path) -> None:
    """A course that nobody wrote for the model can be written without an error."""
    report = checked(course)
    assert report.ok
    assert not report.not_checked


@each_course
def test_every_finding_is_one_that_the_course_is_known_to_deserve(course: Path) -> None:
    """What a check says of a course is what its list of true findings says, and nothing more."""
    found = [(each.code, each.at) for each in checked(course).findings]
    assert sorted(found) == sorted((row["code"], row["at"]) for row in rows(course, "fynd.csv"))


@each_course
def test_every_true_finding_says_why_it_is_true(course: Path) -> None:
    """Somebody has judged each finding and written down why it is right."""
    assert all(row["why"].endswith(".") for row in rows(course, "fynd.csv"))


@each_course
def test_every_fact_says_how_it_is_held_and_where(course: Path) -> None:
    """A fact is held in named places; one with loss says what was lost, one not held says why."""
    for fact in rows(course, "fakta.csv"):
        lost = fact["where"].partition(";")[2].strip()
        assert fact["held"] in ("exactly", "with_loss", "not"), fact["id"]
        assert bool(places(fact)) == (fact["held"] != "not"), fact["id"]
        assert bool(lost) == (fact["held"] != "exactly"), fact["id"]


@each_course
def test_every_place_of_a_fact_is_filled_in_its_file(course: Path) -> None:
    """Where a fact is said to be held, the file has something: the class and slot are in use."""
    used = set(filled(msgspec.json.decode((course / "utbyte.json").read_bytes(), type=Exchange)))
    named = {place for fact in rows(course, "fakta.csv") for place in places(fact)}
    assert named <= used, named - used


@pytest.mark.parametrize(("course", "reached"), [*zip(COURSES, REACHED, strict=True)], ids=str)
def test_what_a_course_holds_exactly_is_neither_lost_nor_claimed(
    course: Path, reached: int
) -> None:
    """As many facts are held exactly as were judged to be: fewer is a loss, more is a claim."""
    exact = [fact for fact in rows(course, "fakta.csv") if fact["held"] == "exactly"]
    assert len(exact) == reached


def test_a_code_has_one_label_in_all_the_courses() -> None:
    """A label names its code and no more: what differs from case to case is not written in it."""
    labels = defaultdict(set)
    for course in COURSES:
        for coding in (each for each in said_in(course) if "scheme" in each):
            labels[coding["scheme"], coding["code"]].add(coding["label"])
    assert not {code: some for code, some in labels.items() if len(some) > 1}


def objects(part: Any) -> Iterator[dict[str, Any]]:
    """Each object in a part of a file, at any depth."""
    if isinstance(part, dict):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from objects(each)


def said_in(course: Path) -> Iterator[dict[str, Any]]:
    """Each object in the file of a course."""
    return objects(json.loads((course / "utbyte.json").read_text("utf-8")))


@each_course
def test_a_day_that_is_not_known_is_the_first_of_its_month_or_year(course: Path) -> None:
    """A record that knows only the month or year has no day in it that looks more exact."""
    rest = {"month": "-01", "year": "-01-01"}
    for record in (each for each in said_in(course) if each.get("day_precision") in rest):
        days = [day for day in record.values() if isinstance(day, str) and DAY_SHAPE.fullmatch(day)]
        assert all(day.endswith(rest[record["day_precision"]]) for day in days), record["id"]


@each_course
def test_a_sample_of_facts_stands_where_it_should(course: Path) -> None:
    """At least ten facts of each course are read from the file, each with its own value."""
    document = json.loads((course / "utbyte.json").read_text("utf-8"))
    sample = rows(course, "stickprov.csv")
    assert len({row["id"] for row in sample}) >= 10
    for row in sample:
        assert looked_up(document, row["pointer"]) == row["value"], row["id"]


def test_the_figures_in_the_readme_are_those_of_the_courses() -> None:
    """What is written about how much is held is counted from the lists of facts."""
    readme = (ROOT / "conformance/courses/README.md").read_text("utf-8")
    counted = [figures(rows(course, "fakta.csv")) for course in COURSES]
    for line in [*counted, [sum(column) for column in zip(*counted, strict=True)]]:
        assert "| " + " | ".join(map(str, line)) + " |" in readme


def figures(facts: list[dict[str, str]]) -> list[int]:
    """How many facts there are, how many are held in each way, and how many without any words."""
    held = [fact["held"] for fact in facts]
    exact = [fact for fact in facts if fact["held"] == "exactly"]
    strict = [fact for fact in exact if WORDS.isdisjoint(slots(fact))]
    ways = [held.count(way) for way in ("exactly", "with_loss", "not")]
    return [len(facts), *ways, len(strict)]


def test_every_fact_that_is_lost_is_told_of_in_the_readme() -> None:
    """The table of losses names each fact that is not held exactly."""
    readme = (ROOT / "conformance/courses/README.md").read_text("utf-8")
    lost = {f["id"] for c in COURSES for f in rows(c, "fakta.csv") if f["held"] != "exactly"}
    assert not [each for each in lost if each not in readme]
