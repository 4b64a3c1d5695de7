"""Takes a source apart into pieces that can be checked by themselves, however it is given."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

import msgspec

from barnterm.check.document import REFUSALS
from barnterm.check.packed import (
    LIMITS,
    Limits,
    bare_name,
    is_packed,
    too_large,
    unpacking,
    why_not_unpacked,
)
from barnterm.file_format import UTF_8_MARK
from barnterm.finding import Finding
from barnterm.source import Refused, at_most, finding, opened, read_at_most, read_bytes, reading

LINES = (".ndjson", ".jsonl")
"""Endings of files that hold one exchange a line."""

PIECE = 4_000_000
"""Bytes of lines that are taken at a time."""


class Piece(NamedTuple):
    """Some of a source that can be checked by itself.

    Attributes:
        path: The file, or None when the bytes are there.
        data: The bytes, when they do not stand in a file that can be read again.
        start: The first byte in the file.
        stop: The byte after the last; None for all of the file.
        is_lines: Whether it holds one document a line.
        refused: Why it cannot be checked at all, or None.
    """

    path: str | None
    data: bytes = b""
    start: int = 0
    stop: int | None = None
    is_lines: bool = False
    refused: Finding | None = None


def pieces_of_file(path: str) -> Iterator[Piece]:
    """The pieces of a file. One that cannot be opened is a piece too, for the check to refuse."""
    try:
        with opened(path) as file:
            if not file.seekable() or is_packed(beginning(file)):
                yield from pieces_of_stream(file, path)
            elif has_line_ending(path) or holds_lines(file):
                yield from pieces_of_lines(path, file)
            else:
                yield Piece(path)
    except (Refused, OSError):
        yield Piece(path)


def beginning(file: BinaryIO) -> bytes:
    """The first bytes of a file that can be rewound, and is."""
    first = file.read(len(UTF_8_MARK) + 1)
    file.seek(0)
    return first


def has_line_ending(path: str) -> bool:
    return bare_name(path).endswith(LINES)


def holds_lines(file: BinaryIO) -> bool:
    """Whether the file begins with a document on a line of its own, and more follows.

    A first line that is longer than a piece is taken to be one huge document.
    """
    first = file.readline(PIECE)
    return first.endswith(b"\n") and starts_lines(first, file.read(PIECE))


def starts_lines(first: bytes, more: bytes) -> bool:
    return bool(more.strip() and first.strip()) and is_json(first.removeprefix(UTF_8_MARK))


def is_json(line: bytes) -> bool:
    try:
        msgspec.json.decode(line, type=msgspec.Raw)
    except REFUSALS:
        return False
    return True


def pieces_of_lines(path: str, file: BinaryIO) -> Iterator[Piece]:
    start, size = 0, file.seek(0, os.SEEK_END)
    while start < size or not size:
        file.seek(start + PIECE)
        file.readline()
        stop = min(file.tell(), size)
        yield Piece(path, b"", start, stop, True)
        start, size = stop, size or -1


def pieces_of_stream(file: BinaryIO, name: str = "") -> Iterator[Piece]:
    """The pieces of what can be read only once, such as standard input; packed or not."""
    first = file.readline()
    if not is_packed(first):
        yield from pieces_from(first, file, name)
        return
    try:
        unpacked = unpacking(first, file)
        line = unpacked.readline(LIMITS.document + 1)
        yield from pieces_from(line, unpacked, name, LIMITS)
    except Exception as error:
        yield Piece(None, refused=why_not_unpacked(error))


def pieces_from(
    first: bytes, file: BinaryIO, name: str, limits: Limits | None = None
) -> Iterator[Piece]:
    """The pieces of a stream whose first line has been read. Raises Refused beyond the limits."""
    most, altogether = limits or (-1, -1)
    if 0 <= most < len(first):
        raise too_large(most)
    more = file.read(PIECE)
    if not has_line_ending(name) and not starts_lines(first, more):
        data = first + more + file.read(most)
        if 0 <= most < len(data):
            raise too_large(most)
        yield Piece(None, data)
        return
    size, data = 0, first + more + rest_of_line(file, most)
    while data or not size:
        yield Piece(None, data, is_lines=True)
        size += len(data) or 1
        if 0 <= altogether < size:
            raise too_large(altogether)
        data = file.read(PIECE) + rest_of_line(file, most)


def rest_of_line(file: BinaryIO, most: int) -> bytes:
    """What is left of the line that was being read. Raises Refused when a line is too long."""
    line = file.readline(most)
    if 0 <= most <= len(line):
        raise too_large(most)
    return line


def is_open_file(source: object) -> bool:
    """Whether it can be read from. Raises TypeError for one that gives text, or gives it later."""
    if not hasattr(source, "read"):
        return False
    if isinstance(source, io.TextIOBase):
        raise TypeError("the file gives text: open it for reading bytes")
    from inspect import iscoroutinefunction  # most sources are no files

    if iscoroutinefunction(source.read):
        raise TypeError("the file has to be awaited: give the file inside it")
    return True


def pieces_of_open_file(file: Any, most: int | None) -> Iterator[Piece]:
    """The pieces of a file that is open. Raises Refused when it holds more than `most` bytes."""
    with reading():
        if most is None and hasattr(file, "readline"):
            yield from pieces_of_stream(file)
        else:
            data = file.read() if most is None else read_at_most(file, most)
            yield from pieces_of_bytes(data, most)


def pieces_of_bytes(data: bytes, most: int | None, name: str = "") -> Iterator[Piece]:
    """The pieces of what is there already, packed or not. Raises Refused when it is, or unpacks
    to, more than `most` bytes.
    """
    if most is not None:
        at_most(len(data), most)
    if not is_packed(data):
        yield piece_of(data, name)
    elif most is None:
        yield from pieces_of_stream(io.BytesIO(data), name)
    else:
        yield piece_of(unpacked(data, most), name)


def unpacked(data: bytes, most: int) -> bytes:
    """What bytes unpack to. Raises Refused."""
    try:
        content = bytes(unpacking(b"", io.BytesIO(data)).read(most + 1))
    except Exception as error:
        raise Refused(why_not_unpacked(error)) from None
    at_most(len(content), most)
    return content


def piece_of(data: bytes, name: str = "") -> Piece:
    """All of a source that is there already."""
    first, _, more = data.partition(b"\n")
    return Piece(None, data, is_lines=has_line_ending(name) or starts_lines(first, more))


def pieces_of_input() -> Iterator[Piece]:
    """The pieces of standard input, which may be closed or fail."""
    try:
        if sys.stdin is not None:
            yield from pieces_of_stream(sys.stdin.buffer)
            return
    except OSError:
        pass
    yield Piece(None, refused=finding("source.cannot_be_opened"))


def content(piece: Piece) -> bytes:
    """The bytes of a piece. Raises Refused."""
    if piece.refused:
        raise Refused(piece.refused)
    return piece.data if piece.path is None else read(piece)


def read(piece: Piece) -> bytes:
    """The bytes of a piece of a file. Raises Refused."""
    path = piece.path or ""
    if piece.stop is None:
        return read_bytes(path)
    try:
        with opened(path) as file:
            file.seek(piece.start)
            return file.read(piece.stop - piece.start)
    except OSError:
        raise Refused(finding("source.cannot_be_opened")) from None
