"""A page before it is built: Markdown that any static site builder reads."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from barnterm.finding import Language
from barnterm.site import ROOT

LANGUAGES: tuple[Language, ...] = ("sv", "en")
ROOTS: dict[Language, str] = {"sv": "", "en": "en/"}
"""Where each language stands on the site: Swedish at the root."""

CONFIGURED: dict[Language, Path] = {"sv": ROOT / "mkdocs.yml", "en": ROOT / "mkdocs.en.yml"}
"""What MkDocs reads for each language."""


class Page(NamedTuple):
    """One page in one language.

    Attributes:
        path: Where it stands below the root of its language, without a slash last and with no
            ending: "def/need_area/safety". A page that others stand below ends in "/index".
        title: What it is called, for the tab and for those who link here.
        body: Its Markdown, with its own first heading.
        meta: What the theme reads. "description"; "kind", which becomes the class "kind-..." of the
            body (term, scheme, rule, class, prose, check, front); "other", the path of the same
            page in the other language, when that is not the same path; "above", the paths of pages
            that it stands below without being in their folders; "pairs", whether its headings are
            pairs of terms or questions, each of which is looked for; "alternates", a list of files
            that say the same, each with "type", "href" (its path on the site) and "title";
            "json_ld", an object; "scripts", a list of the page's own modules below theme/.
    """

    path: str
    title: str
    body: str
    meta: Mapping[str, Any] = {}


def source(page: Page) -> str:
    """The page as a Markdown file with its front matter."""
    front = yaml.safe_dump(
        {"title": page.title, **page.meta}, allow_unicode=True, sort_keys=False, width=10_000
    )
    return f"---\n{front}---\n\n{page.body.rstrip()}\n"


def link(here: str, there: str, text: str) -> str:
    """A link from one page to another of the same language, by their paths.

    `there` may end in "#" and the id of a place on the page.
    """
    path, mark, place = there.partition("#")
    return (
        f"[{plain(text)}]({posixpath.relpath(f'{path}.md', posixpath.dirname(here))}{mark}{place})"
    )


def file_link(here: str, language: Language, file: str, text: str, **attributes: str) -> str:
    """A link from a page to a file of the site, such as "def/need_area.ttl", for all languages."""
    more = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f'<a href="{file_address(here, language, file)}"{more}>{escape(text)}</a>'


def file_address(here: str, language: Language, file: str) -> str:
    """The address of a file of the site, as seen from a page when it has been built."""
    return posixpath.relpath(file, ROOTS[language] + folder(here))


def folder(path: str) -> str:
    """The folder that a page is built into: "def/x" becomes def/x/index.html."""
    return path.removesuffix("index").rstrip("/") or "."


def address(path: str) -> str:
    """Where a page stands below the root of its language: "def/x/" for "def/x"."""
    return "" if path == "index" else f"{folder(path)}/"


def plain(text: str) -> str:
    """Text in which Markdown sees no marks of its own."""
    for mark in "\\`*_{}[]#|":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
