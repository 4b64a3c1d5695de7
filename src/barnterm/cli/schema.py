"""`barnterm schema`: a JSON Schema of exchange files, of them for editors, or of a report."""

from __future__ import annotations

import argparse
from pkgutil import get_data

from barnterm.cli.command import CLEAN

HOMES = {
    "exchange": "_generated/exchange.schema.json",
    "report": "report.schema.json",
    "editor": "_generated/editor.schema.json",
}
"""The schemas with the files that they stand in."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("which", nargs="?", choices=tuple(HOMES), default="exchange")


def run(options: argparse.Namespace) -> int:
    print((get_data("barnterm", HOMES[options.which]) or b"").decode(), end="")
    return CLEAN
