"""A screen may be too careful, never too trusting: behind it no rule finds anything."""

import json
import random
from typing import Any

import msgspec
import pytest
from mutate import mutated
from conformance.suite import DAY, EXAMPLES, base, cases

from barnterm.check import DECODER, Asked, broken_rules
from barnterm.doubts import ALWAYS_RUN, ENVELOPE, SCREENED, doubts_about
from barnterm.rules import RECORD_RULES, RULES
from barnterm.screens import SCREENS

BATCHES = 20
IN_A_BATCH = 150
ALL = [rule.code for rule in RECORD_RULES]
OF_NO_SHAPE = ("source.", "structure.")
ASKED = (Asked(DAY, None), Asked(None, None))


def test_every_rule_of_records_has_a_screen_and_every_screen_stands_before_rules() -> None:
    assert ALWAYS_RUN == []
    assert {code for each in SCREENS for code in each.codes} <= set(RULES)
    assert set(ALL) == SCREENED


def passed_over(data: bytes, asked: Asked) -> set[tuple[str, str]]:
    """What the rules find that the screens gave no reason to look for."""
    try:
        exchange = DECODER.decode(data)
    except (msgspec.MsgspecError, UnicodeError):
        return set()
    parts = list(enumerate(exchange.cases or ()))
    doubts = doubts_about(exchange, parts, asked.day)
    if doubts is None:
        return set()
    every = dict.fromkeys([ENVELOPE, *range(len(parts))], ALL)
    found = broken_rules(exchange, parts, every, asked, some=bool(parts))
    looked = broken_rules(exchange, parts, doubts, asked, some=bool(parts))
    return places(found) - places(looked)


def places(found: Any) -> set[tuple[str, str]]:
    return {(each.code, each.at) for each, _ in found}


@pytest.mark.parametrize("asked", ASKED)
def test_no_case_holds_anything_that_a_screen_passed_over(asked: Asked) -> None:
    for case in cases():
        if isinstance(case.source, bytes):
            assert passed_over(case.source, asked) == set(), f"{case.rule}: {case.says}"


def sources() -> list[Any]:
    """Documents to change: the examples, the base, and the cases that have a shape to change."""
    sources = [each.source for each in cases() if not each.rule.startswith(OF_NO_SHAPE)]
    written = [path.read_bytes() for path in EXAMPLES]
    written += [source for source in sources if isinstance(source, bytes)]
    return [base(), *map(json.loads, written)]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_changed_document_holds_anything_that_a_screen_passed_over(batch: int) -> None:
    chance = random.Random(batch)  # noqa: S311 # a seed makes the documents the same each time
    documents = sources()
    for number in range(IN_A_BATCH):
        data = json.dumps(mutated(chance.choice(documents), chance)).encode()
        assert passed_over(data, ASKED[0]) == set(), f"batch {batch}, document {number}"


def test_a_good_file_gives_no_doubt() -> None:
    for data in (json.dumps(base()).encode(), EXAMPLES[0].read_bytes()):
        exchange = DECODER.decode(data)
        assert doubts_about(exchange, enumerate(exchange.cases or ()), DAY) == {}
