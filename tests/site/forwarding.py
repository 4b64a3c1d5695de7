"""Reads the rules of mod_rewrite that we generate, as Apache does with them in a folder."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import NamedTuple

Answer = tuple[int, str]
"""The status and, for one that leads on, where."""

FLAGS = re.compile(r"\[([^\[\]]*)\]$")


class Rule(NamedTuple):
    """A RewriteRule with the conditions that stand before it."""

    conditions: list[tuple[str, str]]
    pattern: str
    target: str
    flags: dict[str, str]


def rules(text: str) -> Iterator[Rule]:
    """The rules in the order of the file."""
    conditions: list[tuple[str, str]] = []
    for line in text.splitlines():
        if line.startswith("RewriteCond "):
            _, tested, pattern, *_ = words(line)
            conditions.append((tested, pattern))
        elif line.startswith("RewriteRule "):
            _, pattern, target, *rest = words(line)
            parted = (each.partition("=") for each in rest[0][1:-1].split(","))
            flags = {name: value for name, _, value in parted}
            yield Rule(conditions, pattern, target, flags)
            conditions = []


def words(line: str) -> list[str]:
    """The words of a line. A backslash stays one, as it does in Apache."""
    splitter = shlex.shlex(line, posix=True)
    splitter.whitespace_split, splitter.escape, splitter.commenters = True, "", ""
    return list(splitter)


def answer(text: str, path: str, accept: str) -> Answer:
    """What Apache answers to a path below the folder of the file; 404 when no rule fits."""
    values = {"HTTP_ACCEPT": accept, "ENV:form": ""}
    for rule in rules(text):
        found = re.search(rule.pattern, path)
        if not found or not all(holds(each, values) for each in rule.conditions):
            continue
        if "E" in rule.flags:
            name, _, value = rule.flags["E"].partition(":")
            values[f"ENV:{name}"] = value
        if "G" in rule.flags:
            return 410, ""
        if "R" in rule.flags:
            return int(rule.flags["R"]), filled(rule.target, found, values)
    return 404, ""


def holds(condition: tuple[str, str], values: dict[str, str]) -> bool:
    tested, pattern = condition
    wanted = not pattern.startswith("!")
    value = re.sub(r"%\{([^}]*)\}", lambda m: values[m[1]], tested)
    return bool(re.search(pattern.removeprefix("!"), value, re.IGNORECASE)) is wanted


def filled(target: str, found: re.Match[str], values: dict[str, str]) -> str:
    with_groups = re.sub(r"\$(\d)", lambda m: found[int(m[1])] or "", target)
    return re.sub(r"%\{([^}]*)\}", lambda m: values[m[1]], with_groups)
