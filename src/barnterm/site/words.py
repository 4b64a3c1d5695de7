"""The fixed words of the generated pages, in each language."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from barnterm.finding import Language


def word(key: str, language: Language) -> str:
    """A fixed word or sentence; KeyError when there is none."""
    return words()[key][language]


@cache
def words() -> dict[str, dict[Language, str]]:
    """All words by key and language, from the tables in words/."""
    found: dict[str, dict[Language, str]] = {}
    for path in sorted((Path(__file__).parent / "words").glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        if again := found.keys() & table.keys():
            raise ValueError(f"{path.name} repeats {sorted(again)}")
        found |= table
    return found
