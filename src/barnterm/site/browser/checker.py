"""Checks files in the browser as `barnterm validate` does. Run by worker.js."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from itertools import starmap
from pathlib import Path

from barnterm.api import validate_files
from barnterm.finding import Language
from barnterm.report import FileReport, ReportOptions, render
from barnterm.report.page_head import verdict_on_all, worst_of

STANDARD_INPUT = "-"
FOLDER = Path("/given")
"""Where the files lie in the browser's memory while they are checked."""

FAULTY = b"{}"
"""A document with faults: to check it gets everything ready that a check may need."""


def check(
    files: Mapping[str, bytes],
    day: str,
    language: Language,
    passed: Callable[[int], None] | None = None,
) -> dict[str, str | bytes]:
    """Check files and report on them.

    Args:
        files: Their contents by name.
        day: What counts as today, YYYY-MM-DD.
        language: That of the reports.
        passed: Told how many bytes have been checked, time after time.

    Returns:
        The "verdict" in words, how bad it is at "worst", and the reports as "json" and "html",
        the same bytes as `barnterm validate --format` writes.
    """
    FOLDER.mkdir(exist_ok=True)
    os.chdir(FOLDER)
    paths = {path_of(name): content for name, content in files.items()}
    try:
        for path, content in paths.items():
            Path(path).write_bytes(content)
        reports = list(starmap(FileReport, validate_files(paths, at=day, passed=passed)))
    finally:
        for path in paths:
            Path(path).unlink(missing_ok=True)
    return written(reports, ReportOptions(language, day))


def written(reports: list[FileReport], options: ReportOptions) -> dict[str, str | bytes]:
    formats = {name: render(name, reports, options) for name in ("json", "html")}
    return {
        "verdict": verdict_on_all(reports, options.language),
        "worst": worst_of(reports),
        **{name: text.encode("utf-8", "replace") for name, text in formats.items()},
    }


def path_of(name: str) -> str:
    """The file's name, which for a file called "-" must not read as standard input."""
    return f"./{name}" if name == STANDARD_INPUT else name.replace("/", "_")


def get_ready() -> None:
    """Import what a check may need, so that the first file does not wait for it."""
    check({"ready.json": FAULTY}, "2000-01-01", "sv")
