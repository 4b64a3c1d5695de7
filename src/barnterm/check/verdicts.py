"""Sums up what a check of one document gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from barnterm.check.document import Checked
from barnterm.check.run import Options
from barnterm.finding import Outcome, Report
from barnterm.rules import RECORD_RULES
from barnterm.suppression import Suppressions
from barnterm.verdict import Verdict

OF_ONE = {"rules_some_lines": "rules"}
"""What a report calls what was left out of one line, and what it is to that line."""


def verdict_of(
    checked: Checked, options: Options, use: Suppressions | None, file: str | None, line: int | None
) -> Verdict:
    """The verdict on a document, from what its check gave."""
    outcome: Outcome = "findings" if checked.findings else "clean"
    left = [] if options.day else list(need_a_day())
    if not checked.readable:
        outcome = "unreadable"
        left.append("rules")
    if use is not None and not (use.readable and options.day):
        left.append("suppressions")
    left += [OF_ONE.get(each.what, each.what) for each in checked.not_checked]
    report = Report("", None, outcome, checked.findings, [], list(checked.suppressed))
    return summed(report, left, file, line)


def verdict_on(report: Report, file: str | None) -> Verdict:
    """The verdict on all that a report is about."""
    return summed(report, [each.what for each in report.not_checked], file, None)


def summed(report: Report, left: Iterable[str], file: str | None, line: int | None) -> Verdict:
    counts: Counter[str] = Counter()
    for each in report.findings:
        counts[each.severity] += each.count
    return Verdict(
        file,
        line,
        report.outcome,
        counts["error"],
        counts["warning"],
        counts["info"],
        sum(each.count for each in report.suppressed),
        sorted({each.code for each in report.findings}),
        sorted({*left}),
    )


@cache
def need_a_day() -> tuple[str, ...]:
    """The codes of the rules that must know what day it is."""
    return tuple(rule.code for rule in RECORD_RULES if rule.needs_day)
