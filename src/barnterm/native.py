"""The quick look of barnterm-native, where it is installed and was made for these very rules.

BARNTERM_NATIVE=off in the environment turns it off.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from itertools import count

from barnterm._generated.fingerprint import FINGERPRINT

Look = Callable[[bytes, str], bool]

FIRST = 10
"""How many small documents are checked without it: loading it takes as long as checking those."""

LARGE = 200_000
"""Bytes from which one document alone is worth the loading."""

checked = count(1)


def is_clean(body: bytes, day: str) -> bool:
    """Whether there is certainly nothing to remark on. False says nothing."""
    if next(checked) <= FIRST and len(body) < LARGE:
        return False
    found = look()
    return found is not None and found(body, day)


@cache
def look() -> Look | None:
    """The look, or None where it is not installed, does not fit, or is turned off."""
    if os.environ.get("BARNTERM_NATIVE") == "off":
        return None
    try:
        module = import_module("barnterm_native")
    except (ImportError, OSError, AttributeError, StopIteration):
        return None
    found: Look = module.is_clean
    return found if module.FINGERPRINT == FINGERPRINT else None
