"""A table that stands as one on a wide screen and on paper, and row by row on a narrow screen.

Its roles are written out, since a browser forgets them when a table is laid out as blocks.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from barnterm.site.page import folder


class Column(NamedTuple):
    """What a column is called, and the HTML of its heading when that is more than the name."""

    name: str
    html: str = ""


class Row(NamedTuple):
    """The HTML of the row's own heading and of its cells, one for each column but the first.

    A cell that is None has nothing to say. On a wide screen it says `nothing`; on a narrow one
    the row ends with `nothing` and the names of all such columns.
    """

    head: str
    cells: tuple[str | None, ...]


def matrix(
    caption: str, columns: tuple[Column, ...], rows: Iterable[Row], nothing: str, kind: str = ""
) -> str:
    """The table as HTML. The first column is that of the rows' headings.

    The kind "told" is for cells of whole sentences, which need the width of a narrow screen;
    "brief" is for cells of a word, which stand after each other there.
    """
    head = "".join(
        f'<th role="columnheader" scope="col">{each.html or escape(each.name)}</th>'
        for each in columns
    )
    body = "\n".join(row_html(row, columns[1:], escape(nothing)) for row in rows)
    kinds = f"matrix {kind}".strip()
    return (
        f'<table class="{kinds}" role="table">\n<caption>{escape(caption)}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>'
    )


def row_html(row: Row, columns: tuple[Column, ...], nothing: str) -> str:
    pairs = list(zip(columns, row.cells, strict=True))
    cells = "".join(cell_html(each, cell, nothing) for each, cell in pairs)
    lacking = "; ".join(escape(each.name) for each, cell in pairs if cell is None)
    rest = f'<td role="cell" class="rest">{nothing}: {lacking}</td>' if lacking else ""
    return f'<tr role="row"><th role="rowheader" scope="row">{row.head}</th>{cells}{rest}</tr>'


def cell_html(column: Column, cell: str | None, nothing: str) -> str:
    if cell is None:
        return f'<td role="cell" class="none">{nothing}</td>'
    return f'<td role="cell" data-label="{escape(column.name)}"><div>{cell}</div></td>'


def page_link(here: str, there: str, text: str) -> str:
    """A link in HTML from one page to another of the same language, as they stand when built."""
    address = posixpath.relpath(folder(there), folder(here))
    return f'<a href="{address}/">{escape(text)}</a>'


def foreign(text: str, language: str, page: str) -> str:
    """Text in HTML, marked with its language when that is not the page's."""
    return escape(text) if language == page else f'<span lang="{language}">{escape(text)}</span>'
