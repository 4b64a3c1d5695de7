"""The page "What the models said": what their texts speak of, and what terms and rules carry it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from pathlib import Path

from msgspec import Struct, toml

from barnterm.explain import told
from barnterm.finding import Language
from barnterm.site.blocks import joined
from barnterm.site.matrix import Column, Row, matrix, page_link
from barnterm.site.page import Page, link, plain
from barnterm.site.words import word
from barnterm.terms import label

PATHS: dict[Language, str] = {
    "sv": "for-samordnare/vad-modellerna-sade",
    "en": "for-coordinators/what-the-models-said",
}


class Notion(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a text speaks of, in our words, and what carries it: terms and rules."""

    sv: str
    en: str
    terms: tuple[str, ...]
    rules: tuple[str, ...]


class Text(Struct, frozen=True, forbid_unknown_fields=True):
    """A text of a model: its place on the page, its source, what it is called and its notions."""

    key: str
    source: str
    sv: str
    en: str
    notions: tuple[Notion, ...]


class Told(Struct, frozen=True, forbid_unknown_fields=True):
    """All texts, in order."""

    text: tuple[Text, ...]


@cache
def texts() -> tuple[Text, ...]:
    """What stands in said.toml; ValidationError, of msgspec, when it is written otherwise."""
    return toml.decode(Path(__file__).with_suffix(".toml").read_bytes(), type=Told).text


def pages(language: Language) -> Iterator[Page]:
    """The one page, text by text."""
    here, title = PATHS[language], word("said_title", language)
    body = joined(
        f"# {title}",
        word("said_lead", language),
        *(section(each, here, language) for each in texts()),
    )
    other = PATHS["en" if language == "sv" else "sv"]
    meta = {"description": word("said_about", language), "other": other, "kind": "prose"}
    yield Page(here, title, body, meta)


def section(of: Text, here: str, language: Language) -> str:
    """A text under its heading: where it is from, and each notion with what carries it."""
    name = getattr(of, language)
    source = link(here, f"def/source/{of.source}", label("source", of.source, language))
    columns = tuple(Column(word(f"said_{key}", language)) for key in ("notion", "terms", "rules"))
    rows = (row(each, here, language) for each in of.notions)
    caption = word("said_caption", language).replace("$TEXT", name)
    return joined(
        f"## {plain(name)} {{#{of.key}}}",
        f"{word('said_source', language)} {source}.",
        matrix(caption, columns, rows, word("said_no_rule", language)),
    )


def row(of: Notion, here: str, language: Language) -> Row:
    terms = (page_link(here, f"def/{each}", named(each, language)) for each in of.terms)
    rules = (page_link(here, f"rule/{each}", told(each, language).fault) for each in of.rules)
    return Row(escape(getattr(of, language)), (lines(terms), lines(rules)))


def named(address: str, language: Language) -> str:
    """What a term is called, from its scheme and code."""
    scheme, _, code = address.partition("/")
    return label(scheme, code, language)


def lines(links: Iterable[str]) -> str | None:
    """Links, a line each; None when there are none."""
    return "<br>".join(links) or None
