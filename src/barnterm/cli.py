"""The command line. Everything heavy is imported only by the command that needs it."""

from __future__ import annotations

import argparse
import io
import os
import sys
from typing import TYPE_CHECKING, Any

from barnterm import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from barnterm.report import FileReport, How
    from barnterm.suppression import Suppressions

CLEAN, FAULTS, COULD_NOT = 0, 1, 2
STANDARD_INPUT = "-"
MOST_JOBS = 64
READ_IN_FOLDERS = (".json", ".ndjson", ".jsonl")
LANGUAGES = ("sv", "en")
NOTHING_TO_CHECK = {"sv": "Det finns inga filer att kontrollera.", "en": "No files to check."}
FORMATS = ("text", "json")
REPORTS = (*FORMATS, "sarif", "junit", "html")
SCHEMAS = ("exchange", "report", "editor")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 clean, 1 errors found, 2 could not."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    options = parser().parse_args(arguments)
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except OSError as error:  # a report that was cut short is no report
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            print("The output could not be written.", file=sys.stderr)
        return COULD_NOT
    except KeyboardInterrupt:
        return COULD_NOT
    return code


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="barnterm",
        description="Check exchange files about children's needs, efforts, roles and consents.",
    )
    top.add_argument("--version", action="version", version=f"barnterm {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    add_validate(commands)
    add_explain(commands)
    add_terms(commands)
    add_schema(commands)
    add_generate(commands)
    return top


def add_validate(commands: Any) -> None:
    command = commands.add_parser("validate", help="check files and say what is wrong")
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input"
    )
    command.add_argument("--at", metavar="YYYY-MM-DD", type=day, help="the day (default: today)")
    command.add_argument("--profile", metavar="NAME", help="a profile by name, or its folder")
    command.add_argument("--suppressions", metavar="FILE", help="a file with suppressions")
    command.add_argument(
        "--jobs", metavar="N", type=jobs, help="processes to use (all cores when there is much)"
    )
    command.add_argument("--format", choices=REPORTS, help="how the report is written (text)")
    command.add_argument(
        "--output",
        metavar="FILE",
        action="append",
        default=[],
        help="write the report to a file, in the format its ending says; may be given again",
    )
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto")
    add_language(command)
    command.set_defaults(run=run_validate)


def add_explain(commands: Any) -> None:
    command = commands.add_parser("explain", help="explain a rule: why it is there, how to mend")
    command.add_argument("code", metavar="CODE", help="for example dates.ends_before_start")
    add_language(command)
    command.set_defaults(run=run_explain)


def add_terms(commands: Any) -> None:
    command = commands.add_parser("terms", help="list the terms, or find those that match words")
    command.add_argument(
        "words", nargs="*", metavar="WORDS", help="inflected or not, accents or not"
    )
    command.add_argument("--scheme", metavar="CODE", help="only this scheme, such as need_area")
    command.add_argument(
        "--match", metavar="CSV", help="find candidates for every word in the file's first column"
    )
    command.add_argument("--coverage", action="store_true", help="how far each language covers")
    add_format(command)
    add_language(command)
    command.set_defaults(run=run_terms)


def add_schema(commands: Any) -> None:
    command = commands.add_parser("schema", help="print a JSON Schema")
    command.add_argument("which", nargs="?", choices=SCHEMAS, default="exchange")
    command.set_defaults(run=run_schema)


def add_generate(commands: Any) -> None:
    command = commands.add_parser("generate", help="print what is made from schema/, in a clone")
    command.add_argument("--check", action="store_true", help="only say which files are stale")
    command.set_defaults(run=run_generate)


def add_format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=FORMATS, default="text")


def add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default="sv", help="language of the text")


def day(text: str) -> str:
    from barnterm.api import day_of

    try:
        return day_of(text) or text
    except ValueError:
        raise argparse.ArgumentTypeError("not a day written YYYY-MM-DD") from None


def jobs(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= MOST_JOBS:
        return int(text)
    raise argparse.ArgumentTypeError(f"not a whole number from 1 to {MOST_JOBS}")


def run_validate(options: argparse.Namespace) -> int:
    from datetime import date

    from barnterm.report import output

    at = options.at or date.today().isoformat()
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
        print(NOTHING_TO_CHECK[options.lang], file=sys.stderr)
    output.put(reports, how(options, at), options.format, options.output)
    if not reports or any(each.report.outcome == "unreadable" for each in reports):
        return COULD_NOT
    return CLEAN if all(each.report.ok for each in reports) else FAULTS


def how(options: argparse.Namespace, at: str) -> How:
    from barnterm.report import How
    from barnterm.report.output import in_colour

    profile = None
    if options.profile is not None:
        from barnterm.profile import load_profile

        profile = load_profile(options.profile).name
    return How(options.lang, at, profile, options.suppressions, in_colour(options.color))


def reports_on(options: argparse.Namespace, names: list[str], at: str) -> list[FileReport]:
    """A report on each file, and on the file with suppressions where there is something to say."""
    from itertools import starmap

    from barnterm.api import validate_files
    from barnterm.progress import enough, shown
    from barnterm.report import FileReport
    from barnterm.suppression import load_suppressions

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
    from barnterm.api import check_suppressions
    from barnterm.report import FileReport

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


def run_explain(options: argparse.Namespace) -> int:
    from barnterm.explain import explain, suggestion
    from barnterm.rules import RULES

    if options.code in RULES:
        print(explain(RULES[options.code], options.lang))
        return CLEAN
    print(suggestion(options.code, options.lang), file=sys.stderr)
    return COULD_NOT


def run_terms(options: argparse.Namespace) -> int:
    from barnterm import lookup

    if options.coverage:
        print(lookup.coverage())
        return CLEAN
    try:
        found = lookup.answer(options.words, options.scheme, options.match)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        print(lookup.complaint(error, options.lang), file=sys.stderr)
        return COULD_NOT
    if options.format == "json":
        print_json(found)
    elif not found:
        print(lookup.nothing_found(options.match, options.lang), file=sys.stderr)
    else:
        print(lookup.as_text(found, options.lang), end="")
    return CLEAN if found else FAULTS


def run_schema(options: argparse.Namespace) -> int:
    from pkgutil import get_data

    if options.which == "editor":
        from barnterm.editor import editor_schema

        print_json(editor_schema())
        return CLEAN
    homes = {"exchange": "_generated/exchange.schema.json", "report": "report.schema.json"}
    print((get_data("barnterm", homes[options.which]) or b"").decode(), end="")
    return CLEAN


def run_generate(options: argparse.Namespace) -> int:
    from pathlib import Path

    try:
        from barnterm.generate import artefacts
    except ImportError as error:
        print(f"Needs {error.name}: in a clone, pip install '.[generate]'", file=sys.stderr)
        return COULD_NOT
    act = artefacts.check if options.check else artefacts.write
    try:
        lines = act(Path.cwd())
    except FileNotFoundError:
        print("No schema/barnterm.yaml here: run this in a clone of barnterm.", file=sys.stderr)
        return COULD_NOT
    print("\n".join(lines) if lines else "Nothing to print anew.")
    return FAULTS if options.check and lines else CLEAN


def print_json(data: object) -> None:
    import json

    print(json.dumps(data, ensure_ascii=False, indent=2))
