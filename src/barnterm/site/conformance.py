"""The conformance suite, packed for those who check files in other languages."""

from __future__ import annotations

from collections.abc import Iterator

from conformance import archive

FILE = f"download/{archive.NAME}.zip"
"""Where it stands on the site."""


def level(code: str) -> int:
    """The level at which a rule is first compared."""
    return archive.level(code)


def files() -> Iterator[tuple[str, bytes]]:
    """The whole suite as one archive."""
    yield FILE, archive.zipped()
