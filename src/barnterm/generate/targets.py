"""Describes what the mappings lead to, so that nobody meets a bare address.

The concepts belong to others, so they get no type and no definition here: a label, where they
come from and, when the address is one that we had to make, what it stands for.
"""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import DCTERMS, OWL, RDFS, SKOS, XSD, Graph, Literal, URIRef

from barnterm.generate import publisher
from barnterm.generate.sssom import Mapping, Source


def add_targets(graph: Graph, mappings: Iterable[Mapping]) -> None:
    """What each mapping leads to: a handle of ours, or an address that its publisher gave it."""
    for mapping in mappings:
        iri = URIRef(mapping.object)
        graph.add((iri, RDFS.label, Literal(mapping.label, lang=mapping.language)))
        if mapping.source.iri.startswith(str(publisher.ID)):
            add_handle(graph, iri, mapping)
            add_lists(graph, mapping)
        else:
            graph.add((iri, RDFS.isDefinedBy, URIRef(mapping.object.partition("#")[0])))


def add_handle(graph: Graph, iri: URIRef, mapping: Mapping) -> None:
    """What an address that we made stands for, and the list that it is made for.

    `skos:inScheme` would make a concept scheme of the list, of which its publisher alone can say
    what is asked of one.
    """
    graph.add((iri, DCTERMS.isPartOf, list_iri(mapping)))
    for language, text in stands_for(mapping).items():
        graph.add((iri, RDFS.comment, Literal(text, lang=language)))
    for place in mapping.source.places:
        graph.add((iri, DCTERMS.source, URIRef(place)))
    if mapping.source.facts.get("object_codes") == "publisher":
        graph.add((iri, SKOS.notation, Literal(mapping.object.rpartition("/")[2])))


def stands_for(mapping: Mapping) -> dict[str, str]:
    """In both languages: what it is there, in which version, and that the address is ours."""
    names, version, label = mapping.source.names, mapping.source.version, mapping.label
    return {
        "sv": f"Står för ”{label}”, {mapping.category} i {names['sv']} ({version}). "
        "Adressen är ett handtag som barnterm har gjort, inte utgivarens egen.",
        "en": f"Stands for “{label}” in {names['en']} ({version}). "
        "The address is a handle made by barnterm, not one of the publisher's.",
    }


def add_lists(graph: Graph, mapping: Mapping) -> None:
    """The list that a handle is made for and, when it is one of several, what it is part of."""
    source, iri, whole = mapping.source, list_iri(mapping), URIRef(mapping.source.iri.rstrip("/"))
    add_list(graph, whole, source, source.names)
    if iri != whole:
        code = iri.rpartition("/")[2]
        names = {"sv": f"{source.names['sv']}: {mapping.category}"}
        add_list(graph, iri, source, names | {"en": f"{source.names['en']}: {code}"})
        graph.add((iri, DCTERMS.isPartOf, whole))


def add_list(graph: Graph, iri: URIRef, source: Source, names: dict[str, str]) -> None:
    """A list: its name, version, day, place and terms of use."""
    for language, name in names.items():
        graph.add((iri, RDFS.label, Literal(name, lang=language)))
    graph.add((iri, OWL.versionInfo, Literal(source.version)))
    graph.add((iri, DCTERMS.rights, Literal(source.facts["object_source_license"], lang="sv")))
    for place in source.places:
        graph.add((iri, DCTERMS.source, URIRef(place)))
    if day := source.facts.get("object_source_date"):
        graph.add((iri, DCTERMS.issued, Literal(day, datatype=XSD.date)))


def list_iri(mapping: Mapping) -> URIRef:
    """Where the codes of a list stand; a code means nothing outside its list."""
    return URIRef(mapping.object.rpartition("/")[0])
