"""The public check: from any source to a report."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec

from barnterm._generated.structs import STANDARD
from barnterm.check.document import Checked, check_tree
from barnterm.check.jobs import Done, Task, in_order, placed
from barnterm.check.run import Options
from barnterm.check.stream import (
    Piece,
    check_piece,
    fold,
    piece_of,
    pieces_of_file,
    pieces_of_stream,
)
from barnterm.finding import NotChecked, Outcome, Report, collapse
from barnterm.profile import load_profile
from barnterm.rules import RECORD_RULES
from barnterm.source import finding
from barnterm.suppression import (
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
) -> Report:
    """Check an exchange file and report what was found.

    Args:
        source: A path, bytes, a text, a parsed dictionary, or a model or Struct. A str that
            begins with a brace or bracket is taken as the text itself, any other as a path.
            A path that ends in .ndjson or .jsonl holds one exchange a line.
        profile: The name of a profile that is shipped, or the path of a folder with one.
        at: The day that counts as today, as a date or YYYY-MM-DD. Without it the rules that
            need a day are left out, and the report says so.
        suppressions: The path of a file with suppressions, or what `load_suppressions` gave.
            A fault in it is never raised; `check_suppressions` reports on it.

    Returns:
        A report. A fault in the source is never raised.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
        TypeError: `source` is none of the above.
    """
    return report(source, options_for(profile, at), loaded(suppressions))


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
        return at.isoformat()[:10] if at else None
    try:
        day = date.fromisoformat(at).isoformat()
    except ValueError:
        day = ""
    if not day or day != at:
        raise ValueError("at: not a day written YYYY-MM-DD")
    return day


def report(source: object, options: Options, use: Suppressions | None) -> Report:
    """Check a source and make the result a report. Raises TypeError."""
    name = name_of(source)
    active = in_force(use, options.day, name) if use else {}
    if name is None and not isinstance(source, (str, bytes, bytearray)):
        not_checked, found = check_tree(as_json_has_it(tree_of(source)), options)
        results = [Checked(True, [finding for finding, _ in found], not_checked)]
        return report_of(fold(results, active), options, use)
    if name is None:
        return report_of(check_piece(piece_of(bytes_of(source)), options, active), options, use)
    pieces = pieces_of_file(name)
    return report_of(fold(check_piece(each, options, active) for each in pieces), options, use)


def bytes_of(source: Any) -> bytes:
    return source.encode("utf-8", "surrogatepass") if isinstance(source, str) else bytes(source)


def report_of(checked: Checked, options: Options, use: Suppressions | None) -> Report:
    """The report on a source that has been gone through to its end."""
    if not checked.documents:
        checked = Checked(False, [finding("source.empty")], [])
    findings, suppressed = collapse(checked.findings), collapse(checked.suppressed)
    outcome: Outcome = "findings" if findings else "clean"
    if not checked.readable:
        outcome = "unreadable"
    not_checked = [*unread(checked), *left_out(checked, options), *not_used(use, options.day)]
    return Report(STANDARD, options.day, outcome, findings, not_checked, suppressed)


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


def pieces_of_input() -> Iterator[Piece]:
    """The pieces of standard input, which may be closed or fail."""
    try:
        if sys.stdin is not None:
            yield from pieces_of_stream(sys.stdin.buffer)
            return
    except OSError:
        pass
    yield Piece(None, refused=finding("source.cannot_be_opened"))


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


def name_of(source: object) -> str | None:
    """The path, if the source is one. A text that begins with a brace or bracket is no path."""
    if isinstance(source, os.PathLike):
        return os.fsdecode(source)
    if isinstance(source, str) and not source.lstrip(" \t\r\n\ufeff").startswith(("{", "[")):
        return source
    return None


def as_read(value: object) -> Any:
    """What a text that is kept as written says; None for what JSON does not have."""
    try:
        return msgspec.json.decode(value) if isinstance(value, msgspec.Raw) else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def tree_of(source: object) -> Any:
    """A dictionary as it is, a model or a Struct as a dictionary. Raises TypeError for others."""
    if isinstance(source, (dict, list)):
        return source
    if isinstance(source, msgspec.Struct):
        return msgspec.to_builtins(source, enc_hook=as_read)
    dump = getattr(source, "model_dump", None)
    if dump is None:
        raise TypeError(f"cannot check a {type(source).__name__}")
    return dump(exclude_none=True, warnings=False)  # a warning would repeat the value


def as_json_has_it(tree: Any) -> Any:
    """The tree with 1.0 as 1; one that is endless is left as it is, for the check to say so."""
    try:
        return whole_numbers(tree)
    except RecursionError:
        return tree


def whole_numbers(tree: Any) -> Any:
    """The tree with 1.0 as 1, since JSON Schema counts it as a whole number."""
    if isinstance(tree, dict):
        return {key: whole_numbers(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [whole_numbers(value) for value in tree]
    return int(tree) if isinstance(tree, float) and tree.is_integer() else tree
