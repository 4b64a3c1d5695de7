"""Says what checks found: for people and for programs, in two languages.

A report format is one function and one row in `FORMATS`; its module is imported when it is used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from barnterm.report.groups import FileReport, summary
from barnterm.report.how import How
from barnterm.report.json import as_json
from barnterm.report.text import as_text
from barnterm.words import message, word

FORMATS: dict[str, tuple[str, ...]] = {
    "text": (".txt",),
    "json": (".json",),
    "sarif": (".sarif", ".sarif.json"),
    "junit": (".xml",),
    "html": (".html", ".htm"),
}
"""The formats, each with the endings of files that are written in it.

The module of the same name in this package has a function `render`.
"""

__all__ = [
    "FORMATS",
    "FileReport",
    "How",
    "as_json",
    "as_text",
    "format_of",
    "message",
    "render",
    "summary",
    "word",
]


def render(name: str, reports: Iterable[FileReport], how: How) -> str:
    """The reports in the format of this name, whole, with a newline at the end."""
    text: str = import_module(f"barnterm.report.{name}").render(reports, how)
    return text


def format_of(path: str) -> str | None:
    """The format that a file with this ending is written in, or None."""
    fitting = [
        (len(e), name) for name, ends in FORMATS.items() for e in ends if path.lower().endswith(e)
    ]
    return max(fitting)[1] if fitting else None
