"""Whoever searches with words of need gets help first; whoever searches with others does not."""

import csv
import json
from pathlib import Path

import pytest

from barnterm import crisis
from barnterm.cli import main
from barnterm.crisis import needs_help
from barnterm.terms import schemes
from conformance.suite import ROOT

Capture = pytest.CaptureFixture[str]


def listed(name: str) -> list[str]:
    with (ROOT / "tests" / name).open(encoding="utf-8") as lines:
        return [row["phrase"] for row in csv.DictReader(lines)]


CRISIS, ORDINARY = listed("crisis.csv"), listed("ordinary.csv")


def test_words_of_need_are_known_inflected_as_slang_and_in_two_languages() -> None:
    """No phrase of the list is missed."""
    assert len(CRISIS) >= 300
    assert [phrase for phrase in CRISIS if not needs_help(phrase)] == []


def test_ordinary_words_are_not_taken_for_words_of_need() -> None:
    """Not even those that are a letter from them, or are spelt alike in another language."""
    assert len(ORDINARY) >= 130
    assert [phrase for phrase in ORDINARY if needs_help(phrase)] == []


def test_most_words_of_the_vocabulary_are_ordinary() -> None:
    """A professional meets the strip only at the terms that are about need."""
    labels = {
        label
        for scheme in schemes().values()
        for t in scheme.values()
        for label in t.labels.values()
    }
    shown = [label for label in labels if needs_help(label)]
    assert 20 < len(shown) < len(labels) / 25


@pytest.mark.parametrize(
    ("right", "written"),
    [
        ("rymma", "ryma"),
        ("självmord", "sjelvmord"),
        ("självmord", "själv mord"),
        ("självmord", "SJÄLVMORD"),
        ("misshandel", "mishandell"),
        ("våldtagen", "valdtagen"),
        ("slår mig", "slar mig"),
        ("jag vill dö", "jag vill döööö"),
        ("jag vill dö", "jag vill do\u0308"),
        ("don't want to live", "dont want to live"),
        ("don't want to live", "don\u2019t want to live"),
    ],
)
def test_a_word_of_need_is_known_however_it_is_written(right: str, written: str) -> None:
    """With letters doubled or not, as two words, without dots and rings, with a wrong letter."""
    assert needs_help(right)
    assert needs_help(written)


def test_the_swedish_word_for_dying_is_not_the_english_word_for_doing() -> None:
    """Two letters that differ by dots alone are two words."""
    assert needs_help("dö")
    assert not needs_help("do")
    assert not needs_help("to do")


def test_words_that_mean_something_else_together_are_left_out() -> None:
    """To look a word up is not to hit, though to be hit in the same breath still is."""
    assert not needs_help("slå upp mig")
    assert needs_help("pappa slår mig när jag slår upp ord")


def test_a_phrase_that_must_stand_alone_does_not_count_among_other_words() -> None:
    """A death in the family is grief, and is found as that."""
    assert needs_help("död")
    assert not needs_help("barn vars förälder är död stöd")


def test_every_line_is_read_and_can_be_met() -> None:
    """Each word of a phrase, written as it stands, is what the phrase looks for."""
    table = crisis.table()
    missed = []
    for line in table["phrases"]:
        plain = line.removeprefix(crisis.WHOLE).replace("*", "")
        words = [w.split("|")[0] for w in plain.split()]
        said = " ".join(table["groups"][w[1:-1]][0] if w[0] == "{" else w for w in words)
        if not needs_help(said):
            missed.append(line)
    assert missed == []


def test_the_list_says_that_no_clinician_has_reviewed_it() -> None:
    """Who reads it knows what it rests on."""
    assert "NOT REVIEWED" in Path(crisis.__file__).with_suffix(".toml").read_text("utf-8")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_command_line_puts_help_first(capsys: Capture, language: str) -> None:
    """112 and Bris stand on the first line, above the terms that are found as before."""
    assert main(["terms", "jag", "vill", "inte", "leva", "--lang", language]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert all(each in first for each in ("112", "116 111", "bris.se"))
    assert "need_area/suicidal_thoughts" in rest[0]
    assert main(["terms", "skola", "--lang", language]) == 0
    assert "112" not in capsys.readouterr().out


def test_help_comes_also_when_no_term_is_found(capsys: Capture) -> None:
    """And the exit code says that there is none."""
    assert main(["terms", "kms"]) == 1
    assert "112" in capsys.readouterr().out


def test_what_machines_read_is_as_before(capsys: Capture) -> None:
    """JSON holds the terms and nothing else."""
    assert main(["terms", "jag", "vill", "inte", "leva", "--format", "json"]) == 0
    assert all("iri" in each for each in json.loads(capsys.readouterr().out))
