"""Builds the catalogue that Sweden's data portal can harvest, as DCAT-AP-SE 3 has it.

https://docs.dataportal.se/dcat/: one RDF/XML file at one address, no blank nodes, licences by the
addresses that the portal knows, formats as media types.
"""

from __future__ import annotations

from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from barnterm.generate import publisher
from barnterm.generate.model import Standard
from barnterm.generate.skos import LANGUAGE, SortedGraph, add_texts, day, new_graph
from barnterm.generate.whole import CATALOGUE, TITLES, whole_iri

AUTHORITY = "http://publications.europa.eu/resource/authority/"
THEMES = URIRef(f"{AUTHORITY}data-theme")
THEME = URIRef(f"{THEMES}/SOCI")
"""Population and society."""

PUBLIC = URIRef(f"{AUTHORITY}access-right/PUBLIC")
EXPERIMENTAL = URIRef(f"{AUTHORITY}planned-availability/EXPERIMENTAL")
"""What the portal calls data that may still change its form."""

DCAT_VERSION = URIRef("http://www.w3.org/ns/dcat#version")
"""New in DCAT 3, which rdflib's list of its terms does not know."""

AVAILABILITY = URIRef("http://data.europa.eu/r5r/availability")
SWEDEN = URIRef(f"{AUTHORITY}country/SWE")
MEDIA = Namespace("https://www.iana.org/assignments/media-types/")
CC0 = URIRef("http://creativecommons.org/publicdomain/zero/1.0/")
"""The licence of the entries of the catalogue, which the portal passes on, not of the vocabulary."""

TYPES = URIRef("http://purl.org/adms/publishertype/1.0")

LISTED = (
    (LANGUAGE["SWE"], DCTERMS.LinguisticSystem, URIRef(f"{AUTHORITY}language"), "Swedish"),
    (LANGUAGE["ENG"], DCTERMS.LinguisticSystem, URIRef(f"{AUTHORITY}language"), "English"),
    (SWEDEN, DCTERMS.Location, URIRef(f"{AUTHORITY}country"), "Sweden"),
    (THEME, SKOS.Concept, THEMES, "Population and society"),
    (PUBLIC, DCTERMS.RightsStatement, URIRef(f"{AUTHORITY}access-right"), "public"),
    (EXPERIMENTAL, SKOS.Concept, URIRef(f"{AUTHORITY}planned-availability"), "experimental"),
    (publisher.KIND, SKOS.Concept, TYPES, "Non-Profit Organisation"),
)
"""What we name from lists of the EU: what kind of thing, from which list, and what it is called
there. DCAT-AP's shapes ask for it, since they do not fetch the lists."""

FORMATS = {
    "ttl": ("text/turtle", "Turtle"),
    "rdf": ("application/rdf+xml", "RDF/XML"),
    "jsonld": ("application/ld+json", "JSON-LD"),
    "csv": ("text/csv", "CSV"),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
    "zip": ("application/zip", "ZIP"),
}
"""The files of the whole vocabulary by ending: media type, and name."""

KEYWORDS = {
    "sv": ("terminologi", "barn", "socialtjänst", "skola", "samverkan", "samtycke"),
    "en": ("terminology", "children", "social services", "school", "cooperation", "consent"),
}
FILE_TITLES = {"sv": "Hela terminologin som {}", "en": "The whole terminology as {}"}
FILE_TEXTS = {
    "sv": "Alla scheman och begrepp i en enda fil. Formatet är {}.",
    "en": "Every scheme and concept in one file. The format is {}.",
}
CATALOGUE_TITLES = {"sv": "barnterms öppna data", "en": "The open data of barnterm"}
CATALOGUE_TEXTS = {
    "sv": "Det som barnterm publicerar för maskiner: terminologin med sina mappningar.",
    "en": "What barnterm publishes for machines: the terminology with its mappings.",
}


def catalogue_graph(standard: Standard) -> SortedGraph:
    """The catalogue, its one data set and a distribution for each form of it."""
    graph = new_graph()
    publisher.add_organisation(
        graph, publisher.PUBLISHER, publisher.PUBLISHER_NAMES, publisher.HOME
    )
    graph.add((publisher.PUBLISHER, DCTERMS.type, publisher.KIND))
    add_kinds(graph, standard)
    add_catalogue(graph, standard)
    add_dataset(graph, standard)
    for ending in FORMATS:
        add_distribution(graph, standard, ending)
    return graph


def add_kinds(graph: Graph, standard: Standard) -> None:
    """What kind of thing each address outside barnterm is, and which list it is from."""
    for iri, kind, listed, label in LISTED:
        graph.add((iri, RDF.type, kind))
        graph.add((iri, SKOS.prefLabel, Literal(label, lang="en")))
        graph.add((iri, SKOS.inScheme, listed))
    for iri, title in ((THEMES, "Data theme"), (TYPES, "Publisher type")):
        graph.add((iri, RDF.type, SKOS.ConceptScheme))
        graph.add((iri, DCTERMS.title, Literal(title, lang="en")))
    graph.add((publisher.HOME, RDF.type, FOAF.Document))
    for iri in (CC0, licence(standard)):
        graph.add((iri, RDF.type, DCTERMS.LicenseDocument))
    for media, _ in FORMATS.values():
        graph.add((MEDIA[media], RDF.type, DCTERMS.MediaType))


def add_catalogue(graph: Graph, standard: Standard) -> None:
    facts: list[tuple[URIRef, Node]] = [
        (RDF.type, DCAT.Catalog),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCTERMS.license, CC0),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (DCTERMS.language, LANGUAGE["SWE"]),
        (DCTERMS.language, LANGUAGE["ENG"]),
        (DCTERMS.spatial, SWEDEN),
        (DCAT.themeTaxonomy, THEMES),
        (FOAF.homepage, publisher.HOME),
        (DCAT.dataset, whole_iri(standard)),
    ]
    add_all(graph, CATALOGUE, facts)
    add_texts(graph, CATALOGUE, DCTERMS.title, CATALOGUE_TITLES)
    add_texts(graph, CATALOGUE, DCTERMS.description, CATALOGUE_TEXTS)


def add_dataset(graph: Graph, standard: Standard) -> None:
    """The terminology as a data set."""
    iri = whole_iri(standard)
    facts: list[tuple[URIRef, Node]] = [
        (RDF.type, DCAT.Dataset),
        (DCTERMS.publisher, publisher.PUBLISHER),
        (DCTERMS.accessRights, PUBLIC),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (DCTERMS.language, LANGUAGE["SWE"]),
        (DCTERMS.language, LANGUAGE["ENG"]),
        (DCTERMS.spatial, SWEDEN),
        (DCTERMS.identifier, Literal(str(iri), datatype=XSD.anyURI)),
        (DCAT.theme, THEME),
        (DCAT.landingPage, publisher.HOME),
        (DCAT_VERSION, Literal(standard.version)),
        *((DCAT.distribution, distribution(ending)) for ending in FORMATS),
    ]
    add_all(graph, iri, facts)
    add_texts(graph, iri, DCTERMS.title, TITLES)
    add_texts(graph, iri, DCTERMS.description, standard.descriptions)
    for language, words in KEYWORDS.items():
        for word in words:
            graph.add((iri, DCAT.keyword, Literal(word, lang=language)))
    if publisher.CONTACT_MAIL:
        publisher.add_contact(
            graph, publisher.CONTACT, publisher.CONTACT_NAMES, publisher.CONTACT_PAGE
        )
        graph.add((iri, DCAT.contactPoint, publisher.CONTACT))


def distribution(ending: str) -> URIRef:
    return URIRef(f"{publisher.ID}distribution/{ending}")


def add_distribution(graph: Graph, standard: Standard, ending: str) -> None:
    """One file: where it is, in what form and on what terms."""
    media, name = FORMATS[ending]
    iri = distribution(ending)
    file = URIRef(f"{whole_iri(standard)}/barnterm.{ending}")
    facts: list[tuple[URIRef, Node]] = [
        (RDF.type, DCAT.Distribution),
        (DCAT.accessURL, file),
        (DCAT.downloadURL, file),
        (DCTERMS["format"], Literal(media)),
        (DCAT.mediaType, MEDIA[media]),
        (DCTERMS.license, licence(standard)),
        (DCTERMS.issued, day(standard.created)),
        (DCTERMS.modified, day(standard.modified)),
        (AVAILABILITY, EXPERIMENTAL),
    ]
    add_all(graph, iri, facts)
    for predicate, texts in ((DCTERMS.title, FILE_TITLES), (DCTERMS.description, FILE_TEXTS)):
        named = {language: text.format(name) for language, text in texts.items()}
        add_texts(graph, iri, predicate, named)


def licence(standard: Standard) -> URIRef:
    """The licence by the address that the portal knows it by, which is not that of a secure page."""
    return URIRef(standard.licence.replace("https://", "http://"))


def add_all(graph: Graph, iri: URIRef, facts: list[tuple[URIRef, Node]]) -> None:
    for predicate, value in facts:
        graph.add((iri, predicate, value))
