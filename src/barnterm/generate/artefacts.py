"""The table of generated files, and the two things done with it: write and check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from barnterm.generate.catalogue import catalogue_graph
from barnterm.generate.codes import generate_codes
from barnterm.generate.editor_schema import generate_editor_schema
from barnterm.generate.index import generate_index
from barnterm.generate.inspec import inspec_graph
from barnterm.generate.json_schema import generate_json_schema
from barnterm.generate.model import Standard
from barnterm.generate.models import generate_models
from barnterm.generate.rdf_text import FORMS, rdf_text
from barnterm.generate.read import read
from barnterm.generate.report_formats import with_formats
from barnterm.generate.rule_examples import generate_rule_examples
from barnterm.generate.search_index import generate_search_index
from barnterm.generate.shape import generate_shape
from barnterm.generate.skos import scheme_graph
from barnterm.generate.slots import generate_slots
from barnterm.generate.sssom import read_mappings
from barnterm.generate.structs import generate_structs
from barnterm.generate.terms import generate_terms
from barnterm.generate.whole import whole_graph

GENERATED = "src/barnterm/_generated"
GENERATED_FOLDERS = (GENERATED, "vocab/skos", "vocab/inspec")
GENERATED_FILES = tuple(
    f"vocab/{name}.{ending}" for name in ("barnterm", "catalogue") for ending in FORMS
)
"""The whole vocabulary and its catalogue, which stand where one looks for them first."""

CHANGES = "CHANGELOG.md"

RULE_EXAMPLES = f"{GENERATED}/rule_examples.json"
REPORTS = "docs/reports.md"
"""A page by hand, but for a table that is generated."""

GENERATORS: dict[str, Callable[[Standard], str]] = {
    f"{GENERATED}/__init__.py": lambda _: "",
    f"{GENERATED}/structs.py": generate_structs,
    f"{GENERATED}/models.py": generate_models,
    f"{GENERATED}/slots.py": generate_slots,
    f"{GENERATED}/codes.py": generate_codes,
    f"{GENERATED}/index.py": generate_index,
    f"{GENERATED}/exchange.schema.json": generate_json_schema,
    f"{GENERATED}/editor.schema.json": generate_editor_schema,
    f"{GENERATED}/shape.json": generate_shape,
    f"{GENERATED}/terms.json": generate_terms,
    f"{GENERATED}/search_index.json": generate_search_index,
}


def generated(root: Path) -> dict[str, str]:
    """Every generated file by its path below `root`, generated anew in memory.

    Raises FileNotFoundError when `root` holds no schema.
    """
    schema = root / "schema" / "barnterm.yaml"
    if not schema.is_file():
        raise FileNotFoundError("schema/barnterm.yaml")
    standard = read(schema)
    return {
        **{path: generate(standard) for path, generate in GENERATORS.items()},
        RULE_EXAMPLES: generate_rule_examples(root / "conformance" / "cases"),
        REPORTS: with_formats((root / REPORTS).read_text("utf-8"), "en"),
        **vocabulary(standard, root),
    }


def vocabulary(standard: Standard, root: Path) -> dict[str, str]:
    """Every scheme in every form, the whole of it, its catalogue and what the package is."""
    mappings = read_mappings(root / "vocab" / "mappings")
    graphs = {
        f"vocab/skos/{scheme.code}": scheme_graph(standard, scheme, mappings)
        for scheme in standard.schemes
    }
    graphs["vocab/inspec/barnterm"] = inspec_graph(standard)
    graphs["vocab/catalogue"] = catalogue_graph(standard)
    changes = (root / CHANGES).read_text("utf-8")
    graphs["vocab/barnterm"] = whole_graph(standard, mappings, changes)
    return {
        f"{path}.{ending}": rdf_text(graph, ending)
        for path, graph in graphs.items()
        for ending in FORMS
    }


def write(root: Path) -> list[str]:
    """Write the files that differ and remove the orphaned ones; return their paths."""
    fresh = generated(root)
    differing = stale(root, fresh)
    orphans = orphaned(root, fresh)
    for path in differing:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(fresh[path].encode())
    for path in orphans:
        (root / path).unlink()
    return differing + orphans


def check(root: Path) -> list[str]:
    """One line for every stale or orphaned file, saying what fixes it. Empty when all is well."""
    fresh = generated(root)
    return [
        *(f"{path}: stale, run `barnterm generate`" for path in stale(root, fresh)),
        *(f"{path}: orphaned, run `barnterm generate`" for path in orphaned(root, fresh)),
    ]


def stale(root: Path, fresh: dict[str, str]) -> list[str]:
    return [path for path, text in fresh.items() if bytes_of(root / path) != text.encode()]


def orphaned(root: Path, fresh: dict[str, str]) -> list[str]:
    found = (path for folder in GENERATED_FOLDERS for path in (root / folder).rglob("*"))
    files = (path.relative_to(root).as_posix() for path in found if path.is_file())
    return sorted(path for path in files if path not in fresh and "__pycache__" not in path)


def bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
