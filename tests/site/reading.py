"""Reads a built page: what stands in it in which language, and where it leads."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


@dataclass
class Read:
    """What was read of a page.

    Attributes:
        said: By language the texts of the main part, each as it stands between two tags.
        leads: Where the links of the main part lead, as paths on the site or full addresses.
        values: The values of the data elements.
        heads: The ids of the headings.
        links: The link elements of the head, each with its attributes.
        json_ld: The object that machines read.
    """

    said: dict[str, set[str]] = field(default_factory=dict)
    leads: list[str] = field(default_factory=list)
    values: set[str] = field(default_factory=set)
    heads: list[str] = field(default_factory=list)
    links: list[dict[str, str]] = field(default_factory=list)
    json_ld: dict[str, Any] = field(default_factory=dict)

    def everything(self) -> set[str]:
        """All texts, whatever the language."""
        return set().union(*self.said.values())


class Reader(HTMLParser):
    """Fills a `Read` from the HTML of a page at an address."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.read = Read()
        self.open: list[tuple[str, str]] = []
        self.script: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "link":
            self.read.links.append(given)
        if tag in VOID:
            return
        outer = self.open[-1][1] if self.open else ""
        self.open.append((tag, given.get("lang", outer)))
        if tag == "script" and given.get("type") == "application/ld+json":
            self.script = ""
        if self.inside():
            self.note(tag, given)

    def note(self, tag: str, given: dict[str, str]) -> None:
        if tag == "a":
            self.read.leads.append(urljoin(self.address, given["href"]))
        if tag == "data":
            self.read.values.add(given["value"])
        if tag in {"h1", "h2", "h3"}:
            self.read.heads.append(given["id"])

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass
        if tag == "script" and self.script is not None:
            self.read.json_ld, self.script = json.loads(self.script), None

    def handle_data(self, data: str) -> None:
        if self.script is not None:
            self.script += data
        elif self.inside() and data.strip():
            self.read.said.setdefault(self.open[-1][1], set()).add(" ".join(data.split()))

    def inside(self) -> bool:
        return any(tag == "main" for tag, _ in self.open)


def read(site: Path, path: str) -> Read:
    """The page at a path of the site, such as "en/def/need_area/safety/"."""
    reader = Reader(f"/{path}")
    reader.feed((site / path / "index.html").read_text("utf-8"))
    return reader.read
