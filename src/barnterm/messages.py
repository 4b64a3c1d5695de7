"""What people read of what was found and not checked: messages and words, in two languages."""

from __future__ import annotations

from collections.abc import Callable

from barnterm import terms
from barnterm._generated.slots import FORMS, TITLES
from barnterm.finding import Facts, Finding, Language, NotChecked
from barnterm.phrases import phrase, phrases
from barnterm.rules import RULES

FROM_WORDS = {"expected", "found", "lacks", "remedy", "replacement"}
"""Facts whose values are words of the reports."""

FROM_PHRASES = {
    "encoding": "encodings",
    "expected": "expected",
    "format": "other_formats",
    "root": "roots",
}
"""Facts whose values are keys in a part of the phrases of their own."""


def word(key: str, language: Language) -> str:
    """A word of the reports, a title from the schema, or the key itself."""
    swedish, english = phrases()["words"].get(key) or TITLES.get(key) or (key, key)
    return swedish if language == "sv" else english


def counted(number: int, key: str, language: Language) -> str:
    """How many there are of what is counted, such as "1 warning" or "3 warnings"."""
    return f"{number} {phrase('one' if number == 1 else 'several', key, language)}"


def message(finding: Finding, language: Language = "sv") -> str:
    """The finding in one sentence, or a few where it says what would be right."""
    facts = {key: say(key, value, language) for key, value in finding.facts.items()}
    added = {key: added_to(key, finding.facts, language) for key in ADDED}
    return RULES[finding.code].messages[language].format_map({**facts, **added})


def say(key: str, value: str | int, language: Language) -> str:
    """A fact as a reader wants it: the label of a code, the title of a type, else as it is."""
    if key in terms.schemes():
        return terms.label(key, str(value), language)
    if key == "other" and value == "":
        return word("top_of_file", language)
    if key == "form":
        return FORMS[str(value)][0 if language == "sv" else 1]
    if str(value) in phrases().get(FROM_PHRASES.get(key, ""), {}):
        return phrase(FROM_PHRASES[key], str(value), language)
    return word(str(value), language) if key in FROM_WORDS else str(value)


def added_to(key: str, facts: Facts, language: Language) -> str:
    """The sentence about a fact that only some findings of a rule have; empty for the others."""
    if key not in facts:
        return ""
    return ADDED[key](str(facts[key]), facts, language)


def meant(name: str, _: Facts, language: Language) -> str:
    return phrase("messages", "meant", language, name)


def within(kind: str, _: Facts, language: Language) -> str:
    return phrase("messages", "within", language, word(kind, language))


def beside(name: str, _: Facts, language: Language) -> str:
    return phrase("messages", "beside", language, name)


def alike(names: str, facts: Facts, language: Language) -> str:
    return phrase("messages", "alike", language, listed(names, facts, language))


def codes(names: str, facts: Facts, language: Language) -> str:
    return phrase("messages", "codes", language, listed(names, facts, language))


def listed(names: str, facts: Facts, language: Language) -> str:
    """Names with a comma between; codes with their labels."""
    scheme = str(facts.get("scheme", ""))
    return ", ".join(with_label(scheme, each, language) for each in names.split())


def with_label(scheme: str, code: str, language: Language) -> str:
    label = terms.label(scheme, code, language)
    return code if label == code else f"{code} ({label})"


def other_code(code: str, facts: Facts, language: Language) -> str:
    return phrase("messages", "other_code", language, field=facts["other_field"], code=code)


def scheme(code: str, facts: Facts, language: Language) -> str:
    """Where all codes are shown, unless the one that is meant or many of them are told."""
    told = facts.keys() & {"meant", "codes"}
    return "" if told else phrase("messages", "scheme", language, code)


def reason(key: str, facts: Facts, language: Language) -> str:
    """Why a value cannot be used, with the right form where it helps."""
    form = say("form", facts["form"], language)
    return phrase("reasons_why", key, language, form=form)


ADDED: dict[str, Callable[[str, Facts, Language], str]] = {
    "meant": meant,
    "within": within,
    "beside": beside,
    "alike": alike,
    "codes": codes,
    "other_code": other_code,
    "scheme": scheme,
    "reason": reason,
}
"""What is told of a fact in a sentence of its own."""


def left_out(item: NotChecked, language: Language) -> dict[str, str]:
    """What was not checked, and why not, in words."""
    return {"what": word(item.what, language), "why": word(item.why, language)}


def line_and_column(finding: Finding, language: Language) -> str:
    """Such as "line 12, character 3", or empty when the source had no lines."""
    found = (("line", finding.line), ("column", finding.column))
    return ", ".join(f"{word(key, language)} {number}" for key, number in found if number)
