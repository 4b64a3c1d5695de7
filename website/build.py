"""Builds the site: prints the pages, lets MkDocs build each language, adds the files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from barnterm.finding import Language
from website.page import LANGUAGES, ROOTS, source
from website.printers import FILES, PAGES

HERE = Path(__file__).parent
ROOT = HERE.parent
PRINTED = ROOT / "build" / "pages"
SITE = ROOT / "build" / "site"


def build() -> None:
    """Build the whole site in build/site. CalledProcessError when MkDocs finds a fault."""
    shutil.rmtree(PRINTED, ignore_errors=True)
    shutil.rmtree(SITE, ignore_errors=True)
    for language in LANGUAGES:
        print_pages(language)
        run_mkdocs(language)
    for each in FILES:
        for path, content in each():
            write(SITE / path, content)


def print_pages(language: Language) -> None:
    """Write the Markdown of one language."""
    for printer in PAGES:
        for page in printer(language):
            write(PRINTED / language / f"{page.path}.md", source(page).encode())


def run_mkdocs(language: Language) -> None:
    """Build one language. Swedish is first, since building empties the folder."""
    command = [
        *(sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"),
        *("--config-file", str(HERE / f"mkdocs.{language}.yml")),
        *("--site-dir", str(SITE / ROOTS[language])),
    ]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, check=True, env=quiet)  # noqa: S603


def write(path: Path, content: bytes) -> None:
    """Write a file and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
