"""A report is written whole or not at all, and only where it does no harm."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from barnterm.cli import main
from barnterm.finding import LISTED_ONE_BY_ONE
from barnterm.report import FORMATS, output
from conformance.suite import DAY, EXAMPLES, base

GOOD, BAD = str(EXAMPLES[1]), str(EXAMPLES[5])
Capture = pytest.CaptureFixture[str]


def test_each_output_is_written_in_the_format_of_its_ending(
    tmp_path: Path, capsys: Capture
) -> None:
    starts = {"r.html": "<!DOCTYPE html>", "r.sarif": "{", "r.json": "{", "r.xml": "<?xml "}
    outputs = [each for name in starts for each in ("--output", str(tmp_path / name))]
    assert main(["validate", BAD, "--at", DAY, *outputs]) == 1
    for name, start in starts.items():
        assert (tmp_path / name).read_text("utf-8").startswith(start)
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Filer: 1.")
    assert said[1:] == [f"Rapport: {tmp_path / name}" for name in starts]


def test_a_format_that_is_asked_for_wins_over_the_ending(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    main(["validate", GOOD, "--at", DAY, "--format", "sarif", "--output", str(path)])
    assert json.loads(path.read_text("utf-8"))["version"] == "2.1.0"


def test_the_file_holds_the_same_bytes_as_standard_output(tmp_path: Path, capsys: Capture) -> None:
    for form in FORMATS:
        main(["validate", BAD, "--at", DAY, "--format", form])
        said = capsys.readouterr().out
        path = tmp_path / "report"
        main(["validate", BAD, "--at", DAY, "--format", form, "--output", str(path)])
        capsys.readouterr()
        assert path.read_bytes() == said.encode()


def test_a_folder_a_missing_folder_and_an_unknown_ending_are_refused_with_a_reason(
    tmp_path: Path, capsys: Capture
) -> None:
    for path, reason in {
        str(tmp_path): "är en mapp",
        str(tmp_path / "no" / "r.html"): "mappen finns inte",
        str(tmp_path / "r.pdf"): "--format",
        GOOD: "en av filerna som ska läsas",
    }.items():
        assert main(["validate", GOOD, "--output", path]) == 2
        said = capsys.readouterr()
        assert reason in said.err
        assert said.out == ""
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_checked_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "exchange.json"
    path.write_text(json.dumps(base()))
    before = path.read_bytes()
    assert main(["validate", str(tmp_path), "--output", str(path)]) == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("stop", [KeyboardInterrupt, OSError])
def test_a_report_that_is_stopped_leaves_the_old_one_and_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
) -> None:
    path = tmp_path / "r.html"
    path.write_text("the old one")

    def stopped(*_: object) -> None:
        raise stop

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(stop):
        output.write_whole(str(path), "the new one")
    assert [each.name for each in tmp_path.iterdir()] == ["r.html"]
    assert path.read_text() == "the old one"


def test_a_report_written_through_a_link_stands_where_the_link_points(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    output.write_whole(str(tmp_path / "link.txt"), "new\n")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new\n"


def test_a_device_is_written_to_and_not_replaced() -> None:
    output.write_whole(os.devnull, "gone")
    assert not Path(os.devnull).is_file()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("when", "no_color", "terminal", "expected"),
    [
        ("auto", "", True, True),
        ("auto", "", False, False),
        ("auto", "1", True, False),
        ("always", "1", False, True),
        ("never", "", True, False),
    ],
)
def test_colour_is_for_a_terminal_whose_reader_has_not_said_no(
    monkeypatch: pytest.MonkeyPatch, when: str, no_color: str, terminal: bool, expected: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("WT_SESSION", "a terminal on Windows that paints")
    monkeypatch.setattr(sys, "stdout", Terminal() if terminal else io.StringIO())
    assert output.in_colour(when) is expected


def test_a_file_is_never_painted(tmp_path: Path) -> None:
    path = tmp_path / "r.txt"
    main(["validate", BAD, "--at", DAY, "--color", "always", "--output", str(path)])
    assert "\x1b" not in path.read_text("utf-8")


def test_what_is_for_programs_is_utf_8_whatever_the_terminal_knows() -> None:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "barnterm", "validate", BAD, "--at", DAY, "--format", "html"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert "Gör så här:" in run.stdout.decode()


def test_a_text_report_does_not_load_what_other_formats_need() -> None:
    code = (
        "import sys; from barnterm.cli import main\n"
        f"main(['validate', {BAD!r}, '--at', '{DAY}'])\n"
        "heavy = {'barnterm.report.page_head', 'xml', 'difflib', 'hashlib', 'urllib.parse'}\n"
        "formats = {name for name in sys.modules if name.startswith('barnterm.report.formats.')}\n"
        "print(sorted(heavy & set(sys.modules) | formats))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout.splitlines()[-1] == "['barnterm.report.formats.text']"


def test_a_file_ending_is_understood_without_loading_what_only_writing_needs() -> None:
    code = (
        "import sys; from barnterm.report import format_of\n"
        "heavy = {'xml', 'difflib', 'hashlib', 'urllib.parse'}\n"
        "print(format_of('r.sarif.json'), sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout == "sarif []\n"


def test_a_file_of_many_lines_is_told_in_few(tmp_path: Path, capsys: Capture) -> None:
    bad = json.dumps({**base(), "purpose": "nonsense"})
    path = tmp_path / "many.ndjson"
    path.write_text(f"{bad}\n" * 300)
    assert main(["validate", str(path), "--at", DAY]) == 1
    said = capsys.readouterr().out
    assert "structure.code_unknown, 300 gånger" in said
    assert said.count("ändamål  /purpose") == LISTED_ONE_BY_ONE
