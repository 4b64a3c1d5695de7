"""Gets from bytes to text and to a parsed tree, with every fault as a finding."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from msgspec import structs

from barnterm.finding import Facts
from barnterm.rules import source
from barnterm.source import Refused, finding

NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
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
        facts: Facts = {"encoding": source.encoding_of(data)}
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
        if not left:
            return True
        left = left.replace(b"{}", b"").replace(b"[]", b"")
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
        raise Refused(finding("source.not_a_number")) from None
    except json.JSONDecodeError as error:
        where = {"line": error.lineno, "column": error.colno}
        rule = "several_documents" if source.several_documents(error) else "not_json"
        raise Refused(structs.replace(finding(f"source.{rule}"), **where)) from None
    return tree, bool(twice)


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
    keys = [key for key, _ in pairs]
    repeated = Repeated(pairs)
    repeated.keys_twice = tuple(dict.fromkeys(key for key in keys if keys.count(key) > 1))
    twice.append(repeated)
    return repeated
