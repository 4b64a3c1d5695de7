"""Makes mutants: every small change to a module that a run could see."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import zip_longest
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

READ_BY_PEOPLE = {
    "rule": {"sv", "en"},
    "Family": {"titles", "about"},
    "Lack": {"sv", "en", "page"},
}
"""By what is called: the arguments that hold nothing but texts for people."""


class Mutant(NamedTuple):
    """A changed module.

    Attributes:
        path: Which file.
        function: The function that is changed, or "-" for what stands outside functions.
        name: File, function and the line as it reads after the change, which is how it is listed.
        text: The whole module as it reads after the change.
    """

    path: Path
    function: str
    name: str
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


class RemoveOperand(Operator):  # type: ignore[misc] # Cosmic Ray has no types
    """Takes one condition away from those that `and` or `or` joins."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        if node.type in {"and_test", "or_test"}:
            for _ in node.children[::2]:
                yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        place = max(2 * index - 1, 0)
        first = node.get_first_leaf().prefix
        del node.children[place : place + 2]
        node.get_first_leaf().prefix = first
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        return ()


OWN = {"own/ReplaceText": ReplaceText(), "own/RemoveOperand": RemoveOperand()}


class Meaning(ast.NodeTransformer):
    """Takes away what no run can see: docstrings, annotations, texts for people and __all__."""

    def visit_Expr(self, node: ast.Expr) -> Any:  # ast's names
        return None if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> Any:
        node.annotation = None
        return node

    def visit_arguments(self, node: ast.arguments) -> Any:
        """Whether an argument must be named in the call is no matter, as long as none changes."""
        node.args = [*node.posonlyargs, *node.args, *node.kwonlyargs]
        node.defaults = [*node.defaults, *filter(None, node.kw_defaults)]
        node.posonlyargs, node.kwonlyargs, node.kw_defaults = [], [], []
        return self.generic_visit(node)

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
        if isinstance(node.func, ast.Name):
            unseen = READ_BY_PEOPLE.get(node.func.id, ())
            node.keywords = [each for each in node.keywords if each.arg not in unseen]
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
    return {**{name: plugins.get_operator(name)() for name in names}, **OWN}


class Unit(NamedTuple):
    """A piece of a module that is changed by itself: a statement, or one inside a class.

    Attributes:
        name: Of the function or method, or "-" for what is none.
        first: Its first line, decorators included, counted from 0.
        last: The line after its last.
        above: What must stand before it so that it is Python by itself.
    """

    name: str
    first: int
    last: int
    above: str


def units(tree: ast.Module) -> Iterator[Unit]:
    """The units of a module, in order."""
    for node in tree.body:
        for each in node.body if isinstance(node, ast.ClassDef) else [node]:
            inside = each is not node
            name = getattr(each, "name", "-")
            full = f"{node.name}.{name}" if isinstance(node, ast.ClassDef) else name
            above = "class Unit:\n" if inside else ""
            yield Unit(full, starts(each) - 1, each.end_lineno or 0, above)


def starts(node: ast.stmt) -> int:
    decorators = getattr(node, "decorator_list", [])
    return int(min([node.lineno, *(each.lineno for each in decorators)]))


def mutants_of(path: Path) -> list[Mutant]:
    """Every change to a module that a run could see, each with a name of its own."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    file = path.relative_to(SOURCE).as_posix()
    found, seen = list[Mutant](), Counter[str]()
    for unit in units(ast.parse("".join(lines))):
        text = f"{unit.above}{''.join(lines[unit.first : unit.last])}"
        for changed in changes(text):
            name = f"{file}:{unit.name}: {difference(text, changed)}"
            seen[name] += 1
            again = f" ({seen[name]})" if seen[name] > 1 else ""
            own = changed.removeprefix(unit.above)
            whole = "".join([*lines[: unit.first], own, *lines[unit.last :]])
            found.append(Mutant(path, unit.name, f"{name}{again}", whole))
    return found


def changes(text: str) -> Iterator[str]:
    """A statement after each change that makes a difference, no two of them the same."""
    nodes, same = list(ast_nodes(get_ast(text))), {"", meaning(text)}
    for operator in operators().values():
        places = sum(len(list(operator.mutation_positions(node))) for node in nodes)
        for occurrence in range(places):
            changed = mutate_code(text, operator, occurrence)
            means = meaning(changed)
            if means not in same:
                same.add(means)
                yield changed


def difference(one: str, other: str) -> str:
    """The first line that is another, as it reads after the change."""
    before, after = (filled_lines(text) for text in (one, other))
    pairs = zip_longest(before, after, fillvalue="")
    old, new = next(((old, new) for old, new in pairs if old != new), ("", ""))
    return new if len(before) == len(after) else f"without {old}"


def filled_lines(text: str) -> list[str]:
    return [stripped for line in text.splitlines() if (stripped := line.strip())]
