"""Which files a command line names, and what in its folders cannot be gone through."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from barnterm.api import STANDARD_INPUT
from barnterm.check.packed import bare_name
from barnterm.rules.reading import folder_is_a_link

READ_IN_FOLDERS = (".json", ".ndjson", ".jsonl")
"""Endings of what is read in a folder, each perhaps followed by one that says it is packed."""

PASSED_OVER = {"node_modules", "__MACOSX"}
"""Folders that are not gone into, besides those that begin with a dot."""

TWIN = "._"
"""How a file begins that macOS lays beside another, with nothing of its content."""


class Named(NamedTuple):
    """A file or folder; `refused` is the code of the rule that says why it is not checked."""

    path: str
    refused: str = ""


def named_files(paths: list[str]) -> list[Named]:
    """The files named, each once; a folder means the exchange files in it and below it, by name.

    What could not be gone through is named too.
    """
    found: dict[str, Named] = {}
    for path in paths:
        for each in named_by(path):
            is_input = each.path == STANDARD_INPUT
            found.setdefault(each.path if is_input else os.path.abspath(each.path), each)
    return list(found.values())


def named_by(path: str) -> list[Named]:
    if path == STANDARD_INPUT or not os.path.isdir(path):
        return [Named(path)]
    return sorted(below(path)) or [Named(path, "reading.folder_empty")]


def below(folder: str) -> Iterator[Named]:
    unread: list[OSError] = []
    for here, inner, names in os.walk(folder, onerror=unread.append):
        inner[:] = [each for each in inner if each[:1] != "." and each not in PASSED_OVER]
        for path in (os.path.join(here, each) for each in inner):
            if folder_is_a_link(os.path.islink(path)):
                yield Named(path, "reading.folder_is_a_link")
        for name in names:
            if bare_name(name).endswith(READ_IN_FOLDERS) and not name.startswith(TWIN):
                yield in_folder(os.path.join(here, name))
    for error in unread:
        yield Named(str(error.filename or folder), "reading.folder_not_read")


def in_folder(path: str) -> Named:
    """A file in a folder. One that would have to be waited for, such as a pipe, is not opened."""
    is_other = os.path.exists(path) and not os.path.isfile(path)
    return Named(path, "source.cannot_be_opened" if is_other else "")
