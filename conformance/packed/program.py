"""Runs the program that is tried: one call a file, or as few calls as a command line takes."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from answers import Answer, Case, NoRun, answers_in, named

SUITE = Path(__file__).resolve().parent
LONGEST_COMMAND = 20_000
"""Characters of file names in one call; Windows takes 32 767 in all."""
LARGEST_REPORT = 50_000_000


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
