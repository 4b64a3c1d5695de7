"""The report as text: each file, what is wrong in it by rule, and a last line that sums up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from barnterm.explain import told
from barnterm.finding import Finding, Language, NotChecked
from barnterm.messages import counted, left_out, word
from barnterm.phrases import phrase
from barnterm.report.formats import Format
from barnterm.report.groups import (
    Broken,
    FileReport,
    by_rule,
    shown,
    summary,
    suppressed,
)
from barnterm.report.location import location_text
from barnterm.report.options import ReportOptions
from barnterm.report.totals import total, verdict

FORMAT = Format(
    endings=(".txt",),
    title=("text", "text"),
    readers=("du, på kommandoraden", "you, at the command line"),
)

LOCATIONS_SHOWN = 10
"""How many locations of one rule are listed before the rest become a number. Each thing that is
said of a rule has one of its own, however many there are."""

COLOURS = {"error": "1;31", "warning": "33", "info": "36", "name": "1", "pointer": "2"}
"""What each part of the text is painted with, as ANSI codes that work on light and dark."""

Paint = Callable[[str, str], str]


def render(reports: Iterable[FileReport], options: ReportOptions) -> str:
    """The reports for a person to read, with or without colours."""
    listed, language = list(reports), options.language
    paint = painted if options.colour else plain
    lines = [line for each in listed for line in file_lines(each, language, paint)]
    codes = [broken.code for each in listed for broken in by_rule([each], language)]
    hint = [phrase("text", "explain", language, codes[0])] if codes else []
    return "\n".join([*lines, "", *hint, total(summary(listed), language), ""])


def painted(text: str, part: str) -> str:
    return f"\x1b[{COLOURS[part]}m{text}\x1b[0m"


def plain(text: str, _: str) -> str:
    return text


def file_lines(each: FileReport, language: Language, paint: Paint) -> Iterator[str]:
    yield f"{paint(shown(each.file), 'name')}: {verdict(each, language)}"
    for broken in by_rule([each], language):
        yield from rule_lines(broken, language, paint)
    if silent := suppressed(each.report):
        yield f"  {word('suppressed', language)}: {silent}"
    yield from not_checked_lines(each.report.not_checked, language)


def rule_lines(broken: Broken, language: Language, paint: Paint) -> Iterator[str]:
    """The rule, each thing said of it with its locations and how many more there are, the fix."""
    times = f", {counted(broken.times, 'time', language)}" if broken.times > 1 else ""
    severity = paint(word(broken.severity, language), broken.severity)
    yield f"  {severity} {paint(broken.code, 'name')}{times}"
    left = max(0, LOCATIONS_SHOWN - len(broken.messages))
    for said, locations in broken.messages.items():
        first = locations[: 1 + left]
        left -= len(first) - 1
        yield f"    {said}"
        yield from (f"      {location_line(each.finding, language, paint)}" for each in first)
        if more := sum(each.finding.count for each in locations) - len(first):
            yield f"      {word('more', language).format(more)}"
    yield f"    {word('fix', language)} {told(broken.code, language).fix}"


def location_line(finding: Finding, language: Language, paint: Paint) -> str:
    pointer = f"  {paint(finding.at, 'pointer')}" if finding.at else ""
    return location_text(finding, language) + pointer


def not_checked_lines(items: list[NotChecked], language: Language) -> Iterator[str]:
    """One line for each reason, with everything that was left out for it."""
    for why, same in groupby(sorted(items, key=lambda item: item.why), key=lambda item: item.why):
        what = ", ".join(left_out(item, language)["what"] for item in same)
        yield f"  {word('not_checked', language)}: {what} ({word(why, language)})"
