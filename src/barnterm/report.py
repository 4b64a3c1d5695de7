"""Says a report in words: as text for people and as JSON for programs, in two languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm import terms
from barnterm._generated.slots import FORMS, TITLES
from barnterm.finding import Finding, Language, NotChecked, Report
from barnterm.rules import RULES

WORDS: dict[str, tuple[str, str]] = {
    "error": ("fel", "error"),
    "warning": ("varning", "warning"),
    "info": ("upplysning", "note"),
    "list": ("en lista", "a list"),
    "record": ("ett objekt", "an object"),
    "code": ("en kod", "a code"),
    "another_kind": ("ett värde av ett annat slag", "a value of another kind"),
    "clean": ("inga anmärkningar", "nothing to remark"),
    "findings": ("anmärkningar", "findings"),
    "unreadable": ("gick inte att läsa", "could not be read"),
    "line": ("rad", "line"),
    "column": ("tecken", "character"),
    "of_these": ("gånger", "times"),
    "not_checked": ("Inte kontrollerat", "Not checked"),
    "example": (
        "Exempel på en ändring som bryter mot regeln:",
        "Example of a change that breaks the rule:",
    ),
    "rules": ("reglerna", "the rules"),
    "rules_some_cases": ("reglerna, för en del av ärendena", "the rules, for some of the cases"),
    "check_digits": ("kontrollsiffror i nummer", "check digits in numbers"),
    "no_day": ("ingen dag angavs som dagens datum", "no day was given as today's date"),
    "shape": ("formen är fel där", "the shape is wrong there"),
    "profile": ("den profil som filen anger", "the profile that the file names"),
    "not_asked_for": ("kontrollen gjordes utan den", "the check was made without it"),
    "suppressions": ("undantagen", "the suppressions"),
    "suppressed": ("Undantagna anmärkningar", "Suppressed findings"),
    "no_rule_yet": ("det finns ingen regel för det än", "there is no rule for it yet"),
}
"""The words of the reports themselves, in Swedish and English."""

EXPLAIN = {
    "sv": "Varför och hur det rättas: barnterm explain KOD, till exempel barnterm explain {0}",
    "en": "Why, and how to mend it: barnterm explain CODE, for example barnterm explain {0}",
}
MEANT = {"sv": " Menade du {0}?", "en": " Did you mean {0}?"}


class FileReport(NamedTuple):
    """A report and the name that the source was given by."""

    file: str
    report: Report


def word(key: str, language: Language) -> str:
    """A word of the reports, a title from the schema, or the key itself."""
    swedish, english = WORDS.get(key) or TITLES.get(key) or (key, key)
    return swedish if language == "sv" else english


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
    return word(str(value), language) if key in {"expected", "found"} else str(value)


def as_json(
    reports: Iterable[FileReport], language: Language = "sv", at: str | None = None
) -> dict[str, Any]:
    """The reports as plain data; the form is described by `barnterm schema report`."""
    return {
        "standard": terms.table().version,
        "at": at,
        "files": [file_as_json(each, language) for each in reports],
        "summary": summary(reports),
    }


def file_as_json(each: FileReport, language: Language) -> dict[str, Any]:
    return {
        "file": each.file,
        "outcome": each.report.outcome,
        "findings": [finding_as_json(finding, language) for finding in each.report.findings],
        "not_checked": [left_out(item, language) for item in each.report.not_checked],
        "suppressed": suppressed(each.report),
    }


def suppressed(report: Report) -> int:
    """How many findings a suppression answers for."""
    return sum(finding.count for finding in report.suppressed)


def finding_as_json(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "at": finding.at,
        "line": finding.line,
        "column": finding.column,
        "count": finding.count,
        "message": message(finding, language),
        "facts": finding.facts,
    }


def left_out(item: NotChecked, language: Language) -> dict[str, str]:
    return {"what": word(item.what, language), "why": word(item.why, language)}


def summary(reports: Iterable[FileReport]) -> dict[str, int]:
    """How many files had each outcome, how many findings there were of each severity, and how
    many were suppressed and are in none of those.
    """
    counts = {"files": 0, "clean": 0, "findings": 0, "unreadable": 0}
    counts |= {"errors": 0, "warnings": 0, "infos": 0, "suppressed": 0}
    for each in reports:
        counts["files"] += 1
        counts[each.report.outcome] += 1
        counts["suppressed"] += suppressed(each.report)
        for finding in each.report.findings:
            counts[f"{finding.severity}s"] += finding.count
    return counts


def as_text(reports: Iterable[FileReport], language: Language = "sv") -> str:
    """The reports for a person to read: each file, its findings, and a last line that sums up."""
    lines = [line for each in reports for line in file_lines(each, language)]
    codes = [finding.code for each in reports for finding in each.report.findings]
    hint = [EXPLAIN[language].format(codes[0])] if codes else []
    return "\n".join([*lines, "", *hint, total(summary(reports), language)])


def file_lines(each: FileReport, language: Language) -> list[str]:
    head = f"{each.file}: {word(each.report.outcome, language)}"
    found = [line for f in each.report.findings for line in finding_lines(f, language)]
    silent = suppressed(each.report)
    left = [f"  {word('suppressed', language)}: {silent}"] if silent else []
    return [head, *found, *left, *not_checked_lines(each.report.not_checked, language)]


def finding_lines(finding: Finding, language: Language) -> list[str]:
    times = f" ({finding.count} {word('of_these', language)})" if finding.count > 1 else ""
    where = ""
    if finding.line:
        where = f", {word('line', language)} {finding.line}"
    if finding.column:
        where += f", {word('column', language)} {finding.column}"
    lines = [
        f"  {word(finding.severity, language)} {finding.code}{times}{where}",
        f"    {message(finding, language)}",
    ]
    return [*lines, f"    {finding.at}"] if finding.at else lines


def not_checked_lines(items: list[NotChecked], language: Language) -> list[str]:
    head = word("not_checked", language)
    said = (left_out(item, language) for item in items)
    return [f"  {head}: {each['what']} ({each['why']})" for each in said]


def total(counts: dict[str, int], language: Language) -> str:
    if language == "sv":
        return (
            f"Filer: {counts['files']}. Utan anmärkningar: {counts['clean']}. "
            f"Gick inte att läsa: {counts['unreadable']}. "
            f"Fel: {counts['errors']}. Varningar: {counts['warnings']}."
        )
    return (
        f"Files: {counts['files']}. Nothing to remark: {counts['clean']}. "
        f"Could not be read: {counts['unreadable']}. "
        f"Errors: {counts['errors']}. Warnings: {counts['warnings']}."
    )
