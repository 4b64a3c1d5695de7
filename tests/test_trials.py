"""The long trials still run: each does here, in small, what it does for hours by hand."""

import json
import subprocess
import sys

import pytest
import same_reports

from conformance.suite import ROOT

FUZZ_NEEDS_ATHERIS = "fuzz.py"
"""Not tried here: Atheris is for Linux only."""

BESIDE_AN_EARLIER_VERSION = "same_reports.py"
"""Not tried here: what has been mended since is told otherwise, so it always finds something."""

PART_OF_ANOTHER = "write_reports.py"
"""What same_reports.py starts, once for each version."""

ITS_OWN_RESULTS = ["--results", str(ROOT / "build" / "mutants-small.jsonl")]
"""A long run in parts keeps its own."""

SMALL = {
    "agree.py": ["--documents", "300", "--workers", "1"],
    "growth.py": ["--quick"],
    "random_bytes.py": ["--strings", "300", "--workers", "1"],
    "mutants.py": ["--only", "local", "--cases-only", "--workers", "1", "--anew", *ITS_OWN_RESULTS],
}


@pytest.mark.slow
@pytest.mark.parametrize("trial", SMALL)
def test_a_trial_runs_and_finds_nothing(trial: str) -> None:
    """A trial that nobody runs stops working without anybody noticing."""
    command = [sys.executable, str(ROOT / "tools" / "trials" / trial), *SMALL[trial]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500)  # noqa: S603 # ours
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_trial_is_forgotten() -> None:
    """A new trial is tried here too, or is named with the reason."""
    texts = {
        path.name: path.read_text("utf-8") for path in (ROOT / "tools" / "trials").glob("*.py")
    }
    trials = {name for name, text in texts.items() if 'if __name__ == "__main__"' in text}
    assert trials == {*SMALL, FUZZ_NEEDS_ATHERIS, PART_OF_ANOTHER, BESIDE_AN_EARLIER_VERSION}


def one_report(**finding: str) -> str:
    """A report with one finding, as the format json writes it."""
    files = [{"findings": [{**finding, "facts": {}}]}]
    return json.dumps({"files": files}, ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("case 1, assessment 2, finding 3, area", "case 1, assessment 2, assessed area 3, area"),
        ("case 1, request 1", "case 1, information request 1"),
        ("case 1, plan 1, view 2", "case 1, plan 1, opinion 2"),
    ],
)
def test_a_named_change_is_no_difference(old: str, new: str) -> None:
    assert same_reports.are_same(one_report(place=old), one_report(place=new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"place": "case 1, need 1"}, {"place": "case 1, need 2"}),
        ({"place": "case 1, the view 1"}, {"place": "case 1, the opinion 1"}),
        ({"message": "finding 1"}, {"message": "assessed area 1"}),
    ],
)
def test_any_other_change_is_a_difference(old: dict[str, str], new: dict[str, str]) -> None:
    assert not same_reports.are_same(one_report(**old), one_report(**new))


@pytest.mark.parametrize(
    ("code", "same"), [("scope.named_employee", True), ("consent.no_end", False)]
)
def test_only_what_was_told_twice_by_mistake_may_be_told_once(code: str, same: bool) -> None:
    finding = {"code": code, "severity": "warning", "at": "/cases/0"}

    def told(times: int) -> str:
        files = [{"findings": [finding] * times}]
        data = {"files": files, "summary": {"warnings": times}}
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

    assert same_reports.are_same(told(2), told(1)) == same
    assert not same_reports.are_same(told(1), told(2))
