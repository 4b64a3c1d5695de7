"""Says in a line why a command could not do what it should, and nothing of what it worked with."""

from __future__ import annotations

from traceback import extract_tb

from barnterm.console import NotWritten
from barnterm.finding import Language
from barnterm.phrases import phrase, visible


def told(error: Exception, language: Language) -> str:
    """Why a command failed. An error that nobody foresaw is told by its kind and its place."""
    if isinstance(error, NotWritten) and error.filename:
        return phrase("failure", "file", language, visible(str(error.filename)))
    if isinstance(error, OSError):
        return phrase("failure", "output", language)
    if isinstance(error, MemoryError) or type(error).__name__ == "BrokenProcessPool":
        return phrase("failure", "memory", language)
    place = extract_tb(error.__traceback__)[-1]
    file = place.filename.replace("\\", "/").rpartition("/")[2]
    return phrase("failure", "unforeseen", language, type(error).__name__, file, place.lineno)
