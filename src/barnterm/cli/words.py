"""Reads the words of a list as it comes out of a spreadsheet: the first column, without heading."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from barnterm.api import STANDARD_INPUT

HEADINGS = {
    "begrepp",
    "benämning",
    "concept",
    "label",
    "name",
    "namn",
    "nyckelord",
    "ord",
    "term",
    "terms",
    "word",
    "words",
}
"""What the first row of a list of words may be called when it is no word to look up."""

DELIMITERS = "\t;|,"
"""What may stand between columns; the first of them that does, does."""

SAID = re.compile(r'\A"?sep=(.)"?[ \t]*(?:\n|\Z)', re.IGNORECASE)
"""The line by which Excel is told what stands between columns."""

QUOTED = re.compile(r'(?:^|(?<=[\t;|,]))"(?:[^"]|"")*"(?=[\t;|,\n]|\Z)', re.MULTILINE)
SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods begin, and .xls."""

UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


class NoList(ValueError):
    """There is no list of words to be had: `key` among the phrases says why, `line` where."""

    def __init__(self, key: str, line: int = 0) -> None:
        super().__init__(key)
        self.key, self.line = key, line


def words_of(file: str) -> list[str]:
    """The words in the first column of a file, or of standard input. Raises NoList and OSError."""
    data = content(file)
    rows = sheet_rows(data) if data.startswith(SPREADSHEETS) else rows_of(text_of(data))
    listed = [row for row in rows if any(row)]
    words = [row[0] for row in listed if row[0]]
    if listed and not words:
        raise NoList("first_column_empty")
    return words[1:] if words and words[0].casefold().rstrip(": ") in HEADINGS else words


def content(file: str) -> bytes:
    if file != STANDARD_INPUT:
        with open(file, "rb") as opened:
            return opened.read()
    if sys.stdin is None:
        raise NoList("not_opened")
    return sys.stdin.buffer.read()


def text_of(data: bytes) -> str:
    """The text, with plain newlines. Excel writes "Unicode text" as UTF-16. Raises NoList."""
    coding = UTF_16.get(data[:2], "utf-8-sig")
    if coding == "utf-8-sig" and b"\0" in data[:2]:
        coding = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
    try:
        text = data.decode(coding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise NoList("not_utf8", data.count(b"\n", 0, error.start) + 1) from None
    if "\0" in text:
        raise NoList("no_text")
    return re.sub("\r\n?", "\n", text)


def rows_of(text: str) -> Iterator[list[str]]:
    """The rows of a table in text, each field without blanks around. Raises NoList."""
    said = SAID.match(text)
    start = said.end() if said else 0
    field_at = fields(said[1] if said else delimiter_of(text))
    row: list[str] = []
    while start < len(text):
        field, start = field_at(text, start)
        row.append(" ".join(field.split()))
        if text[start : start + 1] in ("\n", ""):
            yield row
            row = []
        start += 1
    if row:
        yield row


def fields(delimiter: str) -> Callable[[str, int], tuple[str, int]]:
    """What gives the field that begins at a place in a text, and where it ends.

    It raises NoList for a quotation mark that is open.
    """
    end = re.escape(delimiter) + r"\n"
    quoted = re.compile(rf'[^\S\n{end}]*"((?:[^"]|"")*)"[^\S\n{end}]*(?=[{end}]|\Z)').match
    plain = re.compile(rf"[^{end}]*").match

    def field_at(text: str, start: int) -> tuple[str, int]:
        if found := quoted(text, start):
            return found[1].replace('""', '"'), found.end()
        bare = plain(text, start)
        field = bare[0] if bare else ""
        if field.lstrip().startswith('"') and field.count('"') % 2:
            raise NoList("open_quotation_mark", text.count("\n", 0, start) + 1)
        return field, start + len(field)

    return field_at


def delimiter_of(text: str) -> str:
    """What stands between the columns, or a newline if there is but one.

    It stands as many times on most of the lines, which is what tells it from a comma in a text.
    """
    lines = [line for line in QUOTED.sub("", text).split("\n") if line.strip(" \t")]
    for delimiter in DELIMITERS:
        counts = Counter(line.count(delimiter) for line in lines)
        usual, times = counts.most_common(1)[0] if counts else (0, 0)
        if usual and 2 * times > len(lines):
            return delimiter
    return "\n"


def sheet_rows(data: bytes) -> Iterable[list[str]]:
    """The rows of the first sheet of a spreadsheet. Raises NoList."""
    try:
        from python_calamine import CalamineWorkbook
    except ImportError:
        raise NoList("spreadsheet") from None
    from io import BytesIO

    try:
        sheet = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0)
        rows = sheet.to_python()
    except Exception:
        raise NoList("not_a_spreadsheet") from None
    return [[" ".join(str(cell).split()) for cell in row] for row in rows]
