"""The report as SARIF 2.1.0, which code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from barnterm import __version__
from barnterm.address import of_rule
from barnterm.explain import example_heading, example_text, examples, told
from barnterm.finding import Finding, Language, NotChecked, Severity
from barnterm.messages import left_out, message, word
from barnterm.report.formats import Format
from barnterm.report.groups import FileReport
from barnterm.report.location import location_name
from barnterm.report.options import ReportOptions
from barnterm.rules import RULES, Rule

FORMAT = Format(
    endings=(".sarif", ".sarif.json"),
    title=("SARIF 2.1.0", "SARIF 2.1.0"),
    readers=(
        "GitHub, Azure DevOps och editorer som visar SARIF",
        "GitHub, Azure DevOps, editors with a SARIF viewer",
    ),
)

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
INDEX = {code: number for number, code in enumerate(sorted(RULES))}
NOT_CHECKED = "not_checked"


def render(reports: Iterable[FileReport], options: ReportOptions) -> str:
    """The reports as one run of one tool."""
    listed, language = list(reports), options.language
    run = {
        "tool": {"driver": driver(language)},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "invocations": [invocation(listed, language)],
        "artifacts": [{"location": location} for location in named(listed)],
        "results": list(all_results(listed, language, options.suppressions)),
    }
    said = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def driver(language: Language) -> dict[str, Any]:
    """The tool, with all its rules, so that the report says what was looked for."""
    notification = {"id": NOT_CHECKED, "shortDescription": {"text": word(NOT_CHECKED, language)}}
    return {
        "name": "barnterm",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [rule(RULES[code], language) for code in INDEX],
        "notifications": [notification],
    }


def rule(each: Rule, language: Language) -> dict[str, Any]:
    fault, why, fix = told(each.code, language)
    why, fix = f"{word('why', language)} {why}", f"{word('fix', language)} {fix}"
    return {
        "id": each.code,
        "shortDescription": {"text": fault},
        "fullDescription": {"text": f"{fault} {why}"},
        "help": {
            "text": f"{why}\n{fix}",
            "markdown": f"{why}\n\n{fix}{example(each.code, language)}",
        },
        "helpUri": of_rule(each.code, language),
        "defaultConfiguration": {"level": LEVELS[each.severity]},
    }


@cache
def example(code: str, language: Language) -> str:
    """An example that breaks the rule as Markdown, or nothing."""
    shown = examples().get(code)
    if shown is None:
        return ""
    kind, text = "diff" if shown.pieces else "", example_text(shown, language)
    return f"\n\n{example_heading(shown, language)}\n\n```{kind}\n{text}\n```"


def invocation(reports: list[FileReport], language: Language) -> dict[str, Any]:
    """Whether everything could be read, and what was not checked."""
    return {
        "executionSuccessful": all(each.report.outcome != "unreadable" for each in reports),
        "toolExecutionNotifications": [
            notification(each.file, item, language)
            for each in reports
            for item in each.report.not_checked
        ],
    }


def notification(file: str, item: NotChecked, language: Language) -> dict[str, Any]:
    said = left_out(item, language)
    about = {"associatedRule": reference(item.what)} if item.what in INDEX else {}
    return {
        "descriptor": {"id": NOT_CHECKED, "index": 0},
        "level": "note",
        "message": {"text": f"{word(NOT_CHECKED, language)}: {said['what']} ({said['why']})"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(file)}}}],
        **about,
    }


def reference(code: str) -> dict[str, Any]:
    return {"id": code, "index": INDEX[code]}


def named(reports: list[FileReport]) -> list[dict[str, str]]:
    """Every file that was looked at, also those in which nothing was found."""
    return [{"uri": each} for each in dict.fromkeys(uri(report.file) for report in reports)]


def all_results(
    reports: list[FileReport], language: Language, suppressions: str | None
) -> Iterator[dict[str, Any]]:
    """Every finding. All of them say whether they are suppressed, or none does (3.27.23)."""
    told_of = suppressions is not None or any(each.report.suppressed for each in reports)
    for each in reports:
        for finding, said in results(each, language):
            more = {"suppressions": accepted(finding, suppressions)} if told_of else {}
            yield said | more


def accepted(finding: Finding, suppressions: str | None) -> list[dict[str, str]]:
    """What silences a finding, by its location. Its reason is in free words and left out."""
    if not finding.suppressed_by:
        return []
    file = "" if suppressions is None else uri(suppressions)
    location_ = f"{file}#{finding.suppressed_by}"
    return [{"kind": "external", "status": "accepted", "justification": location_}]


def results(each: FileReport, language: Language) -> Iterator[tuple[Finding, dict[str, Any]]]:
    seen: Counter[str] = Counter()
    for finding in (*each.report.findings, *each.report.suppressed):
        fingerprint = f"{finding.code}{finding.at or '/'}"
        seen[fingerprint] += 1
        yield finding, result(each.file, finding, f"{fingerprint}#{seen[fingerprint]}", language)


def result(file: str, finding: Finding, fingerprint: str, language: Language) -> dict[str, Any]:
    """One finding. The fingerprint is made of the rule, the location and a number, of no value."""
    return {
        "ruleId": finding.code,
        "ruleIndex": INDEX[finding.code],
        "level": LEVELS[finding.severity],
        "message": {"text": message(finding, language)},
        "locations": [location(file, finding, language)],
        "occurrenceCount": finding.count,
        "partialFingerprints": {"rulePlace/v1": fingerprint},
    }


def location(file: str, finding: Finding, language: Language) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(file)}}
    if finding.line:
        physical["region"] = {"startLine": finding.line}
        if finding.column:
            physical["region"]["startColumn"] = finding.column
    if not finding.at:
        return {"physicalLocation": physical}
    name = location_name(finding.at, language)
    logical = [{"name": name, "fullyQualifiedName": finding.at}]
    return {"physicalLocation": physical, "logicalLocations": logical}


def uri(file: str) -> str:
    """The name of the file as a URI reference: relative to where the check was run, or absolute."""
    from urllib.parse import quote

    if file == "-":
        return "stdin"
    drive, rest = os.path.splitdrive(file)
    path = drive + quote(bytes_of_name(rest.replace(os.sep, "/")))
    return f"file:///{path.lstrip('/')}" if drive or path.startswith("/") else path


def bytes_of_name(name: str) -> bytes:
    try:
        return os.fsencode(name)
    except UnicodeEncodeError:  # it came from elsewhere than the file system
        return name.encode("utf-8", "backslashreplace")
