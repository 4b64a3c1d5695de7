"""Files as they come from the field get the verdict that is right, and so do their neighbours."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import barnterm
from barnterm.case import cases
from barnterm.models import Exchange
from barnterm.moment import in_sweden, is_later, swedish_day
from barnterm.terms import schemes
from conformance.suite import DAY, patched

CONSENT = "/cases/0/consents/0"
ROLES = "/cases/0/roles"
GOAL = "/cases/0/goals/0/text"
SAFETY = "/cases/0/assessments/0/instrument"

Patch = list[dict[str, Any]]


def at(path: str, value: Any) -> dict[str, Any]:
    return {"op": "add", "path": path, "value": value}


def gone(path: str) -> dict[str, Any]:
    return {"op": "remove", "path": path}


def coordinator(name: str, starts: str, ends: str | None = None) -> dict[str, Any]:
    role = {"id": name, "role": "coordinator", "holder": "social-worker-1", "starts": starts}
    return role | ({"ends": ends} if ends else {})


def told(patch: Patch) -> list[tuple[str, str]]:
    return [(each.code, each.at) for each in barnterm.validate(patched(patch), at=DAY).findings]


def given_on(day: str) -> Patch:
    days = ("given_on", "registered_on")
    return [at(f"{CONSENT}/answers/{number}/{name}", day) for number in (0, 1) for name in days]


FIELD = {
    "consent_withdrawn_after_disclosure": (
        [
            at(
                f"{CONSENT}/answers/-",
                {"party": "guardian-1", "answer": "refused", "given_on": "2026-05-04"},
            ),
        ],
        [],
    ),
    "consent_given_after_disclosure": (
        [
            *given_on("2026-03-10"),
            gone("/cases/0/disclosures/0/relies_on"),
        ],
        [("disclosure.without_permit", "/cases/0/disclosures/0")],
    ),
    "consent_until_2199_no_start": (
        [gone(f"{CONSENT}/starts"), at(f"{CONSENT}/ends", "2199-12-31")],
        [
            ("consent.no_start", CONSENT),
            ("rights.right_ends_first", f"{CONSENT}/answers/0/acting_as"),
            ("rights.right_ends_first", f"{CONSENT}/answers/1/acting_as"),
            ("consent.longer_than_a_year", f"{CONSENT}/ends"),
            ("disclosure.without_permit", "/cases/0/disclosures/0"),
        ],
    ),
    "coordination_gap_false": (
        [
            gone("/cases/0/hand_overs"),
            at(f"{ROLES}/1", coordinator("role-a", "2026-01-02")),
            gone(f"{ROLES}/2"),
            at(f"{ROLES}/2", coordinator("role-b", "2026-02-01", "2026-02-14")),
            gone(f"{ROLES}/3"),
            at(f"{ROLES}/3", coordinator("role-next", "2026-04-01")),
        ],
        [
            ("roles.two_coordinators_at_once", f"{ROLES}/2/starts"),
            ("roles.two_coordinators_at_once", f"{ROLES}/3/starts"),
        ],
    ),
    "created_in_utc_after_midnight": (
        [
            at("/created", "2026-05-28T22:30:00Z"),
            at("/cases/0/observations/0/observed_on", "2026-05-29"),
        ],
        [],
    ),
    "coordination_number_month_00": (
        [
            at("/is_example", False),
            at("/people/1/coordination_number", "191500722390"),
        ],
        [],
    ),
    "coordination_number_day_60": (
        [
            at("/is_example", False),
            at("/people/1/coordination_number", "191711602399"),
        ],
        [],
    ),
    "hsa_id_of_twelve_digits": ([at("/organisations/3/hsa_id", "SE162321000255-A1")], []),
    "label_nfd": (
        [
            at(
                f"{SAFETY}/concept",
                "https://w3id.org/barnterm/def/need_area/violence_against_child",
            ),
            at(f"{SAFETY}/code", "violence_against_child"),
            at(f"{SAFETY}/label", "skydd mot va\u030ald i hemmet"),
        ],
        [],
    ),
    "number_with_nonbreaking_hyphen": (
        [at(GOAL, "Numret är 20170101\u20112393.")],
        [("privacy.personal_number_in_text", GOAL)],
    ),
    "name_in_capitals": (
        [at("/people/0/given_name", "ÅSA"), at(GOAL, "Åsa är i skolan.")],
        [("privacy.name_in_text", GOAL)],
    ),
    "weeks_taken_for_phone": ([at(GOAL, "Träffar vecka 08 09 10 11.")], []),
    "exchange_id_same_as_case": (
        [at("/id", "case-1")],
        [("references.id_repeated", "/cases/0/id")],
    ),
}
"""By name of a file from the field: what makes it of a faultless one, and what is rightly told."""


@pytest.mark.parametrize("name", FIELD)
def test_a_file_from_the_field_is_told_just_what_is_wrong_with_it(name: str) -> None:
    """Each gives the findings beside it, and no other."""
    patch, expected = FIELD[name]
    assert told(patch) == expected


def test_the_file_that_shares_an_id_with_its_case_is_pointed_at_as_a_whole() -> None:
    """The other of two records with one id is told by its place; the file's own is empty."""
    found = barnterm.validate(patched([at("/id", "case-1")]), at=DAY).findings
    assert [each.facts for each in found] == [{"other": ""}]


@given(
    st.datetimes(datetime(1996, 1, 1), datetime(2037, 12, 31)),
    st.sampled_from(["Z", "+00:00", "+01:00", "+02:00", "-05:00", "+14:00", "-12:00", "+05:30"]),
)
def test_a_moments_day_in_sweden_is_that_of_its_summer_or_winter_time(
    local: datetime, zone: str
) -> None:
    """From 1996 on it is an hour more than UTC, and two from the last Sunday in March at one to
    that in October.
    """
    moment = f"{local:%Y-%m-%dT%H:%M:%S}{zone}"
    utc = datetime.fromisoformat(moment).astimezone(UTC)
    summer = last_sunday(utc.year, 3) <= utc < last_sunday(utc.year, 10)
    there = utc + timedelta(hours=2 if summer else 1)
    assert swedish_day(moment) == f"{there:%Y-%m-%d}"
    assert in_sweden(moment) == f"{there:%Y-%m-%d %H:%M:%S}"


def last_sunday(year: int, month: int) -> datetime:
    last = date(year, month, 31)
    day = last - timedelta(days=last.isoweekday() % 7)
    return datetime(day.year, day.month, day.day, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-03-29T00:59:59Z", "2026-03-29"),
        ("2026-05-28T23:30:00+01:00", "2026-05-29"),
        ("2026-01-10T00:30:00+02:00", "2026-01-09"),
        ("2026-05-29T03:00:00+14:00", "2026-05-28"),
        ("2026-05-28T22:00:00.123456789Z", "2026-05-29"),
        ("2199-12-31T23:59:59-23:59", "2200-01-02"),
        ("1900-01-01T00:00:00+23:59", "1899-12-31"),
        ("2026-02-30T23:30:00Z", "2026-02-30"),
        ("2026-05-28T24:00:00Z", "2026-05-28"),
        ("2026-05-28T23:59:60Z", "2026-05-28"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01"),
        ("9999-12-31T23:59:59-14:00", "9999-12-31"),
        ("2026-05-28", "2026-05-28"),
        ("", ""),
    ],
)
def test_whatever_is_written_as_a_moment_has_a_day_and_nothing_is_raised(
    moment: str, day: str
) -> None:
    """What is no moment, or none in the calendar, keeps the day it is written with."""
    assert swedish_day(moment) == day
    assert not is_later(moment, moment)


def test_a_moment_in_a_timeline_has_its_day_in_sweden() -> None:
    """A request at half past ten in the evening, UTC, came on the next day in summer."""
    request = {"id": "request-1", "requested_at": "2026-05-27T22:30:00Z"}
    exchange = Exchange.model_validate(patched([at("/cases/0/requests", [request])]))
    events = cases(exchange)[0].timeline()  # type: ignore[arg-type]
    assert [each.on for each in events if each.field == "requested_at"] == ["2026-05-28"]


def test_today_may_be_given_as_a_moment_and_is_then_its_day_in_sweden() -> None:
    """Who gives the clock in UTC after midnight in Sweden gets the new day."""
    clock = datetime(2026, 5, 31, 22, 30, tzinfo=UTC)
    assert barnterm.validate(patched([]), at=clock).at == "2026-06-01"


DAYS = st.integers(0, 60).map(lambda days: (date(2026, 1, 1) + timedelta(days)).isoformat())
PERIODS = st.tuples(DAYS, st.one_of(st.none(), DAYS)).map(
    lambda days: (min(days[0], days[1] or days[0]), days[1] and max(days[0], days[1]))
)


@given(st.lists(PERIODS, min_size=1, max_size=5))
def test_gaps_and_overlaps_of_coordinators_are_those_that_a_calendar_shows(
    periods: list[tuple[str, str | None]],
) -> None:
    """A gap before a role is days when nobody coordinates, and each pair that meets is told."""
    roles = [coordinator(f"r-{n}", *period) for n, period in enumerate(periods)]
    patch = [at(ROLES, roles), gone("/cases/0/hand_overs"), gone("/cases/0/plans")]
    found = barnterm.validate(patched(patch), at=DAY).findings
    pairs = sorted(
        sorted([each.at.removesuffix("/starts"), str(each.facts["other"])])
        for each in found
        if each.code == "roles.two_coordinators_at_once"
    )
    meet = [(n, m) for n, m in every_pair(len(roles)) if meets(periods[n], periods[m])]
    assert pairs == sorted([f"{ROLES}/{n}", f"{ROLES}/{m}"] for n, m in meet)
    gaps = {str(e.facts["starts"]) for e in found if e.code == "completeness.coordination_gap"}
    first = min(starts for starts, _ in periods)
    assert gaps == {s for s, _ in periods if s > first and not held(periods, day_before(s))}


def every_pair(count: int) -> list[tuple[int, int]]:
    return [(n, m) for n in range(count) for m in range(n + 1, count)]


def meets(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    return one[0] <= (other[1] or "9999") and other[0] <= (one[1] or "9999")


def held(periods: list[tuple[str, str | None]], day: str) -> bool:
    return any(starts <= day <= (ends or "9999") for starts, ends in periods)


def day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def test_a_thousand_who_coordinate_at_once_are_told_in_as_many_findings_and_not_in_a_million() -> (
    None
):
    """Of many who hold on, the five who last longest are named beside each who begins."""
    roles = [coordinator(f"r-{n}", "2026-01-02") for n in range(1000)]
    patch = [at(ROLES, roles), gone("/cases/0/hand_overs"), gone("/cases/0/plans")]
    found = barnterm.validate(patched(patch), at=DAY).findings
    told = [each for each in found if each.code == "roles.two_coordinators_at_once"]
    assert sum(each.count for each in told) == 1 + 2 + 3 + 4 + 995 * 5


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_no_label_of_ours_is_said_to_differ_for_how_its_letters_are_written(
    form: Literal["NFC", "NFD"],
) -> None:
    """Every label of every scheme, with its letters in one piece or two, is that of its code."""
    codings = [
        {"scheme": f"https://w3id.org/barnterm/def/{scheme}", "scheme_version": "0.1.0"}
        | {"code": code, "label": normalize(form, label)}
        for scheme, terms in schemes().items()
        for code, term in terms.items()
        for label in term.labels.values()
    ]
    first = patched([])["cases"][0]["assessments"][0]
    found = [first["areas"][1] | {"id": f"f-{n}"} for n in range(len(codings))]
    listed = [
        first | {"id": f"a-{n}", "instrument": coding, "areas": [found[n]]}
        for n, coding in enumerate(codings)
    ]
    assert len(codings) > 500
    report = told([at("/cases/0/assessments", [first, *listed])])
    assert [each for each in report if each[0].startswith(("vocabulary", "structure"))] == []
