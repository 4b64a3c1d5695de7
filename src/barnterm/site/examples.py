"""The example files, to fetch, to read, and to try the check with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.finding import Language
from barnterm.site import ROOT
from barnterm.site.page import file_link
from barnterm.site.words import word

EXAMPLES = ROOT / "examples"
FOLDER = "exempel"
FAULTY = f"{FOLDER}/6-tomrum.json"
"""The example in which all that can fall between two chairs does so."""

ROW = re.compile(r"^\| `(?P<name>[^`]+)` \| (?P<sv>.+?) \| (?P<en>.+?) \|$", re.MULTILINE)


def files() -> Iterator[tuple[str, bytes]]:
    """Each example: its path below the root of the site, and its content."""
    for path in sorted(EXAMPLES.glob("*.json")):
        yield f"{FOLDER}/{path.name}", path.read_bytes()


def listed(_: str, language: Language, here: str) -> str:
    """Every example with what it shows, as the README of the examples says it."""
    rows = ROW.finditer((EXAMPLES / "README.md").read_text("utf-8"))
    return "\n".join(f"- {link(here, language, row['name'])}: {row[language]}" for row in rows)


def link(here: str, language: Language, name: str) -> str:
    return file_link(here, language, f"{FOLDER}/{name}", name, download="")


def to_try(here: str, language: Language) -> str:
    """A sentence with a file to try the check on."""
    before, text, after = word("check_try", language).split("|")
    return f"{before}{file_link(here, language, FAULTY, text, download='')}{after}"
