"""References are held against the ids of the case and of the head, whichever they may name."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from barnterm.generate.index import held_against
from barnterm.generate.read import read
from conformance.suite import ROOT

STANDARD = read(ROOT / "schema" / "barnterm.yaml")
HERE = {kind: [SimpleNamespace(id=f"{kind}-1")] for kind in ("Effort", "Plan")}
AROUND = {kind: {f"{kind}-1", f"{kind}-2"} for kind in ("Relation", "Person", "Organisation")}


def leads_right(kinds: set[str], named: list[str]) -> bool:
    """What the generated lines say of ids in a field that is for any of some classes."""
    classes = (
        replace(each, parents=(*each.parents, "Anything")) if each.name in kinds else each
        for each in STANDARD.classes
    )
    lines = held_against(replace(STANDARD, classes=tuple(classes)), "Anything")
    written = "\n".join(["def check(part, here, around, NOTHING):", *(f"    {x}" for x in lines)])
    made: dict[str, Any] = {}
    exec(f"{written}\n    return True", made)  # noqa: S102 # what is generated, and nothing else
    part = SimpleNamespace(to_anything=named)
    return bool(made["check"](part, HERE, AROUND, ()))


@pytest.mark.parametrize(
    "kinds",
    [
        {"Effort"},
        {"Effort", "Plan"},
        {"Relation"},
        {"Relation", "Person"},
        {"Relation", "Person", "Organisation"},
        {"Effort", "Relation"},
        {"Effort", "Plan", "Relation", "Person", "Organisation"},
    ],
    ids=sorted,
)
def test_an_id_leads_right_where_a_record_of_a_right_class_has_it(kinds: set[str]) -> None:
    """In the case or in the head, and one id that leads elsewhere is enough to say no."""
    right = [f"{kind}-1" for kind in sorted(kinds)]
    assert leads_right(kinds, right)
    for wrong in ("Need-1", "Effort-2", *({"Plan-1", "Organisation-1", "Effort-1"} - {*right})):
        assert not leads_right(kinds, [*right, wrong]), wrong


def test_a_class_that_a_part_has_no_list_for_has_no_ids_there() -> None:
    """The head holds no meetings, so that none is found there."""
    assert not leads_right({"Meeting"}, ["Meeting-1"])
    assert not leads_right({"Meeting", "Relation"}, ["Meeting-1", "Relation-1"])
