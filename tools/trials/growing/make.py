"""What the families of inputs that grow are made of."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent.parent))

from conformance import suite

Family = Callable[[int], bytes]
Item = Callable[[int], Any]
"""The record with a number, counted from 0."""

LIKELY = 1_000
"""The number of an item that is as long as most."""

FAMILIES: dict[str, Family] = {}


def family(make: Family) -> Family:
    """Enter a family under the name of its function."""
    FAMILIES[make.__name__.replace("_", " ")] = make
    return make


def base() -> Any:
    """The exchange that all cases stand on, as one's own."""
    return copy.deepcopy(suite.base())


def written(tree: Any) -> bytes:
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()


def enough(size: int, *items: Item) -> list[list[Any]]:
    """As many of each kind of item as take about so many bytes together."""
    each = sum(len(written(item(LIKELY))) + 1 for item in items)
    return [[item(number) for number in range(size // each + 1)] for item in items]


def with_case(**lists: list[Any]) -> bytes:
    """The exchange that all cases stand on, with more records in the lists of its case, and more
    people, to whom its child is related.
    """
    tree = base()
    people = lists.pop("people", [])
    tree["people"] += people
    kin = [{"id": f"of-{each['id']}", "person": each["id"], "kind": "sibling"} for each in people]
    tree["people"][0]["relations"] += kin
    for name, more in lists.items():
        tree["cases"][0][name] = [*tree["cases"][0].get(name, ()), *more]
    return written(tree)


def changed(**fields: Any) -> bytes:
    return written({**base(), **fields})


def sample(name: str) -> dict[str, Any]:
    """The first record in a list of the case, or the first person."""
    tree = base()
    found: dict[str, Any] = (tree if name in tree else tree["cases"][0])[name][0]
    return found


def each(name: str, **fields: Callable[[int], Any]) -> Item:
    """Records like the first in a list of the case, with new ids, and other fields as given."""
    first = sample(name)
    return lambda n: {**first, "id": f"{name}-{n}", **{f: make(n) for f, make in fields.items()}}


def someone(**fields: Callable[[int], Any]) -> Item:
    """People like the child's parent, with new ids, and other fields as given."""
    parent = base()["people"][1]
    return lambda n: {**parent, "id": f"person-{n}", **{f: make(n) for f, make in fields.items()}}


def unit(number: int) -> Any:
    """An organisation with a number."""
    return {"id": f"o-{number}", "name": "Enheten", "service": "school"}


def with_units(units: list[Any], data: bytes) -> bytes:
    """A document with more organisations."""
    tree = json.loads(data)
    tree["organisations"] += units
    return written(tree)


def day(number: int) -> str:
    """Days that are many and differ."""
    return f"20{number % 40:02}-{number // 40 % 12 + 1:02}-{number // 480 % 28 + 1:02}"


def repeated(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode()) + 1)


def with_label(text: str) -> bytes:
    tree = base()
    tree["organisations"][0]["name"] = text
    return written(tree)


def with_text(text: str) -> bytes:
    tree = base()
    tree["cases"][0]["goals"][0]["text"] = text
    return written(tree)
