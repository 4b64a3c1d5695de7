"""The table of report formats in the docs, made of what each format says of itself."""

from __future__ import annotations

import re

from barnterm.finding import Language
from barnterm.report.formats import DEFAULT, Format, rows

HEADS: dict[Language, str] = {
    "sv": "| rapport | vem som läser den | så får du den |",
    "en": "| report | who reads it | how to get it |",
}
"""The first line of the table, by which it is found."""

UNASKED: dict[Language, str] = {"sv": "inget att lägga till", "en": "nothing to add"}
FILES: dict[Language, str] = {"sv": "rapport", "en": "report"}


def with_formats(page: str, language: Language) -> str:
    """The page with its table of formats written anew. Raises ValueError if it has none."""
    head = re.escape(HEADS[language])
    whole, found = re.subn(rf"^{head}\n(\|.*\n)+", lambda _: table(language), page, flags=re.M)
    if found != 1:
        raise ValueError("the page has no table of report formats")
    return whole


def table(language: Language) -> str:
    lines = (line(name, row, language) for name, row in rows().items())
    return "".join(f"{each}\n" for each in (HEADS[language], "| --- | --- | --- |", *lines))


def line(name: str, row: Format, language: Language) -> str:
    """What the format is called, who reads it, and how to get it."""
    number = 0 if language == "sv" else 1
    asked = f"`--output {FILES[language]}{row.endings[0]}`"
    got = UNASKED[language] if name == DEFAULT else asked
    return f"| {row.title[number]} | {row.readers[number]} | {got} |"
