"""Do the cases notice when a rule is changed? Mutation testing of rules/ and screens/.

python tools/trials/mutants.py [--only dates] [--workers 2] [--cases-only] [--verbose]

The mutants are Cosmic Ray's, and one kind of our own that changes texts. Each is tried in a
process forked from a warm one: first the cases, those of its own family before the others, then
the tests named in TESTS. What survives must stand in mutants.toml with a reason.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import signal
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any, get_args
from unittest.mock import patch

import pytest

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

from mutating import SOURCE, Mutant, mutants_of

from conformance.suite import ROOT, Case, answer, answers, cases

FOLDERS = ("rules", "screens")
TESTS = (
    "test_screens.py",
    "test_facts.py",
    "test_report.py::test_a_rule_has_a_sentence_in_each_language_and_a_page_of_four_paragraphs",
    "test_source.py::test_what_was_not_checked_for_want_of_a_day_is_named",
    "test_deprecated.py",
    "test_rules_pinned.py::test_the_rules_that_are_left_out_without_a_day_are_these",
    "test_suppression.py",
    "test_cases.py::test_a_shape_that_only_one_path_refuses_never_passes",
)
"""What the cases cannot say: facts, what was left out, and that no screen hides a fault."""

LISTED = ROOT / "tools" / "trials" / "mutants.toml"
LEAST = 0.95
"""The share of mutants of the rules that must be killed.

For the screens it is told but not demanded. One that sends more to the rules than before gives the
same report, only later, and most of what can be changed in a screen does that.
"""

SECONDS = 120
"""How long a mutant may run. One that loops for ever is killed by that."""

MEMORY = 6 * 2**30
WARM = ("barnterm._generated.models", "barnterm._generated.structs", "barnterm.check.position")


def warm() -> None:
    """Import what no mutant changes, so that a fork has it already."""
    from barnterm import terms

    for name in WARM:
        import_module(name)
    terms.schemes()
    cases()
    assert "barnterm.rules" not in sys.modules, "the mutated module must be imported anew"  # noqa: S101


def survives(job: tuple[Mutant, bool]) -> tuple[Mutant, str]:
    """The mutant, and how it fell: by "case", "test" or "signal", or "survived"."""
    mutant, cases_only = job
    child = os.fork()
    if not child:
        try:
            try_out(mutant, cases_only)
        finally:
            os._exit(1)  # whatever is raised kills the mutant
    _, status = os.waitpid(child, 0)
    if not os.WIFEXITED(status):
        return mutant, "signal"
    return mutant, {0: "survived", 2: "test"}.get(os.WEXITSTATUS(status), "case")


def try_out(mutant: Mutant, cases_only: bool) -> None:
    """Run the cases and tests against a mutant. Never returns: the exit code is the answer."""
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    put_in_place(mutant)
    family = mutant.path.stem
    with every_rule_run() if mutant.path.parent.name == "rules" else nullcontext():
        if not all(holds(case) for case in sorted(cases(), key=lambda c: of_others(c, family))):
            os._exit(1)
    if cases_only:
        os._exit(0)
    tests = [str(ROOT / "tests" / name) for name in TESTS]
    there = [each for each in tests if Path(each.split("::")[0]).is_file()]
    code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *there])
    os._exit(2 if code else 0)


def stands(path: Path) -> bool:
    """Whether all is well with a module as it is; else every mutant would seem to be killed."""
    same = Mutant(path, "", "", path.read_text("utf-8"))
    return survives((same, False))[1] == "survived"


def put_in_place(mutant: Mutant) -> None:
    """Let the next import of the module read the mutant instead of the file."""
    get_code = SourceFileLoader.get_code

    def changed(self: SourceFileLoader, fullname: str) -> Any:
        if Path(self.path) == mutant.path:
            return compile(mutant.text, self.path, "exec")
        return get_code(self, fullname)

    SourceFileLoader.get_code = changed  # type: ignore[assignment, method-assign]


@contextmanager
def every_rule_run() -> Iterator[None]:
    """Look behind every screen, since one could hide what is changed in a rule."""
    from barnterm import doubts

    def every(screens: Any, _: Any) -> list[str]:
        return [code for each in screens for code in each.codes]

    with patch.object(doubts, "doubted", every):
        yield


def of_others(case: Case, family: str) -> bool:
    return not case.rule.startswith(f"{family}.")


def holds(case: Case) -> bool:
    """Whether a case gives what it should, and its findings can be put into words."""
    import barnterm
    from barnterm.finding import Severity

    report = answer(case)
    for finding in report.findings:
        barnterm.message(finding, "sv")
        barnterm.message(finding, "en")
        if finding.severity not in get_args(Severity):
            return False
    return answers(report, case) and (report.outcome == "unreadable") == case.unreadable


def main() -> int:
    """Run the trial; 0 when enough were killed and each survivor has a reason."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="module names, with commas between")
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--cases-only", action="store_true")
    options.add_argument("--verbose", action="store_true", help="say each mutant's fate")
    asked = options.parse_args()
    only = set(filter(None, asked.only.split(",")))
    found = [path for folder in FOLDERS for path in sorted((SOURCE / folder).rglob("*.py"))]
    begun = time.monotonic()
    os.environ["BARNTERM_NATIVE"] = "off"  # it would answer in place of the rules
    warm()
    if not stands(found[0]):
        print("the cases or tests fail without any change", file=sys.stderr)
        return 2
    with multiprocessing.get_context("fork").Pool(asked.workers) as pool:
        paths = [path for path in found if not only or path.stem in only]
        mutants = [each for made in pool.imap(mutants_of, paths) for each in made]
        print(f"{len(mutants)} mutants of {len(paths)} modules", flush=True)
        jobs = [(mutant, asked.cases_only) for mutant in mutants]
        fates = []
        for fate in pool.imap_unordered(survives, jobs, chunksize=4):
            fates.append(fate)
            if asked.verbose:
                print(fate[1], fate[0].name, fate[0].line, flush=True)
    print(f"{time.monotonic() - begun:.0f} s")
    return say(fates, LEAST if not only else 0)


def say(fates: list[tuple[Mutant, str]], least: float) -> int:
    """Print the figures. A few modules alone are held to the list, but to no share."""
    reasons = listed()
    survivors = sorted((m for m, fate in fates if fate == "survived"), key=lambda m: m.name)
    for folder in FOLDERS:
        ways = Counter(fate for m, fate in fates if m.name.startswith(f"{folder}/"))
        if ways:
            print(f"{folder}: {sum(ways.values())} mutants, {rate(ways):.1%} killed {dict(ways)}")
    unreasoned = [m for m in survivors if is_of_rules(m) and m.name not in reasons]
    for mutant in unreasoned:
        print(f"survived without a reason: {mutant.name}\n    {mutant.line}")
    tried = {mutant.name for mutant, _ in fates}
    for name in sorted(reasons.keys() & tried - {mutant.name for mutant in survivors}):
        print(f"listed, but killed: {name}")
    too_few = rate(Counter(fate for m, fate in fates if is_of_rules(m))) < least
    return 1 if unreasoned or too_few else 0


def is_of_rules(mutant: Mutant) -> bool:
    return mutant.name.startswith("rules/")


def rate(ways: Counter[str]) -> float:
    """Share of mutants that were killed; whole when there were none."""
    return 1 - ways["survived"] / ways.total() if ways else 1.0


def listed() -> dict[str, str]:
    """The survivors that are accounted for, by name, with the reason of each."""
    if not LISTED.is_file():
        return {}
    groups = tomllib.loads(LISTED.read_text("utf-8")).get("survivors", [])
    return {name: group["reason"] for group in groups for name in group["mutants"]}


if __name__ == "__main__":
    sys.exit(main())
