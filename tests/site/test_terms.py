"""The pages of terms and schemes show all that the vocabulary holds, to people and to machines."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec
import pytest
from rdflib import RDF, SKOS, Literal, URIRef
from rdflib.term import Node
from reading import Read, read

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate.legal_facts import FACT, label
from barnterm.generate.skos import PROFESSIONS
from barnterm.site import settings, suggestion
from barnterm.site.facts import said
from barnterm.site.mappings import by_subject
from barnterm.site.page import LANGUAGES, ROOTS
from barnterm.site.rdf import FORMS, WORDS, whole
from barnterm.site.vocabulary import Place, place_of, places
from barnterm.site.words import word, words

BASE = terms.table().base
ALL = [(scheme.code, language) for scheme in terms.table().schemes for language in LANGUAGES]
EVERY_SCHEME = pytest.mark.parametrize(("scheme", "language"), ALL)
KNOWN = {
    *("code", "labels", "definitions", "words", "broader", "source", "source_relation", "status"),
    *(
        "since",
        "deprecated",
        "replaced_by",
        "notes",
        "related",
        "related_across",
        "often_confused_with",
        "facts",
    ),
}
"""The properties of a term that the tests below look for."""


def of(scheme: str) -> list[Place]:
    return [place for place in places() if place.scheme.code == scheme]


def page_of(site: Path, place: Place, language: Language) -> Read:
    return read(site, f"{ROOTS[language]}{place.path}/")


def address(iri: str, language: Language) -> str:
    """Where the page of an address of ours stands on the site."""
    return f"/{ROOTS[language]}def/{iri.removeprefix(BASE)}/"


def meant_for(language: Language, predicate: Node, value: Node) -> bool:
    """Whether the page in a language shows a value: all but scope notes in Swedish, in English."""
    swedish = isinstance(value, Literal) and value.language == "sv"
    return language == "sv" or predicate != SKOS.scopeNote or not swedish


def is_on(page: Read, predicate: Node, value: Node, language: Language) -> bool:
    """Whether a page says a literal, in its language, or leads to an address or spells it out."""
    if str(predicate).startswith(FACT) or str(value).startswith(FACT):
        return is_fact_on(page, str(predicate), value)
    if predicate == SKOS.historyNote:
        return str(value).rstrip(".").rpartition(" ")[2] in page.everything()
    if isinstance(value, URIRef):
        spelled = str(value) in page.everything()
        return spelled or str(value) in page.leads or address(str(value), language) in page.leads
    assert isinstance(value, Literal)
    if not value.language:
        return str(value) in page.everything()
    text = without_profession(str(value)) if predicate == SKOS.scopeNote else str(value)
    said = page.said.get(value.language.removesuffix("-simple"), set())
    return text in said or f"”{text}”" in said


def is_fact_on(page: Read, predicate: str, value: Node) -> bool:
    """Whether a fact stands on a page, alone or among the codes that stand with it."""
    key, said = predicate.removeprefix(FACT), str(value).rpartition("/")[2]
    found = [each.partition(": ")[2] for each in page.values if each.startswith(f"{key}: ")]
    text = str(value) if isinstance(value, Literal) else said.replace("_", " ")
    return any(text == each or said in each.split() for each in found)


def without_profession(note: str) -> str:
    """The note without the profession, which stands in a column of its own."""
    heads = [f"{head}: " for both in PROFESSIONS.values() for head in both]
    return note.removeprefix(next((head for head in heads if note.startswith(head)), ""))


@EVERY_SCHEME
def test_all_that_the_graph_says_of_a_term_is_on_its_page(
    site: Path, scheme: str, language: Language
) -> None:
    """Each literal in its language, each linked address as a link or spelled out."""
    missing = []
    for place in of(scheme):
        page = page_of(site, place, language)
        missing += [
            (place.path, predicate, value)
            for predicate, value in whole().predicate_objects(URIRef(place.iri))
            if predicate not in WORDS  # whose texts are labels of the term, and told as such
            if meant_for(language, predicate, value) and not is_on(page, predicate, value, language)
        ]
    assert not missing


@EVERY_SCHEME
def test_all_that_the_run_time_knows_of_a_term_is_on_its_page(
    site: Path, scheme: str, language: Language
) -> None:
    """Also what RDF has no room for: the model a word comes from, the profession of a note."""
    missing = []
    for place in of(scheme):
        page = page_of(site, place, language)
        assert set(msgspec.to_builtins(place.term)) <= KNOWN
        missing += [(place.path, text) for text in texts(place, language) - page.everything()]
        missing += [(place.path, lead) for lead in leads(place, language) - set(page.leads)]
    assert not missing


def texts(place: Place, language: Language) -> set[str]:
    """What a page must say, word for word."""
    term = place.term
    notes = [note for note in term.notes if note.language in ("en", language)]
    words_of = [f"”{each.text}”" if each.kind == "child" else each.text for each in term.words]
    kinds = {word(f"term_{each.kind}", language) for each in term.words}
    return {
        *(term.code, place.iri, term.since, *term.labels.values(), *term.definitions.values()),
        *(word(f"status_{term.status}", language), *words_of, *kinds),
        word(f"relation_{term.source_relation}", language),
        *(note.text for note in notes),
        *(PROFESSIONS[n.profession][n.language == "en"] for n in notes if n.profession),
        *(label(key, language) for key in term.facts),
    }


def leads(place: Place, language: Language) -> set[str]:
    """Where a page must lead."""
    term, scheme = place.term, place.scheme.code
    inside = [each for each in (term.broader, term.replaced_by, *term.related) if each]
    models = [each.model for each in term.words if each.model]
    codes = [
        *(f"{scheme}/{each}" for each in inside),
        *(f"source/{each}" for each in (term.source, *models)),
        *term.related_across,
        *term.often_confused_with,
        scheme,
    ]
    return {address(BASE + each, language) for each in codes}


@EVERY_SCHEME
def test_every_mapping_is_on_the_page_with_its_reason(
    site: Path, scheme: str, language: Language
) -> None:
    """The other side's label, how it relates, the comment and the address; also that none is."""
    missing = []
    for place in of(scheme):
        page = page_of(site, place, language)
        everything = " ".join(sorted(page.everything()))
        for row in by_subject().get(place.iri, []):
            relation = word(f"term_{row.predicate if row.object else 'none'}", language)
            wanted = [relation, row.comment, row.label]
            wanted += [row.object] if row.object not in page.leads else []
            missing += [(place.path, each) for each in wanted if each not in everything]
    assert not missing


def test_facts_are_told_in_the_language_of_the_page() -> None:
    """No code or English phrase of the data is left in the words on a page in Swedish."""
    names = {"act", "sfs", "chapter", "section"}
    for place in places():
        for key, value in place.term.facts.items():
            told = re.sub(r"\]\(.*?\)", "]", said(place, key, value, "sv"))
            bare = key in names or value[:4].isdigit()
            assert bare or value not in told, (place.path, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_no_heading_with_nothing_below(site: Path, language: Language) -> None:
    """A term of which little is said has a short page."""
    page = page_of(site, place_of("occasion/before"), language)
    assert page.heads[1:] == ["other_language", "place", "use", "record", "suggest"]


def test_a_page_is_laid_out_for_the_corridor(site: Path) -> None:
    """What the word means comes first, and what only machines want comes last."""
    page = page_of(site, place_of("need_area/being_heard"), "sv")
    assert [each for each in page.heads[1:] if each not in terms.schemes()["word_kind"]] == [
        *("plain", "confused", "notes", "words", "other_language", "place", "mappings", "use"),
        *("record", "suggest"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_machines_find_the_term_in_its_page(site: Path, language: Language) -> None:
    """JSON-LD says what the term is as schema.org has it, in the language of the page."""
    for place in of("need_area"):
        told = page_of(site, place, language).json_ld
        assert told["@type"] == "DefinedTerm"
        assert told["@id"] == place.iri
        assert told["termCode"] == place.term.code
        assert told["name"] == place.term.labels[language]
        assert told["description"] == place.term.definitions[language]
        assert told["inLanguage"] == language
        assert told["inDefinedTermSet"]["@id"] == f"{BASE}need_area"
        assert told["url"] == f"{settings.ADDRESS}{ROOTS[language]}{place.path}/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rdf_of_a_term_is_named_in_the_head_of_its_page(site: Path, language: Language) -> None:
    """Three forms, each a file of the site."""
    for place in of("effort_type"):
        links = page_of(site, place, language).links
        found = {each["type"]: each["href"] for each in links if each.get("type") in TYPES}
        assert set(found) == TYPES
        for href in found.values():
            assert (site / ROOTS[language] / place.path / href).resolve().is_file()


TYPES = {kind for _, kind, _ in FORMS}


def test_a_suggestion_carries_the_address_and_the_version() -> None:
    """A mail that names the term, filled in beforehand."""
    place = place_of("need_area/safety")
    body = suggestion.suggestion(place, "sv")
    mail = urlsplit(body.partition("](")[2].partition(")")[0])
    asked = parse_qs(mail.query)
    assert (mail.scheme, mail.path) == ("mailto", settings.MAIL)
    assert asked["subject"] == ["Förslag om begreppet trygghet"]
    assert place.iri in asked["body"][0]
    assert terms.table().version in asked["body"][0]


def test_a_suggestion_can_be_an_issue_when_there_is_a_repository(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same text as in the mail, as an issue."""
    monkeypatch.setattr(settings, "REPOSITORY", "https://code.example/barnterm")
    body = suggestion.suggestion(place_of("need_area/safety"), "en")
    assert "(https://code.example/barnterm/issues/new?title=" in body
    assert f"{BASE}need_area/safety" in unquote(body.rpartition("issues/new?")[2])


# Schemes


@EVERY_SCHEME
def test_a_scheme_leads_to_its_terms_and_files(site: Path, scheme: str, language: Language) -> None:
    """Tree and table lead to every term; the files can be fetched in five forms."""
    page = read(site, f"{ROOTS[language]}def/{scheme}/")
    leads = page.leads
    for place in of(scheme):
        assert leads.count(f"/{ROOTS[language]}{place.path}/") >= 2, place.path
    for ending in ("ttl", "rdf", "jsonld", "csv", "xlsx"):
        assert f"/def/{scheme}.{ending}" in leads
    (told,) = (each.notes for each in terms.table().schemes if each.code == scheme)
    assert {note.text for note in told if note.language == language} <= page.said[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_schemes_stand_in_one_list(site: Path, language: Language) -> None:
    """Each once, in a group that has been chosen for it."""
    page = read(site, f"{ROOTS[language]}def/")
    for scheme in terms.table().schemes:
        assert page.leads.count(address(BASE + scheme.code, language)) == 1, scheme.code
    assert "group_other" not in page.heads
    assert f"/{ROOTS[language]}spec/Need/" in page.leads


def test_every_fixed_word_is_in_both_languages() -> None:
    """A page in one language never falls back on the other."""
    assert all(set(each) == {"sv", "en"} for each in words().values())


def test_the_graph_holds_every_term() -> None:
    """The tests above compare with a graph that is whole; its other concepts are others'."""
    concepts = {str(each) for each in whole().subjects(RDF.type, SKOS.Concept)}
    ours = {each for each in concepts if each.startswith(terms.table().base)}
    assert ours == {place.iri for place in places()}
    assert concepts > ours
