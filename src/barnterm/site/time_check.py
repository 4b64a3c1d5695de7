"""Measures the check in the browser: `python -m barnterm.site.time_check`, after the site is built.

Prints how long the first check takes, from the opening of the page to the verdict, and the next.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import perf_counter

from playwright.sync_api import Browser, Page, sync_playwright

from barnterm.site import ROOT
from barnterm.site.build import SITE
from barnterm.site.check import PATHS

FILE = ROOT / "examples" / "2-kommun-region-polis.json"
"""About 20 KB."""

TIMES = 5


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE)))
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/{PATHS['sv']}/"
    files = [FILE, *map(Path, sys.argv[1:])]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        say("load of the machine", os.getloadavg()[0], "processes")
        say("first check", statistics.median(first(browser, address) for _ in range(TIMES)), "s")
        page = opened(browser, address)
        page.wait_for_selector("#check[data-warm]")
        for file in files:
            took = [timed(page, file) for _ in range(TIMES)]
            say(f"next, {file.name}, {file.stat().st_size} bytes", statistics.median(took), "s")
    server.shutdown()


def say(what: str, number: float, unit: str) -> None:
    print(f"{what}: {number:.3f} {unit}", flush=True)


def opened(browser: Browser, address: str) -> Page:
    """The page in a browser that has not been there before."""
    page = browser.new_context().new_page()
    page.set_default_timeout(300_000)
    page.goto(address)
    return page


def first(browser: Browser, address: str) -> float:
    start = perf_counter()
    page = opened(browser, address)
    page.set_input_files("#check-file", FILE)
    page.wait_for_selector("#check[data-state=done]")
    took = perf_counter() - start
    page.context.close()
    return took


def timed(page: Page, file: Path) -> float:
    page.evaluate("delete document.querySelector('#check').dataset.state")
    page.evaluate("document.querySelector('#check-file').value = ''")
    start = perf_counter()
    page.set_input_files("#check-file", file)
    page.wait_for_selector("#check[data-state=done]")
    return perf_counter() - start


if __name__ == "__main__":
    main()
