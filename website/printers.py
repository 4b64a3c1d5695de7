"""Everything that is printed, one line a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from barnterm.finding import Language
from website import prose
from website.page import Page

PAGES: tuple[Callable[[Language], Iterator[Page]], ...] = (prose.pages,)
"""Each gives the pages of one kind in a language."""

FILES: tuple[Callable[[], Iterator[tuple[str, bytes]]], ...] = ()
"""Each gives files that are the same in all languages: path below the root of the site, content."""
