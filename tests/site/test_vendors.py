"""The pages by hand: whole in both languages, and what they show is what happens."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import textwrap
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from barnterm.cli import parser
from barnterm.finding import Language
from barnterm.profile import load_profile
from barnterm.site import ROOT, compared, confused, crosswalk, documents, prose
from barnterm.site.page import LANGUAGES, Page

GENERATORS = (prose.pages, confused.pages, crosswalk.pages, documents.pages, compared.pages)
PAGES = {
    language: {page.path: page for generate in GENERATORS for page in generate(language)}
    for language in LANGUAGES
}
OURS = ("for-samordnare", "for-leverantorer", "for-coordinators", "for-vendors")
GOOD = ROOT / "examples" / "1-ystad-barnteam.json"
FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block of code on a page."""

    page: str
    kind: str
    code: str


def blocks() -> list[Block]:
    """Every block of code on our pages, in order."""
    return [
        Block(f"{language}/{path}", found[2], textwrap.dedent(found[3]))
        for language, pages in PAGES.items()
        for path, page in pages.items()
        if path.startswith(OURS)
        for found in FENCE.finditer(page.body)
    ]


BLOCKS = blocks()


def of(kind: str) -> list[Block]:
    return [block for block in BLOCKS if block.kind == kind]


def followed(kind: str) -> list[tuple[Block, Block]]:
    """Blocks of a kind with the text after them on the same page, which is what they print."""
    return [
        (a, b)
        for a, b in pairwise(BLOCKS)
        if a.kind == kind and b.kind == "text" and a.page == b.page
    ]


def run(command: list[str], folder: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout + done.stderr


def name_of(value: object) -> str | None:
    return value.page if isinstance(value, Block) else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_its_other_language(language: Language) -> None:
    """Each page says where it stands in the other language, and that page says it back."""
    other: Language = "en" if language == "sv" else "sv"
    for path, page in PAGES[language].items():
        there = PAGES[other].get(page.meta.get("other", path))
        assert there, f"{path} has no page in {other}"
        assert there.meta.get("other", there.path) == path


def test_every_page_says_what_it_is_about() -> None:
    """Each page has a description of its own for search engines and links."""
    for pages in PAGES.values():
        assert all(page.meta.get("description") for page in pages.values())


def test_every_document_is_on_the_site() -> None:
    """What stands in docs/ becomes a page, except the decisions."""
    wanted = {f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")}
    assert {each.file for each in documents.DOCUMENTS} == {*wanted, "conformance/packed/README.md"}


@pytest.mark.parametrize("document", documents.DOCUMENTS, ids=lambda each: each.file)
def test_a_document_is_in_one_language_on_the_site(document: documents.Document) -> None:
    """What a document says in the other language is not on its page; the rest of it is."""
    page = documents.page(document)
    text = (ROOT / document.file).read_text("utf-8")
    assert "På svenska" not in page.body
    assert "In English" not in page.body
    left = documents.adapted(text)
    assert len(text) - len(left) < 700
    assert left.split("\n")[-2] in page.body


def test_a_picture_of_a_document_is_among_the_files() -> None:
    """The picture stands where the built page looks for it."""
    shown = re.findall(r'<img src="\.\./([^"]+)"', "".join(p.body for p in PAGES["en"].values()))
    assert shown
    assert {path for path, _ in documents.files()} == {f"en/for-vendors/{each}" for each in shown}


def linked_english(page: Page) -> list[str]:
    return re.findall(
        r'<a href="\.\./\.\./en/([^"#]+)/(?:#[\w-]+)?" hreflang="en" lang="en"', page.body
    )


def test_swedish_pages_lead_to_english_pages_that_exist() -> None:
    """A Swedish summary leads to the English page of the same thing, marked with its language."""
    own = {page.path: linked_english(page) for page in PAGES["sv"].values()}
    summaries = [each for each in documents.DOCUMENTS if each.language == "en"]
    for each in summaries:
        if each.other != "undantag":
            assert f"for-vendors/{each.name}" in own[f"for-leverantorer/{each.other}"]
    assert {path for paths in own.values() for path in paths} <= set(PAGES["en"])


@pytest.mark.parametrize(("code", "shown"), followed("python"), ids=name_of)
def test_python_prints_what_is_shown(code: Block, shown: Block) -> None:
    """A block of Python prints the text below it."""
    assert run([sys.executable, "-c", code.code]) == shown.code


def test_the_python_without_a_text_is_known() -> None:
    """Only the block on suppressions, which needs files of its own, and some recipes, which have
    tests of their own, are not followed by a text.
    """
    alone = [block for block in of("python") if block not in [a for a, _ in followed("python")]]
    assert {block.page for block in alone} == {
        "en/for-vendors/suppressions",
        "en/for-vendors/recipes",
    }


def test_suppressions_are_used_as_shown(tmp_path: Path) -> None:
    """The block on suppressions runs, with the file that stands above it."""
    (toml,) = (b for b in of("toml") if b.page == "en/for-vendors/suppressions")
    (code,) = (b for b in of("python") if b.page == "en/for-vendors/suppressions")
    (tmp_path / "suppressions.toml").write_text(toml.code, "utf-8")
    (tmp_path / "export-1.json").write_bytes(GOOD.read_bytes())
    asked = f"{code.code}\nprint(report.outcome, len(use.faultless), own.outcome)"
    assert run([sys.executable, "-c", asked], tmp_path).split()[1] == "2"


@pytest.mark.parametrize(("command", "shown"), followed("console"), ids=name_of)
def test_a_command_prints_what_is_shown(command: Block, shown: Block, tmp_path: Path) -> None:
    """A command with its output below prints just that, with the file that stands above it."""
    for block in of("csv"):
        if block.page == command.page:
            name = command.code.split("--match ")[1].split()[0]
            (tmp_path / name).write_text(block.code, "utf-8")
    words = shlex.split(command.code.removeprefix("$ "))
    assert run([sys.executable, "-m", *words], tmp_path) == shown.code


def commands() -> list[tuple[str, str]]:
    """Every whole command of ours in a block."""
    shown = [*of("sh"), *of("console"), *of("yaml")]
    lines = [(block.page, line) for block in shown for line in block.code.splitlines()]
    found = [(page, re.search(r"(?:^|\$ |- |run: )(barnterm [^>]+)", s)) for page, s in lines]
    return [(page, match[1].strip()) for page, match in found if match]


@pytest.mark.parametrize(("page", "command"), commands())
def test_a_command_is_one_that_the_program_takes(page: str, command: str) -> None:
    """Every command that a page shows can be given."""
    assert parser().parse_args(shlex.split(command)[1:]).run, page


def test_commands_in_the_text_exist() -> None:
    """No page tells of a command or an option that the program does not have."""
    whole = "".join(page.body for pages in PAGES.values() for page in pages.values())
    told = set(re.findall(r"`barnterm (\w+)", whole))
    helps = {name: run([sys.executable, "-m", "barnterm", name, "--help"]) for name in told}
    assert len(told) >= 4
    assert all(text.startswith(f"usage: barnterm {name}") for name, text in helps.items())
    for command in re.findall(r"`(barnterm \w[^`]*)`", whole):
        name = command.split()[1]
        for option in re.findall(r"--[a-z]+", command):
            assert option in helps[name], command


def test_the_profiles_that_are_shown_can_be_used(tmp_path: Path) -> None:
    """Every profile on our pages is read, and an invented file is checked with it."""
    shown = [block for block in of("toml") if "[require]" in block.code]
    assert len(shown) == 3
    for block in shown:
        (tmp_path / "profile.toml").write_text(block.code, "utf-8")
        assert load_profile(tmp_path).severity
        command = ["barnterm", "validate", str(GOOD), "--profile", str(tmp_path)]
        assert "Traceback" not in run([sys.executable, "-m", *command])


@pytest.mark.parametrize("block", of("js"), ids=name_of)
def test_javascript_checks_the_shape(block: Block, tmp_path: Path) -> None:
    """The program accepts a good file, and tells where another is wrong but nothing from it."""
    modules = ROOT / "tests" / "ajv" / "node_modules"
    assert modules.is_dir(), "run `python3 tasks.py test`, which installs ajv"
    (tmp_path / "node_modules").symlink_to(modules, target_is_directory=True)
    (tmp_path / "shape.mjs").write_text(block.code, "utf-8")
    schema = run([sys.executable, "-m", "barnterm", "schema"])
    (tmp_path / "exchange.schema.json").write_text(schema, "utf-8")
    bad = json.loads(GOOD.read_text("utf-8"))
    bad["people"][0]["protection"] = bad["invented"] = "canary"
    (tmp_path / "bad.json").write_text(json.dumps(bad), "utf-8")
    node = str(Path(sys.executable).parent / "node")
    if "readFileSync(schema" in block.code:
        command = [node, "shape.mjs", "exchange.schema.json", str(GOOD), "bad.json"]
        said = json.loads(run(command, tmp_path))["files"]
        assert [each["outcome"] for each in said] == ["clean", "findings"]
        return
    (tmp_path / "broken.json").write_text('{"name": "canary"', "utf-8")
    for file in (str(GOOD), "broken.json"):
        said = run([node, "shape.mjs", file], tmp_path)
        assert len(said.splitlines()) == 1
        assert "canary" not in said
    said = run([node, "shape.mjs", "bad.json"], tmp_path)
    assert "/people/0/protection enum" in said
    assert "canary" not in said
    assert "invented" not in said


def test_data_that_is_shown_can_be_read() -> None:
    """Every block of JSON and YAML is that."""
    for block in of("json"):
        assert json.loads(block.code), block.page
    for block in of("yaml"):
        assert yaml.safe_load(block.code), block.page
