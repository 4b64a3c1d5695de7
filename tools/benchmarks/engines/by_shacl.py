"""The ten rules in SHACL-SPARQL, run by pySHACL on the exchange as RDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from rdflib import SH, Graph, URIRef

from engines import Found
from engines.graph import BARNTERM, NOWHERE, RECORD, as_graph
from engines.references import NAMES

SHAPES = Path(__file__).with_name("shapes.ttl")
RULE = "urn:rule:"
MISSING = URIRef(f"{RULE}references.target_missing")


class Shacl:
    """The shapes, read once. pySHACL gathers them anew each time, for it has no other way in."""

    def __init__(self) -> None:
        self.shapes = Graph().parse(SHAPES)
        for name in NAMES:
            self.shapes.add((MISSING, SH.targetObjectsOf, BARNTERM[name]))

    def judge(self, graph: Graph) -> Graph:
        """The report of a validation, as a graph."""
        from pyshacl import validate

        _, report, _ = validate(graph, shacl_graph=self.shapes)
        return report  # type: ignore[no-any-return]

    def from_bytes(self, data: bytes) -> Graph:
        return self.judge(as_graph(orjson.loads(data)))

    def verdict(self, data: bytes) -> set[Found]:
        """What the rules find in a document whose shape is right."""
        exchange = orjson.loads(data)
        graph = as_graph(exchange)
        report = self.judge(graph)
        results = report.subjects(SH.focusNode)
        return {each for result in results for each in told(report, result, graph, exchange)}


def told(report: Graph, result: Any, graph: Graph, exchange: Any) -> Iterator[Found]:
    """The code of a result, and where it stands: a record, a field, or a part of a list."""
    focus = report.value(result, SH.focusNode)
    rule = report.value(result, SH.sourceConstraint)
    path, value = report.value(result, SH.resultPath), report.value(result, SH.value)
    if rule is None:
        for subject, field in graph.subject_predicates(focus):
            yield from located(MISSING, subject, field, focus, exchange)
    elif path is None:
        yield code_of(rule), str(focus).removeprefix(RECORD)
    else:
        yield from located(rule, focus, path, value, exchange)


def located(rule: Any, record: Any, path: Any, value: Any, exchange: Any) -> Iterator[Found]:
    """A field, or the parts of its list that hold the value."""
    at, field = str(record).removeprefix(RECORD), str(path).removeprefix(BARNTERM)
    held = found_at(exchange, at)[field]
    if not isinstance(held, list):
        yield code_of(rule), f"{at}/{field}"
        return
    id_ = id_of(str(value), exchange)
    for number, each in enumerate(held):
        if each == id_:
            yield code_of(rule), f"{at}/{field}/{number}"


def code_of(rule: Any) -> str:
    return str(rule).removeprefix(RULE)


def id_of(node: str, exchange: Any) -> str:
    """The id by which the file names what stands behind a node."""
    if node.startswith(NOWHERE):
        return node.removeprefix(NOWHERE)
    return str(found_at(exchange, node.removeprefix(RECORD))["id"])


def found_at(exchange: Any, at: str) -> Any:
    """What stands at a JSON Pointer."""
    found = exchange
    for part in at.split("/")[1:]:
        found = found[int(part) if part.isdigit() else part]
    return found
