"""The report as text: each file, what is wrong in it by rule, and a last line that sums up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, islice

from barnterm.explain import told
from barnterm.finding import Finding, Language, NotChecked, read_in_part
from barnterm.report.groups import (
    SEVERITIES,
    Broken,
    FileReport,
    by_rule,
    shown,
    summary,
    suppressed,
)
from barnterm.report.how import How
from barnterm.report.place import where
from barnterm.words import counted, left_out, word

PLACES_SHOWN = 10
"""How many places of one rule are listed before the rest become a number."""

EXPLAIN = {
    "sv": "Läs mer om en regel: barnterm explain KOD, till exempel barnterm explain {0}",
    "en": "Read more about a rule: barnterm explain CODE, such as barnterm explain {0}",
}
COLOURS = {"error": "1;31", "warning": "33", "info": "36", "name": "1", "pointer": "2"}
"""What each part of the text is painted with, as ANSI codes that work on light and dark."""

Paint = Callable[[str, str], str]


def render(reports: Iterable[FileReport], how: How) -> str:
    return as_text(reports, how.language, colour=how.colour) + "\n"


def as_text(
    reports: Iterable[FileReport], language: Language = "sv", *, colour: bool = False
) -> str:
    """The reports for a person to read, with or without colours."""
    listed = list(reports)
    paint = painted if colour else plain
    lines = [line for each in listed for line in file_lines(each, language, paint)]
    codes = [broken.code for each in listed for broken in by_rule([each], language)]
    hint = [EXPLAIN[language].format(codes[0])] if codes else []
    return "\n".join([*lines, "", *hint, total(summary(listed), language)])


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


def verdict(each: FileReport, language: Language) -> str:
    """Such as "1 error, 2 warnings"; a file that could not be read is said to be so first."""
    counts = summary([each])
    numbers = [(key, counts[f"{key}s"]) for key in SEVERITIES]
    said = [counted(number, key, language) for key, number in numbers if number]
    outcome = "read_in_part" if read_in_part(each.report) else each.report.outcome
    return ", ".join(said if outcome == "findings" else [word(outcome, language), *said])


def rule_lines(broken: Broken, language: Language, paint: Paint) -> Iterator[str]:
    """The rule, each thing said of it with its places, how many more there are, and the mend."""
    times = f", {counted(broken.times, 'time', language)}" if broken.times > 1 else ""
    severity = paint(word(broken.severity, language), broken.severity)
    yield f"  {severity} {paint(broken.code, 'name')}{times}"
    listed = [(said, each) for said, places in broken.messages.items() for each in places]
    samples = list(islice(listed, PLACES_SHOWN))
    for said, places in groupby(samples, key=lambda pair: pair[0]):
        yield f"    {said}"
        yield from (f"      {place_line(each.finding, language, paint)}" for _, each in places)
    if broken.times > len(samples):
        yield f"      {word('more', language).format(broken.times - len(samples))}"
    yield f"    {word('mend', language)} {told(broken.code, language).mend}"


def place_line(finding: Finding, language: Language, paint: Paint) -> str:
    pointer = f"  {paint(finding.at, 'pointer')}" if finding.at else ""
    return where(finding, language) + pointer


def not_checked_lines(items: list[NotChecked], language: Language) -> Iterator[str]:
    """One line for each reason, with everything that was left out for it."""
    for why, same in groupby(sorted(items, key=lambda item: item.why), key=lambda item: item.why):
        what = ", ".join(left_out(item, language)["what"] for item in same)
        yield f"  {word('not_checked', language)}: {what} ({word(why, language)})"


def total(counts: dict[str, int], language: Language) -> str:
    """One line; suppressed findings are named only where there are any."""
    silent = f" {word('suppressed', language)}: {counts['suppressed']}."
    if language == "sv":
        said = (
            f"Filer: {counts['files']}. Utan anmärkningar: {counts['clean']}. "
            f"Gick inte att läsa: {counts['unreadable']}. "
            f"Fel: {counts['errors']}. Varningar: {counts['warnings']}."
        )
    else:
        said = (
            f"Files: {counts['files']}. Nothing to remark: {counts['clean']}. "
            f"Could not be read: {counts['unreadable']}. "
            f"Errors: {counts['errors']}. Warnings: {counts['warnings']}."
        )
    return said + silent if counts["suppressed"] else said
