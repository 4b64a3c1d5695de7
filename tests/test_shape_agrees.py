"""Msgspec, Pydantic and JSON Schema give the same verdict on every document."""

import json
import random
from collections import Counter
from functools import cache
from typing import Any

import pytest
from agree import Verdict, by_pydantic, is_text, json_schema
from mutate import mutated

from barnterm.case import file_of
from barnterm.check import patterns
from barnterm.check.document import DECODER, REFUSALS, salvage
from barnterm.check.tree import whole_numbers
from conformance.suite import EXAMPLES, cases

DOCUMENTS = 2_000
"""The trial tools/trials/agree.py takes a hundred times as many."""
ENOUGH = 0.1
"""The least share of documents that must pass, and that must fail, for the test to have power."""


@cache
def examples() -> list[Any]:
    return [json.loads(path.read_text("utf-8")) for path in EXAMPLES]


def at_once(data: bytes) -> bool:
    """Whether the fast path takes the document as it is."""
    try:
        exchange = DECODER.decode(data)
    except REFUSALS:
        return False
    listed = exchange.cases or ()
    return patterns.are_kept(file_of(exchange, enumerate(listed), None, has_cases=bool(listed)))


def by_msgspec(data: bytes) -> bool:
    """The Structs' verdict: the fast path's yes, or else what could be salvaged of the tree."""
    _, _, whole = salvage(whole_numbers(json.loads(data)))
    assert whole or not at_once(data)
    return whole


def verdicts(data: bytes) -> tuple[Verdict, ...]:
    tree = json.loads(data)
    by_schema = is_text(tree) and json_schema().is_valid(tree)
    return by_msgspec(data), by_pydantic(tree), by_schema


@pytest.mark.slow
def test_three_validators_agree_on_mutated_examples() -> None:
    passed: Counter[Verdict] = Counter()
    for number in range(DOCUMENTS):
        chance = random.Random(number)  # noqa: S311 # the same documents each time
        data = json.dumps(mutated(chance.choice(examples()), chance)).encode()
        verdict = verdicts(data)
        assert len(set(verdict)) == 1, f"document {number}: {verdict}"
        passed[verdict[0]] += 1
    assert min(passed[True], passed[False]) > ENOUGH * DOCUMENTS


@pytest.mark.parametrize("number", ["1e400", "-1e400", "1" * 5000, "1.0e0", "100e-2", "1E1"])
def test_three_validators_agree_on_numbers_at_the_edge(number: str) -> None:
    text = json.dumps(examples()[0]).replace('"number": 11', f'"number": {number}')
    assert f'"number": {number}' in text
    if len(number) > 4000:
        assert not at_once(text.encode())  # Python's own json refuses so long a number
        return
    assert len(set(verdicts(text.encode()))) == 1


def test_three_validators_agree_on_every_conformance_case() -> None:
    for case in cases():
        if isinstance(case.source, bytes) and not case.unreadable and b"\xef" not in case.source:
            assert len(set(verdicts(case.source))) == 1, case.says
