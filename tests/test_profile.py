"""A profile only narrows the standard."""

import json
from pathlib import Path

import pytest

import barnterm
from barnterm.cli import main
from barnterm.profile import WrongProfile, load_profile
from conformance.suite import DAY, EXAMPLES, ROOT, base, cases, check

EXAMPLE = ROOT / "conformance" / "profiles" / "example"
TITLE = '[title]\nsv = "x"\nen = "x"\n'


def test_a_profile_raises_a_severity() -> None:
    plain = barnterm.validate_file(EXAMPLES[5], at=DAY)
    narrowed = barnterm.validate_file(EXAMPLES[5], at=DAY, profile=EXAMPLE)
    code = "completeness.need_without_effort"
    assert {each.severity for each in plain.findings if each.code == code} == {"warning"}
    assert {each.severity for each in narrowed.findings if each.code == code} == {"error"}


def test_whatever_passes_under_a_profile_passes_under_the_standard() -> None:
    for case in cases():
        plain = check(case.source, at=DAY)
        narrowed = check(case.source, at=DAY, profile=EXAMPLE)
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
        barnterm.validate_file(EXAMPLES[0], profile="no_such_profile")
    for name in ("no_such_profile", "", "x" * 300):
        assert main(["validate", str(EXAMPLES[0]), "--profile", name]) == 2
    assert "profile" in capsys.readouterr().err


def test_a_profile_that_the_file_names_but_nobody_asked_for_is_said_to_be_unchecked() -> None:
    named = {**json.loads(EXAMPLES[1].read_text("utf-8")), "profile": "example"}
    plain = barnterm.validate(named, at=DAY)
    narrowed = barnterm.validate(named, at=DAY, profile=EXAMPLE)
    assert [(each.what, each.why) for each in plain.not_checked] == [("profile", "not_asked_for")]
    assert narrowed.not_checked == []


SHIPPED = (EXAMPLE / "profile.toml").read_text("utf-8")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_profile_saved_on_windows_is_read(newline: str, tmp_path: Path) -> None:
    """With a byte order mark and with either kind of newline."""
    data = SHIPPED.replace("\n", newline).encode("utf-8-sig")
    (tmp_path / "profile.toml").write_bytes(data)
    assert load_profile(tmp_path) == load_profile(EXAMPLE)
    found = [barnterm.validate(base(), at=DAY, profile=each) for each in (tmp_path, EXAMPLE)]
    assert found[0] == found[1]


HEAD = 'name = "x"\n[title]\nsv = "x"\n'
FAULTS: list[tuple[str | bytes, str, str]] = [
    (SHIPPED.encode("utf-16"), "UTF-16; spara", "UTF-16; save"),
    (SHIPPED.encode("utf-16-le"), "UTF-16; spara", "UTF-16; save"),
    ('name = "å"'.encode("latin-1"), "inte skriven i UTF-8", "is not UTF-8"),
    ('name = "x"\n[title\n', "rad 2, tecken 7: texten är inte TOML", "line 2, character 7"),
    ('name = "x', "rad 1, tecken 10: texten", "line 1, character 10: the text"),
    ("", "name: fältet saknas; title: fältet saknas", "name: the field is missing"),
    (HEAD + "[colour]\n", "colour: det finns inget sådant fält", "colour: a profile has no"),
    ("name = 1\n[title]\n", "name: ska vara en text", "name: must be a text"),
    ('name = "x"\ntitle = "x"\n', "rubriken [title]", "the heading [title]"),
    (HEAD + "en = 3\n", "title.en: ska vara en text", "title.en: must be a text"),
    (HEAD + '[severity]\n"dates.born_late" = "error"\n', "ingen sådan regel", "no such rule"),
    (
        HEAD + '[severity]\n"source.empty" = "fatal"\n',
        "error, warning eller",
        "warning or info",
    ),
    (HEAD + '[severity]\n"source.empty" = ["error"]\n', "severity.source.empty", "must be error"),
    (HEAD + '[severity]\n"source.empty" = "info"\n', "bara skärpa", "may only raise"),
    (HEAD + '[require]\nNeed = "area"\n', "require.Need: ska vara en lista", "list of texts"),
    (HEAD + "[require]\nNeed = [1]\n", "require.Need: ska vara en lista", "list of texts"),
    (
        HEAD + '[require]\nNeed = ["hue"]\n',
        "Need.hue: det finns",
        "Need.hue: no such field",
    ),
    (HEAD + "[require]\nNeeds = []\n", "require.Needs: det finns ingen", "no such class"),
    (HEAD + '[allow]\nNeedLevel = ["huge"]\n', "NeedLevel.huge: det finns", "no such code"),
    (HEAD + "[allow]\nLevels = []\n", "allow.Levels: det finns inget", "no such scheme"),
    (
        HEAD + '[severity]\n"a\\nb\\u001b[31m" = "error"\n',
        "a\\nb\\x1b[31m:",
        "no such rule",
    ),
]
"""What a profile may hold, and what is said of it in Swedish and in English."""


@pytest.mark.parametrize("fault", FAULTS, ids=[each[1] for each in FAULTS])
def test_a_fault_is_told_in_one_line_that_names_the_place_in_either_language(
    fault: tuple[str | bytes, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2, and in English for whoever catches the error in Python."""
    text, swedish, english = fault
    data = text.encode() if isinstance(text, str) else text
    (tmp_path / "profile.toml").write_bytes(data)
    for language, said in (("sv", swedish), ("en", english)):
        asked = ["--profile", str(tmp_path), "--lang", language]
        assert main(["validate", str(EXAMPLES[0]), *asked]) == 2
        told = capsys.readouterr()
        assert said in told.err
        assert told.err.startswith({"sv": "Profilen: ", "en": "The profile: "}[language])
        assert (told.err.count("\n"), told.out) == (1, "")
    with pytest.raises(ValueError, match="The profile: ") as raised:
        load_profile(tmp_path)
    assert english in str(raised.value)


def test_all_that_is_wrong_with_a_profile_is_told_at_once(tmp_path: Path) -> None:
    """So that it can be mended in one round."""
    faults = '[severity]\n"no.such" = "error"\n[require]\nNeed = ["hue"]\n[allow]\nX = []\n'
    (tmp_path / "profile.toml").write_text(HEAD + faults)
    with pytest.raises(WrongProfile) as raised:
        load_profile(tmp_path)
    assert [each.place for each in raised.value.faults] == [
        "severity.no.such",
        "require.Need.hue",
        "allow.X",
    ]
