"""Whatever the source is, the answer is a report: a clear finding or a clear refusal."""

import json
import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import barnterm
from barnterm.models import Exchange as Model
from barnterm.rules import RECORD_RULES
from conformance.suite import DAY, EXAMPLES, base, check

GOOD = json.dumps(base(), ensure_ascii=False)


def codes(source: object) -> list[str]:
    return [each.code for each in check(source, at=DAY).findings]


@pytest.mark.parametrize(
    "form",
    [
        lambda: GOOD,
        lambda: GOOD.encode(),
        lambda: bytearray(GOOD.encode()),
        lambda: base(),
        lambda: Model.model_validate(base()),
        lambda: msgspec.json.decode(GOOD, type=barnterm_structs()),
        lambda: "  \n" + GOOD,
    ],
    ids=["text", "bytes", "bytearray", "dict", "model", "struct", "text after blanks"],
)
def test_every_form_of_a_good_source_is_clean(form: Callable[[], object]) -> None:
    assert barnterm.validate(form(), at=DAY).outcome == "clean"


def barnterm_structs() -> Any:
    from barnterm._generated.structs import Exchange

    return Exchange


def test_a_zero_byte_among_the_first_four_means_another_encoding() -> None:
    """RFC 4627, section 3; further in, it is a fault of the text."""
    assert codes(b'["a\0"]') == ["source.not_utf8"]
    assert codes(b'["ab\0"]') == ["source.not_json"]


def test_a_path_is_read_as_a_file_whether_text_or_path(tmp_path: Path) -> None:
    file = tmp_path / "good.json"
    file.write_text(GOOD, "utf-8")
    assert barnterm.validate_file(file, at=DAY).outcome == "clean"
    assert barnterm.validate_file(str(file), at=DAY).outcome == "clean"


def test_a_path_may_be_of_any_kind_that_names_a_file(tmp_path: Path) -> None:
    class Named:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "good.json")

    (tmp_path / "good.json").write_text(GOOD, "utf-8")
    named: Any = Named()
    assert barnterm.validate_file(named, at=DAY).outcome == "clean"


def test_a_file_of_lines_that_is_missing_or_a_folder_is_a_refusal(tmp_path: Path) -> None:
    (tmp_path / "folder.ndjson").mkdir()
    assert codes(tmp_path / "none.ndjson") == ["source.file_missing"]
    assert codes(tmp_path / "folder.ndjson") == ["source.is_a_folder"]


def test_a_file_of_lines_is_checked_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / "many.ndjson"
    bad = json.dumps({**base(), "purpose": "x"})
    file.write_text(f"{json.dumps(base())}\n\n{bad}\n{{\n{json.dumps(base())}", "utf-8")
    report = barnterm.validate_file(file, at=DAY)
    assert report.outcome == "unreadable"
    assert [(each.line, each.code) for each in report.findings] == [
        (3, "structure.code_unknown"),
        (4, "source.not_json"),
    ]


def test_a_file_of_lines_with_nothing_in_it_does_not_read_as_passed(tmp_path: Path) -> None:
    file = tmp_path / "none.ndjson"
    file.write_text("\n \n")
    assert barnterm.validate_file(file, at=DAY).outcome == "unreadable"
    assert codes(file) == ["source.empty"]


def test_bytes_with_a_document_a_line_are_read_as_lines() -> None:
    line = json.dumps(base()).encode()
    assert barnterm.validate(line + b"\n" + line + b"\n", at=DAY).outcome == "clean"


def test_a_document_over_many_lines_is_one_document() -> None:
    assert barnterm.validate(json.dumps(base(), indent=1), at=DAY).outcome == "clean"


def test_line_and_column_lead_to_the_value() -> None:
    text = json.dumps(base(), indent=2, ensure_ascii=False).replace('"high"', '"hög"')
    found = barnterm.validate(text, at=DAY).findings
    assert [each.code for each in found] == ["structure.code_unknown"] * 2
    for each in found:
        assert each.line is not None
        assert each.column is not None
        assert text.splitlines()[each.line - 1][each.column - 1 :].startswith('"hög"')


def test_line_and_column_of_an_unknown_field_lead_to_its_value() -> None:
    text = json.dumps({**base(), "zzz": {"a": 1}}, indent=2)
    (found,) = barnterm.validate(text, at=DAY).findings
    assert found.at == ""
    assert found.line is not None
    assert '"zzz"' in text.splitlines()[found.line - 1]


def test_every_shape_fault_is_named_not_just_the_first() -> None:
    broken = json.loads(GOOD)
    broken["purpose"] = "x"
    broken["cases"][0]["needs"][0]["concerns"] = []
    broken["people"][0]["age"] = "nine"
    del broken["cases"][0]["efforts"][0]["provider"]
    found = {(each.code, each.at) for each in barnterm.validate(broken, at=DAY).findings}
    assert found == {
        ("structure.code_unknown", "/purpose"),
        ("structure.list_empty", "/cases/0/needs/0/concerns"),
        ("structure.wrong_type", "/people/0/age"),
        ("structure.field_missing", "/cases/0/efforts/0"),
    }


def test_the_rules_still_look_at_the_cases_whose_shape_is_right() -> None:
    two = json.loads(GOOD)
    two["cases"].append({"id": "case-2"})
    two["cases"][0]["efforts"][0]["ends"] = "2026-02-01"
    report = barnterm.validate(two, at=DAY)
    assert "dates.ends_before_start" in [each.code for each in report.findings]
    assert [each.what for each in report.not_checked] == ["rules_some_cases"]


def test_what_was_not_checked_for_want_of_a_day_is_named() -> None:
    report = barnterm.validate(GOOD)
    assert report.at is None
    need_a_day = [rule.code for rule in RECORD_RULES if rule.needs_day]
    assert {"completeness.no_coordinator", "completeness.review_overdue"} < set(need_a_day)
    told = sorted((each.what, each.why) for each in report.not_checked)
    assert told == sorted((code, "no_day") for code in need_a_day)


def test_nothing_is_left_unchecked_in_a_file_that_holds_numbers() -> None:
    assert barnterm.validate_file(EXAMPLES[0], at=DAY).not_checked == []


def test_a_number_of_five_thousand_digits_is_out_of_range() -> None:
    text = GOOD.replace('"number": 11', '"number": ' + "1" * 5000)
    assert codes(text) == ["structure.number_out_of_range"]


def test_a_repeated_key_is_found_in_a_document_that_is_otherwise_good() -> None:
    text = GOOD.replace('"ends": "2026-06-12"', '"ends": "2026-06-12", "ends": "2026-02-01"')
    assert sorted(codes(text)) == [
        *("dates.ends_before_start", "efforts.under_way_after_end", "source.key_repeated"),
    ]


def test_an_escaped_quotation_mark_cannot_hide_a_repeated_key() -> None:
    hidden = GOOD.replace('"name": "Skolan"', r'"name": "\u0022", "name": "\u0022\u0022"')
    assert codes(hidden) == ["source.key_repeated"]
    escaped = GOOD.replace('"name": "Skolan"', r'"name": "a \"b\" c\\"')
    assert codes(escaped) == []


def test_a_day_may_be_a_date_or_a_text_and_nothing_else() -> None:
    assert barnterm.validate(GOOD, at=date(2026, 6, 1)).at == DAY
    assert barnterm.validate(GOOD, at=datetime(2026, 6, 1, 12, tzinfo=UTC)).at == DAY
    for at in ("1 June", "20260601", "2026-W23-1", ""):
        with pytest.raises(ValueError, match="at: not a day"):
            barnterm.validate(GOOD, at=at)


def test_something_that_is_no_source_is_the_callers_mistake() -> None:
    with pytest.raises(TypeError, match="cannot check a int"):
        barnterm.validate(1)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_one_may_not_read_is_a_refusal(tmp_path: Path) -> None:
    file = tmp_path / "locked.json"
    file.write_text("{}")
    file.chmod(0)
    assert codes(file) == ["source.cannot_be_opened"]


@settings(max_examples=300, deadline=None)
@given(some.binary(max_size=200))
def test_random_bytes_give_a_report(data: bytes) -> None:
    assert barnterm.validate(data, at=DAY).findings


JSON = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.floats(allow_nan=False, allow_infinity=False)
    | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@settings(max_examples=40, deadline=None)
@given(some.dictionaries(some.text() | some.sampled_from(sorted(base())), JSON))
def test_random_json_gives_a_report_with_a_place_for_every_finding(tree: dict[str, Any]) -> None:
    findings = barnterm.validate(json.dumps(tree), at=DAY).findings
    assert findings
    assert all(each.line for each in findings)
