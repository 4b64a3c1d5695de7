"""Everything that is printed, one line a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from barnterm.finding import Language
from website import confused, crosswalk, documents, prose
from website.page import Page

PAGES: tuple[Callable[[Language], Iterator[Page]], ...] = (
    prose.pages,
    confused.pages,
    crosswalk.pages,
    documents.pages,
)
"""Each gives the pages of one kind in a language."""

FILES: tuple[Callable[[], Iterator[tuple[str, bytes]]], ...] = (documents.files,)
"""Each gives files that are the same in all languages: path below the root of the site, content."""
