"""A source gone through in pieces, by several processes or a case at a time, gives one answer."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

import barnterm
from barnterm.api import validate_files
from barnterm.check import large, pieces
from barnterm.check.document import check_document
from barnterm.check.run import Options
from barnterm.finding import LISTED_ONE_BY_ONE, Finding, Report, collapse
from conformance.suite import DAY, EXAMPLES, base, cases

SIX = EXAMPLES[5].read_bytes()
ASKED = Options(DAY, None)


def compact(data: bytes) -> bytes:
    return json.dumps(json.loads(data), ensure_ascii=False, separators=(",", ":")).encode()


def lines_of_everything() -> bytes:
    """Good and bad documents a line, one that is not JSON, and blank lines among them."""
    documents = [compact(path.read_bytes()) for path in EXAMPLES[:6]]
    return b"\n".join([*documents, b"", b"{", *documents, b"  ", *documents]) + b"\n"


def report_on(path: Path, jobs: int = 1) -> Report:
    [(_, report)] = validate_files([str(path)], at=DAY, jobs=jobs)
    return report


@pytest.mark.parametrize("size", [1, 5_000, 40_000, 10**9])
def test_lines_in_pieces_of_any_size_give_the_same_report(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.ndjson"
    path.write_bytes(lines_of_everything())
    whole = report_on(path)
    monkeypatch.setattr(pieces, "PIECE", size)
    assert report_on(path) == whole
    assert whole.outcome == "unreadable"
    assert {each.line for each in whole.findings} >= {3, 6, 8, 14, 21}


def test_two_processes_give_the_same_report_as_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "PIECE", 30_000)
    names = []
    for number in range(4):
        path = tmp_path / f"{number}.ndjson"
        path.write_bytes(lines_of_everything() * (number + 1))
        names.append(str(path))
    names.append(str(tmp_path / "missing.json"))
    assert list(validate_files(names, at=DAY, jobs=2)) == list(validate_files(names, at=DAY))


def test_many_findings_are_counted_and_not_held(tmp_path: Path) -> None:
    path = tmp_path / "many.ndjson"
    path.write_bytes((compact(SIX) + b"\n") * 500)
    one = barnterm.validate(SIX, at=DAY)
    many = report_on(path)
    assert sum(each.count for each in many.findings) == 500 * len(one.findings)
    assert len(many.findings) <= LISTED_ONE_BY_ONE * len(one.findings)


def many_cases(number: int) -> Any:
    document = base()
    whole = json.loads(json.dumps(document))
    whole["cases"] = [
        {**json.loads(json.dumps(document["cases"][0])), "id": f"case-{n}"} for n in range(number)
    ]
    return whole


def broken(document: Any) -> Any:
    """Faults of several kinds in some of the cases."""
    document["cases"][1]["efforts"][0]["ends"] = "2026-01-01"
    document["cases"][2]["needs"][0]["level"] = "highest"
    document["cases"][3]["Unknown"] = 1
    document["cases"][3]["consents"][0].pop("ends")
    document["cases"][4]["child"] = "nobody"
    document["cases"][4]["roles"].append({**document["cases"][4]["roles"][1], "id": "role-again"})
    return document


WAYS: list[dict[str, Any]] = [
    {"separators": (",", ":")},
    {"ensure_ascii": False},
    {"indent": 2},
    {"indent": "\t", "ensure_ascii": False},
]


@pytest.mark.parametrize("way", WAYS)
def test_a_large_document_gives_what_a_small_one_does(
    way: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for document in (many_cases(6), broken(many_cases(6))):
        data = json.dumps(document, **way).encode()
        whole = check_document(data, ASKED).findings
        monkeypatch.setattr(large, "LARGE", 0)
        parts = [f for each in large.check_document_of_any_size(data, ASKED) for f in each.findings]
        assert collapse(parts) == collapse(whole)


def test_a_large_document_that_is_wrong_around_its_cases_is_looked_at_as_a_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(large, "LARGE", 0)
    twice = json.dumps(many_cases(2)).replace('"sender"', '"purpose": "follow_up", "sender"', 1)
    texts = [twice, twice.replace('"recipients"', '"Recipients"'), twice[:-1], "[]", "{}"]
    for text in [*texts, *(c.source.decode() for c in cases() if is_readable(c.source))]:
        data = text.encode()
        whole = check_document(data, ASKED)
        parts = list(large.check_document_of_any_size(data, ASKED))
        found = [each for part in parts for each in part.findings]
        assert places(found) == places(whole.findings), text[:80]


def is_readable(source: object) -> bool:
    return isinstance(source, bytes) and source.startswith(b"{") and source.isascii()


def places(found: list[Finding]) -> set[tuple[str, str]]:
    return {(each.code, each.at) for each in found}


def test_standard_input_is_read_as_lines_or_as_one_document() -> None:
    for data, lines in ((lines_of_everything(), True), (SIX, False), (b"", False)):
        [*found] = pieces.pieces_of_stream(io.BytesIO(data))
        assert b"".join(piece.data for piece in found) == data
        assert {piece.is_lines for piece in found} == {lines}


def test_what_cannot_be_rewound_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = Thread(target=path.write_bytes, args=[lines_of_everything()], daemon=True)
    writer.start()
    report = report_on(path)
    writer.join(timeout=10)
    assert sum(each.count for each in report.findings) > 30


SOME_FINDINGS = some.lists(
    some.builds(
        Finding,
        code=some.sampled_from(["a.b", "c.d"]),
        severity=some.just("error"),
        at=some.sampled_from(["/cases/0/id", "/cases/12/id", "/sender"]),
        line=some.integers(1, 40),
        facts=some.sampled_from([{}, {"meant": "a"}, {"meant": "b"}, {"on": "2026-01-01"}]),
    ),
    max_size=60,
)


@given(SOME_FINDINGS, some.integers(0, 60))
def test_what_was_collapsed_can_be_collapsed_with_what_follows(
    findings: list[Finding], at: int
) -> None:
    ordered = sorted(findings, key=lambda each: each.line or 0)
    assert collapse([*collapse(ordered[:at]), *ordered[at:]]) == collapse(ordered)


@pytest.mark.slow
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_check_leaves_no_report(jobs: str, tmp_path: Path) -> None:
    source, report = tmp_path / "long.ndjson", tmp_path / "report.json"
    source.write_bytes((compact(SIX) + b"\n") * 20_000)
    command = [sys.executable, "-m", "barnterm", "validate", str(source), "--jobs", jobs]
    # Tests that run in the background inherit that ctrl-C is to be ignored; the command must not.
    run = subprocess.Popen(  # noqa: S603
        [*command, "--output", str(report)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    time.sleep(2)
    assert run.poll() is None, "too quick to be interrupted: make the file longer"
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err) == (2, b"", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["long.ndjson"]
