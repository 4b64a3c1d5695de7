"""What commands have in common: exit codes, the choice of a language, and JSON as output."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from barnterm.console import say

if TYPE_CHECKING:
    from barnterm.finding import Language  # not all commands need it

CLEAN, FAULTS, COULD_NOT = 0, 1, 2
LANGUAGES: tuple[Language, ...] = ("sv", "en")


def add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default="sv", help="language of the text")


def print_json(data: object) -> None:
    import json  # most commands write none

    say(json.dumps(data, ensure_ascii=False, indent=2) + "\n", for_programs=True)
