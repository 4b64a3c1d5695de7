"""`barnterm validate`: check files and write a report on them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator

from barnterm._generated.structs import STANDARD
from barnterm.api import STANDARD_INPUT, check_suppressions, day_of, validate_files
from barnterm.check.verdicts import verdict_on
from barnterm.cli.command import CLEAN, COULD_NOT, FAULTS, add_language
from barnterm.cli.folders import Named, named_files
from barnterm.cli.progress import enough, shown
from barnterm.console import complain
from barnterm.finding import NotChecked, Report
from barnterm.moment import swedish_today
from barnterm.phrases import phrase
from barnterm.profile import FILE, WrongProfile, load_profile
from barnterm.report import FORMATS, FileReport, ReportOptions, output
from barnterm.source import finding
from barnterm.suppression import Suppressions, load_suppressions
from barnterm.verdict import Verdict

MOST_JOBS = 64


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    command.add_argument("--at", metavar="YYYY-MM-DD", type=day, help="the day (default: today)")
    command.add_argument("--profile", metavar="NAME", help="a profile by name, or its folder")
    command.add_argument("--suppressions", metavar="FILE", help="a file with suppressions")
    command.add_argument(
        "--jobs", metavar="N", type=jobs, help="processes to use (all cores when there is much)"
    )
    command.add_argument("--format", choices=FORMATS, help="how the report is written (text)")
    command.add_argument(
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help="write the report to a file, in the format its ending says, or to standard output "
        "if it is -; may be given again",
    )
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    add_language(command)


def day(text: str) -> str:
    try:
        return day_of(text) or text
    except ValueError:
        raise argparse.ArgumentTypeError("not a day written YYYY-MM-DD") from None


def jobs(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= MOST_JOBS:
        return int(text)
    raise argparse.ArgumentTypeError(f"not a whole number from 1 to {MOST_JOBS}")


def run(options: argparse.Namespace) -> int:
    at = options.at or swedish_today()
    files, outputs = named_files(options.paths), list(dict.fromkeys(options.output))
    read = [*(each.path for each in files), *read_beside(options)]
    if complaint := output.complaint(outputs, options.format, read, options.lang):
        complain(complaint)
        return COULD_NOT
    try:
        asked = report_options(options, at)
    except WrongProfile as wrong:
        complain(wrong.said(options.lang))
        return COULD_NOT
    if all(each.refused for each in files):
        complain(phrase("commands", "nothing_to_check", options.lang))
    with output.while_checking(options.format, outputs) as each:
        reports = list(reports_on(options, files, at, each))
    output.put(reports, asked, options.format, outputs)
    if any(each.report.outcome == "unreadable" for each in reports):
        return COULD_NOT
    return CLEAN if all(each.report.ok for each in reports) else FAULTS


def read_beside(options: argparse.Namespace) -> list[str]:
    """The files, besides those to check, that no report may be written over."""
    suppressions = [options.suppressions] if options.suppressions else []
    return [*suppressions, os.path.join(options.profile, FILE)] if options.profile else suppressions


def report_options(options: argparse.Namespace, at: str) -> ReportOptions:
    profile = None if options.profile is None else load_profile(options.profile).name
    colour = output.in_colour(options.color)
    return ReportOptions(options.lang, at, profile, options.suppressions, colour)


def reports_on(
    options: argparse.Namespace,
    files: list[Named],
    at: str,
    each: Callable[[Verdict], None] | None,
) -> Iterator[FileReport]:
    """A report on each file, and on the file with suppressions where there is something to say."""
    use = load_suppressions(options.suppressions) if options.suppressions else None
    names, reports = [named.path for named in files if not named.refused], list[FileReport]()
    with shown(names, options.lang) as passed:
        checked = validate_files(
            names,
            profile=options.profile,
            at=at,
            suppressions=use,
            jobs=options.jobs or enough(names),
            passed=passed,
            each=each,
        )
        for named in files:
            reports.append(unread(named, at, each) if named.refused else FileReport(*next(checked)))
    yield from reports
    if use is not None and reports:
        yield from about(use, reports, options, at, each)


def unread(named: Named, at: str, each: Callable[[Verdict], None] | None) -> FileReport:
    """A report on what could not be gone through."""
    left = [NotChecked("rules", "unreadable")]
    report = Report(STANDARD, at, "unreadable", [finding(named.refused)], left)
    if each:
        each(verdict_on(report, named.path))
    return FileReport(named.path, report)


def about(
    use: Suppressions,
    reports: list[FileReport],
    options: argparse.Namespace,
    at: str,
    each: Callable[[Verdict], None] | None,
) -> Iterator[FileReport]:
    named = [(None if file == STANDARD_INPUT else file, report) for file, report in reports]
    report = check_suppressions(use, named, at=at, has_profile=options.profile is not None)
    if report.outcome != "clean":
        if each:
            each(verdict_on(report, options.suppressions))
        yield FileReport(options.suppressions, report)
