"""All that barnterm can say about some bytes, and whether it said too much or took too long."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from types import FrameType

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

import barnterm
from barnterm.finding import Language
from barnterm.report import FORMATS, FileReport, ReportOptions, render
from conformance.suite import DAY

LANGUAGES: tuple[Language, ...] = ("sv", "en")
MARKERS = ("Zq7marker", "737373737")
"""A text and a number that stand for what must never be said."""

SECONDS = 1.0


class TooLong(BaseException):
    """The check took more than its second. No data fault, so nothing may catch it."""


def everything_said(data: bytes) -> str:
    """The report itself, each message, and every format in every language, as one text."""
    report = barnterm.validate(data, at=DAY)
    named = [FileReport("file", report)]
    said = [repr(report)]
    for language in LANGUAGES:
        said += [barnterm.message(each, language) for each in report.findings]
        said += [render(name, named, ReportOptions(language, DAY)) for name in FORMATS]
    return "\n".join(said)


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
