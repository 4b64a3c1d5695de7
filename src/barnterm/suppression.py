"""Suppressions: findings that somebody answers for, and that are not counted until a last day.

A suppression with any fault of its own silences nothing. Which faults there are stands in
`rules/suppressions.py`, and what may be silenced at all in `silencing.py`. All state is small
and made of plain values, so that several processes can each do a part and add theirs up.
"""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from msgspec import structs

from barnterm.file_format import encoding_of
from barnterm.finding import Facts, Finding
from barnterm.pattern import matcher
from barnterm.rules import source
from barnterm.rules import suppressions as rules
from barnterm.source import Refused, finding, read_bytes

TABLE = "suppress"
HEADER = re.compile(r"^[ \t]*\[\[[ \t]*suppress[ \t]*\]\]", re.MULTILINE)
LOCAL = "local."
"""Rules that only run when a profile is given."""

OF_THE_SHAPE = (rules.field_missing, rules.field_unknown, rules.field_wrong)
OF_THE_MEANING = (
    rules.rule_unknown,
    rules.place_unknown,
    rules.cannot_be_silenced,
    rules.says_nothing,
)
OF_THE_GROUNDS = (rules.reason_not_named, rules.too_wide)
OF_THE_DAY = (rules.expired, rules.lasts_too_long)


class Suppression(NamedTuple):
    """One suppression that has no fault of its own, but for what the day may add.

    Attributes:
        number: Its number in the file, from 0.
        line: The line where it begins, from 1; None when that could not be told.
        entry: What it says, field by field, as in `silencing.EXAMPLES`.
    """

    number: int
    line: int | None
    entry: Mapping[str, Any]

    @property
    def at(self) -> str:
        return f"/{TABLE}/{self.number}"

    def is_for(self, file: str | None) -> bool:
        """Whether it is for a source of this name. One that names files is for no other."""
        from fnmatch import fnmatchcase

        pattern = self.entry.get("file")
        name = os.path.basename(file or "")
        return pattern is None or (bool(name) and fnmatchcase(name, pattern))


class Suppressions(NamedTuple):
    """A file with suppressions that has been read.

    Attributes:
        readable: Whether the file could be read. If not, it silences nothing.
        faultless: Those that can silence something, in the order of the file.
        faults: What is wrong with the file, and with the others.
    """

    readable: bool
    faultless: tuple[Suppression, ...]
    faults: tuple[Finding, ...]


class Silenced(NamedTuple):
    """Findings parted in two; each of `silenced` says in `suppressed_by` what silenced it."""

    kept: list[Finding]
    silenced: list[Finding]


class Run(NamedTuple):
    """What a run looked at: its day, each source by name and whether all of it was checked, and
    whether a profile was used.
    """

    day: str | None
    files: Collection[tuple[str | None, bool]]
    has_profile: bool = False


Matches = Callable[[str], re.Match[str] | None]
Active = Mapping[str, list[tuple[str, Matches]]]
"""By rule: the suppression's own location, and a test of a finding's location."""


def load_suppressions(path: str | os.PathLike[str]) -> Suppressions:
    """Read a file with suppressions. A fault in it is never raised."""
    try:
        data = read_bytes(path)
        if source.not_utf8(data):
            facts: Facts = {"encoding": encoding_of(data)}
            raise Refused(finding("source.not_utf8", facts=facts))
    except Refused as refused:
        return Suppressions(False, (), (refused.finding,))
    return read_suppressions(data.decode("utf-8-sig"))


def read_suppressions(text: str) -> Suppressions:
    """Read the text of a file with suppressions. A fault in it is never raised."""
    import tomllib

    try:
        tree = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line, column = rules.not_toml(error) or (None, None)
        broken = structs.replace(finding("suppressions.not_toml"), line=line, column=column)
        return Suppressions(False, (), (broken,))
    around = [found(rules.field_unknown, at, facts) for at, facts in surroundings(tree)]
    judged = [(each, faults_of(each)) for each in numbered(text, tree.get(TABLE, []))]
    faultless = tuple(each for each, faults in judged if not faults)
    return Suppressions(True, faultless, (*around, *(f for _, faults in judged for f in faults)))


def surroundings(tree: Mapping[str, Any]) -> Iterable[tuple[str, Facts]]:
    """What stands beside the suppressions, and should not."""
    yield from rules.field_unknown(tree, (TABLE,))
    if not isinstance(tree.get(TABLE, []), list):
        yield "", {"meant": f"[[{TABLE}]]"}


def numbered(text: str, entries: object) -> list[Suppression]:
    """The entries with their lines, where there are as many headers as entries."""
    if not isinstance(entries, list):
        return []
    lines = [text.count("\n", 0, header.start()) + 1 for header in HEADER.finditer(text)]
    known = len(lines) == len(entries)
    return [Suppression(n, lines[n] if known else None, each) for n, each in enumerate(entries)]


def faults_of(each: Suppression) -> list[Finding]:
    """What is wrong with a suppression on any day. Later rules count on the earlier ones."""
    if not isinstance(each.entry, dict):
        return [located(each, found(rules.field_unknown, "", {}))]
    for stage in (OF_THE_SHAPE, OF_THE_MEANING, OF_THE_GROUNDS):
        faults = [found(test, at, facts) for test in stage for at, facts in test(each.entry)]
        if faults:
            return [located(each, fault) for fault in faults]
    return []


def faults_of_the_day(each: Suppression, day: str) -> list[Finding]:
    faults = [found(test, *hit) for test in OF_THE_DAY for hit in test(each.entry, day)]
    return [located(each, fault) for fault in faults]


def found(test: Callable[..., Any], at: str, facts: Facts) -> Finding:
    return finding(f"suppressions.{test.__name__}", at, facts)


def located(each: Suppression, fault: Finding) -> Finding:
    return structs.replace(fault, at=f"{each.at}{fault.at}", line=each.line)


def in_force(suppressions: Suppressions, day: str | None, file: str | None) -> Active:
    """The suppressions that hold that day for a source of that name, ready to be used.

    Without a day nothing can be known to hold, so nothing does.
    """
    active: dict[str, list[tuple[str, Matches]]] = defaultdict(list)
    for each in suppressions.faultless if day else ():
        if each.is_for(file) and not faults_of_the_day(each, day or ""):
            matches = matcher(each.entry["at"]).fullmatch
            active[each.entry["code"]].append((each.at, matches))
    return active


def silence(findings: Iterable[Finding], active: Active) -> Silenced:
    """Part the findings into those that count and those that a suppression answers for.

    The first in the file that matches is the one that is used.
    """
    if not active:
        return Silenced(list(findings), [])
    kept, silenced = [], []
    for each in findings:
        tried = active.get(each.code, ())
        by = next((own for own, matches in tried if matches(each.at)), None)
        if by is None:
            kept.append(each)
        else:
            silenced.append(structs.replace(each, suppressed_by=by))
    return Silenced(kept, silenced)


def used(silenced: Iterable[Finding]) -> Counter[str]:
    """How many findings each suppression silenced, by its location in its file."""
    counts: Counter[str] = Counter()
    for each in silenced:
        counts[each.suppressed_by] += each.count
    return counts


def findings_about(suppressions: Suppressions, used: Mapping[str, int], run: Run) -> list[Finding]:
    """What is to be said of the file with suppressions after a run."""
    said = list(suppressions.faults)
    for each in suppressions.faultless if run.day else ():
        faults = faults_of_the_day(each, run.day or "")
        said += faults
        if not faults and was_tried(each, run) and rules.unused(used.get(each.at, 0)):
            said.append(located(each, finding("suppressions.unused")))
    return said


def was_tried(each: Suppression, run: Run) -> bool:
    """Whether the run can tell that a suppression is unused: a source it is for was checked,
    every such source in full, and its rule was among those that ran.
    """
    whole = [is_whole for name, is_whole in run.files if each.is_for(name)]
    ran = run.has_profile or not each.entry["code"].startswith(LOCAL)
    return ran and bool(whole) and all(whole)
