"""What gives a person away in a text is seen however it is written, and nothing else is."""

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import barnterm
from conformance.suite import DAY, patched

with (Path(__file__).parent / "texts.csv").open(encoding="utf-8", newline="") as lines:
    TEXTS = list(csv.DictReader(lines, delimiter=";"))

NAMES = (
    ("0/given_name", "Kim"),
    ("0/family_name", "Exempelsson-Prov"),
    ("1/given_name", "ÅSA"),
    ("1/family_name", "DE PÅHITT"),
    ("2/given_name", "O\u0308rjan"),
)
GOAL = "/cases/0/goals/0/text"


def alarms(text: str) -> list[str]:
    """The rules on privacy that a text breaks, in a case where five people have names."""
    put = [("/is_example", False), *((f"/people/{at}", name) for at, name in NAMES)]
    patch = [{"op": "add", "path": path, "value": value} for path, value in [*put, (GOAL, text)]]
    found = barnterm.validate(patched(patch), at=DAY).findings
    assert {each.at for each in found} <= {GOAL}
    return sorted(each.code.removeprefix("privacy.") for each in found)


@pytest.mark.parametrize("row", TEXTS, ids=lambda row: row["text"])
def test_a_text_gives_just_the_alarms_that_stand_beside_it(row: dict[str, str]) -> None:
    r"""Each text of the list, with unseen characters written \u200b, breaks the rules named."""
    text = row["text"].encode("ascii", "backslashreplace").decode("unicode_escape")
    assert alarms(text) == row["rules"].split()


def test_there_are_texts_of_both_kinds_for_every_rule_on_texts() -> None:
    """At least fifty texts give no alarm, and each rule on texts has at least three that do."""
    told = Counter(rule for row in TEXTS for rule in row["rules"].split() or ["none"])
    assert told.pop("none") >= 50
    assert len(told) == 5
    assert min(told.values()) >= 3


def test_many_names_are_looked_for_as_few_are() -> None:
    """Among two hundred named people a name in a text is seen, and a word that is none is not."""
    people = [
        {"id": f"person-{n}", "protection": "not_protected", "is_professional": False}
        | {"given_name": f"Påhitt{chr(97 + n // 20)}{chr(97 + n % 20)}"}
        for n in range(200)
    ]
    add: list[dict[str, Any]] = [
        {"op": "add", "path": "/people/-", "value": each} for each in people
    ]
    add += [
        {"op": "add", "path": "/people/0/relations/-", "value": each}
        for n in range(200)
        for each in [{"id": f"sibling-{n}", "person": f"person-{n}", "kind": "sibling"}]
    ]
    for text, expected in (("Nu är PÅHITTJTS rädd.", {GOAL}), ("Nu är Påhittz rädd.", set())):
        patch = [*add, {"op": "add", "path": GOAL, "value": text}]
        found = barnterm.validate(patched(patch), at=DAY).findings
        assert {each.at for each in found if each.code == "privacy.name_in_text"} == expected
