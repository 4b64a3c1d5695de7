"""`barnterm schema`: JSON Schemas of exchange files, also for editors, of reports and verdicts."""

from __future__ import annotations

import argparse
from pkgutil import get_data

from barnterm.cli.command import CLEAN
from barnterm.console import say

HOMES = {
    "exchange": "_generated/exchange.schema.json",
    "report": "report.schema.json",
    "verdict": "verdict.schema.json",
    "editor": "_generated/editor.schema.json",
}
"""The schemas with the files that they stand in."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("which", nargs="?", choices=tuple(HOMES), default="exchange")


def run(options: argparse.Namespace) -> int:
    say((get_data("barnterm", HOMES[options.which]) or b"").decode(), for_programs=True)
    return CLEAN
