"""Puts what was found together: the worst first, then by rule, then by what is said of it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import structs

from barnterm.finding import Finding, Language, Report, Severity
from barnterm.messages import message
from barnterm.phrases import visible

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The worst first."""


class FileReport(NamedTuple):
    """A report and the name that the source was given by."""

    file: str
    report: Report


class Location(NamedTuple):
    """Where a rule is broken: the name of the file, and the finding with its location in it."""

    file: str
    finding: Finding


class Broken(NamedTuple):
    """A rule that is broken, and where; the locations stand under each message."""

    code: str
    severity: Severity
    messages: dict[str, list[Location]]

    @property
    def locations(self) -> list[Location]:
        return [each for locations in self.messages.values() for each in locations]

    @property
    def times(self) -> int:
        """How many times it is broken, also where a finding stands for several."""
        return sum(each.finding.count for each in self.locations)


def by_rule(reports: Iterable[FileReport], language: Language) -> list[Broken]:
    """The rules that are broken, the worst first and then by code."""
    found: dict[tuple[int, str], dict[str, list[Location]]] = defaultdict(lambda: defaultdict(list))
    for each in reports:
        for finding in each.report.findings:
            said = found[SEVERITIES.index(finding.severity), finding.code]
            said[message(finding, language)].append(Location(each.file, finding))
    return [Broken(code, SEVERITIES[n], found[n, code]) for n, code in sorted(found)]


def silenced_by_rule(reports: Iterable[FileReport], language: Language) -> list[Broken]:
    """As `by_rule`, of the findings that suppressions answer for."""
    turned = ((f, structs.replace(report, findings=report.suppressed)) for f, report in reports)
    return by_rule((FileReport(*each) for each in turned), language)


def summary(reports: Iterable[FileReport]) -> dict[str, int]:
    """How many files had each outcome, how many findings there were of each severity, and how
    many were suppressed and are in none of those.
    """
    counts = {"files": 0, "clean": 0, "findings": 0, "unreadable": 0}
    counts |= {"errors": 0, "warnings": 0, "infos": 0, "suppressed": 0}
    for each in reports:
        counts["files"] += 1
        counts[each.report.outcome] += 1
        counts["suppressed"] += suppressed(each.report)
        for finding in each.report.findings:
            counts[f"{finding.severity}s"] += finding.count
    return counts


def suppressed(report: Report) -> int:
    """How many findings a suppression answers for."""
    return sum(finding.count for finding in report.suppressed)


def shown(name: str) -> str:
    """The name of a file with what is no letter, digit or sign of its own made visible."""
    return visible(as_utf8(name)) or '""'


def as_utf8(name: str) -> str:
    r"""The name of a file so that it can be written in UTF-8: a byte that is no letter is \xff."""
    try:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # it came from elsewhere than the file system
        return name.encode("utf-8", "backslashreplace").decode()
