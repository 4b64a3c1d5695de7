"""The documents that speed is measured on: good ones are good, bad ones bad, and all repeatable."""

import hashlib
import json
import subprocess
import sys
from typing import Any

import compare
import page
import pairs
import pytest
from documents import document, documents, marked, one_file
from pairs import Pair
from synthetic import rare, sentences, threads
from synthetic.draw import Draw
from synthetic.faults import RULE, SHAPE, Fault

import barnterm
from barnterm.finding import Report
from conformance.suite import DAY, ROOT

SIZES = ((5, 30), (20, 30), (200, 5))
DIGEST = "3bde83381b662457fad9e1eeb8f61cafc53e44e1a5a8bc32d32d6b86aa36ad90"
BY_SHAPE = ("structure.", "source.")


def report(data: bytes) -> Report:
    return barnterm.validate(data, at=DAY)


@pytest.mark.parametrize(("size", "count"), SIZES)
def test_good_documents_have_nothing_to_remark_on(size: int, count: int) -> None:
    found = [report(each).findings for each in documents(3, size, count, 0)]
    assert found == [[]] * count


@pytest.mark.parametrize(("size", "count"), SIZES)
def test_bad_documents_have_faults_of_the_kind_that_is_said(size: int, count: int) -> None:
    for made in marked(4, size, count, 100):
        codes = [each.code for each in report(made.data).findings]
        of_shape = any(code.startswith(BY_SHAPE) for code in codes)
        assert codes
        assert of_shape == (made.kind == "shape"), codes


@pytest.mark.parametrize("fault", [*SHAPE, *RULE], ids=lambda fault: fault.__name__)
def test_every_fault_is_one_by_itself(fault: Fault) -> None:
    exchange = json.loads(document("fault", 20, 0, "good"))
    assert fault(exchange["cases"][0], Draw("fault"))
    assert report(json.dumps(exchange).encode()).outcome == "findings"


@pytest.mark.parametrize(("bad", "expected"), [(0, 0), (1, 2), (10, 20), (100, 200)])
def test_the_share_of_bad_documents_is_the_one_asked_for(bad: int, expected: int) -> None:
    kinds = [each.kind for each in marked(5, 5, 200, bad)]
    assert kinds.count("shape") == kinds.count("rule") == expected // 2


@pytest.mark.parametrize(("size", "count"), SIZES)
def test_documents_are_about_as_big_as_asked_for(size: int, count: int) -> None:
    lengths = [len(each) for each in documents(6, size, count, 0)]
    assert 0.75 < sum(lengths) / count / 1000 / size < 1.5


def test_the_same_seed_gives_the_same_bytes_on_every_python() -> None:
    """The digest changes when what is written in the documents does, and at no other time."""
    text = b"\n".join(documents(1, 20, 20, 20))
    assert hashlib.sha256(text).hexdigest() == DIGEST


def test_another_seed_gives_other_documents() -> None:
    assert list(documents(1, 5, 3, 0)) != list(documents(2, 5, 3, 0))


def test_a_document_does_not_depend_on_how_many_are_made() -> None:
    assert list(documents(1, 5, 3, 0)) == list(documents(1, 5, 9, 0))[:3]


def test_one_huge_document_is_good_and_made_in_small_pieces() -> None:
    pieces = list(one_file(1, 400))
    data = b"".join(pieces)
    assert 0.8 < len(data) / 400_000 < 1.2
    assert max(map(len, pieces)) < 40_000
    assert report(data).findings == []


def test_now_and_then_a_case_holds_what_is_decided_referred_lived_and_coded() -> None:
    """Each rarity stands in some documents of both sizes, and none in every second."""
    for size, count in ((5, 150), (20, 150)):
        texts = list(documents(8, size, count, 0))
        for key in ("decisions", "appeals", "referrals", "stays", "follows"):
            holding = sum(f'"{key}":'.encode() in text for text in texts)
            assert 0 < holding < count / 2, (size, key)
        for word in ("step_parent", "responsible_body", "urn:example:need-classification"):
            assert any(word.encode() in text for text in texts), (size, word)


def test_what_is_rare_leaves_the_rest_of_a_case_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rarities the same needs, goals and plans are drawn for the same seed."""
    with_them = list(documents(9, 20, 20, 0))
    monkeypatch.setattr(rare, "SHARE", 0)
    without = list(documents(9, 20, 20, 0))
    assert with_them != without
    for one, other in zip(with_them, without, strict=True):
        [held], [left] = json.loads(one)["cases"], json.loads(other)["cases"]
        for key in ("goals", "efforts", "plans", "tellings", "assessments"):
            assert held[key] == left[key]


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for each in value for text in strings(each)] if isinstance(value, tuple) else []


def test_what_people_write_holds_no_digits() -> None:
    written = {**vars(sentences), **vars(threads)}
    named = [value for name, value in written.items() if name.isupper()]
    texts = [text for each in named for text in strings(each) if " " in text]
    assert len(texts) > 140
    assert [text for text in texts if any(letter.isdigit() for letter in text)] == []


def test_the_page_says_what_was_measured_and_nothing_of_the_machine_s_folders() -> None:
    results = (ROOT / "tools" / "benchmarks" / "results.json").read_text("utf-8")
    written = (ROOT / "docs" / "benchmarks.md").read_text("utf-8")
    assert written == page.markdown(json.loads(results))
    chart = (ROOT / "docs" / "benchmarks.svg").read_text("utf-8")
    assert not any(str(ROOT.parent) in text for text in (results, written, chart))


def test_the_page_has_a_part_for_every_section() -> None:
    assert list(page.MAKERS) == list(compare.SECTIONS)


def test_two_versions_are_only_compared_on_the_same_cases() -> None:
    """Other words for the same ids, and other ids, are noticed; what is cut off is let be."""
    one, other, *_ = documents(3, 5, 9, 0)
    renamed = one.replace(b'"id":"', b'"id":"x')
    assert pairs.tell_the_same(Pair(one, one))
    assert not pairs.tell_the_same(Pair(one, other))
    assert not pairs.tell_the_same(Pair(one, renamed))
    assert pairs.tell_the_same(Pair(one[:-9], other[:-9]))


@pytest.mark.slow
def test_this_version_is_measured_beside_the_one_before() -> None:
    """The comparison still runs, and says of each figure in which way it was measured."""
    command = [
        sys.executable,
        str(ROOT / "tools" / "benchmarks" / "compare.py"),
        "before",
        "--quick",
    ]
    said = subprocess.run(command, capture_output=True, check=True, text=True, timeout=300).stdout  # noqa: S603 # ours
    for way in ("in turn", "alone", "in a stream"):
        assert f"**Measured {way}**" in said
    assert "| examples with findings |" in said
