"""The test task runs all that can run, and says in one line what could not."""

from subprocess import CompletedProcess
from typing import Any

import pytest

import tasks

PYTEST = ["-n", "auto", "-m"]
HERE, NOWHERE = "sh", "no-such-program-anywhere"


class Steps:
    """Stands in for subprocess.run: notes each command, and answers that all went well, or not."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.failing = ""

    def __call__(self, command: list[str], **_: Any) -> "CompletedProcess[str]":
        self.commands.append(command)
        failed = bool(self.failing) and command[0].endswith(self.failing)
        return CompletedProcess(command, 3 if failed else 0)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    """The steps that a task takes, with the environment set up already, and not by a CI."""
    steps = Steps()
    monkeypatch.setattr("subprocess.run", steps)
    monkeypatch.setattr(tasks, "set_up", lambda _: True)
    monkeypatch.delenv("CI", raising=False)
    return steps


def have(monkeypatch: pytest.MonkeyPatch, **programs: str) -> None:
    needed = {"Chromium": HERE, "Apache": HERE, "Jackson": __file__} | programs
    monkeypatch.setattr(tasks, "NEEDED", {name: (each,) for name, each in needed.items()})


def said_last(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.splitlines()[-1]


def test_where_nothing_is_missing_all_tests_run(
    steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    have(monkeypatch)
    monkeypatch.setenv("CI", "true")
    assert tasks.main(["test"]) == 0
    assert steps.commands[-1][1:] == [*PYTEST, ""]
    assert "Left out" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("missing", "markers", "named"),
    [
        ({"Chromium": NOWHERE}, "not chromium", "need Chromium."),
        ({"Apache": NOWHERE}, "not apache", "need Apache."),
        (
            {"Chromium": NOWHERE, "Apache": NOWHERE},
            "not chromium and not apache",
            "need Chromium or Apache.",
        ),
        ({"Jackson": NOWHERE}, "not jackson", "need Jackson."),
    ],
)
def test_what_is_missing_is_left_out_and_told_of_in_the_last_line(
    steps: Steps,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    missing: dict[str, str],
    markers: str,
    named: str,
) -> None:
    have(monkeypatch, **missing)
    assert tasks.main(["test"]) == 0
    assert steps.commands[-1][1:] == [*PYTEST, markers]
    line = said_last(capsys)
    assert line.startswith("Left out: ")
    assert named in line
    assert "apt-get install" in line


def test_in_ci_leaving_out_is_a_failure(
    steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    have(monkeypatch, Apache=NOWHERE)
    monkeypatch.setenv("CI", "true")
    assert tasks.main(["test"]) == 1
    assert steps.commands[-1][1:] == [*PYTEST, "not apache"]
    assert said_last(capsys).startswith("Left out: ")


def test_a_step_that_fails_ends_the_task_with_its_code(
    steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    have(monkeypatch, Chromium=NOWHERE)
    steps.failing = "npm"
    assert tasks.main(["test"]) == 3
    assert steps.commands[-1][0].endswith("npm")


def test_no_other_task_minds_what_is_missing(
    steps: Steps, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    have(monkeypatch, Chromium=NOWHERE, Apache=NOWHERE)
    assert tasks.main(["examples"]) == 0
    assert len(steps.commands) == 1
    assert "Left out" not in capsys.readouterr().out


def test_what_may_be_missing_has_a_marker_of_its_name(pytestconfig: pytest.Config) -> None:
    known = {line.split(":")[0] for line in pytestconfig.getini("markers")}
    assert {name.lower() for name in tasks.NEEDED} <= known
