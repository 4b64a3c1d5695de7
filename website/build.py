"""Builds the site: prints the pages, lets MkDocs build each language, adds the files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import barnterm
from barnterm.finding import Language
from website import redirects, search, settings, standing
from website.page import LANGUAGES, ROOTS, Page, source
from website.printers import FILES, PAGES
from website.ways import with_ways

HERE = Path(__file__).parent
ROOT = HERE.parent
PRINTED = ROOT / "build" / "pages"
SITE = ROOT / "build" / "site"
UNUSED = [
    f"{root}assets/{folder}"
    for root in ROOTS.values()
    for folder in ("javascripts", "stylesheets", "images")
]
"""What MkDocs copies from the theme that ours is built on, and no page of ours asks for."""


def build() -> None:
    """Build the whole site in build/site. CalledProcessError when MkDocs finds a fault."""
    shutil.rmtree(PRINTED, ignore_errors=True)
    shutil.rmtree(SITE, ignore_errors=True)
    pages = with_ways({language: list(printed(language)) for language in LANGUAGES})
    for language in LANGUAGES:
        write_pages(language, pages[language])
        run_mkdocs(language)
    for unused in UNUSED:
        shutil.rmtree(SITE / unused)
    for each in FILES:
        for path, content in each():
            write(SITE / path, content)
    forwarding = redirects.w3id(settings.ADDRESS, standing.standing())
    write(ROOT / "build" / redirects.W3ID, forwarding.encode())


def printed(language: Language) -> Iterator[Page]:
    """All pages in one language."""
    for printer in PAGES:
        yield from printer(language)


def write_pages(language: Language, pages: Sequence[Page]) -> None:
    """Write the Markdown of one language, and what its search box reads."""
    for page in pages:
        write(PRINTED / language / f"{page.path}.md", source(page).encode())
    for path, content in search.files(language, pages):
        write(PRINTED / language / path, content)


def run_mkdocs(language: Language) -> None:
    """Build one language. Swedish is first, since building empties the folder."""
    command = [
        *(sys.executable, "-m", "mkdocs", "build", "--strict"),
        *("--config-file", str(HERE / f"mkdocs.{language}.yml")),
        *("--site-dir", str(SITE / ROOTS[language])),
    ]
    subprocess.run(command, check=True, env={**os.environ, **told(language)})  # noqa: S603


def told(language: Language) -> dict[str, str]:
    """What mkdocs.yml reads of our settings, and that it should not speak of its own future."""
    return {
        "BARNTERM_ROOT": settings.ADDRESS,
        "BARNTERM_ADDRESS": settings.ADDRESS + ROOTS[language],
        "BARNTERM_MAIL": settings.MAIL,
        "BARNTERM_REPOSITORY": settings.REPOSITORY,
        "BARNTERM_VERSION": barnterm.__version__,
        "NO_MKDOCS_2_WARNING": "1",
    }


def write(path: Path, content: bytes) -> None:
    """Write a file and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
