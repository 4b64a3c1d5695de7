"""Which codes of a tree are meant by a short text, such as "education -pupil_health".

The schema writes the reach of a legal ground so; docs/decisions/0022-what-decides-as-data.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

ANY, NONE = "any", "none"
ALONE, WITHOUT = "=", "-"

Tree = Mapping[str, str | None]
"""All codes of a scheme, each with the broader code above it."""


def select(text: str, tree: Tree) -> frozenset[str]:
    """The codes that are meant, read from left to right.

    A code means itself and all below it, "any" all codes and "none" no code. "=code" means the
    code and nothing below it. "-code" takes away what is below the code and what is above it too,
    since something that is stated more broadly may be just that. A code that is not in the tree
    means nothing, so that it opens nothing.
    """
    found: set[str] = set()
    for word in text.split():
        if word.startswith(WITHOUT):
            found -= {*below(word[1:], tree), *upwards(word[1:], tree)}
        elif word.startswith(ALONE):
            found |= {word[1:]} & tree.keys()
        else:
            found |= tree.keys() if word == ANY else below(word, tree)
    return frozenset(found)


def below(code: str, tree: Tree) -> set[str]:
    """The code itself and all below it."""
    return {each for each in tree if code in upwards(each, tree)}


def upwards(code: str, tree: Tree) -> Iterator[str]:
    """The code itself and each broader one, nearest first; nothing for a code not in the tree."""
    at: str | None = code
    while at is not None and at in tree:
        yield at
        at = tree[at]


def unknown(text: str, tree: Tree) -> list[str]:
    """The words that are neither a code of the tree nor one of the words that mean many."""
    codes = (word.removeprefix(ALONE).removeprefix(WITHOUT) for word in text.split())
    return [each for each in codes if each not in tree and each not in {ANY, NONE}]
