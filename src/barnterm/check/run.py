"""Runs the rules over the parts of a file whose shape is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from barnterm.finding import Facts, Finding
from barnterm.part import Part
from barnterm.profile import Profile
from barnterm.rule import CASE, ENVELOPE, Rule
from barnterm.rules import RULES, local

PARTS = {"Case": CASE, "Exchange": ENVELOPE}

Test = Callable[..., Any]
Broken = tuple[Rule, Any, str, Facts]
"""A rule with the record that breaks it, its field, and the facts."""


class Options(NamedTuple):
    """What the caller asks for: the day that counts as today, and a local profile."""

    day: str | None
    profile: Profile | None


def findings(part: Part, profile: Profile | None) -> Iterator[Finding]:
    """What breaks a rule in a part, in no order."""
    raised = profile.severity if profile else {}
    for rule, record, field, facts in broken(part, profile):
        at = f"{part.pointer(record)}/{field}" if field else part.pointer(record)
        yield Finding(rule.code, raised.get(rule.code, rule.severity), at, facts)


def broken(part: Part, profile: Profile | None) -> Iterator[Broken]:
    records = part.records
    for kind, rules in record_rules(bool(part.day)):
        for record in records.get(kind, ()):
            for rule, test in rules:
                for field, facts in test(record, part):
                    yield rule, record, field, facts
    for rule, test in part_rules(bool(part.day), part.kind):
        for record, field, facts in test(part):
            yield rule, record, field, facts
    if profile:
        yield from beyond_profile(part, profile)


def beyond_profile(part: Part, profile: Profile) -> Iterator[Broken]:
    """What the standard leaves open but the profile does not."""
    for record, field, facts in local.field_required(part, profile.require):
        yield RULES["local.field_required"], record, field, facts
    for record, field, facts in local.code_not_allowed(part, profile.allow):
        yield RULES["local.code_not_allowed"], record, field, facts


def applicable(has_day: bool) -> Iterator[Rule]:
    return (rule for rule in RULES.values() if rule.of and (has_day or not rule.needs_day))


@cache
def record_rules(has_day: bool) -> tuple[tuple[str, tuple[tuple[Rule, Test], ...]], ...]:
    """By class of record: the rules that take records of it one by one."""
    found: dict[str, list[tuple[Rule, Test]]] = defaultdict(list)
    for rule in applicable(has_day):
        for kind in rule.of:
            if kind not in PARTS.values():
                found[kind].append((rule, rule.test))
    return tuple((kind, tuple(rules)) for kind, rules in found.items())


@cache
def part_rules(has_day: bool, kind: str) -> tuple[tuple[Rule, Test], ...]:
    """The rules that take a whole part of this kind."""
    return tuple((rule, rule.test) for rule in applicable(has_day) if PARTS[kind] in rule.of)
