"""Turning any one comparison around, in a rule or in what all rules stand on, must break a case."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any, cast

import pytest
import test_case

from barnterm.rules import FAMILIES, RULES
from barnterm.structs import decode
from conformance.suite import Case, answer, answers, cases

pytestmark = pytest.mark.slow

SHAPE = {"reading", "source", "structure"}
"""Families that look at no record; what they find, the check of the shape finds."""

CASE = "barnterm.case"
MODULES = [
    *(f"barnterm.rules.{family}" for family in FAMILIES if family not in SHAPE),
    CASE,
    "barnterm.right",
    "barnterm.statement",
    "barnterm.weighed",
]
"""Not `barnterm.part`: much of it only saves time, which no case can see."""
CANNOT_SHOW = {
    ("dates", "starts <= ends", ast.Lt): "the rule then looks where it need not",
    ("dates", "max(index.past, default='') <= day_made", ast.Lt): "so here",
    ("disclosure", "nearest is None", ast.IsNot): "it needs many statements: test_coverage.py",
    (
        "efforts",
        "(ends := max((word.ends for word in yeses))) < case.created",
        ast.LtE,
    ): "one that ends that day carries the effort, which is asked before it",
    ("rights", "first <= day < over", ast.Lt): "the same is then asked in another way",
    ("roles", "len(held) > MOST_NAMED", ast.GtE): "of five, the five last are all",
    ("roles", "len(held) > MOST_NAMED", ast.Lt): "it needs many roles: test_right_verdicts.py",
    ("vocabulary", "parts(version) > parts(STANDARD)", ast.GtE): "the same is asked before it",
    ("vocabulary", "type(record).__name__ == 'Coding'", ast.NotEq): "test_deprecated.py sees it",
}
"""Turned comparisons that no case can show, and why: by module, what is compared, into what."""

TURNED: dict[type[ast.cmpop], list[type[ast.cmpop]]] = {
    ast.Lt: [ast.Gt, ast.LtE],
    ast.LtE: [ast.GtE, ast.Lt],
    ast.Gt: [ast.Lt, ast.GtE],
    ast.GtE: [ast.LtE, ast.Gt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
}


def comparisons(tree: ast.Module) -> list[ast.Compare]:
    """The comparisons in functions and methods, in the order of the file."""
    inside = [node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    found = [node for function in inside for node in ast.walk(function)]
    return [node for node in found if isinstance(node, ast.Compare)]


def turns(module: str) -> Iterator[tuple[int, int, type[ast.cmpop]]]:
    """Every comparison in a module, each operator in it, and what it can be turned into."""
    source = inspect.getsource(importlib.import_module(module))
    family = module.rpartition(".")[2]
    for number, node in enumerate(comparisons(ast.parse(source))):
        for place, operator in enumerate(node.ops):
            for other in TURNED[type(operator)]:
                if (family, ast.unparse(node), other) not in CANNOT_SHOW:
                    yield number, place, other


def turned_functions(
    module: str, number: int, place: int, other: type[ast.cmpop]
) -> dict[str, FunctionType]:
    """The functions of the module with one operator turned, its rules not entered anywhere."""
    original = importlib.import_module(module)
    tree = ast.parse(inspect.getsource(original))
    comparisons(tree)[number].ops[place] = other()
    turned = ModuleType(module)
    before = dict(RULES)
    exec(compile(tree, str(original.__file__), "exec"), turned.__dict__)  # noqa: S102
    found = dict(functions(turned))
    RULES.clear()
    RULES.update(before)
    return found


def functions(module: ModuleType) -> Iterator[tuple[str, FunctionType]]:
    """Every function and method that a module defines, without what is wrapped around it, and
    the rules that it has entered, some of which it makes in a loop.
    """
    for name, value in vars(module).items():
        if getattr(value, "__module__", None) == module.__name__:
            members = vars(value) if isinstance(value, type) else {"": value}
            found = {member: bare(each) for member, each in members.items()}
            functions = {m: each for m, each in found.items() if isinstance(each, FunctionType)}
            yield from ((f"{name}.{member}", each) for member, each in functions.items())
    for code, rule in RULES.items():
        if rule.test.__module__ == module.__name__:
            yield code, cast("FunctionType", rule.test)


def bare(value: Any) -> Any:
    """What is asked, of a fact or a question that is answered once; else the value itself."""
    return inspect.unwrap(getattr(value, "ask", value))


def relevant(module: str) -> list[Case]:
    """All cases, those of the module's own rules first; most turns break one of those."""
    family = f"{module.rpartition('.')[2]}."
    return sorted(cases(), key=lambda case: not case.rule.startswith(family))


def breaks_a_case(module: str) -> bool:
    if not all(map(holds, relevant(module))):
        return True
    return module == CASE and not questions_hold()


def holds(case: Case) -> bool:
    try:
        return answers(answer(case), case)
    except Exception:  # a turned rule may well crash
        return False


def questions_hold() -> bool:
    """Whether the tests of what one asks of a case pass; no rule asks some of that."""
    tests = [test for name, test in vars(test_case).items() if name.startswith("test_")]
    asked = [test for test in tests if list(inspect.signature(test).parameters) == ["read"]]
    assert asked
    try:
        for test in asked:
            test(decode)
    except Exception:
        return False
    return True


@pytest.mark.parametrize(
    ("module", "number", "place", "other"),
    [(module, *turn) for module in MODULES for turn in turns(module)],
)
def test_a_turned_comparison_breaks_a_case(
    module: str,
    number: int,
    place: int,
    other: type[ast.cmpop],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    turned = turned_functions(module, number, place, other)
    for name, function in functions(importlib.import_module(module)):
        # the code is put into the function that is there, wherever it is used
        monkeypatch.setattr(function, "__code__", turned[name].__code__)
    assert breaks_a_case(module)
