"""Puts a report where it is wanted: on standard output, or in files that are whole or not there."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable

from barnterm.finding import Language
from barnterm.phrases import phrase
from barnterm.report import format_of, render
from barnterm.report.formats import DEFAULT, rows
from barnterm.report.groups import FileReport, shown, summary
from barnterm.report.options import ReportOptions
from barnterm.report.totals import total


def complaint(
    paths: Iterable[str], format_: str | None, checked: list[str], language: Language
) -> str | None:
    """Why a report cannot be written to one of the paths, said before anything is checked."""
    for path in paths:
        if why := hindrance(path, format_, checked):
            endings = " ".join(ending for row in rows().values() for ending in row.endings)
            return phrase("output", why, language, shown(path), endings)
    return None


def hindrance(path: str, format_: str | None, checked: list[str]) -> str | None:
    if os.path.isdir(path):
        return "folder"
    if not os.path.isdir(os.path.dirname(path) or "."):
        return "no_folder"
    if any(is_same(path, each) for each in checked):
        return "input"
    return None if format_ or format_of(path) else "ending"


def is_same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def in_colour(when: str) -> bool:
    """Whether to paint the text: as asked, or when a person reads it and has not said no.

    See https://no-color.org.
    """
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    paints = os.name != "nt" or "WT_SESSION" in os.environ
    return paints and sys.stdout.isatty()


def put(
    reports: list[FileReport], options: ReportOptions, format_: str | None, paths: list[str]
) -> None:
    """Write the report to every path, else to standard output. Raises OSError.

    With paths, the sum and the names of what was written go to standard output.
    """
    if not paths:
        say(render(format_ or DEFAULT, reports, options), format_ or DEFAULT)
        return
    for path in paths:
        unpainted = options._replace(colour=False)
        write_whole(path, render(format_ or format_of(path) or DEFAULT, reports, unpainted))
    lines = [total(summary(reports), options.language)]
    lines += [phrase("output", "written", options.language, shown(path)) for path in paths]
    print("\n".join(lines))


def say(text: str, format_: str) -> None:
    """Write to standard output; what is for programs is always in UTF-8 with plain newlines."""
    if format_ != DEFAULT and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(text)


def write_whole(path: str, text: str) -> None:
    """Write a file that is there in full or, whatever happens, not at all. Raises OSError."""
    path = os.path.realpath(path)
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe has no half
        write(path, "w", text)
        return
    part = f"{path}.{os.getpid()}.part"
    try:
        write(part, "x", text)
        os.replace(part, path)
    except BaseException:
        if os.path.exists(part):
            os.unlink(part)
        raise


def write(path: str, mode: str, text: str) -> None:
    with open(path, mode, encoding="utf-8", errors="replace", newline="\n") as file:
        file.write(text)
