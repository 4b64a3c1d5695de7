"""Which terms have been replaced or taken away, and so no longer answer under their own address."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.site import ROOT
from barnterm.site.blocks import joined
from barnterm.site.page import Page, link, plain
from barnterm.site.vocabulary import places
from barnterm.site.words import word

FILE = ROOT / "vocab" / "gone.toml"


class Gone(NamedTuple):
    """A term that is no longer published: its path below def/, since which version, and why."""

    term: str
    since: str
    sv: str
    en: str


class Standing(NamedTuple):
    """What has become of terms.

    Attributes:
        gone: Those that are no longer published.
        replaced: Those that another one has replaced, each by its path, with that of the other.
    """

    gone: tuple[Gone, ...]
    replaced: dict[str, str]


def standing() -> Standing:
    """What has become of the terms so far."""
    gone = tomllib.loads(FILE.read_text("utf-8")).get("gone", [])
    replaced = {
        place.path: f"def/{place.scheme.code}/{place.term.replaced_by}"
        for place in places()
        if place.term.replaced_by
    }
    return Standing(tuple(Gone(**each) for each in gone), replaced)


def pages(language: Language) -> Iterator[Page]:
    """A page for each term that is gone, for servers that cannot answer 410."""
    return (page(each, language) for each in standing().gone)


def page(each: Gone, language: Language) -> Page:
    """That a term is gone, since when and why."""
    path, title = f"def/{each.term}", word("gone_title", language)
    why = each.sv if language == "sv" else each.en
    home = link(path, "def/index", word("gone_others", language))
    said = word("gone_text", language).format(f"`{each.term}`", each.since)
    body = joined(f"# {title}", f"{said} {plain(why)}", f"{home}.")
    return Page(path, title, body, {"description": why})
