"""A rule's page, made of the rule itself and of its first failing case."""

from __future__ import annotations

import inspect
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

import msgspec

from barnterm.address import of_rule
from barnterm.finding import Language
from barnterm.messages import word
from barnterm.phrases import phrase
from barnterm.rules import RULES, Rule


class Told(NamedTuple):
    """A rule's page in one language: the fault, why it matters and how to fix it."""

    fault: str
    why: str
    fix: str


class Piece(msgspec.Struct, frozen=True):
    """A record of a good file that a change made break a rule.

    Attributes:
        at: JSON Pointer to the record in the file.
        before: The record as JSON before the change; None when it was added.
        after: The record as JSON after the change; None when it was removed.
    """

    at: str
    before: str | None
    after: str | None


class Example(msgspec.Struct, frozen=True):
    """What breaks a rule: changed pieces of a good file, a whole text, or bytes that are none."""

    pieces: tuple[Piece, ...] = ()
    text: str = ""
    bytes: str = ""


def explain(rule: Rule, language: Language) -> str:
    """What the rule is about, why it matters, how to fix it, and an example that breaks it."""
    head, why_and_fix = page(rule)[language]
    lines = [f"{rule.code} ({word(rule.severity, language)})", "", head, "", why_and_fix]
    example = examples().get(rule.code)
    if example:
        lines += ["", example_heading(example, language), example_text(example, language)]
    return "\n".join([*lines, "", of_rule(rule.code, language)])


def example_heading(example: Example, language: Language) -> str:
    """What the example is, for the line before it."""
    key = "example" if example.pieces else "example_text" if example.text else "example_bytes"
    return word(key, language)


def example_text(example: Example, language: Language) -> str:
    """The example in plain text; lines that were taken away begin with -, new ones with +."""
    whole = word("whole_file", language)
    pieces = ("\n".join([each.at or whole, *changes(each)]) for each in example.pieces)
    return "\n\n".join(pieces) or example.text or example.bytes


def changes(piece: Piece) -> list[str]:
    """The lines of a piece, each led by a sign: - for what was there, + for what came, or blank.

    A comma at the end of a line is no change.
    """
    from difflib import SequenceMatcher

    old, new = (piece.before or "").splitlines(), (piece.after or "").splitlines()
    was, now = ([line.rstrip(",") for line in lines] for lines in (old, new))
    found = []
    for same, i, j, m, n in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if same == "equal":
            found += [f"  {line}" for line in new[m:n]]
        else:
            found += [f"- {line}" for line in old[i:j]] + [f"+ {line}" for line in new[m:n]]
    return found


def page(rule: Rule) -> dict[Language, tuple[str, str]]:
    """By language the fault in one line, and why it matters and how to fix it.

    A rule's docstring has four paragraphs: these two in English, then the same in Swedish.
    """
    fault, fix, fel, gor = inspect.cleandoc(rule.test.__doc__ or "").split("\n\n")
    return {"en": (fault, fix), "sv": (fel, gor)}


@cache
def told(code: str, language: Language) -> Told:
    """The page of the rule with this code, each part on one line and without its heading."""
    fault, rest = page(RULES[code])[language]
    why, _, fix = " ".join(rest.split()).partition(f" {word('fix', language)} ")
    return Told(fault, why.removeprefix(f"{word('why', language)} "), fix)


@cache
def examples() -> dict[str, Example]:
    """By rule what breaks it, from the rule's first failing case."""
    text = get_data("barnterm._generated", "rule_examples.json")
    return msgspec.json.decode(text or b"", type=dict[str, Example])


def suggestion(code: str, language: Language) -> str:
    """What to say when there is no such rule."""
    from difflib import get_close_matches

    asked = code.lower()
    same_family = [each for each in RULES if each.startswith(f"{asked.rstrip('.')}.")]
    near = same_family or get_close_matches(asked, RULES, n=3, cutoff=0.4)
    named = ", ".join(near) or phrase("commands", "none_similar", language)
    return phrase("commands", "no_such_rule", language, named)
