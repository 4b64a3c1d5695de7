"""The house keeps its shape: which way imports run, and how long things may be."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

import pytest

from conformance.suite import ROOT

SOURCE = ROOT / "src" / "barnterm"
BY_HAND = [path for path in sorted(SOURCE.rglob("*.py")) if "_generated" not in path.parts]
FLOORS = [
    {"site"},
    {"cli"},
    {"validation", "report"},
    {"explain", "jobs"},
    {"messages", "stream", "editor"},
    {"huge"},
    {"check"},
    {"doubts"},
    {"screens"},
    {"forms"},
    {"search"},
    {"shape", "profile"},
    {"suppression"},
    {"load", "position"},
    {"rules"},
    {"silencing"},
    {"pattern", "address"},
    {"codes", "terms", "walk", "finding", "stem"},
    {"_generated"},
]
"""From the top of the house down: a module imports only from floors below its own."""

HEAVY = {"linkml", "linkml_runtime", "rdflib", "yaml", "jsonschema"}
LONGEST_FUNCTION, LONGEST_MODULE, USUAL, MEDIAN = 40, 300, 25, 8


def floor(module: str) -> int | None:
    return next((n for n, names in enumerate(FLOORS) if module in names), None)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "barnterm":
            yield from (f"barnterm.{each.name}" for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_imports_run_downwards(path: Path) -> None:
    home = path.relative_to(SOURCE).with_suffix("").parts[0]
    own = floor(home)
    if own is None:
        return
    for name in imported(path):
        parts = name.split(".")
        other = floor(parts[1]) if parts[0] == "barnterm" and len(parts) > 1 else None
        assert other is None or other > own or parts[1] == home, name


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_only_the_generators_know_linkml_and_rdf(path: Path) -> None:
    if path.relative_to(SOURCE).parts[0] not in {"generate", "site"}:
        assert not {name.split(".")[0] for name in imported(path)} & HEAVY


def lengths() -> list[int]:
    trees = [ast.parse(path.read_text("utf-8")) for path in BY_HAND]
    functions = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return [(node.end_lineno or 0) - node.lineno + 1 for node in functions]


def test_functions_are_short() -> None:
    assert max(lengths()) <= LONGEST_FUNCTION
    assert quantiles(lengths(), n=10)[-1] <= USUAL
    assert median(lengths()) <= MEDIAN


def test_modules_fit_on_a_few_screens() -> None:
    long = {path.name: len(path.read_text("utf-8").splitlines()) for path in BY_HAND}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_MODULE} == {}


def test_the_package_runs_with_its_two_dependencies_alone() -> None:
    code = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({sorted(HEAVY)!r}))\n"
        "import barnterm; print(barnterm.validate('[]').outcome)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout == "findings\n", run.stderr
