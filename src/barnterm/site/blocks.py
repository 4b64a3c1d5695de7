"""The blocks that generated pages are laid of: headings, lists and lists of words, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from barnterm.finding import Language
from barnterm.site.page import plain
from barnterm.site.words import word

Row = tuple[str, list[str]]
"""What is told about, and what is told: one or more paragraphs. All is Markdown."""


def heading(key: str, language: Language, level: int = 2) -> str:
    """A heading from the fixed words, with an id that is the same in both languages."""
    return f"{'#' * level} {plain(word(f'term_{key}', language))} {{#{key}}}"


def foreign(markdown: str, of: str, language: Language) -> str:
    """Markdown within a line, marked with its language when the page is in another one."""
    return markdown if of == language else f'<span lang="{of}">{markdown}</span>'


def defined(rows: Iterable[Row]) -> str:
    """A list of words with what is said of each. Rows where nothing is said are left out."""
    return "\n\n".join(
        f"{name}\n" + "\n".join(f":   {each}" for each in said) for name, said in rows if said
    )


def listed(items: Iterable[str], depth: int = 0) -> str:
    """A bulleted list, or a part of one at some depth."""
    return "\n".join(f"{'    ' * depth}- {each}" for each in items)


def row_of(items: Iterable[str], kind: str) -> str:
    """A list whose items the theme sets side by side: "chips", "downloads" or "az"."""
    lines = [f"<li markdown>{each}</li>" for each in items]
    return "\n".join([f'<ul class="{kind}" markdown>', *lines, "</ul>"]) if lines else ""


def part(kind: str, *blocks: str) -> str:
    """Blocks that the theme keeps together, or nothing when all of them are empty."""
    body = joined(*blocks)
    return f'<div class="{kind}" markdown>\n\n{body}\n\n</div>' if body else ""


def section(key: str, language: Language, *blocks: str) -> str:
    """A heading and its blocks, or nothing when all of them are empty."""
    return joined(heading(key, language), *blocks) if any(blocks) else ""


def folded(summary: str, body: str, kind: str = "") -> str:
    """A part that is closed until somebody opens it, also where no script runs."""
    name = f' class="{kind}"' if kind else ""
    return f"<details{name} markdown>\n<summary>{summary}</summary>\n\n{body}\n\n</details>"


def joined(*blocks: str) -> str:
    """Blocks with a blank line between, the empty ones left out."""
    return "\n\n".join(each for each in blocks if each)
