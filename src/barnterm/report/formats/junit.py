"""The report as JUnit XML, which build servers read: a suite a file, a case a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from barnterm.explain import told
from barnterm.finding import Language, Report, read_in_part
from barnterm.messages import counted, left_out, word
from barnterm.report.formats import Format
from barnterm.report.groups import Broken, FileReport, by_rule, shown, silenced_by_rule
from barnterm.report.location import location_text
from barnterm.report.options import ReportOptions
from barnterm.rules import RECORD_RULES, RULES

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FORMAT = Format(
    endings=(".xml",),
    title=("JUnit XML", "JUnit XML"),
    readers=(
        "Jenkins, GitLab och andra byggservrar",
        "Jenkins, GitLab and other build servers",
    ),
)

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
FAMILY_OF_PROFILES = "local."
FAMILIES_OF_SOURCES = ("reading.", "source.")
THE_RULES = {"rules", "rules_some_cases", "rules_some_lines"}
"""What a check leaves out when it could not run the rules, or not on everything."""


class Case(NamedTuple):
    """What became of one rule: an element's name ("" if it passed), and the text in it."""

    name: str
    element: str = ""
    summary: str = ""
    text: str = ""


def render(reports: Iterable[FileReport], options: ReportOptions) -> str:
    from xml.etree.ElementTree import Element, indent, tostring

    root = Element("testsuites", name="barnterm")
    root.extend([suite(each, options) for each in reports])
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(each.get(key, "0")) for each in root)))
    indent(root)
    return DECLARATION + tostring(root, encoding="unicode") + "\n"


def suite(each: FileReport, options: ReportOptions) -> Element:
    """A file, with a case for every rule, whether it was kept, broken or not looked at."""
    from xml.etree.ElementTree import Element

    told_of = list(cases(each, options))
    element = Element("testsuite", name=shown(each.file))
    for key, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(key, str(sum(case.element == kind for case in told_of)))
    element.set("tests", str(len(told_of)))
    element.extend([case_element(case, shown(each.file)) for case in told_of])
    return element


def case_element(case: Case, file: str) -> Element:
    from xml.etree.ElementTree import Element, SubElement

    element = Element("testcase", name=case.name, classname=file)
    if case.element:
        inner = SubElement(element, case.element)
        inner.text = case.text
        if case.summary:
            inner.attrib |= {"message": case.summary, "type": case.name}
    return element


def cases(each: FileReport, options: ReportOptions) -> Iterator[Case]:
    broken = {rule.code: rule for rule in by_rule([each], options.language)}
    silenced = silenced_texts(each, options.language)
    skipped = with_reasons(not_run(each.report, options.language), silenced)
    for code in sorted(RULES):
        if code in broken:
            case = broken_case(broken[code], each.report, options.language)
            yield case._replace(text="\n".join([case.text, *silenced.get(code, [])]))
        elif code in skipped:
            yield Case(code, "skipped", text=skipped[code])
        elif options.profile or not code.startswith(FAMILY_OF_PROFILES):
            yield Case(code)
    for what, why in skipped.items():
        if what not in RULES:
            yield Case(what, "skipped", text=why)


def silenced_texts(each: FileReport, language: Language) -> dict[str, list[str]]:
    """By rule how many of its findings are suppressed. They fail nothing, and are not unseen."""
    silenced = silenced_by_rule([each], language)
    return {rule.code: [f"{word('suppressed', language)}: {rule.times}"] for rule in silenced}


def with_reasons(skipped: dict[str, str], silenced: dict[str, list[str]]) -> dict[str, str]:
    """Why each rule does not read as kept: it was not run, its findings are suppressed, or both."""
    both = {code: [skipped[code], *said] for code, said in silenced.items() if code in skipped}
    return skipped | {code: "\n".join(both.get(code, said)) for code, said in silenced.items()}


def broken_case(broken: Broken, report: Report, language: Language) -> Case:
    """An error fails the build, as it does on the command line; a warning is only told of."""
    text = "\n".join(lines(broken, language))
    if broken.severity != "error":
        return Case(broken.code, "system-out", text=text)
    could_not = report.outcome == "unreadable" and broken.code.startswith(FAMILIES_OF_SOURCES)
    said = next(iter(broken.messages))
    times = f" ({counted(broken.times, 'time', language)})" if broken.times > 1 else ""
    return Case(broken.code, "error" if could_not else "failure", f"{said}{times}", text)


def lines(broken: Broken, language: Language) -> Iterator[str]:
    """Everything said of a rule, since many build servers read one element and no more."""
    yield f"{word(broken.severity, language)}, {counted(broken.times, 'time', language)}"
    for said, locations in broken.messages.items():
        yield said
        for each in locations:
            yield f"  {location_text(each.finding, language)}  {each.finding.at}".rstrip()
    yield f"{word('fix', language)} {told(broken.code, language).fix}"


def not_run(report: Report, language: Language) -> dict[str, str]:
    """Why each rule was not run, by its code, and why anything else was not checked.

    A rule that was run on a part of the file alone must not read as kept.
    """
    said = {item.what: left_out(item, language) for item in report.not_checked}
    why = {what: f"{each['what']}: {each['why']}" for what, each in said.items()}
    if report.outcome == "unreadable":
        in_part = "read_in_part" if read_in_part(report) else "unreadable"
        return {**dict.fromkeys(RULES, word(in_part, language)), **why}
    for what in THE_RULES & said.keys():
        why |= {rule.code: why[what] for rule in RECORD_RULES}
    return why
