"""What the pages show can be used as it stands."""

import json
import re
import shlex
import subprocess
import sys
import tomllib
from typing import Any

import msgspec
import pytest
import yaml

from barnterm.case import CaseFacts
from barnterm.cli import parser
from barnterm.generate.report_formats import table, with_formats
from barnterm.report.formats import rows
from barnterm.report.formats.ndjson import line as ndjson_line
from barnterm.verdict import Verdict
from conformance.suite import ROOT

PAGES = ("editors", "pipelines", "suppressions", "undantag")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / f"{page}.md").read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    """Every command of ours that a page shows, in a shell or as a step, without redirection."""
    shown = [text for page in PAGES for kind in ("sh", "yaml") for text in blocks(page, kind)]
    lines = "\n".join(shown).splitlines()
    found = (re.search(r"(?:^|- |run: )(barnterm (?:validate|schema)\b[^>]*)", s) for s in lines)
    return [each[1].strip() for each in found if each]


@pytest.mark.parametrize("command", commands())
def test_a_command_that_is_shown_is_one_that_the_program_takes(command: str) -> None:
    assert parser().parse_args(shlex.split(command)[1:]).run


def test_the_pages_show_commands() -> None:
    assert len(commands()) == 7


def test_every_yaml_and_json_block_can_be_read() -> None:
    for page in PAGES:
        for text in blocks(page, "yaml"):
            assert yaml.safe_load(text)
        for text in blocks(page, "json"):
            assert json.loads(text)


def test_the_report_that_a_step_uploads_is_the_one_it_writes() -> None:
    github, gitlab, _ = (yaml.safe_load(text) for text in blocks("pipelines", "yaml"))
    steps = github["jobs"]["barnterm"]["steps"]
    written = next(step["run"] for step in steps if "validate" in step.get("run", ""))
    uploaded = next(step for step in steps if "upload-sarif" in step.get("uses", ""))
    assert written.endswith(f"--output {uploaded['with']['sarif_file']}")
    job = gitlab["barnterm"]
    assert job["script"][-1].endswith(f"--output {job['artifacts']['reports']['junit']}")


def test_a_stale_table_of_reports_is_written_anew_and_the_rest_of_the_page_is_kept() -> None:
    head, *_, last = table("sv").splitlines(keepends=True)
    stale = f"# Rapporter\n\n{head}| --- | --- | --- |\n{last}\nMer.\n"
    assert with_formats(stale, "sv") == f"# Rapporter\n\n{table('sv')}\nMer.\n"
    assert table("sv").count("\n") == len(rows()) + 2


def test_a_page_without_a_table_of_reports_is_an_error() -> None:
    with pytest.raises(ValueError, match="no table"):
        with_formats("# Rapporter\n", "sv")


@pytest.mark.parametrize("number", range(2))
def test_a_case_answers_as_the_page_about_cases_shows(number: int) -> None:
    code, shown = blocks("cases", "python")[number], blocks("cases", "text")[number]
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout + run.stderr == shown


def test_a_verdict_on_each_document_is_asked_for_as_the_page_about_reports_shows() -> None:
    (code,), (shown,) = blocks("reports", "python"), blocks("reports", "text")
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout + run.stderr == shown


def test_the_line_that_the_page_about_reports_shows_is_a_verdict() -> None:
    (line,) = blocks("reports", "json")
    shown = msgspec.json.decode(line, type=Verdict)
    assert ndjson_line(shown) == line


def test_the_page_about_cases_names_every_question() -> None:
    page = (ROOT / "docs" / "cases.md").read_text("utf-8")
    public = {name for name in vars(CaseFacts) if not name.startswith("_")}
    assert public - set(re.findall(r"`case\.(\w+)", page)) == set()


def hook(id_: str) -> dict[str, Any]:
    return next(each for each in HOOKS if each["id"] == id_)


def test_the_hook_that_is_shown_is_there_and_takes_the_arguments_shown() -> None:
    config = yaml.safe_load(blocks("pipelines", "yaml")[2])
    (used,) = config["repos"][0]["hooks"]
    program, *words = shlex.split(hook(used["id"])["entry"])
    options = parser().parse_args([*words, *used["args"], "exchanges/1.json", "exchanges/2.json"])
    assert options.paths == ["exchanges/1.json", "exchanges/2.json"]
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert program in scripts


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("a.json", True),
        ("b.ndjson", True),
        ("c.jsonl", True),
        ("f.ndjson.gz", True),
        ("g.gz", False),
        ("d.json5", False),
        ("e.py", False),
    ],
)
def test_the_hook_takes_files_that_hold_exchanges(name: str, taken: bool) -> None:
    assert bool(re.search(hook("barnterm")["files"], name)) == taken
