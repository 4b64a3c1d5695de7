"""Says what checks found: for people and for programs, in two languages."""

from __future__ import annotations

from collections.abc import Iterable

from barnterm.report.formats import FORMATS, format_of, module_of
from barnterm.report.groups import FileReport, summary
from barnterm.report.options import ReportOptions

__all__ = ["FORMATS", "FileReport", "ReportOptions", "format_of", "render", "summary"]


def render(name: str, reports: Iterable[FileReport], options: ReportOptions) -> str:
    """The reports in the format of this name, whole, with a newline at the end."""
    text: str = module_of(name).render(reports, options)
    return text
