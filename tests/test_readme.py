"""What the README shows is what happens."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

from conformance.suite import ROOT

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def blocks(*languages: str) -> list[str]:
    """The code blocks in these languages, in the order of the page."""
    return [text for language, text in BLOCKS if language in languages]


def run(*command: str) -> str:
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    return run.stdout + run.stderr


def test_the_first_ten_lines_print_what_is_shown() -> None:
    code, shown = blocks("python")[0], blocks("text")[0]
    assert len(code.splitlines()) <= 10
    assert run(sys.executable, "-c", code) == shown


def test_the_models_are_built_as_shown() -> None:
    assert run(sys.executable, "-c", blocks("python")[1]) == blocks("text")[2]


def test_a_case_is_asked_as_shown() -> None:
    assert run(sys.executable, "-c", blocks("python")[2]) == blocks("text")[3]


def test_the_command_prints_what_is_shown() -> None:
    (command,), shown = blocks("console"), blocks("text")[1]
    program, *arguments = shlex.split(command.removeprefix("$ "))
    assert run(str(Path(sys.executable).parent / program), *arguments) == shown


def test_every_file_that_is_linked_exists() -> None:
    by_mkdocs = {"sv", "en"}  # it knows the generated pages, to which these link
    pages = [
        page
        for page in (ROOT / "docs").rglob("*.md")
        if not by_mkdocs & {*page.relative_to(ROOT).parts}
    ]
    for page in [*ROOT.glob("*.md"), *pages]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_commands_are_tasks() -> None:
    sys.path.insert(0, str(ROOT))
    import tasks

    shown = re.findall(r"python3 tasks\.py (\w+)", README)
    assert shown == ["examples", "test", "conformance", "site"]
    assert set(shown) <= set(tasks.STEPS)
