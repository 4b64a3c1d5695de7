"""What is printed from the schema is fresh, whole and the same every time."""

import json
import shutil
from pathlib import Path

import pytest

from barnterm.cli import main
from barnterm.generate import artefacts
from conformance.suite import ROOT


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    return artefacts.printed(ROOT)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What the printers read and write, to be changed at will."""
    for folder in ("schema", "vocab", "src", "conformance/cases", "native/printed"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignore)
    return tmp_path


def test_no_printed_file_is_stale_or_orphaned() -> None:
    stale = artefacts.check(ROOT)
    assert not stale, "\n".join(stale)


def test_two_runs_print_the_same_bytes(printed: dict[str, str]) -> None:
    assert artefacts.printed(ROOT) == printed


def test_changing_one_word_of_a_label_names_the_stale_files_and_the_command(clone: Path) -> None:
    needs = clone / "schema" / "needs.yaml"
    text = needs.read_text("utf-8")
    assert "title: tandhälsa" in text
    needs.write_text(text.replace("title: tandhälsa", "title: tandvård"), "utf-8")
    assert artefacts.check(clone) == [
        f"{path}: stale, run `barnterm generate`"
        for path in (
            "src/barnterm/_generated/terms.json",
            "src/barnterm/_generated/search_index.json",
            "src/barnterm/_generated/fingerprint.py",
            "native/printed/schema.rs",
            "vocab/skos/need_area.ttl",
            "vocab/skos/need_area.rdf",
            "vocab/skos/need_area.jsonld",
        )
    ]


def test_a_file_that_nothing_prints_is_orphaned_and_removed(clone: Path) -> None:
    orphan = clone / "vocab" / "skos" / "old_scheme.ttl"
    orphan.write_text("")
    assert artefacts.check(clone) == [
        "vocab/skos/old_scheme.ttl: orphaned, run `barnterm generate`"
    ]
    assert artefacts.write(clone) == ["vocab/skos/old_scheme.ttl"]
    assert not orphan.exists()


def test_everything_can_be_printed_from_nothing(clone: Path, printed: dict[str, str]) -> None:
    for folder in artefacts.PRINTED_FOLDERS:
        shutil.rmtree(clone / folder)
    assert sorted(artefacts.write(clone)) == sorted(printed)
    assert artefacts.check(clone) == []


def test_the_command_checks_without_writing(
    clone: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(clone)
    table = clone / "src/barnterm/_generated/terms.json"
    table.write_text("{}")
    assert main(["generate", "--check"]) == 1
    assert "terms.json: stale, run `barnterm generate`" in capsys.readouterr().out
    assert table.read_text() == "{}"
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0


def test_outside_a_clone_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 2
    assert "schema/barnterm.yaml" in capsys.readouterr().err


def test_the_version_is_the_same_everywhere(printed: dict[str, str]) -> None:
    import barnterm

    table = json.loads(printed["src/barnterm/_generated/terms.json"])
    assert table["version"] == barnterm.STANDARD == barnterm.__version__
