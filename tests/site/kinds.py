"""The kinds of page there are, and one of each to try: the longest, which has most in it."""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from pathlib import Path

LANGUAGES = ("sv", "en")
KINDS = (
    *("front", "schemes", "scheme", "term", "alphabet", "mappings"),
    *("rule", "class", "prose", "check", "lost"),
)
EVERY = tuple(product(LANGUAGES, KINDS))

BODY = re.compile(r'<html lang="(\w+)".*?<body class="kind-(\w+)', re.DOTALL)


def longest(site: Path, language: str, kind: str) -> str:
    """The address below the site's root of the longest page of a kind, such as "/def/x/y/"."""
    pages = by_kind(site).get((language, kind), [])
    assert pages, f"the site has no page of the kind {kind} in {language}"
    chosen = max(pages, key=lambda path: path.stat().st_size)
    return "/" + chosen.relative_to(site).as_posix().removesuffix("index.html")


@cache
def by_kind(site: Path) -> dict[tuple[str, str] | None, list[Path]]:
    """All pages of the site by language and kind; under None those that are none of ours."""
    found: dict[tuple[str, str] | None, list[Path]] = {}
    for path in sorted(site.rglob("*.html")):
        found.setdefault(kind_of(path), []).append(path)
    return found


def kind_of(path: Path) -> tuple[str, str] | None:
    """The language and the kind of a page, or None for a file that is none of ours."""
    with path.open(encoding="utf-8") as file:
        found = BODY.search(file.read(60_000))
    return (found[1], found[2]) if found else None
