"""A list of words is read as whoever saved it meant it, or refused with the reason and the line."""

import io
import json
import sys
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from barnterm.cli import main, words
from barnterm.cli.words import NoList, words_of

Capture = pytest.CaptureFixture[str]
OPEN_QUOTE = '"skola\nfrånvaro;1\nmobbning;2\n'
TABS = "begrepp\tantal\nfrånvaro\t3\n"


def read(tmp_path: Path, data: str | bytes) -> list[str]:
    path = tmp_path / "words.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return words_of(str(path))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TABS, ["frånvaro"]),
        ("skola;3,5\nhem;4,5\n", ["skola", "hem"]),
        ("skola,3\nhem,4\n", ["skola", "hem"]),
        ("skola|3\nhem|4\n", ["skola", "hem"]),
        ("sep=;\nord;x\nskola;1\n", ["skola"]),
        ("sep=,\r\nord,x\r\nskola,1\r\n", ["skola"]),
        ('"SEP=\t"\nskola\t1', ["skola"]),
        ("sep=;\nbo, hemma\nskola\n", ["bo, hemma", "skola"]),
        ("bo hemma, tryggt\nskola\nfritid\n", ["bo hemma, tryggt", "skola", "fritid"]),
        ("skola; hem\nlek\nsömn\nmat\n", ["skola; hem", "lek", "sömn", "mat"]),
        ('"bo, hemma",3\nskola,4\n', ["bo, hemma", "skola"]),
        ('"bo, hemma"\n"skola"\n', ["bo, hemma", "skola"]),
        ('"bo\nhemma";1\nskola;2', ["bo hemma", "skola"]),
        ('"så kallad ""lek""";1\n', ['så kallad "lek"']),
        ('"lek" hemma\nskola\n', ['"lek" hemma', "skola"]),
        ('sa "hej";1\nskola;2', ['sa "hej"', "skola"]),
        ('5" skärm;1\nskola;2', ['5" skärm', "skola"]),
        (' "skola" ; 2\n', ["skola"]),
        ("skola;\nhem;\n", ["skola", "hem"]),
        (";1\nskola;2\n;3\n", ["skola"]),
        ("Begrepp:;antal\nskola;1\n", ["skola"]),
        ("Ord\nskola", ["skola"]),
        ("skola\r\nhem\r\n", ["skola", "hem"]),
        ("skola\rhem\r", ["skola", "hem"]),
        ("\ufefford;antal\nskola;1\n", ["skola"]),
        ("ord\n", []),
        ("", []),
        (" \n\n", []),
    ],
)
def test_the_first_column_is_the_word(data: str, expected: list[str], tmp_path: Path) -> None:
    """Whatever stands between the columns, with quotation marks, a heading, or neither."""
    assert read(tmp_path, data) == expected


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_what_excel_calls_unicode_text_is_read(coding: str, tmp_path: Path) -> None:
    """UTF-16 with a mark or without, as well as UTF-8."""
    assert read(tmp_path, TABS.replace("\n", "\r\n").encode(coding)) == ["frånvaro"]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (OPEN_QUOTE, 1),
        ('skola;1\nhem;"x\nlek;3\n', 2),
        ('"skola;1\nfrånvaro;2\n"mobbning";3\n', 1),
        ('ord\n"två\nrader"\n"skola\nhem\n', 4),
        ('skola\n"', 2),
        ('sep=;\nskola;1\n"hem;2', 3),
    ],
)
def test_an_open_quotation_mark_is_told_with_its_line(
    data: str, line: int, tmp_path: Path, capsys: Capture
) -> None:
    """Else the rest of the list would be one word, and nobody would know."""
    with pytest.raises(NoList) as refused:
        read(tmp_path, data)
    assert (refused.value.key, refused.value.line) == ("open_quotation_mark", line)
    path = tmp_path / "words.csv"
    assert main(["terms", "--match", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"På rad {line} ")
    assert main(["terms", "--match", str(path), "--lang", "en"]) == 2
    assert f"line {line} " in capsys.readouterr().err


def test_the_list_with_tabs_from_the_field_finds_absence(tmp_path: Path, capsys: Capture) -> None:
    """The first column is the word, and the heading is no word."""
    path = tmp_path / "words.tsv"
    path.write_text(TABS, "utf-8")
    assert main(["terms", "--match", str(path), "--format", "json"]) == 0
    [found] = json.loads(capsys.readouterr().out)
    assert found["word"] == "frånvaro"
    assert found["candidates"][0]["code"] == "school_attendance"


def told(capsys: Capture, *arguments: str) -> list[str]:
    """What a command that could not be done says in Swedish and in English."""
    said = []
    for language in ("sv", "en"):
        assert main(["terms", *arguments, "--lang", language]) == 2
        said.append(capsys.readouterr().err)
    return said


def test_what_cannot_be_a_list_is_told_in_both_languages(tmp_path: Path, capsys: Capture) -> None:
    """Each with its own reason, in one line."""
    for number, (data, sv, en) in enumerate(
        [
            ("skola\nåtgärd\n".encode("cp1252"), "rad 2", "line 2"),
            (b"skola\xff\n\xfe", "inte skriven i UTF-8", "not UTF-8"),
            (b"sko\0la\n", "ingen text", "no text"),
            (b";1\n;2\n", "första kolumnen är tom", "first column is empty"),
            (b"PK\x03\x04 no spreadsheet", "inget kalkylark", "no spreadsheet"),
        ]
    ):
        path = tmp_path / f"{number}.csv"
        path.write_bytes(data)
        swedish, english = told(capsys, "--match", str(path))
        assert sv in swedish
        assert en in english
        assert swedish.count("\n") == english.count("\n") == 1
    assert "finns inte" in told(capsys, "--match", str(tmp_path / "none.csv"))[0]
    assert "mapp" in told(capsys, "--match", str(tmp_path))[0]


def spreadsheet(path: Path) -> str:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Begrepp", "Antal"], ["frånvaro", 3], [None, 4], [" bo\nhemma ", None]):
        sheet.append(row)
    book.save(path)
    return str(path)


def test_a_spreadsheet_is_read_where_what_reads_it_is_installed(tmp_path: Path) -> None:
    """Its first sheet is the list."""
    assert words_of(spreadsheet(tmp_path / "words.xlsx")) == ["frånvaro", "bo hemma"]


def test_a_spreadsheet_is_told_how_to_be_saved_where_it_is_not(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what to install, since both are ways out."""
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    for said in told(capsys, "--match", spreadsheet(tmp_path / "words.xlsx")):
        assert "CSV UTF-8" in said
        assert "pip install 'barnterm[tables]'" in said


def test_a_list_may_come_on_standard_input_or_not_at_all(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    """A hyphen is standard input, also in UTF-16; where it is closed, that is told."""
    for data in (TABS.encode(), TABS.encode("utf-16")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert main(["terms", "--match", "-", "--format", "json"]) == 0
        assert [each["word"] for each in json.loads(capsys.readouterr().out)] == ["frånvaro"]
    monkeypatch.setattr(sys, "stdin", None)
    assert "öppna" in told(capsys, "--match", "-")[0]


@pytest.mark.parametrize(
    "row", ['skola;1;"två"\n', '"a" b\n', '"";"";"\n"\n', '"a""', ";" * 9 + "\n", '"a\n"a\n']
)
def test_reading_takes_time_as_the_list_grows(row: str) -> None:
    """A megabyte of any row is read or refused in seconds, not in hours."""
    started = time.monotonic()
    try:
        rows: list[Any] = [*words.rows_of(row * (1_000_000 // len(row)))]
    except NoList:
        rows = []
    assert time.monotonic() - started < 20, len(rows)
