"""The page that checks files, used as a visitor uses it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import BrowserContext, Page, expect

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))
DAY = "2026-06-01"
PAGES = {"sv": "/kontrollera/", "en": "/en/check/"}

CANARY = "Zebrafink-7731"
"""A word that must not be found anywhere but in the file that holds it."""

LONG = 40_000
"""Milliseconds that a check may take on a machine that does much else."""


class Given(NamedTuple):
    """The page with the check ready, every address it has asked for, and those that answered.

    What its policy refuses is asked for, as the browser tells it, and is never answered.
    """

    page: Page
    asked: list[str]
    answered: list[str]


def opened(context: BrowserContext, address: str) -> Given:
    asked, answered = list[str](), list[str]()
    context.on("request", lambda request: asked.append(request.url))
    context.on("response", lambda response: answered.append(response.url))
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#check[data-warm]", timeout=LONG)
    return Given(page, asked, answered)


def choose(page: Page, *paths: Path, day: str = DAY, language: str = "sv") -> str:
    """Choose files, wait for the verdict, and return it."""
    page.fill("#check-day", day)
    page.select_option("#check-language", language)
    forget(page)
    page.set_input_files("#check-file", paths)
    return verdict(page)


def forget(page: Page) -> None:
    """Take away what tells that a check is done, and the files that a new choice is told from."""
    page.evaluate("delete document.querySelector('#check').dataset.state")
    page.evaluate("document.querySelector('#check-file').value = ''")


def verdict(page: Page) -> str:
    page.wait_for_selector("#check[data-state=done]", timeout=LONG)
    return page.inner_text("#check-verdict")


def saved(page: Page, format_: str = "json") -> bytes:
    """The report as the page saves it."""
    with page.expect_download() as download:
        page.click(f"#check-save-{format_}")
    return download.value.path().read_bytes()


def told(page: Page, *words: str) -> None:
    """The page comes to say these words of how it goes."""
    for word in words:
        expect(page.locator("#check-status")).to_contain_text(word, timeout=LONG)


def on_command_line(*paths: Path, format_: str = "json", language: str = "sv") -> bytes:
    """What the command writes, run in the folder where the files are."""
    command = [sys.executable, "-m", "barnterm", "validate", "--at", DAY, "--lang", language]
    names = ["--format", format_, "--", *(path.name for path in paths)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    run = subprocess.run(  # noqa: S603
        [*command, *names], cwd=paths[0].parent, env=environment, capture_output=True, check=False
    )
    assert not run.stderr, run.stderr
    return run.stdout
