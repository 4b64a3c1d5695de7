"""Suppressions silence what somebody answers for, and hide nothing else."""

import json
import pickle
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

import barnterm
from barnterm._generated.slots import SLOTS
from barnterm.api import check_suppressions
from barnterm.cli import main
from barnterm.finding import Finding
from barnterm.pattern import NoSuchPlace, kinds, matcher
from barnterm.rule import FAMILIES, Family, family
from barnterm.rules import RULES
from barnterm.silencing import EXAMPLES, REASONS, STATEMENTS, guards
from barnterm.suppression import (
    Run,
    Suppressions,
    findings_about,
    in_force,
    load_suppressions,
    read_suppressions,
    silence,
    used,
)
from conformance.suite import DAY, ROOT, base, cases, check

Capture = pytest.CaptureFixture[str]
OPEN = {name for name, each in FAMILIES.items() if each.silenced == "freely"}
NEVER = {name for name, each in FAMILIES.items() if each.silenced == "never"}
TURNED = """\
[[suppress]]
code = "dates.ends_before_start"
at = "/cases/*/efforts/*/ends"
reason = "Leverantören rättar exporten i juni."
owner = "systemförvaltningen"
until = 2026-09-30
"""
GUARDED = """\
[[suppress]]
code = "consent.longer_than_a_year"
at = "/cases/*/consents/*/ends"
reason = "Leverantören rättar exporten i juni."
owner = "systemförvaltningen"
until = 2026-09-30
because = "kept_elsewhere"
decided_by = "enhetschef"
"""
DAYS = ["2026-05-31", DAY, "2026-09-30", "2026-10-01", "2031-01-01"]


def with_faults(copies: int = 1) -> dict[str, Any]:
    """The base with efforts that end before they start and a consent that lasts too long."""
    case = base()["cases"][0]
    turned = [
        {**case["efforts"][0], "id": f"e-{n}", "ends": "2026-01-01", "status": "completed"}
        for n in range(copies)
    ]
    consents = [{**case["consents"][0], "ends": "2027-12-31"}]
    changed = {**case, "efforts": [*case["efforts"], *turned], "consents": consents}
    return {**base(), "cases": [changed]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file that holds one error and one warning."""
    (tmp_path / "export-1.json").write_text(json.dumps(with_faults()), "utf-8")
    return tmp_path


def run(capsys: Capture, folder: Path, text: str, *more: str) -> tuple[int, Any]:
    """Exit code and JSON report of a check of the folder with these suppressions."""
    (folder / "suppressions.toml").write_text(text, "utf-8")
    options = ["--suppressions", str(folder / "suppressions.toml"), "--at", DAY]
    code = main(["validate", str(folder), *options, "--format", "json", *more])
    return code, json.loads(capsys.readouterr().out)


def codes(of_file: Any) -> list[str]:
    return [each["code"] for each in of_file["findings"]]


def own_faults(text: str, day: str | None = DAY) -> list[tuple[str, str]]:
    faults = findings_about(read_suppressions(text), {}, Run(day, []))
    return [(each.code, each.at) for each in faults]


def test_a_suppressed_finding_does_not_count_but_the_report_says_that_it_was_there(
    capsys: Capture, folder: Path
) -> None:
    code, said = run(capsys, folder, TURNED)
    assert code == 0
    assert [codes(each) for each in said["files"]] == [["consent.longer_than_a_year"]]
    assert said["files"][0]["suppressed"] == 1
    assert said["summary"]["suppressed"] == 1
    assert (said["summary"]["errors"], said["summary"]["warnings"]) == (0, 1)


@pytest.mark.parametrize(
    ("language", "line"), [("sv", "Undantagna anmärkningar: 1"), ("en", "Suppressed findings: 1")]
)
def test_the_text_report_says_how_many_are_suppressed(
    capsys: Capture, folder: Path, language: str, line: str
) -> None:
    (folder / "s.toml").write_text(TURNED, "utf-8")
    options = ["--at", DAY, "--suppressions", str(folder / "s.toml"), "--lang", language]
    assert main(["validate", str(folder), *options]) == 0
    assert line in capsys.readouterr().out


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("text", "Undantagna anmärkningar: 1"),
        ("json", '"suppressed": 1'),
        ("sarif", "regler.toml#/suppress/0"),
        ("junit", "Undantagna anmärkningar: 1"),
        ("html", '<section id="suppressed">'),
    ],
)
def test_no_format_hides_what_is_suppressed_or_tells_the_reason_and_the_owner(
    capsys: Capture, folder: Path, form: str, shown: str
) -> None:
    (folder / "regler.toml").write_text(TURNED, "utf-8")
    options = ["--at", DAY, "--suppressions", str(folder / "regler.toml"), "--format", form]
    assert main(["validate", str(folder), *options]) == 0
    said = capsys.readouterr().out
    assert shown in said
    assert "i juni" not in said
    assert "systemförvaltningen" not in said


def test_what_is_wrong_with_the_suppressions_is_reported_last_under_their_own_name(
    capsys: Capture, folder: Path
) -> None:
    code, said = run(capsys, folder, f"{TURNED}\n# one more\n{TURNED.replace('owner', 'ovner')}")
    assert code == 1
    assert [Path(each["file"]).name for each in said["files"]] == [
        "export-1.json",
        "suppressions.toml",
    ]
    found = [(each["code"], each["at"], each["line"]) for each in said["files"][1]["findings"]]
    assert found == [
        ("suppressions.field_missing", "/suppress/1", 9),
        ("suppressions.field_unknown", "/suppress/1", 9),
    ]


def test_suppressions_with_nothing_to_say_of_have_no_report(capsys: Capture, folder: Path) -> None:
    _, said = run(capsys, folder, TURNED)
    assert len(said["files"]) == 1


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"[[suppress]\n", "suppressions.not_toml"),
        (b"x = " + b"[" * 5000, "suppressions.not_toml"),
        (b"x = " + b"9" * 5000, "suppressions.not_toml"),
        (TURNED.encode("utf-16"), "source.not_utf8"),
        (TURNED.encode("latin-1"), "source.not_utf8"),
        (None, "source.file_missing"),
    ],
    ids=["toml", "deep", "long", "utf-16", "latin-1", "missing"],
)
def test_a_file_that_cannot_be_read_silences_nothing_and_is_exit_2(
    capsys: Capture, folder: Path, data: bytes | None, rule: str
) -> None:
    path = folder / "s.toml"
    if data is not None:
        path.write_bytes(data)
    options = ["--at", DAY, "--format", "json", "--suppressions", str(path)]
    assert main(["validate", str(folder), *options]) == 2
    checked, own = json.loads(capsys.readouterr().out)["files"]
    assert "dates.ends_before_start" in codes(checked)
    assert checked["suppressed"] == 0
    assert checked["not_checked"]
    assert (own["outcome"], codes(own)) == ("unreadable", [rule])


def test_a_fault_in_the_toml_is_pointed_out() -> None:
    (fault,) = read_suppressions(f"{TURNED}\nreason = ?\n").faults
    assert (fault.line, fault.column) == (8, 10)


def test_a_mark_that_windows_puts_first_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text(TURNED, "utf-8-sig")
    assert len(load_suppressions(tmp_path / "s.toml").faultless) == 1


def test_without_a_day_nothing_is_suppressed_and_the_report_says_so() -> None:
    report = barnterm.validate(with_faults(), suppressions=read_suppressions(TURNED))
    assert "dates.ends_before_start" in {each.code for each in report.findings}
    assert report.suppressed == []
    assert ("suppressions", "no_day") in {(each.what, each.why) for each in report.not_checked}


@pytest.mark.parametrize("day", DAYS)
def test_a_suppression_holds_through_its_last_day_and_not_longer(day: str) -> None:
    use = read_suppressions(TURNED)
    report = barnterm.validate(with_faults(), at=day, suppressions=use)
    assert bool(report.suppressed) == (day <= "2026-09-30")
    assert [code for code, _ in own_faults(TURNED, day)] == (
        ["suppressions.expired"] if day > "2026-09-30" else []
    )


@pytest.mark.parametrize(
    ("until", "faults"), [("2028-06-01", []), ("2028-06-02", ["suppressions.lasts_too_long"])]
)
def test_a_year_ahead_is_counted_from_any_year(until: str, faults: list[str]) -> None:
    """The cases all stand on one day, in an even year."""
    text = TURNED.replace("2026-09-30", until)
    assert [code for code, _ in own_faults(text, "2027-06-01")] == faults


def test_findings_are_silenced_before_the_many_of_a_kind_become_one() -> None:
    report = barnterm.validate(with_faults(400), at=DAY, suppressions=read_suppressions(TURNED))
    assert "dates.ends_before_start" not in {each.code for each in report.findings}
    assert sum(each.count for each in report.suppressed) == 400
    assert {each.suppressed_by for each in report.suppressed} == {"/suppress/0"}


def test_the_counts_of_two_suppressions_of_one_kind_are_kept_apart() -> None:
    one = TURNED.replace("efforts/*", "efforts/2")
    use = read_suppressions(f"{one}\n{TURNED}")
    report = barnterm.validate(with_faults(400), at=DAY, suppressions=use)
    assert used(report.suppressed) == {"/suppress/0": 1, "/suppress/1": 399}


@pytest.mark.parametrize(
    ("name", "silenced"),
    [
        ("export-1.json", True),
        ("in/export-1.json", True),
        ("EXPORT-1.json", False),
        ("other.json", False),
        ("export-1/x.json", False),
        (None, False),
    ],
)
def test_a_suppression_that_names_files_is_for_no_other(name: str | None, silenced: bool) -> None:
    use = read_suppressions(f'{TURNED}file = "export-*.json"\n')
    assert use.faults == ()
    assert bool(in_force(use, DAY, name)) == silenced


@pytest.mark.parametrize(
    ("files", "unused"),
    [
        ([("export-1.json", True)], True),
        ([("export-1.json", True), ("export-2.json", False)], False),
        ([("export-1.json", False)], False),
        ([("other.json", True)], False),
        ([], False),
    ],
)
def test_a_suppression_is_called_unused_only_when_the_run_can_tell(
    files: list[tuple[str | None, bool]], unused: bool
) -> None:
    use = read_suppressions(f'{TURNED}file = "export-*.json"\n')
    said = [each.code for each in findings_about(use, {}, Run(DAY, files))]
    assert said == (["suppressions.unused"] if unused else [])


def test_a_rule_of_a_profile_can_be_told_unused_only_with_a_profile() -> None:
    text = TURNED.replace("dates.ends_before_start", "local.field_required")
    use = read_suppressions(text)
    for has_profile in (True, False):
        said = findings_about(use, {}, Run(DAY, [("x.json", True)], has_profile))
        assert bool(said) == has_profile


def test_a_file_that_could_not_be_read_makes_no_suppression_unused(
    capsys: Capture, folder: Path
) -> None:
    (folder / "export-1.json").write_text("{", "utf-8")
    code, said = run(capsys, folder, TURNED)
    assert code == 2
    assert len(said["files"]) == 1


# What can be silenced, and what it takes.


def test_every_rule_is_guarded_unless_its_family_is_open() -> None:
    for code in RULES:
        if family(code) not in OPEN | NEVER:
            assert guards(code, "/cases/*/efforts/*"), code


def test_a_family_that_says_nothing_takes_a_named_reason() -> None:
    assert Family(titles={}, about={}).silenced == "with_named_reason"


def test_the_open_families_are_these_and_none_about_people() -> None:
    """Opening a family is a decision, and is written here too."""
    known = {"completeness", "dates", "details", "local", "references", "roles", "vocabulary"}
    assert known == OPEN
    assert {"reading", "source", "structure", "suppressions"} == NEVER


def places(kind: str, at: str = "") -> Iterator[tuple[str, str]]:
    """Every class that stands inside a record of this class, with the pattern that leads to it."""
    for slot in SLOTS[kind]:
        if slot.kind == "record":
            inside = f"{at}/{slot.name}/*" if slot.many else f"{at}/{slot.name}"
            yield slot.range, inside
            yield from places(slot.range, inside)


@pytest.mark.parametrize("kind", sorted(STATEMENTS))
def test_a_fault_inside_a_statement_takes_a_named_reason_whatever_the_rule(kind: str) -> None:
    place = next(place for each, place in places("Exchange") if each == kind)
    for at in (place, f"{place.removesuffix('/*')}/**", "/**"):
        text = TURNED.replace("/cases/*/efforts/*/ends", at)
        assert [code for code, _ in own_faults(text)] == ["suppressions.reason_not_named"]


def test_the_source_the_shape_and_the_suppressions_cannot_be_silenced_on_any_ground() -> None:
    refused = [("suppressions.cannot_be_silenced", "/suppress/0/code")]
    never = [code for code in RULES if family(code) in NEVER]
    said = {code: own_faults(GUARDED.replace("consent.longer_than_a_year", code)) for code in never}
    assert said == dict.fromkeys(never, refused)


def test_every_place_where_a_case_has_a_fault_can_be_named_by_a_pattern() -> None:
    places = {at for case in cases() for code, at in case.expected if family(code) in OPEN}
    assert len(places) > 20
    for at in places:
        pattern = re.sub(r"/[0-9]+", "/*", at)
        kinds(pattern)
        assert matcher(pattern).fullmatch(at)


@pytest.mark.parametrize(
    ("pattern", "place", "matches"),
    [
        ("/cases/*/efforts/*/ends", "/cases/0/efforts/12/ends", True),
        ("/cases/*/efforts/*/ends", "/cases/0/efforts/12", False),
        ("/cases/*/efforts/*", "/cases/0/efforts/12/ends", False),
        ("/cases/*/efforts/**", "/cases/0/efforts/12/ends", True),
        ("/cases/*/efforts/**", "/cases/0/efforts", True),
        ("/cases/*/efforts/**", "/cases/0/efforts_of_another_kind", False),
        ("/cases/1/efforts/**", "/cases/11/efforts/0", False),
        ("/**", "/cases/0", True),
        ("/**", "", True),
        ("", "", True),
        ("", "/sender", False),
    ],
)
def test_a_star_is_a_number_and_two_at_the_end_are_everything_inside(
    pattern: str, place: str, matches: bool
) -> None:
    assert (matcher(pattern).fullmatch(place) is not None) == matches


def test_a_misspelt_field_in_a_place_is_met_with_what_was_meant() -> None:
    with pytest.raises(NoSuchPlace):
        kinds("/cases/*/effort/*")
    (fault,) = read_suppressions(TURNED.replace("efforts", "effort")).faults
    assert "Menade du efforts?" in barnterm.message(fault, "sv")


# What holds however the files and the suppressions are made.


def all_of(findings: list[Finding]) -> list[Finding]:
    return sorted((structs.replace(each, suppressed_by="") for each in findings), key=repr)


def broad() -> Suppressions:
    """Every rule that can be silenced, silenced everywhere on a named reason."""
    entries = [
        GUARDED.replace("consent.longer_than_a_year", code).replace(
            "/cases/*/consents/*/ends", "/**"
        )
        for code in RULES
        if family(code) not in NEVER
    ]
    use = read_suppressions("\n".join(entries))
    assert use.faults == ()
    return use


def test_the_broadest_suppressions_lose_no_finding_and_hide_no_unreadable_file() -> None:
    use = broad()
    for case in cases():
        plain = check(case.source, at=DAY, profile=case.profile)
        quiet = check(case.source, at=DAY, profile=case.profile, suppressions=use)
        assert all_of([*quiet.findings, *quiet.suppressed]) == all_of(plain.findings)
        assert (quiet.outcome == "unreadable") == (plain.outcome == "unreadable")
        assert {family(each.code) for each in quiet.findings} <= NEVER
        assert quiet.not_checked == plain.not_checked


def test_a_suppression_with_anything_wrong_hides_nothing() -> None:
    chance = random.Random(7)  # noqa: S311
    found = barnterm.validate(with_faults(), at=DAY).findings
    wrong = 0
    for _ in range(1500):
        text = chance.choice((TURNED, GUARDED))
        start = chance.randrange(len(text))
        broken = text[:start] + chance.choice(("", "*", "x", '"', "\n", "9")) + text[start + 1 :]
        use = read_suppressions(broken)
        if use.faults:
            wrong += 1
            if any(fault.at for fault in use.faults) or not use.readable:
                assert silence(found, in_force(use, DAY, None)).silenced == []
    assert wrong > 500


@pytest.mark.parametrize("field", sorted(EXAMPLES))
@pytest.mark.parametrize(
    "value", ["7", "true", "[]", "{}", '""', '" "', '"?"', "2026-09-30T01:00:00"]
)
def test_a_field_with_a_strange_value_is_a_fault_and_never_a_crash(field: str, value: str) -> None:
    text = re.sub(rf"^{field} = .*\n", "", GUARDED, flags=re.MULTILINE)
    use = read_suppressions(f"{text}{field} = {value}\n")
    if (field, value) in {("at", '""'), ("file", '" "'), ("file", '"?"')}:  # odd, but right
        assert use.faults == ()
    else:
        assert use.faultless == ()


def test_each_process_may_do_a_part_and_the_parts_add_up() -> None:
    found = barnterm.validate(with_faults(9), at=DAY).findings
    use: Suppressions = pickle.loads(pickle.dumps(read_suppressions(TURNED)))  # noqa: S301
    active = in_force(use, DAY, None)
    whole = silence(found, active)
    parts = [silence([each], active) for each in found]
    assert [each for part in parts for each in part.kept] == whole.kept
    assert sum((used(part.silenced) for part in parts), Counter()) == used(whole.silenced)


def test_no_suppressions_change_nothing() -> None:
    found = barnterm.validate(with_faults(), at=DAY)
    for use in (None, read_suppressions("")):
        assert barnterm.validate(with_faults(), at=DAY, suppressions=use) == found


@pytest.mark.parametrize("field", sorted(EXAMPLES))
def test_nothing_that_is_written_in_a_suppression_is_repeated(
    capsys: Capture, folder: Path, field: str
) -> None:
    marker = "Zq7marker"
    said = []
    for text in (
        re.sub(rf"^({field} = ).*", rf'\1"{marker} {marker} {marker}"', GUARDED, flags=re.M),
        f'{GUARDED}{marker} = "{marker}"\n',
        f'[{marker}]\nx = "{marker}"\n',
        f'{GUARDED}{field} = "{marker}',
    ):
        (folder / "s.toml").write_text(text, "utf-8")
        for language in ("sv", "en"):
            for form in ("text", "json"):
                options = ["--at", DAY, "--suppressions", str(folder / "s.toml")]
                main(["validate", str(folder), *options, "--lang", language, "--format", form])
                said.append(capsys.readouterr())
    assert len(said) == 16
    assert all(marker not in each.out + each.err for each in said)


@pytest.mark.parametrize("name", ["suppressions", "undantag"])
def test_the_file_that_the_documentation_shows_has_no_fault_and_tells_every_named_reason(
    name: str,
) -> None:
    page = (ROOT / "docs" / f"{name}.md").read_text("utf-8")
    use = read_suppressions(page.split("```toml\n")[1].split("```")[0])
    assert use.faults == ()
    assert [each.number for each in use.faultless] == [0, 1]
    assert re.findall(r"^\| `(\w+)`", page, re.MULTILINE) == [*REASONS]


def test_the_examples_of_the_fields_are_themselves_a_faultless_suppression() -> None:
    assert read_suppressions("\n".join(["[[suppress]]", *EXAMPLES.values()])).faults == ()


def test_the_report_on_suppressions_is_clean_when_all_were_used() -> None:
    use = read_suppressions(TURNED)
    report = barnterm.validate(with_faults(), at=DAY, suppressions=use)
    assert check_suppressions(use, [(None, report)], at=DAY).outcome == "clean"
