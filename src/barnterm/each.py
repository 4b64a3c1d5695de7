"""A verdict on each document, one at a time, however many there are."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec

from barnterm.api import SuppressionFile, checked, loaded, options_for, report_of
from barnterm.check.jobs import Task, in_order, placed
from barnterm.check.pieces import (
    Piece,
    is_open_file,
    pieces_of_bytes,
    pieces_of_file,
    pieces_of_open_file,
)
from barnterm.check.run import Options
from barnterm.check.verdicts import verdict_on
from barnterm.suppression import Suppressions, in_force
from barnterm.verdict import Verdict

HELD = (dict, msgspec.Struct)
WRITTEN = (str, bytes, bytearray)


def validate_each(
    source: object,
    *,
    profile: str | os.PathLike[str] | None = None,
    at: str | date | None = None,
    suppressions: SuppressionFile | None = None,
    jobs: int = 1,
) -> Iterator[Verdict]:
    """Check documents and give a verdict on each, with memory that does not grow with their number.

    Args:
        source: A file as a `pathlib.Path`; a text, bytes, or a binary file object, which holds
            one document, or one a line; a dictionary, a model or a Struct; or an iterable of any
            of these. A text is never taken as the name of a file. Files and file objects may be
            packed with gzip or zstd.
        profile: As for `validate`.
        at: As for `validate`.
        suppressions: As for `validate`.
        jobs: How many processes to use for files, texts and bytes.

    Yields:
        A verdict on each document, in order, as soon as it is there. A source that cannot be
        read, or holds no document, has a verdict too. A fault in a source is never raised.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
        TypeError: `source` is none of the above.
    """
    options, use = options_for(profile, at), loaded(suppressions)
    return verdicts(sources_of(source), options, use, jobs)


def sources_of(source: Any) -> Iterable[Any]:
    """The sources one by one. Raises TypeError for what is none and holds none."""
    if is_single(source):
        return [source]
    if not isinstance(source, Iterable):
        raise TypeError(f"cannot check a {type(source).__name__}")
    return source


def is_single(source: object) -> bool:
    written = isinstance(source, (*WRITTEN, os.PathLike))
    return written or is_held(source) or is_open_file(source)


def is_held(source: object) -> bool:
    """Whether a source is there as objects and not as a text."""
    return isinstance(source, HELD) or hasattr(source, "model_dump")


def verdicts(
    sources: Iterable[Any], options: Options, use: Suppressions | None, jobs: int
) -> Iterator[Verdict]:
    for held, some in groupby(sources, key=is_held):
        if held:
            active = in_force(use, options.day, None) if use else {}
            found = (report_of(checked(each, options, active, None), options, use) for each in some)
            yield from (verdict_on(each, None) for each in found)
        else:
            yield from read_verdicts(some, options, use, jobs)


def read_verdicts(
    sources: Iterable[Any], options: Options, use: Suppressions | None, jobs: int
) -> Iterator[Verdict]:
    names: dict[int, str | None] = {}
    results = in_order(tasks(sources, names, options, use), jobs)
    for number, parts in groupby(results, key=attrgetter("source")):
        for done in placed(parts, names.pop(number), options, use):
            yield from done.verdicts


def tasks(
    sources: Iterable[Any],
    names: dict[int, str | None],
    options: Options,
    use: Suppressions | None,
) -> Iterator[Task]:
    """The pieces of all sources, whose names are kept for as long as they are needed."""
    for number, source in enumerate(sources):
        if not is_single(source):
            raise TypeError(f"cannot check a {type(source).__name__}")
        is_file = isinstance(source, os.PathLike)
        name = names[number] = os.fsdecode(source) if is_file else None
        for piece in pieces_of(source, name):
            yield Task(number, name, piece, options, use, True)


def pieces_of(source: Any, name: str | None) -> Iterable[Piece]:
    if name is not None:
        return pieces_of_file(name)
    if isinstance(source, str):
        source = source.encode("utf-8", "surrogatepass")
    if isinstance(source, (bytes, bytearray)):
        return pieces_of_bytes(bytes(source), None)
    return pieces_of_open_file(source, None)
