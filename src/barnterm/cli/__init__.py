"""The command line. The module of a command, and what it needs, is imported when it is used."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection
from importlib import import_module

from barnterm import __version__
from barnterm.cli.command import COULD_NOT
from barnterm.cli.usage import parser_class
from barnterm.console import complain, give_up_output, prepare

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
    prepare()
    given = sys.argv[1:] if arguments is None else arguments
    options = parser(given).parse_args(given)
    try:
        code = int(options.run(options))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError as error:  # whoever read has read enough, if it was standard output
        return could_not(options, error if error.filename else None)
    except KeyboardInterrupt:
        return COULD_NOT
    except Exception as error:
        return could_not(options, error)
    return code


def could_not(options: argparse.Namespace, error: Exception | None) -> int:
    """Say why a command could not do what it should. A report that was cut short is no report."""
    give_up_output()
    if error is not None:
        from barnterm.cli.failure import told  # most commands do not fail

        complain(told(error, getattr(options, "lang", "sv")))
    return COULD_NOT


def parser(words: Collection[str] = tuple(COMMANDS)) -> argparse.ArgumentParser:
    """The parser of command lines that hold no other words than these.

    All commands are in it; only those that are among the words have their arguments.
    """
    class_ = parser_class([*words])
    top = class_(
        prog="barnterm",
        description="Check exchange files about children's needs, efforts, roles and consents.",
    )
    top.add_argument("--version", action="version", version=f"barnterm {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND", parser_class=class_)
    for name, help_ in COMMANDS.items():
        command = commands.add_parser(name, help=help_)
        if name in words:
            module = import_module(f"barnterm.cli.{name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return top
