"""The ways that lead from a page: to those it stands below, and to the other language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from barnterm.finding import Language
from barnterm.site.page import LANGUAGES, Page, address

Paths = Mapping[str, Page]


def with_ways(pages: Mapping[Language, Sequence[Page]]) -> dict[Language, list[Page]]:
    """All pages, with what the theme needs to lead on from each.

    Adds to their meta:
        other_language: The address of the same page below the root of the other language, or
            None when it is only there in one.
        trail: The title and address of each page that it stands below, the nearest last.
    """
    by_path = {
        language: {page.path: page for page in of_language}
        for language, of_language in pages.items()
    }
    return {
        language: [led(page, by_path[language], by_path[other(language)]) for page in of_language]
        for language, of_language in pages.items()
    }


def other(language: Language) -> Language:
    """The other of the two languages."""
    return next(each for each in LANGUAGES if each != language)


def led(page: Page, here: Paths, there: Paths) -> Page:
    """A page with its ways on, by the paths of all pages in both languages."""
    path = page.meta.get("other", page.path)
    ways = {
        "other_language": address(path) if path in there else None,
        "trail": [
            {"title": each.title, "address": address(each.path)} for each in above(page, here)
        ],
    }
    return page._replace(meta={**page.meta, **ways})


def above(page: Page, pages: Paths) -> list[Page]:
    """The index pages of the folders that a page stands in, but for the front page, then those
    that the page itself says it stands below.
    """
    parts = page.path.split("/")[:-1]
    folders = ["/".join(parts[: n + 1]) for n in range(len(parts))]
    paths = [*(f"{each}/index" for each in folders), *page.meta.get("above", ())]
    return [pages[each] for each in paths if each in pages and each != page.path]
