"""A profile only narrows the standard."""

import json
from pathlib import Path

import pytest

import barnterm
from barnterm.cli import main
from barnterm.profile import load_profile
from conformance.suite import DAY, EXAMPLES, ROOT, cases

EXAMPLE = ROOT / "conformance" / "profiles" / "example"
TITLE = '[title]\nsv = "x"\nen = "x"\n'


def test_a_profile_raises_a_severity() -> None:
    plain = barnterm.validate(EXAMPLES[5], at=DAY)
    narrowed = barnterm.validate(EXAMPLES[5], at=DAY, profile=EXAMPLE)
    code = "completeness.need_without_effort"
    assert {each.severity for each in plain.findings if each.code == code} == {"warning"}
    assert {each.severity for each in narrowed.findings if each.code == code} == {"error"}


def test_whatever_passes_under_a_profile_passes_under_the_standard() -> None:
    for case in cases():
        plain = barnterm.validate(case.source, at=DAY)
        narrowed = barnterm.validate(case.source, at=DAY, profile=EXAMPLE)
        assert plain.ok or not narrowed.ok
        found = {(each.code, each.at) for each in plain.findings}
        assert found <= {(each.code, each.at) for each in narrowed.findings}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[severity]\n"references.target_missing" = "warning"\n', "lower than the standard's"),
        ('[severity]\n"no.such" = "error"\n', "no such rule"),
        ('[require]\nNeed = ["colour"]\n', "no such field"),
        ('[require]\nNeeds = ["area"]\n', "no such class"),
        ('[allow]\nNeedLevel = ["huge"]\n', "no such code"),
        ('[allow]\nNoScheme = ["huge"]\n', "no such scheme"),
        ("[colour]\n", "profile"),
        ("[[[", "profile"),
    ],
)
def test_a_profile_that_widens_or_is_broken_is_refused(
    tmp_path: Path, text: str, fault: str
) -> None:
    (tmp_path / "profile.toml").write_text(f'name = "x"\n{TITLE}{text}')
    with pytest.raises(ValueError, match=fault):
        load_profile(tmp_path)


def test_the_profile_that_the_documentation_shows_is_one(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "profiles.md").read_text("utf-8")
    shown = page.split("```toml\n")[1].split("```")[0]
    (tmp_path / "profile.toml").write_text(shown, "utf-8")
    assert load_profile(tmp_path).require == {"Effort": ["responsible"]}


def test_a_profile_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="profile"):
        barnterm.validate(EXAMPLES[0], profile="no_such_profile")
    for name in ("no_such_profile", "", "x" * 300):
        assert main(["validate", str(EXAMPLES[0]), "--profile", name]) == 2
    assert "profile" in capsys.readouterr().err


def test_a_profile_that_the_file_names_but_nobody_asked_for_is_said_to_be_unchecked() -> None:
    named = {**json.loads(EXAMPLES[1].read_text("utf-8")), "profile": "example"}
    plain = barnterm.validate(named, at=DAY)
    narrowed = barnterm.validate(named, at=DAY, profile=EXAMPLE)
    assert [(each.what, each.why) for each in plain.not_checked] == [("profile", "not_asked_for")]
    assert narrowed.not_checked == []
