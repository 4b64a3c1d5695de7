"""`barnterm schema`: JSON Schemas of exchange files, also for editors, of reports and verdicts."""

from __future__ import annotations

import argparse
from pkgutil import get_data

from barnterm.cli.command import CLEAN, print_json
from barnterm.console import say

HOMES = {
    "exchange": "_generated/exchange.schema.json",
    "report": "report.schema.json",
    "verdict": "verdict.schema.json",
    "editor": "",
}
"""The schemas with the files that they stand in. The one for editors is made of another."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("which", nargs="?", choices=tuple(HOMES), default="exchange")


def run(options: argparse.Namespace) -> int:
    if options.which == "editor":
        from barnterm.editor import editor_schema  # the others need no terms

        print_json(editor_schema())
    else:
        say((get_data("barnterm", HOMES[options.which]) or b"").decode(), for_programs=True)
    return CLEAN
