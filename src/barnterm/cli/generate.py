"""`barnterm generate`: write what is generated from the schema, or say what is stale."""

from __future__ import annotations

import argparse
from pathlib import Path

from barnterm.cli.command import CLEAN, COULD_NOT, FAULTS
from barnterm.console import complain, say


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--check", action="store_true", help="only say which files are stale")


def run(options: argparse.Namespace) -> int:
    try:
        from barnterm.generate import artefacts  # needs what a plain install does not have
    except ImportError as error:
        complain(f"Needs {error.name}: in a clone, pip install '.[generate]'")
        return COULD_NOT
    act = artefacts.check if options.check else artefacts.write
    try:
        lines = act(Path.cwd())
    except FileNotFoundError:
        complain("No schema/barnterm.yaml here: run this in a clone of barnterm.")
        return COULD_NOT
    say("".join(f"{each}\n" for each in lines or ["Everything is up to date."]))
    return FAULTS if options.check and lines else CLEAN
