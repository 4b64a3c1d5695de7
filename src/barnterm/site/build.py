"""Builds the site: MkDocs makes the pages of each language, and the files are added."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from mkdocs.commands import build as mkdocs
from mkdocs.config import load_config

from barnterm.finding import Language
from barnterm.site import ROOT, redirects, settings, standing
from barnterm.site.generators import FILES
from barnterm.site.page import CONFIGURED, LANGUAGES, ROOTS

SITE = ROOT / "build" / "site"


def build() -> None:
    """Build the whole site in build/site. Abort, of MkDocs, when it finds a fault."""
    shutil.rmtree(SITE, ignore_errors=True)
    for language in LANGUAGES:
        run_mkdocs(language)
    for each in FILES:
        for path, content in each():
            write(SITE / path, content)
    forwarding = redirects.w3id(settings.ADDRESS, standing.standing())
    write(ROOT / "build" / redirects.W3ID, forwarding.encode())


def run_mkdocs(language: Language) -> None:
    """Build the pages of one language. Swedish is first, since building empties the folder."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # what the theme thinks of the future of MkDocs
    folder = str(SITE / ROOTS[language])
    mkdocs.build(load_config(str(CONFIGURED[language]), site_dir=folder, strict=True))


def write(path: Path, content: bytes) -> None:
    """Write a file and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
