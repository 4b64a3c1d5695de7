"""The long trials still run: each does here, in small, what it does for hours by hand."""

import subprocess
import sys

import pytest

from conformance.suite import ROOT

FUZZ_NEEDS_ATHERIS = "fuzz.py"
"""Not tried here: Atheris is for Linux only."""

PROFILES_NEEDS_CLONES = "profiles.py"
"""Not tried here: it reads other projects' repositories, which a test must not fetch. What it asks
of the shapes is tried in test_profiles.py."""

ITS_OWN_RESULTS = ["--results", str(ROOT / "build" / "mutants-small.jsonl")]
"""A long run in parts keeps its own."""

SMALL = {
    "agree.py": ["--documents", "300", "--workers", "1"],
    "growth.py": ["--quick"],
    "people.py": ["--families", "6000"],
    "queries.py": [],
    "random_bytes.py": ["--strings", "300", "--workers", "1"],
    "vocabulary.py": [],
    "mutants.py": ["--only", "local", "--cases-only", "--workers", "1", "--anew", *ITS_OWN_RESULTS],
}


@pytest.mark.slow
@pytest.mark.parametrize("trial", SMALL)
def test_a_trial_runs_and_finds_nothing(trial: str) -> None:
    """A trial that nobody runs stops working without anybody noticing."""
    command = [sys.executable, str(ROOT / "tools" / "trials" / trial), *SMALL[trial]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900)  # noqa: S603 # ours
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_trial_is_forgotten() -> None:
    """A new trial is tried here too, or is named with the reason."""
    texts = {
        path.name: path.read_text("utf-8") for path in (ROOT / "tools" / "trials").glob("*.py")
    }
    trials = {name for name, text in texts.items() if 'if __name__ == "__main__"' in text}
    assert trials == {*SMALL, FUZZ_NEEDS_ATHERIS, PROFILES_NEEDS_CLONES}
