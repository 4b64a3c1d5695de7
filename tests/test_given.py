"""What a program holds in memory is checked as its file would be, and nothing it holds raises."""

import copy
import gzip
import io
import json
import os
import sys
import types
from collections import OrderedDict
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import barnterm
from barnterm.models import Case, Exchange
from barnterm.structs import decode
from conformance.suite import DAY, base

GOOD = json.dumps(base(), ensure_ascii=False)
CANARY, NUMBER = "Zq7canary", 737373737


class Word(StrEnum):
    """A code as some programs keep it."""

    PURPOSE = base()["purpose"]


def codes(source: object, **options: Any) -> list[str]:
    return [each.code for each in barnterm.validate(source, at=DAY, **options).findings]


def with_field(field: str, value: object) -> dict[str, Any]:
    return {**base(), field: value}


def with_case(**fields: object) -> dict[str, Any]:
    return {**base(), "cases": [{**base()["cases"][0], **fields}]}


def with_numbers(value: object) -> Any:
    """The good exchange with this value wherever a number stands."""
    tree = copy.deepcopy(base())
    tree["people"][0]["age"] = value
    return tree


@pytest.mark.parametrize("text", ["examples/6-tomrum.json", "/etc/passwd", "/dev/zero", "x", ""])
def test_a_text_is_never_opened(text: str) -> None:
    """A text is the exchange itself, also when there is a file that is called so."""
    assert codes(text) == ["source.not_json" if text else "source.empty"]


def test_a_path_is_told_which_way_to_take() -> None:
    """A path that is given to the wrong function names the right one."""
    with pytest.raises(TypeError, match="validate_file"):
        barnterm.validate(Path("examples/6-tomrum.json"))


@pytest.mark.parametrize(
    "source", [None, 1, 1.5, object(), {1}, range(3)], ids=lambda source: type(source).__name__
)
def test_what_is_no_source_is_the_callers_mistake(source: object) -> None:
    """Something that could never be an exchange is a mistake in the program, told by its type."""
    with pytest.raises(TypeError, match=f"cannot check a {type(source).__name__}"):
        barnterm.validate(source)


@pytest.mark.parametrize(
    "form",
    [
        lambda: memoryview(GOOD.encode()),
        lambda: io.BytesIO(GOOD.encode()),
        lambda: io.BytesIO(f"{GOOD}\n{GOOD}\n".encode()),
        lambda: OrderedDict(base()),
        lambda: types.MappingProxyType(base()),
        lambda: with_field("cases", tuple(base()["cases"])),
        lambda: with_field("cases", [Case.model_validate(base()["cases"][0])]),
        lambda: with_field("cases", decode(GOOD).cases),
        lambda: with_field("purpose", Word.PURPOSE),
        lambda: with_field("created", datetime.fromisoformat(base()["created"])),
        lambda: with_numbers(Decimal(9)),
        lambda: with_numbers(9.0),
    ],
)
def test_what_says_the_same_as_a_good_file_is_clean(form: Callable[[], object]) -> None:
    """Other kinds of dictionaries, lists, texts, numbers and days are read for what they say."""
    assert codes(form()) == []


class Halves:
    """A file that gives a few bytes at a time, as a connection does, and has no lines."""

    def __init__(self, data: bytes) -> None:
        self.file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self.file.read(min(size, 7) if size >= 0 else -1)


@pytest.mark.parametrize("most", [None, len(GOOD.encode())])
def test_a_file_without_lines_that_gives_little_at_a_time_is_read_whole(most: int | None) -> None:
    """A file needs no more than `read`, and may give less than it was asked for."""
    assert codes(Halves(GOOD.encode()), max_bytes=most) == []


def test_no_more_is_read_of_an_open_file_than_shows_that_it_is_too_large() -> None:
    """An upload that never ends is refused after the limit and one byte."""
    file = io.BytesIO(b" " * 10_000)
    assert codes(file, max_bytes=1_000) == ["source.too_large"]
    assert file.tell() == 1_001


@pytest.mark.parametrize("source", [GOOD, GOOD.encode(), bytearray(GOOD.encode())])
def test_a_limit_holds_for_texts_and_bytes_alike(source: Any) -> None:
    """The limit is in bytes, of a text as it would be in a file."""
    size = len(GOOD.encode())
    assert codes(source, max_bytes=size) == []
    report = barnterm.validate(source, at=DAY, max_bytes=size - 1)
    assert [(e.code, e.facts) for e in report.findings] == [
        ("source.too_large", {"most": size - 1})
    ]
    assert report.outcome == "unreadable"
    assert [each.what for each in report.not_checked] == ["rules"]


def test_a_file_that_gives_text_or_has_to_be_awaited_is_the_callers_mistake() -> None:
    """Each is told what to give instead."""

    class Upload:
        async def read(self) -> bytes:
            return b""

    with pytest.raises(TypeError, match="bytes"):
        barnterm.validate(io.StringIO(GOOD))
    with pytest.raises(TypeError, match="inside it"):
        barnterm.validate(Upload())


def test_a_file_that_fails_while_it_is_read_is_a_finding() -> None:
    """A connection that breaks is told of as what cannot be opened."""

    class Broken(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _: Any) -> int:
            raise OSError(CANARY)

    assert codes(Broken()) == codes(Broken(), max_bytes=9) == ["source.cannot_be_opened"]


@pytest.mark.parametrize("most", [None, 10_000_000])
def test_a_packed_file_that_is_damaged_is_a_finding(most: int | None) -> None:
    """Whatever its own errors are called."""
    packed = bytearray(gzip.compress(GOOD.encode() * 50))
    packed[40:60] = b"x" * 20
    for data in (packed, packed[:90], b"x"):
        file = gzip.GzipFile(fileobj=io.BytesIO(bytes(data)))
        assert codes(file, max_bytes=most) == ["source.cannot_be_opened"]


def test_a_closed_file_is_the_callers_mistake() -> None:
    """It is no fault of any file."""
    file = io.BytesIO()
    file.close()
    with pytest.raises(ValueError, match="closed"):
        barnterm.validate(file)


@pytest.mark.parametrize("most", [None, 1_000])
def test_a_pipe_and_a_device_are_refused_without_being_opened(
    tmp_path: Path, most: int | None
) -> None:
    """To open a pipe that nobody writes to would wait for ever."""
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/zero"):
        (found,) = barnterm.validate_file(path, max_bytes=most).findings
        assert found.code == "source.not_a_regular_file"
    (found,) = barnterm.validate_file(tmp_path, max_bytes=most).findings
    assert found.code == "source.is_a_folder"


def test_a_file_above_the_limit_is_refused_and_one_of_lines_is_read_as_such(tmp_path: Path) -> None:
    """With a limit as without one, the ending says that a file holds a document a line."""
    file = tmp_path / "one.ndjson"
    file.write_text(f"{GOOD}\n{{\n", "utf-8")
    for most in (None, file.stat().st_size):
        (found,) = barnterm.validate_file(file, at=DAY, max_bytes=most).findings
        assert (found.code, found.line) == ("source.not_json", 2)
    (found,) = barnterm.validate_file(file, at=DAY, max_bytes=99).findings
    assert found.code == "source.too_large"


def nested(levels: int) -> Any:
    tree: Any = {}
    for number in range(levels):
        tree = [tree] if number % 2 else {"cases": tree}
    return tree


def endless() -> Any:
    tree: dict[str, Any] = {}
    tree["cases"] = [tree, tree]
    tree["sender"] = tree
    return tree


@pytest.mark.parametrize("tree", [nested(100), nested(100_000), endless(), [nested(99_999)]])
def test_what_is_nested_too_deep_or_holds_itself_is_a_finding(tree: Any) -> None:
    """A hundred levels are read, as in a file, and what holds itself has no last level."""
    try:
        assert codes(tree) == ["source.nested_too_deep"]
    finally:
        tree.clear()  # or else pytest would show it


def test_what_stands_in_many_places_is_gone_through_once() -> None:
    """Lists of lists that would be ten to the power of sixty if they were written out."""
    tree: list[Any] = []
    for _ in range(60):
        tree = [tree] * 10
    assert codes(with_field("extra", tree)) == ["structure.field_unknown"]


NO_NUMBERS = [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN")]


@pytest.mark.parametrize("value", NO_NUMBERS, ids=repr)
def test_a_number_that_is_none_is_told_of_as_in_a_file(value: object) -> None:
    """NaN and Infinity are not JSON, so the file that this would give could not be read."""
    assert codes(with_numbers(value)) == ["source.not_a_number"]


TOO_LARGE = [10**5000, -(10**5000), Decimal("1e999999999"), 1.5, 1e300]


@pytest.mark.parametrize("value", TOO_LARGE, ids=[str(n) for n in range(len(TOO_LARGE))])
def test_a_number_that_no_field_can_hold_is_out_of_range(value: object) -> None:
    """However many digits it has."""
    assert codes(with_numbers(value)) == ["structure.number_out_of_range"]


STRANGE = [
    *(b"x", {1}, frozenset(), object(), 1j, len, int, iter("x"), range(2)),
    *(CANARY, NUMBER, "\ud800", [], {}, [CANARY], {CANARY: NUMBER}, {NUMBER: CANARY}),
    *(date(2026, 1, 1), datetime(2026, 1, 1), Case.model_construct(id=CANARY)),
]


@pytest.mark.parametrize("value", STRANGE, ids=[str(n) for n in range(len(STRANGE))])
@pytest.mark.parametrize("field", sorted(base()))
def test_a_strange_value_is_a_finding_in_every_field(field: str, value: object) -> None:
    """Of whatever type it is; never an exception, and never told of by what it is."""
    report = barnterm.validate(with_field(field, value), at=DAY)
    is_written_as_an_id = field == "id" and (value == CANARY or type(value) is date)
    assert report.findings or value == [] or is_written_as_an_id
    assert CANARY not in repr(report)
    assert str(NUMBER) not in repr(report)


@pytest.mark.parametrize("key", [NUMBER, None, (NUMBER, CANARY), 1.5, b"x", CANARY, "\ud800", True])
def test_a_key_that_no_field_has_is_a_finding_at_the_last_key_that_is_known(key: Any) -> None:
    """A number as a key must not pass for the number of a place in a list."""
    assert [(each.code, each.at) for each in barnterm.validate({**base(), key: 1}).findings] == [
        ("structure.field_unknown", "")
    ]
    report = barnterm.validate(with_case(x=0) | {"cases": [base()["cases"][0] | {key: 1}]})
    assert [(e.code, e.at) for e in report.findings] == [("structure.field_unknown", "/cases/0")]


def test_a_model_of_somebody_else_that_cannot_be_written_is_a_finding() -> None:
    """What its own code raises is not raised by the check."""

    class Theirs:
        def model_dump(self, **_: Any) -> Any:
            raise RuntimeError(CANARY)

    assert codes(with_field("purpose", Theirs())) == ["structure.wrong_type"]
    assert codes(Theirs()) == ["structure.not_an_exchange"]


KEYS = some.text() | some.integers() | some.sampled_from(sorted(base()))
ANYTHING = some.recursive(
    some.sampled_from([*STRANGE[:9], *NO_NUMBERS, *sorted(base())])
    | some.none()
    | some.integers()
    | some.integers().map(lambda number: number * 10**5000)
    | some.decimals()
    | some.text(some.characters())
    | some.dates()
    | some.datetimes(),
    lambda inner: (
        some.lists(inner)
        | some.tuples(inner, inner)
        | some.dictionaries(
            some.text() | some.integers() | some.sampled_from(sorted(base())), inner
        )
    ),
)


@settings(max_examples=150, deadline=None)
@given(some.sampled_from(sorted(base())), some.sampled_from(sorted(base()["cases"][0])), ANYTHING)
def test_nothing_that_a_dictionary_holds_raises(field: str, inner: str, value: Any) -> None:
    """In the envelope or in a case."""
    for tree in (with_field(field, value), with_case(**{inner: value})):
        assert barnterm.validate(tree, at=DAY).outcome in {"clean", "findings", "unreadable"}


def test_a_dictionary_and_its_file_get_the_same_report_but_for_lines() -> None:
    """A tree in memory is judged as the text that it would be written as."""
    tree = with_case(process_step="x") | {"sender": "nobody"}

    def told(source: object) -> Iterator[tuple[str, str]]:
        yield from sorted((e.code, e.at) for e in barnterm.validate(source, at=DAY).findings)

    assert list(told(tree)) == list(told(json.dumps(tree)))
    assert list(told(tree))


def test_an_exchange_is_checked_without_the_models_being_imported() -> None:
    """Pydantic and the models take longer to import than a file takes to check."""
    code = (
        "import sys, barnterm; r = barnterm.validate('{\"cases\": 5}');"
        "print(len(r.findings) > 5, 'pydantic' in sys.modules)"
    )
    import subprocess

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout == "True False\n"


def test_a_model_and_its_text_are_the_same_source() -> None:
    """A model is checked as what it writes."""
    model = Exchange.model_validate_json(GOOD)
    assert codes(model) == codes(model.model_dump_json()) == codes(model.model_dump()) == []
