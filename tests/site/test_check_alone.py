"""The page that checks files sends nothing: its requests, its traces, and what it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from checking import (
    CANARY,
    EXAMPLES,
    PAGES,
    Given,
    choose,
    on_command_line,
    opened,
    saved,
)
from playwright.sync_api import Browser

from barnterm.site.check import BROWSER


def test_asks_nobody_for_anything_while_it_checks(given: Given, served: str) -> None:
    """From the moment a file is chosen until the report is there, no request is made at all."""
    before = len(given.asked)
    choose(given.page, EXAMPLES[5])
    saved(given.page)
    assert given.asked[before:] == []
    assert all(url.startswith((served, "blob:")) for url in given.asked)


def test_leaves_no_trace(given: Given, tmp_path: Path) -> None:
    """Neither the file's name nor its content is in an address, a title or anything stored."""
    path = tmp_path / f"{CANARY}.json"
    path.write_bytes(EXAMPLES[5].read_bytes().replace(b"exchange-", CANARY.encode()))
    page, length = given.page, given.page.evaluate("history.length")
    choose(page, path)
    kept = page.evaluate(
        """async () => JSON.stringify([
            {...localStorage}, {...sessionStorage}, document.cookie, document.title, history.state,
            await indexedDB.databases(), await caches.keys(),
            (await navigator.serviceWorker.getRegistrations()).length,
        ])"""
    )
    where = [kept, *given.asked, *(frame.url for frame in page.frames), page.title()]
    assert not any(CANARY in each for each in where)
    assert page.context.cookies() == []
    assert page.evaluate("history.length") == length
    assert "indexedDB" not in kept


def test_checks_with_the_network_cut(given: Given) -> None:
    """Once ready it needs no network, not even to begin anew after a check was cancelled."""
    given.page.context.set_offline(True)
    try:
        choose(given.page, EXAMPLES[5])
        assert saved(given.page) == on_command_line(EXAMPLES[5])
        given.page.evaluate("document.querySelector('#check-cancel').click()")
        assert choose(given.page, EXAMPLES[0]) == "Inga anmärkningar"
    finally:
        given.page.context.set_offline(False)


WAYS_OUT = """async (there) => {
    const tried = (name, way) => new Promise((resolve) => {
        const done = (how) => resolve([name, how]);
        setTimeout(done, 1500, "refused");
        try { way(() => done("sent"), () => done("refused")); } catch { done("refused"); }
    });
    const socket = there.replace("http", "ws");
    const ways = {
        fetch: (yes, no) => fetch(there + "/fetch", { mode: "no-cors" }).then(yes, no),
        xhr: (yes, no) => {
            const asked = new XMLHttpRequest();
            asked.onloadend = () => (asked.status ? yes() : no());
            asked.open("GET", there + "/xhr");
            asked.send();
        },
        websocket: (yes, no) => { new WebSocket(socket + "/socket").onerror = no; },
        events: (yes, no) => { new EventSource(there + "/events").onerror = no; },
        import: (yes, no) => import(there + "/import.js").then(yes, no),
        worker: (yes, no) => { new Worker(there + "/worker.js", { type: "module" }).onerror = no; },
        beacon: (yes, no) => (navigator.sendBeacon?.(there + "/beacon") ? yes() : no()),
        image: (yes, no) => {
            const image = new Image();
            [image.onload, image.onerror] = [yes, no];
            image.src = there + "/image.png";
        },
        style: (yes, no) => {
            const link = document.createElement("link");
            [link.rel, link.href] = ["stylesheet", there + "/x.css"];
            [link.onload, link.onerror] = [yes, no];
            document.head.append(link);
        },
        frame: (yes, no) => {
            const frame = document.createElement("iframe");
            frame.src = there + "/frame.html";
            document.body.append(frame);
        },
        form: (yes, no) => {
            const form = document.createElement("form");
            Object.assign(form, { action: there + "/form", method: "post", target: "_blank" });
            document.body.append(form);
            form.submit();
        },
    };
    return Object.fromEntries(await Promise.all(Object.entries(ways).map((way) => tried(...way))));
}"""

FROM_PYTHON = """
import js, urllib.request
from pyodide.http import open_url

async def get_out(there):
    for way in (
        lambda: js.fetch(there + "/fetch"),
        lambda: open_url(there + "/open_url"),
        lambda: urllib.request.urlopen(there + "/urllib", timeout=1),
        lambda: js.WebSocket.new(there.replace("http", "ws") + "/socket"),
        lambda: js.EventSource.new(there + "/events"),
    ):
        try:
            found = way()
            if hasattr(found, "then"):
                await found
        except Exception:
            continue

import asyncio
js.tried = asyncio.ensure_future(get_out("THERE"))
"""


@pytest.fixture
def heard() -> list[str]:
    """Every path that another site was asked for."""
    return []


@pytest.fixture
def elsewhere(heard: list[str]) -> Iterator[str]:
    """The address of another site, which answers everybody."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_POST = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_the_other_site_would_be_heard(browser: Browser, heard: list[str], elsewhere: str) -> None:
    """The tests below can fail: a page without a policy reaches the other site in these ways."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{elsewhere}/start")
    page.evaluate(WAYS_OUT, elsewhere.replace("127.0.0.1", "localhost"))
    assert len({path for path in heard if path != "/start"} - {"/favicon.ico"}) >= 9
    context.close()


def outside_blobs(answered: list[str]) -> list[str]:
    """What came from a server, and not from the page itself."""
    return [url for url in answered if not url.startswith("blob:")]


def test_the_page_reaches_no_other_site(given: Given, heard: list[str], elsewhere: str) -> None:
    """Nothing that the page itself could do reaches another site."""
    tried = given.page.evaluate(WAYS_OUT, elsewhere)
    assert heard == []
    assert tried["fetch"] == tried["xhr"] == tried["websocket"] == "refused"


def test_the_room_reaches_nobody(
    given: Given, heard: list[str], elsewhere: str, served: str
) -> None:
    """Where files are checked, nobody can be reached: no other site, and not this one either."""
    [room] = [frame for frame in given.page.frames if frame.url.endswith("/room.html")]
    before = len(given.answered)
    for there in (elsewhere, served):
        tried = room.evaluate(WAYS_OUT, there)
        assert tried["fetch"] == tried["xhr"] == tried["import"] == "refused"
    assert heard == []
    assert outside_blobs(given.answered[before:]) == []


def test_the_worker_reaches_nobody(
    given: Given, heard: list[str], elsewhere: str, served: str
) -> None:
    """The worker that checks is bound by the room's policy in all that it could try."""
    [worker] = given.page.workers
    before = len(given.answered)
    for there in (elsewhere, served):
        tried = worker.evaluate(WAYS_OUT, there)
        assert set(tried.values()) == {"refused"}
    assert heard == []
    assert outside_blobs(given.answered[before:]) == []


def test_a_worker_with_its_own_fetch_reaches_nobody(
    given: Given, heard: list[str], elsewhere: str, served: str
) -> None:
    """It is the policy that refuses: a worker of the room that still has `fetch` is refused too."""
    [room] = [frame for frame in given.page.frames if frame.url.endswith("/room.html")]
    hired = """([way, there]) => new Promise((resolve) => {
        const code = `(${way})("${there}").then(postMessage)`;
        const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
        new Worker(address, { type: "module" }).onmessage = ({ data }) => resolve(data);
    })"""
    for there in (elsewhere, served):
        tried = room.evaluate(hired, [WAYS_OUT, there])
        assert set(tried.values()) == {"refused"}
    assert heard == []


def test_python_reaches_nobody(
    browser: Browser, heard: list[str], elsewhere: str, served: str
) -> None:
    """Python in the worker, with all that Pyodide gives it, reaches nobody."""
    body = (BROWSER / "checker.py").read_text("utf-8")
    trying = FROM_PYTHON.replace("THERE", elsewhere) + FROM_PYTHON.replace("THERE", served)
    context = browser.new_context()
    context.route("**/checker.py*", lambda route: route.fulfill(body=f"{body}\n{trying}"))
    given = opened(context, served + PAGES["sv"])
    given.page.workers[0].evaluate("() => self.tried")
    context.close()
    assert heard == []
    assert any(url.endswith("/open_url") for url in given.asked), "it was tried"
    ways = ("/fetch", "/open_url", "/urllib", "/socket", "/events")
    assert [url for url in given.answered if url.endswith(ways)] == []
