"""The command line holds wherever it is started, with any streams, names and folders."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import gettempdir
from threading import Thread
from typing import Any
from xml.etree import ElementTree

import pytest

from barnterm.check import jobs
from barnterm.cli import main
from barnterm.cli.folders import Named, named_files
from barnterm.report import FORMATS, FileReport, ReportOptions, render
from conformance.suite import DAY, EXAMPLES, ROOT, base

GOOD, BAD = str(EXAMPLES[0]), str(EXAMPLES[5])
BARNTERM = [sys.executable, "-m", "barnterm"]
CHECK = ["validate", "--at", DAY]
NOT_WRITTEN = "Det gick inte att skriva ut resultatet.\n"
NOBODY = 65534
Capture = pytest.CaptureFixture[str]
unix = pytest.mark.skipif(os.name != "posix", reason="closes or fills streams as Unix does")


def run(*arguments: str, **given: Any) -> "subprocess.CompletedProcess[bytes]":
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **given}
    return subprocess.run([*BARNTERM, *arguments], check=False, **given)  # noqa: S603


def run_in_shell(redirection: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    """The command with streams closed as a shell or a service does it."""
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", *BARNTERM, *arguments]
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603


@unix
@pytest.mark.parametrize("format_", FORMATS)
def test_standard_input_that_is_closed_is_unreadable(format_: str) -> None:
    """It is told in the report like any other source that cannot be read."""
    done = run_in_shell("<&-", *CHECK, "-", GOOD, "--format", format_)
    assert done.returncode == 2
    assert b"source.cannot_be_opened" in done.stdout
    assert done.stderr == b""


@unix
@pytest.mark.parametrize(
    "arguments", [[*CHECK, GOOD], ["terms", "skola"], ["schema"], ["explain", "source.empty"]]
)
@pytest.mark.parametrize("redirection", [">&-", "> /dev/full"])
def test_output_that_cannot_be_written_is_exit_2_and_said(
    arguments: list[str], redirection: str
) -> None:
    """Whoever reads the exit code must not take silence for a passed check."""
    done = run_in_shell(redirection, *arguments)
    assert (done.returncode, done.stderr.decode()) == (2, NOT_WRITTEN)


@unix
def test_closed_streams_do_not_hinder_a_report_in_a_file(tmp_path: Path) -> None:
    """A service without any streams gets its report, whole and with nothing else in it."""
    for number, jobs_ in enumerate("12"):
        path = tmp_path / f"{number}.json"
        asked = [*CHECK, GOOD, BAD, "--jobs", jobs_, "--output", str(path)]
        assert run_in_shell("<&- >&- 2>&-", *asked).returncode == 1
        assert json.loads(path.read_text("utf-8"))["summary"]["files"] == 2


@unix
def test_complaints_go_nowhere_when_standard_error_is_closed_or_full() -> None:
    """Never to standard output, where a program would read them."""
    for redirection in ("2>&-", "2> /dev/full"):
        for arguments, code in (
            ([*CHECK, GOOD, "--profile", "none"], 2),
            (["terms", "qwerty"], 1),
            (["validate"], 2),
            (["explain", "none"], 2),
        ):
            done = run_in_shell(redirection, *arguments)
            assert (done.returncode, done.stdout) == (code, b""), (redirection, arguments)


@unix
@pytest.mark.parametrize("format_", ["text", "ndjson"])
def test_a_reader_that_stops_early_is_no_traceback(format_: str, tmp_path: Path) -> None:
    """`| head` ends the check without a word, though its report was cut short."""
    path = tmp_path / "many.ndjson"
    path.write_text("{}\n" * 5_000)
    asked = " ".join([*BARNTERM, *CHECK, str(path), "--format", format_])
    done = subprocess.run(  # noqa: S602
        f"{asked} | head -n 1", shell=True, capture_output=True, check=False
    )
    assert done.stdout
    assert done.stderr == b""


@unix
def test_a_full_disk_is_told_with_the_name_of_the_report() -> None:
    """In either language, also for a report that is written while the check goes on."""
    for format_ in ("json", "ndjson"):
        for language, said in (("sv", "gick inte att skriva"), ("en", "could not be written")):
            asked = ["--output", "/dev/full", "--format", format_, "--lang", language]
            done = run(*CHECK, BAD, *asked)
            assert done.returncode == 2
            assert done.stderr.decode().startswith(f"/dev/full {said}")


@unix
@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser may become somebody else")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    """A report that nobody may write is named, and the exit code is 2."""
    code, _, said = as_nobody([*CHECK, "-", "--output", str(tmp_path / "r.json")])
    assert code == 2
    assert "gick inte att skriva" in said


def as_nobody(arguments: list[str]) -> tuple[int, str, str]:
    """What the command does for somebody who may read little.

    It is run once before, since a test machine may keep modules where nobody else may look.
    """
    code = (
        "import io, os, sys\n"
        "from contextlib import redirect_stdout\n"
        "import barnterm.cli.failure\n"
        "from barnterm.cli import main\n"
        "with redirect_stdout(io.StringIO()): main(sys.argv[1:])\n"
        f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, input="", capture_output=True, text=True, check=False)  # noqa: S603
    return done.returncode, done.stdout, done.stderr


def read_into(path: Path, got: list[str]) -> None:
    got.append(path.read_text("utf-8"))


@unix
def test_a_pipe_takes_a_report(tmp_path: Path) -> None:
    """What reads it gets all of it, and the pipe is a pipe afterwards."""
    for format_ in ("json", "ndjson"):
        path, got = tmp_path / format_, list[str]()
        os.mkfifo(path)
        reader = Thread(target=read_into, args=[path, got])
        reader.start()
        done = run(*CHECK, BAD, "--format", format_, "--output", str(path))
        reader.join(timeout=20)
        assert (done.returncode, path.is_fifo()) == (1, True)
        assert json.loads(got[0])


@unix
@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
@pytest.mark.parametrize("format_", FORMATS)
def test_standard_output_may_be_named(name: str, format_: str, tmp_path: Path) -> None:
    """The same bytes as without, into a pipe or a file, and nothing after them."""
    plain = run(*CHECK, BAD, "--format", format_).stdout
    asked = [*CHECK, BAD, "--format", format_, "--output", name]
    assert run(*asked).stdout == plain
    path = tmp_path / "out"
    with path.open("wb") as out:
        run(*asked, stdout=out)
    assert path.read_bytes() == plain


def test_a_report_on_standard_output_and_one_in_a_file_in_the_same_check(
    tmp_path: Path, capsys: Capture
) -> None:
    """The text is not mixed with the names of what was written."""
    main([*CHECK, BAD])
    plain = capsys.readouterr().out
    assert main([*CHECK, BAD, "--output", "-", "--output", str(tmp_path / "r.json")]) == 1
    assert capsys.readouterr().out == plain
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))


def test_what_the_check_itself_reads_is_never_written_over(tmp_path: Path, capsys: Capture) -> None:
    """Neither the file with suppressions nor the profile."""
    use, profile = tmp_path / "use.toml", tmp_path / "profile.toml"
    use.write_text("")
    profile.write_text('name = "x"\n[title]\nsv = "x"\n')
    for path in (use, profile):
        before = path.read_bytes()
        asked = ["--suppressions", str(use), "--profile", str(tmp_path), "--format", "json"]
        assert main([*CHECK, GOOD, *asked, "--output", str(path)]) == 2
        assert path.read_bytes() == before
        assert "ska läsas" in capsys.readouterr().err


STRANGE = [b"sk\xf6.json", b"new\nline.json", b"red\x1b[31m.json", b"\xe2\x80\xaegnp.json"]
"""Names that are not UTF-8, break a line, command a terminal, or turn round what is read."""


@unix
@pytest.mark.parametrize("format_", FORMATS)
def test_a_strange_name_is_shown_and_does_nothing_in_every_format(
    format_: str, tmp_path: Path
) -> None:
    """Each report is UTF-8 and can be read by what reads it; no sign that commands is in it."""
    for name in STRANGE:
        shutil.copy(GOOD, tmp_path / os.fsdecode(name))
    done = run(*CHECK, str(tmp_path), "--format", format_)
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "%F6" in text if format_ == "sarif" else "sk\\xf6" in text or "sk\\\\xf6" in text
    assert "\x1b" not in text
    if format_ in {"json", "sarif"}:
        json.loads(text)
    if format_ == "junit":
        ElementTree.fromstring(text)  # noqa: S314
    if format_ == "ndjson":
        assert len([json.loads(line) for line in text.splitlines()]) == len(STRANGE)


@pytest.mark.parametrize("format_", FORMATS)
def test_a_name_that_never_was_on_a_disk_is_shown_too(format_: str) -> None:
    """As from an archive or an upload, with half a pair of surrogates in it."""
    import barnterm

    report = FileReport("a\ud800b", barnterm.validate(base(), at=DAY))
    assert render(format_, [report], ReportOptions()).encode()


@unix
def test_every_format_for_programs_is_utf_8_on_any_console(tmp_path: Path) -> None:
    """On a Windows console of old, in plain C, and in ASCII: bytes as everywhere else."""
    consoles = [
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"},
    ]
    shutil.copy(BAD, tmp_path / "åäö→.json")
    asked = [*CHECK, "åäö→.json", "--format"]
    commands = [[*asked, each] for each in FORMATS if each != "text"]
    commands += [["schema"], ["schema", "editor"], ["terms", "skola", "--format", "json"]]
    for command in commands:
        usual = run(*command, cwd=tmp_path, env={**os.environ, "PYTHONUTF8": "1"}).stdout
        assert usual
        for console in consoles:
            done = run(*command, cwd=tmp_path, env={**os.environ, **console})
            assert (done.stdout, done.stderr) == (usual, b""), (command, console)


@unix
@pytest.mark.parametrize("coding", ["cp1252", "ascii", "cp437"])
def test_text_on_an_old_console_has_what_letters_it_knows(coding: str, tmp_path: Path) -> None:
    """A letter that the console lacks becomes another sign and never an error."""
    shutil.copy(BAD, tmp_path / "→.json")
    environment = {**os.environ, "PYTHONIOENCODING": coding}
    for command in ([*CHECK, "→.json"], ["explain", "consent.no_end"], ["terms"], ["terms", "ö→"]):
        done = run(*command, cwd=tmp_path, env=environment)
        assert done.returncode in {0, 1}
        assert b"Traceback" not in done.stderr
        assert done.stdout.decode(coding) or done.stderr


def folder(tmp_path: Path) -> Path:
    """A folder as they are found: with links, what macOS leaves, and what is no file."""
    home = tmp_path / "home"
    for name in ("a.json", "inner/b.json", "x.json/c.jsonl", "__MACOSX/._a.json", "._a.json"):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(json.dumps(base()))
    (home / ".DS_Store").write_bytes(b"\0")
    (home / "inner" / "loop").symlink_to(home)
    (home / "link.json").symlink_to(home / "a.json")
    (home / "gone.json").symlink_to(home / "nowhere")
    os.mkfifo(home / "pipe.json")
    return home


@unix
def test_all_in_a_folder_is_checked_or_named(tmp_path: Path, capsys: Capture) -> None:
    """What is not gone through is unreadable, with its reason, and the exit code is 2."""
    home = folder(tmp_path)
    assert main([*CHECK, str(home), "--format", "json"]) == 2
    files = json.loads(capsys.readouterr().out)["files"]
    assert {
        Path(each["file"]).relative_to(home).as_posix(): [f["code"] for f in each["findings"]]
        for each in files
    } == {
        "a.json": [],
        "gone.json": ["source.file_missing"],
        "inner/b.json": [],
        "inner/loop": ["reading.folder_is_a_link"],
        "link.json": [],
        "pipe.json": ["source.cannot_be_opened"],
        "x.json/c.jsonl": [],
    }
    unread = [each for each in files if each["findings"]]
    assert {each["outcome"] for each in unread} == {"unreadable"}
    assert all(each["not_checked"] for each in unread)


@unix
@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser may become somebody else")
@pytest.mark.parametrize("format_", ["json", "ndjson"])
def test_a_folder_that_may_not_be_read_is_named(format_: str, tmp_path: Path) -> None:
    """So are a file that may not be read and a folder that was named itself."""
    for path in (tmp_path, *tmp_path.parents):
        if Path(gettempdir()) in path.parents:
            path.chmod(0o755)
    home = tmp_path / "home"
    (home / "locked").mkdir(parents=True)
    for name in ("locked/a.json", "b.json", "c.json"):
        (home / name).write_text(json.dumps(base()))
    (home / "locked").chmod(0)
    (home / "b.json").chmod(0)
    code, out, err = as_nobody([*CHECK, str(home), str(home / "locked"), "--format", format_])
    assert (code, err) == (2, "")
    assert out.count("reading.folder_not_read") == (1 if format_ == "ndjson" else 2)
    assert out.count('"outcome":"clean"') + out.count('"outcome": "clean"') == 1
    assert "source.cannot_be_opened" in out
    assert str(home / "locked") in out


def test_a_folder_without_files_among_others_does_not_read_as_passed(
    tmp_path: Path, capsys: Capture
) -> None:
    """The others are checked, and the folder is named."""
    assert main([*CHECK, GOOD, str(tmp_path), "--format", "json"]) == 2
    files = json.loads(capsys.readouterr().out)["files"]
    assert [each["outcome"] for each in files] == ["clean", "unreadable"]
    assert [each["code"] for each in files[1]["findings"]] == ["reading.folder_empty"]


def test_a_file_that_is_named_twice_is_checked_once(tmp_path: Path) -> None:
    """Under the name that came first, also when a folder holds it."""
    path = tmp_path / "a.json"
    path.write_text("{}")
    round_about = os.path.join(tmp_path, ".", "a.json")  # noqa: PTH118
    assert named_files([str(path), round_about, str(tmp_path), "-", "-"]) == [
        Named(str(path)),
        Named("-"),
    ]


def test_a_file_that_is_gone_when_its_turn_comes_is_told(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was there when the folder was listed; the others are checked all the same."""
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(base()))
    listed = named_files([str(tmp_path)])
    monkeypatch.setattr("barnterm.cli.validate.named_files", lambda _: listed)
    (tmp_path / "a.json").unlink()
    assert main([*CHECK, str(tmp_path), "--format", "json"]) == 2
    outcomes = [each["outcome"] for each in json.loads(capsys.readouterr().out)["files"]]
    assert outcomes == ["unreadable", "clean"]


def test_no_more_processes_are_started_than_the_system_can_wait_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Windows waits for 61; a machine with more cores must not fail there."""
    import concurrent.futures as futures

    asked = []

    class Pool(futures.ThreadPoolExecutor):
        def __init__(self, most: int, **_: object) -> None:
            asked.append(most)
            super().__init__(1)

    monkeypatch.setattr(futures, "ProcessPoolExecutor", Pool)
    monkeypatch.setattr(jobs, "MOST_PROCESSES", 61)
    assert main([*CHECK, GOOD, "--jobs", "64"]) == 0
    assert asked == [61]


WRONG = {
    "validate": ("det här saknas: PATH", "this is missing: PATH"),
    "valdate x": ("Välj något av", "Choose one of"),
    "validate x --frmat y": ("hör inte till kommandot: --frmat", "no part of the command: --frmat"),
    "validate x --format pdf": ("--format kan inte vara ”pdf”", "--format cannot be “pdf”"),
    "validate x --at": ("--at ska följas av ett värde", "--at takes a value after it"),
    "validate x --at 2026-02-30": ("skriven ÅÅÅÅ-MM-DD", "written YYYY-MM-DD"),
    "validate x --jobs 0": ("ett helt tal från 1 till 64", "a whole number from 1 to 64"),
    "validate x --jobs -2": ("ett helt tal från 1 till 64", "a whole number from 1 to 64"),
    "validate x --jobs 99999999": ("ett helt tal från 1 till 64", "a whole number from 1 to 64"),
    "validate x --jobs ²": ("ett helt tal från 1 till 64", "a whole number from 1 to 64"),
    "explain": ("det här saknas: CODE", "this is missing: CODE"),
}
"""Command lines that are wrong, and what is said of each."""


@pytest.mark.parametrize("line", WRONG)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_wrong_command_line_is_told_in_the_language_asked_for(
    line: str, language: str, capsys: Capture
) -> None:
    """In one line after the usage, with exit code 2; where no language is asked for, in Swedish."""
    asked = [] if language == "sv" else ["--lang", language]
    with pytest.raises(SystemExit) as stopped:
        main([*line.split()[:1], *asked, *line.split()[1:]])
    said = capsys.readouterr()
    assert (stopped.value.code, said.out) == (2, "")
    assert WRONG[line][language == "en"] in said.err.splitlines()[-1]
    assert "Traceback" not in said.err


def test_a_command_line_without_a_command_is_told_in_either_language(capsys: Capture) -> None:
    """Also when the language is asked for in a short or another form."""
    for arguments, said in (
        ([], "det här saknas: COMMAND"),
        (["schema", "none"], "Välj något av"),
        (["validate", "--lan=en"], "this is missing: PATH"),
        (["validate", "--lang=sv"], "det här saknas: PATH"),
        (["validate", "--lang"], "--lang ska följas av ett värde"),
    ):
        with pytest.raises(SystemExit):
            main(arguments)
        assert said in capsys.readouterr().err.splitlines()[-1]


def test_a_wrong_word_cannot_command_the_terminal(capsys: Capture) -> None:
    """What the command line repeats of itself is made visible first."""
    with pytest.raises(SystemExit):
        main(["validate", "x", "--format", "\x1b[31m\nred"])
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_fault_of_our_own_is_told_without_a_value_and_is_exit_2(
    language: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its kind and its place in our code; a traceback might hold what a file says."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Zq7marker")

    monkeypatch.setattr("barnterm.check.stream.check_document", broken)
    assert main([*CHECK, GOOD, "--lang", language]) == 2
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "test_command_line.py" in said
    assert "Zq7marker" not in said
    assert said.count("\n") == 1


def test_memory_that_runs_out_is_told(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file larger than the memory is no traceback."""

    def broken(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("barnterm.check.stream.check_document", broken)
    assert main([*CHECK, GOOD]) == 2
    assert "Minnet tog slut" in capsys.readouterr().err


@unix
def test_no_color_is_heeded_also_on_a_terminal() -> None:
    """Asked for in the usual way, the text has no codes of colour in it."""
    import pty

    for environment, painted in (({}, True), ({"NO_COLOR": "1"}, False)):
        ours, theirs = pty.openpty()
        given = {**os.environ, "TERM": "xterm", "NO_COLOR": "", **environment}
        done = run(*CHECK, GOOD, stdout=theirs, env=given)
        os.close(theirs)
        seen = os.read(ours, 10_000)
        os.close(ours)
        assert (done.returncode, b"\x1b[" in seen) == (0, painted)


def test_the_pages_about_reports_and_pipelines_name_what_is_new() -> None:
    """The line a document, its schema, packed files and standard output as a name."""
    reports = (ROOT / "docs" / "reports.md").read_text("utf-8")
    pipelines = (ROOT / "docs" / "pipelines.md").read_text("utf-8")
    for said in ("barnterm schema verdict", "validate_each", "--output -"):
        assert said in reports
    assert "--format ndjson" in pipelines
