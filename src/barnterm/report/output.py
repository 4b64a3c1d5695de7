"""Puts a report where it is wanted: on standard output, or in files that are whole or not there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO

from barnterm.console import NotWritten, say
from barnterm.finding import Language
from barnterm.phrases import phrase
from barnterm.report import format_of, render
from barnterm.report.formats import DEFAULT, module_of, rows
from barnterm.report.groups import FileReport, shown, summary
from barnterm.report.options import ReportOptions
from barnterm.report.totals import total
from barnterm.verdict import Verdict

STANDARD_OUTPUT = "-"
"""What stands for standard output among names of files."""

BY_DOCUMENT = "ndjson"
"""The format that is written while the check goes on, a line a document."""

DEVICES = ("/dev/fd/", "/dev/std", "/proc/")
"""What begins so is open already, and never replaced by another file."""


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
    if is_standard_output(path):
        return None
    if os.path.isdir(path):
        return "folder"
    if not may_have_folder(path):
        return "no_folder"
    if any(is_same(path, each) for each in checked):
        return "input"
    return None if format_ or format_of(path) else "ending"


def may_have_folder(path: str) -> bool:
    """Whether there is a folder to write a path in, or nobody may see whether there is."""
    folder = os.path.dirname(path) or "."
    try:
        os.stat(folder)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return os.path.isdir(folder)


def is_standard_output(path: str) -> bool:
    """Whether a path means standard output, as "-" does, or /dev/stdout, or where that leads."""
    if path == STANDARD_OUTPUT:
        return True
    try:
        return sys.stdout is not None and os.path.samestat(os.stat(path), os.fstat(1))
    except (OSError, ValueError):
        return False


def is_same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
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
    return paints and sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def while_checking(
    format_: str | None, paths: list[str]
) -> Iterator[Callable[[Verdict], None] | None]:
    """What writes a verdict where a line a document is asked for; None where it is not.

    Raises NotWritten. What is left before its end leaves no files.
    """
    wanted = [each for each in paths or [STANDARD_OUTPUT] if form_of(each, format_) == BY_DOCUMENT]
    with ExitStack() as stack:
        writers = [stack.enter_context(writing(path)) for path in wanted]

        def write_line(verdict: Verdict) -> None:
            line = module_of(BY_DOCUMENT).line(verdict)
            for write in writers:
                write(line)

        yield write_line if wanted else None


def put(
    reports: list[FileReport], options: ReportOptions, format_: str | None, paths: list[str]
) -> None:
    """Write the report to every path, else to standard output. Raises NotWritten.

    With paths, the sum and the names of what was written go to standard output, if no report does.
    What is written while the check goes on is there already.
    """
    for path in paths or [STANDARD_OUTPUT]:
        form = form_of(path, format_)
        if form != BY_DOCUMENT:
            painted = options.colour and is_standard_output(path)
            write_whole(path, render(form, reports, options._replace(colour=painted)), form)
    if paths and sys.stdout is not None and not any(map(is_standard_output, paths)):
        lines = [total(summary(reports), options.language)]
        lines += [phrase("output", "written", options.language, shown(path)) for path in paths]
        say("".join(f"{each}\n" for each in lines))


def form_of(path: str, format_: str | None) -> str:
    """The format to write a path in: the one asked for, or what its ending says, or text."""
    return format_ or (path != STANDARD_OUTPUT and format_of(path)) or DEFAULT


def write_whole(path: str, text: str, format_: str = DEFAULT) -> None:
    """Write a file that is there in full or, whatever happens, not at all. Raises NotWritten."""
    if is_standard_output(path):
        say(text, for_programs=format_ != DEFAULT)
        return
    with writing(path) as write:
        write(text)


@contextmanager
def writing(path: str) -> Iterator[Callable[[str], object]]:
    """What writes to a path. A file is there when all has been written. Raises NotWritten."""
    if is_standard_output(path):
        yield lambda text: say(text, for_programs=True)
        return
    device = is_device(path)
    path = path if device else os.path.realpath(path)
    part = path if device else f"{path}.{os.getpid()}.part"
    file = opened(path, part, "w" if device else "x")
    try:
        yield lambda text: write(file, text, path)
        with told_of(path):
            file.close()
            if not device:  # a device or a pipe has no half
                os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            file.close()
        if not device and os.path.exists(part):
            os.unlink(part)
        raise


def opened(path: str, part: str, mode: str) -> IO[str]:
    with told_of(path):
        return open(part, mode, encoding="utf-8", errors="replace", newline="\n")


def write(file: IO[str], text: str, path: str) -> None:
    with told_of(path):
        file.write(text)


@contextmanager
def told_of(path: str) -> Iterator[None]:
    """Lets an error say what it was that could not be written."""
    try:
        yield
    except OSError as error:
        raise NotWritten(error.errno, error.strerror, path) from None


def is_device(path: str) -> bool:
    """Whether a path leads to what cannot be replaced: a device, a pipe, a file that is open."""
    is_other = os.path.exists(path) and not os.path.isfile(path)
    return is_other or path.startswith(DEVICES)
