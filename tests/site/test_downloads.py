"""What can be fetched says the same in every form, and is the same bytes every time."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from rdflib import DCTERMS, RDFS, SKOS, Graph, Literal, URIRef
from reading import read

from barnterm import terms
from barnterm.site import downloads, mappings
from barnterm.site.rdf import FOLDER, FORMS, NAMED, whole
from barnterm.site.vocabulary import Place, place_of, places

CODES = [scheme.code for scheme in terms.table().schemes]
EVERY_SCHEME = pytest.mark.parametrize("scheme", CODES)
RDFLIB_NAMES = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
SUMS = """
import hashlib
from rdflib import URIRef
from barnterm.generate.rdf_text import rdf_text
from barnterm.site import downloads, rdf
from barnterm.site.vocabulary import places
whole = hashlib.sha256()
for path, content in downloads.files():
    whole.update(path.encode() + content)
for place in places()[::40]:
    for ending, _, _ in rdf.FORMS:
        whole.update(rdf_text(rdf.cut(URIRef(place.iri)), ending).encode())
print(whole.hexdigest())
"""


def of(scheme: str) -> list[Place]:
    return [place for place in places() if place.scheme.code == scheme]


def triples(file: Path) -> set[tuple[object, ...]]:
    form = RDFLIB_NAMES[file.suffix.removeprefix(".")]
    return set(Graph().parse(file, format=form))


@cache
def everywhere() -> set[tuple[object, ...]]:
    return set(whole())


@EVERY_SCHEME
def test_a_terms_file_holds_all_that_its_scheme_says_of_it(site: Path, scheme: str) -> None:
    """The three forms are one graph, with every triple about the term and no invented one."""
    everything = set(Graph().parse(FOLDER / f"{scheme}.ttl"))
    for place in of(scheme):
        first, *others = (triples(site / f"{place.path}.{ending}") for ending, _, _ in FORMS)
        about = {triple for triple in everything if triple[0] == URIRef(place.iri)}
        assert about <= first
        assert first <= everywhere()
        assert all(other == first for other in others)


def test_a_terms_file_can_be_read_alone(site: Path) -> None:
    """It names what the term links to, and says under which licence it stands."""
    graph = Graph().parse(site / "def/need_area/being_heard.ttl")
    broader = URIRef(place_of("need_area/respect").iri)
    confused = URIRef(place_of("perspective/child").iri)
    for other in (broader, confused):
        labels = [
            each for each in graph.objects(other, SKOS.prefLabel) if isinstance(each, Literal)
        ]
        assert {each.language for each in labels} == {"sv", "en"}
    assert set(graph.predicates(broader)) == {*NAMED, RDFS.isDefinedBy}
    mapped = graph.value(URIRef(place_of("need_area/being_heard").iri), SKOS.broadMatch)
    assert str(graph.value(mapped, RDFS.label)) == "Respected"
    assert graph.value(URIRef(f"{terms.table().base}need_area"), DCTERMS.license)


@EVERY_SCHEME
def test_a_schemes_files_are_the_printed_ones(site: Path, scheme: str) -> None:
    """What is fetched is what the repository holds, byte for byte."""
    for ending, _, _ in FORMS:
        name = f"{scheme}.{ending}"
        assert (site / "def" / name).read_bytes() == (FOLDER / name).read_bytes()


def test_the_examples_are_those_of_the_folder_and_all_are_listed(site: Path) -> None:
    """What a stranger tries first is what the tests check."""
    for path in (FOLDER.parent.parent / "examples").glob("*.json"):
        assert (site / "exempel" / path.name).read_bytes() == path.read_bytes()
        for page in ("for-leverantorer/kom-igang", "en/for-vendors/start"):
            assert f"/exempel/{path.name}" in read(site, f"{page}/").leads


@pytest.mark.parametrize("page", ["kontrollera", "en/check"])
def test_the_check_offers_a_file_to_try_with(site: Path, page: str) -> None:
    """Nobody needs a real child's file to see what a report looks like."""
    assert "/exempel/6-tomrum.json" in read(site, f"{page}/").leads


def test_the_whole_vocabulary_is_one_file_of_turtle(site: Path) -> None:
    """Nothing is lost or added when the schemes are put together."""
    assert triples(site / "def/barnterm.ttl") == everywhere()


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def read_excel(content: bytes) -> list[list[str]]:
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet
    return [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize("name", [*CODES, "barnterm"])
def test_csv_and_excel_hold_the_same(site: Path, name: str) -> None:
    """One row a term, one column a property, in both."""
    table = read_csv((site / f"def/{name}.csv").read_bytes())
    assert table[0] == list(downloads.COLUMNS)
    assert read_excel((site / f"def/{name}.xlsx").read_bytes()) == table
    expected = places() if name == "barnterm" else of(name)
    assert [row[0] for row in table[1:]] == [place.iri for place in expected]


def test_a_row_holds_all_that_is_known_of_a_term() -> None:
    """Every text of every term stands in its row."""
    for place in places():
        line, term = downloads.row(place), place.term
        assert len(line) == len(downloads.COLUMNS)
        texts = [
            *(*term.labels.values(), *term.definitions.values(), *(w.text for w in term.words)),
            *(*(n.text for n in term.notes), *term.facts.values(), *term.related),
            *(
                *term.related_across,
                *term.often_confused_with,
                term.source,
                term.status,
                term.since,
            ),
        ]
        assert all(any(text in cell for cell in line) for text in texts), place.path


def test_what_divides_a_cell_stands_in_no_word() -> None:
    """A cell with several values can be taken apart again."""
    cells = [cell for place in places() for cell in downloads.row(place)]
    said = [w.text for p in places() for w in p.term.words]
    assert any(downloads.BETWEEN in cell for cell in cells)
    assert not [text for text in said if downloads.BETWEEN.strip() in text]


def test_excel_reads_swedish_letters_and_columns_in_csv(site: Path) -> None:
    """With a byte order mark and semicolons, Excel in Swedish needs no asking."""
    content = (site / "def/need_area.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfiri;scheme;code;")
    assert "hälsa" in content.decode("utf-8-sig")


def test_no_cell_is_a_formula() -> None:
    """A spreadsheet shows every cell as it stands and computes nothing."""
    cells = [cell for place in places() for cell in downloads.row(place)]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_archive_holds_everything(site: Path) -> None:
    """All schemes in all forms, and the mappings."""
    with zipfile.ZipFile(site / "def/barnterm.zip") as packed:
        names = packed.namelist()
        assert packed.testzip() is None
    endings = [ending for ending, _, _ in FORMS] + ["csv", "xlsx"]
    tables = [f"mappings/{table.name}.sssom.tsv" for table in mappings.tables()]
    wanted = [f"{code}.{ending}" for code in CODES for ending in endings] + tables
    assert set(wanted) <= set(names)
    assert len(names) == len(set(names))


def test_the_mappings_are_files_of_the_site(site: Path) -> None:
    """Those who map further start from the same tables."""
    for table in mappings.tables():
        name = f"{table.name}.sssom.tsv"
        assert (site / "def/mappings" / name).read_bytes() == (mappings.FOLDER / name).read_bytes()


def test_the_files_are_the_same_bytes_every_time() -> None:
    """Two processes that hash differently generate the same, so that a change is a change."""
    first, second = (sums(seed) for seed in ("1", "2"))
    assert len(first) == hashlib.sha256().digest_size * 2
    assert first == second


def sums(seed: str) -> str:
    """One sum of all tables, the archive and some of the cut files, generated in a new process."""
    around = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC{seed}"}
    command = [sys.executable, "-c", SUMS]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=around)  # noqa: S603
    return done.stdout.strip()
