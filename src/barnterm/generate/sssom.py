"""Reads the mappings to other vocabularies, which stand as SSSOM tables in `vocab/mappings`."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import yaml

NO_MATCH = "sssom:NoTermFound"


@dataclass(frozen=True)
class Mapping:
    """One row: our term, how it relates, and the other vocabulary's concept, as full addresses."""

    subject: str
    predicate: str
    object: str


def read_mappings(folder: Path) -> tuple[Mapping, ...]:
    """Every mapping of every table in the folder, in the order of the files.

    A row that says that there is no match is for people and for coverage, and is left out.
    Raises KeyError for a prefix that the table does not declare.
    """
    files = sorted(folder.glob("*.sssom.tsv"))
    return tuple(mapping for path in files for mapping in read_table(path))


def read_table(path: Path) -> list[Mapping]:
    lines = path.read_text("utf-8").splitlines()
    head = "\n".join(line[1:] for line in lines if line.startswith("#"))
    prefixes: dict[str, str] = yaml.safe_load(head)["curie_map"]
    rows = csv.DictReader((li for li in lines if not li.startswith("#")), delimiter="\t")
    return [
        Mapping(
            *(expand(row[key], prefixes) for key in ("subject_id", "predicate_id", "object_id"))
        )
        for row in rows
        if NO_MATCH not in (row["subject_id"], row["object_id"])
    ]


def expand(curie: str, prefixes: dict[str, str]) -> str:
    prefix, local = curie.split(":", 1)
    return prefixes[prefix] + local
