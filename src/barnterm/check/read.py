"""Gets from bytes to text and to a parsed tree, with every fault as a finding."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import partial
from typing import Any

from msgspec import structs

from barnterm.file_format import encoding_of
from barnterm.finding import Facts
from barnterm.rules import source
from barnterm.source import Refused, finding

NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
CONSTANTS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|(-?Infinity|NaN)', re.DOTALL)
"""A text, which is passed over, or what JSON has no sign for."""

IN_A_NUMBER, IN_AN_ESCAPE = re.compile(r"-?[0-9]+\Z"), re.compile(r"\\\Z")
AMONG_DIGITS = set("0123456789.eE")
LONGEST_BEGUN = 100
"""Characters of a number that are looked back over for where it begins."""

BLANKS = " \t\n\r"
LONGEST_NUMBER = 20
"""Digits of a whole number that are read; a longer one is out of range for any field."""


class Repeated(dict[str, Any]):
    """An object in which a key stood twice; `keys_twice` names which."""

    keys_twice: tuple[str, ...] = ()


def read_text(data: bytes) -> str:
    """The bytes as text without a byte order mark. Raises Refused when there is no text."""
    if source.empty(data):
        raise Refused(finding("source.empty"))
    if format_ := source.other_format(data):
        raise Refused(finding("source.other_format", facts={"format": format_}))
    if source.not_utf8(data):
        facts: Facts = {"encoding": encoding_of(data)}
        raise Refused(finding("source.not_utf8", facts=facts))
    text = data.decode("utf-8-sig")
    if not text.strip():
        raise Refused(finding("source.empty"))
    if not is_shallow(data) and source.nested_too_deep(text):
        raise Refused(finding("source.nested_too_deep", facts={"deepest": source.DEEPEST}))
    return text


def is_shallow(data: bytes) -> bool:
    """Whether brackets certainly stand no deeper than they may, told without reading the file.

    The innermost pairs are taken away round by round. A bracket in a text may leave some over.
    """
    left = data.translate(None, NO_BRACKETS)
    for _ in range(source.DEEPEST):
        before = len(left)
        left = left.replace(b"{}", b"").replace(b"[]", b"")
        if len(left) == before:
            break
    return not left


def parse(text: str) -> tuple[Any, bool]:
    """The parsed tree, and whether some objects in it are `Repeated`. Raises Refused.

    A number such as 1.0 is a whole number, since JSON Schema counts it as one.
    """
    twice: list[Repeated] = []
    try:
        tree = json.loads(
            text,
            parse_int=whole_number,
            parse_float=number,
            parse_constant=no_constant,
            object_pairs_hook=partial(object_of, twice),
        )
    except source.NotANumber:
        raise refused("source.not_a_number", text, first_constant(text)) from None
    except json.JSONDecodeError as error:
        rule = "several_documents" if source.several_documents(error) else "not_json"
        raise refused(f"source.{rule}", text, where_it_begins(text, error.pos)) from None
    return tree, bool(twice)


def refused(code: str, text: str, at: int) -> Refused:
    """That a text is refused, with the line and column of the fault."""
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return Refused(structs.replace(finding(code), line=line, column=column))


def first_constant(text: str) -> int:
    """The offset of the first NaN or Infinity that stands outside texts."""
    return next((found.start() for found in CONSTANTS.finditer(text) if found[1]), 0)


def where_it_begins(text: str, at: int) -> int:
    """The offset where a fault begins that a parser came upon at `at`: the comma that nothing
    follows, or the start of a number or an escape that is written wrong.
    """
    before = text[:at]
    if text[at : at + 1] in {"]", "}"}:
        before = before.rstrip(BLANKS)
        return len(before) - 1 if before.endswith(",") else at
    begun = IN_A_NUMBER if text[at : at + 1] in AMONG_DIGITS else IN_AN_ESCAPE
    found = begun.search(before, max(at - LONGEST_BEGUN, 0))
    return found.start() if found else at


def whole_number(digits: str) -> int:
    """The number, or a shorter one that is as far out of range when it is very long."""
    return int(digits[:LONGEST_NUMBER])


def number(written: str) -> float:
    """The number, as an int when it is whole."""
    read = float(written)
    return int(read) if read.is_integer() else read


def no_constant(_: str) -> None:
    raise source.NotANumber


def object_of(twice: list[Repeated], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object. One in which a key is repeated is added to a list, too."""
    found = dict(pairs)
    if not source.key_repeated(pairs, found):
        return found
    repeated = Repeated(pairs)
    times = Counter(key for key, _ in pairs)
    repeated.keys_twice = tuple(key for key, number in times.items() if number > 1)
    twice.append(repeated)
    return repeated
