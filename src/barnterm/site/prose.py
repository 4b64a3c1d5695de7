"""The pages that are written by hand, each with its own front matter."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from barnterm.finding import Language
from barnterm.site import ROOT
from barnterm.site.page import Page
from barnterm.site.placeholders import expand

FOLDER = ROOT / "docs"


def pages(language: Language) -> Iterator[Page]:
    """All pages below docs/<language>/."""
    home = FOLDER / language
    for path in sorted(home.rglob("*.md")):
        _, front, body = path.read_text("utf-8").split("---\n", 2)
        meta = yaml.safe_load(front)
        where = path.relative_to(home).with_suffix("").as_posix()
        meta = {"kind": "prose", **meta}
        yield Page(where, meta.pop("title"), expand(body, where, language), meta)
