"""`barnterm example`: an exchange file to begin with."""

from __future__ import annotations

import argparse
import os
import sys

from barnterm.cli.command import CLEAN, COULD_NOT, add_language
from barnterm.phrases import phrase

ENDING = ".json"


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "name", nargs="?", metavar="NAME", help="the first letters of one (default: the first)"
    )
    command.add_argument("--list", action="store_true", help="print the names of all")
    add_language(command)


def run(options: argparse.Namespace) -> int:
    names = all_names()
    if options.list:
        print("\n".join(names))
        return CLEAN
    wanted = (options.name or "").removesuffix(ENDING).casefold()
    found = [name for name in names if name.startswith(wanted)]
    if not found:
        said = phrase("commands", "no_such_example", options.lang, ", ".join(names))
        print(said, file=sys.stderr)
        return COULD_NOT
    with open(os.path.join(folder(), found[0] + ENDING), "rb") as file:
        sys.stdout.flush()
        sys.stdout.buffer.write(file.read())  # as it is, whatever the console is set to
    return CLEAN


def all_names() -> list[str]:
    return sorted(each.removesuffix(ENDING) for each in os.listdir(folder()) if each[0].isdigit())


def folder() -> str:
    """The folder with the examples: in the package where it is installed, else in the clone."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "examples")
    clone = os.path.join(package, os.pardir, os.pardir, "examples")
    return installed if os.path.isdir(installed) else clone
