"""In an editor the schema speaks Swedish, of every field and every code."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from barnterm.cli import main
from barnterm.generate.editor_schema import said_of
from barnterm.generate.read import read
from barnterm.terms import table
from conformance.suite import EXAMPLES, ROOT, base

GENERATED = ROOT / "src" / "barnterm" / "_generated" / "exchange.schema.json"
EXCHANGE: dict[str, Any] = json.loads(GENERATED.read_text("utf-8"))
EDITOR: dict[str, Any] = json.loads(GENERATED.with_name("editor.schema.json").read_text("utf-8"))
CLASSES = [EDITOR, *(each for each in EDITOR["$defs"].values() if "properties" in each)]
AJV = ROOT / "tests" / "ajv"
ONLY_TALK = {"$id", "title", "description", "enumDescriptions", "enumDetails"} | {
    "x-intellij-enum-metadata",
    "patternErrorMessage",
}
TEXT = json.dumps(base(), ensure_ascii=False, indent=1)


def without_talk(schema: Any, *, names: bool = False) -> Any:
    """The schema with nothing but what judges a file; `names` are those of fields or classes."""
    if isinstance(schema, list):
        return [without_talk(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: without_talk(value, names=key in {"properties", "$defs"} and not names)
        for key, value in schema.items()
        if names or key not in ONLY_TALK
    }


def node(script: str, schema: Path, lines: list[str]) -> subprocess.CompletedProcess[str]:
    assert (AJV / "node_modules").is_dir(), "run `python3 tasks.py test`, which installs it"
    return subprocess.run(  # noqa: S603
        [str(Path(sys.executable).parent / "node"), str(AJV / script), str(schema)],
        input="\n".join(lines),
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """What `barnterm schema editor` prints."""
    assert main(["schema", "editor"]) == 0
    path = tmp_path / "editor.schema.json"
    path.write_text(capsys.readouterr().out, "utf-8")
    return path


def shown(schema: Path, *asked: tuple[str, str, int]) -> list[Any]:
    """What VS Code shows for each thing asked: what, in which text, at which character."""
    lines = [json.dumps({"ask": a, "text": t, "offset": o}) for a, t, o in asked]
    run = node("editor.mjs", schema, lines)
    assert run.returncode == 0, run.stderr[-2000:]
    return [json.loads(line) for line in run.stdout.splitlines()]


def plain(markdown: str) -> str:
    return re.sub(r"\\(?=[^\w\s])", "", markdown)


def test_it_judges_a_file_just_as_the_exchange_schema_does() -> None:
    assert without_talk(EDITOR) == without_talk(EXCHANGE)
    assert without_talk(EXCHANGE) != EXCHANGE


@pytest.mark.slow
def test_ajv_refuses_its_keywords_which_is_why_it_is_a_schema_of_its_own(printed: Path) -> None:
    assert "unknown keyword" in node("check.mjs", printed, []).stderr


@pytest.mark.slow
def test_vs_code_says_what_each_field_is_and_what_each_code_means(printed: Path) -> None:
    titles: dict[str, set[str]] = {}
    for definition in CLASSES:
        for name, field in definition["properties"].items():
            titles.setdefault(name, set()).add(f"{field['title']}\n\n{field['description']}")
    keys = [(match[1], match.start() + 2) for match in re.finditer(r'"(\w+)":', TEXT)]
    hovers = shown(printed, *(("hover", TEXT, offset) for _, offset in keys))
    assert len(hovers) == len(keys) > 200
    for (name, _), hover in zip(keys, hovers, strict=True):
        assert plain(hover).startswith(tuple(titles[name])), name
    said = plain("\n".join(hovers))
    assert "`high`: hög: nivå där behovet kräver insatser snart" in said
    assert "`parent`: förälder: " in said


@pytest.mark.slow
def test_vs_code_offers_every_code_with_its_label_and_definition(printed: Path) -> None:
    asked = TEXT.index('"high"') + 1
    (offered,) = shown(printed, ("completion", TEXT, asked))
    levels = next(scheme for scheme in table().schemes if scheme.name == "NeedLevel")
    assert offered == [
        [f'"{term.code}"', term.labels["sv"], f"{term.labels['sv']}: {term.definitions['sv']}"]
        for term in levels.terms
    ]


@pytest.mark.slow
def test_vs_code_finds_no_fault_in_the_examples_and_says_in_swedish_how_a_day_is_written(
    printed: Path,
) -> None:
    texts = [path.read_text("utf-8") for path in EXAMPLES]
    assert shown(printed, *(("problems", text, 0) for text in texts)) == [[] for _ in texts]
    broken = TEXT.replace('"2026-01-12"', '"12/1 2026"')
    assert shown(printed, ("problems", broken, 0)) == [["Ett datum skrivet ÅÅÅÅ-MM-DD."]]


def test_every_field_has_a_name_and_a_description_in_swedish() -> None:
    """What an editor shows of a field is Swedish, and a sentence."""
    fields = [field for each in CLASSES for field in each["properties"].values()]
    assert len(fields) > 300
    assert [field for field in fields if not field["title"]] == []
    assert [field for field in fields if not field["description"].endswith(".")] == []
    english = {field["description"] for field in EXCHANGE["properties"].values() if "type" in field}
    assert english.isdisjoint(field["description"] for field in fields)


def test_a_code_that_is_replaced_says_by_what() -> None:
    """The text of a replaced code ends with the code to use instead."""
    terms = read(ROOT / "schema" / "barnterm.yaml").schemes[0].terms
    term = structs.replace(terms[0], replaced_by="other_code")
    assert said_of(term).endswith(". Ersatt av other_code.")
