"""A verdict on each document: the same as a report says of it, one at a time, and nothing more."""

import io
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

import barnterm
from barnterm import Verdict, validate_each
from barnterm._generated.structs import Exchange
from barnterm.check import large, pieces, stream
from barnterm.check.document import check_document
from barnterm.cli import main
from barnterm.finding import Report
from barnterm.models import Exchange as Model
from barnterm.report.formats import ndjson
from conformance.suite import DAY, EXAMPLES, PROFILES, base, cases

GOOD = json.dumps(base(), ensure_ascii=False).encode()
BAD = json.dumps({**base(), "purpose": "nonsense"}).encode()
TOMRUM = EXAMPLES[5]
Capture = pytest.CaptureFixture[str]


def compact(path: Path) -> bytes:
    return json.dumps(json.loads(path.read_bytes()), ensure_ascii=False).encode()


def everything() -> bytes:
    """Good and bad documents a line, one that is no JSON, and blank lines among them."""
    documents = [compact(path) for path in EXAMPLES]
    return b"\n".join([*documents, b"", b"{", *documents, b" ", *documents])


def counted(report: Report) -> tuple[str, int, int, int, list[str]]:
    """What a report says, as a verdict says it."""
    found: Counter[str] = Counter()
    for each in report.findings:
        found[each.severity] += each.count
    codes = sorted({each.code for each in report.findings})
    return report.outcome, found["error"], found["warning"], found["info"], codes


def said(verdict: Verdict) -> tuple[str, int, int, int, list[str]]:
    return (
        verdict.outcome,
        verdict.errors,
        verdict.warnings,
        verdict.infos,
        verdict.codes,
    )


def test_every_case_has_the_verdict_that_its_report_has() -> None:
    """Outcome, numbers, codes and what was left out are those of the report on the document."""
    for case in cases():
        if case.suppressions is None and not isinstance(case.source, Path):
            [*verdicts] = validate_each(case.source, at=DAY, profile=case.profile)
            report = barnterm.validate(case.source, at=DAY, profile=case.profile)
            assert [said(each) for each in verdicts] == [counted(report)], case.says
            left = {each.what for each in report.not_checked}
            assert set(verdicts[0].not_checked) == {
                each.replace("_some_lines", "") for each in left
            }


def test_each_line_has_its_verdict_at_its_line_in_order(tmp_path: Path) -> None:
    """Blank lines are passed over and counted; a broken line stops no other."""
    path = tmp_path / "all.ndjson"
    path.write_bytes(everything())
    verdicts = [*validate_each(path, at=DAY)]
    one_by_one = [counted(barnterm.validate(compact(each), at=DAY)) for each in EXAMPLES]
    many = len(EXAMPLES)
    broken, blank = many + 2, 2 * many + 3
    lines = [*range(1, many + 1), *range(broken, blank), *range(blank + 1, blank + 1 + many)]
    assert [each.line for each in verdicts] == lines
    assert [said(each) for each in verdicts if each.line != broken] == one_by_one * 3
    assert verdicts[many] == Verdict(
        str(path), broken, "unreadable", 1, codes=["source.not_json"], not_checked=["rules"]
    )


@pytest.mark.parametrize("size", [1, 5_000, 40_000])
@pytest.mark.parametrize("jobs", [1, 2])
def test_pieces_and_processes_change_no_verdict(
    size: int, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line of a document does not depend on how the file was cut or who looked at it."""
    paths = [tmp_path / f"{number}.ndjson" for number in range(3)]
    for path in paths:
        path.write_bytes(everything())
    whole = [*validate_each(paths, at=DAY)]
    monkeypatch.setattr(pieces, "PIECE", size)
    if jobs == 1 or size > 1:
        assert [*validate_each(paths, at=DAY, jobs=jobs)] == whole


@pytest.mark.parametrize(
    "source",
    [
        GOOD.decode(),
        GOOD,
        bytearray(GOOD),
        io.BytesIO(GOOD),
        base(),
        Model.model_validate(base()),
        msgspec.json.decode(GOOD, type=Exchange),
    ],
    ids=lambda source: type(source).__name__,
)
def test_every_form_of_a_document_has_one_verdict(source: object) -> None:
    """Alone or in a list, and without a line, since it is one document."""
    assert [*validate_each(source, at=DAY)] == [Verdict(None, None, "clean")]
    if not isinstance(source, io.BytesIO):
        assert len([*validate_each([source, source], at=DAY)]) == 2


def test_sources_of_all_kinds_can_stand_in_one_list_and_keep_their_order(tmp_path: Path) -> None:
    """Files, texts and objects answer in the order they were given."""
    path = tmp_path / "x.json"
    path.write_bytes(BAD)
    sources = [path, base(), GOOD + b"\n" + BAD, {}, tmp_path / "none.json", io.BytesIO(b"")]
    verdicts = [*validate_each(sources, at=DAY)]
    assert [(each.file, each.line, each.outcome) for each in verdicts] == [
        (str(path), None, "findings"),
        (None, None, "clean"),
        (None, 1, "clean"),
        (None, 2, "findings"),
        (None, None, "findings"),
        (str(tmp_path / "none.json"), None, "unreadable"),
        (None, None, "unreadable"),
    ]
    assert [each.codes for each in verdicts[5:]] == [["source.file_missing"], ["source.empty"]]


def test_documents_are_taken_as_they_are_asked_for() -> None:
    """An endless generator of rows from a database can be checked, a row at a time."""
    taken = []

    def rows() -> Iterator[Any]:
        for number in range(10**9):
            taken.append(number)
            yield base()

    verdicts = validate_each(rows(), at=DAY)
    assert [next(verdicts).outcome for _ in range(3)] == ["clean"] * 3
    assert len(taken) <= 4


def test_a_text_is_never_taken_for_a_path(tmp_path: Path) -> None:
    """A name of a file that stands in a text from outside opens nothing."""
    path = tmp_path / "x.json"
    path.write_bytes(GOOD)
    [verdict] = validate_each(str(path), at=DAY)
    assert verdict.codes == ["source.not_json"]


def test_the_callers_mistakes_are_raised_before_anything_is_checked() -> None:
    """A day that is none, a profile that is none, and what is no source."""
    with pytest.raises(ValueError, match="at: not a day"):
        validate_each(GOOD, at="tomorrow")
    with pytest.raises(ValueError, match="no profile"):
        validate_each(GOOD, profile="no such profile")
    with pytest.raises(TypeError, match="cannot check a int"):
        validate_each(1)
    with pytest.raises(TypeError, match="cannot check a int"):
        [*validate_each([1])]


def test_a_huge_document_has_one_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Though it is looked at a case at a time."""
    whole = [*validate_each(TOMRUM, at=DAY)]
    monkeypatch.setattr(large, "LARGE", 0)
    monkeypatch.setattr(stream, "LARGE", 0)
    assert [*validate_each(TOMRUM, at=DAY)] == whole


SUPPRESSIONS = """
[[suppress]]
code = "dates.ends_before_start"
at = "/cases/*/efforts/*/ends"
reason = "Leverantören rättar exporten i nästa version."
owner = "systemförvaltningen"
until = 2026-08-01
"""


def test_suppressed_findings_are_counted_apart_and_profiles_are_used(tmp_path: Path) -> None:
    """What somebody answers for is in no other number; a profile raises what it raises."""
    path = tmp_path / "use.toml"
    path.write_text(SUPPRESSIONS, "utf-8")
    [plain] = validate_each(TOMRUM, at=DAY)
    [silenced] = validate_each(TOMRUM, at=DAY, suppressions=path)
    on_a_line = next(validate_each(compact(TOMRUM) + b"\n" + GOOD, at=DAY, suppressions=path))
    assert (silenced.errors, silenced.suppressed) == (plain.errors - 1, 1)
    assert said(on_a_line) == said(silenced)
    assert "dates.ends_before_start" not in silenced.codes
    [narrowed] = validate_each(TOMRUM, at=DAY, profile=PROFILES / "example")
    assert narrowed.errors > plain.errors


def test_what_was_left_out_is_named_in_the_verdict(tmp_path: Path) -> None:
    """Without a day, with a profile that nobody asked for, and suppressions that do not hold."""
    named = {**base(), "profile": "example"}
    [verdict] = validate_each(named, suppressions=tmp_path / "none.toml")
    assert {"completeness.review_overdue", "profile", "suppressions"} <= {*verdict.not_checked}
    [line] = validate_each(json.dumps(named), suppressions=tmp_path / "none.toml")
    assert line == verdict


def lines(capsys: Capture, *arguments: str) -> tuple[int, list[Any]]:
    code = main(["validate", *arguments, "--at", DAY, "--format", "ndjson"])
    out = capsys.readouterr().out
    assert out == "" or out.endswith("}\n")
    return code, [json.loads(line) for line in out.splitlines()]


def test_the_command_line_writes_what_python_gives(capsys: Capture, tmp_path: Path) -> None:
    """One line a document, with the same in it, for files of one and of many."""
    path = tmp_path / "all.ndjson"
    path.write_bytes(everything())
    code, written = lines(capsys, str(path), *map(str, EXAMPLES))
    given = [*validate_each([path, *EXAMPLES], at=DAY)]
    assert code == 2
    assert written == [msgspec.to_builtins(each) for each in given]


def test_the_exit_code_is_that_of_any_other_format(capsys: Capture, tmp_path: Path) -> None:
    """0 without errors, 1 with, 2 when something could not be read."""
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    assert lines(capsys, str(EXAMPLES[0]))[0] == 0
    assert lines(capsys, str(EXAMPLES[0]), str(TOMRUM))[0] == 1
    assert lines(capsys, str(broken), str(TOMRUM))[0] == 2


def test_every_line_is_what_its_schema_says(capsys: Capture, tmp_path: Path) -> None:
    """For good and bad documents, files that are not there and folders."""
    assert main(["schema", "verdict"]) == 0
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    (tmp_path / "empty").mkdir()
    path = tmp_path / "all.ndjson"
    path.write_bytes(everything())
    _, written = lines(capsys, str(path), "none.json", str(tmp_path / "empty"), str(TOMRUM))
    for each in written:
        Draft202012Validator(schema).validate(each)
    for case in cases():
        if not isinstance(case.source, Path):
            for verdict in validate_each(case.source, profile=case.profile):
                Draft202012Validator(schema).validate(json.loads(ndjson.line(verdict)))
    assert {each["outcome"] for each in written} == {"clean", "findings", "unreadable"}


def test_lines_and_reports_are_written_in_one_check(capsys: Capture, tmp_path: Path) -> None:
    """Each output in the format of its ending, and nothing but the sum on standard output."""
    outputs = [tmp_path / "v.ndjson", tmp_path / "v.jsonl", tmp_path / "r.json"]
    asked = [each for path in outputs for each in ("--output", str(path))]
    assert main(["validate", str(TOMRUM), str(EXAMPLES[0]), "--at", DAY, *asked]) == 1
    assert "Rapport: " in capsys.readouterr().out
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert len(outputs[0].read_text("utf-8").splitlines()) == 2
    assert json.loads(outputs[2].read_text("utf-8"))["summary"]["files"] == 2
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in outputs}


def test_a_fault_in_the_file_with_suppressions_has_a_line_of_its_own(
    capsys: Capture, tmp_path: Path
) -> None:
    """It decides the exit code, so it must not be silent."""
    path = tmp_path / "use.toml"
    path.write_text(SUPPRESSIONS.replace("2026-08-01", "2026-01-01"), "utf-8")
    _, written = lines(capsys, str(TOMRUM), "--suppressions", str(path))
    assert [each["file"] for each in written] == [str(TOMRUM), str(path)]
    assert written[1]["codes"] == ["suppressions.expired"]


def test_lines_come_while_the_check_goes_on(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first lines are written before the last documents are read."""
    monkeypatch.setattr(pieces, "PIECE", 1)
    path, seen = tmp_path / "x.ndjson", []
    path.write_bytes(GOOD + b"\n" + GOOD + b"\n")
    checked = check_document

    def check(*given: Any) -> Any:
        seen.append(capsys.readouterr().out.count("\n"))
        return checked(*given)

    monkeypatch.setattr(stream, "check_document", check)
    assert main(["validate", str(path), "--at", DAY, "--format", "ndjson"]) == 0
    assert seen == [0, 1]


def test_a_check_that_is_interrupted_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever finds the file may count on it being whole."""
    path = tmp_path / "v.ndjson"

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(stream, "check_document", stopped)
    assert main(["validate", str(TOMRUM), "--output", str(path)]) == 2
    assert list(tmp_path.iterdir()) == []


MEMORY = """
import sys
from barnterm.cli import main
code = main(["validate", sys.argv[1], "--at", "2026-06-01", "--format", "ndjson", *sys.argv[2:]])
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_documents(tmp_path: Path) -> None:
    """Eight times as many documents take at most 20 MB more, with findings in each of them."""
    used = []
    for number in (2_000, 16_000):
        path, out = tmp_path / "x.ndjson", tmp_path / "out.ndjson"
        with path.open("wb") as file:  # a child is said to have used what its parent did
            file.writelines([compact(TOMRUM) + b"\n"] * number)
        with out.open("wb") as written:
            run = subprocess.run(  # noqa: S603
                [sys.executable, "-c", MEMORY, str(path)],
                stdout=written,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert run.returncode == 1
        with out.open("rb") as read:
            assert sum(1 for _ in read) == number
        used.append(int(run.stderr))
    assert used[1] - used[0] < 20_000
