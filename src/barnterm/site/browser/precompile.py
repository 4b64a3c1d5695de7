"""Compiles the modules of an archive. Run by precompile.mjs, in the Python of the browser."""

from __future__ import annotations

import importlib.util
import io
import marshal
import zipfile
from collections.abc import Iterator

NOT_NEEDED = (
    *("_pyrepl", "ctypes", "doctest", "imaplib", "mailbox", "multiprocessing", "optparse", "pdb"),
    *("pickletools", "pydoc", "sqlite3", "turtledemo", "unittest", "wsgiref", "xml", "xmlrpc"),
)
"""What the standard library has for programmers and for servers, and no check needs."""

ZONES, ZONE = "tzdata/zoneinfo/", "Europe/Stockholm"
"""Where all time zones of the world are, and the one that a check asks for."""

UNCHECKED = b"\x01\x00\x00\x00"
"""That the module is to be used as it is, whatever its source says (PEP 552)."""

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The same day in every archive, so that the same modules give the same bytes."""


def compiled(archive: memoryview) -> bytes:
    """The archive with each module compiled, and no source."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, content in members(bytes(archive)):
            target.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def members(archive: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        for name in source.namelist():
            if is_not_needed(name):
                continue
            content = source.read(name)
            yield (f"{name}c", bytecode(name, content)) if name.endswith(".py") else (name, content)


def is_not_needed(name: str) -> bool:
    """Whether a file is a module for programmers or servers, or another time zone."""
    if name.startswith(ZONES):
        return not name.endswith((ZONE, "__init__.py"))
    return name.partition("/")[0].removesuffix(".py") in NOT_NEEDED


def bytecode(name: str, source: bytes) -> bytes:
    """A module as it stands in a .pyc file."""
    code = compile(source, name, "exec", dont_inherit=True)
    mark = importlib.util.MAGIC_NUMBER + UNCHECKED + importlib.util.source_hash(source)
    return mark + marshal.dumps(code)
