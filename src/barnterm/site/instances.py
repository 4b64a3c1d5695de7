"""Examples of classes: the smallest record of each in a faultless file, all of them invented."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

import barnterm
from barnterm.generate.json_text import json_text
from barnterm.site.model import classes
from conformance.suite import DAY, EXAMPLES, ROOT, base, cases

TOO_LARGE = {"Exchange", "Case"}
"""Classes of whose parts only the ids are shown."""


class Instance(NamedTuple):
    """A record, and the name of the file it stands in, when that is an example."""

    record: Any
    file: str


COURSES = sorted((ROOT / "conformance" / "courses").glob("*/utbyte.json"))


@cache
def instances() -> dict[str, Instance]:
    """By class its smallest record in the first of the sources that has any."""
    found: dict[str, Instance] = {}
    for documents in (examples(), [("", base())], kept(), courses()):
        for name, each in smallest(documents).items():
            found.setdefault(name, each)
    return found


def smallest(documents: Iterable[tuple[str, Any]]) -> dict[str, Instance]:
    """By class its smallest record in these documents, each with the name of its file."""
    found: dict[str, Instance] = {}
    for file, document in documents:
        for name, record in records("Exchange", document):
            if name not in found or size(record) < size(found[name].record):
                found[name] = Instance(record, file)
    return found


def examples() -> Iterator[tuple[str, Any]]:
    """The example files that hold no error."""
    for path in EXAMPLES:
        if barnterm.validate_file(path, at=DAY).ok:
            yield path.name, json.loads(path.read_text("utf-8"))


def kept() -> Iterator[tuple[str, Any]]:
    """The conformance cases that keep every rule."""
    for case in cases():
        if case.is_valid and isinstance(case.source, bytes) and not case.expected:
            yield "", json.loads(case.source)


def courses() -> Iterator[tuple[str, Any]]:
    """The files of the courses of events, which hold what no rule needs a case for."""
    yield from (("", json.loads(path.read_text("utf-8"))) for path in COURSES)


def records(name: str, record: Any) -> Iterator[tuple[str, Any]]:
    """The record and all that stand inside it, each with its class."""
    yield name, record
    for slot in classes()[name].slots:
        if slot.kind == "class" and slot.inlined and slot.name in record:
            value = record[slot.name]
            for each in value if slot.many else [value]:
                yield from records(slot.range, each)


def size(record: Any) -> int:
    return len(json.dumps(record))


def text(name: str) -> str:
    """The example as JSON; of a whole file or case only the ids of what stands inside."""
    record = instances()[name].record
    if name in TOO_LARGE:
        record = {key: ids_alone(value) for key, value in record.items()}
    return json_text(record)


def ids_alone(value: Any) -> Any:
    if isinstance(value, list):
        return [ids_alone(each) for each in value]
    return {"id": value["id"]} if isinstance(value, dict) else value
