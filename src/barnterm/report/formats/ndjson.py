"""A verdict a document, one on each line; `barnterm schema verdict` describes the form.

The command line writes the lines while it checks. A report that is given whole has one a source.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec import structs

from barnterm.check.verdicts import verdict_on
from barnterm.report.formats import Format
from barnterm.report.groups import FileReport, as_utf8
from barnterm.report.options import ReportOptions
from barnterm.verdict import Verdict

FORMAT = Format(
    endings=(".ndjson", ".jsonl"),
    title=("NDJSON, en rad per dokument", "NDJSON, a line a document"),
    readers=(
        "en dataplattform, ett program som sorterar; `barnterm schema verdict` beskriver raden",
        "a data platform, a program that sorts; `barnterm schema verdict` is its form",
    ),
)


def render(reports: Iterable[FileReport], _: ReportOptions) -> str:
    return "".join(line(verdict_on(each.report, each.file)) for each in reports)


def line(verdict: Verdict) -> str:
    """The verdict as JSON on a line of its own."""
    named = structs.replace(verdict, file=as_utf8(verdict.file or ""))
    return msgspec.json.encode(named if verdict.file else verdict).decode() + "\n"
