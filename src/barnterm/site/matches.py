"""What a term answers to in other vocabularies, as its page tells it."""

from __future__ import annotations

from html import escape

from barnterm.finding import Language
from barnterm.generate import publisher
from barnterm.site import mappings
from barnterm.site.blocks import Row, defined, foreign, section
from barnterm.site.page import plain
from barnterm.site.vocabulary import Place
from barnterm.site.words import word


def matches(place: Place, language: Language) -> str:
    """What it answers to in other vocabularies, and where we have looked in vain."""
    rows = mappings.by_subject().get(place.iri, [])
    return section("mappings", language, defined(match(row, language) for row in rows))


def match(row: mappings.Mapping, language: Language) -> Row:
    """The other side's label, how it relates to ours and why; in small type how sure that is."""
    name = plain(mappings.name_of(row.table, language))
    label = foreign(plain(row.label), row.label_language, language)
    relation = word(f"term_{row.predicate if row.object else 'none'}", language)
    comment = foreign(plain(row.comment), "sv", language)
    number = row.confidence.replace(".", ",") if language == "sv" else row.confidence
    sure = word(f"term_{row.justification}", language).format(number)
    return (
        f"{name}: {label}" if row.object else name,
        [f"{relation} {comment}", f"<small>{sure} {address(row.object)}</small>"],
    )


def address(iri: str) -> str:
    """An address elsewhere as a link; a handle that we have given ourselves leads nowhere."""
    if iri.startswith(str(publisher.ID)):
        return f"<code>{escape(iri)}</code>"
    return f'<a href="{escape(iri)}">{escape(iri)}</a>' if iri else ""
