"""Runs a program over the conformance cases and compares its reports with what is expected.

python run.py --command "checker --json {file} --day {day} --profile {profile}"    a call a file
python run.py --command "checker --json {files} --day {day} --profile {profile}"   a few calls
python run.py --reports FOLDER                                    reports that are already made

Needs Python 3.9 or later and nothing else. README.md tells what counts as passing.
Exit code 0: every case passed at the level asked for. 1: some case did not. 2: no run was made.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from answers import NO_REPORT, Answer, Case, NoRun, ready_made
from program import SUITE, path_of, run_all

PASSED, FAILED, COULD_NOT = 0, 1, 2
LEVELS = (1, 2, 3)

# --- comparing -----------------------------------------------------------------------------


def faults(case: Case, answer: Answer, level: int, levels: dict[str, int]) -> list[str]:
    """What keeps a case from passing at a level; empty when it passes."""
    if answer.problem:
        return [answer.problem]
    given = answer.findings or []
    unknown = sorted({each["code"] for each in given} - set(levels))
    lines = [f"no such code: {code}" for code in unknown]
    if level < LEVELS[-1]:
        lines += verdict(case, answer, levels)
    else:
        lines += outcome(case, answer)
    if level > LEVELS[0]:
        known = [each for each in given if each["code"] in levels]
        compared = {2} if level < LEVELS[-1] else set(LEVELS)
        lines += differing(*(places(of, levels, compared) for of in (case["findings"], known)))
    return lines


def verdict(case: Case, answer: Answer, levels: dict[str, int]) -> list[str]:
    """Whether the shape was accepted or refused, as the codes of level 1 tell."""
    expected = any(levels[each["code"]] == 1 for each in case["findings"])
    if answer.findings is None:
        given = answer.outcome != "clean"
    else:
        codes = (each["code"] for each in answer.findings)
        given = answer.outcome == "unreadable" or any(levels.get(code) == 1 for code in codes)
    words = {True: "refused", False: "accepted"}
    return [] if given == expected else [f"the shape is {words[given]}, not {words[expected]}"]


def outcome(case: Case, answer: Answer) -> list[str]:
    if answer.findings is None:
        return ["no findings are given, which level 3 asks for"]
    given, expected = answer.outcome, case["outcome"]
    return [] if given in (None, expected) else [f"outcome: {given}, not {expected}"]


def places(
    findings: Iterable[dict[str, Any]], levels: dict[str, int], compared: Iterable[int]
) -> dict[tuple[str, str], str | None]:
    return {
        (each["code"], each["at"]): each.get("severity")
        for each in findings
        if levels[each["code"]] in compared
    }


def differing(
    expected: dict[tuple[str, str], str | None], given: dict[tuple[str, str], str | None]
) -> list[str]:
    def at(place: tuple[str, str]) -> str:
        return f"{place[0]} at {place[1] or 'the whole file'}"

    return [
        *(f"missing: {at(each)}" for each in sorted(expected.keys() - given.keys())),
        *(f"not expected: {at(each)}" for each in sorted(given.keys() - expected.keys())),
        *(
            f"severity of {at(each)}: {given[each]}, not {expected[each]}"
            for each in sorted(expected.keys() & given.keys())
            if given[each] not in (None, expected[each])
        ),
    ]


# --- telling -------------------------------------------------------------------------------


def table(failed: dict[int, dict[str, list[str]]], cases: list[Case]) -> Iterator[str]:
    """How many cases of each family passed at each level."""
    families: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        families[case["rule"].split(".")[0]].append(case["id"])
    heads = "".join(f"{f'level {level}':>10}" for level in failed)
    yield f"{'passed':<16}{'cases':>8}{heads}"
    for family, ids in [*sorted(families.items()), ("all", [case["id"] for case in cases])]:
        passed = (sum(id_ not in failed[level] for id_ in ids) for level in failed)
        yield f"{family:<16}{len(ids):>8}" + "".join(f"{count:>10}" for count in passed)


def failures(failed: dict[str, list[str]], cases: list[Case]) -> Iterator[str]:
    for case in cases:
        if case["id"] in failed:
            yield f"\n{case['id']}: {case['says']}"
            yield from (f"    {line}" for line in failed[case["id"]])


def conclusion(failed: dict[int, dict[str, list[str]]], cases: list[Case]) -> str:
    reached = 0
    for level in failed:
        if failed[level]:
            break
        reached = level
    level = max(failed)
    count = len(failed[level])
    return (
        f"\nLevel {level}: {len(cases) - count} passed, {count} failed, of {len(cases)} cases. "
        f"Highest level passed: {reached or 'none'}."
    )


# --- the command ---------------------------------------------------------------------------


def main(arguments: list[str] | None = None) -> int:
    """Run, compare, tell; return an exit code."""
    options = parser().parse_args(arguments)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    try:
        manifest = read("manifest.json")
        levels = {rule["code"]: rule["level"] for rule in read("rules.json")["rules"]}
        cases = chosen(manifest["cases"], options.rule)
        if options.reports:
            answers = ready_made(options.reports, cases)
        else:
            answers = run_all(options.command, cases, manifest["day"], options.timeout)
    except NoRun as error:
        print(error, file=sys.stderr)
        return COULD_NOT
    failed = judged(cases, answers, options.level, levels)
    print(*table(failed, cases), *failures(failed[options.level], cases), sep="\n")
    print(conclusion(failed, cases))
    return FAILED if failed[options.level] else PASSED


def judged(
    cases: list[Case], answers: dict[str, Answer], asked: int, levels: dict[str, int]
) -> dict[int, dict[str, list[str]]]:
    """By level up to the one asked for: the cases that failed and what was wrong."""
    failed: dict[int, dict[str, list[str]]] = {level: {} for level in LEVELS[:asked]}
    for level, of_level in failed.items():
        for case in cases:
            found = faults(case, answers.get(case["id"], NO_REPORT), level, levels)
            if found:
                of_level[case["id"]] = found
    return failed


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    source = made.add_mutually_exclusive_group(required=True)
    source.add_argument("--command", help="with {file} or {files}, {day} and {profile}")
    source.add_argument("--reports", type=Path, metavar="FOLDER", help="reports already made")
    made.add_argument("--level", type=int, choices=LEVELS, default=LEVELS[-1])
    made.add_argument("--rule", help="only this rule or family, such as dates")
    made.add_argument("--timeout", type=float, default=120, help="seconds for each call")
    return made


def read(name: str) -> Any:
    try:
        return json.loads((SUITE / name).read_text("utf-8"))
    except (OSError, ValueError):
        raise NoRun(f"{name} cannot be read beside run.py.") from None


def chosen(cases: list[Case], rule: str | None) -> list[Case]:
    """The cases asked for, once their files are seen to be as they were published."""
    found = [case for case in cases if rule in (None, case["rule"], case["rule"].split(".")[0])]
    if not found:
        raise NoRun("There are no cases for that rule.")
    for case in found:
        try:
            data = Path(path_of(case)).read_bytes()
        except OSError:
            raise NoRun(f"{case['file']} is missing.") from None
        if hashlib.sha256(data).hexdigest() != case["sha256"]:
            raise NoRun(f"{case['file']} is not as it was published.")
    return found


if __name__ == "__main__":
    sys.exit(main())
