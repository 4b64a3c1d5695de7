"""An exchange as RDF, for engines that ask graphs.

A record is a node named by its location in the file, with its class and its fields; what points
at a record with an id points at its node, within the case or among what stands around the cases.
A role is also given what it undertakes, by its code and by its own word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rdflib import RDF, Graph, Literal, Namespace, URIRef

from barnterm._generated.slots import SLOTS
from barnterm.slot import Slot
from engines import COMMITMENTS

BARNTERM = Namespace("urn:barnterm:")
RECORD = "urn:record:"
NOWHERE = "urn:nowhere:"
"""How the name of a node begins: that of a record, and that of what is not in the file."""

Nodes = dict[str, URIRef]
"""The nodes of records by id."""


def as_graph(exchange: dict[str, Any]) -> Graph:
    """The exchange as a graph in memory."""
    graph = Graph()
    around = {name: value for name, value in exchange.items() if name != "cases"}
    outside = dict(nodes("Exchange", around, ""))
    add(graph, "Exchange", around, "", outside)
    for number, case in enumerate(exchange.get("cases", ())):
        at = f"/cases/{number}"
        add(graph, "Case", case, at, {**dict(nodes("Case", case, at)), **outside})
    return graph


def nodes(kind: str, record: dict[str, Any], at: str) -> Iterator[tuple[str, URIRef]]:
    """The ids in a record and in those inside it, each with its node."""
    if "id" in record:
        yield record["id"], URIRef(RECORD + at)
    for slot in SLOTS[kind]:
        if slot.kind == "record":
            for below, each in values(record, slot, at):
                yield from nodes(slot.range, each, below)


def add(graph: Graph, kind: str, record: dict[str, Any], at: str, by_id: Nodes) -> None:
    """Add a record and those inside it."""
    node = URIRef(RECORD + at)
    graph.add((node, RDF.type, BARNTERM[kind]))
    graph.add((node, RDF.type, BARNTERM.Record))
    last = at.rpartition("/")[2]
    if last.isdigit():
        graph.add((node, BARNTERM.position, Literal(int(last))))
    if kind == "RoleAssignment":
        for commitment in {*COMMITMENTS[record["role"]], *record.get("commitments", ())}:
            graph.add((node, BARNTERM.undertakes, Literal(commitment)))
    for slot in SLOTS[kind]:
        for below, each in values(record, slot, at):
            if slot.kind == "record":
                add(graph, slot.range, each, below, by_id)
            graph.add((node, BARNTERM[slot.name], value(slot, each, below, by_id)))


def value(slot: Slot, each: Any, at: str, by_id: Nodes) -> URIRef | Literal:
    if slot.kind == "record":
        return URIRef(RECORD + at)
    if slot.kind == "reference":
        return by_id.get(each) or URIRef(NOWHERE + each)
    return Literal(each)


def values(record: dict[str, Any], slot: Slot, at: str) -> Iterator[tuple[str, Any]]:
    """The values of a field with their locations: one, several or none."""
    found = record.get(slot.name)
    if slot.many:
        for number, each in enumerate(found or ()):
            yield f"{at}/{slot.name}/{number}", each
    elif found is not None:
        yield f"{at}/{slot.name}", found
