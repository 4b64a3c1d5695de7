"""The public check: from any source to a report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter

from barnterm._generated.structs import STANDARD
from barnterm.check.document import Checked, check_tree
from barnterm.check.jobs import Done, Task, in_order, placed
from barnterm.check.packed import is_packed
from barnterm.check.pieces import (
    is_open_file,
    piece_of,
    pieces_of_bytes,
    pieces_of_file,
    pieces_of_input,
    pieces_of_open_file,
)
from barnterm.check.run import Options
from barnterm.check.stream import check_piece, fold
from barnterm.check.tree import source_tree, tree_of
from barnterm.finding import NotChecked, Outcome, Report, collapse
from barnterm.moment import swedish_day
from barnterm.profile import load_profile
from barnterm.rules import RECORD_RULES
from barnterm.source import Refused, finding, opened, read_at_most, regular_file
from barnterm.suppression import (
    Active,
    Run,
    Suppressions,
    findings_about,
    in_force,
    load_suppressions,
    used,
)
from barnterm.verdict import Verdict

STANDARD_INPUT = "-"
"""What stands for standard input among names of files."""

NOT_WHOLE = {"rules", "rules_some_cases", "rules_some_lines"}
"""What a report says was not checked when the rules did not see all of a source."""

SuppressionFile = Suppressions | str | os.PathLike[str]


def validate(
    source: object,
    *,
    profile: str | os.PathLike[str] | None = None,
    at: str | date | None = None,
    suppressions: SuppressionFile | None = None,
    max_bytes: int | None = None,
) -> Report:
    """Check an exchange and report what was found. Nothing is opened: see `validate_file`.

    Args:
        source: The text itself, bytes, a file that is open for reading bytes, a parsed
            dictionary, or a model or Struct. A text, bytes or a file may hold one exchange a
            line. Of a file, what follows after where it stands is read, and it is not closed.
        profile: The name of a profile that is shipped, or the path of a folder with one.
        at: The day that counts as today, as a date or YYYY-MM-DD. Without it the rules that
            need a day are left out, and the report says so.
        suppressions: The path of a file with suppressions, or what `load_suppressions` gave.
            A fault in it is never raised; `check_suppressions` reports on it.
        max_bytes: The most that is read of a text, bytes or a file. More than that is a finding.

    Returns:
        A report. A fault in the source is never raised.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
        TypeError: `source` is none of the above, such as a path.
    """
    options, use = options_for(profile, at), loaded(suppressions)
    active = in_force(use, options.day, None) if use else {}
    return report_of(checked(source, options, active, max_bytes), options, use)


def validate_file(
    path: str | os.PathLike[str],
    *,
    profile: str | os.PathLike[str] | None = None,
    at: str | date | None = None,
    suppressions: SuppressionFile | None = None,
    max_bytes: int | None = None,
) -> Report:
    """Check a file and report what was found.

    Args:
        path: The path of a regular file; a folder, a pipe or a device is a finding. One that
            ends in .ndjson or .jsonl holds one exchange a line.
        profile: As for `validate`.
        at: As for `validate`.
        suppressions: As for `validate`.
        max_bytes: The most that is read. A larger file is a finding, and is not opened.

    Returns:
        A report. A fault in the file, or that there is none, is never raised.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
        TypeError: `path` is no path.
    """
    name = os.fsdecode(path)
    options, use = options_for(profile, at), loaded(suppressions)
    active = in_force(use, options.day, name) if use else {}
    return report_of(checked_file(name, options, active, max_bytes), options, use)


def check_suppressions(
    suppressions: Suppressions,
    files: Iterable[tuple[str | None, Report]],
    *,
    at: str | date | None = None,
    has_profile: bool = False,
) -> Report:
    """Report on a file with suppressions itself, after the sources it was used for.

    Args:
        suppressions: What `load_suppressions` gave.
        files: Every source with its name, or None, and the report that `validate` gave.
        at: The day that counted as today.
        has_profile: Whether a profile was used.
    """
    day, named = day_of(at), list(files)
    run = Run(day, [(name, is_whole(each)) for name, each in named], has_profile)
    times = used(silenced for _, each in named for silenced in each.suppressed)
    findings = collapse(findings_about(suppressions, times, run))
    outcome: Outcome = "findings" if findings else "clean"
    if not suppressions.readable:
        outcome = "unreadable"
    return Report(STANDARD, day, outcome, findings, [])


def is_whole(each: Report) -> bool:
    """Whether the rules saw all of a source."""
    return each.outcome != "unreadable" and NOT_WHOLE.isdisjoint(n.what for n in each.not_checked)


def options_for(profile: str | os.PathLike[str] | None, at: str | date | None) -> Options:
    return Options(day_of(at), None if profile is None else load_profile(profile))


def day_of(at: str | date | None) -> str | None:
    """The day as YYYY-MM-DD. Raises ValueError, without the value, when it is not a day."""
    if at is None or isinstance(at, date):
        return swedish_day(at.isoformat()) if at else None
    try:
        day = date.fromisoformat(at).isoformat()
    except ValueError:
        day = ""
    if not day or day != at:
        raise ValueError("at: not a day written YYYY-MM-DD")
    return day


def checked(source: object, options: Options, active: Active, most: int | None) -> Checked:
    """What is found in a source that no path leads to. Raises TypeError."""
    try:
        if isinstance(source, str):
            source = source.encode("utf-8", "surrogatepass")
        if isinstance(source, (bytes, bytearray, memoryview)):
            data = bytes(source)
            if not is_packed(data) and most is None:  # the usual way takes no detour
                return check_piece(piece_of(data), options, active)
            pieces = pieces_of_bytes(data, most)
            return fold(check_piece(each, options, active) for each in pieces)
        if is_open_file(source):
            pieces = pieces_of_open_file(source, most)
            return fold(check_piece(each, options, active) for each in pieces)
        not_checked, found = check_tree(tree_of(source_tree(source)), options)
    except Refused as refused:
        return Checked(False, [refused.finding], [])
    return fold([Checked(True, [finding for finding, _ in found], not_checked)], active)


def checked_file(path: str, options: Options, active: Active, most: int | None) -> Checked:
    """What is found in a regular file."""
    try:
        regular_file(path, most)
        if most is None:
            pieces = list(pieces_of_file(path))
        else:
            with opened(path) as file:
                pieces = list(pieces_of_bytes(read_at_most(file, most), most, path))
    except Refused as refused:
        return Checked(False, [refused.finding], [])
    return fold(check_piece(each, options, active) for each in pieces)


def report_of(checked: Checked, options: Options, use: Suppressions | None) -> Report:
    """The report on a source that has been gone through to its end."""
    if not checked.documents:
        checked = Checked(False, [finding("source.empty")], [])
    findings, suppressed = collapse(checked.findings), collapse(checked.suppressed)
    outcome: Outcome = "findings" if findings else "clean"
    if not checked.readable:
        outcome = "unreadable"
    not_checked = [*unread(checked), *left_out(checked, options), *not_used(use, options.day)]
    profile = options.profile.name if options.profile else None
    return Report(STANDARD, options.day, outcome, findings, not_checked, suppressed, profile)


def validate_files(
    names: Iterable[str],
    *,
    profile: str | os.PathLike[str] | None = None,
    at: str | date | None = None,
    suppressions: Suppressions | None = None,
    jobs: int = 1,
    passed: Callable[[int], None] | None = None,
    each: Callable[[Verdict], None] | None = None,
) -> Iterator[tuple[str, Report]]:
    """Check many files, each in pieces, with memory that does not grow with their size.

    Args:
        names: Paths, or "-" for standard input.
        profile: As for `validate`.
        at: As for `validate`.
        suppressions: What `load_suppressions` gave.
        jobs: How many processes to use.
        passed: Told how many bytes have been checked, time after time.
        each: Told the verdict on each document, in order, while the check goes on.

    Yields:
        Every name with its report, in order.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
    """
    options, listed = options_for(profile, at), list(names)
    results = in_order(tasks(listed, options, suppressions, each is not None), jobs)
    for number, parts in groupby(results, key=attrgetter("source")):
        in_file = placed(parts, listed[number], options, suppressions)
        checked = fold(told(in_file, passed, each))
        yield listed[number], report_of(checked, options, suppressions)


def tasks(
    names: list[str], options: Options, use: Suppressions | None, each: bool
) -> Iterator[Task]:
    for number, name in enumerate(names):
        from_input = name == STANDARD_INPUT
        for piece in pieces_of_input() if from_input else pieces_of_file(name):
            yield Task(number, None if from_input else name, piece, options, use, each)


def told(
    parts: Iterable[Done],
    passed: Callable[[int], None] | None,
    each: Callable[[Verdict], None] | None,
) -> Iterator[Checked]:
    for done in parts:
        if passed:
            passed(done.checked.size)
        if each:
            for verdict in done.verdicts:
                each(verdict)
        yield done.checked


def unread(checked: Checked) -> list[NotChecked]:
    """That the rules have not seen what could not be read."""
    what = "rules_some_lines" if checked.documents > 1 else "rules"
    return [] if checked.readable else [NotChecked(what, "unreadable")]


def loaded(given: SuppressionFile | None) -> Suppressions | None:
    return given if given is None or isinstance(given, Suppressions) else load_suppressions(given)


def not_used(use: Suppressions | None, day: str | None) -> list[NotChecked]:
    """Why the suppressions that the caller gave were not used at all."""
    if use is None or (use.readable and day):
        return []
    return [NotChecked("suppressions", "no_day" if use.readable else "unreadable")]


def left_out(checked: Checked, options: Options) -> list[NotChecked]:
    """What was not checked: what the check itself names, and the rules that lacked a day."""
    if options.day:
        return checked.not_checked
    without_day = sorted(rule.code for rule in RECORD_RULES if rule.needs_day)
    return [*checked.not_checked, *(NotChecked(code, "no_day") for code in without_day)]
