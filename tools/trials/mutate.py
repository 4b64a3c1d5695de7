"""Makes documents that are almost right: one or a few changes to a good one."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

Spot = tuple[Any, Any]
"""A value by what holds it: an object and a key, or an array and a number."""

STRANGE_TEXTS = (
    "",
    " ",
    "\n",
    "x\n",
    "1735689600",
    "2026-02-30",
    "2026-13-01",
    "2026-01-01T00:00:00Z",
    "2026-01-01\n",
    "20260101",
    "\u0662\u0660\u0662\u0666-01-01",  # digits, but not the ones a date is written with
    "a" * 65,
    "a b",
    "-a",
    "å",
    "a\u030a",
    "\u2028",
    "\x00",
    "\x7f\x85",
    "\u00a0\u00ad",
    "\u0301",
    "\u200b\ufeff",
    "\u2800\u3164\uffa0",
    "\u200bå",
    "\U0001f44d",
    "\ud800",
    "urn:x",
    "http://",
    "0.1",
    "0.1.0.0",
    "201701012393",
    "2017010123930",
    "191500722390",
    "191711602399",
    "SE2321000255-1",
    "SE162321000255-1",
    "SE192321000255-1",
    "high",
    "HIGH",
    "child",
)
STRANGE_NUMBERS = (0, -0.0, 1.0, 1.5, -1, 130, 131, 130.0, 1000000, 1000001, 10**18, 10**30, 1e300)
STRANGE_VALUES: tuple[Any, ...] = (None, True, False, [], {}, [None], [[]], {"id": "x"}, "x", 1)


def spots(tree: Any) -> Iterator[Spot]:
    """Every value in a document."""
    entries = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in entries:
        yield tree, key
        if isinstance(value, (dict, list)):
            yield from spots(value)


def mutated(document: Any, chance: random.Random) -> Any:
    """A copy with one change, or now and then two or three."""
    copied = copy.deepcopy(document)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        holder, key = chance.choice(list(spots(copied)))
        chance.choice(CHANGES)(holder, key, chance)
    return copied


def drop(holder: Any, key: Any, _: random.Random) -> None:
    del holder[key]


def empty(holder: Any, key: Any, _: random.Random) -> None:
    holder[key] = type(holder[key])()


def add_unknown(holder: Any, key: Any, chance: random.Random) -> None:
    if isinstance(holder, dict):
        holder[chance.choice(("unknown", "Id", "id ", f"{key}s"))] = holder[key]


def wrap(holder: Any, key: Any, _: random.Random) -> None:
    holder[key] = [holder[key]]


def unwrap(holder: Any, key: Any, _: random.Random) -> None:
    if isinstance(holder[key], list) and holder[key]:
        holder[key] = holder[key][0]


def twice(holder: Any, key: Any, _: random.Random) -> None:
    if isinstance(holder[key], list):
        holder[key] = holder[key] * 2


def other_value(holder: Any, key: Any, chance: random.Random) -> None:
    holder[key] = copy.deepcopy(chance.choice(STRANGE_VALUES))


def other_text(holder: Any, key: Any, chance: random.Random) -> None:
    holder[key] = chance.choice(STRANGE_TEXTS)


def other_number(holder: Any, key: Any, chance: random.Random) -> None:
    holder[key] = chance.choice(STRANGE_NUMBERS)


def change_a_letter(holder: Any, key: Any, chance: random.Random) -> None:
    text = holder[key]
    if isinstance(text, str) and text:
        place = chance.randrange(len(text))
        holder[key] = text[:place] + chance.choice("aZ9_.- \nå") + text[place + 1 :]


def longer(holder: Any, key: Any, chance: random.Random) -> None:
    if isinstance(holder[key], str):
        holder[key] += chance.choice(("\n", " ", "x", "\r\n", "\u00a0"))


def swap(holder: Any, key: Any, chance: random.Random) -> None:
    other = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[key], holder[other] = holder[other], holder[key]


CHANGES: tuple[Callable[[Any, Any, random.Random], None], ...] = (
    drop,
    empty,
    add_unknown,
    wrap,
    unwrap,
    twice,
    other_value,
    other_text,
    other_text,
    other_number,
    change_a_letter,
    longer,
    swap,
)
