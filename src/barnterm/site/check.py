"""The page that checks files in the browser, and all that it fetches."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from pkgutil import get_data

from barnterm.address import HOME
from barnterm.finding import Language
from barnterm.site import examples, wheels
from barnterm.site.page import LANGUAGES, Page, file_address, file_link
from barnterm.site.words import word, words

BROWSER = Path(__file__).parent / "browser"
PATHS: dict[Language, str] = {"sv": "kontrollera", "en": "check"}
OTHER: dict[Language, Language] = {"sv": "en", "en": "sv"}
FOLDER = "check"
ROOM, FRAME, MANIFEST = (
    f"{FOLDER}/{name}" for name in ("room.html", "report.html", "manifest.json")
)
SAID = "check_says_"
"""What the keys of the words begin with that the script on the page uses."""

PACKED = ".gzip"
"""What the browser itself unpacks. Not .gz, which some servers take for a compressed transfer."""


def pages(language: Language) -> Iterator[Page]:
    """The page "Check a file"."""
    here = PATHS[language]
    meta = {"description": word("check_description", language), "kind": "check"}
    title = word("check_title", language)
    manifest = file_link(here, language, MANIFEST, word("check_manifest", language))
    text = word("check_see_yourself", language).rstrip()
    lead = f"{word('check_intro', language)}\n{examples.to_try(here, language)}"
    body = f"# {title}\n{lead}\n\n{form(here, language)}\n{text} {manifest}."
    yield Page(here, title, body, {**meta, "other": PATHS[OTHER[language]]})


def form(here: str, language: Language) -> str:
    """The form with what the script needs to know. Without a script it says what to do instead."""
    said = {key: word(key, language) for key in sorted(words()) if key.startswith("check_")}
    parts = {key.removeprefix("check_"): escape(text) for key, text in said.items()}
    parts |= {"without_script": said["check_without_script"], "said": script_words(said)}
    files_of_site = {"room": ROOM, "frame": FRAME, "assets": "assets/check", "root": "."}
    parts |= {name: file_address(here, language, file) for name, file in files_of_site.items()}
    parts |= {f"is_{each}": " selected" if each == language else "" for each in LANGUAGES}
    parts |= {"home": HOME}
    return (BROWSER / "form.html").read_text("utf-8").format_map(parts)


def script_words(said: dict[str, str]) -> str:
    """What the script says, as data that stands in the page."""
    of_script = {k.removeprefix(SAID): text for k, text in said.items() if k.startswith(SAID)}
    return json.dumps(of_script, ensure_ascii=False).replace("<", "\\u003c")


def files() -> Iterator[tuple[str, bytes]]:
    """All that the page fetches, and the manifest that says so."""
    for name in ("room.html", "report.html"):
        yield f"{FOLDER}/{name}", (BROWSER / name).read_bytes()
    yield f"{FOLDER}/report.css", get_data("barnterm.report", "page.css") or b""
    listed = dict(fetched())
    for name, content in listed.items():
        yield f"{FOLDER}/{name}", content
    yield MANIFEST, manifest(listed)


def fetched() -> Iterator[tuple[str, bytes]]:
    """What the check consists of: Pyodide, the packages, and what runs them."""
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"):
        yield f"pyodide/{name}{PACKED}", packed((wheels.package("pyodide") / name).read_bytes())
    yield "pyodide/python_stdlib.zip", wheels.standard_library()
    for name, content in wheels.wheels():
        yield f"wheels/{name}", content
    yield "checker.py", (BROWSER / "checker.py").read_bytes()


def packed(content: bytes) -> bytes:
    """The content in fewer bytes, the same each time."""
    return gzip.compress(content, mtime=0)


def manifest(listed: dict[str, bytes]) -> bytes:
    """The name, size and hash of each file that the check consists of."""
    rows = [
        {"path": path, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for path, content in listed.items()
    ]
    return json.dumps({"files": rows}, indent=2).encode() + b"\n"
