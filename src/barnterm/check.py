"""Checks one document.

A look in machine code says yes, where there is one. The fast path reads the bytes straight into
Structs and says yes. Only what it refuses is read again, carefully, to say why not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from barnterm._generated.structs import Case, Exchange
from barnterm.doubts import (
    ENVELOPE,
    Doubts,
    case_is_well_formed,
    doubts_about,
    exchange_is_well_formed,
)
from barnterm.finding import Finding, NotChecked
from barnterm.load import Refused, finding, parse, read_text
from barnterm.native import is_clean
from barnterm.position import Path, locate
from barnterm.profile import Profile
from barnterm.rules import RULES, Context, envelope, local, of_case
from barnterm.rules.source import UTF_8_MARK

Found = tuple[Finding, Path]
"""A finding and the keys that lead to it in the tree."""

DECODER = msgspec.json.Decoder(Exchange)
ENCODER = msgspec.json.Encoder()
SHORTEST_MEMBER = len('"a":0,')
REFUSALS = (msgspec.MsgspecError, UnicodeError, RecursionError)


class Asked(NamedTuple):
    """What the caller asks for: the day that counts as today, and a local profile."""

    day: str | None
    profile: Profile | None


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


def check_document(data: bytes, asked: Asked) -> Checked:
    """Check one document."""
    if asked.day and not asked.profile and is_clean(data, asked.day):
        return Checked(True, [], [])
    body = data.removeprefix(UTF_8_MARK)
    marks: list[Found] = [] if body is data else [(finding("source.byte_order_mark"), ())]
    try:
        exchange = DECODER.decode(body)
    except REFUSALS:
        return check_carefully(body, marks, asked)
    cases = list(enumerate(exchange.cases or ()))
    doubts = doubts_about(exchange, cases, asked.day)
    if doubts is None:
        return check_carefully(body, marks, asked)
    found = [*marks, *broken_rules(exchange, cases, doubts, asked, some=bool(cases))]
    repeats = may_repeat_a_key(body, exchange)
    if repeats:
        found += repeats_in(*parse(read_text(body)))
    return Checked(True, placed(body, found, repeats), checks_to_come(exchange, asked))


def check_carefully(body: bytes, marks: list[Found], asked: Asked) -> Checked:
    """Say why a document was refused, and check what can be checked all the same."""
    try:
        tree, repeats = parse(read_text(body))
    except Refused as refused:
        return Checked(False, [refused.finding], [])
    not_checked, found = check_tree(tree, asked)
    found = [*marks, *repeats_in(tree, repeats), *found]
    return Checked(True, placed(body, found, repeats), not_checked)


def repeats_in(tree: Any, repeats: bool) -> Iterable[Found]:
    """A finding for every object in which a key stands twice, when there are some."""
    if not repeats:
        return ()
    from barnterm.shape import repeated_keys

    return repeated_keys(tree)


def check_tree(tree: Any, asked: Asked) -> tuple[list[NotChecked], list[Found]]:
    """Check a parsed document: its shape, and the rules as far as the shape allows."""
    from barnterm.shape import shape_faults

    faults = shape_faults(tree)
    exchange, cases, whole = salvage(tree)
    if not faults and not whole:
        faults = [(finding("structure.unexplained"), ())]
    if exchange is None:
        return [NotChecked("rules", "shape")], faults
    doubts = doubts_about(exchange, cases, asked.day) or {}
    not_checked = [] if whole else [NotChecked("rules_some_cases", "shape")]
    return [*not_checked, *checks_to_come(exchange, asked)], [
        *faults,
        *broken_rules(exchange, cases, doubts, asked, some=bool(tree.get("cases"))),
    ]


def salvage(tree: Any) -> tuple[Exchange | None, list[tuple[int, Case]], bool]:
    """The envelope and the cases whose shape is right, and whether that is everything."""
    cases = tree.get("cases") if isinstance(tree, dict) else None
    listed = cases if isinstance(cases, list) else []
    rest = {k: v for k, v in tree.items() if k != "cases"} if isinstance(tree, dict) else tree
    exchange = converted(rest, Exchange, exchange_is_well_formed)
    read = [(n, converted(case, Case, case_is_well_formed)) for n, case in enumerate(listed)]
    kept = [(index, case) for index, case in read if case is not None]
    whole = exchange is not None and kept == read and (cases is None or cases is listed)
    return exchange, kept, whole


def converted(tree: Any, type_: type[Any], is_well_formed: Callable[[Any], bool]) -> Any:
    """The tree as a Struct, or None when its shape is wrong."""
    try:
        struct = msgspec.json.decode(ENCODER.encode(tree), type=type_)
    except (*REFUSALS, TypeError, ValueError, OverflowError):
        return None
    return struct if is_well_formed(struct) else None


def broken_rules(
    exchange: Exchange,
    cases: Iterable[tuple[int, Case]],
    doubts: Doubts,
    asked: Asked,
    *,
    some: bool,
) -> Iterator[Found]:
    """Run the rules that are doubted over the envelope and over each case.

    `some` says whether there are cases, those among them whose shape is wrong.
    """
    if asked.profile or ENVELOPE in doubts:
        context = envelope(exchange, asked.day, has_cases=some)
        yield from hits(context, doubts.get(ENVELOPE, ()), asked.profile)
    for index, case in cases:
        if asked.profile or index in doubts:
            context = of_case(exchange, case, f"/cases/{index}", asked.day)
            yield from hits(context, doubts.get(index, ()), asked.profile)


def hits(context: Context, codes: Iterable[str], profile: Profile | None) -> Iterator[Found]:
    """Every place in the context where one of the rules, or the profile, is broken."""
    raised = profile.severity if profile else {}
    for rule in (RULES[code] for code in codes):
        if context.day or not rule.needs_day:
            severity = raised.get(rule.code, rule.severity)
            for at, facts in rule.test(context):
                yield Finding(rule.code, severity, at, facts), keys(at)
    if profile:
        for at, facts in local.field_required(context, profile.require):
            yield finding("local.field_required", at, facts), keys(at)
        for at, facts in local.code_not_allowed(context, profile.allow):
            yield finding("local.code_not_allowed", at, facts), keys(at)


def keys(pointer: str) -> Path:
    """The keys of a pointer that is built from names in the schema, none of them a number."""
    return tuple(int(p) if p.isdigit() else p for p in pointer.split("/")[1:])


def placed(body: bytes, found: list[Found], repeats: bool) -> list[Finding]:
    """The findings with line and column. One whose value is absent stands at what holds it."""
    if not found:
        return []
    where = locate(body.decode(), [path for _, path in found], repeats=repeats)
    return [msgspec.structs.replace(each, **place(where, path)) for each, path in found]


def place(where: dict[Path, tuple[int, int]], path: Path) -> dict[str, int]:
    while path not in where:
        path = path[:-1]
    line, column = where[path]
    return {"line": line, "column": column}


def may_repeat_a_key(body: bytes, exchange: Exchange) -> bool:
    r"""Whether some key may stand twice, told without parsing again.

    Written anew, a document is shorter when a key stood twice and was dropped. Else it is just
    as long, unless it held blanks or escapes; then its quotation marks are counted. Only
    \u0022, a quotation mark that is not written as one, could hide a dropped key from that.
    """
    written = ENCODER.encode(exchange)
    if 0 <= len(body) - len(written) < SHORTEST_MEMBER:
        return False
    return b"u0022" in body or body.count(b'"') != written.count(b'"')


def checks_to_come(exchange: Exchange, asked: Asked) -> list[NotChecked]:
    """What the document asks for that is not looked at: a profile that was not asked for."""
    if exchange.profile and (asked.profile is None or asked.profile.name != exchange.profile):
        return [NotChecked("profile", "not_asked_for")]
    return []
