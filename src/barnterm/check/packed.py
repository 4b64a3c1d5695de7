"""Unpacks gzip and zstd while it reads, within bounds, with every fault as a finding.

What a file is packed with is told by its first bytes, not by its name.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, BinaryIO, NamedTuple

from barnterm.finding import Finding
from barnterm.rules import reading
from barnterm.source import Refused, finding

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
ENDINGS = (".gz", ".gzip", ".zst", ".zstd")
"""What may stand after the ending of a file that is packed."""

MEGABYTE = 1_000_000
LARGEST_DOCUMENT = 256 * MEGABYTE
"""Bytes that one document, or one line, may take when it is unpacked: it is held in memory."""

MOST_UNPACKED = 20_000 * MEGABYTE
"""Bytes that all the lines of a packed file may take together."""

ZSTD_MODULES = ("compression.zstd", "backports.zstd")
"""Python's own from 3.14, and the same for older versions."""


class Limits(NamedTuple):
    """How many bytes may be read: of one document, and altogether."""

    document: int
    altogether: int


LIMITS = Limits(LARGEST_DOCUMENT, MOST_UNPACKED)


class Continued:
    """A stream of which the first bytes have been read already, as if they had not."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self.first, self.rest = first, rest

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most so many, all of them when the size is negative."""
        if size < 0:
            data, self.first = self.first + self.rest.read(), b""
            return data
        data, self.first = self.first[:size], self.first[size:]
        return data or self.rest.read(size)


def is_packed(first: bytes) -> bool:
    """Whether a file that begins so is packed with something that is read here."""
    return first.startswith((GZIP, ZSTD))


def bare_name(path: str) -> str:
    """The name of a file in lower case without what says that it is packed."""
    name = path.lower()
    ending = next((each for each in ENDINGS if name.endswith(each)), "")
    return name.removesuffix(ending)


def unpacking(first: bytes, rest: BinaryIO) -> Any:
    """The content of a packed stream as a binary file, unpacked as it is read. Raises Refused."""
    stream: Any = Continued(first, rest)
    if first.startswith(GZIP):
        import gzip  # costs time, and most files are not packed

        return gzip.GzipFile(fileobj=stream, mode="rb")
    module = zstd()
    if reading.packed_with_zstd(module is not None):
        raise Refused(finding("reading.packed_with_zstd"))
    return module.ZstdFile(stream, "r")


def zstd() -> Any:
    """The module that reads zstd, or None."""
    for name in ZSTD_MODULES:
        try:
            return import_module(name)
        except ImportError:
            continue
    return None


def too_large(most: int) -> Refused:
    return Refused(finding("reading.packed_too_large", facts={"most": most // MEGABYTE}))


def why_not_unpacked(error: Exception) -> Finding:
    """What an error while unpacking means. Raises it again when it is no such error."""
    if isinstance(error, Refused):
        return error.finding
    if reading.packed_broken(error):
        return finding("reading.packed_broken")
    raise error
