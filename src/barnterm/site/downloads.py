"""The vocabulary as tables, for those who work in a spreadsheet, and all of it in one archive."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import datetime

from xlsxwriter import Workbook

from barnterm import terms
from barnterm.site import mappings, rdf
from barnterm.site.vocabulary import Place, places, standard
from barnterm.terms import Term, Word

WORD_KINDS = tuple(terms.schemes()["word_kind"])
COLUMNS = (
    "iri",
    "scheme",
    "code",
    "label_sv",
    "label_en",
    "definition_sv",
    "definition_en",
    "plain_sv",
    "plain_en",
    "broader",
    "related",
    "related_across",
    "often_confused_with",
    *(f"{kind}_{of}" for kind in WORD_KINDS for of in ("sv", "en")),
    "notes_sv",
    "notes_en",
    "facts",
    "source",
    "source_relation",
    "status",
    "since",
    "deprecated",
    "replaced_by",
)
BETWEEN = " | "
"""Stands between several values in a cell: a word may hold a comma or a semicolon, never this."""

WIDE, NARROW = 50, 20


def row(place: Place) -> list[str]:
    """The cells of a term, one for each column."""
    term = place.term
    plain = [terms.plain_text(term, of) for of in ("sv", "en")]
    return [
        *(place.iri, place.scheme.code, term.code, term.labels["sv"], term.labels["en"]),
        *(term.definitions["sv"], term.definitions["en"], *plain, term.broader or ""),
        *(BETWEEN.join(term.related), BETWEEN.join(term.related_across)),
        BETWEEN.join(term.often_confused_with),
        *(words(term, kind, of) for kind in WORD_KINDS for of in ("sv", "en")),
        *(notes(term, of) for of in ("sv", "en")),
        BETWEEN.join(f"{key}: {value}" for key, value in term.facts.items()),
        *(term.source, term.source_relation, term.status, term.since),
        *(term.deprecated or "", term.replaced_by or ""),
    ]


def words(term: Term, kind: str, of: str) -> str:
    """The words of a kind, each with the model it comes from and what to write instead, if any."""
    found = [each for each in term.words if (each.kind, each.language) == (kind, of)]
    return BETWEEN.join(one_word(each) for each in found)


def one_word(each: Word) -> str:
    model = f" ({each.model})" if each.model else ""
    return f"{each.text}{model} → {each.instead}" if each.instead else f"{each.text}{model}"


def notes(term: Term, of: str) -> str:
    """The scope notes, each with the profession whose meaning it tells."""
    found = [each for each in term.notes if each.language == of]
    return BETWEEN.join(f"{e.profession}: {e.text}" if e.profession else e.text for e in found)


def as_csv(found: list[Place]) -> bytes:
    """A table as CSV.

    With a byte order mark, else Excel reads å, ä and ö wrong, and with semicolons, since Excel
    in Swedish divides a file at semicolons and would put a line with commas in one single cell.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(row(each) for each in found)
    return text.getvalue().encode("utf-8-sig")


def as_excel(found: list[Place]) -> bytes:
    """A table as an Excel file. The date in it is the vocabulary's, for the sake of equal bytes."""
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True, "strings_to_urls": False})
    book.set_properties({"title": standard().title, "created": changed()})
    head = book.add_format({"bold": True})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet("barnterm")
    for number, line in enumerate([list(COLUMNS), *map(row, found)]):
        for column, text in enumerate(line):
            sheet.write_string(number, column, text, head if number == 0 else cell)
    for column, name in enumerate(COLUMNS):
        sheet.set_column(column, column, WIDE if "_sv" in name or "_en" in name else NARROW)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(found), len(COLUMNS) - 1)
    book.close()
    return content.getvalue()


def changed() -> datetime:
    """The day the vocabulary was last changed."""
    return datetime.fromisoformat(standard().modified)


def archive() -> bytes:
    """Every scheme in each form of RDF, the tables and the mappings, packed together."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, each in (*rdf.generated(), *tables(), *mappings.files()):
            stamp = zipfile.ZipInfo(name.removeprefix("def/"), changed().timetuple()[:6])
            packed.writestr(stamp, each, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def tables() -> Iterator[tuple[str, bytes]]:
    """Every scheme as CSV and as Excel, and all of them in one."""
    parts = [(s.code, [Place(s, t) for t in s.terms]) for s in terms.table().schemes]
    for code, found in [*parts, ("barnterm", places())]:
        yield f"def/{code}.csv", as_csv(found)
        yield f"def/{code}.xlsx", as_excel(found)


def files() -> Iterator[tuple[str, bytes]]:
    """The tables, and the archive of it all."""
    yield from tables()
    yield "def/barnterm.zip", archive()
