"""Standard output and standard error, also where they are closed, full or know few letters."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress


class NotWritten(OSError):
    """Something could not be written: to the file `filename`, or to standard output if None."""


def prepare() -> None:
    """See to it that no letter stops what is written, and that no file takes the place of a
    standard stream that is closed.
    """
    if None in (sys.stdin, sys.stdout, sys.stderr):
        while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(number)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")


def say(text: str, *, for_programs: bool = False) -> None:
    """Write to standard output; what is for programs is always in UTF-8 with plain newlines.

    Raises NotWritten, also when standard output is closed.
    """
    if sys.stdout is None:
        raise NotWritten(errno.EBADF, os.strerror(errno.EBADF))
    if for_programs and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(text)


def complain(text: str) -> None:
    """Write a line to standard error, if it is there to be written to."""
    with suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()


def give_up_output() -> None:
    """Let what is left to write on standard output go nowhere, so that it cannot fail again."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
