"""The report as JSON, for programs; `barnterm schema report` describes the form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pkgutil import get_data
from typing import Any, get_args

from barnterm._generated.structs import STANDARD
from barnterm.address import of_rule
from barnterm.finding import Finding, Language, Report
from barnterm.messages import left_out, message
from barnterm.report.formats import Format
from barnterm.report.groups import FileReport, as_utf8, summary, suppressed
from barnterm.report.location import location_name
from barnterm.report.options import ReportOptions

FORMAT = Format(
    endings=(".json",),
    title=("JSON", "JSON"),
    readers=(
        "ert eget program; `barnterm schema report` beskriver formen",
        "your own program; `barnterm schema report` is its form",
    ),
)

LANGUAGES = get_args(Language)


def render(reports: Iterable[FileReport], options: ReportOptions) -> str:
    listed = list(reports)
    data = {
        "standard": STANDARD,
        "at": options.at,
        "profile": options.profile,
        "files": [file_as_json(each, options.language) for each in listed],
        "summary": summary(listed),
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_text(report: Report, language: Language, name: str) -> str:
    """The report on one source. Raises ValueError for a language that there is not."""
    if language not in LANGUAGES:
        raise ValueError(f"language: none of {', '.join(LANGUAGES)}")
    options = ReportOptions(language, report.at, report.profile)
    return render([FileReport(name, report)], options)


def schema() -> Any:
    """The form of a report, as `barnterm schema report` prints it, in one piece."""
    whole = json.loads(get_data("barnterm", "report.schema.json") or b"")
    parts = whole.pop("$defs")
    return inlined({key: each for key, each in whole.items() if key[0] != "$"}, parts)


def inlined(schema: Any, parts: dict[str, Any]) -> Any:
    """The schema with each part where it is referred to."""
    if isinstance(schema, list):
        return [inlined(each, parts) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return inlined(parts[schema["$ref"].removeprefix("#/$defs/")], parts)
    return {key: inlined(each, parts) for key, each in schema.items()}


def file_as_json(each: FileReport, language: Language) -> dict[str, Any]:
    return {
        "file": as_utf8(each.file),
        "outcome": each.report.outcome,
        "findings": [finding_as_json(finding, language) for finding in each.report.findings],
        "not_checked": [left_out(item, language) for item in each.report.not_checked],
        "suppressed": suppressed(each.report),
    }


def finding_as_json(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "at": finding.at,
        "place": location_name(finding.at, language),
        "line": finding.line,
        "column": finding.column,
        "count": finding.count,
        "message": message(finding, language),
        "facts": finding.facts,
        "help": of_rule(finding.code, language),
    }
