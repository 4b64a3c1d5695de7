"""Turning any one comparison of any rule around must break a case."""

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest
from barnterm.screens import Screen, Seen

from barnterm import doubts
from barnterm.rules import RECORD_RULES, RULES
from conformance.suite import Case, answer, answers, cases

pytestmark = pytest.mark.slow

FAMILIES = sorted({rule.code.split(".")[0] for rule in RECORD_RULES} | {"local", "suppressions"})
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


def module_of(family: str) -> ModuleType:
    return importlib.import_module(f"barnterm.rules.{family}")


def comparisons(tree: ast.Module) -> list[ast.Compare]:
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    found = [node for function in functions for node in ast.walk(function)]
    return [node for node in found if isinstance(node, ast.Compare)]


def turns(family: str) -> Iterator[tuple[int, int, type[ast.cmpop]]]:
    """Every comparison in a module, each operator in it, and what it can be turned into."""
    for number, node in enumerate(comparisons(ast.parse(inspect.getsource(module_of(family))))):
        for place, operator in enumerate(node.ops):
            for other in TURNED[type(operator)]:
                yield number, place, other


def turned_module(family: str, number: int, place: int, other: type[ast.cmpop]) -> ModuleType:
    """The family's module with one operator turned, its rules not entered anywhere."""
    original = module_of(family)
    tree = ast.parse(inspect.getsource(original))
    comparisons(tree)[number].ops[place] = other()
    module = ModuleType(original.__name__)
    before = dict(RULES)
    exec(compile(tree, str(original.__file__), "exec"), module.__dict__)  # noqa: S102
    RULES.clear()
    RULES.update(before)
    return module


def relevant(family: str) -> list[Case]:
    """The cases that name a rule of the family, its own first; most turns break one of those."""
    own = [case for case in cases() if case.rule.startswith(f"{family}.")]
    return own + [case for case in cases() if case not in own and not case.unreadable]


def breaks_a_case(family: str) -> bool:
    for case in relevant(family):
        try:
            report = answer(case)
        except Exception:  # a turned rule may well crash
            return True
        if not answers(report, case):
            return True
    return False


@pytest.mark.parametrize(
    ("family", "number", "place", "other"),
    [(family, *turn) for family in FAMILIES for turn in turns(family)],
)
def test_a_turned_comparison_breaks_a_case(
    family: str,
    number: int,
    place: int,
    other: type[ast.cmpop],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    turned = turned_module(family, number, place, other)
    monkeypatch.setattr(doubts, "doubted", every_rule)  # a screen could hide what is turned
    for module in (m for name, m in sys.modules.items() if name.startswith("barnterm.rules.")):
        for name, value in list(vars(module).items()):
            if isinstance(value, FunctionType) and value.__module__ == turned.__name__:
                replace(monkeypatch, value, turned, name)
    assert breaks_a_case(family)


def every_rule(screens: tuple[Screen, ...], _: Seen) -> list[str]:
    return sorted({code for each in screens for code in each.codes})


def replace(
    monkeypatch: pytest.MonkeyPatch, function: FunctionType, turned: ModuleType, name: str
) -> None:
    """Give the function the turned one's code, so that it is turned wherever it is used."""
    other = getattr(turned, name, None)
    if isinstance(other, FunctionType):
        monkeypatch.setattr(function, "__code__", other.__code__)
