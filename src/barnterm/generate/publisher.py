"""Who stands behind the vocabulary, and where to turn. One place to change when it is adopted."""

from __future__ import annotations

from rdflib import FOAF, ORG, RDF, SDO, XSD, Graph, Literal, Namespace, URIRef

ID = Namespace("https://w3id.org/barnterm/id/")

PUBLISHER: URIRef = ID["maintainers"]
PUBLISHER_NAMES = {"sv": "barnterms förvaltare", "en": "The barnterm maintainers"}
HOME = URIRef("https://w3id.org/barnterm")

CONTACT: URIRef = ID["contact"]
CONTACT_NAMES = {"sv": "Frågor om barnterm", "en": "Questions about barnterm"}
CONTACT_PAGE = URIRef("https://w3id.org/barnterm/contact")
CONTACT_MAIL = ""
"""An address such as "mailto:fragor@barnterm.example". None is published yet. DCAT-AP-SE accepts a
contact point only with one, so the catalogue has no contact point as long as this is empty."""

KIND = URIRef("http://purl.org/adms/publishertype/NonProfitOrganisation")
"""What the publisher is, in the words that DCAT-AP-SE allows."""

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")

HISTORY = {
    "sv": "Framtaget för barnterm ur svenska samverkansmodeller och öppna källor, med egna definitioner.",
    "en": "Made for barnterm from Swedish cooperation models and open sources, with definitions of its own.",
}


def add_publisher(graph: Graph) -> None:
    """Who publishes and where to turn."""
    add_organisation(graph, PUBLISHER, PUBLISHER_NAMES, HOME)
    add_contact(graph, CONTACT, CONTACT_NAMES, CONTACT_PAGE)


def add_organisation(graph: Graph, iri: URIRef, names: dict[str, str], home: URIRef) -> None:
    """An organisation in the terms of each profile.

    SKOS-AP-NO asks for org:Organization, DCAT-AP for foaf:Agent, VocPub for schema:Organization
    with one name in no language and an address that is a literal.
    """
    for kind in (ORG.Organization, FOAF.Organization, FOAF.Agent, SDO.Organization):
        graph.add((iri, RDF.type, kind))
    for language, name in names.items():
        graph.add((iri, FOAF.name, Literal(name, lang=language)))
    graph.add((iri, FOAF.homepage, home))
    graph.add((iri, SDO.name, Literal(names["en"])))
    graph.add((iri, SDO.url, Literal(str(home), datatype=XSD.anyURI)))


def add_contact(graph: Graph, iri: URIRef, names: dict[str, str], page: URIRef) -> None:
    """Where to turn: a function and its page, never a person."""
    graph.add((iri, RDF.type, VCARD.Organization))
    graph.add((iri, VCARD.hasURL, page))
    for language, name in names.items():
        graph.add((iri, VCARD.fn, Literal(name, lang=language)))
    if CONTACT_MAIL and iri == CONTACT:
        graph.add((iri, VCARD.hasEmail, URIRef(CONTACT_MAIL)))
