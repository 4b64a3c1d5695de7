"""Opens files. One that cannot be read is told of in a finding and not by its error."""

from __future__ import annotations

import os
from typing import BinaryIO

from barnterm.finding import Facts, Finding
from barnterm.rules import RULES, source


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
    return "source.cannot_be_opened"
