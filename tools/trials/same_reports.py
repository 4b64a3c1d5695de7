"""Tells whether the reports are those of 0.1.0, byte for byte, but for the changes named here.

    python tools/trials/same_reports.py [--documents 2000]

The sources are the conformance cases, the examples and synthetic documents, a tenth of them
faulty, with a day and without, in both languages. It prints counts, and names what differs
without showing any of it. Ends with 1 when something differs, and with 2 when git lacks 0.1.0.
"""

from __future__ import annotations

import argparse
import base64
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))
sys.path.append(str(Path(__file__).resolve().parent.parent / "benchmarks"))

import earlier
from documents import documents

from conformance.suite import DAY, EXAMPLES, PROFILES, ROOT, cases


class Renamed(NamedTuple):
    """What a class is called now, in code and in an English location, and why."""

    code: str
    words: str
    reason: str


RENAMED = {
    "Finding": Renamed("AssessedArea", "assessed area", "a finding is what a report has"),
    "Request": Renamed("InformationRequest", "information request", "every web framework has one"),
    "View": Renamed("Opinion", "opinion", "every web framework has one"),
}
"""Classes that are called something else since 0.1.0, by what they were called."""

TOLD_TWICE = {
    "dates.registered_too_early": "a consent and a ground both gave doubt about one statement",
    "scope.named_employee": "a consent and a ground both gave doubt about one statement",
}
"""Rules whose finding 0.1.0 gave twice, all the same, and why. Once is enough."""

NEW_RULES = {
    "source.not_a_regular_file": "0.1.0 opened pipes and devices, and could wait for ever",
}
"""Rules that 0.1.0 lacked, and what it did instead. Their cases are not compared."""

SIZES = ((5, 60), (20, 39), (200, 1))
"""The sizes of the synthetic documents in KB, and how many of a hundred have each."""
BAD = 10
SEED = 1
SHOWN = 20


class Source(NamedTuple):
    """What is checked: bytes, or a path where `data` is None."""

    name: str
    data: bytes | None
    path: str | None = None
    at: str | None = DAY
    profile: str | None = None
    suppressions: str | None = None

    def line(self) -> str:
        """As it is handed to the process that checks it."""
        encoded = None if self.data is None else base64.b64encode(self.data).decode()
        rest = self._asdict()
        del rest["data"]
        return json.dumps({**rest, "bytes": encoded}) + "\n"


Reports = dict[str, str]
"""The report on one source by language."""


def sources(folder: Path, count: int) -> Iterator[Source]:
    """Everything that is checked, with a day; and without one too, but for most synthetic ones."""
    shipped = [*of_cases(folder), *of_examples()]
    made = list(of_synthetic(count))
    yield from [*shipped, *made, in_one_file(folder, made)]
    yield from (each._replace(at=None) for each in [*shipped, *made[::10]])


def of_cases(folder: Path) -> Iterator[Source]:
    compared = [each for each in cases() if each.rule not in NEW_RULES]
    for number, case in enumerate(compared):
        is_path = isinstance(case.source, Path)
        yield Source(
            f"case {number} of {case.rule}",
            None if is_path else case.source,
            path=str(case.source) if is_path else None,
            profile=case.profile.name if case.profile else None,
            suppressions=written(folder, number, case.suppressions),
        )


def written(folder: Path, number: int, suppressions: str | None) -> str | None:
    """The path of a file with these suppressions, if there are any."""
    if suppressions is None:
        return None
    file = folder / f"suppressions-{number}.toml"
    file.write_text(suppressions, "utf-8")
    return str(file)


def of_examples() -> Iterator[Source]:
    """Each as it is, and by its path."""
    for file in EXAMPLES:
        yield Source(file.name, file.read_bytes())
        yield Source(f"{file.name} by its path", None, path=str(file))


def of_synthetic(count: int) -> Iterator[Source]:
    for size, share in SIZES:
        made = documents(SEED, size, count * share // 100, BAD)
        for number, each in enumerate(made):
            yield Source(f"synthetic document {number} of {size} KB", each)


def in_one_file(folder: Path, made: list[Source]) -> Source:
    """Many documents, one a line, which are checked line by line."""
    file = folder / "many.ndjson"
    file.write_bytes(b"\n".join(each.data or b"" for each in made[::7]))
    return Source("synthetic documents in one file", None, path=str(file))


def reports(tree: Path, profiles: Path, asked: list[Source], folder: Path) -> list[Reports]:
    """What the barnterm of a tree reports on each source, in a process of its own."""
    writer = Path(__file__).with_name("write_reports.py")
    found = subprocess.run(  # noqa: S603
        [sys.executable, str(writer), str(tree), str(profiles)],
        input="".join(each.line() for each in asked),
        stdout=subprocess.PIPE,
        check=True,
        cwd=folder,
        env=earlier.environment(tree),
        text=True,
    )
    return [json.loads(line) for line in found.stdout.splitlines()]


def are_same(old: str, new: str) -> bool:
    """Whether two reports on one source in one language are the same but for named changes."""
    old, new = by_code(renamed(old)), by_code(renamed(new))
    return new == old or new == told_once(old)


def renamed(report: str) -> str:
    """The report with the names of classes, and the English words for them, as they are now."""
    report = PLACE.sub(lambda line: NUMBERED.sub(as_now, line[0]), report)
    report = MESSAGE.sub(lambda line: QUOTED.sub(as_now, line[0]), report)
    return FACT.sub(lambda fact: fact[1] + RENAMED[fact[2]].code + fact[3], report)


def by_code(report: str) -> str:
    """The report with the rules that lacked a day by code; 0.1.0 listed them as it happened."""
    if ORDERED not in report:
        return report
    data = json.loads(report)
    for file in data["files"]:
        file["not_checked"].sort(key=lambda each: each["what"] if "." in each["what"] else "")
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_now(said: re.Match[str]) -> str:
    return RENAMED[said[1].capitalize()].words + said[2]


ORDERED = '"what": "roles.handed_over_to_nobody"'
OLD_NAMES = "|".join(RENAMED)
OLD_WORDS = OLD_NAMES.lower()
PLACE = re.compile(r'^ +"place": ".*",$', re.MULTILINE)
MESSAGE = re.compile(r'^ +"message": ".*",$', re.MULTILINE)
NUMBERED = re.compile(rf"(?:(?<=\")|(?<=, ))({OLD_WORDS})( [0-9]+)\b")
"""A class and which of its records, with nothing but a comma before it."""
QUOTED = re.compile(rf"(?<=“)({OLD_WORDS})(”)")
FACT = re.compile(rf'^( +"(?:expected|found)": ")({OLD_NAMES})(",?)$', re.MULTILINE)


def told_once(report: str) -> str:
    """The report without findings that say just what the one before says, where that is known."""
    if not any(code in report for code in TOLD_TWICE):
        return report
    data = json.loads(report)
    for file in data["files"]:
        kept = list(without_repeats(file["findings"]))
        gone = Counter(map(severity, file["findings"])) - Counter(map(severity, kept))
        for each, count in gone.items():
            data["summary"][f"{each}s"] -= count
        file["findings"] = kept
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def without_repeats(findings: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    seen: list[dict[str, Any]] = []
    for each in findings:
        if each["code"] not in TOLD_TWICE or each not in seen:
            yield each
        seen.append(each)


def severity(finding: dict[str, Any]) -> str:
    return str(finding["severity"])


def compare(asked: list[Source], old: list[Reports], new: list[Reports]) -> list[str]:
    """The names of the sources whose reports differ, with the language and the day."""
    return [
        f"{source.name}, {language}, {'at ' + source.at if source.at else 'no day'}"
        for source, one, other in zip(asked, old, new, strict=True)
        for language in one
        if not are_same(one[language], other[language])
    ]


def say(asked: list[Source], old: list[Reports], differing: list[str]) -> None:
    outcomes = Counter(outcome(each["sv"]) for each in old)
    findings = sum(each["sv"].count('"severity":') for each in old)
    kinds = ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items()))
    print(f"sources {len(asked)} ({kinds}), findings {findings}, both languages")
    print(f"reports that differ from those of {earlier.COMMIT}: {len(differing)}")
    for name in differing[:SHOWN]:
        print(f"  {name}")
    if len(differing) > SHOWN:
        print(f"  and {len(differing) - SHOWN} more")


def outcome(report: str) -> str:
    return report if report.startswith("raised") else str(json.loads(report)["files"][0]["outcome"])


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=2000, help="how many synthetic ones")
    count, begun = parser.parse_args().documents, time.monotonic()
    with tempfile.TemporaryDirectory() as name, earlier.checkout() as tree:
        folder = Path(name)
        asked = list(sources(folder, count))
        old = reports(tree, tree / earlier.PROFILES, asked, folder)
        new = reports(ROOT, PROFILES, asked, folder)
    differing = compare(asked, old, new)
    say(asked, old, differing)
    print(f"{time.monotonic() - begun:.0f} s")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
