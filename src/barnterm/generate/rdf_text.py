"""Writes a graph as Turtle, RDF/XML or JSON-LD, the same bytes every time."""

from __future__ import annotations

import json
from typing import Any

from rdflib import Graph

FORMS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
"""Names that rdflib has for the forms, by file ending."""


def rdf_text(graph: Graph, ending: str) -> str:
    """The graph in the form that the file ending stands for."""
    if ending == "jsonld":
        return json_ld(graph)
    return graph.serialize(format=FORMS[ending])


def json_ld(graph: Graph) -> str:
    """JSON-LD with the graph's prefixes, every list and key in a settled order."""
    context = {prefix: str(namespace) for prefix, namespace in graph.namespaces()}
    tree = json.loads(graph.serialize(format="json-ld", context=context, auto_compact=True))
    return json.dumps(settled(tree), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def settled(tree: Any) -> Any:
    """The tree with every list sorted: in JSON-LD without @list, order means nothing."""
    if isinstance(tree, dict):
        return {key: settled(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return sorted(
            (settled(each) for each in tree), key=lambda each: json.dumps(each, sort_keys=True)
        )
    return tree
