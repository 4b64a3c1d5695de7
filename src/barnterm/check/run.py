"""Runs the rules over the parts of a file whose shape is right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from barnterm.check.told import Excerpt, Seen, is_new, is_told
from barnterm.finding import Facts, Finding
from barnterm.part import File, Part
from barnterm.profile import Profile
from barnterm.rule import CASE, ENVELOPE, FILE, Finder, Rule
from barnterm.rules import RULES, local
from barnterm.suppression import Active

PARTS = {"Case": CASE, "Exchange": ENVELOPE}

Test = Callable[..., Any]
Rules = dict[str | Finder, list[tuple[Rule, Test]]]
"""By what `of` says: the rules that take it, each with its function."""

Broken = tuple[Rule, Any, str, Facts]
"""A rule with the record that breaks it, its field, and the facts."""


class Options(NamedTuple):
    """What the caller asks for, and what part of a file is looked at.

    Attributes:
        day: The day that counts as today.
        profile: A local profile.
        active: The suppressions that answer for findings.
        excerpt: What is told of a document that is a part of a larger file; None of a whole one.
    """

    day: str | None
    profile: Profile | None
    active: Active = {}  # noqa: RUF012 # a NamedTuple is never changed
    excerpt: Excerpt | None = None


def findings_in(file: File, options: Options) -> Iterator[Finding]:
    """What breaks a rule in a file whose shape is right, in no order."""
    excerpt, profile = options.excerpt, options.profile
    raised = profile.severity if profile else {}
    seen: Seen = excerpt.seen if excerpt else set()
    for place, (rule, record, field, facts) in broken(file, profile):
        at = f"{file.pointer(record)}/{field}" if field else file.pointer(record)
        is_outside = not at.startswith(place)  # what a case says of a person, who may have several
        told = is_new(rule.code, at, excerpt, seen) if is_outside else is_told(at, excerpt)
        if told:
            yield Finding(rule.code, raised.get(rule.code, rule.severity), at, facts)


def broken(file: File, profile: Profile | None) -> Iterator[tuple[str, Broken]]:
    """What breaks a rule, each with the pointer of the part that the rule was asked of."""
    rules = rules_by_kind(bool(file.day))
    yield from (("", each) for each in in_file(file, rules))
    for part in file.parts[1:] if file.head_is_checked else file.parts:
        yield from ((part.at, each) for each in in_part(part, rules))
        if profile:
            yield from ((part.at, each) for each in beyond_profile(part, profile))


def in_part(part: Part, rules: Rules) -> Iterator[Broken]:
    """What breaks a rule that takes a part or one of its records."""
    for rule, test in rules[PARTS[part.kind]]:
        for record, field, facts in test(part):
            yield rule, record, field, facts
    yield from in_records(part, rules)


def in_file(file: File, rules: Rules) -> Iterator[Broken]:
    """What breaks a rule that takes a file, or something that is found in one."""
    for rule, test in rules[FILE]:
        for record, field, facts in test(file):
            yield rule, record, field, facts
    for finder in finders():
        for found in finder(file):
            for rule, test in rules[finder]:
                for field, facts in test(found, file):
                    yield rule, found.record, field, facts


def in_records(part: Part, rules: Rules) -> Iterator[Broken]:
    """What breaks a rule that takes one record."""
    for kind, records in part.records.items():
        for record in records if kind in rules else ():
            for rule, test in rules[kind]:
                for field, facts in test(record, part):
                    yield rule, record, field, facts


def beyond_profile(part: Part, profile: Profile) -> Iterator[Broken]:
    """What the standard leaves open but the profile does not."""
    for record, field, facts in local.field_required(part, profile.require):
        yield RULES["local.field_required"], record, field, facts
    for record, field, facts in local.code_not_allowed(part, profile.allow):
        yield RULES["local.code_not_allowed"], record, field, facts


@cache
def rules_by_kind(has_day: bool) -> Rules:
    """The rules that take a record of each class, a part or a file, as `of` says."""
    found: Rules = defaultdict(list)
    for rule in RULES.values():
        for kind in rule.of if has_day or not rule.needs_day else ():
            found[kind].append((rule, rule.test))
    return dict(found)


@cache
def finders() -> list[Finder]:
    """What finds in a file all that some rules look at."""
    return [of for of in rules_by_kind(True) if not isinstance(of, str)]
