"""The report as JSON, for programs; `barnterm schema report` describes the form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from barnterm._generated.structs import STANDARD
from barnterm.address import of_rule
from barnterm.finding import Finding, Language
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
