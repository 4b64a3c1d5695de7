"""The look in machine code is never sure of what the rules remark on, and sure of what is good."""

import json
import os
import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from types import SimpleNamespace
from typing import Any

import pytest
from documents import documents, marked
from mutate import mutated
from conformance.suite import DAY, EXAMPLES, PROFILES, answer, answers, cases

import barnterm
from barnterm import native
from barnterm._generated.fingerprint import FINGERPRINT

if find_spec("barnterm_native") or "CI" in os.environ:
    import barnterm_native  # where it must be tried, to lack it is a fault and no reason to skip
else:
    pytest.skip("barnterm-native is not installed: it needs Rust", allow_module_level=True)

BATCHES = 20
IN_A_BATCH = 150
GOOD = list(documents(seed=1, size=20, count=40, bad=0))
SOURCES = [case.source for case in cases() if isinstance(case.source, bytes)]


def is_sure(data: bytes) -> bool:
    return bool(barnterm_native.is_clean(data, DAY))


def wrongly_sure(data: bytes) -> list[str]:
    """What the check remarks on in a file that the look is sure of."""
    if not is_sure(data):
        return []
    report = barnterm.validate(data, at=DAY)
    return [*(each.code for each in report.findings), *(each.what for each in report.not_checked)]


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Uses the look from the first file on."""
    monkeypatch.setenv("BARNTERM_NATIVE", "on")
    monkeypatch.setattr(native, "FIRST", 0)
    look = native.look
    look.cache_clear()
    yield
    look.cache_clear()


def test_it_was_made_for_these_very_rules() -> None:
    assert barnterm_native.FINGERPRINT == FINGERPRINT


def test_it_is_sure_of_every_good_document_of_the_benchmarks() -> None:
    """Without this the look could always be silent, and everything below would hold."""
    for size in (5, 20, 200):
        assert all(map(is_sure, documents(seed=2, size=size, count=20, bad=0)))


def test_it_is_sure_of_none_of_the_cases_with_something_to_remark_on() -> None:
    assert [each for each in SOURCES if wrongly_sure(each)] == []


@pytest.mark.parametrize("batch", range(BATCHES))
def test_it_is_sure_of_no_changed_document_with_something_to_remark_on(batch: int) -> None:
    """Files that are almost good are what it could be wrong about."""
    chance = random.Random(f"native/{batch}")  # noqa: S311 # it hides nothing
    trees = [json.loads(each) for each in (*GOOD, *(path.read_bytes() for path in EXAMPLES))]
    for _ in range(IN_A_BATCH):
        text = json.dumps(mutated(chance.choice(trees), chance), ensure_ascii=False)
        assert wrongly_sure(text.encode("utf-8", "surrogatepass")) == []


def test_it_is_sure_of_no_bad_document_of_the_benchmarks() -> None:
    """Faults as real systems make them."""
    bad = [each for each in marked(seed=3, size=20, count=300, bad=100) if each.kind != "good"]
    assert len(bad) > 200
    assert [each.kind for each in bad if is_sure(each.data)] == []


def test_it_is_sure_of_nothing_that_is_cut_off_or_goes_on() -> None:
    """A document ends where it ends."""
    whole = GOOD[0]
    assert is_sure(whole)
    assert not any(is_sure(whole[:end]) for end in range(len(whole)))
    assert not any(is_sure(whole + more) for more in (b"}", b",", b"\0", b"{}", b"\xff"))


@pytest.mark.parametrize("byte", [0, 9, 10, 31, 34, 48, 92, 123, 127, 128, 194, 255])
def test_a_changed_byte_makes_it_sure_of_nothing_that_is_wrong(byte: int) -> None:
    """Each hundredth place or so, with bytes that mean something in JSON or in UTF-8."""
    whole = GOOD[1]
    for at in range(byte % 7, len(whole), 101):
        assert wrongly_sure(whole[:at] + bytes([byte]) + whole[at + 1 :]) == []


def test_a_key_that_stands_twice_is_left_to_the_check() -> None:
    """Two systems would read two things."""
    assert not is_sure(GOOD[0].replace(b'"id":', b'"id":"x","id":', 1))


def test_a_day_that_is_none_makes_it_silent() -> None:
    for day in ("", "2026-6-1", "2026-02-30", "x" * 10, "2026-06-010"):
        assert not barnterm_native.is_clean(GOOD[0], day)


@pytest.mark.usefixtures("used")
def test_with_it_every_case_gives_what_it_should() -> None:
    """Whoever installs it gets the same answers."""
    assert [case.says for case in cases() if not answers(answer(case), case)] == []


@pytest.mark.usefixtures("used")
def test_a_good_file_gets_the_same_report_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    report = barnterm.validate(GOOD[0], at=DAY)
    monkeypatch.setattr(native, "look", lambda: None)
    assert barnterm.validate(GOOD[0], at=DAY) == report


def counted(monkeypatch: pytest.MonkeyPatch, fingerprint: str = FINGERPRINT) -> list[bytes]:
    """The files that a look in place of the real one was shown."""
    shown: list[bytes] = []

    def is_clean(body: bytes, _: str) -> bool:
        shown.append(body)
        return False

    look: Any = SimpleNamespace(FINGERPRINT=fingerprint, is_clean=is_clean)
    monkeypatch.setitem(sys.modules, "barnterm_native", look)
    return shown


@pytest.mark.usefixtures("used")
def test_one_that_was_made_for_other_rules_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = counted(monkeypatch, "of another version")
    barnterm.validate(GOOD[0], at=DAY)
    assert shown == []


@pytest.mark.usefixtures("used")
@pytest.mark.parametrize("asked", [{}, {"at": DAY, "profile": str(PROFILES / "example")}])
def test_without_a_day_or_with_a_profile_it_is_not_asked(
    asked: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it cannot know of is left to the check."""
    shown = counted(monkeypatch)
    barnterm.validate(GOOD[0], **asked)
    assert shown == []


@pytest.mark.usefixtures("used")
def test_the_first_few_files_are_checked_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading it takes as long as checking them; a large one is worth it."""
    shown = counted(monkeypatch)
    monkeypatch.setattr(native, "FIRST", 10**9)
    barnterm.validate(GOOD[0], at=DAY)
    assert shown == []
    barnterm.validate(GOOD[0] + b" " * native.LARGE, at=DAY)
    assert len(shown) == 1


def test_it_can_be_turned_off() -> None:
    """As it is in these tests."""
    native.look.cache_clear()
    assert native.look() is None
