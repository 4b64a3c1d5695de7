"""What the first draft could not say can be said, and something holds each of it."""

import csv
import json
from typing import Any

import pytest

from barnterm._generated.slots import SLOTS
from barnterm.rules import RULES
from conformance.suite import ROOT, case_files, patched

SAID = list(csv.DictReader((ROOT / "conformance" / "courses" / "said.csv").open(encoding="utf-8")))
SHAPE = {*SLOTS, *(slot.range for slots in SLOTS.values() for slot in slots if slot.kind == "code")}
"""Classes and schemes, by which the shape alone holds what is said."""


def document(where: str) -> Any:
    """The file, or the document of the conformance case with that rule and those words."""
    if where.endswith(".json"):
        return json.loads((ROOT / where).read_text("utf-8"))
    rule, _, says = where.partition(": ")
    [suite] = [each for each in case_files() if each["rule"] == rule]
    [case] = [each for each in suite["valid"] + suite["invalid"] if each["says"] == says]
    return patched(case["patch"])


def value_at(tree: Any, pointer: str) -> Any:
    for key in pointer.split("/")[1:]:
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


@pytest.mark.parametrize("row", SAID, ids=lambda row: f"{row['item']} ({row['slot']})")
def test_what_could_not_be_said_stands_in_a_file(row: dict[str, str]) -> None:
    """Each thing stands in a file at the place named, in the field named, with the code named."""
    found = value_at(document(row["file"]), row["pointer"])
    kind, _, name = row["slot"].partition(".")
    assert name in {slot.name for slot in SLOTS[kind]}
    assert row["pointer"].endswith(f"/{name}")
    assert found == row["value"] if row["value"] else found not in (None, "", [])


@pytest.mark.parametrize("row", SAID, ids=lambda row: f"{row['item']} ({row['slot']})")
def test_something_holds_what_is_said(row: dict[str, str]) -> None:
    """A rule, a class or a scheme holds each thing."""
    assert row["held_by"] in RULES or row["held_by"] in SHAPE


def test_no_less_is_said_than_was_asked() -> None:
    """The list is as long as what the second draft was to be able to say."""
    assert len({row["item"] for row in SAID}) >= 70
