"""The list of mappings to other vocabularies, and a page for each of them."""

from __future__ import annotations

from collections.abc import Iterator

from barnterm import terms
from barnterm.finding import Language
from barnterm.site.blocks import defined, foreign, joined, row_of, section
from barnterm.site.mappings import Mapping, Table, name_of, tables
from barnterm.site.page import Page, file_link, link, plain
from barnterm.site.vocabulary import place_of
from barnterm.site.words import word

HOME = "def/mappings/index"


def pages(language: Language) -> Iterator[Page]:
    """The list, and a page a table."""
    title = word("mappings_title", language)
    rows = [
        (
            link(HOME, f"def/mappings/{each.name}", name_of(each.name, language)),
            summary(each, language),
        )
        for each in tables()
    ]
    body = joined(
        f"# {title}",
        word("mappings_intro", language),
        defined(rows),
    )
    yield Page(
        HOME, title, body, {"description": word("mappings_intro", language), "kind": "mappings"}
    )
    yield from (page(each, language) for each in tables())


def summary(table: Table, language: Language) -> list[str]:
    """How many rows there are."""
    return [word("mappings_count", language).format(len(ours(table)))]


def ours(table: Table) -> list[Mapping]:
    """The rows about a term of ours; some only say that the other side has more."""
    return [each for each in table.rows if each.subject.startswith(terms.table().base)]


def page(table: Table, language: Language) -> Page:
    """One table: what it says of itself, its rows, and the file."""
    here, name = f"def/mappings/{table.name}", name_of(table.name, language)
    file = file_link(here, language, f"{here}.sssom.tsv", word("mappings_file", language))
    body = joined(
        f"# {plain(name)}",
        foreign(plain(table.head["mapping_set_description"]), "sv", language),
        rows(table, here, language),
        section("downloads", language, row_of([file], "downloads")),
    )
    title = f"{name} ({word('mappings_short', language)})"
    return Page(here, title, body, {"description": title, "kind": "mappings"})


def rows(table: Table, here: str, language: Language) -> str:
    """Our term, how it relates, and the other side's label."""
    heads = [word(f"table_{key}", language) for key in ("term", "relation", "match")]
    lines = [cells(each, here, language) for each in ours(table)]
    return "\n".join(f"| {' | '.join(line)} |" for line in [heads, ["---"] * 3, *lines])


def cells(row: Mapping, here: str, language: Language) -> list[str]:
    place = place_of(row.subject.removeprefix(terms.table().base))
    kind = row.predicate if row.object else "none"
    return [
        link(here, place.path, place.term.labels[language]),
        word(f"match_{kind}", language),
        foreign(plain(row.label), row.label_language, language) if row.object else "",
    ]
