"""Makes of what a caller has in memory the tree that a file would give."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from barnterm.rules import source
from barnterm.source import Refused, finding

FARTHEST = 10**20
"""A whole number that is out of range for every field, as are those beyond it."""

NO_TEXT = "\ufffd"
"""The key that stands for every key that is no text, or half of one. No field is called so."""

HALF = re.compile("[\ud800-\udfff]")

AS_IT_IS, USUAL = frozenset((str, bool, type(None))), frozenset((dict, list))

Seen = dict[int, tuple[Any, Any]]
"""By its address, what is gone through, and what became of it: None until that is known."""


def source_tree(given: object) -> object:
    """What is given, if it is something that a check can be made of. Raises TypeError."""
    if isinstance(given, os.PathLike):
        raise TypeError("a path is nothing to check: give it to validate_file")
    is_model = isinstance(given, msgspec.Struct) or hasattr(type(given), "model_dump")
    if not (is_model or isinstance(given, (Mapping, list, tuple))):
        raise TypeError(f"cannot check a {type(given).__name__}")
    return given


def tree_of(given: object) -> Any:
    """What is given as dictionaries, lists, texts and numbers, as if it had been read from a file.

    A model or a Struct becomes a dictionary, wherever it stands; a date or a datetime becomes a
    text, 1.0 becomes 1. What JSON cannot hold is left for the check of the shape.

    Raises:
        Refused: It holds itself or is nested too deep, or a number in it is none.
    """
    return plain(given, {}, 1)


def whole_numbers(tree: Any) -> Any:
    """A tree that has been read, with 1.0 as 1, since JSON Schema counts it as a whole number."""
    if isinstance(tree, dict):
        return {key: whole_numbers(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [whole_numbers(value) for value in tree]
    return int(tree) if isinstance(tree, float) and tree.is_integer() else tree


def plain(value: Any, seen: Seen, depth: int) -> Any:
    if type(value) in AS_IT_IS:
        return value
    if type(value) in USUAL:
        return held(value, seen, depth)
    if isinstance(value, (int, float, Decimal)):
        return number(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, (Mapping, list, tuple)):
        value = dumped(value)
    return held(value, seen, depth) if isinstance(value, (Mapping, list, tuple)) else value


def held(value: Any, seen: Seen, depth: int) -> Any:
    """A dictionary or a list, gone through once wherever it stands. Raises Refused."""
    if id(value) in seen and seen[id(value)][1] is not None:
        return seen[id(value)][1]
    if id(value) in seen or depth > source.DEEPEST:
        raise Refused(finding("source.nested_too_deep", facts={"deepest": source.DEEPEST}))
    seen[id(value)] = value, None
    made: Any
    if isinstance(value, (dict, Mapping)):
        made = {key_of(key): plain(each, seen, depth + 1) for key, each in value.items()}
    else:
        made = [plain(each, seen, depth + 1) for each in value]
    seen[id(value)] = value, made
    return made


def key_of(key: object) -> str:
    is_text = isinstance(key, str) and (key.isascii() or not HALF.search(key))
    return str.__str__(key) if is_text else NO_TEXT


def number(value: Any) -> int | float:
    """The number as an int where it is whole, and no farther out than need be. Raises Refused."""
    is_finite = value.is_finite() if isinstance(value, Decimal) else value - value == 0
    if not is_finite:
        raise Refused(finding("source.not_a_number"))
    nearest = max(-FARTHEST, min(FARTHEST, value))
    return int(nearest) if nearest == nearest // 1 else float(nearest)


def dumped(value: Any) -> Any:
    """A model or a Struct as a dictionary; anything else as it is."""
    if isinstance(value, msgspec.Struct):
        fields = ((name, getattr(value, name, None)) for name in value.__struct_fields__)
        return {name: read(each) for name, each in fields if each is not None}
    dump = getattr(type(value), "model_dump", None)
    if dump is None:
        return value
    try:
        return dump(value, exclude_none=True, warnings=False)  # a warning would repeat the value
    except Exception:  # somebody else's model, which cannot be written: told of as a wrong shape
        return value


def read(value: Any) -> Any:
    """What a text that is kept as written says; None for what JSON does not have."""
    if not isinstance(value, msgspec.Raw):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
