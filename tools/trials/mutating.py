"""Makes mutants: every small change to a module that a run could see."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import parso
from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator

SOURCE = Path(__file__).resolve().parent.parent.parent / "src" / "barnterm"
UNUSED = re.compile("core/(Variable.*|ReplaceComparisonOperator_(?!Is).*_Is(Not)?)")
"""Operators left out: those that must be told which variables, and `is` in place of `==`, which
is a question of how the interpreter keeps texts and numbers, not of the rule."""

TEXT = "own/ReplaceText"


class Mutant(NamedTuple):
    """A changed module: which file, the name it is listed by, and its whole text."""

    path: Path
    name: str
    line: str
    text: str


class ReplaceText(Operator):  # type: ignore[misc] # Cosmic Ray has no types
    """Writes XX at the end of a text, in an f-string too."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        if node.type in {"string", "fstring_string"}:
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:  # noqa: ARG002 # there is one way only
        cut = len(node.value) - (node.type == "string")
        value = f"{node.value[:cut]}XX{node.value[cut:]}"
        return parso.python.tree.String(value, node.start_pos, prefix=node.prefix)

    @classmethod
    def examples(cls) -> tuple[()]:
        return ()


class Meaning(ast.NodeTransformer):
    """Takes away what no run can see: docstrings, annotations, message texts and __all__."""

    def visit_Expr(self, node: ast.Expr) -> Any:  # ast's names
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> Any:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> Any:
        node.returns = None
        return self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> Any:
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> Any:
        named = [each.id for each in node.targets if isinstance(each, ast.Name)]
        return None if named == ["__all__"] else self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> Any:
        if isinstance(node.func, ast.Name) and node.func.id == "rule":
            node.keywords = [each for each in node.keywords if each.arg not in {"sv", "en"}]
        return self.generic_visit(node)


def meaning(text: str) -> str:
    """What the module does, as a text to compare; empty when it is not Python."""
    try:
        return ast.dump(Meaning().visit(ast.parse(text)))
    except (SyntaxError, ValueError):
        return ""


@cache
def operators() -> dict[str, Operator]:
    names = [name for name in plugins.operator_names() if not UNUSED.fullmatch(name)]
    return {**{name: plugins.get_operator(name)() for name in names}, TEXT: ReplaceText()}


def mutants_of(path: Path) -> list[Mutant]:
    """Every change to a module that a run could see, named so that the name is stable."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    file = path.relative_to(SOURCE).as_posix()
    found, seen = list[Mutant](), Counter[str]()
    for node in ast.parse("".join(lines)).body:
        first, last = starts(node) - 1, node.end_lineno or 0
        text = "".join(lines[first:last])
        for operator, changed in changes(text):
            name = f"{file}:{getattr(node, 'name', '-')}:{operator}"
            whole = "".join([*lines[:first], changed, *lines[last:]])
            found.append(Mutant(path, f"{name}:{seen[name]}", difference(text, changed), whole))
            seen[name] += 1
    return found


def changes(text: str) -> Iterator[tuple[str, str]]:
    """A statement with each change that makes a difference, after the operator's name."""
    nodes, same = list(ast_nodes(get_ast(text))), {"", meaning(text)}
    for name, operator in operators().items():
        places = sum(len(list(operator.mutation_positions(node))) for node in nodes)
        for occurrence in range(places):
            changed = mutate_code(text, operator, occurrence)
            if meaning(changed) not in same:
                yield name.split("/")[1], changed


def difference(one: str, other: str) -> str:
    """The first line that is another."""
    pairs = zip(one.splitlines(), other.splitlines(), strict=False)
    return next((new.strip() for old, new in pairs if old != new), "")


def starts(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return int(min([node.lineno, *(each.lineno for each in decorators)]))
