"""MkDocs builds and serves the pages from the root of the repository, and is told nothing more."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from httpd import free_ports
from mkdocs.config import load_config

from barnterm.site import ROOT, settings
from barnterm.site.page import CONFIGURED, LANGUAGES

TERM = "def/need_area/safety/"
STARTS = "Building documentation"
PATIENCE = 300
"""Seconds that MkDocs may take to answer on a machine that does much else."""

A_WHILE = 5
"""Seconds after which MkDocs would have seen a file that its own build had written."""


@pytest.fixture
def said(tmp_path: Path) -> Path:
    """The file that takes what MkDocs says."""
    return tmp_path / "said"


@pytest.fixture
def address(said: Path) -> Iterator[str]:
    """Where `mkdocs serve`, run from the root, is to answer."""
    port = free_ports()[0]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with said.open("wb") as file:
        process = subprocess.Popen(command, cwd=ROOT, stdout=file, stderr=file)  # noqa: S603
        yield f"http://127.0.0.1:{port}/"
        process.terminate()
        process.wait(PATIENCE)


def page_at(address: str) -> str:
    """The page, as soon as somebody answers. TimeoutError when nobody does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(address) as answer:  # noqa: S310
                return str(answer.read(), "utf-8")
        except URLError:
            time.sleep(0.5)
    raise TimeoutError("MkDocs did not answer")


def test_it_serves_a_term_and_is_quiet_until_somebody_writes(address: str, said: Path) -> None:
    """A term has its page, with the address it is served at, and the build wakes no other build."""
    page = page_at(address + TERM)
    assert '<html lang="sv">' in page
    assert f'<link rel="canonical" href="{address}{TERM}">' in page
    time.sleep(A_WHILE)
    assert said.read_text("utf-8").count(STARTS) == 1


def keys(tree: Any, above: str = "") -> Iterator[str]:
    """The path of every leaf of a tree of dictionaries."""
    if not isinstance(tree, dict):
        yield above
        return
    for key, below in tree.items():
        yield from keys(below, f"{above}/{key}")


def test_no_swedish_word_of_the_frame_is_left_in_english() -> None:
    """What English does not say it inherits, so it has to say all of it, and no more."""
    sv, en = (load_config(str(CONFIGURED[each])).extra for each in LANGUAGES)
    assert set(keys(sv)) == set(keys(en))
    same = {key for key in sv["words"] if sv["words"][key] == en["words"][key]}
    assert same <= {"start", "version"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_built_page_has_the_address_of_the_settings(site: Path, language: str) -> None:
    """Without a server of its own MkDocs is told where the site is to stand."""
    root = {"sv": "", "en": "en/"}[language]
    page = (site / root / TERM / "index.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{settings.ADDRESS}{root}{TERM}">' in page


def test_nothing_of_the_theme_that_no_page_asks_for_is_built(site: Path) -> None:
    """The theme's own scripts and styles weigh more than all our pages use."""
    assert not [
        each
        for each in site.rglob("*")
        if each.parent.name == "assets" and each.name in {"javascripts", "stylesheets", "images"}
    ]
