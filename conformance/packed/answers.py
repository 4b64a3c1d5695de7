"""What a program said of the files: reads its reports, whole or ready made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

OUTCOMES = ("clean", "findings", "unreadable")

Case = dict[str, Any]
"""A case as manifest.json has it."""


class Answer(NamedTuple):
    """What the program said of one file, or why it said nothing."""

    outcome: str | None = None
    findings: list[dict[str, Any]] | None = None
    problem: str = ""


NO_REPORT = Answer(problem="the report says nothing of this file")


class NoRun(Exception):
    """The run cannot be made; the text says why."""


def answers_in(data: bytes) -> Iterator[tuple[str, Answer]]:
    """Each file that a report names and what it says; the name is empty in a bare list.

    Raises ValueError when the bytes are no report.
    """
    try:
        report = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError("what it wrote is not JSON in UTF-8") from None
    if isinstance(report, list):
        report = {"findings": report}
    if not isinstance(report, dict):
        raise ValueError("what it wrote is no report")
    files = report.get("files", [report])
    if not isinstance(files, list) or not all(isinstance(each, dict) for each in files):
        raise ValueError('"files" is not a list of objects')
    for each in files:
        yield str(each.get("file", "")), answer_of(each)


def answer_of(said: dict[str, Any]) -> Answer:
    outcome, findings = said.get("outcome"), said.get("findings")
    if outcome is None and findings is None:
        raise ValueError("a file has neither outcome nor findings")
    if outcome is not None and outcome not in OUTCOMES:
        raise ValueError(f"an outcome is none of {', '.join(OUTCOMES)}")
    if findings is not None and not (isinstance(findings, list) and all(map(whole, findings))):
        raise ValueError("findings are not a list of objects with code and at")
    return Answer(outcome, findings)


def whole(finding: object) -> bool:
    return isinstance(finding, dict) and all(
        isinstance(finding.get(key), str) for key in ("code", "at")
    )


def tail(name: str) -> str:
    """The last folder and the file name, which tell the cases apart."""
    return "/".join(name.replace("\\", "/").split("/")[-2:])


def named(found: Iterable[tuple[str, Answer]], cases: list[Case]) -> dict[str, Answer]:
    ids = {tail(case["file"]): case["id"] for case in cases}
    answers: dict[str, Answer] = {}
    for name, answer in found:
        id_ = ids.get(tail(name), "")
        twice = id_ in answers
        answers[id_] = Answer(problem="the file is reported twice") if twice else answer
    return answers


def ready_made(folder: Path, cases: list[Case]) -> dict[str, Answer]:
    """The answers in the reports below a folder; one without a name of a file goes by its own."""
    found: list[tuple[str, Answer]] = []
    for path in sorted(folder.rglob("*.json")):
        try:
            found += [(name or str(path), answer) for name, answer in answers_in(path.read_bytes())]
        except ValueError as error:
            found.append((str(path), Answer(problem=str(error))))
    if not found:
        raise NoRun("There are no reports in that folder.")
    return named(found, cases)
