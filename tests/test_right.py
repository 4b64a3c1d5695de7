"""By what right somebody answers for a child is the same however it is asked for."""

import itertools
import random
from typing import Any

import pytest

from barnterm.right import (
    LATE,
    Spans,
    ages,
    is_surely_under,
    lacking,
    of_age_from,
    over_from,
    right_of,
)
from barnterm.structs import Person, Relation

CREATED = "2026-05-29"
DAYS = ["2008-02-29", "2025-12-31", "2026-01-01", "2026-05-29", "2026-08-01", "2027-03-01"]
SOME: list[Any] = [*DAYS, None]
KINDS: list[Any] = ["parent", "appointed_guardian", "expectant_parent", "trustee", "foster_parent"]


def child(chance: random.Random) -> Person:
    """Somebody of whom a birth date, an expected one, an age or nothing is known."""
    known: dict[str, Any] = chance.choice(
        [{"birth_date": chance.choice(DAYS)}, {"expected_birth": DAYS[4]}, {"age": 17}, {}]
    )
    return Person(id="child-1", protection="not_protected", is_professional=False, **known)


def relation(chance: random.Random) -> Relation:
    return Relation(
        id="relation-1",
        person="guardian-1",
        kind=chance.choice(KINDS),
        custody=chance.choice(["joint", "sole", "none", "unknown", None]),
        starts=chance.choice(SOME),
        ends=chance.choice(SOME),
    )


def test_the_days_of_a_right_are_those_on_which_it_lacks_nothing() -> None:
    """For a thousand relations each day lies in the period of the right or lacks something."""
    chance, held = random.Random(13), 0  # noqa: S311 # the same relations each time
    for _ in range(1000):
        of, to = relation(chance), child(chance)
        span = Spans([right_of(of, to, CREATED)])
        for day in DAYS:
            assert span.hold(day) == (lacking(of, to, day, CREATED) == ""), (of, to, day)
            held += span.hold(day)
    assert held > 1000


def test_many_periods_are_asked_as_each_by_itself() -> None:
    """A day lies in one of many periods when it lies in at least one of them."""
    chance = random.Random(7)  # noqa: S311 # the same periods each time
    days = [f"2026-{month:02}-{day:02}" for month in range(1, 13) for day in (1, 15)]
    for _ in range(200):
        periods = [(chance.choice(days), chance.choice(days)) for _ in range(chance.randrange(5))]
        for day in days:
            assert Spans(periods).hold(day) == any(a <= day < b for a, b in periods)


def test_the_last_day_of_a_relation_is_a_day_of_the_right() -> None:
    """A right is over after the last day of the relation, but from the birthday itself."""
    of = Relation(id="r", person="g", kind="parent", custody="sole", ends="2026-03-31")
    to = Person(id="c", protection="not_protected", is_professional=False, birth_date="2010-04-01")
    assert "2026-03-31" < over_from(of, to, CREATED) < "2026-04-01"
    of.ends = None
    assert over_from(of, to, CREATED) == "2028-04-01"


@pytest.mark.parametrize(
    ("known", "day", "expected"),
    [
        ({"birth_date": "2008-01-19"}, "2026-01-18", True),
        ({"birth_date": "2008-01-19"}, "2026-01-19", False),
        ({"age": 17}, "2026-05-29", True),
        ({"age": 17}, "2026-05-30", False),
        ({"age": 18}, "2026-05-28", False),
        ({"expected_birth": "2026-08-01"}, "2026-05-28", True),
        ({}, "2026-05-28", False),
        ({"personal_identity_number": "200801192392"}, "2026-01-18", True),
        ({"personal_identity_number": "200801192392"}, "2026-01-19", False),
        ({"coordination_number": "200801792390"}, "2026-01-18", True),
        ({"coordination_number": "200800792390"}, "2025-12-31", True),
        ({"coordination_number": "200800792390"}, "2026-01-19", False),
        ({"coordination_number": "200802602390"}, "2026-02-01", False),
    ],
)
def test_only_what_is_certain_is_below_an_age(
    known: dict[str, Any], day: str, expected: bool
) -> None:
    """An age without a birth date may have been a year more or less on another day."""
    person = Person(id="c", protection="not_protected", is_professional=False, **known)
    assert is_surely_under(person, 18, CREATED, day) is expected


def test_coming_of_age_is_told_only_when_it_is_certain() -> None:
    """Without age and birth date it never comes; an age counts on the day the file was made."""
    told = itertools.starmap(
        lambda birth, age: of_age_from(
            Person(id="c", protection="unknown", is_professional=False, birth_date=birth, age=age),
            CREATED,
        ),
        [("2008-02-29", None), (None, 17), (None, 18), (None, None)],
    )
    assert list(told) == ["2026-02-29", "2027-05-29", "2026-05-29", LATE]
    nobody = Person(id="c", protection="unknown", is_professional=False)
    assert ages(nobody, CREATED, CREATED) is None
