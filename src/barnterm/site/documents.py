"""The pages that are generated from docs/ and conformance/, so that each has one source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.site import ROOT
from barnterm.site.page import Page
from barnterm.site.placeholders import expand
from barnterm.site.words import word

HOME: dict[Language, str] = {"sv": "for-leverantorer", "en": "for-vendors"}


class Document(NamedTuple):
    """A file in Markdown, the page it becomes, and the same page in the other language."""

    file: str
    language: Language
    name: str
    other: str
    lead: str = ""
    """The key of words that stand first on the page and not in the file."""


DOCUMENTS = (
    Document("docs/cases.md", "en", "cases", "arenden"),
    Document("docs/recipes.md", "en", "recipes", "recept"),
    Document("docs/reports.md", "en", "reports", "rapporter"),
    Document("docs/suppressions.md", "en", "suppressions", "undantag"),
    Document("docs/undantag.md", "sv", "undantag", "suppressions"),
    Document("docs/editors.md", "en", "editors", "editorer"),
    Document("docs/pipelines.md", "en", "pipelines", "pipelines"),
    Document("docs/profiles.md", "en", "profiles", "profiler"),
    Document("docs/benchmarks.md", "en", "benchmarks", "matningar"),
    Document("docs/growth.md", "en", "growth", "kostnad"),
    Document(
        "conformance/packed/README.md", "en", "conformance", "konformitet", "conformance_lead"
    ),
)
PICTURES = ("docs/benchmarks.svg",)

IN_SWEDISH = re.compile(r"^\*\*På svenska\.\*\* .*?\n\n", re.MULTILINE | re.DOTALL)
OTHER_LANGUAGE = re.compile(r"^\[(?:På svenska|In English)\]\([^)]+\)\.\n\n", re.MULTILINE)
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def pages(language: Language) -> Iterator[Page]:
    """Every document in a language."""
    for document in DOCUMENTS:
        if document.language == language:
            yield page(document)


def page(document: Document) -> Page:
    text = (ROOT / document.file).read_text("utf-8")
    found = TITLE.search(text)
    title = found[1] if found else document.name
    other: Language = "en" if document.language == "sv" else "sv"
    meta = {
        "description": word(f"document_{document.name}", document.language),
        "other": f"{HOME[other]}/{document.other}",
        "kind": "prose",
    }
    here, body = f"{HOME[document.language]}/{document.name}", adapted(text)
    if document.lead:
        lead = expand(word(document.lead, document.language), here, document.language)
        body = TITLE.sub(lambda found: f"{found[0]}\n\n{lead}", body, count=1)
    return Page(here, title, body, meta)


def adapted(text: str) -> str:
    """Without what stands in the other language, and with pictures where the built page is."""
    return PICTURE.sub(picture, OTHER_LANGUAGE.sub("", IN_SWEDISH.sub("", text)))


def picture(found: re.Match[str]) -> str:
    """A picture stands beside the page's file, which is a folder once it is built."""
    return f'<img src="../{found[2]}" alt="{escape(found[1])}">'


def files() -> Iterator[tuple[str, bytes]]:
    """The pictures that the documents show."""
    for each in PICTURES:
        path = ROOT / each
        yield f"en/{HOME['en']}/{path.name}", path.read_bytes()
