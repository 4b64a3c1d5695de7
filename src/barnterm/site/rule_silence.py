"""Whether the findings of a rule can be suppressed, what it takes, and how that is written."""

from __future__ import annotations

import re

from barnterm.finding import Language
from barnterm.rule import FAMILIES, family
from barnterm.rules import Rule
from barnterm.silencing import guards
from barnterm.site import cases
from barnterm.site.blocks import joined
from barnterm.site.page import link
from barnterm.site.rule_example import fenced
from barnterm.site.words import word

LAST_DAY = "2026-12-31"
PAGE = "rule/suppressions"


def silence(rule: Rule, language: Language) -> str:
    """What it takes, and a suppression to start from."""
    how = link(f"rule/{rule.code}", PAGE, word("rule_silence_how", language))
    return joined(
        f"## {word('rule_silence', language)} {{#suppress}}",
        f"{word(f'rule_silence_{kind(rule)}', language)} {how}.",
        fenced(written(rule, language), "toml") if kind(rule) != "never" else "",
    )


def kind(rule: Rule) -> str:
    """Whether it can "never" be suppressed, "guards" somebody, or is "open" to any reason."""
    if FAMILIES[family(rule.code)].silenced == "never":
        return "never"
    return "guards" if guards(rule.code, place(rule)) else "open"


def place(rule: Rule) -> str:
    """The place of the example, as a pattern that fits the same place in every case."""
    found = cases.answers(rule.code)
    at = found[0].at if found else "/cases/*/needs/*/area"
    return re.sub(r"/[0-9]+", "/*", at)


def written(rule: Rule, language: Language) -> str:
    """A suppression of this rule, as it may be written."""
    guarding = kind(rule) == "guards"
    reason = word(f"rule_silence_reason{'_kept' * guarding}", language)
    lines = [
        "[[suppress]]",
        f'code = "{rule.code}"',
        f'at = "{place(rule)}"',
        f'reason = "{reason}"',
        f'owner = "{word("rule_silence_owner", language)}"',
        f"until = {LAST_DAY}",
    ]
    if guarding:
        decider = word("rule_silence_decider", language)
        lines += ['because = "kept_elsewhere"', f'decided_by = "{decider}"']
    return "\n".join(lines)
