"""The house keeps its shape: which way imports run, and how long things may be."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median, quantiles

import pytest

from conformance.suite import ROOT

SOURCE = ROOT / "src" / "barnterm"
BY_HAND = [path for path in sorted(SOURCE.rglob("*.py")) if "_generated" not in path.parts]
FLOORS = [
    {"__main__", "site"},
    {"cli"},
    {"generate"},
    {"report"},
    {"__init__"},
    {"each"},
    {"api"},
    {"check"},
    {"explain", "suppression"},
    {"messages", "profile", "source"},
    {"rules"},
    {"carried"},
    {"case", "custody", "lack", "permit", "personal", "silencing", "structs", "weighed"},
    {"coverage", "decided", "form", "numbers", "part", "pattern", "rule", "suggestion", "timeline"},
    {
        "address",
        "codes",
        "crisis",
        "likeness",
        "models",
        "search",
        "statement",
        "verdict",
        "walk",
    },
    {"alike", "phrases"},
    {
        "console",
        "file_format",
        "finding",
        "holders",
        "moment",
        "once",
        "periods",
        "plain",
        "search_index",
        "selection",
        "statute",
        "stem",
        "terms",
    },
    {"right", "spelling"},
    {"_generated"},
    {"model_base", "slot"},
]
"""From the top of the house down, the modules and packages of barnterm; `__init__` holds the
public names. Each imports only from floors below its own, and in a package only what does not
import it in turn.
"""

ABOVE_ALL = {"generate", "site"}
"""What nobody needs who only checks files, and what alone may import these:"""
HEAVY = {"linkml", "linkml_runtime", "rdflib", "yaml", "jsonschema", "markdown"}
ASKS_FOR_GENERATING = "cli/generate.py"
READS_TESTS = re.compile(r"\btests/|/ *[\"']tests[\"']|\b(from|import) tests\b")
LONGEST_FUNCTION, LONGEST_MODULE, USUAL, MEDIAN = 40, 300, 25, 8


def floor(home: str) -> int:
    """The number of the floor that a module or package stands on, from the top."""
    found = [number for number, names in enumerate(FLOORS) if home in names]
    assert len(found) == 1, f"{home} stands on no floor: give it one in FLOORS"
    return found[0]


def name_of(path: Path) -> str:
    """The name of a module, such as "rules.dates"; that of a package is the package's own."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(SOURCE.rglob("*.py"))}
HOMES = sorted({name.partition(".")[0] for name in MODULES})


def imported(path: Path) -> Iterator[str]:
    """The full names of what a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}: an import says the whole name"
            yield from (f"{node.module}.{each.name}" for each in node.names)


def own_module(name: str) -> str | None:
    """The module of barnterm that something imported stands in; None for what is not ours."""
    ours, _, rest = name.partition(".")
    if ours != "barnterm":
        return None
    while rest and rest not in MODULES:
        rest = rest.rpartition(".")[0]
    return rest or "__init__"


def upwards(home: str, names: Iterable[str]) -> list[str]:
    """Those of the imported names that a module or package should not import."""
    others = {name: (own_module(name) or home).partition(".")[0] for name in names}
    return [n for n, other in others.items() if other != home and floor(other) <= floor(home)]


def test_every_module_stands_on_a_floor_and_every_floor_is_lived_on() -> None:
    assert sorted(name for names in FLOORS for name in names) == HOMES


@pytest.mark.parametrize("home", HOMES)
def test_imports_run_downwards(home: str) -> None:
    paths = [path for name, path in MODULES.items() if name.partition(".")[0] == home]
    assert {path.name: wrong for path in paths if (wrong := upwards(home, imported(path)))} == {}


def test_a_module_that_stands_on_no_floor_is_told_to_find_one() -> None:
    with pytest.raises(AssertionError, match="made_up stands on no floor"):
        upwards("made_up", ["barnterm.finding"])


def test_an_import_upwards_or_along_the_floor_is_seen() -> None:
    names = ["barnterm.api.validate", "barnterm.silencing", "barnterm.walk.DAYS", "msgspec"]
    assert upwards("case", names) == names[:2]
    assert upwards("report", ["barnterm.report.tags", "barnterm.__version__"]) == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    used = {
        name: {own_module(each) for each in imported(path)} - {None, name}
        for name, path in MODULES.items()
    }
    assert set(TopologicalSorter(used).static_order()) == set(MODULES)


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_only_the_generators_know_linkml_and_rdf(path: Path) -> None:
    where = path.relative_to(SOURCE)
    if where.parts[0] not in ABOVE_ALL:
        assert not {name.split(".")[0] for name in imported(path)} & HEAVY
        homes = {(own_module(name) or "").partition(".")[0] for name in imported(path)}
        assert where.as_posix() == ASKS_FOR_GENERATING or not homes & ABOVE_ALL


def test_nothing_in_the_package_reads_the_tests() -> None:
    """A path into tests/, or an import from it, would break where only the package is."""
    texts = {path.relative_to(SOURCE).as_posix(): path.read_text("utf-8") for path in BY_HAND}
    assert [name for name, text in texts.items() if READS_TESTS.search(text)] == []


@pytest.mark.parametrize("line", ["from tests import x", 'ROOT / "tests" / "a"', '"tests/a.json"'])
def test_reading_the_tests_is_seen(line: str) -> None:
    assert READS_TESTS.search(line)


def lengths() -> list[int]:
    trees = [ast.parse(path.read_text("utf-8")) for path in BY_HAND]
    functions = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return [(node.end_lineno or 0) - node.lineno + 1 for node in functions]


def test_functions_are_short() -> None:
    assert max(lengths()) <= LONGEST_FUNCTION
    assert quantiles(lengths(), n=10)[-1] <= USUAL
    assert median(lengths()) <= MEDIAN


def test_modules_fit_on_a_few_screens() -> None:
    long = {path: len(path.read_text("utf-8").splitlines()) for path in BY_HAND}
    assert {path: lines for path, lines in long.items() if lines > LONGEST_MODULE} == {}


def test_the_package_runs_with_its_two_dependencies_alone() -> None:
    code = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({sorted(HEAVY)!r}))\n"
        "import barnterm; print(barnterm.validate('[]').outcome)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.stdout == "findings\n", run.stderr
