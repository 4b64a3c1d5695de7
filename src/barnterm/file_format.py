"""What a file is that is not JSON in UTF-8, told by its first bytes."""

from __future__ import annotations

UTF_8_MARK = b"\xef\xbb\xbf"
FORMATS = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_office"),
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"{\\rtf", "rtf"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"PAR1", "parquet"),
)
"""How files of other formats begin, and what they are called in the phrases."""

IN_A_ZIP = ((b"xl/", "excel"), (b"word/", "word"), (b"opendocument", "opendocument"))
HEAD = 4_096
"""Bytes at the start of a file, and at its end, that are looked at to know its format."""

SEPARATORS = b";\t,"


def format_of(data: bytes) -> str:
    """The format of a file that is surely not JSON, as a key of `other_formats`; else empty."""
    found = next((name for start, name in FORMATS if data.startswith(start)), "")
    if found == "zip":
        ends = data[:HEAD] + data[-HEAD:]
        return next((name for inside, name in IN_A_ZIP if inside in ends), found)
    head = data[:HEAD].removeprefix(UTF_8_MARK).lstrip().lower()
    if head.startswith(b"<"):
        return "html" if b"<html" in head or b"<!doctype html" in head else "xml"
    return found or ("table" if is_table(data[:HEAD].removeprefix(UTF_8_MARK)) else "")


def is_table(head: bytes) -> bool:
    """Whether text begins as a table does: two lines with as many separators each, and some."""
    lines = [line for line in head.splitlines() if line.strip()][:2]
    if len(lines) < 2 or lines[0].lstrip()[:1] in {b"{", b"["} or b"\x00" in head:
        return False
    counts = [[line.count(bytes([each])) for each in SEPARATORS] for line in lines]
    return any(one and one == other for one, other in zip(*counts, strict=True))


def encoding_of(data: bytes) -> str:
    """The encoding of text that is not UTF-8, as a key of `encodings`."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")) or b"\x00\x00\x00" in data[:8]:
        return "utf_32"
    return "utf_16" if b"\x00" in data[:8] or data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "one_byte"
