"""The rules written for other engines find what barnterm finds, so that their times compare."""

import json
import re
from collections.abc import Callable
from functools import cache

import pytest
from engines import TEN, Found
from engines.by_pydantic import verdict as by_pydantic
from engines.by_rego import POLICY, Rego
from engines.by_shacl import SHAPES, Shacl
from rule_engines import against_rules, by_barnterm, examples

import barnterm
from barnterm.rules import RULES
from conformance.suite import DAY, cases

ONE_ID_TWICE = "references.id_repeated"
"""Where one id names two records, each engine may take another for the one that is meant."""


SINCE = (b'"day_precision"', b'"ended_because"')
"""Fields that the rules here read and those of the other engines do not yet."""


def is_for_engines(data: bytes) -> bool:
    """Whether the shape is right and every id names one record, and it holds no field that the ten
    rules read since they were written for other engines.
    """
    if any(field in data for field in SINCE):
        return False
    codes = {each.code for each in barnterm.validate(data, at=DAY).findings}
    return ONE_ID_TWICE not in codes and not any(
        code.startswith(("structure.", "source.")) for code in codes
    )


@cache
def documents(only_ten: bool) -> list[tuple[str, bytes]]:
    """Conformance cases by name, the examples and some documents that break rules."""
    named = [(f"case {n} of {case.rule}", case) for n, case in enumerate(cases())]
    chosen = [
        (name, case.source)
        for name, case in named
        if isinstance(case.source, bytes) and (case.rule in TEN or not only_ten)
    ]
    others = [*examples(), *against_rules(20, 2 if only_ten else 40)]
    chosen += [(f"document {n}", data) for n, data in enumerate(others)]
    return [(name, data) for name, data in chosen if is_for_engines(data)]


def differing(find: Callable[[bytes], set[Found]], only_ten: bool = False) -> list[str]:
    return [name for name, data in documents(only_ten) if find(data) != by_barnterm(data)]


@pytest.mark.slow
def test_a_pydantic_validator_finds_what_barnterm_finds() -> None:
    assert differing(by_pydantic) == []


@pytest.mark.slow
def test_the_rego_policy_finds_what_barnterm_finds() -> None:
    assert differing(Rego().verdict) == []


@pytest.mark.slow
def test_the_shacl_shapes_find_what_barnterm_finds() -> None:
    """On the cases of the ten rules only: pySHACL takes a second or so for each."""
    assert differing(Shacl().verdict, only_ten=True) == []


def test_the_documents_break_every_one_of_the_ten_rules() -> None:
    """Engines that find nothing would otherwise agree with one another."""
    found = {code for _, data in documents(True) for code, _ in by_barnterm(data)}
    assert found == set(TEN)


def test_ten_rules_of_barnterm_are_written_for_each_engine() -> None:
    """A rule that is renamed here is renamed there."""
    assert set(TEN) <= set(RULES)
    assert set(re.findall(r'found\("([a-z_.]+)"', POLICY.read_text("utf-8"))) == set(TEN)
    shapes = SHAPES.read_text("utf-8")
    assert set(re.findall(r"^rule:([a-z_.]+) a ", shapes, re.MULTILINE)) == set(TEN)


def test_a_document_of_wrong_shape_is_nothing_for_the_engines() -> None:
    """They are compared on the rules, and shape is left to the validators of shape."""
    with pytest.raises(ValueError, match="shape"):
        by_pydantic(json.dumps({"id": "exchange-1"}).encode())
