"""Where a value stands in a file: the ways that save reading agree with the one that reads all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from barnterm.check.position import ids_are_unique, locate, locate_in_records

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.json"))
WAYS: dict[str, dict[str, Any]] = {
    "as a program writes it": {"separators": (",", ":"), "ensure_ascii": False},
    "with spaces": {"ensure_ascii": False},
    "indented": {"indent": 2, "ensure_ascii": False},
    "with escapes": {},
}
TRAPS = [
    '{"id":"a","cases":[{"id":"b","text":"{\\"id\\":\\"c\\"}","needs":[{"id":"c","level":1}]}]}',
    '{"id":"a","scope":{"level":{"level":0}},"level":2,"cases":[{"level":3,"id":"b"}]}',
    '{"id":"a","text":"} \\"level\\":{ ","level":2,"cases":[{"id":"b","text":"{","level":3}]}',
    '{ "id" : "a" , "level" : 2 , "cases" : [ { "id" : "b" , "level" : 3 } ] }',
    '{"id":"a","x\\"level":1,"level":2,"cases":[{"id":"b","\\"level":3,"level":4}]}',
    '{"cases":[{"id":"a\\"","level":1},{"id":"","level":1},{"id":5,"level":2}],"id":"id"}',
    '{"a b":1,"c\\n":{"\\\\":2},"id":"x","cases":[{"id":"id","id2":{"id":"y","c\\n":3}}]}',
]


def paths(tree: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value in a tree, and of one that is not there."""
    yield path
    if isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from paths(value, (*path, number))
    if isinstance(tree, dict):
        for key, value in {**tree, "absent": None}.items():
            yield from paths(value, (*path, key))


def disagreements(text: str) -> list[Any]:
    """The paths for which looking by id and reading all say different things."""
    tree = json.loads(text)
    right = locate(text, paths(tree))
    found = {path: locate_in_records(text, [path], tree) for path in paths(tree)}
    quick = locate(text, paths(tree), repeats=False)
    each = [p for p, at in found.items() if at is not None and at.get(p) != right.get(p)]
    return [*each, *(path for path in right if quick[path] != right[path])]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_each_value_of_an_example_is_found_where_it_stands(example: Path, way: str) -> None:
    """However an example is written, each of its values is found at the same place both ways."""
    text = json.dumps(json.loads(example.read_text("utf-8")), **WAYS[way])
    assert disagreements(text) == []


@pytest.mark.parametrize("text", TRAPS)
def test_what_looks_like_a_key_or_an_id_leads_nowhere_else(text: str) -> None:
    """Braces, keys and ids inside texts, and keys out of the usual order, mislead neither way."""
    assert not ids_are_unique(text) or disagreements(text) == []


@pytest.mark.parametrize(
    "text",
    [
        '{"id":"a","needs":[{"id":"a"}]}',
        '{"id":"a","needs":[{"id": "a"}]}',
        '{"id":"a","needs":[{"id" :"a"}]}',
        '{"id":"a","needs":[{"id":"\\u0061"}]}',
        '{"id":"a","needs":[{"\\u0069d":"a"}]}',
    ],
)
def test_an_id_that_stands_twice_is_not_trusted(text: str) -> None:
    """Two records with one id, however the second is written, are not told apart by it."""
    assert not ids_are_unique(text)


def test_ids_of_an_example_are_trusted() -> None:
    """In a file as programs write them the ids tell the records apart."""
    assert ids_are_unique(EXAMPLES[0].read_text("utf-8"))
