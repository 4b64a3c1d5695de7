"""What people read of what was found and not checked: messages and words, in two languages."""

from __future__ import annotations

from barnterm import terms
from barnterm._generated.slots import FORMS, TITLES
from barnterm.finding import Finding, Language, NotChecked
from barnterm.rules import RULES

WORDS: dict[str, tuple[str, str]] = {
    "error": ("fel", "error"),
    "warning": ("varning", "warning"),
    "info": ("upplysning", "note"),
    "list": ("en lista", "a list"),
    "record": ("ett objekt", "an object"),
    "code": ("en kod", "a code"),
    "flag": ("true eller false, utan citattecken", "true or false, without quotation marks"),
    "another_kind": ("ett värde av ett annat slag", "a value of another kind"),
    "person": ("någon som uppgifterna rör", "somebody whom the information concerns"),
    "period": ("tiden", "the time"),
    "discloser": ("den som lämnade ut", "the one who disclosed"),
    "recipient": ("mottagaren", "the recipient"),
    "category": ("slaget av uppgifter", "the kind of information"),
    "purpose": ("ändamålet", "the purpose"),
    "action": ("att uppgifter lämnas ut", "that information is disclosed"),
    "no_other_code": ("ingen annan kod", "no other code"),
    "clean": ("inga anmärkningar", "nothing to remark"),
    "findings": ("anmärkningar", "findings"),
    "unreadable": ("gick inte att läsa", "could not be read"),
    "read_in_part": ("gick inte att läsa i sin helhet", "could not be read in full"),
    "line": ("rad", "line"),
    "column": ("tecken", "character"),
    "number": ("nummer", "number"),
    "more": ("och {0} till", "and {0} more"),
    "not_checked": ("Inte kontrollerat", "Not checked"),
    "fix": ("Gör så här:", "Fix:"),
    "why": ("Varför:", "Why:"),
    "whole_file": ("hela filen", "the whole file"),
    "standard_input": ("standard in", "standard input"),
    "example": (
        "Exempel på en ändring som bryter mot regeln:",
        "Example of a change that breaks the rule:",
    ),
    "example_text": (
        "Exempel på text som bryter mot regeln:",
        "Example of a text that breaks the rule:",
    ),
    "example_bytes": (
        "Exempel på bytes som bryter mot regeln, skrivna hexadecimalt:",
        "Example of bytes that break the rule, in hexadecimal:",
    ),
    "rules": ("reglerna", "the rules"),
    "rules_some_cases": ("reglerna, för en del av ärendena", "the rules, for some of the cases"),
    "rules_some_lines": ("reglerna, för en del av raderna", "the rules, for some of the lines"),
    "no_day": ("ingen dag angavs som dagens datum", "no day was given as today's date"),
    "shape": ("formen är fel där", "the shape is wrong there"),
    "profile": ("den profil som filen anger", "the profile that the file names"),
    "suppressions": ("undantagen", "the suppressions"),
    "suppress": ("undantag", "suppression"),
    "suppressed": ("Undantagna anmärkningar", "Suppressed findings"),
    "not_asked_for": ("kontrollen gjordes utan den", "the check was made without it"),
}
"""The words of the reports themselves, in Swedish and English."""

FROM_WORDS = {"expected", "found", "lacks", "replacement"}
"""Facts whose values are words of the reports."""

COUNTED: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "file": (("fil", "filer"), ("file", "files")),
    "error": (("fel", "fel"), ("error", "errors")),
    "warning": (("varning", "varningar"), ("warning", "warnings")),
    "info": (("upplysning", "upplysningar"), ("note", "notes")),
    "finding": (("anmärkning", "anmärkningar"), ("finding", "findings")),
    "time": (("gång", "gånger"), ("time", "times")),
}
"""What is counted, in Swedish and English, as one and as several."""

MEANT = {"sv": " Menade du {0}?", "en": " Did you mean {0}?"}


def word(key: str, language: Language) -> str:
    """A word of the reports, a title from the schema, or the key itself."""
    swedish, english = WORDS.get(key) or TITLES.get(key) or (key, key)
    return swedish if language == "sv" else english


def counted(number: int, key: str, language: Language) -> str:
    """How many there are of what is counted, such as "1 warning" or "3 warnings"."""
    one, several = COUNTED[key][0 if language == "sv" else 1]
    return f"{number} {one if number == 1 else several}"


def message(finding: Finding, language: Language = "sv") -> str:
    """The finding in one sentence, or two where it says what would be right."""
    facts = {key: say(key, value, language) for key, value in finding.facts.items()}
    return RULES[finding.code].messages[language].format_map({"meant": "", **facts})


def say(key: str, value: str | int, language: Language) -> str:
    """A fact as a reader wants it: the label of a code, the title of a type, else as it is."""
    if key == "meant":
        return MEANT[language].format(value)
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
