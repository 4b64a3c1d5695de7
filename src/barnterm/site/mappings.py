"""The mappings to other vocabularies, with what they say to people: labels and comments."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from barnterm.finding import Language
from barnterm.generate.sssom import NO_MATCH, expand, label_language, pairs
from barnterm.site import ROOT
from barnterm.site.words import words

FOLDER = ROOT / "vocab" / "mappings"


class Mapping(NamedTuple):
    """One row of a table. `object` is empty when there is no match. The comments are Swedish."""

    table: str
    subject: str
    predicate: str
    object: str
    label: str
    label_language: str
    justification: str
    confidence: str
    comment: str


class Table(NamedTuple):
    """One table: its name, what it says of itself, and its rows."""

    name: str
    head: dict[str, str]
    rows: tuple[Mapping, ...]


@cache
def tables() -> tuple[Table, ...]:
    """Every table, in the order of the files."""
    return tuple(read_table(path) for path in sorted(FOLDER.glob("*.sssom.tsv")))


@cache
def by_subject() -> dict[str, list[Mapping]]:
    """The rows by the address of our term."""
    found: dict[str, list[Mapping]] = defaultdict(list)
    for table in tables():
        for row in table.rows:
            found[row.subject].append(row)
    return found


def read_table(path: Path) -> Table:
    lines = path.read_text("utf-8").splitlines()
    head = yaml.safe_load("\n".join(line[1:] for line in lines if line.startswith("#")))
    rows = csv.DictReader((li for li in lines if not li.startswith("#")), delimiter="\t")
    name = path.name.removesuffix(".sssom.tsv")
    return Table(name, head, tuple(mapping(name, row, head) for row in rows))


def mapping(table: str, row: dict[str, str], head: dict[str, Any]) -> Mapping:
    other, prefixes = row["object_id"], head["curie_map"]
    return Mapping(
        table=table,
        subject=expand(row["subject_id"], prefixes),
        predicate=row["predicate_id"].removeprefix("skos:"),
        object="" if other == NO_MATCH else expand(other, prefixes),
        label=row["object_label"],
        label_language=label_language(pairs(head["other"]), row),
        justification=row["mapping_justification"].removeprefix("semapv:"),
        confidence=row["confidence"],
        comment=row["comment"],
    )


def name_of(table: str, language: Language) -> str:
    """What the other vocabulary is called."""
    named = words().get(f"mapping_{table}")
    head = next(each.head for each in tables() if each.name == table)
    return named[language] if named else head["mapping_set_title"].rpartition(" till ")[2]


def files() -> Iterator[tuple[str, bytes]]:
    """The tables themselves."""
    for table in tables():
        name = f"{table.name}.sssom.tsv"
        yield f"def/mappings/{name}", (FOLDER / name).read_bytes()
