"""A quick look at an exchange file: has barnterm certainly nothing to remark on?

barnterm uses it by itself when it is installed. It never says what is wrong, and when it is in
doubt it says nothing.
"""

from __future__ import annotations

import ctypes
from pathlib import Path

__all__ = ["FINGERPRINT", "is_clean"]

LIBRARY = ctypes.CDLL(str(next(Path(__file__).parent.glob("native.*"))))
LIBRARY.barnterm_is_clean.argtypes = (ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p)
LIBRARY.barnterm_fingerprint.restype = ctypes.POINTER(ctypes.c_char * 32)

FINGERPRINT = bytes(LIBRARY.barnterm_fingerprint().contents).decode()
"""Which tables and rules the library was made for."""

LENGTH_OF_A_DAY = 10


def is_clean(body: bytes, day: str) -> bool:
    """Whether a file is certainly good on a day, written YYYY-MM-DD. False says nothing."""
    written = day.encode()
    if len(written) != LENGTH_OF_A_DAY:
        return False
    return bool(LIBRARY.barnterm_is_clean(body, len(body), written))
