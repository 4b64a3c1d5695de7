"""What the conformance cases tell of a rule: what it answers, where, and with what facts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from barnterm.finding import Finding
from barnterm.rule import family
from barnterm.walk import slot_named
from conformance.suite import answer, case_files, read_case

Field = tuple[str, str]
"""A class and one of its fields, which is empty where the whole record is meant."""

ROOT = "Exchange"
ANYWHERE = {"source", "structure"}
"""Families whose faults may stand anywhere, so that the places of their cases tell nothing."""


@cache
def suites() -> dict[str, dict[str, Any]]:
    """By rule its file of cases."""
    return {suite["rule"]: suite for suite in case_files()}


@cache
def answers(code: str) -> list[Finding]:
    """What the rule says of each case that breaks it, in the order of the file."""
    return [
        finding
        for case in suites().get(code, {}).get("invalid", [])
        for finding in answer(read_case(code, case, is_valid=False)).findings
        if finding.code == code
    ]


def how_many(code: str) -> tuple[int, int]:
    """How many cases keep the rule, and how many break it."""
    suite = suites().get(code, {"valid": [], "invalid": []})
    return len(suite["valid"]), len(suite["invalid"])


def fields(code: str) -> list[Field]:
    """The classes and fields where the cases break the rule, each once; none for one that may be
    broken anywhere, or elsewhere than in an exchange file.
    """
    if family(code) in {*ANYWHERE, "suppressions"}:
        return []
    found = (field_at(finding.at) for finding in answers(code))
    return list(dict.fromkeys(each for each in found if each))


def field_at(pointer: str) -> Field | None:
    """The class and the field that a JSON Pointer leads to; None outside an exchange file."""
    kind, field = ROOT, ""
    for name in steps(pointer):
        slot = slot_named(kind, name)
        if slot is None:
            return None
        kind, field = (slot.range, "") if slot.kind == "record" else (kind, name)
    return kind, field


def steps(pointer: str) -> Iterator[str]:
    return (each for each in pointer.split("/")[1:] if not each.isdigit())


@cache
def rules_of() -> dict[str, list[str]]:
    """By class the rules that its cases break there."""
    found: dict[str, list[str]] = {}
    for code in suites():
        for class_ in dict.fromkeys(name for name, _ in fields(code)):
            found.setdefault(class_, []).append(code)
    return found
