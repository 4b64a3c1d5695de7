"""All that barnterm can say about some bytes, and whether it said too much or took too long."""

from __future__ import annotations

import inspect
import json
import signal
import sys
import time
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FrameType
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

from conformance.suite import DAY

import barnterm
from barnterm.finding import Language
from barnterm.report import FileReport

LANGUAGES: tuple[Language, ...] = ("sv", "en")
MARKERS = ("Zq7marker", "737373737")
"""A text and a number that stand for what must never be said."""

SECONDS = 1.0
NOT_HERE = (".__main__", ".generate")


class TooLong(BaseException):
    """The check took more than its second. No data fault, so nothing may catch it."""


@cache
def formats() -> tuple[Callable[..., Any], ...]:
    """Every function as_*(reports, ...) of the package: the formats that a report can have."""
    names = [each.name for each in iter_modules(barnterm.__path__, "barnterm.")]
    modules = [import_module(name) for name in names if not name.endswith(NOT_HERE)]
    found = {
        value
        for module in modules
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if name.startswith("as_") and "reports" in list(inspect.signature(value).parameters)[:1]
    }
    return tuple(sorted(found, key=lambda each: (each.__module__, each.__name__)))


def everything_said(data: bytes) -> str:
    """The report itself, each message, and every format in every language, as one text."""
    report = barnterm.validate(data, at=DAY)
    named = [FileReport("file", report)]
    said = [repr(report)]
    for language in LANGUAGES:
        said += [barnterm.message(each, language) for each in report.findings]
        said += [as_one_text(each(named, language)) for each in formats()]
    return "\n".join(said)


def as_one_text(said: Any) -> str:
    return said if isinstance(said, str) else json.dumps(said, ensure_ascii=False, default=str)


def fault(data: bytes) -> tuple[str, float]:
    """What went wrong with these bytes in a word, empty when nothing did, and the seconds used."""
    begun = time.thread_time()
    try:
        said = everything_said(data)
        word = "leaked" if any(marker in said for marker in MARKERS) else ""
    except TooLong:
        word = "too long"
    except Exception as error:  # whatever is raised is what we look for
        word = f"raised {type(error).__name__} in {place_of(error)}"
    used = time.thread_time() - begun
    return (word or ("too long" if used > SECONDS else "")), used


def place_of(error: BaseException) -> str:
    """The last line of ours that the error passed, as file:line."""
    trace, found = error.__traceback__, "?"
    while trace:
        if "barnterm" in trace.tb_frame.f_code.co_filename:
            found = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found


def set_alarm(seconds: float) -> None:
    """Raise TooLong after so many seconds of computing; a busy machine is no fault of ours."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 # as signal wants it
    raise TooLong


signal.signal(signal.SIGPROF, stop)
