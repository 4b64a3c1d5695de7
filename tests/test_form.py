"""The reason that is told for a text in the wrong form is the real one."""

import re

import pytest

import barnterm
from barnterm._generated.slots import FORMS, PATTERNS
from barnterm.form import REASONS, why_not
from barnterm.phrases import phrase, phrases
from barnterm.rules import LANGUAGES
from conformance.suite import DAY, patched

TOLD = {
    "day": {
        "9999-12-31": "year",
        "0001-01-01": "year",
        "1026-05-29": "year",
        "20260-05-29": "year",
        "2026-13-01": "calendar",
        "2026-00-10": "calendar",
        "2026-05-32": "calendar",
        "2026-05-29T10:00:00+02:00": "moment_for_day",
        "2026-05-29 10:00": "moment_for_day",
        "2026": "part_of_day",
        "2026-05": "part_of_day",
        "2026-W22": "part_of_day",
        "20260529": "day_without_hyphens",
        "2026-5-9": "day_without_zeros",
        "26-05-29": "year_of_two_digits",
        "260529": "year_of_two_digits",
        "29/5 2026": "day_written_otherwise",
        "15/01/2026": "day_written_otherwise",
        "2026/05/29": "day_written_otherwise",
        "29 maj 2026": "day_written_otherwise",
        "May 29, 2026": "day_written_otherwise",
        "tillsvidare": "no_day",
        " 2026-05-29": "blanks",
        "2026-05-29\n": "blanks",
        "\ufeff2026-05-29": "blanks",
        "2026\u201105\u201129": "characters",
        "\uff12\uff10\uff12\uff16-05-29": "characters",
    },
    "moment": {
        "2026-05-29": "day_for_moment",
        "2026-05-29T10:00:00": "no_zone",
        "2026-05-29T10:00+02:00": "no_seconds",
        "2026-05-29 10:00:00+02:00": "no_t_between",
        "2026-05-29T25:00:00Z": "clock",
        "2026-05-29T10:61:00Z": "clock",
        "9999-12-31T10:00:00Z": "year",
        "2026-13-01T10:00:00Z": "calendar",
        "kl 10": "no_moment",
        "2026-05-29T10:00:00Z ": "blanks",
    },
    "personal_identity_number": {
        "201701612391": "is_coordination_number",
        "20170161-2391": "is_coordination_number",
        "20170101-2393": "only_digits",
        "20170101 2393": "only_digits",
        "170101-2393": "no_century",
        "1701012393": "no_century",
        "556016-0680": "is_organisation_number",
        "165560160680": "is_organisation_number",
        "201713012393": "no_such_birth",
        "20170101239": "not_twelve_digits",
        "okänt": "not_twelve_digits",
    },
    "coordination_number": {
        "201701012393": "is_personal_number",
        "20170101-2393": "is_personal_number",
        "20170161-2391": "only_digits",
        "170161-2391": "no_century",
    },
    "organisation_number": {
        "556016-0680": "only_digits",
        "556016 0680": "only_digits",
        "165560160680": "sixteen_first",
        "16556016-0680": "sixteen_first",
        "201701012393": "number_of_a_person",
        "SE556016068001": "vat_number",
        "55601606": "not_ten_digits",
    },
    "municipality_code": {"180": "leading_zero", "01 80": "only_digits", "Stockholm": "form"},
    "school_unit_code": {"1234 5678": "only_digits", "1234": "form"},
    "hsa_id": {"se2321000016-abc1": "small_letters"},
    "language_tag": {"SV": "capital_letters", "på svenska": "form"},
    "profile_name": {"Kommun": "capital_letters"},
    "local_id": {
        "ärende-1": "id_with_other_letters",
        "case 1": "id_with_blank",
        "-1": "id_begins_with_sign",
        "a/b": "id_with_other_signs",
        "a" * 65: "id_too_long",
        "case-1 ": "blanks",
    },
    "label": {"a\nb": "line_break"},
    "web_identifier": {"x" * 300: "too_long", "skolverket.se": "form"},
}
CASES = [(type_, text, why) for type_, told in TOLD.items() for text, why in told.items()]


@pytest.mark.parametrize(("type_", "text", "reason"), CASES)
def test_the_reason_is_the_real_one(type_: str, text: str, reason: str) -> None:
    """And the text really does not have the form."""
    assert not re.search(PATTERNS[type_], text)
    assert why_not(type_, text) == reason


def test_every_reason_that_is_told_has_a_sentence_and_every_sentence_a_reason() -> None:
    """Those about numbers are told elsewhere."""
    assert {why for _, _, why in CASES} == phrases()["reasons_why"].keys() - {
        "not_whole",
        "too_small",
        "too_large",
    }
    assert {*REASONS, "label", "web_identifier"} == TOLD.keys()


def test_nobody_is_told_to_write_the_form_that_the_value_has() -> None:
    """A day that is written right but is no day in use gets no form at all."""
    for reason in ("year", "calendar", "is_coordination_number", "is_personal_number", "blanks"):
        for language in LANGUAGES:
            said = phrase("reasons_why", reason, language, form="FORM")
            assert "FORM" not in said
            assert not re.search("ÅÅÅÅ|YYYY", said)


def test_the_years_that_are_told_are_those_of_the_pattern() -> None:
    """The sentence says from 1900 to 2199."""
    assert "1900 och 2199" in phrase("reasons_why", "year", "sv")
    pattern = re.compile(PATTERNS["day"])
    assert [bool(pattern.match(f"{year}-01-01")) for year in (1899, 1900, 2199, 2200)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("path", "value", "wanted"),
    [
        ("/cases/0/efforts/0/ends", "9999-12-31", "year must be between 1900 and 2199"),
        ("/cases/0/efforts/0/ends", "2026-13-01", "no such day in the calendar"),
        ("/created", "2026-05-29T09:00:00", "time zone is missing"),
        ("/people/0/personal_identity_number", "201701612391", "coordination_number"),
        ("/people/0/coordination_number", "201701012393", "personal_identity_number"),
        ("/cases/0/id", "ärende-1", "not å, ä or ö"),
    ],
)
def test_the_message_says_the_field_and_the_reason_and_never_the_value(
    path: str, value: str, wanted: str
) -> None:
    patch = [{"op": "add", "path": path, "value": value}]
    found = barnterm.validate(patched(patch), at=DAY).findings
    said = next(barnterm.message(f, "en") for f in found if f.code == "structure.wrong_form")
    assert wanted in said
    assert path.rpartition("/")[2] in said
    assert value not in said
    assert FORMS["day"][1] not in said
