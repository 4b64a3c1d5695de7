"""The head of the page: the verdict in words, what it was measured against, and the counts."""

from __future__ import annotations

from barnterm._generated.structs import STANDARD
from barnterm.finding import Language, read_in_part
from barnterm.messages import counted, word
from barnterm.phrases import phrase
from barnterm.report.groups import SEVERITIES, FileReport, shown, summary
from barnterm.report.options import ReportOptions
from barnterm.report.tags import around, element

LEFT_OUT = "not-checked"
"""The address on the page of what was not checked."""

SILENCED = "suppressed"
"""The address on the page of what is suppressed."""


def sentence(key: str, language: Language, *parts: str) -> str:
    """A sentence of the page with its parts filled in."""
    return phrase("page", key, language, *parts)


def header(reports: list[FileReport], options: ReportOptions) -> str:
    """What the reader needs to know if nothing more is read."""
    language = options.language
    return around(
        "header",
        [
            element("p", sentence("title", language), class_="kind"),
            element("h1", verdict_on_all(reports, language), class_=worst_of(reports)),
            *(
                around("p", [file_name(each.file, language)])
                for each in reports
                if len(reports) == 1
            ),
            element("p", measured_against(reports, options)),
            not_all(reports, language),
            suppressed(summary(reports)["suppressed"], language),
            tally(summary(reports), language),
        ],
    )


def file_name(name: str, language: Language) -> str:
    said = word("standard_input", language) if name == "-" else shown(name)
    return element("span", said, class_="file", translate="no")


def verdict_on_all(reports: list[FileReport], language: Language) -> str:
    """The whole report in one phrase; nothing looked at is never said to be well."""
    counts = summary(reports)
    if not reports:
        return sentence("nothing", language)
    if counts["unreadable"]:
        key = "unreadable" if unread(reports) else "read_in_part"
        return sentence(key, language, counted(counts["unreadable"], "file", language))
    for key in SEVERITIES:
        if number := counts[f"{key}s"]:
            return sentence(f"{key}s", language, counted(number, key, language))
    return sentence("clean", language)


def worst_of(reports: list[FileReport]) -> str:
    counts = summary(reports)
    if counts["unreadable"] or not reports:
        return "error"
    return next((key for key in SEVERITIES if counts[f"{key}s"]), "clean")


def measured_against(reports: list[FileReport], options: ReportOptions) -> str:
    """How many files were checked, and against what. One that could not be read was not."""
    read = len(reports) - unread(reports)
    key = {0: "none_checked", 1: "one_checked"}.get(read, "several_checked")
    said = [sentence(key, options.language, str(read), STANDARD)]
    if options.profile:
        said.append(sentence("profile", options.language, options.profile))
    said.append(sentence("day" if options.at else "no_day", options.language, str(options.at)))
    return " ".join(said)


def unread(reports: list[FileReport]) -> int:
    """How many files nothing could be read of."""
    found = [each.report for each in reports]
    return sum(each.outcome == "unreadable" and not read_in_part(each) for each in found)


def not_all(reports: list[FileReport], language: Language) -> str:
    found = [each.report for each in reports]
    if not any(each.not_checked or each.outcome == "unreadable" for each in found):
        return ""
    link = element("a", sentence("see_which", language), href=f"#{LEFT_OUT}")
    return f"<p>{sentence('not_all', language)} {link}</p>"


def suppressed(number: int, language: Language) -> str:
    """That some findings do not count, so that a good verdict does not hide them."""
    if not number:
        return ""
    key = "one_suppressed" if number == 1 else "some_suppressed"
    said = sentence(key, language, counted(number, "finding", language))
    return (
        f"<p>{said} {element('a', sentence('see_suppressed', language), href=f'#{SILENCED}')}</p>"
    )


def tally(counts: dict[str, int], language: Language) -> str:
    """How many of each, the number first."""
    items = []
    for key in ("file", *SEVERITIES):
        number, _, what = counted(counts[f"{key}s"], key, language).partition(" ")
        here = key if counts[f"{key}s"] and key != "file" else "none"
        items.append(around("li", [element("b", number), what], class_=here))
    return around("ul", items, class_="tally")
