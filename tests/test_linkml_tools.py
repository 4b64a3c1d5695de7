"""LinkML's own tools take the schema and the examples, as whoever knows LinkML will try."""

import json
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from linkml import generators
from linkml.generators.pythongen import PythonGenerator
from linkml_runtime.dumpers import json_dumper, rdflib_dumper, yaml_dumper
from linkml_runtime.loaders import json_loader
from linkml_runtime.utils.schemaview import SchemaView
from rdflib import RDF, Graph, Literal, URIRef

from conformance.suite import EXAMPLES, ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore:Graph contains non-standard RDF"),
]

SCHEMA = ROOT / "schema" / "barnterm.yaml"
BIN = Path(sys.executable).parent
PAGE = ROOT / "docs" / "en" / "for-vendors" / "generated-code.md"
TEMPLATES = Path(generators.__file__).parent / "docgen"
DEFINED = "https://w3id.org/barnterm/def/"
FILE = "https://sender.example/exchange-1/"
IN_TWO_LANGUAGES = """
id: https://example.org/two
name: two
prefixes: {linkml: "https://w3id.org/linkml/", two: "https://example.org/"}
default_prefix: two
imports: [linkml:types]
slots:
  a: {range: string, alt_descriptions: {en: Said in English.}}
classes:
  C: {slots: [a]}
"""


AGAIN = """
  commitments:
    title: åtaganden
    description: Något annat.
    range: Commitment
    annotations: {category: record, identifies: none, free_text: false, needs: none}
"""


def run(*words: str, folder: Path = ROOT) -> "subprocess.CompletedProcess[str]":
    command = [str(BIN / words[0]), *words[1:]]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture(scope="module")
def view() -> SchemaView:
    return SchemaView(str(SCHEMA))


@pytest.fixture(scope="module")
def classes() -> ModuleType:
    """The classes that LinkML reads a file into, made as linkml-convert makes them."""
    module: ModuleType = PythonGenerator(str(SCHEMA)).compile_module()
    return module


def as_is(tree: Any) -> Any:
    """A tree without the name of the root's class, which LinkML adds."""
    return {key: value for key, value in tree.items() if key != "@type"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_and_written_unchanged(path: Path, classes: ModuleType) -> None:
    """Every example is the same in JSON and in YAML when LinkML has read it."""
    tree = json.loads(path.read_text("utf-8"))
    exchange = json_loader.load(str(path), target_class=classes.Exchange)
    assert as_is(json.loads(json_dumper.dumps(exchange))) == tree
    assert yaml.safe_load(yaml_dumper.dumps(exchange)) == tree


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_written_as_rdf(
    path: Path, classes: ModuleType, view: SchemaView, caplog: pytest.LogCaptureFixture
) -> None:
    """In Turtle every record is there, under an address relative to the file."""
    tree = json.loads(path.read_text("utf-8"))
    exchange = json_loader.load(str(path), target_class=classes.Exchange)
    graph = Graph().parse(data=rdflib_dumper.dumps(exchange, schemaview=view), publicID=FILE)
    assert caplog.messages == []
    assert set(graph.subjects(RDF.type, URIRef(f"{DEFINED}Exchange"))) == {
        URIRef(FILE + tree["id"])
    }
    for name, key in (("Need", "needs"), ("Person", "people"), ("Effort", "efforts")):
        holders = (tree, *tree["cases"])
        ids = {FILE + each["id"] for holder in holders for each in holder.get(key, ())}
        assert {str(s) for s in graph.subjects(RDF.type, URIRef(DEFINED + name))} == ids
    for need in (need for case in tree["cases"] for need in case.get("needs", ())):
        record = URIRef(FILE + need["id"])
        assert (record, URIRef(f"{DEFINED}status"), Literal(need["status"])) in graph


def test_the_converter_does_what_the_page_shows(tmp_path: Path) -> None:
    """The command on the vendors' page writes Turtle of an exchange file."""
    (line,) = re.findall(r"^linkml-convert .*", PAGE.read_text("utf-8"), re.MULTILINE)
    shutil.copy(EXAMPLES[0], tmp_path / "exchange.json")
    words = [each.replace("schema/barnterm.yaml", str(SCHEMA)) for each in shlex.split(line)]
    done = run(*words, folder=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "a barnterm:Exchange" in (tmp_path / "exchange.ttl").read_text("utf-8")


def test_the_validator_takes_every_example() -> None:
    """LinkML's validator finds nothing to say of the examples, all in one run."""
    done = run("linkml-validate", "-s", str(SCHEMA), "-C", "Exchange", *map(str, EXAMPLES))
    assert done.returncode == 0, done.stdout[-2000:]
    assert "No issues found" in done.stdout


def test_the_validator_refuses_a_code_and_a_field_that_are_not_ours(tmp_path: Path) -> None:
    """So that it is our schema it goes by."""
    tree = json.loads(EXAMPLES[0].read_text("utf-8"))
    tree["purpose"] = "no_such_purpose"
    (tmp_path / "code.json").write_text(json.dumps(tree), "utf-8")
    tree = json.loads(EXAMPLES[0].read_text("utf-8")) | {"no_such_field": "x"}
    (tmp_path / "field.json").write_text(json.dumps(tree), "utf-8")
    files = [str(tmp_path / name) for name in ("code.json", "field.json")]
    done = run("linkml-validate", "-s", str(SCHEMA), "-C", "Exchange", *files)
    assert done.returncode != 0
    assert {"code.json", "field.json"} <= {
        Path(found).name for found in re.findall(r"\[ERROR\] \[(.*?)/\d+\]", done.stdout)
    }


def test_the_converter_takes_an_example_and_gives_it_back(tmp_path: Path) -> None:
    """From JSON to YAML and back with linkml-convert itself, and nothing is lost.

    What it reads with takes every example, which the first test of this file tells faster.
    """
    path = EXAMPLES[0]
    there, back = tmp_path / "exchange.yaml", tmp_path / "exchange.json"
    for source, target in ((path, there), (there, back)):
        done = run(
            *("linkml-convert", "-s", str(SCHEMA), "-C", "Exchange", str(source)),
            *("-o", str(target)),
        )
        assert done.returncode == 0, done.stderr[-2000:]
    assert as_is(json.loads(back.read_text("utf-8"))) == json.loads(path.read_text("utf-8"))


def test_the_linter_takes_a_field_that_is_defined_twice_and_the_converter_does_not(
    tmp_path: Path,
) -> None:
    """Which is why tests/test_schema_answers.py looks for one: if this fails, it need not."""
    for file in SCHEMA.parent.glob("*.yaml"):
        text = file.read_text("utf-8")
        again = text.replace("\nslots:\n", "\nslots:\n" + AGAIN, 1) if file.stem == "plan" else text
        (tmp_path / file.name).write_text(again, "utf-8")
    schema = str(tmp_path / SCHEMA.name)
    assert run("linkml-lint", schema).returncode == 0
    done = run("linkml-convert", "-s", schema, "-C", "Exchange", "-t", "yaml", str(EXAMPLES[0]))
    assert done.returncode != 0
    assert "for item: commitments" in done.stderr


def test_no_class_relaxes_what_a_slot_demands(view: SchemaView) -> None:
    """A slot is required where a class says so: LinkML's Python classes know no other way."""
    relaxed = [
        (name, slot)
        for name, class_ in view.all_classes().items()
        for slot, usage in class_.slot_usage.items()
        if usage.required is False
    ]
    assert relaxed == []


def test_a_slot_has_the_name_that_stands_in_the_file(view: SchemaView) -> None:
    """No slot has another name in a file: LinkML's RDF writer would not know it."""
    assert [name for name, slot in view.all_slots().items() if slot.alias not in {None, name}] == []


def test_sql_tables_are_made_without_a_remark_and_can_be_used() -> None:
    """The tables are taken by a database, and there is one for a class."""
    done = run("gen-sqltables", str(SCHEMA))
    assert done.returncode == 0
    assert done.stderr.strip() == ""
    with sqlite3.connect(":memory:") as database:
        database.executescript(done.stdout)
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert {"Exchange", "Case", "Need", "Consent"} <= tables


def test_typescript_is_made_without_a_remark() -> None:
    """LinkML's own TypeScript knows what each simple type is."""
    done = run("gen-typescript", str(SCHEMA))
    assert done.returncode == 0
    assert done.stderr.strip() == ""
    assert "export interface Need extends Element" in done.stdout


def test_pages_stop_at_any_second_language_which_is_not_our_fault(tmp_path: Path) -> None:
    """LinkML's pages cannot tell of a field in two languages; the vendors' page says so."""
    (tmp_path / "two.yaml").write_text(IN_TWO_LANGUAGES, "utf-8")
    done = run("gen-doc", "--directory", str(tmp_path / "pages"), str(tmp_path / "two.yaml"))
    assert "has no attribute 'items'" in done.stderr, "it can now: tell of it on the page"


def test_pages_are_made_of_the_schema_with_that_mended(tmp_path: Path) -> None:
    """With the one line mended in LinkML's template, our schema becomes pages."""
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    page = templates / "common_metadata.md.jinja2"
    asked, text = "element.alt_descriptions", page.read_text("utf-8")
    both = f"({asked} if {asked} is mapping else {asked}.__dict__).items()"
    page.write_text(text.replace(f"{asked}.items()", both), "utf-8")
    pages = tmp_path / "pages"
    done = run(
        *("gen-doc", "--template-directory", str(templates), "--directory", str(pages)), str(SCHEMA)
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert {"Exchange.md", "Case.md", "status.md"} <= {each.name for each in pages.iterdir()}
