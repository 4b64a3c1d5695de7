"""The conformance cases and the examples, read for the tests."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonpatch
import yaml

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
PROFILES = ROOT / "tests" / "profiles"
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
DAY = "2026-06-01"
"""The day that counts as today in every case."""


class Case(NamedTuple):
    """One case: what it says, its source, and what the check must answer."""

    rule: str
    says: str
    source: Any
    expected: list[tuple[str, str]]
    unreadable: bool
    is_valid: bool
    profile: Path | None


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
    expected = [(each["code"], each["at"]) for each in case.get("findings", [])]
    unreadable = case.get("unreadable", False)
    profile = PROFILES / case["profile"] if "profile" in case else None
    source = source_of(case)
    return Case(rule, case["says"], source, sorted(expected), unreadable, is_valid, profile)


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
