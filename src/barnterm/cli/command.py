"""What commands have in common: exit codes, the choice of a language, and JSON as output."""

from __future__ import annotations

import argparse

CLEAN, FAULTS, COULD_NOT = 0, 1, 2
LANGUAGES = ("sv", "en")


def add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default="sv", help="language of the text")


def print_json(data: object) -> None:
    import json  # most commands write none

    print(json.dumps(data, ensure_ascii=False, indent=2))
