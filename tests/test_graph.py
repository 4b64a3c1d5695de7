"""The vocabulary as one graph: whole, typed, and described as far as it leads."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from msgspec import structs
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef

from barnterm.generate.legal_facts import (
    FACT,
    RANGES,
    faults_of_facts,
    property_of,
    table,
    used,
    value_of,
    values_in,
)
from barnterm.generate.model import Scheme, Standard, Term
from barnterm.generate.others import PUBLISHER, SITE, add_concepts_of_others, is_handle
from barnterm.generate.rdf_text import FORMS
from barnterm.generate.read import read
from barnterm.generate.skos import new_graph
from barnterm.generate.sssom import read_mappings
from barnterm.generate.versions import prior
from barnterm.generate.whole import what_changed
from conformance.suite import ROOT

VOCAB = ROOT / "vocab"
FOLDER = VOCAB / "mappings"
STANDARD = read(ROOT / "schema" / "barnterm.yaml")
MAPPINGS = read_mappings(FOLDER)
WHOLE = URIRef("https://w3id.org/barnterm/def")
SKOS_FILES = sorted((VOCAB / "skos").glob("*.ttl"))


@cache
def graph() -> Graph:
    """The whole, loaded in one call. Not to be changed."""
    return Graph().parse(VOCAB / "barnterm.ttl")


def facts() -> Iterator[tuple[URIRef, str, str]]:
    """Every fact of every term: the address of the term, the name of the fact and its value."""
    for scheme in STANDARD.schemes:
        for term in scheme.terms:
            iri = URIRef(f"{STANDARD.base}{scheme.code}/{term.code}")
            yield from ((iri, key, text) for key, text in term.facts.items())


def with_fact(key: str, text: str) -> Standard:
    """The standard, in which one term says one thing more."""

    def changed(scheme: Scheme) -> Scheme:
        first, *others = scheme.terms
        return structs.replace(scheme, terms=(structs.replace(first, facts={key: text}), *others))

    return replace(STANDARD, schemes=(changed(STANDARD.schemes[0]), *STANDARD.schemes[1:]))


def test_the_whole_holds_every_triple_of_every_scheme() -> None:
    """Whoever loads the one file misses nothing that stands in a file of a scheme."""
    for path in SKOS_FILES:
        assert not [each for each in Graph().parse(path) if each not in graph()], path.stem


def test_every_scheme_is_a_part_of_the_whole() -> None:
    """From the whole one finds every scheme, and back."""
    schemes = set(graph().subjects(RDF.type, SKOS.ConceptScheme))
    assert set(graph().objects(WHOLE, DCTERMS.hasPart)) == schemes
    assert set(graph().subjects(DCTERMS.isPartOf, WHOLE)) == schemes
    assert len(schemes) == len(SKOS_FILES)


def test_what_a_mapping_leads_to_is_called_what_the_table_calls_it() -> None:
    """Nobody has to fetch the other vocabulary to see what an address means."""
    for row in MAPPINGS:
        ours = row.subject.startswith(STANDARD.base)
        target = URIRef(row.object if ours else row.subject)
        said = {str(each) for each in graph().objects(target, SKOS.prefLabel)}
        assert row.label in said or not ours, row
        languages = {
            each.language
            for each in graph().objects(target, SKOS.definition)
            if isinstance(each, Literal)
        }
        assert languages == {"sv", "en"}, row


def test_a_handle_is_answered_for_by_us_and_an_address_of_others_by_them() -> None:
    """We do not publish what W3C and HL7 publish."""
    ours = URIRef("https://w3id.org/barnterm/id/maintainers")
    for target in {URIRef(row.object) for row in MAPPINGS}:
        whose = set(graph().objects(target, DCTERMS.publisher))
        assert (whose == {ours}) == is_handle(target), target


@pytest.mark.parametrize("missing", [PUBLISHER, SITE])
def test_whose_an_address_of_others_is_must_be_said(missing: str) -> None:
    """A table that leads to addresses of others says whose they are; one to handles need not."""
    handles = [row for row in MAPPINGS if is_handle(row.object)]
    add_concepts_of_others(new_graph(), handles)
    assert {missing} & {key for row in handles for key in row.source.facts} == set()
    (first, *_) = (row for row in MAPPINGS if row.object.startswith("https://w3id.org/dpv"))
    facts = {key: text for key, text in first.source.facts.items() if key != missing}
    less = replace(first, source=replace(first.source, facts=facts))
    with pytest.raises(ValueError, match="does not say whose https://w3id"):
        add_concepts_of_others(new_graph(), [less])


def test_an_address_of_others_leads_to_the_vocabulary_that_is_named() -> None:
    """From a concept of W3C's or HL7's one finds what the whole of it is called."""
    for row in (each for each in MAPPINGS if not is_handle(each.object)):
        (part,) = graph().objects(URIRef(row.object), RDFS.isDefinedBy)
        above = {part, *graph().objects(part, DCTERMS.isPartOf)}
        titles = {str(title) for each in above for title in graph().objects(each, DCTERMS.title)}
        assert titles == set(row.source.names.values()), row.object


def test_every_fact_stands_in_the_graph_with_its_type() -> None:
    """A day is a date, a yes is a boolean, and a code leads to its term."""
    found = list(facts())
    assert len(found) > 400
    for iri, key, text in found:
        values = set(graph().objects(iri, property_of(key)))
        expected = {value_of(STANDARD, key, each) for each in values_in(table()[key], text)}
        assert expected <= values, (iri, key)
        kinds = {
            each.datatype or XSD.string
            for each in values
            if isinstance(each, Literal) and not each.language
        }
        assert kinds <= {RANGES.get(table()[key].kind)}, (iri, key)


def test_a_ground_can_be_asked_for_by_its_days() -> None:
    """The dates are such that a query can compare them, which no note allows."""
    day = f'"2025-08-01"^^<{XSD.date}>'
    query = f"""
    PREFIX fact: <{FACT}>
    SELECT ?ground WHERE {{
      ?ground fact:valid_from ?from .
      OPTIONAL {{ ?ground fact:valid_to ?to }}
      FILTER(?from <= {day} && (!bound(?to) || ?to >= {day}))
    }}"""
    answers = {str(row[0]).rpartition("/")[2] for row in graph().query(query)}  # type: ignore[index]
    assert "sol_2025_19_1" in answers
    assert "sol_2001_14_1" not in answers


def test_no_data_stands_in_a_note() -> None:
    """What a program wants is not hidden in text for editors."""
    assert set(graph().subjects(SKOS.editorialNote)) == set()


def test_every_property_of_ours_that_is_used_is_described() -> None:
    """Its name and meaning stand in the graph, in both languages, and so do its values'."""
    mine = {each for each in graph().predicates() if str(each).startswith(FACT)}
    values = {each for each in graph().objects() if str(each).startswith(FACT)}
    assert mine == {FACT[key] for key in used(STANDARD) if not table()[key].property}
    for each in mine | values:
        said = [one for one in graph().objects(each, RDFS.label) if isinstance(one, Literal)]
        assert sorted(str(one.language) for one in said) == ["en", "sv"], each
    for each in mine:
        assert len(set(graph().objects(each, RDFS.comment))) == 2, each


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("weather", "mild", "`weather`, which generate/facts.toml does not describe"),
        ("valid_from", "2025-02-30", "`valid_from: 2025-02-30`"),
        ("valid_to", "", "`valid_to: `"),
        ("covers_whole_case", "maybe", "`covers_whole_case: maybe`"),
        ("breaks_secrecy", "sometimes", "`breaks_secrecy: sometimes`"),
        ("commitments", "listen never_was", "no commitment"),
        ("replaces", "sol_1999_1_1", "no legal_ground"),
    ],
)
def test_a_fact_that_is_not_described_or_not_of_its_type_stops_the_generation(
    key: str, text: str, said: str
) -> None:
    """It is told with the term that says it."""
    (line,) = faults_of_facts(with_fact(key, text))
    scheme = STANDARD.schemes[0]
    assert line.startswith(f"{scheme.name}.{scheme.terms[0].code} says ")
    assert said in line


def test_as_the_schema_stands_no_fact_is_faulty() -> None:
    """So that what the test above finds is what it put in."""
    assert list(faults_of_facts(STANDARD)) == []


def test_the_whole_and_each_scheme_have_the_address_of_their_version() -> None:
    """And of the one before it, where there was one."""
    versions = "https://w3id.org/barnterm/version"
    for iri, end in ((WHOLE, ""), (URIRef(f"{STANDARD.base}need_area"), "/need_area")):
        version = graph().value(iri, OWL.versionIRI)
        assert version == URIRef(f"{versions}/{STANDARD.version}{end}")
        assert graph().value(iri, OWL.priorVersion) == URIRef(f"{versions}/0.1.0{end}")
    new = URIRef(f"{STANDARD.base}amount_bound")
    assert graph().value(new, OWL.versionIRI)
    assert graph().value(new, OWL.priorVersion) is None


def test_the_version_before_is_the_newest_that_is_older() -> None:
    """Versions are numbers and not text: 0.10.0 comes after 0.9.0."""
    (first, *_) = STANDARD.schemes[0].terms
    terms: tuple[Term, ...] = tuple(
        structs.replace(first, since=each) for each in ("0.2.0", "0.9.0", "0.10.0", "0.11.0")
    )
    assert prior("0.11.0", terms) == "0.10.0"
    assert prior("0.2.0", terms) is None


def test_what_changed_is_the_first_paragraph_of_the_version() -> None:
    """Of this version and no other, without its markup."""
    text = "# Changes\n\n## 0.2.0\n\n**Two** things\nin `one`.\n\nMore.\n\n## 0.1.0\n\nOlder.\n"
    assert what_changed(text, "0.2.0") == "Two things in one."
    assert what_changed(text, "0.1.0") == "Older."
    assert what_changed(text, "0.3.0") == ""
    assert any(graph().objects(WHOLE, SKOS.changeNote))


@pytest.mark.slow
def test_the_whole_says_the_same_in_every_form() -> None:
    """There are no blank nodes, so that the triples can be compared as they are."""
    for name in ("barnterm", "catalogue"):
        first = set(Graph().parse(VOCAB / f"{name}.ttl"))
        for ending, form in FORMS.items():
            assert set(Graph().parse(VOCAB / f"{name}.{ending}", format=form)) == first, ending


@pytest.mark.slow
def test_oxigraph_loads_every_file_in_one_call() -> None:
    """Another reader of RDF, in Rust, finds as many triples as rdflib does."""
    from pyoxigraph import RdfFormat, Store

    kinds = {"ttl": RdfFormat.TURTLE, "rdf": RdfFormat.RDF_XML, "jsonld": RdfFormat.JSON_LD}
    for path in [VOCAB / "barnterm.ttl", VOCAB / "catalogue.ttl", *SKOS_FILES]:
        expected = len(Graph().parse(path))
        for ending, kind in kinds.items():
            store = Store()
            store.load(path=str(path.with_suffix(f".{ending}")), format=kind)
            assert len(store) == expected, f"{path.stem}.{ending}"


@pytest.mark.slow
@pytest.mark.rapper
@pytest.mark.parametrize(("ending", "form"), [("ttl", "turtle"), ("rdf", "rdfxml")])
def test_rapper_reads_every_file(ending: str, form: str) -> None:
    """The Raptor parser says nothing, neither errors nor warnings."""
    program = shutil.which("rapper")
    assert program, "rapper is missing. On Debian: apt-get install raptor2-utils"
    for path in sorted(VOCAB.rglob(f"*.{ending}")):
        command = [program, "-q", "-c", "-i", form, str(path)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), path.name
