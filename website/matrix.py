"""A table that stands as one on a wide screen and on paper, and row by row on a narrow screen.

Its roles are written out, since a browser forgets them when a table is laid out as blocks.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from website.page import folder


class Row(NamedTuple):
    """The HTML of the row's own heading and of its cells, one for each column."""

    head: str
    cells: tuple[str, ...]


def matrix(caption: str, columns: tuple[str, ...], rows: Iterable[Row]) -> str:
    """The table as HTML. `columns` are plain text, the first being that of the rows' headings."""
    head = "".join(f'<th role="columnheader" scope="col">{escape(name)}</th>' for name in columns)
    body = "\n".join(row_html(row, columns[1:]) for row in rows)
    return (
        f'<table class="matrix" role="table">\n<caption>{escape(caption)}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>'
    )


def row_html(row: Row, columns: tuple[str, ...]) -> str:
    cells = "".join(
        f'<td role="cell" data-label="{escape(name)}"><div>{cell}</div></td>'
        for name, cell in zip(columns, row.cells, strict=True)
    )
    return f'<tr role="row"><th role="rowheader" scope="row">{row.head}</th>{cells}</tr>'


def page_link(here: str, there: str, text: str) -> str:
    """A link in HTML from one page to another of the same language, as they stand when built."""
    address = posixpath.relpath(folder(there), folder(here))
    return f'<a href="{address}/">{escape(text)}</a>'


def foreign(text: str, language: str, page: str) -> str:
    """Text in HTML, marked with its language when that is not the page's."""
    return escape(text) if language == page else f'<span lang="{language}">{escape(text)}</span>'
