"""What the project says of itself, to people and to machines, is one thing in all places."""

import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import barnterm
from conformance.suite import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
URLS: dict[str, str] = PROJECT["urls"]
FILES = f"{URLS['Repository']}/blob/main/"
"""What the address of every file in the repository begins with."""

WORKFLOWS = ROOT / ".github" / "workflows"


def read_yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def supported() -> list[str]:
    """The versions of Python that the package says it runs on."""
    found = (re.fullmatch(r".* :: Python :: (3\.\d+)", each) for each in PROJECT["classifiers"])
    return [each[1] for each in found if each]


@cache
def readme_on_the_index() -> str:
    """The README as a package index shows it."""
    command = [sys.executable, "-m", "hatchling", "metadata", "readme"]
    return subprocess.check_output(command, cwd=ROOT, encoding="utf-8")  # noqa: S603


def test_every_link_of_the_readme_on_a_package_index_is_absolute_and_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)]+)\)", readme_on_the_index())
    assert [link for link in links if not re.match(r"https?://|#", link)] == []
    paths = [link.removeprefix(FILES).split("#")[0] for link in links if link.startswith(FILES)]
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_every_address_of_the_project_begins_as_pyproject_says() -> None:
    pages = [*ROOT.glob("*.md"), ROOT / "CITATION.cff", ROOT / "pyproject.toml"]
    found = {
        f"{page.name}: {address}"
        for page in pages
        for address in re.findall(r"https?://[\w.-]*barnterm[\w.-]*/[^\s)\"'`]*", page.read_text())
        if not address.startswith((URLS["Homepage"], URLS["Repository"]))
    }
    assert found == set()
    assert all(url.startswith((URLS["Homepage"], URLS["Repository"])) for url in URLS.values())


def test_the_citation_says_the_version_the_addresses_and_the_authors_of_the_package() -> None:
    said = read_yaml(ROOT / "CITATION.cff")
    assert {"cff-version", "message", "title", "authors"} <= said.keys()  # what CFF 1.2.0 demands
    assert said["cff-version"] == "1.2.0"
    assert said["version"] == barnterm.__version__
    assert said["url"] == URLS["Homepage"]
    assert said["repository-code"] == URLS["Repository"]
    assert said["authors"] == PROJECT["authors"]
    assert said["license"] in PROJECT["license"]


def test_the_page_on_security_names_the_version_and_the_tests_that_hold_the_promise() -> None:
    page = (ROOT / "SECURITY.md").read_text("utf-8")
    assert f"| {barnterm.__version__.rsplit('.', 1)[0]} " in page
    assert "tests/test_no_leak.py" in page


def test_every_version_of_python_that_is_promised_is_tested() -> None:
    import tasks

    versions = read_yaml(WORKFLOWS / "test.yml")["jobs"]["quick"]["strategy"]["matrix"]["python"]
    assert versions == supported()
    assert PROJECT["requires-python"] == f">={supported()[0]}"
    assert supported()[0] == ".".join(map(str, tasks.OLDEST))


def test_a_release_is_published_without_a_token_and_only_after_all_tests() -> None:
    jobs = read_yaml(WORKFLOWS / "release.yml")["jobs"]
    assert {name for name, job in jobs.items() if "permissions" in job} == {"publish"}
    assert jobs["publish"]["permissions"] == {"id-token": "write"}
    assert set(jobs["publish"]["needs"]) == {"test", "build"}
    assert jobs["test"]["uses"] == "./.github/workflows/test.yml"
    assert not any("password" in step.get("with", {}) for step in jobs["publish"]["steps"])


@pytest.mark.parametrize("name", ["test.yml", "release.yml"])
def test_an_action_of_somebody_elses_is_pinned_to_a_version(name: str) -> None:
    used = re.findall(r"uses: (?!\./)(\S+)", (WORKFLOWS / name).read_text("utf-8"))
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w/-]+@v\d+(\.\d+)*", each)] == []


def test_the_hooks_for_our_own_commits_state_no_version_of_their_own() -> None:
    repos = read_yaml(ROOT / ".pre-commit-config.yaml")["repos"]
    assert [repo["repo"] for repo in repos] == ["local"]
    programs = {hook["entry"].split()[0] for hook in repos[0]["hooks"]}
    assert programs == {"ruff", "mypy", "barnterm"}
    assert {hook["language"] for hook in repos[0]["hooks"]} == {"system"}


@pytest.mark.parametrize(
    ("command", "file"),
    [
        ("validate-config", ".pre-commit-config.yaml"),
        ("validate-manifest", ".pre-commit-hooks.yaml"),
    ],
)
def test_pre_commit_reads_our_hooks(command: str, file: str) -> None:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pre_commit", command, file],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
