"""The built site, served on this machine and read in Chromium, for every test of the site.

Set BARNTERM_SITE to the folder of a built site to test that one instead of building.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import IO

import pytest
from checking import PAGES, Given, opened
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from searching import PLACES as SEARCHED

from barnterm.site.build import SITE, build
from barnterm.site.wheels import package

QUIET = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
HERE = Path(__file__).parent
MISSING = "Chromium is missing. On Debian: apt-get install chromium fonts-noto-core"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder, so that `-m` can choose them or leave them out."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("site")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the built site. Built once, also when several workers run the tests."""
    if ready := os.environ.get("BARNTERM_SITE"):
        return Path(ready)
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    with FileLock(shared / "site.lock"):
        if not (shared / "site.built").exists():
            package("pyodide")  # to say at once that it is missing, and not after the pages
            build()
            (shared / "site.built").touch()
    return SITE


class Handler(SimpleHTTPRequestHandler):
    """Serves as a web server would: with the right content types and the site's own 404 page."""

    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
        ".whl": "application/zip",
        ".json": "application/json",
        ".jsonld": "application/ld+json",
        ".ttl": "text/turtle",
        ".rdf": "application/rdf+xml",
        ".csv": "text/csv",
        ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".html": "text/html; charset=utf-8",
    }

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Show the 404 page of the site for what is missing."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:  # type: ignore[override]
        """Send a file, and do not mind a browser that has gone elsewhere in the meantime."""
        try:
            super().copyfile(source, outputfile)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """The address of the site, without a slash last: http://127.0.0.1:<a free port>."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        pytest.fail(MISSING)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium, args=QUIET)


@pytest.fixture
def asked() -> list[str]:
    """The address of every request that `context` and `page` have made, in order."""
    return []


@pytest.fixture
def context(browser: Browser, served: str, asked: list[str]) -> Iterator[BrowserContext]:
    """A browser with no memory. Afterwards: no request has left the site."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.on("request", lambda request: asked.append(request.url))
    yield context
    context.close()
    outside = [url for url in asked if not url.startswith((served, "data:", "blob:"))]
    assert not outside, "requests that left the site"


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty page in `context`."""
    return context.new_page()


@pytest.fixture(scope="module")
def given(browser: Browser, served: str) -> Iterator[Given]:
    """The Swedish page with the check ready. Used by many tests, one after the other."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield opened(context, served + PAGES["sv"])
    context.close()


@pytest.fixture
def there(page: Page, served: str) -> Page:
    """A Swedish page with the search box."""
    page.goto(served + SEARCHED["sv"])
    return page
