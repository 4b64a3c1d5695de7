"""A packed file is read as what is in it, and never passes when it cannot be unpacked in full."""

import gzip
import io
import json
import lzma
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest
from backports import zstd

import barnterm
from barnterm.api import validate_files
from barnterm.check import packed, pieces
from barnterm.cli import main
from barnterm.finding import Report
from conformance.suite import DAY, EXAMPLES, base

Pack = Callable[[bytes], bytes]
LINE = json.dumps(base(), ensure_ascii=False).encode() + b"\n"
BAD = json.dumps({**base(), "purpose": "nonsense"}).encode() + b"\n"
WAYS = pytest.mark.parametrize("pack", [gzip.compress, zstd.compress], ids=["gzip", "zstd"])
SMALL = packed.Limits(document=20_000, altogether=100_000)


def report_on(path: Path, data: bytes) -> Report:
    path.write_bytes(data)
    [(_, report)] = validate_files([str(path)], at=DAY)
    return report


def codes(report: Report) -> list[str]:
    return [each.code for each in report.findings]


@WAYS
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_packed_document_gives_the_report_of_the_bare_one(
    pack: Pack, example: Path, tmp_path: Path
) -> None:
    """Whatever it is packed with and whatever it is called, places included."""
    bare = barnterm.validate(example.read_bytes(), at=DAY)
    for name in ("x.json.gz", "x.json.zst", "x.json", "x.GZ"):
        assert report_on(tmp_path / name, pack(example.read_bytes())) == bare


@WAYS
@pytest.mark.parametrize("size", [1_000, 4_000_000])
def test_packed_lines_give_the_report_of_bare_lines(
    pack: Pack, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Line numbers are those of the unpacked file, however it is cut into pieces."""
    monkeypatch.setattr(pieces, "PIECE", size)
    data = LINE * 3 + BAD + b"\n" + LINE * 3 + b"{\n" + BAD
    bare = report_on(tmp_path / "x.ndjson", data)
    assert [each.line for each in bare.findings] == [4, 9, 10]
    for name in ("x.ndjson.gz", "x.ndjson.zst", "x.JSONL.ZST", "x.bin"):
        assert report_on(tmp_path / name, pack(data)) == bare


@WAYS
def test_one_line_under_an_ending_for_lines_is_counted_as_a_line(
    pack: Pack, tmp_path: Path
) -> None:
    """The ending before the one that says it is packed decides."""
    assert report_on(tmp_path / "x.ndjson.gz", pack(BAD)).findings[0].line == 1
    assert codes(report_on(tmp_path / "x.ndjson.gz", pack(b""))) == ["source.empty"]
    assert codes(report_on(tmp_path / "x.json.gz", pack(b" \n"))) == ["source.empty"]


@WAYS
def test_a_file_that_is_cut_off_anywhere_never_reads_as_passed(pack: Pack, tmp_path: Path) -> None:
    """Cut anywhere, it is unreadable; from where it is known to be packed, with the reason."""
    whole = pack(LINE * 40)
    chance = random.Random(1)  # noqa: S311
    for at in [*range(1, 30), *chance.sample(range(30, len(whole)), 40), len(whole) - 1]:
        for name in ("x.ndjson.gz", "x.json"):
            report = report_on(tmp_path / name, whole[:at])
            assert report.outcome == "unreadable", at
            assert at < len(packed.ZSTD) or "reading.packed_broken" in codes(report), at


def with_sum(data: bytes) -> bytes:
    return zstd.compress(data, options={zstd.CompressionParameter.checksum_flag: 1})


@pytest.mark.parametrize("pack", [gzip.compress, with_sum], ids=["gzip", "zstd"])
def test_a_file_in_which_a_byte_is_wrong_does_not_pass(pack: Pack, tmp_path: Path) -> None:
    """The sum at the end tells, if nothing does before; what stands in the head does not count."""
    whole = pack(LINE * 5)
    chance = random.Random(2)  # noqa: S311
    for at in chance.sample(range(10, len(whole)), 80):
        broken = bytes([*whole[:at], whole[at] ^ 0x55, *whole[at + 1 :]])
        assert "reading.packed_broken" in codes(report_on(tmp_path / "x.ndjson.gz", broken)), at


def test_members_one_after_the_other_are_one_file_and_anything_else_after_is_a_fault(
    tmp_path: Path,
) -> None:
    """`cat a.gz b.gz` is a packed file; a file with something else at its end is broken."""
    path = tmp_path / "x.ndjson.gz"
    assert report_on(path, gzip.compress(LINE) + gzip.compress(LINE)).outcome == "clean"
    assert report_on(path, zstd.compress(LINE) + zstd.compress(LINE)).outcome == "clean"
    assert codes(report_on(path, gzip.compress(LINE) + b"more")) == ["reading.packed_broken"]


def test_what_was_read_before_the_fault_is_checked_and_the_report_says_it_was_not_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a file of lines is read in part: its findings are there, and so is the fault."""
    monkeypatch.setattr(pieces, "PIECE", 1_000)
    chance = random.Random(3)  # noqa: S311
    noise = [f'{{"x": "{chance.randbytes(400).hex()}"}}\n'.encode() for _ in range(300)]
    report = report_on(tmp_path / "x.ndjson.gz", gzip.compress(BAD + b"".join(noise))[:-2_000])
    assert report.outcome == "unreadable"
    assert {"structure.code_unknown", "reading.packed_broken"} <= set(codes(report))
    assert report.not_checked[0].what == "rules_some_lines"


@WAYS
def test_a_document_that_becomes_too_large_is_refused_with_the_bound(
    pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One document and one line may not take more than the bound, nor all lines together."""
    monkeypatch.setattr(pieces, "LIMITS", SMALL)
    monkeypatch.setattr(pieces, "PIECE", 5_000)
    for name, data in {
        "document.json.gz": b" " * 30_000,
        "first_line.ndjson.gz": b" " * 30_000,
        "later_line.ndjson.gz": LINE + b" " * 40_000 + b"\n" + LINE,
        "all_lines.ndjson.gz": LINE * 20,
    }.items():
        report = report_on(tmp_path / name, pack(data))
        assert report.outcome == "unreadable", name
        assert codes(report)[-1] == "reading.packed_too_large" or name in codes(report)
        assert report.findings[-1].facts.keys() == {"most"}
    assert report_on(tmp_path / "good.ndjson.gz", pack(LINE * 5)).outcome == "clean"


def test_a_bomb_is_given_up_before_it_fills_the_memory(tmp_path: Path) -> None:
    """300 kB that unpack to 300 MB of blanks are refused at 256 MB."""
    path = tmp_path / "bomb.json.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(300):
            file.write(b" " * 1_000_000)
    [(_, report)] = validate_files([str(path)], at=DAY)
    assert codes(report) == ["reading.packed_too_large"]
    assert report.findings[0].facts == {"most": 256}


def test_what_is_packed_twice_or_in_another_way_does_not_pass(tmp_path: Path) -> None:
    """One layer is unpacked and no more, so that nothing unpacks for ever."""
    twice = gzip.compress(gzip.compress(LINE))
    for data in (twice, lzma.compress(LINE), b"PK\x03\x04" + LINE):
        assert report_on(tmp_path / "x.json.gz", data).outcome == "unreadable"


def test_without_the_package_for_zstd_the_report_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that nobody could look into is unreadable, and the fix names the command."""
    monkeypatch.setattr(packed, "ZSTD_MODULES", ("no_such_module",))
    path = tmp_path / "x.json.zst"
    path.write_bytes(zstd.compress(LINE))
    assert main(["validate", str(path), "--at", DAY]) == 2
    assert "pip install 'barnterm[zstd]'" in capsys.readouterr().out


@WAYS
@pytest.mark.parametrize("format_", ["json", "ndjson"])
def test_standard_input_may_be_packed(
    pack: Pack,
    format_: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`curl ... | barnterm validate -` reads what comes packed, also cut off."""
    for data, code in ((pack(LINE), 0), (pack(BAD), 1), (pack(LINE)[:-9], 2)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        assert main(["validate", "-", "--at", DAY, "--format", format_]) == code
        assert capsys.readouterr().out


@WAYS
def test_a_pipe_may_be_packed(pack: Pack, tmp_path: Path) -> None:
    """What cannot be rewound is unpacked all the same, though its first bytes come alone."""
    path, data = tmp_path / "pipe", pack(LINE * 50 + BAD)
    os.mkfifo(path)

    def write() -> None:
        with path.open("wb", buffering=0) as file:
            for number in range(len(data)):
                file.write(data[number : number + 1])

    writer = Thread(target=write, daemon=True)
    writer.start()
    [(_, report)] = validate_files([str(path)], at=DAY)
    writer.join(timeout=10)
    assert [(each.line, each.code) for each in report.findings] == [(51, "structure.code_unknown")]


def test_a_folder_means_the_packed_files_in_it_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever packs the exports of a month need not unpack them to check them."""
    for name in ("a.json.gz", "b.ndjson.zst", "c.jsonl.GZ", "d.txt.gz", "e.gz"):
        (tmp_path / name).write_bytes(gzip.compress(LINE))
    assert main(["validate", str(tmp_path), "--at", DAY, "--format", "ndjson"]) == 0
    files = [json.loads(line)["file"] for line in capsys.readouterr().out.splitlines()]
    assert [Path(each).name for each in files] == ["a.json.gz", "b.ndjson.zst", "c.jsonl.GZ"]


def test_several_processes_give_the_same_report_on_packed_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pieces that were unpacked here are checked there."""
    monkeypatch.setattr(pieces, "PIECE", 20_000)
    path = tmp_path / "x.ndjson.gz"
    path.write_bytes(gzip.compress((LINE * 9 + BAD) * 4))
    assert [*validate_files([str(path)], at=DAY, jobs=2)] == [*validate_files([str(path)], at=DAY)]


def test_a_bare_file_under_a_packed_name_is_read_as_what_it_is(tmp_path: Path) -> None:
    """The first bytes decide and not the name."""
    assert report_on(tmp_path / "x.json.gz", LINE).outcome == "clean"
    assert report_on(tmp_path / "x.ndjson.zst", LINE * 2).outcome == "clean"
