"""The formats that a report can have, a module each, which is all that a format takes.

The module is called what `--format` calls the format. `FORMAT` at its head says what the command
line and the docs need to know, and `render` writes the report. A module is imported when it is
used, or when the ending of a file is to be understood, so what only writing needs and is slow to
import is imported in the function that writes.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple

DEFAULT = "text"


class Format(NamedTuple):
    """What there is to know of a format without writing in it.

    Attributes:
        endings: Those of files that are written in it, in lower case, the usual one first.
        title: What it is called in Swedish and in English.
        readers: Who reads it, in Swedish and in English.
    """

    endings: tuple[str, ...]
    title: tuple[str, str]
    readers: tuple[str, str]


def found() -> tuple[str, ...]:
    """The names of all formats, the one that nobody has to ask for first."""
    names = [each.name for each in iter_modules(__path__)]
    return (DEFAULT, *sorted({*names} - {DEFAULT}))


FORMATS = found()


def module_of(name: str) -> Any:
    """The module of a format."""
    return import_module(f"{__name__}.{name}")


@cache
def rows() -> dict[str, Format]:
    """All formats by name. Imports the module of each."""
    return {name: module_of(name).FORMAT for name in FORMATS}


def format_of(path: str) -> str | None:
    """The format that a file with this ending is written in, or None."""
    fitting = [
        (len(ending), name)
        for name, row in rows().items()
        for ending in row.endings
        if path.lower().endswith(ending)
    ]
    return max(fitting)[1] if fitting else None
