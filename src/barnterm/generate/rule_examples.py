"""Prints an example for every rule: the first failing case of the conformance suite."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml


def print_rule_examples(cases: Path) -> str:
    """JSON with a rule's code and, as YAML, the change that makes a good file break it."""
    suites = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(cases.glob("[a-z]*.yaml"))]
    examples = {suite["rule"]: example(suite["invalid"][0]) for suite in suites}
    return json.dumps(examples, ensure_ascii=False, indent=1) + "\n"


def example(case: dict[str, Any]) -> str:
    """The change itself, or the whole text; for a source that is not text, what it is."""
    if "suppressions" in case:
        return str(case["suppressions"]).rstrip()
    if "patch" in case:
        return yaml.safe_dump(case["patch"], allow_unicode=True, sort_keys=False).rstrip()
    return str(case.get("text") or case["says"])
