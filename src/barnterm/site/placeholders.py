"""What the pages by hand leave to be filled in: `{name}` or `{name:argument}`, never in code."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from barnterm import STANDARD
from barnterm.finding import Language
from barnterm.generate.publisher import PUBLISHER_NAMES
from barnterm.site import cards, conformance, examples, plain, settings
from barnterm.site.page import file_address
from barnterm.site.words import word

CODE = r"^[ ]*```.*?^[ ]*```$|`[^`\n]+`"
PLACEHOLDER = r"\{(?P<name>[a-z_]+)(?::(?P<argument>[^{}\s]+))?\}"
RESERVED = ".example"
"""What the addresses end in that nobody can own (RFC 2606)."""

FOUND = re.compile(f"{CODE}|{PLACEHOLDER}", re.MULTILINE | re.DOTALL)


def mailto(key: str, language: Language, _: str) -> str:
    """The address of a mail with the subject and the text that words/ holds under a key."""
    subject, body = (quote(word(f"{key}_{part}", language)) for part in ("subject", "body"))
    return f"mailto:{settings.MAIL}?subject={subject}&amp;body={body}"


def repository(_: str, language: Language, __: str) -> str:
    """A sentence on where the source is kept, when it is kept anywhere."""
    if not settings.REPOSITORY:
        return ""
    return word("repository_sentence", language).replace("$ADDRESS", settings.REPOSITORY)


def nobody_reads(_: str, language: Language, __: str) -> str:
    """A box that says that no mail arrives, as long as the address is one that nobody can own."""
    if not settings.MAIL.endswith(RESERVED):
        return ""
    return f'!!! warning "{word("nobody_reads", language)}"\n\n    {word("until_then", language)}\n'


def help_now(_: str, language: Language, __: str) -> str:
    """A box that says whom to turn to now."""
    keys = ("help_danger", "help_alive", "help_talk")
    lines = "\n".join(f"    - {word(key, language)}" for key in keys)
    return f'!!! info help-now "{word("help_now", language)}"\n\n{lines}\n'


def file(path: str, language: Language, here: str) -> str:
    """The address of a file of the site, by its path below the site's root."""
    return file_address(here, language, path)


PLACEHOLDERS: dict[str, Callable[[str, Language, str], str]] = {
    "address": lambda *_: settings.ADDRESS,
    "assessed": lambda *_: settings.ASSESSED,
    "cards": cards.listed,
    "examples": examples.listed,
    "file": file,
    "help": help_now,
    "law": plain.law,
    "mail": lambda *_: settings.MAIL,
    "mailto": mailto,
    "nobody_reads": nobody_reads,
    "plain": plain.entry,
    "publisher": lambda _, language, __: PUBLISHER_NAMES[language],
    "repository": repository,
    "statements": cards.statements,
    "suite": lambda _, language, here: file(conformance.FILE, language, here),
    "version": lambda *_: STANDARD,
}
"""What each name becomes, from its argument, if it has any, and the page's language and path."""


def expand(text: str, here: str, language: Language) -> str:
    """The text of a page with every placeholder filled in. ValueError for one that cannot be."""

    def filled(found: re.Match[str]) -> str:
        if not found["name"]:
            return found[0]
        try:
            return PLACEHOLDERS[found["name"]](found["argument"] or "", language, here)
        except (KeyError, ValueError) as why:
            raise ValueError(f"{language}/{here}: {found[0]} cannot be filled in") from why

    return FOUND.sub(filled, text)
