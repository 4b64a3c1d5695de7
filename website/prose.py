"""The pages that are written by hand, each with its own front matter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from barnterm.finding import Language
from website.page import Page
from website.placeholders import expand

FOLDER = Path(__file__).parent / "prose"


def pages(language: Language) -> Iterator[Page]:
    """All pages below prose/<language>/."""
    home = FOLDER / language
    for path in sorted(home.rglob("*.md")):
        _, front, body = path.read_text("utf-8").split("---\n", 2)
        meta = yaml.safe_load(front)
        where = path.relative_to(home).with_suffix("").as_posix()
        meta = {"kind": "prose", **meta}
        yield Page(where, meta.pop("title"), expand(body, where, language), meta)
