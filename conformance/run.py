"""Runs a program over the conformance cases and compares its reports with what is expected.

python run.py --command "checker --json {file} --day {day} --profile {profile}"    a call a file
python run.py --command "checker --json {files} --day {day} --profile {profile}"   a few calls
python run.py --reports FOLDER                                    reports that are already made

Needs Python 3.9 or later and nothing else. README.md tells what counts as passing.
Exit code 0: every case passed at the level asked for. 1: some case did not. 2: no run was made.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

SUITE = Path(__file__).resolve().parent
PASSED, FAILED, COULD_NOT = 0, 1, 2
LEVELS = (1, 2, 3)
LONGEST_COMMAND = 20_000
"""Characters of file names in one call; Windows takes 32 767 in all."""
LARGEST_REPORT = 50_000_000
OUTCOMES = ("clean", "findings", "unreadable")

Case = dict[str, Any]
"""A case as manifest.json has it."""


class Answer(NamedTuple):
    """What the program said of one file, or why it said nothing."""

    outcome: str | None = None
    findings: list[dict[str, Any]] | None = None
    problem: str = ""


NO_REPORT = Answer(problem="the report says nothing of this file")


class NoRun(Exception):
    """The run cannot be made; the text says why."""


# --- reading what the program says ---------------------------------------------------------


def answers_in(data: bytes) -> Iterator[tuple[str, Answer]]:
    """Each file that a report names and what it says; the name is empty in a bare list.

    Raises ValueError when the bytes are no report.
    """
    try:
        report = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError("what it wrote is not JSON in UTF-8") from None
    if isinstance(report, list):
        report = {"findings": report}
    if not isinstance(report, dict):
        raise ValueError("what it wrote is no report")
    files = report.get("files", [report])
    if not isinstance(files, list) or not all(isinstance(each, dict) for each in files):
        raise ValueError('"files" is not a list of objects')
    for each in files:
        yield str(each.get("file", "")), answer_of(each)


def answer_of(said: dict[str, Any]) -> Answer:
    outcome, findings = said.get("outcome"), said.get("findings")
    if outcome is None and findings is None:
        raise ValueError("a file has neither outcome nor findings")
    if outcome is not None and outcome not in OUTCOMES:
        raise ValueError(f"an outcome is none of {', '.join(OUTCOMES)}")
    if findings is not None and not (isinstance(findings, list) and all(map(whole, findings))):
        raise ValueError("findings are not a list of objects with code and at")
    return Answer(outcome, findings)


def whole(finding: object) -> bool:
    return isinstance(finding, dict) and all(
        isinstance(finding.get(key), str) for key in ("code", "at")
    )


def tail(name: str) -> str:
    """The last folder and the file name, which tell the cases apart."""
    return "/".join(name.replace("\\", "/").split("/")[-2:])


# --- running the program -------------------------------------------------------------------


def run_all(template: str, cases: list[Case], day: str, timeout: float) -> dict[str, Answer]:
    """The answer for each case by its id."""
    words = split(template)
    batch = "{files}" in words
    if not batch and not any("{file}" in word for word in words):
        raise NoRun("The command must hold {file}, or {files} as a word of its own.")
    answers: dict[str, Answer] = {}
    for group in calls(cases, batch):
        data, problem = call(filled(words, group, day), timeout)
        answers.update(sorted_out(data, problem, group))
    return answers


def split(template: str) -> list[str]:
    if os.name != "nt":
        return shlex.split(template)
    return [word.strip('"') for word in shlex.split(template, posix=False)]


def calls(cases: list[Case], batch: bool) -> Iterator[list[Case]]:
    """The cases of each call: one, or as many with the same profile as a command line takes."""
    if not batch:
        yield from ([case] for case in cases)
        return
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.get("profile", "")].append(case)
    for group in groups.values():
        size = max(1, LONGEST_COMMAND // max(len(path_of(case)) + 3 for case in group))
        yield from (group[start : start + size] for start in range(0, len(group), size))


def path_of(case: Case) -> str:
    return str(SUITE / case["file"])


def filled(words: list[str], group: list[Case], day: str) -> list[str]:
    """The command with its places filled in.

    Without a profile, a word with {profile} is left out, and an option right before it too.
    """
    profile = group[0].get("profile")
    filled_in: list[str] = []
    for word in words:
        if word == "{files}":
            filled_in += map(path_of, group)
        elif "{profile}" in word and not profile:
            if filled_in and word == "{profile}" and filled_in[-1].startswith("-"):
                filled_in.pop()
        else:
            word = word.replace("{file}", path_of(group[0])).replace("{day}", day)
            filled_in.append(word.replace("{profile}", str(SUITE / (profile or ""))))
    return filled_in


def call(words: list[str], timeout: float) -> tuple[bytes, str]:
    """What the program wrote, and what was wrong with the call if anything was.

    The output goes to files, since a pipe stays open as long as any child of the program lives.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            process = subprocess.Popen(  # noqa: S603
                words, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True
            )
        except OSError as error:
            raise NoRun(f"The command cannot be started: {error.strerror}.") from None
        try:
            problem = wait(process, out, timeout)
        finally:
            stop(process)
        return content(out), problem or ended(process.returncode, content(err))


def wait(process: subprocess.Popen[bytes], out: BinaryIO, timeout: float) -> str:
    end = time.monotonic() + timeout
    while process.poll() is None:
        if time.monotonic() > end:
            return f"stopped after {timeout:g} seconds"
        if os.fstat(out.fileno()).st_size > LARGEST_REPORT:
            return "stopped, since it wrote without end"
        time.sleep(0.01)
    return ""


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the program and what it has started, if it still runs."""
    if process.poll() is not None:
        return
    if os.name == "nt":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, check=False)  # noqa: S603
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def content(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(LARGEST_REPORT)


def ended(code: int, err: bytes) -> str:
    """How a program ended that gave no report; said only then, since 1 may mean findings."""
    lines = err.decode("utf-8", "replace").strip().splitlines()
    return f"exit code {code}" + (f", {lines[-1][:200]}" if lines else "")


def sorted_out(data: bytes, problem: str, group: list[Case]) -> dict[str, Answer]:
    """The answer for each case of a call."""
    if problem.startswith("stopped"):
        return {case["id"]: Answer(problem=problem) for case in group}
    try:
        found = list(answers_in(data))
    except ValueError as error:
        return {case["id"]: Answer(problem=f"{error} ({problem})") for case in group}
    if len(group) == len(found) == 1:
        return {group[0]["id"]: found[0][1]}
    return named(found, group)


def named(found: Iterable[tuple[str, Answer]], cases: list[Case]) -> dict[str, Answer]:
    ids = {tail(case["file"]): case["id"] for case in cases}
    answers: dict[str, Answer] = {}
    for name, answer in found:
        id_ = ids.get(tail(name), "")
        twice = id_ in answers
        answers[id_] = Answer(problem="the file is reported twice") if twice else answer
    return answers


def ready_made(folder: Path, cases: list[Case]) -> dict[str, Answer]:
    """The answers in the reports below a folder; one without a name of a file goes by its own."""
    found: list[tuple[str, Answer]] = []
    for path in sorted(folder.rglob("*.json")):
        try:
            found += [(name or str(path), answer) for name, answer in answers_in(path.read_bytes())]
        except ValueError as error:
            found.append((str(path), Answer(problem=str(error))))
    if not found:
        raise NoRun("There are no reports in that folder.")
    return named(found, cases)


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
