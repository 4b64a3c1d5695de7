"""What a rule is, and what it may look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from barnterm._generated.slots import Slot
from barnterm._generated.structs import Case, Exchange
from barnterm.finding import Facts, Language, Severity
from barnterm.walk import Place, free_texts, places

Hit = tuple[str, Facts]
"""A place where a rule is broken, and the facts that its message needs."""

Hits = Iterator[Hit]

F = TypeVar("F", bound=Callable[..., object])


class Rule(NamedTuple):
    """A rule with what is said about it. Its page is the docstring of `test`.

    Attributes:
        code: Family and name, which is also the module and the function.
        severity: How bad it is when the rule is broken.
        messages: One sentence by language, with places for facts in braces.
        test: The function.
        needs_day: Whether the rule must know what day it is.
    """

    code: str
    severity: Severity
    messages: dict[Language, str]
    test: Callable[..., Any]
    needs_day: bool


RULES: dict[str, Rule] = {}


def rule(severity: Severity, *, sv: str, en: str, needs_day: bool = False) -> Callable[[F], F]:
    """Enter a function among the rules under its own name, with its docstring as its page."""

    def enter(test: F) -> F:
        code = f"{test.__module__.rsplit('.', 1)[-1]}.{test.__name__}"
        RULES[code] = Rule(code, severity, {"sv": sv, "en": en}, test, needs_day)
        return test

    return enter


class Context:
    """The records that the rules look at: one case, or the envelope around the cases."""

    def __init__(self, exchange: Exchange, found: list[Place], day: str | None) -> None:
        self.exchange = exchange
        self.places = found
        self.day = day or ""
        """The day that counts as today, or empty when none was given."""
        self.has_cases = True
        """Whether the file has cases, be it ones whose shape is wrong."""

    @cached_property
    def by_kind(self) -> dict[str, list[Place]]:
        grouped: dict[str, list[Place]] = defaultdict(list)
        for place in self.places:
            grouped[place.kind].append(place)
        return grouped

    @cached_property
    def by_id(self) -> dict[str, Place]:
        """Records that have an id, the organisations of the file among them; the first wins."""
        around = places("Exchange", self.exchange, leave_out="cases")
        found = reversed([*around, *self.places])
        return {place.record.id: place for place in found if hasattr(place.record, "id")}

    @cached_property
    def texts(self) -> list[tuple[str, Slot, str]]:
        """Every free text with its pointer and its slot."""
        return [text for place in self.places for text in free_texts(place)]

    def of(self, *kinds: str) -> list[Place]:
        """Every record of the given classes."""
        return [place for kind in kinds for place in self.by_kind.get(kind, [])]

    def named(self, id_: str | None, kind: str) -> Any:
        """The record with this id if there is one of the given class, else None."""
        place = self.by_id.get(id_ or "")
        return place.record if place and place.kind == kind else None


def envelope(exchange: Exchange, day: str | None, *, has_cases: bool) -> Context:
    """What surrounds the cases, if there are any."""
    context = Context(exchange, places("Exchange", exchange, leave_out="cases"), day)
    context.has_cases = has_cases
    return context


def of_case(exchange: Exchange, case: Case, at: str, day: str | None) -> Context:
    """One case, which stands at the place `at` in the file."""
    return Context(exchange, places("Case", case, at), day)
