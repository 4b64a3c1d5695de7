"""Many statements held against a disclosure all at once give what one after another gives."""

import copy
import json
import random
from collections import Counter
from typing import Any

import pytest

import barnterm
from barnterm import coverage
from barnterm.holders import Days, Holders, numbers_in, with_fewest_lacks
from conformance.suite import DAY, base

DOCUMENTS = 60
FAMILIES = ("disclosure.", "scope.duty_covers_it", "denials.", "harm.")
PEOPLE = ["child-1", "guardian-1", "guardian-2"]
UNITS = ["org-school", "org-social", "org-care", "org-police"]
ABOVE = "org-town"
"""The school and the social services are part of it, so that a denial may name it and mean them."""

PURPOSES = ["joint_assessment_and_plan", "protect_child", "follow_up"]
CATEGORIES = [
    "schooling",
    "attendance",
    "safety",
    "home_safety",
    "health",
    "mental_health",
    "identity",
]
DAYS = ["2026-01-20", "2026-02-10", "2026-03-02", "2026-04-01", "2026-05-20"]


def some_of(chance: random.Random, values: list[str]) -> list[str]:
    return chance.sample(values, chance.randrange(1, len(values) + 1))


def scope(chance: random.Random) -> dict[str, Any]:
    """A scope in which any list may be missing."""
    lists = {
        "disclosers": UNITS,
        "recipients": UNITS,
        "purposes": PURPOSES,
        "categories": CATEGORIES,
        "actions": ["disclose", "read"],
        "elements": ["need-1", "goal-1", "effort-1"],
    }
    return {name: some_of(chance, of) for name, of in lists.items() if chance.random() < 0.8}


def period(chance: random.Random) -> dict[str, str]:
    starts, ends = sorted(chance.choices(DAYS, k=2))
    return {k: v for k, v in (("starts", starts), ("ends", ends)) if chance.random() < 0.8}


def wrong(chance: random.Random) -> dict[str, str]:
    """The day on which something was found to be an error, now and then."""
    return {"error_found_on": chance.choice(DAYS)} if chance.random() < 0.1 else {}


def answers(chance: random.Random, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The yes of both, now and then not registered, and now and then taken back."""
    if chance.random() < 0.1:
        given[1].pop("registered_on")
    day = chance.choice(DAYS)
    no = {**given[0], "answer": "refused", "given_on": day, "registered_on": day}
    return [*given, no] if chance.random() < 0.3 else given


def document(chance: random.Random) -> bytes:
    """A file with random statements and disclosures, all of the right shape."""
    tree = copy.deepcopy(base())
    case = tree["cases"][0]
    for number in range(chance.randrange(1, 12)):
        common = {"about": chance.choice(PEOPLE), "scope": scope(chance), **period(chance)}
        consent, ground = (copy.deepcopy(case[name][0]) for name in ("consents", "grounds"))
        consent.pop("starts"), consent.pop("ends")
        consent["answers"] = answers(chance, consent["answers"])
        case["consents"].append({**consent, **common, **wrong(chance), "id": f"consent-x{number}"})
        ground |= {"is_emergency": chance.random() < 0.2}
        case["grounds"].append({**ground, **common, **wrong(chance), "id": f"ground-x{number}"})
        lifted = {"lifted_on": chance.choice(DAYS)} if chance.random() < 0.3 else {}
        no: dict[str, Any] = {
            "by_party": chance.choice(PEOPLE),
            "kind": chance.choice(["denial", "block"]),
        }
        denial: dict[str, Any] = {**no, **common, **lifted, **wrong(chance)}
        denial["id"] = f"denial-x{number}"
        if chance.random() < 0.3:
            denial["scope"] = {**denial["scope"], "recipients": [ABOVE]}
        case.setdefault("denials", []).append(denial)
        done = copy.deepcopy(case["disclosures"][0])
        done |= {
            "id": f"disclosure-x{number}",
            "concerns": some_of(chance, PEOPLE),
            "discloser": chance.choice(UNITS),
            "recipients": some_of(chance, UNITS),
            "disclosed_on": chance.choice(DAYS),
            "purpose": chance.choice(PURPOSES),
            "categories": some_of(chance, CATEGORIES),
        }
        case["disclosures"].append(done)
    return json.dumps(tree).encode()


def told(data: bytes) -> list[Any]:
    found = barnterm.validate(data, at=DAY).findings
    return [each for each in found if each.code.startswith(FAMILIES)]


def test_the_many_are_judged_as_the_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every finding, with its facts, is the same whether all are asked in turn or at once."""
    seen: Counter[str] = Counter()
    for number in range(DOCUMENTS):
        data = document(random.Random(number))  # noqa: S311 # the same documents each time
        in_turn = told(data)
        with monkeypatch.context() as patch:
            patch.setattr(coverage, "FEW", -1)
            assert told(data) == in_turn, number
        seen.update(each.code for each in in_turn)
    assert {"disclosure.without_permit", "disclosure.against_denial"} <= set(seen)
    assert "scope.duty_covers_it" in seen


def test_bits_are_the_numbers_of_the_lists_that_hold_a_value() -> None:
    """Asking for values gives those lists that hold one of them, and the empty ones apart."""
    lists = Holders([["a"], None, ["b", "a"], [], ["c"]])
    assert list(numbers_in(lists.any_of(["a"]))) == [0, 2]
    assert list(numbers_in(lists.any_of(["c", "b"]))) == [2, 4]
    assert list(numbers_in(lists.empty)) == [1, 3]
    assert lists.any_of(["nothing"]) == 0


def test_days_are_told_apart_from_those_before_and_up_to() -> None:
    """For a thousand days, in no order, the bits are those that a look at each day gives."""
    chance = random.Random(7)  # noqa: S311 # the same days each time
    days = [f"2026-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}" for _ in range(1000)]
    asked = Days(days)
    for day in ["", *days[:50], "9999"]:
        assert list(numbers_in(asked.before(day))) == [n for n, d in enumerate(days) if d < day]
        assert list(numbers_in(asked.up_to(day))) == [n for n, d in enumerate(days) if d <= day]


def test_the_nearest_is_the_first_that_lacks_the_fewest() -> None:
    """Of three, the one that is missing from one side is nearer than one missing from two."""
    assert with_fewest_lacks(0b111, [0b100, 0b110, 0b010]) == (1, 1)
    assert with_fewest_lacks(0b011, [0b111, 0b111]) == (0, 0)
    assert with_fewest_lacks(0, [0b1]) == (None, 0)
