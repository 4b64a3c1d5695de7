"""Tells on a terminal how far a long check has come, and takes the line away afterwards."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from barnterm.check.packed import bare_name
from barnterm.finding import Language
from barnterm.phrases import phrase

LONG = 20_000_000
"""Bytes from which a check is long enough to be told about."""

SELDOM = 0.1
"""Seconds between two changes of the line."""

TIMES_SMALLER = 10
"""What packing usually does to exchange files."""

WIDTH = 30
MEGABYTE = 1_000_000


@contextmanager
def shown(names: Iterable[str], language: Language) -> Iterator[Callable[[int], None] | None]:
    """Something to tell how many bytes more are done; None when nobody sees or it is soon over."""
    total = sum(map(size_of, names))
    if (
        total < LONG
        or sys.stderr is None
        or not sys.stderr.isatty()
        or os.environ.get("TERM") == "dumb"
    ):
        yield None
        return
    try:
        yield line(total, language)
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def enough(names: Iterable[str]) -> int:
    """How many processes are worth starting: one, or one a core when there is much to do."""
    return os.cpu_count() or 1 if sum(map(size_of, names)) >= LONG else 1


def size_of(name: str) -> int:
    """The size of a file in bytes; of one that is packed, about what it becomes."""
    try:
        size = os.stat(name).st_size if os.path.isfile(name) else 0
    except (OSError, ValueError):
        return 0
    return size * TIMES_SMALLER if bare_name(name) != name.lower() else size


def line(total: int, language: Language) -> Callable[[int], None]:
    done, latest = 0, float("-inf")
    block = "█" if (sys.stderr.encoding or "").lower().startswith("utf") else "#"

    def passed(size: int) -> None:
        nonlocal done, latest
        done += size
        now = time.monotonic()
        if now - latest >= SELDOM:
            latest = now
            share = min(done / total, 1)
            bar = (block * round(share * WIDTH)).ljust(WIDTH, "·")
            said = phrase("commands", "progress", language, bar, share, total / MEGABYTE)
            sys.stderr.write("\r" + said.replace(",", "\u00a0"))
            sys.stderr.flush()

    return passed
