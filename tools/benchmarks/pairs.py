"""What 0.1.0 and the working tree are both given: the same cases, each in its own shape."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import earlier
from contestants import ROOT
from documents import documents


class Pair(NamedTuple):
    """One document in the shape of 0.1.0 and in that of the working tree."""

    old: bytes
    new: bytes


def examples(tree: Path) -> list[Pair]:
    """The examples that both versions have; what later ones tell the earlier version cannot say."""
    names = sorted(file.name for file in (tree / "examples").glob("*.json"))
    return [Pair(*(compact(each / "examples" / name) for each in (tree, ROOT))) for name in names]


def compact(file: Path) -> bytes:
    """An example as a program writes it."""
    tree = json.loads(file.read_bytes())
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()


def told(tree: Path, seed: int, size: int, count: int, bad: int) -> list[Pair]:
    """The same synthetic cases in both shapes.

    Raises RuntimeError where they are not the same: then no time says anything of another.
    """
    olds = earlier.documents(tree, seed, size, count, bad)
    pairs = [Pair(*each) for each in zip(olds, documents(seed, size, count, bad), strict=True)]
    if not all(tell_the_same(pair) for pair in pairs):
        raise RuntimeError("the two versions were given different cases")
    return pairs


def tell_the_same(pair: Pair) -> bool:
    """Whether most of what the one has written stands in the other, and in the same words.

    A document that is cut off cannot be read, and is not asked.
    """
    try:
        old, new = (dict(texts(json.loads(each))) for each in pair)
    except ValueError:
        return True
    shared = old.keys() & new.keys()
    return len(shared) > len(old) / 2 and all(old[id_] == new[id_] for id_ in shared)


def texts(tree: Any) -> Iterator[tuple[str, str]]:
    """The ids in a document with what is written beside them."""
    if isinstance(tree, Mapping) and "id" in tree and "text" in tree:
        yield tree["id"], tree["text"]
    inside = tree.values() if isinstance(tree, Mapping) else tree
    for each in inside if isinstance(tree, Mapping | list) else ():
        yield from texts(each)
