"""Reads the mappings to other vocabularies, which stand as SSSOM tables in `vocab/mappings`."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

NO_MATCH = "sssom:NoTermFound"


@dataclass(frozen=True)
class Source:
    """The vocabulary on the other side, as the head of its table tells of it."""

    iri: str
    names: dict[str, str]
    version: str
    places: tuple[str, ...]
    facts: dict[str, str]


@dataclass(frozen=True)
class Mapping:
    """One row: our term, how it relates, and the other vocabulary's concept, as full addresses.

    Then what the concept is called there, in which language, and what kind of thing it is there.
    """

    subject: str
    predicate: str
    object: str
    label: str
    language: str
    category: str
    source: Source


def read_mappings(folder: Path) -> tuple[Mapping, ...]:
    """Every mapping of every table in the folder, in the order of the files.

    A row that says that there is no match is for people and for coverage, and is left out.
    Raises KeyError for a prefix that the table does not declare.
    """
    files = sorted(folder.glob("*.sssom.tsv"))
    return tuple(mapping for path in files for mapping in read_table(path))


def read_table(path: Path) -> list[Mapping]:
    lines = path.read_text("utf-8").splitlines()
    head = yaml.safe_load("\n".join(line[1:] for line in lines if line.startswith("#")))
    rows = csv.DictReader((li for li in lines if not li.startswith("#")), delimiter="\t")
    source = read_source(head)
    return [
        read_row(row, head["curie_map"], source)
        for row in rows
        if NO_MATCH not in (row["subject_id"], row["object_id"])
    ]


def read_source(head: dict[str, Any]) -> Source:
    facts = pairs(head["other"])
    name = head["mapping_set_title"].rpartition(" till ")[2]
    return Source(
        iri=head["object_source"],
        names={"sv": name, "en": facts.get("object_source_name_en", name)},
        version=head.get("object_source_version", ""),
        places=tuple(head["see_also"]),
        facts=facts,
    )


def read_row(row: dict[str, str], prefixes: dict[str, str], source: Source) -> Mapping:
    subject, predicate, target = (
        expand(row[key], prefixes) for key in ("subject_id", "predicate_id", "object_id")
    )
    language = label_language(source.facts, row)
    label, category = row["object_label"], row["object_category"]
    return Mapping(subject, predicate, target, label, language, category, source)


def label_language(facts: dict[str, str], row: dict[str, str]) -> str:
    """The language of a row's label, which the row says when it is not that of its table."""
    key = "object_label_language"
    return pairs(row.get("other", "")).get(key, facts[key])


def pairs(text: str) -> dict[str, str]:
    """What SSSOM's slot `other` holds: keys and values, with bars between."""
    return dict(each.split("=", 1) for each in text.split("|") if each)


def expand(curie: str, prefixes: dict[str, str]) -> str:
    prefix, local = curie.split(":", 1)
    return prefixes[prefix] + local
