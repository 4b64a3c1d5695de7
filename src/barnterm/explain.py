"""A rule's page, printed from the rule itself and from its first failing case."""

from __future__ import annotations

import inspect
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

import msgspec

from barnterm.finding import Language
from barnterm.rules import RULES, Rule
from barnterm.words import word


class Told(NamedTuple):
    """A rule's page in one language: the fault, why it matters and how to mend it."""

    fault: str
    why: str
    mend: str


def explain(rule: Rule, language: Language) -> str:
    """What the rule is about, why it matters, how to mend it, and an example that breaks it."""
    head, why_and_mend = page(rule)[language]
    lines = [f"{rule.code} ({word(rule.severity, language)})", "", head, "", why_and_mend]
    example = examples().get(rule.code)
    return "\n".join([*lines, "", word("example", language), example] if example else lines)


def page(rule: Rule) -> dict[Language, tuple[str, str]]:
    """By language the fault in one line, and why it matters and how to mend it.

    A rule's docstring has four paragraphs: these two in English, then the same in Swedish.
    """
    fault, mend, fel, gor = inspect.cleandoc(rule.test.__doc__ or "").split("\n\n")
    return {"en": (fault, mend), "sv": (fel, gor)}


@cache
def told(code: str, language: Language) -> Told:
    """The page of the rule with this code, each part on one line and without its heading."""
    fault, rest = page(RULES[code])[language]
    why, _, mend = " ".join(rest.split()).partition(f" {word('mend', language)} ")
    return Told(fault, why.removeprefix(f"{word('why', language)} "), mend)


@cache
def examples() -> dict[str, str]:
    """By rule the change that makes a good file break it, from the rule's first failing case."""
    text = get_data("barnterm._generated", "rule_examples.json")
    return msgspec.json.decode(text or b"", type=dict[str, str])


def suggestion(code: str, language: Language) -> str:
    """What to say when there is no such rule."""
    from difflib import get_close_matches

    asked = code.lower()
    same_family = [each for each in RULES if each.startswith(f"{asked.rstrip('.')}.")]
    near = same_family or get_close_matches(asked, RULES, n=3, cutoff=0.4)
    if language == "sv":
        return f"Det finns ingen sådan regel. Liknande: {', '.join(near) or 'ingen'}."
    return f"There is no such rule. Similar: {', '.join(near) or 'none'}."
