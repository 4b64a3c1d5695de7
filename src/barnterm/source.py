"""Opens files. One that cannot be read is told of in a finding and not by its error."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from barnterm.finding import Facts, Finding
from barnterm.rules import RULES, source

CANNOT_BE_OPENED = "source.cannot_be_opened"


class Refused(Exception):
    """The source cannot be read. Holds the finding that says why, and no value."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.code)
        self.finding = finding


def finding(code: str, at: str = "", facts: Facts | None = None) -> Finding:
    """A finding of the rule with this code."""
    return Finding(code, RULES[code].severity, at, facts or {})


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The content of a file. Raises Refused when it cannot be had."""
    with opened(path) as file:
        try:
            return file.read()
        except OSError as error:
            raise Refused(finding(why_not_opened(error))) from None


def opened(path: str | os.PathLike[str]) -> BinaryIO:
    """The file, open for reading bytes. Raises Refused when it cannot be opened."""
    try:
        return open(path, "rb")
    except (OSError, ValueError) as error:
        raise Refused(finding(why_not_opened(error))) from None


def why_not_opened(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        if source.file_missing(error):
            return "source.file_missing"
        if source.is_a_folder(error):
            return "source.is_a_folder"
    return CANNOT_BE_OPENED


def regular_file(path: str | os.PathLike[str], most: int | None) -> None:
    """Raises Refused when there is no regular file of at most so many bytes, without opening it."""
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        raise Refused(finding(why_not_opened(error))) from None
    if stat.S_ISDIR(status.st_mode):
        raise Refused(finding("source.is_a_folder"))
    if source.not_a_regular_file(status.st_mode):
        raise Refused(finding("source.not_a_regular_file"))
    if most is not None:
        at_most(status.st_size, most)


def at_most(size: int, most: int) -> None:
    """Raises Refused for a size above the one that the caller allows."""
    if source.too_large(size, most):
        raise Refused(finding("source.too_large", facts={"most": most}))


def read_at_most(file: BinaryIO, most: int) -> bytes:
    """All that a file holds, of which no more is read than shows that it is too much.

    Raises Refused when it is too much or cannot be read, and TypeError for a file of text.
    """
    found = bytearray()
    with reading():
        while len(found) <= most and (more := file.read(most + 1 - len(found))):
            found += more
    at_most(len(found), most)
    return bytes(found)


@contextmanager
def reading() -> Iterator[None]:
    """Raises Refused when what is read inside fails, whatever kind of file it is: one that is
    packed has errors of its own. A file that is closed or gives text is the caller's mistake.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, (TypeError, ValueError, Refused)) and not isinstance(error, OSError):
            raise
        why = why_not_opened(error) if isinstance(error, OSError) else CANNOT_BE_OPENED
        raise Refused(finding(why)) from None
