"""The command line does what its help says, and its exit codes can be relied on."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from barnterm.cli import COMMANDS, main
from barnterm.rules import RULES
from conformance.suite import DAY, EXAMPLES, ROOT, base

GOOD, BAD = str(EXAMPLES[0]), str(EXAMPLES[5])
Capture = pytest.CaptureFixture[str]


def report(capsys: Capture, *arguments: str) -> tuple[int, Any]:
    code = main(["validate", *arguments, "--at", DAY, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_good_file_is_exit_0_and_a_bad_one_exit_1(capsys: Capture) -> None:
    assert report(capsys, GOOD)[0] == 0
    assert report(capsys, BAD)[0] == 1


def test_warnings_alone_are_exit_0(capsys: Capture) -> None:
    code, said = report(capsys, str(EXAMPLES[2]))
    assert code == 0
    assert said["summary"]["warnings"] == 4


def test_an_unreadable_file_does_not_stop_the_others(capsys: Capture, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    code, said = report(capsys, str(broken), str(tmp_path / "missing.json"), GOOD)
    assert code == 2
    assert [each["outcome"] for each in said["files"]] == ["unreadable", "unreadable", "clean"]
    assert [f["code"] for each in said["files"] for f in each["findings"]] == [
        "source.not_json",
        "source.file_missing",
    ]


def test_a_folder_means_the_exchange_files_in_it(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("b.JSON", "a.json", "inner/c.ndjson", "notes.txt", ".hidden/d.json"):
        (tmp_path / name).write_text(json.dumps(base()))
    code, said = report(capsys, str(tmp_path))
    assert code == 0
    names = [Path(each["file"]).relative_to(tmp_path).as_posix() for each in said["files"]]
    assert names == ["a.json", "b.JSON", "inner/c.ndjson"]


def test_a_folder_with_nothing_to_check_does_not_read_as_passed(
    capsys: Capture, tmp_path: Path
) -> None:
    assert main(["validate", str(tmp_path)]) == 2
    assert capsys.readouterr().err


def test_standard_input_is_read_at_a_hyphen(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = json.dumps(base()).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    code, said = report(capsys, "-")
    assert code == 0
    assert said["files"][0]["file"] == "-"


def test_the_json_report_is_what_its_schema_says(capsys: Capture, tmp_path: Path) -> None:
    main(["schema", "report"])
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    broken = tmp_path / "broken.json"
    broken.write_text('{"id": "ö", "id": 1, "x": NaN}')
    _, said = report(capsys, *map(str, EXAMPLES), str(broken), str(ROOT))
    Draft202012Validator(schema).validate(said)
    assert {each["outcome"] for each in said["files"]} == {"clean", "findings", "unreadable"}


def test_the_example_command_prints_a_file_that_can_be_read_and_checked(capsys: Capture) -> None:
    """Without a name the first, with the first letters of a name that one, byte for byte."""
    for words, path in (([], EXAMPLES[0]), (["6"], EXAMPLES[5]), (["6-tomrum.json"], EXAMPLES[5])):
        assert main(["example", *words]) == 0
        assert capsys.readouterr().out == path.read_text("utf-8")


def test_the_example_command_lists_its_names_and_names_them_when_one_is_wrong(
    capsys: Capture,
) -> None:
    """A name that is none is answered with those that there are, and with exit 2."""
    assert main(["example", "--list"]) == 0
    assert capsys.readouterr().out.split() == [path.stem for path in EXAMPLES]
    assert main(["example", "ystad", "--lang", "en"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert all(path.stem in said.err for path in EXAMPLES)


def test_the_schema_command_prints_the_exchange_schema(capsys: Capture) -> None:
    assert main(["schema"]) == 0
    generated = ROOT / "src/barnterm/_generated/exchange.schema.json"
    assert json.loads(capsys.readouterr().out) == json.loads(generated.read_text("utf-8"))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_text_report_says_where_what_and_how_many(capsys: Capture, language: str) -> None:
    assert main(["validate", BAD, GOOD, "--at", DAY, "--lang", language]) == 1
    said = capsys.readouterr().out
    words = {"sv": "Perioden slutar 2026-02-01", "en": "The period ends on 2026-02-01"}
    totals = {"sv": "Filer: 2.", "en": "Files: 2."}
    assert words[language] in said
    assert totals[language] in said.splitlines()[-1]
    assert "/cases/0/efforts/0/ends" in said


def test_two_runs_give_the_same_bytes(capsys: Capture) -> None:
    outputs = []
    for _ in range(2):
        main(["validate", *map(str, EXAMPLES), "--at", DAY, "--format", "json"])
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize("code", sorted(RULES))
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_rule_can_be_explained_in_both_languages(
    capsys: Capture, code: str, language: str
) -> None:
    assert main(["explain", code, "--lang", language]) == 0
    said = capsys.readouterr().out
    assert said.startswith(code)
    assert ("Varför:" in said, "Why:" in said) == (language == "sv", language == "en")
    assert ("Gör så här:" in said, "Fix:" in said) == (language == "sv", language == "en")


def test_an_unknown_rule_is_exit_2_and_names_near_ones(capsys: Capture) -> None:
    assert main(["explain", "dates.end_before_start"]) == 2
    assert "dates.ends_before_start" in capsys.readouterr().err


def test_the_name_of_a_family_names_all_its_rules(capsys: Capture) -> None:
    assert main(["explain", "Dates"]) == 2
    said = capsys.readouterr().err
    assert all(code in said for code in RULES if code.startswith("dates."))


def test_terms_are_found_by_words_without_accents_and_by_discouraged_words(
    capsys: Capture,
) -> None:
    for words in (["narvaro"], ["HEMMASITTARE"], ["school", "attendance"]):
        assert main(["terms", *words]) == 0
        assert "need_area/school_attendance" in capsys.readouterr().out


def test_words_are_matched_from_a_list(capsys: Capture, tmp_path: Path) -> None:
    words = tmp_path / "words.csv"
    words.write_text("ord;antal\nhemmasittare;3\nxyzzy;1\n", "utf-8")
    assert main(["terms", "--match", str(words), "--format", "json"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert first["word"] == "hemmasittare"
    assert first["candidates"][0]["code"] == "school_attendance"
    assert first["candidates"][0]["reason"] == "stigmatising"
    assert second == {"word": "xyzzy", "candidates": []}
    assert main(["terms", "--match", str(words)]) == 0
    assert "ingen kandidat" in capsys.readouterr().out


def test_a_list_that_cannot_be_read_and_a_scheme_that_does_not_exist_are_exit_2(
    capsys: Capture, tmp_path: Path
) -> None:
    latin = tmp_path / "latin.csv"
    latin.write_bytes(b"\xe5tg\xe4rd\n")
    for arguments in (["--match", str(tmp_path)], ["--match", str(latin)], ["x", "--scheme", "y"]):
        assert main(["terms", *arguments]) == 2
        assert capsys.readouterr().err


def test_a_list_without_words_is_exit_1_and_says_so(capsys: Capture, tmp_path: Path) -> None:
    words = tmp_path / "words.csv"
    words.write_text("ord\n", "utf-8")
    assert main(["terms", "--match", str(words)]) == 1
    assert capsys.readouterr().err == "Filen har inga ord.\n"


def test_a_scheme_by_its_name_lists_its_terms(capsys: Capture) -> None:
    for name in (["need_level"], ["behovsnivåer"], ["--scheme", "need_level"]):
        assert main(["terms", *name, "--format", "json"]) == 0
        assert {each["scheme"] for each in json.loads(capsys.readouterr().out)} == {"need_level"}


def test_the_coverage_table_is_full(capsys: Capture) -> None:
    assert main(["terms", "--coverage"]) == 0
    lines = capsys.readouterr().out.splitlines()[1:-1]
    assert len(lines) > 40
    for line in lines:
        _, _, swedish, english, plain_swedish, plain_english = line.split()
        assert {swedish, english, plain_swedish} <= {"100%", "-"}
        assert re.fullmatch(r"\d+%|-", plain_english)


def test_terms_as_json_hold_everything_there_is_to_say(capsys: Capture) -> None:
    assert main(["terms", "--format", "json"]) == 0
    terms = json.loads(capsys.readouterr().out)
    assert len(terms) == len({each["iri"] for each in terms})
    for each in terms:
        assert each["labels"].keys() == {"sv", "en"}
        assert each["definitions"].keys() >= {"sv", "en"}


def test_words_that_no_term_has_are_exit_1(capsys: Capture) -> None:
    assert main(["terms", "qwerty"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == (
        "",
        "Ingen term passar. Pröva ett annat ord, eller en del av ordet.\n",
    )


@pytest.mark.parametrize(
    "arguments", [[], ["validate"], ["nonsense"], ["validate", GOOD, "--at", "tomorrow"]]
)
def test_bad_usage_is_exit_2(capsys: Capture, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def run(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603


def test_a_good_file_is_checked_without_importing_pydantic() -> None:
    code = (
        "import sys; from barnterm.cli import main\n"
        f"code = main(['validate', {GOOD!r}, '--at', '{DAY}'])\n"
        "heavy = {'pydantic', 'linkml_runtime', 'rdflib', 'jsonschema', 'yaml', 'pathlib'}\n"
        "print(code, sorted(heavy & set(sys.modules)))"
    )
    assert run(code).stdout.splitlines()[-1] == "0 []"


def test_a_command_is_imported_only_when_it_is_on_the_command_line() -> None:
    code = (
        "import sys; from barnterm.cli import main\n"
        "main(['schema', 'report'])\n"
        "print()\n"
        "print(sorted(name for name in sys.modules if name.startswith('barnterm')))"
    )
    modules = ["barnterm", "barnterm.cli", "barnterm.cli.command", "barnterm.cli.schema"]
    modules += ["barnterm.cli.usage", "barnterm.console"]
    assert run(code).stdout.splitlines()[-1] == str(modules)


def test_every_command_is_in_the_help_with_a_line_and_has_help_of_its_own(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    for name, line in COMMANDS.items():
        assert f"{name} {line}" in said
        with pytest.raises(SystemExit) as stopped:
            main([name, "--help"])
        assert stopped.value.code == 0
        assert f"usage: barnterm {name}" in capsys.readouterr().out


def test_words_that_are_also_names_of_commands_are_looked_up_as_words(capsys: Capture) -> None:
    assert main(["terms", "schema"]) == 0
    assert "effort_type/adjusted_study_path" in capsys.readouterr().out


def test_a_reader_that_stops_early_gets_no_traceback() -> None:
    command = f"{sys.executable} -m barnterm terms | head -n 1"
    run = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert run.stdout
    assert run.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_report_that_cannot_be_written_is_exit_2_and_says_so() -> None:
    command = [sys.executable, "-m", "barnterm", "validate", GOOD, "--lang", "en"]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)  # noqa: S603
    assert run.returncode == 2
    assert run.stderr == b"The output could not be written.\n"


def test_a_terminal_that_knows_no_swedish_letters_gets_no_traceback() -> None:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "barnterm", "validate", BAD],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert run.returncode == 1
    assert b"Traceback" not in run.stderr
