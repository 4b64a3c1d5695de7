"""What the pages by hand leave to be filled in: `{name}` or `{name:argument}`, never in code."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

from barnterm import STANDARD
from barnterm.finding import Language
from barnterm.generate.publisher import PUBLISHER_NAMES
from website import settings
from website.words import word

CODE = r"^[ ]*```.*?^[ ]*```$|`[^`\n]+`"
PLACEHOLDER = r"\{(?P<name>[a-z_]+)(?::(?P<argument>[^{}\s]+))?\}"
FOUND = re.compile(f"{CODE}|{PLACEHOLDER}", re.MULTILINE | re.DOTALL)


def mailto(key: str, language: Language) -> str:
    """The address of a mail with the subject and the text that words/ holds under a key."""
    subject, body = (quote(word(f"{key}_{part}", language)) for part in ("subject", "body"))
    return f"mailto:{settings.MAIL}?subject={subject}&amp;body={body}"


def repository(_: str, language: Language) -> str:
    """A sentence on where the source is kept, when it is kept anywhere."""
    if not settings.REPOSITORY:
        return ""
    return word("repository_sentence", language).replace("$ADDRESS", settings.REPOSITORY)


PLACEHOLDERS: dict[str, Callable[[str, Language], str]] = {
    "address": lambda _, __: settings.ADDRESS,
    "assessed": lambda _, __: settings.ASSESSED,
    "mail": lambda _, __: settings.MAIL,
    "mailto": mailto,
    "publisher": lambda _, language: PUBLISHER_NAMES[language],
    "repository": repository,
    "version": lambda _, __: STANDARD,
}
"""What each name becomes, from its argument, which may be empty, and the language of the page."""


def expand(text: str, language: Language) -> str:
    """The text with every placeholder filled in. KeyError for a name that does not exist."""

    def filled(found: re.Match[str]) -> str:
        if not found["name"]:
            return found[0]
        return PLACEHOLDERS[found["name"]](found["argument"] or "", language)

    return FOUND.sub(filled, text)
