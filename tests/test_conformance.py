"""The conformance archive is whole, the same every time, and its runner tells right from wrong."""

import hashlib
import json
import re
import shlex
import shutil
import subprocess
import sys
import time
import zipfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from barnterm.rules import RULES
from barnterm.rules.identifiers import municipalities
from conformance import archive
from conformance.suite import DAY, ROOT, WITHOUT_CASE, case_files, cases, patched

CHECKER = f"{shlex.quote(sys.executable)} -m barnterm validate --format json --at {{day}}"
ALL_CLEAN = """
import json, sys
clean = {"outcome": "clean", "findings": []}
print(json.dumps({"files": [{"file": name, **clean} for name in sys.argv[1:]]}))
"""
NOT_JSON, CRASHES = "print('Everything is fine.')", "raise SystemExit('no such thing')"
WITH_A_CHILD_THAT_NEVER_ENDS = """
import subprocess, sys
subprocess.run([sys.executable, "-c", "import time; time.sleep(600)"])
"""
WRITES_WITHOUT_END = "while True: print('x' * 100_000)"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, built and unpacked as a vendor does it."""
    folder = tmp_path_factory.mktemp("vendor")
    with zipfile.ZipFile(archive.write(folder)) as packed:
        packed.extractall(folder)
    return folder / archive.NAME


@pytest.fixture(scope="module")
def manifest(unpacked: Path) -> Any:
    return json.loads((unpacked / "manifest.json").read_text("utf-8"))


def run(unpacked: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, str(unpacked / "run.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        encoding="utf-8",
    )


def program(folder: Path, text: str, places: str = "{files}") -> str:
    """A command that runs a small Python program over the cases."""
    path = folder / "program.py"
    path.write_text(text)
    return f"{shlex.quote(sys.executable)} {shlex.quote(str(path))} {places}"


def loaded(path: Path) -> Any:
    """The runner as a module, with the two beside it."""
    sys.path.insert(0, str(path.parent))
    spec = spec_from_file_location("runner", path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def counts(printed: str, level: int = 3) -> tuple[int, int]:
    """How many cases passed and failed."""
    found = re.search(rf"Level {level}: (\d+) passed, (\d+) failed", printed)
    assert found, printed
    return int(found[1]), int(found[2])


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (archive.write(tmp_path / name).read_bytes() for name in ("a", "b"))
    assert first == second


def test_the_manifest_is_what_its_schema_says(unpacked: Path, manifest: Any) -> None:
    schema = json.loads((unpacked / "manifest.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(manifest)


def test_every_case_is_packed_as_the_manifest_says_or_left_out_with_a_reason(
    unpacked: Path, manifest: Any
) -> None:
    assert len(manifest["cases"]) + len(manifest["left_out"]) == len(cases())
    assert {each["rule"] for each in manifest["left_out"]} == {
        case.rule
        for case in cases()
        if isinstance(case.source, Path) or case.suppressions or case.max_bytes
    }
    files = {path.relative_to(unpacked).as_posix() for path in unpacked.glob("cases/*/*")}
    assert files == {case["file"] for case in manifest["cases"]}
    for case in manifest["cases"]:
        data = (unpacked / case["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == case["sha256"]
        assert "profile" not in case or (unpacked / case["profile"] / "profile.json").is_file()


def test_a_case_is_a_plain_file_with_its_change_made(unpacked: Path) -> None:
    first = next(case for case in case_files() if case["rule"] == "dates.ends_before_start")
    plain = json.loads((unpacked / "cases/dates.ends_before_start/1-valid.json").read_text("utf-8"))
    assert plain == patched(first["valid"][0]["patch"])


def test_every_rule_is_told_about_and_has_a_level(unpacked: Path) -> None:
    told = json.loads((unpacked / "rules.json").read_text("utf-8"))["rules"]
    assert {rule["code"] for rule in told} == set(RULES)
    assert {rule["level"] for rule in told} == {1, 2, 3}
    for rule in told:
        assert all(rule["page"][language]["fault"] for language in ("sv", "en"))
        assert rule["help"]["en"] == f"https://w3id.org/barnterm/en/rule/{rule['code']}"


def test_what_rules_look_up_is_packed(unpacked: Path) -> None:
    """Whoever writes the rules anew finds the municipalities, and what codes and fields mean."""
    lines = (unpacked / "municipalities.txt").read_text("utf-8").splitlines()
    codes = [code for line in lines for code in line.partition("#")[0].split()]
    assert set(codes) == municipalities()
    assert len(codes) == 290
    meant = json.loads((unpacked / "codes.json").read_text("utf-8"))
    assert meant["Service"]["pupil_health"] == {"keeps_health_records": "true"}
    fields = json.loads((unpacked / "fields.json").read_text("utf-8"))
    assert fields["Effort"]["ends"]["period_start"] == "starts"
    classes = json.loads((unpacked / "classes.json").read_text("utf-8"))
    assert classes["Consent"]["statement"] == "consent"


def test_a_field_in_a_case_that_the_packer_does_not_know_stops_it() -> None:
    suite = {"rule": "x.y", "valid": [{"says": "A case.", "clock": "2027-01-01"}], "invalid": []}
    with pytest.raises(ValueError, match="clock"):
        list(archive.numbered(suite))


def test_the_readme_shows_a_case_as_it_is(unpacked: Path, manifest: Any) -> None:
    page = (unpacked / "README.md").read_text("utf-8")
    shown = json.loads(re.findall(r"```json\n(.*?)```", page, re.DOTALL)[0])
    case = next(case for case in manifest["cases"] if case["id"] == shown["id"])
    assert shown == {**case, "sha256": "…"}
    for name in re.findall(r"^\| `([a-z.]+)`", page, re.MULTILINE):
        assert (unpacked / name).is_file(), name


def test_barnterm_passes_every_case_in_batch_mode(unpacked: Path, manifest: Any) -> None:
    done = run(unpacked, "--command", f"{CHECKER} --profile {{profile}} {{files}}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert counts(done.stdout) == (len(manifest["cases"]), 0)


def test_barnterm_passes_one_call_a_file_with_and_without_a_profile(unpacked: Path) -> None:
    done = run(
        unpacked, "--rule", "local", "--command", f"{CHECKER} --profile {{profile}} {{file}}"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert counts(done.stdout) == (4, 0)


def test_a_program_that_lacks_any_one_rule_fails(unpacked: Path, manifest: Any) -> None:
    """The cases, and the runner's comparison of them, miss no rule that a file can break."""
    runner = loaded(unpacked / "run.py")
    rules = json.loads((unpacked / "rules.json").read_text("utf-8"))["rules"]
    levels = {rule["code"]: rule["level"] for rule in rules}
    left_out = {each["rule"] for each in manifest["left_out"]} | WITHOUT_CASE.keys()
    for lacking in sorted(set(levels) - left_out):
        answers = {
            case["id"]: runner.Answer(
                None, [each for each in case["findings"] if each["code"] != lacking]
            )
            for case in manifest["cases"]
        }
        failed = runner.judged(manifest["cases"], answers, 3, levels)[3]
        assert {id_.split("/")[0] for id_ in failed} >= {lacking}, lacking


def test_a_program_without_profiles_fails_just_the_cases_that_need_one(
    unpacked: Path, manifest: Any
) -> None:
    done = run(unpacked, "--command", f"{CHECKER} {{files}}")
    with_profile = [case["id"] for case in manifest["cases"] if "profile" in case]
    assert done.returncode == 1
    assert counts(done.stdout)[1] == len(with_profile)
    assert all(id_ in done.stdout for id_ in with_profile)
    assert "missing: local.code_not_allowed at /cases/0/plans/0/type" in done.stdout


def test_a_program_that_calls_everything_clean_fails_every_case_with_findings(
    unpacked: Path, manifest: Any, tmp_path: Path
) -> None:
    wanting = sum(bool(case["findings"]) for case in manifest["cases"])
    done = run(unpacked, "--command", program(tmp_path, ALL_CLEAN))
    assert done.returncode == 1
    assert counts(done.stdout) == (len(manifest["cases"]) - wanting, wanting)
    assert "missing: dates.ends_before_start at /cases/0/efforts/0/ends" in done.stdout
    assert "Highest level passed: none" in done.stdout


def test_a_severity_a_code_or_a_place_that_is_wrong_is_told(unpacked: Path, tmp_path: Path) -> None:
    id_ = "references.target_missing/4-invalid.json"
    home = tmp_path / id_
    home.parent.mkdir()
    home.write_text(
        json.dumps(
            [
                {"code": "references.target_missing", "at": "/sender", "severity": "warning"},
                {"code": "references.target_missing", "at": "/recipients/0"},
                {"code": "references.no_such_rule", "at": ""},
            ]
        )
    )
    done = run(unpacked, "--rule", "references.target_missing", "--reports", str(tmp_path))
    assert done.returncode == 1
    assert "severity of references.target_missing at /sender: warning, not error" in done.stdout
    assert "not expected: references.target_missing at /recipients/0" in done.stdout
    assert "no such code: references.no_such_rule" in done.stdout
    assert done.stdout.count("the report says nothing of this file") == 5


@pytest.mark.parametrize(
    ("text", "said"),
    [(NOT_JSON, "not JSON in UTF-8"), (CRASHES, "exit code 1, no such thing"), ("", "not JSON")],
)
@pytest.mark.parametrize("places", ["{files}", "{file}"])
def test_a_program_that_gives_no_report_fails_and_the_reason_is_told(
    unpacked: Path, tmp_path: Path, text: str, said: str, places: str
) -> None:
    done = run(unpacked, "--rule", "dates", "--command", program(tmp_path, text, places))
    passed, failed = counts(done.stdout)
    assert (done.returncode, passed) == (1, 0)
    assert failed > 0
    assert done.stdout.count(said) == failed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WITH_A_CHILD_THAT_NEVER_ENDS, "stopped after 1 seconds"),
        (WRITES_WITHOUT_END, "stopped"),
    ],
)
def test_a_program_that_hangs_or_writes_without_end_is_stopped(
    unpacked: Path, tmp_path: Path, text: str, said: str
) -> None:
    start = time.monotonic()
    command = program(tmp_path, text)
    done = run(unpacked, "--rule", "dates", "--timeout", "1", "--command", command)
    assert done.returncode == 1
    assert said in done.stdout
    assert time.monotonic() - start < 30


def test_reports_that_are_already_made_are_compared(unpacked: Path, tmp_path: Path) -> None:
    files = [str(path) for path in (unpacked / "cases").glob("dates.*/*")]
    report = subprocess.run(  # noqa: S603
        [*shlex.split(CHECKER.replace("{day}", DAY)), *files],
        capture_output=True,
        check=False,
    )
    (tmp_path / "report.json").write_bytes(report.stdout)
    done = run(unpacked, "--rule", "dates", "--reports", str(tmp_path))
    assert (done.returncode, counts(done.stdout)) == (0, (len(files), 0)), done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--command", "no-such-program-anywhere {file}"], "cannot be started"),
        (["--command", "checker"], "must hold {file}"),
        (["--command", "checker {file}", "--rule", "no.such"], "no cases for that rule"),
        (["--reports", "."], "no reports in that folder"),
    ],
)
def test_a_run_that_cannot_be_made_is_exit_2(
    unpacked: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    arguments = [str(tmp_path) if each == "." else each for each in arguments]
    done = run(unpacked, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_case_that_was_changed_after_it_was_published_stops_the_run(
    unpacked: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(unpacked, copy)
    changed = copy / "cases/dates.ends_before_start/1-valid.json"
    changed.write_bytes(changed.read_bytes() + b" ")
    done = run(copy, "--command", f"{CHECKER} {{files}}")
    assert done.returncode == 2
    assert "dates.ends_before_start/1-valid.json is not as it was published" in done.stderr


@pytest.mark.slow
def test_the_checker_in_the_readme_passes_level_1_and_no_more(
    unpacked: Path, manifest: Any, tmp_path: Path
) -> None:
    page = (unpacked / "README.md").read_text("utf-8")
    (tmp_path / "check.mjs").write_text(re.findall(r"```js\n(.*?)```", page, re.DOTALL)[0])
    modules = ROOT / "tests" / "ajv" / "node_modules"
    assert modules.is_dir(), "run `python3 tasks.py test`, which installs ajv"
    (tmp_path / "node_modules").symlink_to(modules, target_is_directory=True)
    node, schema = Path(sys.executable).parent / "node", unpacked / "exchange.schema.json"
    command = shlex.join([str(node), str(tmp_path / "check.mjs"), str(schema), "{files}"])
    command = command.replace("'{files}'", "{files}")
    done = run(unpacked, "--level", "1", "--command", command)
    assert (done.returncode, counts(done.stdout, 1)) == (0, (len(manifest["cases"]), 0))
    done = run(unpacked, "--level", "2", "--command", command)
    assert done.returncode == 1
    assert "Highest level passed: 1." in done.stdout
