"""A large tree is gone through by hand; what is said of it is what Pydantic says, and in counts."""

import json
import random
from typing import Any

import pytest
from mutate import mutated

from barnterm.check.shape import errors_one_by_one
from barnterm.check.tally import LISTED, tallied
from barnterm.check.tree import whole_numbers
from conformance.suite import EXAMPLES, base, cases

DOCUMENTS = 300


def by_pydantic(tree: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return sorted(((each.type_, each.path) for each in errors_one_by_one(tree)), key=repr)


def by_tally(tree: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return sorted(((each.type_, each.path) for each in tallied(tree)[0]), key=repr)


def of_the_same_kind(errors: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Errors in numbers have one rule for all that are not whole, whatever they are called."""
    return [
        ("int_type" if type_ in {"finite_number", "int_from_float"} else type_, loc)
        for type_, loc in errors
    ]


def test_every_conformance_case_has_the_errors_that_pydantic_finds() -> None:
    """The two say the same type and place of every error in every case that can be read."""
    seen = 0
    for case in cases():
        if isinstance(case.source, bytes) and not case.unreadable:
            tree = whole_numbers(json.loads(case.source.decode("utf-8-sig")))
            assert by_tally(tree) == of_the_same_kind(by_pydantic(tree)), case.says
            seen += bool(by_tally(tree))
    assert seen > 5


def test_mutated_documents_have_the_errors_that_pydantic_finds() -> None:
    """The two say the same of documents broken in many ways at once."""
    broken = 0
    for number in range(DOCUMENTS):
        chance = random.Random(number)  # noqa: S311 # the same documents each time
        tree = json.loads(chance.choice(EXAMPLES).read_text("utf-8"))
        for _ in range(chance.randrange(1, 8)):
            tree = mutated(tree, chance)
        tree = whole_numbers(json.loads(json.dumps(tree)))
        assert by_tally(tree) == of_the_same_kind(by_pydantic(tree)), number
        broken += bool(by_tally(tree))
    assert broken > DOCUMENTS / 2


@pytest.mark.parametrize("item", [{}, {"a": 1}, None, 7, {"id": "Å"}])
def test_what_is_not_listed_is_counted(item: object) -> None:
    """The counts add up to all errors, and the cases that have any are known."""
    tree = base()
    tree = {**tree, "cases": [*tree["cases"], *[item] * (3 * LISTED)]}
    errors, wrong = tallied(tree)
    assert sum(each.times for each in errors) == len(by_pydantic(tree))
    assert len(errors) < len(by_pydantic(tree))
    assert wrong == set(range(1, 3 * LISTED + 1))
