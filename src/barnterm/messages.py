"""What people read of what was found and not checked: messages and words, in two languages."""

from __future__ import annotations

from barnterm import terms
from barnterm._generated.slots import FORMS, TITLES
from barnterm.finding import Finding, Language, NotChecked
from barnterm.phrases import phrase, phrases
from barnterm.rules import RULES

FROM_WORDS = {"expected", "found", "lacks", "replacement"}
"""Facts whose values are words of the reports."""


def word(key: str, language: Language) -> str:
    """A word of the reports, a title from the schema, or the key itself."""
    swedish, english = phrases()["words"].get(key) or TITLES.get(key) or (key, key)
    return swedish if language == "sv" else english


def counted(number: int, key: str, language: Language) -> str:
    """How many there are of what is counted, such as "1 warning" or "3 warnings"."""
    return f"{number} {phrase('one' if number == 1 else 'several', key, language)}"


def message(finding: Finding, language: Language = "sv") -> str:
    """The finding in one sentence, or two where it says what would be right."""
    facts = {key: say(key, value, language) for key, value in finding.facts.items()}
    return RULES[finding.code].messages[language].format_map({"meant": "", **facts})


def say(key: str, value: str | int, language: Language) -> str:
    """A fact as a reader wants it: the label of a code, the title of a type, else as it is."""
    if key == "meant":
        return phrase("messages", "meant", language, value)
    if key in terms.schemes():
        return terms.label(key, str(value), language)
    if key == "form":
        return FORMS[str(value)][0 if language == "sv" else 1]
    return word(str(value), language) if key in FROM_WORDS else str(value)


def left_out(item: NotChecked, language: Language) -> dict[str, str]:
    """What was not checked, and why not, in words."""
    return {"what": word(item.what, language), "why": word(item.why, language)}


def line_and_column(finding: Finding, language: Language) -> str:
    """Such as "line 12, character 3", or empty when the source had no lines."""
    found = (("line", finding.line), ("column", finding.column))
    return ", ".join(f"{word(key, language)} {number}" for key, number in found if number)
