"""Sums up in a line: one file, or all of them."""

from __future__ import annotations

from barnterm.finding import Language, read_in_part
from barnterm.messages import counted, word
from barnterm.phrases import phrase
from barnterm.report.groups import SEVERITIES, FileReport, summary


def verdict(each: FileReport, language: Language) -> str:
    """Such as "1 error, 2 warnings"; a file that could not be read is said to be so first."""
    counts = summary([each])
    numbers = [(key, counts[f"{key}s"]) for key in SEVERITIES]
    said = [counted(number, key, language) for key, number in numbers if number]
    outcome = "read_in_part" if read_in_part(each.report) else each.report.outcome
    return ", ".join(said if outcome == "findings" else [word(outcome, language), *said])


def total(counts: dict[str, int], language: Language) -> str:
    """One line; suppressed findings are named only where there are any."""
    silent = phrase("text", "suppressed", language, **counts) if counts["suppressed"] else ""
    return phrase("text", "total", language, **counts) + silent
