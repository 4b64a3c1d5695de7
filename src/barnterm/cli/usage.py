"""Says what is wrong with a command line, in the language that it asks for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from barnterm.cli.command import COULD_NOT
from barnterm.console import complain

if TYPE_CHECKING:
    from barnterm.finding import Language

FORMS = {
    r"the following arguments are required: (.+)": "required",
    r"unrecognized arguments: (.+)": "unrecognized",
    r"argument (\S+): expected .*arguments?": "expected",
    r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.+)\)": "choice",
    r"argument (\S+): ignored explicit argument '?(.*?)'?": "no_value",
    r"argument (\S+): not a day written YYYY-MM-DD": "day",
    r"argument (\S+): not a whole number from 1 to (\d+)": "number",
    r"ambiguous option: (\S+) could match (.+)": "ambiguous",
}
"""What argparse and the types of our arguments say, and the key of the phrase that says it."""


class Parser(argparse.ArgumentParser):
    """A parser of command lines whose complaints are in Swedish or English."""

    language: Language = "sv"

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and stop."""
        from barnterm.phrases import phrase  # a right command line has no need of it

        complain(self.format_usage().rstrip("\n"))
        word = phrase("usage", "error", self.language)
        complain(f"{self.prog}: {word}: {said(message, self.language)}")
        self.exit(COULD_NOT)


def parser_class(words: Sequence[str]) -> type[Parser]:
    """The class of parsers for a command line, in the language that it asks for."""
    return type("Parser", (Parser,), {"language": language_of(words)})


def said(message: str, language: Language) -> str:
    """What argparse says in English, in the language asked for; as it is where it is not known."""
    from barnterm.phrases import phrase, visible

    line = visible(message)
    for form, key in FORMS.items():
        if found := re.fullmatch(form, line):
            return phrase("usage", key, language, *found.groups())
    return line


def language_of(words: Sequence[str]) -> Language:
    """The language that a command line asks for, whatever else is wrong with it."""
    asked: Language = "sv"
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name, is_given, value = word.partition("=")
        if len(name) > len("--") and "--lang".startswith(name):
            asked = "en" if (value if is_given else following) == "en" else "sv"
    return asked
