"""`barnterm terms`: all terms, those that match words, or candidates for a list of words."""

from __future__ import annotations

import argparse

from barnterm.cli import lookup
from barnterm.cli.command import CLEAN, COULD_NOT, FAULTS, add_language, print_json
from barnterm.console import complain, say

FORMATS = ("text", "json")


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "words", nargs="*", metavar="WORDS", help="inflected or not, accents or not"
    )
    command.add_argument("--scheme", metavar="CODE", help="only this scheme, such as need_area")
    command.add_argument(
        "--match", metavar="FILE", help="find candidates for the words in a file's first column"
    )
    command.add_argument("--coverage", action="store_true", help="how far each language covers")
    command.add_argument("--format", choices=FORMATS, default="text")
    add_language(command)


def run(options: argparse.Namespace) -> int:
    if options.coverage:
        say(lookup.coverage() + "\n")
        return CLEAN
    try:
        found = lookup.answer(options.words, options.scheme, options.match)
    except (OSError, ValueError) as error:
        complain(lookup.complaint(error, options.lang))
        return COULD_NOT
    if options.format == "json":
        print_json(found)
        return CLEAN if found else FAULTS
    for line in lookup.first(options.words, options.lang):
        say(line + "\n")
    if not found:
        complain(lookup.nothing_found(options.match, options.lang))
    else:
        say(lookup.as_text(found, options.lang))
    return CLEAN if found else FAULTS
