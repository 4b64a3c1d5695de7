"""`barnterm terms`: all terms, those that match words, or candidates for a list of words."""

from __future__ import annotations

import argparse
import sys

from barnterm.cli import lookup
from barnterm.cli.command import CLEAN, COULD_NOT, FAULTS, add_language, print_json

FORMATS = ("text", "json")


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "words", nargs="*", metavar="WORDS", help="inflected or not, accents or not"
    )
    command.add_argument("--scheme", metavar="CODE", help="only this scheme, such as need_area")
    command.add_argument(
        "--match", metavar="CSV", help="find candidates for every word in the file's first column"
    )
    command.add_argument("--coverage", action="store_true", help="how far each language covers")
    command.add_argument("--format", choices=FORMATS, default="text")
    add_language(command)


def run(options: argparse.Namespace) -> int:
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
        return CLEAN if found else FAULTS
    for line in lookup.first(options.words, options.lang):
        print(line)
    if not found:
        print(lookup.nothing_found(options.match, options.lang), file=sys.stderr)
    else:
        print(lookup.as_text(found, options.lang), end="")
    return CLEAN if found else FAULTS
