"""Checks one document.

The quick path reads the bytes straight into Structs. Only what it refuses is read again,
carefully, to say why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import msgspec

from barnterm._generated.structs import Case, Exchange
from barnterm.case import file_of
from barnterm.check import patterns
from barnterm.check.fault import value_at
from barnterm.check.position import Path, ids_are_unique, locate, locate_in_records
from barnterm.check.read import is_shallow, no_constant, parse, read_text
from barnterm.check.root import Root, wrong_root
from barnterm.check.run import Options, findings_in
from barnterm.check.shape import (
    columns_of_answer,
    faults_of_cases,
    headings_in,
    headings_of_row,
    moved_out,
    repeated_keys,
    shape_faults,
)
from barnterm.finding import Finding, NotChecked
from barnterm.part import File
from barnterm.rules import structure
from barnterm.rules.source import UTF_8_MARK
from barnterm.source import Refused, finding

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree."""

DECODER = msgspec.json.Decoder(Exchange)
ENCODER = msgspec.json.Encoder()
PLAIN = msgspec.json.Decoder(float_hook=no_constant)
MOST_BY_ID = 40
"""Findings in a document that are located one by one, which is faster for few than for many."""

SHORTEST_MEMBER = len('"a":0,')
REFUSALS = (msgspec.MsgspecError, UnicodeError, RecursionError)


class Checked(NamedTuple):
    """What a source, or a piece of one, gave.

    Attributes:
        readable: Whether all of it could be read.
        findings: What was found; lines are counted from the start of the piece.
        not_checked: What was left out and why.
        suppressed: Findings that a suppression answers for.
        documents: How many documents there were.
        lines: How many lines the piece has, when it is a piece of a file of lines.
        size: How many bytes were read.
    """

    readable: bool
    findings: list[Finding]
    not_checked: list[NotChecked]
    suppressed: Sequence[Finding] = ()
    documents: int = 1
    lines: int = 0
    size: int = 0


def check_document(data: bytes, options: Options) -> Checked:
    """Check one document."""
    body = data.removeprefix(UTF_8_MARK)
    marks: list[Found] = [] if body is data else [(finding("source.byte_order_mark"), ())]
    try:
        exchange = DECODER.decode(body)
    except REFUSALS:
        return check_carefully(body, marks, options)._replace(size=len(data))
    cases = exchange.cases or ()
    file = file_of(exchange, enumerate(cases), options.day, has_cases=bool(cases))
    found = [*marks, *broken_rules(file, options)] if patterns.are_kept(file) else None
    file.release()
    if found is None:
        return check_carefully(body, marks, options)._replace(size=len(data))
    repeats = may_repeat_a_key(body, exchange)
    if repeats:
        found += repeated_keys(parse(read_text(body))[0])
    by_id = not repeats and file.ids_are_unique
    findings = located(body.decode(), found, exchange, repeats, by_id) if found else []
    return Checked(True, findings, checks_to_come(exchange, options), size=len(data))


def check_carefully(body: bytes, marks: list[Found], options: Options) -> Checked:
    """Say why a document was refused, and check what can be checked all the same."""
    text, tree, repeats = "", plain_tree(body), False
    try:
        if tree is None:
            text = read_text(body)
            tree, repeats = parse(text)
    except Refused as refused:
        return Checked(False, [refused.finding], [])
    not_checked, found = check_tree(tree, options)
    found = [*marks, *(repeated_keys(tree) if repeats else ()), *found]
    text = text or body.decode()
    findings = located(text, found, tree, repeats, not repeats and ids_are_unique(text))
    return Checked(True, findings, not_checked)


def plain_tree(body: bytes) -> Any:
    """The parsed tree, or None when it has to be parsed with more care: a number is not whole,
    a key may stand twice, it may be nested too deep, or it is not JSON.
    """
    try:
        tree = PLAIN.decode(body)
    except REFUSALS:
        return None
    return tree if is_shallow(body) and not may_repeat_a_key(body, tree) else None


def check_tree(tree: Any, options: Options) -> tuple[list[NotChecked], list[Found]]:
    """Check a parsed document: its shape, and the rules as far as the shape allows."""
    if root := wrong_root(tree):
        return check_inside(tree, root, options)
    faults = shape_faults(tree)
    exchange, cases, whole = salvage(tree, [path for _, path in faults])
    if not faults and not whole:
        faults = [(finding("structure.unexplained"), ())]
    if exchange is None:
        return [NotChecked("rules", "shape")], faults
    file = file_of(exchange, cases, options.day, has_cases=bool(tree.get("cases")))
    found = [*faults, *broken_rules(file, options)]
    file.release()
    not_checked = [] if whole else [NotChecked("rules_some_cases", "shape")]
    return [*not_checked, *checks_to_come(exchange, options)], found


def check_inside(tree: Any, root: Root, options: Options) -> tuple[list[NotChecked], list[Found]]:
    """Say that a document is no exchange, and check the exchanges or cases that lie in it."""
    facts = structure.not_an_exchange(root.name)
    found: list[Found] = [(finding("structure.not_an_exchange", facts=facts), ())]
    found += INSIDE[root.name](tree) if root.name in INSIDE else []
    not_checked = [] if root.exchanges else [NotChecked("rules", "shape")]
    for path in root.exchanges:
        left, inside = check_tree(value_at(tree, path), options)
        not_checked += left
        found += [(moved_out(each), path + beyond) for each, beyond in inside]
    return not_checked, found


INSIDE: dict[str, Callable[[Any], list[Found]]] = {
    "case": faults_of_cases,
    "cases": faults_of_cases,
    "row": headings_of_row,
    "rows": headings_in,
    "ss12000": columns_of_answer,
}
"""What else is told of a document that is no exchange, by what it is."""


def salvage(
    tree: Any, wrong: Sequence[Path] = ()
) -> tuple[Exchange | None, list[tuple[int, Case]], bool]:
    """The envelope and the cases whose shape is right, and whether that is everything.

    `wrong` are places where the shape is wrong, so that nothing is tried in vain.
    """
    if any(path[:1] != ("cases",) for path in wrong):
        return None, [], False
    cases = tree.get("cases") if isinstance(tree, dict) else None
    listed = cases if isinstance(cases, list) else []
    rest = {k: v for k, v in tree.items() if k != "cases"} if isinstance(tree, dict) else tree
    exchange: Exchange | None = converted(rest, Exchange)
    if exchange is None or not has_right_form(exchange, ()):
        return None, [], False
    left_out = {path[1] for path in wrong if len(path) > 1}
    read = [(n, converted(case, Case)) for n, case in enumerate(listed) if n not in left_out]
    kept = [each for each in read if each[1] and has_right_form(exchange, [each])]
    whole = len(kept) == len(listed) and (cases is None or cases is listed)
    return exchange, kept, whole


def has_right_form(exchange: Exchange, cases: Sequence[tuple[int, Case]]) -> bool:
    """Whether every text in the envelope and some cases has the form that its type asks for."""
    file = file_of(exchange, cases, None, has_cases=bool(cases))
    is_right = patterns.are_kept(file)
    file.release()
    return is_right


def converted(tree: Any, type_: type[Any]) -> Any:
    """The tree as a Struct, or None when its fields or types are wrong."""
    try:
        return msgspec.json.decode(ENCODER.encode(tree), type=type_)
    except (*REFUSALS, TypeError, ValueError, OverflowError):
        return None


def broken_rules(file: File, options: Options) -> list[Found]:
    """What breaks a rule in the parts of a file whose shape is right."""
    return [(each, keys(each.at)) for each in findings_in(file, options.profile)]


def keys(pointer: str) -> Path:
    """The keys of a pointer that is built from names in the schema, none of them a number."""
    return tuple(int(p) if p.isdigit() else p for p in pointer.split("/")[1:])


def located(text: str, found: list[Found], read: Any, repeats: bool, by_id: bool) -> list[Finding]:
    """The findings with line and column. One whose value is absent stands at what holds it.

    `read` is what was read, as Structs or as a tree; `repeats` says whether some key may stand
    twice in it, and `by_id` that no key and no id does.
    """
    paths, where = [path for _, path in found], None
    if by_id and len(paths) <= MOST_BY_ID:
        where = locate_in_records(text, paths, read)
    where = where or locate(text, paths, repeats=repeats)
    return [msgspec.structs.replace(each, **line_and_column(where, path)) for each, path in found]


def line_and_column(where: dict[Path, tuple[int, int]], path: Path) -> dict[str, int]:
    while path not in where:
        path = path[:-1]
    line, column = where[path]
    return {"line": line, "column": column}


def may_repeat_a_key(body: bytes, read: Any) -> bool:
    r"""Whether some key may stand twice, told without parsing again.

    Written anew, a document is shorter when a key stood twice and was dropped. Else it is just
    as long, unless it held blanks or escapes; then its quotation marks are counted. Only
    \u0022, a quotation mark that is not written as one, could hide a dropped key from that.
    """
    written = bytearray(len(body))
    ENCODER.encode_into(read, written)
    if 0 <= len(body) - len(written) < SHORTEST_MEMBER:
        return False
    return b"u0022" in body or body.count(b'"') != written.count(b'"')


def checks_to_come(exchange: Exchange, options: Options) -> list[NotChecked]:
    """What the document asks for that is not looked at: a profile that was not asked for."""
    if exchange.profile and (options.profile is None or options.profile.name != exchange.profile):
        return [NotChecked("profile", "not_asked_for")]
    return []
