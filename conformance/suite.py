"""The conformance cases and the examples, read for the tests."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonpatch
import yaml
from msgspec import structs

import barnterm
from barnterm.finding import Report

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "conformance" / "cases"
PROFILES = ROOT / "conformance" / "profiles"
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
DAY = "2026-06-01"
"""The day that counts as today in every case."""

WITHOUT_CASE = {
    "reading.folder_empty": "It is about a folder on the command line, not about a document.",
    "reading.folder_is_a_link": "It is about a folder on the command line, not about a document.",
    "reading.folder_not_read": "It is about a folder on the command line, not about a document.",
    "reading.packed_broken": "It is about a packed file, and a case is what is in it.",
    "reading.packed_too_large": "It is about a packed file, and a case is what is in it.",
    "reading.packed_with_zstd": "It is about a packed file, and a case is what is in it.",
    "structure.unexplained": "Two definitions of the shape would have to disagree.",
    "vocabulary.code_replaced": "No term is deprecated yet.",
}
"""Rules that no document can break today, and why."""


class Case(NamedTuple):
    """One case: what it says, its source, and what the check must answer. `facts` are those of
    the facts of a finding that the case names.

    A case with `suppressions`, the text of such a file, must answer with what is left to say of
    the source and what is to be said of that file.
    """

    rule: str
    says: str
    source: Any
    expected: list[tuple[str, str]]
    facts: dict[tuple[str, str], dict[str, Any]]
    unreadable: bool
    is_valid: bool
    profile: Path | None
    suppressions: str | None
    max_bytes: int | None = None


@cache
def base() -> Any:
    """The faultless exchange that the cases change."""
    return yaml.safe_load((CASES / "_base.yaml").read_text("utf-8"))


def patched(patch: list[dict[str, Any]]) -> Any:
    return jsonpatch.apply_patch(copy.deepcopy(base()), patch)


def source_of(case: dict[str, Any]) -> Any:
    """Bytes, or a path for the cases that are about opening a file."""
    if "patch" in case:
        return json.dumps(patched(case["patch"]), ensure_ascii=False).encode()
    if "text" in case:
        return case["text"].encode()
    if "hex" in case:
        return bytes.fromhex(case["hex"])
    if "nested" in case:
        return b"[" * case["nested"] + b"]" * case["nested"]
    return Path(case["path"])


def read_case(rule: str, case: dict[str, Any], *, is_valid: bool) -> Case:
    findings = case.get("findings", [])
    expected = [(each["code"], each["at"]) for each in findings]
    facts = {(each["code"], each["at"]): each.get("facts", {}) for each in findings}
    unreadable = case.get("unreadable", False)
    profile = PROFILES / case["profile"] if "profile" in case else None
    source = source_of(case)
    use = case.get("suppressions")
    says = case["says"]
    most = case.get("max_bytes")
    return Case(
        rule, says, source, sorted(expected), facts, unreadable, is_valid, profile, use, most
    )


def answers(report: Report, case: Case) -> bool:
    """Whether a report gives the codes, places and facts that a case names, and each once."""
    given = {(each.code, each.at): each.facts for each in report.findings}
    told = [(each.code, each.at, each.facts) for each in report.findings]
    is_told_once = all(told.count(each) == 1 for each in told)
    return (
        is_told_once
        and sorted(given) == case.expected
        and all(facts.items() <= given[place].items() for place, facts in case.facts.items())
    )


def check(source: Any, **options: Any) -> Report:
    """What the check says of a source, or of the file that it is the path of."""
    if isinstance(source, Path):
        return barnterm.validate_file(source, **options)
    return barnterm.validate(source, **options)


def answer(case: Case) -> Report:
    """What the check says of a case, its file with suppressions included."""
    if case.suppressions is None:
        return check(case.source, at=DAY, profile=case.profile, max_bytes=case.max_bytes)
    # Imported late: the trial with mutants must import the rules anew in each of its forks.
    from barnterm.api import check_suppressions
    from barnterm.suppression import read_suppressions

    use = read_suppressions(case.suppressions)
    report = check(case.source, at=DAY, profile=case.profile, suppressions=use)
    own = check_suppressions(use, [(None, report)], at=DAY, has_profile=case.profile is not None)
    outcome = max(report.outcome, own.outcome, key=["clean", "findings", "unreadable"].index)
    return structs.replace(report, findings=[*report.findings, *own.findings], outcome=outcome)


@cache
def case_files() -> tuple[dict[str, Any], ...]:
    """Every case file as it is written, by the name of its rule."""
    paths = sorted(CASES.glob("[a-z]*.yaml"))
    return tuple(yaml.safe_load(path.read_text("utf-8")) for path in paths)


@cache
def cases() -> tuple[Case, ...]:
    """Every case of every file."""
    return tuple(
        read_case(suite["rule"], case, is_valid=kind == "valid")
        for suite in case_files()
        for kind in ("valid", "invalid")
        for case in suite[kind]
    )
