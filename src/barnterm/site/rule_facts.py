"""The facts that a rule's findings carry, for those who write programs that read reports."""

from __future__ import annotations

import re
from functools import cache

from barnterm import terms
from barnterm._generated.slots import SLOTS
from barnterm.finding import Language
from barnterm.rules import Rule
from barnterm.site import cases
from barnterm.site.blocks import joined
from barnterm.site.page import link, plain
from barnterm.site.words import word, words

PLACES = re.compile(r"\{(\w+)\}")


def facts(rule: Rule, language: Language) -> str:
    """A table of the facts under its heading."""
    return joined(f"## {word('rule_facts', language)} {{#facts}}", table(rule, language))


def table(rule: Rule, language: Language) -> str:
    names = names_of(rule)
    if not names:
        return word("rule_facts_none", language)
    heads = [word(f"rule_{key}", language) for key in ("fact", "in_example", "means")]
    rows = [[f"`{n}`", in_example(rule, n), meaning(rule, n, language)] for n in names]
    return joined(
        word("rule_facts_text", language),
        "\n".join(" | ".join(cells).join(("| ", " |")) for cells in (heads, ["---"] * 3, *rows)),
    )


def names_of(rule: Rule) -> list[str]:
    """The facts in the order of the message, then those that it does not repeat."""
    in_message = PLACES.findall(rule.messages["sv"] + rule.messages["en"])
    given = [name for finding in cases.answers(rule.code) for name in finding.facts]
    return list(dict.fromkeys([*in_message, *given]))


def in_example(rule: Rule, name: str) -> str:
    """Its value in the first case where there is one."""
    found = (each.facts.get(name) for each in cases.answers(rule.code))
    value = next((each for each in found if each is not None), "")
    return f"`{value}`" if value else ""


def meaning(rule: Rule, name: str, language: Language) -> str:
    """What it is: a code of a scheme, the value of a field, or what the words say."""
    if name in terms.schemes():
        scheme = next(each for each in terms.table().schemes if each.code == name)
        home = link(f"rule/{rule.code}", f"def/{name}/index", scheme.labels[language])
        return f"{word('rule_from_scheme', language)} {home}"
    if f"rule_fact_{name}" in words():
        return plain(word(f"rule_fact_{name}", language))
    return word("rule_from_field", language).format(titles()[name][language])


@cache
def titles() -> dict[str, dict[Language, str]]:
    """What each field is called, by its name in a file."""
    return {
        slot.name: {"sv": slot.title, "en": slot.name.replace("_", " ")}
        for slots in SLOTS.values()
        for slot in slots
    }
