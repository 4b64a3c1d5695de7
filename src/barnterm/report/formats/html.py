"""The report as one page that a coordinator can read, print and mail.

It asks for nothing from outside and runs no script, and its policy forbids both.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pkgutil import get_data

from barnterm import __version__
from barnterm.address import of_rule
from barnterm.explain import told
from barnterm.finding import Language
from barnterm.messages import counted, left_out, word
from barnterm.phrases import phrase
from barnterm.report.formats import Format
from barnterm.report.groups import (
    SEVERITIES,
    Broken,
    FileReport,
    Location,
    by_rule,
    silenced_by_rule,
)
from barnterm.report.location import location_text
from barnterm.report.options import ReportOptions
from barnterm.report.page_head import (
    LEFT_OUT,
    SILENCED,
    file_name,
    header,
    sentence,
    verdict_on_all,
)
from barnterm.report.tags import around, code, element, marked
from barnterm.report.totals import verdict
from barnterm.rules import RULES

FORMAT = Format(
    endings=(".html", ".htm"),
    title=("sida (HTML)", "page (HTML)"),
    readers=(
        "samordnaren, chefen eller den som ska rätta i källan",
        "a coordinator, a manager, whoever has to fix the source",
    ),
)

NAMED_AT_ONCE = 3
"""How many files are named in a heading before their number stands there instead."""


def render(reports: Iterable[FileReport], options: ReportOptions) -> str:
    """The whole page: the summary, what is wrong by rule, what was left out, the files."""
    listed = list(reports)
    broken, language = by_rule(listed, options.language), options.language
    body = [
        header(listed, options),
        around(
            "main",
            [
                contents(broken, language),
                *(section_of(s, broken, len(listed) == 1, language) for s in SEVERITIES),
                suppressed_section(listed, language),
                not_checked_section(listed, language),
                files_section(listed, language),
            ],
        ),
        around("footer", [element("p", sentence("what_it_holds", language)), made_by(language)]),
    ]
    return page(verdict_on_all(listed, language), "\n".join(body), language)


def page(title: str, body: str, language: Language) -> str:
    """The document. Its policy allows its own style and nothing else."""
    from base64 import b64encode
    from hashlib import sha256

    style = shipped("page.css")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return shipped("page.html").format(
        language=language,
        policy=policy,
        title=escape(title),
        kind=sentence("title", language),
        style=style,
        body=body,
    )


def shipped(name: str) -> str:
    """A file that is shipped beside the reports."""
    return (get_data("barnterm.report", name) or b"").decode()


def made_by(language: Language) -> str:
    return element("p", sentence("made_by", language, __version__))


def contents(broken: list[Broken], language: Language) -> str:
    """Links to the rules, so that the whole can be taken in at a glance."""
    if not broken:
        return ""
    head, items = sentence("in_short", language), [link(each, language) for each in broken]
    return around(
        "nav",
        [element("h2", head, id="in-short"), around("ul", items)],
        class_="contents",
        aria_labelledby="in-short",
    )


def link(broken: Broken, language: Language) -> str:
    fault = element("a", told(broken.code, language).fault, href=f"#{broken.code}")
    what = around("span", [fault, times(broken, language)], class_="what")
    return around("li", [badge(broken, language), what])


def badge(broken: Broken, language: Language) -> str:
    """The severity as a word in a colour, never as a colour alone."""
    said = word(broken.severity, language)
    return element("span", said, class_=f"badge {broken.severity}")


def times(broken: Broken, language: Language) -> str:
    if broken.times == 1:
        return ""
    return element("span", counted(broken.times, "time", language), class_="times")


def section_of(severity: str, broken: list[Broken], one_file: bool, language: Language) -> str:
    """The rules of one severity, under what that severity asks of the reader."""
    rules = [article(each, one_file, language) for each in broken if each.severity == severity]
    if not rules:
        return ""
    head = element("h2", phrase("headings", severity, language))
    frame = element("p", phrase("frames", severity, language), class_="frame")
    return around("section", [head, frame, *rules])


def article(broken: Broken, one_file: bool, language: Language) -> str:
    """A rule: the fault, how often, what to do, why it matters, and where it stands."""
    page = told(broken.code, language)
    parts = [
        element("h3", page.fault),
        around("p", [badge(broken, language), times(broken, language)], class_="meta"),
        advice("fix", page.fix, language, class_="mend"),  # as pages have called it all along
        advice("why", page.why, language, class_="why"),
        locations(broken, one_file, language),
        around("p", [sentence("rule", language) + ":", page_link(broken.code, language)]),
    ]
    return around("article", parts, id=broken.code)


def page_link(rule: str, language: Language) -> str:
    """A link to the page about a rule: the only kind that leads out, and only when followed."""
    return around("a", [code(rule)], href=of_rule(rule, language), rel="noreferrer")


def advice(key: str, text: str, language: Language, *, class_: str) -> str:
    begun = text[:1].upper() + text[1:]
    return around("p", [element("b", word(key, language)), marked(begun)], class_=class_)


def locations(broken: Broken, one_file: bool, language: Language) -> str:
    """What is said at each location; open from the start, so that print and search have it."""
    parts = [element("summary", sentence("locations", language))]
    for said, found in broken.messages.items():
        items = [location_item(each, one_file, language) for each in found]
        parts += [element("p", said, class_="message"), around("ul", items)]
    if more := broken.times - len(broken.locations):
        parts.append(element("p", sentence("more", language, str(more)), class_="more"))
    return around("details", parts, open="")


def location_item(each: Location, one_file: bool, language: Language) -> str:
    """Where it stands; which file is said only if there are several."""
    said = escape(location_text(each.finding, language))
    named = said if one_file else f"{file_name(each.file, language)}, {said}"
    pointer = f"<br>{code(each.finding.at)}" if each.finding.at else ""
    return around("li", [named, pointer])


def suppressed_section(reports: list[FileReport], language: Language) -> str:
    """How many findings are suppressed, by rule; why stands in the file with suppressions."""
    items = [
        around("li", [escape(told(each.code, language).fault), number(each, language)])
        for each in silenced_by_rule(reports, language)
    ]
    if not items:
        return ""
    head = element("h2", word("suppressed", language))
    frame_ = element("p", sentence("suppressed", language), class_="frame")
    return around("section", [head, frame_, around("ul", items)], id=SILENCED)


def number(broken: Broken, language: Language) -> str:
    times = element("span", counted(broken.times, "time", language), class_="times")
    return f"{times} {page_link(broken.code, language)}"


def not_checked_section(reports: list[FileReport], language: Language) -> str:
    """What was left out; files for which it is the same stand together."""
    files: dict[str, list[str]] = {}
    for each in reports:
        files.setdefault(not_checked_list(each, language), []).append(each.file)
    told_of = [
        part
        for items, names in files.items()
        if items
        for part in (
            about(names, len(reports), language),
            items,
            unfold(names, len(reports), language),
        )
    ]
    head = element("h2", sentence("not_checked", language))
    if not told_of:
        told_of = [element("p", sentence("everything" if reports else "no_files", language))]
    limits = element("p", sentence("limits", language))
    return around("section", [head, *told_of, limits], id=LEFT_OUT)


def not_checked_list(each: FileReport, language: Language) -> str:
    items = []
    if each.report.outcome == "unreadable":
        items.append(element("li", sentence("unread", language)))
    for item in each.report.not_checked:
        said = left_out(item, language)
        is_rule = item.what in RULES
        what = told(item.what, language).fault.rstrip(".") if is_rule else said["what"]
        begun = what[:1].upper() + what[1:]
        named = [page_link(item.what, language)] if is_rule else []
        items.append(around("li", [escape(f"{begun} ({said['why']})."), *named]))
    return around("ul", items) if items else ""


def about(names: list[str], number_of_files: int, language: Language) -> str:
    """Which files it is about: all, a few by name, or how many."""
    if len(names) == number_of_files > 1:
        return element("h3", sentence("all_files", language))
    if len(names) > NAMED_AT_ONCE:
        return element("h3", counted(len(names), "file", language))
    return around("h3", [", ".join(file_name(each, language) for each in names)])


def unfold(names: list[str], number_of_files: int, language: Language) -> str:
    """The names of many files, which can be unfolded."""
    if not NAMED_AT_ONCE < len(names) < number_of_files:
        return ""
    items = around("ul", [around("li", [file_name(each, language)]) for each in names])
    return around("details", [element("summary", sentence("which", language)), items])


def files_section(reports: list[FileReport], language: Language) -> str:
    """Every file and how it went."""
    if not reports:
        return ""
    items = [
        around("li", [file_name(each.file, language), escape(verdict(each, language))])
        for each in reports
    ]
    head = element("h2", sentence("files", language))
    return around("section", [head, around("ul", items, class_="files")])
