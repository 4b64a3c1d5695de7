"""Nothing from a file's names, texts, ids or unknown keys reaches any output."""

import copy
import io
import json
import logging
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mutate import mutated

import barnterm
from barnterm._generated.slots import SLOTS
from barnterm.cli import main
from barnterm.finding import Language
from barnterm.models import Exchange, Person
from barnterm.report import FORMATS, FileReport, ReportOptions, render
from conformance.suite import DAY, EXAMPLES, Case, cases

MARKER = "Zq7marker"
CODED = {slot.name for slots in SLOTS.values() for slot in slots if slot.kind == "code"}
KEPT = {"standard_version", "created"}
LANGUAGES: tuple[Language, ...] = ("sv", "en")


def planted(tree: Any, name: str = "") -> Any:
    """The document with the marker in every id, reference, name and text, and in unknown keys."""
    if isinstance(tree, dict):
        marked = {key: planted(value, key) for key, value in tree.items()}
        return {**marked, f"{MARKER}key": MARKER} if name in {"", "needs"} else marked
    if isinstance(tree, list):
        return [planted(each, name) for each in tree]
    if not isinstance(tree, str) or name in CODED | KEPT or tree[:2] in {"19", "20"}:
        return tree
    return f"{tree[:20]}{MARKER}" if tree.startswith(("http", "urn")) else f"{MARKER}{tree[:20]}"


def everything_said(source: Any) -> str:
    """All that a check can say about a source, in every format and language, as one text."""
    report = barnterm.validate(source, at=DAY)
    named = [FileReport("file", report)]
    said = [repr(report), str(report)]
    for language in LANGUAGES:
        said += [render(form, named, ReportOptions(language, DAY)) for form in FORMATS]
    return "\n".join(said)


def documents() -> list[Any]:
    examples = [json.loads(path.read_text("utf-8")) for path in EXAMPLES]
    patched = [json.loads(c.source) for c in cases() if whole(c)]
    return [*examples, *patched]


def whole(case: Case) -> bool:
    return isinstance(case.source, bytes) and b'"sender"' in case.source and not case.unreadable


def one_of_each_rule() -> list[Any]:
    """The examples, and the first document that breaks each rule that a document can break."""
    first = {case.rule: case for case in reversed(cases()) if whole(case) and not case.is_valid}
    examples = [json.loads(path.read_text("utf-8")) for path in EXAMPLES]
    return [*examples, *(json.loads(case.source) for case in first.values())]


@pytest.mark.parametrize(
    "given", [one_of_each_rule, pytest.param(documents, marks=pytest.mark.slow)]
)
def test_a_marker_in_every_value_reaches_no_output(given: Callable[[], list[Any]]) -> None:
    for number, document in enumerate(given()):
        marked = planted(document)
        text = json.dumps(marked)
        without_unknown_keys = text.replace(f', "{MARKER}key": "{MARKER}"', "")
        assert MARKER in without_unknown_keys
        for source in (text.encode(), text, marked, without_unknown_keys.encode()):
            assert MARKER not in everything_said(source), f"document {number}, {type(source)}"


@pytest.mark.parametrize("mutations", [60, pytest.param(400, marks=pytest.mark.slow)])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_marker_reaches_no_output_however_the_document_is_broken(
    example: Path, mutations: int
) -> None:
    chance = random.Random(example.name)  # noqa: S311
    marked = planted(json.loads(example.read_text("utf-8")))
    for _ in range(mutations // len(EXAMPLES)):
        data = json.dumps(mutated(marked, chance)).encode()
        cut = data[: chance.randrange(len(data))]
        lines = data + b"\n" + data + b"\n" + cut
        for source in (data, cut, lines, data.decode().encode("utf-16"), b"\xef\xbb\xbf" + data):
            assert MARKER not in everything_said(source)


def test_a_marker_in_a_place_where_a_code_or_date_should_stand_reaches_no_output() -> None:
    document = json.loads(EXAMPLES[0].read_text("utf-8"))
    for key in ("purpose", "created", "standard_version", "is_example", "cases"):
        broken = {**copy.deepcopy(document), key: MARKER}
        assert MARKER not in everything_said(json.dumps(broken))


def test_no_log_line_and_no_traceback_holds_a_marker(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for document in documents():
        barnterm.validate(planted(document), at=DAY)
    assert MARKER not in caplog.text


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_line_says_nothing_of_a_marker(
    form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.dumps(planted(json.loads(EXAMPLES[5].read_text("utf-8")))).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["validate", "-", "--at", DAY, "--format", form]) == 1
    said = capsys.readouterr()
    assert "structure.field_unknown" in said.out
    assert MARKER not in said.out + said.err


@pytest.mark.filterwarnings("error")
def test_a_model_that_was_never_checked_says_nothing_of_its_values() -> None:
    people = [Person.model_construct(id=MARKER, age=MARKER)]
    unchecked = Exchange.model_construct(id=MARKER, sender=5, organisations=people, cases=MARKER)
    said = everything_said(unchecked)
    assert "structure.wrong_type" in said
    assert MARKER not in said


def test_a_model_that_is_built_wrong_says_nothing_of_the_value() -> None:
    code = (
        "from barnterm.models import Person\n"
        f"Person(id='a', relation='child', protection='unknown', age='{MARKER}', x{MARKER}=1)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    last = run.stderr.split("ValidationError", 1)[1]
    assert run.returncode == 1
    assert f"'{MARKER}'" not in last
