"""Everything that is generated for the site, one line a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from barnterm.finding import Language
from barnterm.site import (
    cards,
    check,
    classes,
    compared,
    conformance,
    confused,
    crosswalk,
    diagram,
    documents,
    downloads,
    examples,
    mapping_pages,
    mappings,
    model_pages,
    properties,
    prose,
    rdf,
    rules,
    said,
    schemes,
    server,
    standing,
    terms,
    where,
)
from barnterm.site.page import Page

PAGES: tuple[Callable[[Language], Iterator[Page]], ...] = (
    prose.pages,
    terms.pages,
    schemes.pages,
    mapping_pages.pages,
    confused.pages,
    crosswalk.pages,
    said.pages,
    documents.pages,
    compared.pages,
    check.pages,
    rules.pages,
    classes.pages,
    model_pages.pages,
    diagram.pages,
    properties.pages,
    standing.pages,
    where.pages,
)
"""Each gives the pages of one kind in a language."""

FILES: tuple[Callable[[], Iterator[tuple[str, bytes]]], ...] = (
    rdf.files,
    downloads.files,
    mappings.files,
    documents.files,
    examples.files,
    cards.files,
    check.files,
    conformance.files,
    classes.files,
    model_pages.files,
    server.files,
)
"""Each gives files that are the same in all languages: path below the root of the site, content."""
