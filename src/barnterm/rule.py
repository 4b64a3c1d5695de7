"""What a rule and a family of rules are, and how they are entered among all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, NamedTuple, TypeVar

from barnterm.finding import Facts, Language, Severity

Hit = tuple[str, Facts]
"""A field of the record that breaks a rule, or "" for the record itself, and the facts that the
message needs. A field further in is written as in a JSON Pointer, such as "scope/recipients/0".
"""

Hits = Iterator[Hit]

PartHits = Iterator[tuple[Any, str, Facts]]
"""The same from a rule that takes more than one record, with the record first."""

Finder = Callable[[Any], Sequence[Any]]
"""Finds in a file what some rules look at, such as its free texts, each with its `record`. It
finds nothing when it can tell at once that no rule would remark on anything.
"""

CASE, ENVELOPE, FILE = "a case", "the envelope", "a file"
"""What stands in `of` for a rule that takes a whole part of a file, or all parts together."""

F = TypeVar("F", bound=Callable[..., object])


class Family(NamedTuple):
    """A family of rules, which stands in `FAMILY` at the head of its module.

    The module's docstring says in its first paragraph what the family is called and what it
    asks, and in its second the same in Swedish.

    Attributes:
        level: Level of the conformance suite: 1 shape, 2 language, 3 all.
        silenced: What it takes to silence a finding: a reason in free words, a named reason, or
            nothing does. A family that guards people needs a named reason.
        titles: What it is called, by language; read from the docstring.
        about: The question that it asks, by language; read from the docstring.
    """

    level: int = 3
    silenced: Literal["freely", "with_named_reason", "never"] = "with_named_reason"
    titles: dict[Language, str] = {}  # noqa: RUF012 # a NamedTuple is never changed
    about: dict[Language, str] = {}  # noqa: RUF012


class Rule(NamedTuple):
    """A rule with what is said about it. Its page is the docstring of `test`.

    Attributes:
        code: Family and name, which is also the module and the function.
        severity: How bad it is when the rule is broken.
        messages: One sentence by language, with places for facts in braces.
        test: The function.
        of: The classes of the records that it takes one by one, the parts that it takes whole,
            or what finds in a file all that it is to look at; empty for a rule that looks at
            no record.
        needs_day: Whether the rule must know what day it is.
    """

    code: str
    severity: Severity
    messages: dict[Language, str]
    test: Callable[..., Any]
    of: tuple[str | Finder, ...]
    needs_day: bool


RULES: dict[str, Rule] = {}
FAMILIES: dict[str, Family] = {}
"""The families by name. Importing `barnterm.rules` fills both."""


def family(code: str) -> str:
    """The name of the family that the rule with this code belongs to."""
    return code.partition(".")[0]


def rule(
    severity: Severity,
    *,
    sv: str,
    en: str,
    of: str | tuple[str, ...] | Finder = (),
    needs_day: bool = False,
) -> Callable[[F], F]:
    """Enter a function among the rules under its own name, with its docstring as its page."""
    kinds = of if isinstance(of, tuple) else (of,)

    def enter(test: F) -> F:
        code = f"{test.__module__.rsplit('.', 1)[-1]}.{test.__name__}"
        RULES[code] = Rule(code, severity, {"sv": sv, "en": en}, test, kinds, needs_day)
        return test

    return enter
