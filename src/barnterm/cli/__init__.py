"""The command line. The module of a command, and what it needs, is imported when it is used."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Collection
from importlib import import_module

from barnterm import __version__
from barnterm.cli.command import COULD_NOT

COMMANDS = {
    "validate": "check files and say what is wrong",
    "explain": "explain a rule: why it is there, how to fix the fault",
    "terms": "list the terms, or find those that match words",
    "schema": "print a JSON Schema",
    "example": "print an exchange file to begin with",
    "generate": "write what is generated from schema/, in a clone",
}
"""The commands, each with a line of help.

The module of the same name in this package has `add_arguments` and `run`. Nothing of it stands
here, because all modules together take longer to import than the check of a small file.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 clean, 1 errors found, 2 could not."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    given = sys.argv[1:] if arguments is None else arguments
    options = parser(given).parse_args(given)
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


def parser(words: Collection[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """The parser of command lines that hold no other words than these.

    All commands are in it; only those that are among the words have their arguments.
    """
    top = argparse.ArgumentParser(
        prog="barnterm",
        description="Check exchange files about children's needs, efforts, roles and consents.",
    )
    top.add_argument("--version", action="version", version=f"barnterm {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for name, help_ in COMMANDS.items():
        command = commands.add_parser(name, help=help_)
        if name in words:
            module = import_module(f"barnterm.cli.{name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return top
