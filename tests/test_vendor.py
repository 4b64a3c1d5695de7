"""Whoever makes a first export mends it from the report alone, in one round."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import barnterm
from barnterm.check.position import locate
from barnterm.finding import Finding
from conformance.suite import DAY, EXAMPLES, ROOT, base

FIELD = ROOT / "tests" / "field"
VENDORS = FIELD / "vendor"

Keys = tuple[Any, ...]

KNOWN_TO_THE_VENDOR = {
    "nej": "not_protected",
    "inget skydd": "not_protected",
    "okänt": "unknown",
    "kurator": "noticer",
    "skola": "schooling",
    "gemensam bedömning": "joint_assessment_and_plan",
    "Ja": True,
    "Nej": False,
    1: True,
}
"""What somebody who reads the report knows of their own data. A code must be one that is told."""


def paths(tree: Any, path: Keys = ()) -> Iterator[Keys]:
    yield path
    if isinstance(tree, (dict, list)):
        for key in tree if isinstance(tree, dict) else range(len(tree)):
            yield from paths(tree[key], (*path, key))


def value_at(tree: Any, path: Keys) -> Any:
    for key in path:
        tree = tree[key]
    return tree


def in_the_file(text: str, findings: list[Finding]) -> list[tuple[Keys, Finding]]:
    """What stands at the line and column of each finding, the innermost first, and of a field the
    value before the name.
    """
    where: dict[Any, Keys] = {}
    for path, place in locate(text, list(paths(json.loads(text)))).items():
        where.setdefault(place, path)
    found = [(where[each.line, each.column], each) for each in findings]
    return sorted(found, key=lambda p: (-len(p[0]), p[1].code == "structure.field_unknown"))


def rename(holder: Any, key: Any, finding: Finding) -> None:
    value = holder.pop(key)
    if "beside" not in finding.facts:
        holder[finding.facts["meant"]] = value


def choose(holder: Any, key: Any, finding: Finding) -> None:
    told = " ".join(str(finding.facts.get(name, "")) for name in ("meant", "alike", "codes"))
    codes = told.split()
    holder[key] = codes[0] if "meant" in finding.facts else KNOWN_TO_THE_VENDOR[holder[key]]
    assert holder[key] in codes


def turn(holder: Any, key: Any, finding: Finding) -> None:
    value, wanted = holder[key], finding.facts["expected"]
    if wanted == "list_of_records":
        holder[key] = [{"id": id_, **each} for id_, each in value.items()]
    elif wanted == "list":
        holder[key] = [value]
    else:
        assert wanted == "flag"
        holder[key] = KNOWN_TO_THE_VENDOR[value]


def respell(holder: Any, key: Any, finding: Finding) -> None:
    assert finding.facts["reason"] == "id_with_other_letters"
    holder[key] = holder[key].replace("ä", "a")


def take_out(holder: Any, key: Any, _: Finding) -> None:
    holder[key] = "role-1"


MENDS: dict[str, Callable[[Any, Any, Finding], None]] = {
    "structure.field_unknown": rename,
    "structure.code_unknown": choose,
    "structure.wrong_type": turn,
    "structure.wrong_form": respell,
    "references.target_missing": take_out,
}


def mended(text: str) -> Any:
    """The file after one round: what is told is done, and nothing else."""
    tree = json.loads(text)
    findings = [f for f in barnterm.validate(text, at=DAY).findings if f.severity == "error"]
    assert all(each.count == 1 for each in findings), "some were only counted"
    for path, finding in in_the_file(text, findings):
        if finding.code == "structure.not_an_exchange":
            continue
        if finding.code == "structure.field_missing":
            value_at(tree, path).setdefault(finding.facts["field"], None)
            continue
        MENDS[finding.code](value_at(tree, path[:-1]), path[-1], finding)
    return tree


def left_in(tree: Any) -> list[str]:
    found = barnterm.validate(tree, at=DAY).findings
    return [f"{each.code} {each.at}" for each in found if each.severity == "error"]


def test_a_file_with_swedish_names_codes_and_ids_is_mended_in_one_round() -> None:
    """Also what stands under a name that is wrong, which no check of the shape looks into."""
    text = (VENDORS / "v02_svenska.json").read_text("utf-8")
    assert left_in(mended(text)) == []


def test_an_exchange_that_lies_inside_an_answer_is_taken_out_of_it() -> None:
    """All that is wrong inside is told in the same round, which here is only a warning."""
    text = (VENDORS / "v05_odata.json").read_text("utf-8")
    found = barnterm.validate(text, at=DAY).findings
    assert [(each.code, each.facts.get("root")) for each in found] == [
        ("structure.not_an_exchange", "wrapped"),
        ("completeness.nothing_in_it", None),
    ]
    assert left_in(json.loads(text)["value"][0]) == []


def test_lists_that_are_keyed_by_id_are_mended_in_one_round() -> None:
    """The roles that the hand-over names are missing too, and it is told at once."""
    text = (VENDORS / "v06_keyed.json").read_text("utf-8")
    found = barnterm.validate(text, at=DAY).findings
    assert [each.code for each in found].count("references.target_missing") == 2
    tree = mended(text)
    (case,) = tree["cases"]
    case["hand_overs"][0]["id"] = "handover-1"  # the missing id, which only has to be any id
    del case["hand_overs"][0]["takes_over"]
    role = {"id": "role-1", "role": "coordinator", "holder": "p2", "starts": "2026-01-01"}
    case["roles"] = [role]  # "send the missing record along"
    assert left_in(tree) == []


@pytest.mark.parametrize(
    ("name", "root", "fields"),
    [
        (
            "v08_rows",
            "rows",
            {
                "personal_identity_number": "Person",
                "given_name": "Person",
                "family_name": "Person",
                "school": "Person",
                "school_class": "Person",
                "area": "Need",
                "level": "Need",
                "responsible": "Effort",
                "starts": "Effort",
                "ends": "Effort",
                "consents": "Case",
            },
        ),
        (
            "v09_ss12000",
            "ss12000",
            {
                "given_name": "Person",
                "family_name": "Person",
                "personal_identity_number": "Person",
                "birth_date": "Person",
                "protection": "Person",
            },
        ),
    ],
)
def test_what_is_no_exchange_is_recognised_with_an_example_and_the_field_of_each_column(
    name: str, root: str, fields: dict[str, str]
) -> None:
    """Whoever begins with the example knows where each column goes."""
    report = barnterm.validate((VENDORS / f"{name}.json").read_text("utf-8"), at=DAY)
    (wrong,) = [each for each in report.findings if each.code == "structure.not_an_exchange"]
    assert wrong.facts == {"root": root}
    for said in (barnterm.message(wrong, "sv"), barnterm.message(wrong, "en")):
        assert "barnterm example" in said
    told = {e.facts["meant"]: e.facts["within"] for e in report.findings if "meant" in e.facts}
    assert fields.items() <= told.items()


def kept(name: str) -> list[Finding]:
    return barnterm.validate((FIELD / name).read_bytes(), at=DAY).findings


@pytest.mark.parametrize("name", ["sugg_protected.json", "sugg_effort_granted.json"])
def test_the_opposite_of_what_was_written_is_never_suggested(name: str) -> None:
    (found,) = kept(name)
    assert found.code == "structure.code_unknown"
    assert {"meant", "alike"} & found.facts.keys() == set()
    for said in (barnterm.message(found, "sv"), barnterm.message(found, "en")):
        assert "Menade" not in said
        assert "Did you mean" not in said
        assert "not_protected" not in said
        assert "not_granted" not in said


@pytest.mark.parametrize(
    ("name", "swedish", "english"),
    [
        ("ends_9999.json", "Året ska ligga mellan 1900 och 2199", "between 1900 and 2199"),
        ("null_root.json", "ett enda objekt", "must be one object"),
        ("number_as_text.json", "ett heltal utan citattecken", "number without quotation marks"),
        ("exchange_id_same_as_case.json", "på filens översta nivå", "at the top of the file"),
    ],
)
def test_the_true_reason_is_told_in_both_languages(name: str, swedish: str, english: str) -> None:
    """And a day is not told to be written the way it is, nor a place left out."""
    said = [(barnterm.message(each, "sv"), barnterm.message(each, "en")) for each in kept(name)]
    assert any(swedish in sv and english in en for sv, en in said)
    for text in (text for pair in said for text in pair):
        assert "YYYY" not in text
        assert " ." not in text


def fresh() -> Any:
    """A faultless exchange that may be changed."""
    return copy.deepcopy(base())


ROOTS: dict[str, Any] = {
    "one_in_list": [base()],
    "several_in_list": [base(), base()],
    "wrapped": {"exchange": base()},
    "several_wrapped": {"data": {"items": [base(), base()]}},
    "case": base()["cases"][0],
    "cases": base()["cases"],
    "rows": [{"Behov": "x", "Nivå": "y"}],
    "row": {"Behov": "x", "Nivå": "y"},
    "ss12000": {"data": [{"givenName": "x"}], "pageToken": None},
    "fhir": {"resourceType": "Bundle", "type": "message"},
    "json_schema": {"$schema": "https://json-schema.org/draft/2020-12/schema"},
    "json_ld": {"@context": {}, "@graph": []},
    "geojson": {"type": "FeatureCollection", "features": []},
    "report": {"outcome": "clean", "findings": [], "not_checked": []},
    "empty_object": {},
    "empty_list": [],
    "list": [1, "x"],
    "null": None,
    "text": "x",
    "number": 1,
    "flag": True,
}


@pytest.mark.parametrize("root", ROOTS)
def test_a_wrong_root_is_recognised_and_told_in_words(root: str) -> None:
    """With an example to begin from, and nothing of the file."""
    found = barnterm.validate(json.dumps(ROOTS[root]).encode(), at=DAY).findings
    (wrong,) = [each for each in found if each.code == "structure.not_an_exchange"]
    assert wrong.facts == {"root": root}
    assert "barnterm example" in barnterm.message(wrong, "sv")
    assert "barnterm example" in barnterm.message(wrong, "en")
    assert all(each.at == "" for each in found)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_exchange_is_never_taken_for_something_else(path: Path) -> None:
    """Not even when half of its fields are missing."""
    tree = json.loads(path.read_text("utf-8"))
    while len(tree) > 3:
        tree.popitem()
        codes = {each.code for each in barnterm.validate(tree, at=DAY).findings}
        assert "structure.not_an_exchange" not in codes


def test_faults_inside_what_is_wrapped_are_told_with_their_line_and_without_a_place() -> None:
    """One round is enough: the rules look at the exchange inside too."""
    inner = fresh()
    inner["cases"][0]["needs"][0]["level"] = "hihg"
    inner["cases"].append({**fresh()["cases"][0], "id": "case-9"})
    inner["cases"][1]["efforts"][0]["ends"] = "2025-01-01"
    found = barnterm.validate(json.dumps({"value": [inner]}, indent=1), at=DAY).findings
    codes = {each.code for each in found}
    assert {"structure.not_an_exchange", "structure.code_unknown"} <= codes
    assert "dates.ends_before_start" in codes
    assert all(each.at == "" and each.line for each in found)


def test_faults_in_a_case_that_stands_alone_are_told_too() -> None:
    case = {**fresh()["cases"][0], "insatser": []}
    case["needs"][0].pop("level")
    codes = [each.code for each in barnterm.validate(json.dumps(case), at=DAY).findings]
    assert {"structure.field_unknown", "structure.field_missing"} <= set(codes)
