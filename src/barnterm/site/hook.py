"""What MkDocs asks of us while it builds or serves a language: docs/hook.py brings it here.

Pages are handed over in memory. Nothing is written, so that `mkdocs serve`, which watches docs/,
never answers to itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, file_sort_key

import barnterm
from barnterm.finding import Language
from barnterm.site import search, settings
from barnterm.site.generators import PAGES
from barnterm.site.page import LANGUAGES, ROOTS, Page, source
from barnterm.site.ways import with_ways

UNUSED = tuple(f"assets/{folder}/" for folder in ("javascripts", "stylesheets", "images"))
"""What MkDocs copies from the theme that ours is built on, and no page of ours asks for."""


def on_config(config: MkDocsConfig) -> None:
    """Tell MkDocs what stands in our settings. While it serves it has an address of its own."""
    config.site_url = config.site_url or settings.ADDRESS + ROOTS[language_of(config)]
    config.extra |= {
        "root": settings.ADDRESS,
        "mail": settings.MAIL,
        "repository": settings.REPOSITORY,
        "version": barnterm.__version__,
    }


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages of a language and what its search box reads, with what the theme brings."""
    of_theme = (each for each in files if not each.is_documentation_page())
    kept = [each for each in of_theme if not each.src_uri.startswith(UNUSED)]
    generated = [
        File.generated(config, path, content=content)
        for path, content in sources(language_of(config))
    ]
    return Files([*kept, *sorted(generated, key=file_sort_key)])


def sources(language: Language) -> Iterator[tuple[str, bytes]]:
    """By path below docs/<language>/ the Markdown of every page, and what the search box reads."""
    pages = with_ways({each: list(generated(each)) for each in LANGUAGES})[language]
    for page in pages:
        yield f"{page.path}.md", source(page).encode()
    yield from search.files(language, pages)


def generated(language: Language) -> Iterator[Page]:
    """All pages in one language."""
    for generator in PAGES:
        yield from generator(language)


def language_of(config: MkDocsConfig) -> Language:
    """The language that a configuration of MkDocs is for."""
    return next(each for each in LANGUAGES if each == config.extra["language"])
