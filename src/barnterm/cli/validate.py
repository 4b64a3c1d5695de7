"""`barnterm validate`: check files and write a report on them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from itertools import starmap

from barnterm.api import STANDARD_INPUT, check_suppressions, day_of, validate_files
from barnterm.cli.command import CLEAN, COULD_NOT, FAULTS, add_language
from barnterm.cli.progress import enough, shown
from barnterm.moment import swedish_today
from barnterm.phrases import phrase
from barnterm.profile import load_profile
from barnterm.report import FORMATS, FileReport, ReportOptions, output
from barnterm.suppression import Suppressions, load_suppressions

MOST_JOBS = 64
READ_IN_FOLDERS = (".json", ".ndjson", ".jsonl")


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
        help="write the report to a file, in the format its ending says; may be given again",
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
    names = list(named_files(options.paths))
    if complaint := output.complaint(options.output, options.format, names, options.lang):
        print(complaint, file=sys.stderr)
        return COULD_NOT
    try:
        reports = reports_on(options, names, at)
    except ValueError as error:  # only the profile can be wrong here, and it is no child's file
        print(error, file=sys.stderr)
        return COULD_NOT
    if not reports:
        print(phrase("commands", "nothing_to_check", options.lang), file=sys.stderr)
    output.put(reports, report_options(options, at), options.format, options.output)
    if not reports or any(each.report.outcome == "unreadable" for each in reports):
        return COULD_NOT
    return CLEAN if all(each.report.ok for each in reports) else FAULTS


def report_options(options: argparse.Namespace, at: str) -> ReportOptions:
    profile = None if options.profile is None else load_profile(options.profile).name
    colour = output.in_colour(options.color)
    return ReportOptions(options.lang, at, profile, options.suppressions, colour)


def reports_on(options: argparse.Namespace, names: list[str], at: str) -> list[FileReport]:
    """A report on each file, and on the file with suppressions where there is something to say."""
    use = load_suppressions(options.suppressions) if options.suppressions else None
    with shown(names, options.lang) as passed:
        checked = validate_files(
            names,
            profile=options.profile,
            at=at,
            suppressions=use,
            jobs=options.jobs or enough(names),
            passed=passed,
        )
        reports = list(starmap(FileReport, checked))
    if use is None or not reports:
        return reports
    return [*reports, *about(use, reports, options, at)]


def about(
    use: Suppressions, reports: list[FileReport], options: argparse.Namespace, at: str
) -> list[FileReport]:
    named = [(None if file == STANDARD_INPUT else file, report) for file, report in reports]
    report = check_suppressions(use, named, at=at, has_profile=options.profile is not None)
    return [] if report.outcome == "clean" else [FileReport(options.suppressions, report)]


def named_files(paths: list[str]) -> Iterator[str]:
    """The files named; a folder means the exchange files in it and below it, by name."""
    for path in paths:
        if path != STANDARD_INPUT and os.path.isdir(path):
            yield from files_below(path)
        else:
            yield path


def files_below(folder: str) -> list[str]:
    found = []
    for here, inner, names in os.walk(folder):
        inner[:] = [each for each in inner if not each.startswith(".") and each != "node_modules"]
        found += [os.path.join(here, name) for name in names]
    return sorted(path for path in found if path.lower().endswith(READ_IN_FOLDERS))
