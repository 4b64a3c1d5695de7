"""`barnterm explain`: why a rule is there, how to fix the fault, and an example of it."""

from __future__ import annotations

import argparse

from barnterm.cli.command import CLEAN, COULD_NOT, add_language
from barnterm.console import complain, say
from barnterm.explain import explain, suggestion
from barnterm.rules import RULES


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("code", metavar="CODE", help="for example dates.ends_before_start")
    add_language(command)


def run(options: argparse.Namespace) -> int:
    if options.code in RULES:
        say(explain(RULES[options.code], options.lang) + "\n")
        return CLEAN
    complain(suggestion(options.code, options.lang))
    return COULD_NOT
