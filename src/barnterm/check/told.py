"""What is told of a document that is a part of a larger file: each thing once, under its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec import structs

from barnterm.finding import Finding

CASES, PEOPLE = "/cases/", "/people/"

Seen = set[tuple[str, str]]
"""Codes, and places in the file, of what rules about cases have said of people so far."""


class Excerpt(NamedTuple):
    """What of a file a document holds, and what is told of that.

    Attributes:
        first_case: The number in the file of the first case.
        people: The numbers in the file of the people, in the order of the document.
        own: The numbers of the people who are told of; the others are told of elsewhere.
        with_around: Whether what is neither a case nor a person is told of.
        with_rules: Whether the rules are asked; they are not when the shape of the head is wrong.
        seen: What is told already and is shared by all excerpts of a file.
    """

    first_case: int
    people: Sequence[int]
    own: range
    with_around: bool
    with_rules: bool
    seen: Seen

    @property
    def tells_of_head(self) -> bool:
        """Whether anything that stands outside the cases is told of."""
        return self.with_around or bool(self.own)

    @property
    def skipped(self) -> set[int]:
        """The numbers in the document of the people who are told of elsewhere."""
        return {n for n, number in enumerate(self.people) if number not in self.own}


def is_told(at: str, excerpt: Excerpt | None) -> bool:
    """Whether what stands at a place in the document is told of."""
    if excerpt is None or at.startswith(CASES):
        return True
    if at.startswith(PEOPLE):
        number = int(at.removeprefix(PEOPLE).partition("/")[0])
        return excerpt.people[number] in excerpt.own
    return excerpt.with_around


def is_new(code: str, at: str, excerpt: Excerpt | None, seen: Seen) -> bool:
    """Whether what a rule about a case says of a person has not been said by another case."""
    key = code, at_number(at, excerpt) if excerpt else at
    is_known = key in seen
    seen.add(key)
    return not is_known


def renumbered(each: Finding, excerpt: Excerpt) -> Finding:
    """A finding with the numbers that cases and people have in the file."""
    facts = {key: at_number(value, excerpt) for key, value in each.facts.items()}
    return structs.replace(each, at=at_number(each.at, excerpt), facts=facts)


def at_number(value: Any, excerpt: Excerpt) -> Any:
    """A pointer into a case or a person as it stands in the file; anything else as it is."""
    if not isinstance(value, str) or not value.startswith((CASES, PEOPLE)):
        return value
    start = CASES if value.startswith(CASES) else PEOPLE
    number, slash, rest = value.removeprefix(start).partition("/")
    here = int(number)
    there = here + excerpt.first_case if start == CASES else excerpt.people[here]
    return f"{start}{there}{slash}{rest}"
