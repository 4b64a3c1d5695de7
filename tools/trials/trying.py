"""Tries a mutant: do the cases, or else some tests, notice the change?

Each is tried in a process forked from a warm one, in which the changed module and all that stands
on it are imported anew. The cases that reach the changed function come first.
"""

from __future__ import annotations

import ast
import gc
import importlib
import os
import resource
import signal
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, get_args

import pytest
from mutating import SOURCE, Mutant

from conformance.suite import ROOT, Case, answer, answers, cases

TESTS = (
    "test_facts.py",
    "test_report.py::test_a_rule_has_a_sentence_in_each_language_and_a_page_of_four_paragraphs",
    "test_source.py::test_what_was_not_checked_for_want_of_a_day_is_named",
    "test_source.py::test_a_zero_byte_among_the_first_four_means_another_encoding",
    "test_deprecated.py",
    "test_rules_pinned.py",
    "test_suppression.py::test_the_open_families_are_these_and_none_about_people",
    "test_suppression.py::test_a_fault_in_the_toml_is_pointed_out",
    "test_suppression.py::test_a_misspelt_field_in_a_place_is_met_with_what_was_meant",
    "test_suppression.py::test_a_year_ahead_is_counted_from_any_year",
    "test_identifiers.py",
    "test_cases.py::test_a_shape_that_only_one_path_refuses_never_passes",
    "test_case.py",
)
"""What the cases cannot say: facts, what was left out for want of a day, questions to a case."""

PACKAGE = "barnterm.rules"
"""Imports its modules by their files' names, and is therefore run again after any change."""

CASES_SECONDS, TESTS_SECONDS = 15, 60
"""Seconds of computing after which a mutant counts as killed: it loops for ever."""

WAITING_SECONDS = 300
MEMORY = 6 * 2**30

Reached = dict[tuple[str, str], set[int]]
"""By file and function: the numbers of the cases that call it."""


@cache
def reached() -> Reached:
    """Which cases call which function, from one run of them all. It also warms every cache."""
    found: Reached = defaultdict(set)
    for number, case in enumerate(cases()):
        for code in called(case):
            found[code.co_filename, code.co_qualname.partition(".<")[0]].add(number)
    return found


def called(case: Case) -> set[CodeType]:
    """The functions of ours that a case calls."""
    found: set[CodeType] = set()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            found.add(frame.f_code)

    sys.setprofile(note)
    try:
        answer(case)
    finally:
        sys.setprofile(None)
    return {code for code in found if code.co_filename.startswith(str(SOURCE))}


def in_order(mutant: Mutant) -> list[Case]:
    """All cases: first those of the rule that is changed, then those that call the function."""
    family = f"{mutant.path.stem}."
    calling = reached().get((str(mutant.path), mutant.function), set())

    def nearness(numbered: tuple[int, Case]) -> tuple[bool, bool, bool]:
        number, case = numbered
        return (
            case.rule != f"{family}{mutant.function}",
            number not in calling,
            not case.rule.startswith(family),
        )

    return [case for _, case in sorted(enumerate(cases()), key=nearness)]


def survives(job: tuple[Mutant, bool]) -> tuple[str, str]:
    """A mutant's name, and how it fell: by "case", "test" or "signal", or "survived"."""
    mutant, cases_only = job
    order = in_order(mutant)
    child = os.fork()
    if not child:
        try:
            try_out(mutant, order, cases_only)
        finally:
            os._exit(1)  # whatever is raised kills the mutant
    _, status = os.waitpid(child, 0)
    if not os.WIFEXITED(status):
        return mutant.name, "signal"
    return mutant.name, {0: "survived", 2: "test"}.get(os.WEXITSTATUS(status), "case")


def try_out(mutant: Mutant, order: list[Case], cases_only: bool) -> None:
    """Run the cases and tests against a mutant. Never returns: the exit code is the answer."""
    limit(CASES_SECONDS)
    gc.disable()
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    put_in_place(mutant)
    if not all(map(holds, order)):
        os._exit(1)
    if cases_only:
        os._exit(0)
    limit(TESTS_SECONDS)
    gc.enable()
    tests = [str(ROOT / "tests" / name) for name in TESTS]
    there = [each for each in tests if Path(each.split("::")[0]).is_file()]
    code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *there])
    os._exit(2 if code else 0)


def limit(seconds: int) -> None:
    """Let the process end itself after some seconds of computing from now, or when it hangs."""
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.alarm(WAITING_SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def put_in_place(mutant: Mutant) -> None:
    """Forget the module and all that stands on it; the next import reads the mutant instead."""
    get_code = SourceFileLoader.get_code

    def changed(self: SourceFileLoader, fullname: str) -> Any:
        if Path(self.path) == mutant.path:
            return compile(mutant.text, self.path, "exec")
        return get_code(self, fullname)

    SourceFileLoader.get_code = changed  # type: ignore[assignment, method-assign]
    changed_too = standing_on(module_of(mutant.path)) | standing_on(f"{PACKAGE}.RECORD_RULES")
    every = {name for name in sys.modules if name.startswith(f"{PACKAGE}.")}
    forget(changed_too | every if PACKAGE in changed_too else changed_too)
    importlib.reload(sys.modules[PACKAGE])
    put_rules_in_order()
    clear_caches(standing_on(PACKAGE))


def forget(names: set[str] | frozenset[str]) -> None:
    """Take modules away, what their packages keep of them, and the rules that they entered."""
    package = sys.modules["barnterm"]
    for name in package.HOMES:
        vars(package).pop(name, None)
    for name in names - {"barnterm", PACKAGE}:
        sys.modules.pop(name, None)
        above, _, own = name.rpartition(".")
        vars(sys.modules.get(above, package)).pop(own, None)
    tables = importlib.import_module("barnterm.rule")
    for code in [code for code in tables.RULES if f"{PACKAGE}.{tables.family(code)}" in names]:
        del tables.RULES[code]


def put_rules_in_order() -> None:
    """Let rules that were entered anew stand where they stood, family by family."""
    rules = importlib.import_module("barnterm.rule").RULES
    for code in sorted(rules, key=lambda each: str(each).partition(".")[0]):
        rules[code] = rules.pop(code)
    importlib.reload(sys.modules[PACKAGE])


def clear_caches(names: frozenset[str]) -> None:
    """Let the functions of some modules forget what they have answered."""
    for module in filter(None, map(sys.modules.get, names)):
        for each in list(vars(module).values()):
            getattr(each, "cache_clear", int)()


def module_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def standing_on(name: str) -> frozenset[str]:
    """The module and all modules that import it, directly or through others."""
    found, left = {name}, [name]
    while left:
        below = left.pop()
        above = {each for each, imported in imports().items() if below in imported} - found
        found |= above
        left.extend(above)
    return frozenset(found)


@cache
def imports() -> dict[str, set[str]]:
    """By module of ours that is imported: those that it imports itself.

    `barnterm` itself is left out, since it imports nothing until it is asked.
    """
    found = {}
    for name, module in sorted(sys.modules.items()):
        if name.startswith("barnterm.") and getattr(module, "__file__", None):
            tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
            found[name] = {each for node in ast.walk(tree) for each in named_in(node)}
    return found


def named_in(node: ast.AST) -> Iterator[str]:
    """The names that a statement may import, modules and what stands in them alike."""
    if isinstance(node, ast.Import):
        yield from (each.name for each in node.names)
    if isinstance(node, ast.ImportFrom) and node.module:
        yield node.module
        yield from (f"{node.module}.{each.name}" for each in node.names)


def holds(case: Case) -> bool:
    """Whether a case gives what it should, and its findings can be put into words."""
    barnterm = importlib.import_module("barnterm")
    severities = get_args(importlib.import_module("barnterm.finding").Severity)
    report = answer(case)
    for finding in report.findings:
        barnterm.message(finding, "sv")
        barnterm.message(finding, "en")
        if finding.severity not in severities:
            return False
    return answers(report, case) and (report.outcome == "unreadable") == case.unreadable


def stands(path: Path) -> bool:
    """Whether all is well with a module as it is; else every mutant would seem to be killed."""
    same = Mutant(path, "-", "", path.read_text("utf-8"))
    return survives((same, False))[1] == "survived"
