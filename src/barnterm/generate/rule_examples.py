"""Generates an example for every rule: the first failing case of the conformance suite."""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import jsonpatch
import yaml

from barnterm.generate.json_text import json_text

Place = tuple[str | int, ...]
"""The keys and numbers that lead to a place in a document."""

MISSING = object()
CASE_OR_FILE = {"child", "people", "organisations"}
"""Fields of a case and of the file itself alone: both are too large to show whole."""


def generate_rule_examples(cases: Path) -> str:
    """JSON with, by the code of a rule, what makes a file break it.

    Either the "pieces" of a good file that were changed, each with its place "at" and its text
    "before" and "after", or the whole "text", or the "bytes" where they are no text.
    """
    base = yaml.safe_load((cases / "_base.yaml").read_text("utf-8"))
    suites = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(cases.glob("[a-z]*.yaml"))]
    found = {suite["rule"]: example(base, suite["invalid"][0]) for suite in suites}
    known = {code: each for code, each in found.items() if each}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


def example(base: Any, case: dict[str, Any]) -> dict[str, Any]:
    """What breaks the rule; empty where that is no content, such as a file that is not there."""
    if "suppressions" in case:
        return {"text": case["suppressions"].rstrip()}
    if "patch" in case:
        return {"pieces": pieces(base, jsonpatch.apply_patch(copy.deepcopy(base), case["patch"]))}
    if "hex" in case:
        return {"bytes": bytes.fromhex(case["hex"]).hex(" ")}
    return {"text": case["text"]} if case.get("text") else {}


def pieces(before: Any, after: Any) -> list[dict[str, str | None]]:
    """The records that differ, each as it was and as it became; None where there was none."""
    changed: dict[Place, list[Place]] = {}
    for place in differences(before, after):
        changed.setdefault(record_around(before, after, place), []).append(place)
    return [
        {
            "at": "".join(f"/{each}" for each in record),
            "before": shown(at(before, record), record, places),
            "after": shown(at(after, record), record, places),
        }
        for record, places in changed.items()
    ]


def differences(before: Any, after: Any, here: Place = ()) -> Iterator[Place]:
    """The innermost places where two documents differ."""
    keys: list[str | int] = []
    if isinstance(before, dict) and isinstance(after, dict):
        keys = list(dict.fromkeys([*before, *after]))
    elif isinstance(before, list) and isinstance(after, list) and is_of_records(before):
        keys = list(range(max(len(before), len(after))))
    elif before != after:
        yield here
    for key in keys:
        yield from differences(at(before, (key,)), at(after, (key,)), (*here, key))


def is_of_records(items: list[Any]) -> bool:
    return all(isinstance(each, dict) for each in items)


def record_around(before: Any, after: Any, place: Place) -> Place:
    """The place of the innermost record that holds a place, or is there itself."""
    for length in range(len(place), 0, -1):
        found = (at(before, place[:length]), at(after, place[:length]))
        if any(isinstance(each, dict) and "id" in each for each in found):
            return place[:length]
    return ()


def at(document: Any, place: Place) -> Any:
    for key in place:
        try:
            document = document[key]
        except (IndexError, KeyError, TypeError):
            return MISSING
    return document


def shown(record: Any, here: Place, places: list[Place]) -> str | None:
    """A record as JSON, with what was changed in it; None where there is none."""
    if record is MISSING:
        return None
    return json_text(shortened(record, {place[len(here)] for place in places if place != here}))


def shortened(record: Any, kept: Collection[str | int] = ()) -> Any:
    """A case or a whole file with no more than its id and the fields named; else all of it."""
    if isinstance(record, list):
        return [shortened(each) for each in record]
    if not isinstance(record, dict) or CASE_OR_FILE.isdisjoint(record):
        return record
    return {key: shortened(value) for key, value in record.items() if key in {"id", *kept}}
