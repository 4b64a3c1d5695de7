"""What is generated from the schema is fresh, whole and the same every time."""

import json
import shutil
from pathlib import Path

import pytest

from barnterm.cli import main
from barnterm.generate import artefacts
from conformance.suite import ROOT

READ = ("schema", "vocab/mappings", "conformance/cases")
"""The folders that generating reads."""


@pytest.fixture(scope="session")
def generated() -> dict[str, str]:
    """Everything that is generated, by path. Generated once, and no test changes it."""
    return artefacts.generated(ROOT)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What generating reads and writes, to be changed at will."""
    ignore = shutil.ignore_patterns("__pycache__")
    for folder in (*READ, *artefacts.GENERATED_FOLDERS):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignore)
    (tmp_path / artefacts.REPORTS).parent.mkdir()
    for file in (artefacts.REPORTS, artefacts.CHANGES, *artefacts.GENERATED_FILES):
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


@pytest.fixture
def at_once(generated: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Generating answers at once, for the tests of what is done with what was generated."""
    monkeypatch.setattr(artefacts, "generated", lambda _: generated)


@pytest.mark.usefixtures("at_once")
def test_no_generated_file_is_stale_or_orphaned() -> None:
    """That another run, in another process, wrote the same bytes is said by this too."""
    stale = artefacts.check(ROOT)
    assert not stale, "\n".join(stale)


@pytest.mark.slow
def test_changing_one_word_of_a_label_names_the_stale_files_and_the_command(clone: Path) -> None:
    needs = clone / "schema" / "needs.yaml"
    text = needs.read_text("utf-8")
    assert "title: tandhälsa" in text
    needs.write_text(text.replace("title: tandhälsa", "title: tandvård"), "utf-8")
    said = artefacts.check(clone)
    assert [line for line in said if not line.endswith(": stale, run `barnterm generate`")] == []
    stale = {line.split(": ")[0] for line in said}
    assert {path for path in stale if path.startswith("vocab/")} == {
        f"vocab/{name}.{ending}"
        for name in ("skos/need_area", "barnterm")
        for ending in ("ttl", "rdf", "jsonld")
    }
    assert stale >= {f"src/barnterm/_generated/{n}.json" for n in ("terms", "search_index")}
    assert "src/barnterm/_generated/structs.py" not in stale


@pytest.mark.usefixtures("at_once")
def test_a_file_that_nothing_generates_is_orphaned_and_removed(clone: Path) -> None:
    orphan = clone / "vocab" / "skos" / "old_scheme.ttl"
    orphan.write_text("")
    assert artefacts.check(clone) == [
        "vocab/skos/old_scheme.ttl: orphaned, run `barnterm generate`"
    ]
    assert artefacts.write(clone) == ["vocab/skos/old_scheme.ttl"]
    assert not orphan.exists()


@pytest.mark.usefixtures("at_once")
def test_everything_can_be_written_anew(clone: Path, generated: dict[str, str]) -> None:
    for folder in artefacts.GENERATED_FOLDERS:
        shutil.rmtree(clone / folder)
    for file in artefacts.GENERATED_FILES:
        (clone / file).unlink()
    assert {*artefacts.write(clone), artefacts.REPORTS} == set(generated)
    assert artefacts.check(clone) == []


@pytest.mark.usefixtures("at_once")
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


def test_the_version_is_the_same_everywhere(generated: dict[str, str]) -> None:
    import barnterm

    table = json.loads(generated["src/barnterm/_generated/terms.json"])
    assert table["version"] == barnterm.STANDARD == barnterm.__version__
