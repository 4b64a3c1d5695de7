"""What a version had as a code is there still, or a row says what became of it."""

import csv
from pathlib import Path

from barnterm.terms import schemes
from conformance.suite import ROOT

VERSIONS = sorted((ROOT / "tests" / "published").glob("*.txt"))
"""The codes of each version, as scheme/code, one a line."""


def gone() -> dict[str, str]:
    """By code that is gone what took its place, or "" where nothing did."""
    with (ROOT / "vocab" / "gone.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert all(row["why"] for row in rows)
    return {f"{row['scheme']}/{row['code']}": row["became"] for row in rows}


def codes() -> set[str]:
    return {f"{scheme}/{code}" for scheme, terms in schemes().items() for code in terms}


def missing(version: Path) -> set[str]:
    return set(version.read_text("utf-8").split()) - codes()


def test_every_code_of_earlier_versions_is_there_or_has_a_row() -> None:
    """A vendor who looks for a code that is gone finds what became of it."""
    assert VERSIONS
    lost = {code for version in VERSIONS for code in missing(version)}
    assert lost - gone().keys() == set()


def test_a_row_is_about_a_code_that_was_and_leads_to_one_that_is() -> None:
    """No row outlives its reason."""
    assert gone().keys() <= {code for version in VERSIONS for code in missing(version)}
    assert {code for code in gone().values() if code} <= codes()
