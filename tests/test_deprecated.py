"""A code that the vocabulary has deprecated is met with what replaced it.

No term is deprecated today, and a published one is not deprecated for the sake of a test, so
no case file can show this rule: here the table of terms is changed for as long as a test runs.
"""

import copy
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

import barnterm
from barnterm import terms
from barnterm.finding import Facts, Finding
from conformance.suite import DAY, base


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The table of terms with the purpose "follow_up" and the need area "safety" deprecated."""

    def aged(term: terms.Term) -> terms.Term:
        if term.code == "safety":
            return msgspec.structs.replace(term, deprecated="0.2.0", replaced_by="safety_at_home")
        if term.code == "follow_up":
            return msgspec.structs.replace(term, deprecated="0.2.0")
        return term

    now = terms.table()
    schemes = tuple(
        msgspec.structs.replace(s, terms=tuple(aged(t) for t in s.terms))
        if s.code in {"need_area", "purpose"}
        else s
        for s in now.schemes
    )
    changed = msgspec.structs.replace(now, schemes=schemes)
    monkeypatch.setattr(terms, "table", lambda: changed)
    terms.deprecated.cache_clear()
    yield
    terms.deprecated.cache_clear()


def found(document: Any) -> list[Finding]:
    findings = barnterm.validate(document, at=DAY).findings
    return [each for each in findings if each.code == "vocabulary.code_replaced"]


@pytest.mark.usefixtures("table")
def test_a_deprecated_code_in_a_field_names_its_replacement() -> None:
    document = copy.deepcopy(base())
    document["cases"][0]["needs"][0]["area"] = "safety"
    facts: Facts = {"code": "safety", "replacement": "safety_at_home"}
    in_field = Finding("vocabulary.code_replaced", "warning", "/cases/0/needs/0/area", facts)
    assert in_field in found(document)
    assert "ersatt av safety_at_home." in barnterm.message(in_field, "sv")


@pytest.mark.usefixtures("table")
def test_a_deprecated_code_in_a_coded_value_of_ours_is_found_and_in_nobody_elses() -> None:
    assert [each.at for each in found(base())] == ["/cases/0/assessments/0/instrument/code"]
    document = copy.deepcopy(base())
    document["cases"][0]["assessments"][0]["instrument"]["scheme"] = "https://example.org/tools"
    assert found(document) == []


@pytest.mark.usefixtures("table")
def test_a_deprecated_code_that_nothing_replaced_is_found_around_the_cases_too() -> None:
    document = {**base(), "purpose": "follow_up"}
    at_the_top = next(each for each in found(document) if each.at == "/purpose")
    assert at_the_top.facts == {"code": "follow_up", "replacement": "no_other_code"}
    assert "ersatt av ingen annan kod." in barnterm.message(at_the_top, "sv")


def test_no_code_is_deprecated_today() -> None:
    assert found(base()) == []
