"""`python -m barnterm.site.screenshots` takes pictures of ten kinds of page, in build/screenshots.

They are for the eye, so that a change of the look is seen before it is published. Needs a built
site, Chromium and the packages of the extra "dev".
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from threading import Thread
from typing import Literal

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from barnterm.site import ROOT
from barnterm.site.build import SITE

FOLDER = ROOT / "build" / "screenshots"
PAGES = {
    "front": "/",
    "words": "/def/",
    "scheme": "/def/need_area/",
    "term": "/def/need_area/safety/",
    "rule": "/rule/dates.ends_before_start/",
    "class": "/spec/Need/",
    "children": "/om-dig/",
    "coordinators": "/for-samordnare/ord-i-modellerna/",
    "check": "/kontrollera/",
    "lost": "/404.html",
}
WIDTHS = (1280, 360)
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving() -> Iterator[str]:
    """The built site on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def take(browser: Browser, address: str, names: list[str]) -> None:
    """Take each page wide and narrow, light and dark."""
    for width, name in product(WIDTHS, names):
        page = browser.new_page(viewport=ViewportSize(width=width, height=900))
        page.goto(address + PAGES[name])
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.screenshot(path=FOLDER / f"{name}-{width}-{scheme}.png", full_page=True)
        page.close()


def main(names: list[str]) -> None:
    """Take the pages named, or all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with serving() as address, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        take(browser, address, names or list(PAGES))


if __name__ == "__main__":
    main(sys.argv[1:])
