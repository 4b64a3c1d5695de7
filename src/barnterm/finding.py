"""What a check says: findings, what was not checked, and the report that holds both."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from importlib import import_module
from itertools import groupby
from typing import Any, Literal

from msgspec import Struct, structs
from msgspec.json import decode

Severity = Literal["error", "warning", "info"]
Outcome = Literal["clean", "findings", "unreadable"]
Language = Literal["sv", "en"]
Facts = dict[str, str | int]

LISTED_ONE_BY_ONE = 10
"""How many findings of one kind are listed before the rest become one with a count."""


DAY = re.compile(r"[0-9]{4}-[0-9]{2}")
ANY_NUMBER = re.compile(r"/[0-9]+").sub

Said = tuple[tuple[str, str], ...]
"""What a message says, of that which only has some hundreds of values."""


class Finding(Struct, frozen=True, omit_defaults=True, gc=False):
    """One fault, or several of one kind.

    Attributes:
        code: The rule that was broken, such as "dates.ends_before_start".
        severity: "error", "warning" or "info".
        at: JSON Pointer (RFC 6901) to the place, built only from names in the schema.
        facts: Codes, dates, counts and pointers that the message is made of. Never a name,
            an id, a number or a text from the file.
        line: Line in the file, from 1; None when the source had no lines.
        column: Column in the line in characters, from 1.
        count: How many findings this one stands for.
        suppressed_by: Place of the suppression that answers for it, such as "/suppress/3", in
            the file with suppressions; empty for a finding that counts.
    """

    code: str
    severity: Severity
    at: str
    facts: Facts = {}
    line: int | None = None
    column: int | None = None
    count: int = 1
    suppressed_by: str = ""


class NotChecked(Struct, frozen=True, gc=False):
    """Something the check left out: `what` is a rule, a family or a part, `why` a reason code."""

    what: str
    why: str


class Report(Struct, frozen=True):
    """What was found in one source.

    Attributes:
        standard: Version of the standard that was checked against.
        at: The day that counted as today, YYYY-MM-DD, or None if none was given.
        outcome: "clean", "findings" or "unreadable".
        findings: In the order of the file.
        not_checked: What was left out and why.
        suppressed: Findings that a suppression answers for. They do not count.
        profile: The name of the profile that was checked against, or None.

    It can be what a function of FastAPI returns, and is then written in Swedish.
    """

    standard: str
    at: str | None
    outcome: Outcome
    findings: list[Finding]
    not_checked: list[NotChecked]
    suppressed: list[Finding] = []
    profile: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the source could be read and holds no error. Warnings do not count."""
        readable = self.outcome != "unreadable"
        return readable and all(each.severity != "error" for each in self.findings)

    def to_dict(self, language: Language = "sv", *, name: str = "") -> dict[str, Any]:
        """The report as `barnterm validate --format json` has it, with messages.

        Args:
            language: That of the messages, "sv" or "en". Raises ValueError for any other.
            name: What the source is called in the report.

        Returns:
            What `barnterm schema report` describes, with one file in it.
        """
        data: dict[str, Any] = decode(self.to_json(language, name=name))
        return data

    def to_json(self, language: Language = "sv", *, name: str = "") -> str:
        """As `to_dict`, as a JSON text."""
        return str(format_json().as_text(self, language, name))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        written = core_schema.plain_serializer_function_ser_schema(cls.to_dict)
        return core_schema.is_instance_schema(cls, ref=cls.__name__, serialization=written)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        return format_json().schema()


def format_json() -> Any:
    """The module of the report format JSON. It stands floors above, and few ask for it."""
    return import_module("barnterm.report.formats.json")


def read_in_part(report: Report) -> bool:
    """Whether some lines could be read and were checked, while others could not be read."""
    left_out = {each.what for each in report.not_checked}
    return report.outcome == "unreadable" and "rules_some_lines" in left_out


def collapse(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by place, and make the many copies of one mistake into one with a count.

    The first `LISTED_ONE_BY_ONE` of a rule in one kind of place stay as they are, and so does
    the first with each new message. The last listed with a message counts for all that follow
    with the same, so that the counts always add up to the number of findings. What has been
    collapsed can be collapsed again together with what comes later in the file.
    """
    ordered = in_file_order(findings) if findings else []
    if len(ordered) <= LISTED_ONE_BY_ONE or are_few_of_each(ordered):
        return ordered
    kinds: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for each in ordered:
        kinds[kind_of(each)].append(each)
    listed = [each for kind in kinds.values() for each in shorten(kind)]
    return sorted(listed, key=file_order)


def in_file_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings sorted by `file_order`, which is asked only where several are on a line."""
    by_line = groupby(sorted(findings, key=line_of), key=line_of)
    lines = (list(line) for _, line in by_line)
    return [each for line in lines for each in (sorted(line, key=file_order) if line[1:] else line)]


def line_of(finding: Finding) -> int:
    return finding.line or 0


def are_few_of_each(findings: list[Finding]) -> bool:
    """Whether no rule has so many findings that some would become a count."""
    return max(Counter(each.code for each in findings).values()) <= LISTED_ONE_BY_ONE


def shorten(kind: list[Finding]) -> list[Finding]:
    """The findings that stay, with what they stand for."""
    if len(kind) <= LISTED_ONE_BY_ONE:
        return kind
    return [counting(kind[number], times) for number, times in told(kind)]


def told(kind: list[Finding]) -> list[tuple[int, int]]:
    """The numbers in a list of the findings that stay, each with how many it stands for."""
    listed: list[int] = []
    counts: list[int] = []
    last: dict[Said, int] = {}
    before: Facts | None = None
    said: Said = ()
    for number, each in enumerate(kind):
        if each.facts != before:
            before, said = each.facts, what_is_said(each)
        if said not in last or len(listed) < LISTED_ONE_BY_ONE:
            last[said] = len(listed)
            listed.append(number)
            counts.append(each.count)
        else:
            counts[last[said]] += each.count
    return list(zip(listed, counts, strict=True))


def counting(each: Finding, times: int) -> Finding:
    """A finding that stands for so many."""
    return each if each.count == times else structs.replace(each, count=times)


def kind_of(each: Finding) -> tuple[str, str, str]:
    """What the findings have in common of which only some are listed."""
    return each.code, ANY_NUMBER("/*", each.at), each.suppressed_by


def what_is_said(finding: Finding) -> Said:
    """The facts by which one message differs from another: the codes, which are not endlessly
    many, but neither days nor counts nor places.
    """
    return tuple(
        (key, value)
        for key, value in finding.facts.items()
        if isinstance(value, str) and value[:1] != "/" and not DAY.match(value)
    )


def file_order(finding: Finding) -> tuple[int, list[tuple[int, str]], str, str]:
    """Line first, then the place with its numbers read as numbers, then code and facts."""
    parts = [(int(p), "") if p.isdigit() else (-1, p) for p in finding.at.split("/")]
    return (finding.line or 0, parts, finding.code, str(sorted(finding.facts.items())))
