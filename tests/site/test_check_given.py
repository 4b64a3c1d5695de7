"""Whatever is given to the page that checks files, it answers kindly and quotes nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from checking import (
    CANARY,
    DAY,
    EXAMPLES,
    LONG,
    PAGES,
    Given,
    choose,
    forget,
    on_command_line,
    saved,
    told,
    verdict,
)
from documents import document, documents
from playwright.sync_api import Page, expect

from barnterm.site.check import BROWSER

BAD = {
    "empty": b"",
    "blank": b" \n\n",
    "binary": bytes(range(256)) * 40 + CANARY.encode(),
    "utf-16": f'{{"id": "{CANARY}"}}'.encode("utf-16"),
    "latin-1": f'{{"id": "{CANARY} åäö"}}'.encode("latin-1"),
    "cut-short": f'{{"id": "{CANARY}", "cases": [{{'.encode(),
    "not-json": f"id: {CANARY}\n".encode(),
    "other-json": f'{{"{CANARY}": [1, 2, "{CANARY}"]}}'.encode(),
    "a-list": f'["{CANARY}"]'.encode(),
    "nested": b"[" * 100_000,
    "nested-objects": b'{"a":' * 100_000,
    "nested-in-case": b'{"cases":[' + b'{"a":' * 3_000 + b"1" + b"}" * 3_000 + b"]}",
    "long-number": b'{"id": ' + b"9" * 100_000 + b"}",
    "a-number": b"NaN",
    "key-twice": f'{{"id": "{CANARY}", "id": "{CANARY}"}}'.encode(),
    "bad-lines": f'{{"id": "{CANARY}"}}\n{{"{CANARY}\n\n[]\n'.encode(),
}


@pytest.mark.parametrize("kind", BAD)
def test_answers_a_bad_file_as_the_command_line_does(
    given: Given, tmp_path: Path, kind: str
) -> None:
    """A file that is no good gets the report of the command line, and nothing in it is quoted."""
    path = tmp_path / f"{kind}.json"
    path.write_bytes(BAD[kind])
    choose(given.page, path)
    reports = [saved(given.page, format_) for format_ in ("json", "html")]
    assert reports == [on_command_line(path, format_=format_) for format_ in ("json", "html")]
    assert not any(CANARY.encode() in report for report in reports)
    assert CANARY not in given.page.content()


def lines() -> bytes:
    return b"".join(data + b"\n" for data in documents(1, 20, 950, 4))


def one_document() -> bytes:
    return document("1", 19_500, 1, "good")


@pytest.mark.parametrize("made", [lines, one_document])
def test_checks_twenty_megabytes(given: Given, tmp_path: Path, made: Any) -> None:
    """A large file, a document a line or one document, gives the command line's report."""
    path = tmp_path / f"{made.__name__}.json"
    path.write_bytes(made())
    assert path.stat().st_size > 20_000_000
    choose(given.page, path)
    assert saved(given.page) == on_command_line(path)


def test_stops_when_told_to(given: Given, tmp_path: Path) -> None:
    """A check can be cancelled while it goes on, and the next one works."""
    path = tmp_path / "lines.ndjson"
    path.write_bytes(b"".join(data + b"\n" for data in documents(2, 20, 900, 100)))
    given.page.set_input_files("#check-file", path)
    expect(given.page.locator("#check-far")).to_contain_text("MB kontrollerade", timeout=LONG)
    given.page.click("#check-cancel")
    told(given.page, "avbruten")
    assert choose(given.page, EXAMPLES[0]) == "Inga anmärkningar"
    expect(given.page.locator("#check-cancel")).to_be_hidden()


def test_takes_new_files_instead_of_those_being_checked(given: Given, tmp_path: Path) -> None:
    """Whoever chooses another file meanwhile gets the report on that one."""
    path = tmp_path / "lines.ndjson"
    path.write_bytes(b"".join(data + b"\n" for data in documents(2, 20, 900, 100)))
    given.page.set_input_files("#check-file", path)
    given.page.wait_for_selector("#check[data-state=checking]")
    choose(given.page, EXAMPLES[5])
    assert saved(given.page) == on_command_line(EXAMPLES[5])


def test_refuses_a_file_that_is_far_too_large(given: Given, tmp_path: Path) -> None:
    """300 MB are refused at once, with a way to check them all the same."""
    path = tmp_path / "large.ndjson"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    given.page.set_input_files("#check-file", path)
    told(given.page, "100 MB", "barnterm validate")


def test_refuses_two_files_of_the_same_name(given: Given, tmp_path: Path) -> None:
    """Two files from different folders with the same name could not be told apart."""
    paths = [tmp_path / folder / "a.json" for folder in ("one", "two")]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(b"{}")
    given.page.set_input_files("#check-file", paths)
    told(given.page, "heter likadant")


def test_says_when_the_file_has_changed_since_it_was_chosen(given: Given, tmp_path: Path) -> None:
    """A file that can no longer be read is no fault of the check, which goes on working."""
    path = tmp_path / "changed.json"
    path.write_bytes(b"{}")
    choose(given.page, path)
    path.write_bytes(b'{"changed": true}')
    os.utime(path, (1, 1))
    given.page.click("#check-again")
    told(given.page, "kunde inte läsa filen")
    assert choose(given.page, path).endswith("att rätta")


def drop(page: Page, *paths: Path) -> None:
    """Drop files from the desktop, as a hand does it."""
    page.locator("h1").scroll_into_view_if_needed()
    box = page.locator("h1").bounding_box()
    assert box
    session = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        place = {"x": box["x"] + 5, "y": box["y"] + 5}
        session.send("Input.dispatchDragEvent", {"type": kind, **place, "data": data})


def test_takes_a_file_dropped_anywhere(given: Given) -> None:
    """A file that is dropped beside the place meant for it is checked, not opened."""
    given.page.fill("#check-day", DAY)
    given.page.select_option("#check-language", "sv")
    forget(given.page)
    drop(given.page, EXAMPLES[5])
    assert verdict(given.page) == "10 fel att rätta"
    assert saved(given.page) == on_command_line(EXAMPLES[5])


def test_refuses_a_folder(given: Given, tmp_path: Path) -> None:
    """A dropped folder is refused kindly."""
    drop(given.page, tmp_path)
    told(given.page, "En mapp går inte att kontrollera här")


def test_checks_what_is_pasted_with_the_keyboard_alone(given: Given) -> None:
    """From the file to the report without a mouse, and the verdict then has the focus."""
    page = given.page
    page.focus("#check-file")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.insert_text(EXAMPLES[5].read_text("utf-8"))
    forget(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert verdict(page) == "10 fel att rätta"
    assert page.evaluate("document.activeElement.id") == "check-verdict"
    for expected in ("check-save-html", "check-save-json"):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == expected
    assert json.loads(saved(page))["files"][0]["file"] == "inklistrad text"
    page.fill("#check-text", "")


def test_says_when_the_browser_is_too_old(page: Page, served: str) -> None:
    """Without WebAssembly nothing is fetched, and the page says what is missing."""
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(served + PAGES["sv"])
    told(page, "nyare webbläsare, med WebAssembly")


def test_says_when_the_check_cannot_be_fetched(page: Page, served: str) -> None:
    """When a part is missing the page says so, and says it again to whoever chooses a file."""
    page.route("**/*.zip*", lambda route: route.abort())
    page.goto(served + PAGES["sv"])
    told(page, "kunde inte hämtas")
    page.set_input_files("#check-file", EXAMPLES[0])
    told(page, "kunde inte hämtas")


def test_says_when_the_check_cannot_start(page: Page, served: str) -> None:
    """When Python does not start, for want of memory above all, the page says so."""
    page.route("**/checker.py*", lambda route: route.fulfill(body="raise MemoryError"))
    page.goto(served + PAGES["sv"])
    told(page, "kunde inte starta")


@pytest.mark.parametrize(
    ("error", "said"),
    [("MemoryError(CANARY)", "minne räckte inte"), ("ValueError(CANARY)", "Något gick fel")],
)
def test_says_nothing_of_the_file_when_it_breaks(
    page: Page, served: str, error: str, said: str
) -> None:
    """An error of the check's own is told without its text, which could quote the file."""
    body = (BROWSER / "checker.py").read_text("utf-8")
    broken = f"""{body}
CANARY = "{CANARY}"
def written(reports, how):
    if how.at == "{DAY}":
        print(CANARY)
        raise {error}
    return {{"verdict": "bra", "worst": "clean", "json": b"", "html": b""}}
"""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.route("**/checker.py*", lambda route: route.fulfill(body=broken))
    page.goto(served + PAGES["sv"])
    page.wait_for_selector("#check[data-ready]", timeout=LONG)
    page.fill("#check-day", DAY)
    page.set_input_files("#check-file", EXAMPLES[0])
    told(page, said)
    assert CANARY not in page.content() + "".join(heard)
    assert choose(page, EXAMPLES[0], day="2026-01-01") == "bra", "another one is hired"
