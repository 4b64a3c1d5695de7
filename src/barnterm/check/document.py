"""Checks one document.

The quick path reads the bytes straight into Structs. Only what it refuses is read again,
carefully, to say why.
"""

from __future__ import annotations

import gc
from collections.abc import Container, Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from barnterm._generated.index import index_case
from barnterm._generated.structs import Case, Exchange
from barnterm.case import file_of
from barnterm.check import patterns
from barnterm.check.fault import value_at
from barnterm.check.placing import Found, Source, placed
from barnterm.check.position import Path, ids_are_unique
from barnterm.check.read import is_shallow, no_constant, parse, read_text
from barnterm.check.root import Root, is_of_earlier_shape, wrong_root
from barnterm.check.run import Options, findings_in
from barnterm.check.shape import faults_of_root, moved_out, repeated_keys, shape_of
from barnterm.check.told import is_told
from barnterm.file_format import UTF_8_MARK
from barnterm.finding import Finding, NotChecked
from barnterm.part import File, Part
from barnterm.rules import structure
from barnterm.source import Refused, finding

DECODER = msgspec.json.Decoder(Exchange)
ENCODER = msgspec.json.Encoder()
SKIMMED = msgspec.json.Decoder(msgspec.Raw)
NOT_ASKED = NotChecked("rules", "shape")
WORTH_SKIMMING = 4_000_000
"""Bytes of a document that is gone through once more to see whether it is JSON."""

WORTH_PAUSING = 100_000
"""Bytes of a document during which no garbage is collected."""

PLAIN = msgspec.json.Decoder(float_hook=no_constant)
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
    """Check one document.

    Records hold no rings, so collecting garbage among the millions of a large one finds nothing,
    time after time. It waits until they are freed.
    """
    if len(data) < WORTH_PAUSING or not gc.isenabled():
        return check_bytes(data, options)
    gc.disable()
    try:
        return check_bytes(data, options)
    finally:
        gc.enable()


def check_bytes(data: bytes, options: Options) -> Checked:
    body = data.removeprefix(UTF_8_MARK)
    marks: list[Found] = [] if body is data else [(finding("source.byte_order_mark"), ())]
    try:
        if len(body) > WORTH_SKIMMING:
            SKIMMED.decode(body)  # much that cannot be read is not to be held as records first
        exchange = DECODER.decode(body)
    except REFUSALS:
        return check_carefully(body, marks, options)._replace(size=len(data))
    cases = exchange.cases or ()
    file = parts_of(exchange, enumerate(cases), options, has_cases=bool(cases))
    found = (
        [*told(marks, options), *broken_rules(file, options)] if patterns.are_kept(file) else None
    )
    file.release()
    if found is None:
        return check_carefully(body, marks, options)._replace(size=len(data))
    repeats = may_repeat_a_key(body, exchange)
    if repeats:
        found += told(repeated_keys(parse(read_text(body))[0]), options)
    by_id = not repeats and file.ids_are_unique
    to_come = checks_to_come(exchange, options)
    if not found:
        return Checked(True, [], to_come, size=len(data))
    findings, suppressed = placed(Source(body.decode(), exchange, repeats, by_id), found, options)
    return Checked(True, findings, to_come, suppressed, size=len(data))


def check_carefully(body: bytes, marks: list[Found], options: Options) -> Checked:
    """Say why a document was refused, and check what can be checked all the same."""
    text, tree, repeats = "", plain_tree(body), False
    try:
        if tree is None:
            text = read_text(body)
            tree, repeats = parse(text)
    except Refused as refused:
        return Checked(False, [refused.finding], [])
    not_checked, found = check_tree(tree, options, len(body))
    again = told(repeated_keys(tree), options) if repeats else ()
    found = [*told(marks, options), *again, *found]
    text = text or body.decode()
    by_id = not repeats and ids_are_unique(text)
    findings, suppressed = placed(Source(text, tree, repeats, by_id), found, options)
    return Checked(True, findings, not_checked, suppressed)


def plain_tree(body: bytes) -> Any:
    """The parsed tree, or None when it has to be parsed with more care: a number is not whole,
    a key may stand twice, it may be nested too deep, or it is not JSON.
    """
    if not is_shallow(body):  # before it is read: in a browser page a deep one ends the program
        return None
    try:
        SKIMMED.decode(body)
        tree = PLAIN.decode(body)
    except REFUSALS:
        return None
    return None if may_repeat_a_key(body, tree) else tree


def check_tree(tree: Any, options: Options, size: int = 0) -> tuple[list[NotChecked], list[Found]]:
    """Check a parsed document, read from so many bytes: its shape, and the rules as far as the
    shape allows.
    """
    if root := wrong_root(tree):
        return check_inside(tree, root, options, size)
    shape = shape_of(tree, size, options.excerpt.skipped if options.excerpt else ())
    if shape.faults and is_of_earlier_shape(tree):
        return [NotChecked("rules", "earlier_version")], told([not_read()], options)
    exchange, cases, whole = NOTHING if shape.is_wrong_around else salvage(tree, shape.wrong_cases)
    is_explained = bool(shape.faults or whole or not are_asked(options))
    faults = told(
        shape.faults if is_explained else [(finding("structure.unexplained"), ())], options
    )
    if exchange is None or not are_asked(options):
        return [NOT_ASKED], faults
    file = parts_of(exchange, cases, options, has_cases=bool(tree.get("cases")))
    found = [*faults, *broken_rules(file, options)]
    file.release()
    not_checked = [] if whole else [NotChecked("rules_some_cases", "shape")]
    return [*not_checked, *checks_to_come(exchange, options)], found


def not_read() -> Found:
    """One finding in place of all that is wrong with a shape that was right once."""
    facts = structure.version_not_read()
    at = ("standard_version",)
    return finding("structure.version_not_read", "/standard_version", facts), at


def check_inside(
    tree: Any, root: Root, options: Options, size: int
) -> tuple[list[NotChecked], list[Found]]:
    """Say that a document is no exchange, and check the exchanges or cases that lie in it."""
    facts = structure.not_an_exchange(root.name)
    found: list[Found] = [(finding("structure.not_an_exchange", facts=facts), ())]
    found += faults_of_root(tree, root.name, size)
    not_checked = [] if root.exchanges else [NOT_ASKED]
    for path in root.exchanges:
        left, inside = check_tree(value_at(tree, path), options, size)
        not_checked += left
        found += [(moved_out(each), path + beyond) for each, beyond in inside]
    return not_checked, found


Salvaged = tuple[Exchange | None, list[tuple[int, Case]], bool]
"""The envelope and the cases, each with its number, and whether that is everything."""

NOTHING: Salvaged = (None, [], False)


def salvage(tree: Any, wrong: Container[int] = ()) -> Salvaged:
    """The envelope and the cases whose shape is right, and whether that is everything.

    `wrong` are the numbers of cases whose shape is wrong, so that nothing is tried in vain.
    """
    cases = tree.get("cases") if isinstance(tree, dict) else None
    listed = cases if isinstance(cases, list) else []
    rest = {k: v for k, v in tree.items() if k != "cases"} if isinstance(tree, dict) else tree
    exchange: Exchange | None = converted(rest, Exchange)
    if exchange is None or not has_right_form(exchange):
        return NOTHING
    read = [(n, converted(case, Case)) for n, case in enumerate(listed) if n not in wrong]
    kept = [(n, case) for n, case in read if case and case_has_right_form(exchange, case)]
    whole = len(kept) == len(listed) and (cases is None or cases is listed)
    return exchange, kept, whole


def has_right_form(exchange: Exchange) -> bool:
    """Whether every text in the envelope has the form that its type asks for."""
    file = file_of(exchange, (), None, has_cases=False)
    is_right = patterns.are_kept(file)
    file.release()
    return is_right


def case_has_right_form(exchange: Exchange, case: Case) -> bool:
    """Whether every text in a case has; the envelope is not gone through again for each."""
    file = File(exchange, None, has_cases=True)
    Part("Case", file, "", index_case(case, file.index))
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
    found = findings_in(file, options) if are_asked(options) else ()
    return [(each, keys(each.at)) for each in found]


def parts_of(
    exchange: Exchange, cases: Iterable[tuple[int, Case]], options: Options, *, has_cases: bool
) -> File:
    """The envelope and some of the cases, as the rules see them."""
    is_first = options.excerpt is None or options.excerpt.tells_of_head
    return file_of(exchange, cases, options.day, has_cases=has_cases, head_is_checked=not is_first)


def are_asked(options: Options) -> bool:
    """Whether the rules are asked, which in a part of a file also hangs on the other parts."""
    return options.excerpt is None or options.excerpt.with_rules


def told(found: Iterable[Found], options: Options) -> list[Found]:
    """Those findings that are to be told of this document."""
    excerpt = options.excerpt
    return [each for each in found if excerpt is None or is_told(each[0].at, excerpt)]


def keys(pointer: str) -> Path:
    """The keys of a pointer that is built from names in the schema, none of them a number."""
    return tuple([int(p) if p.isdigit() else p for p in pointer.split("/")[1:]])


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
    """What the document asks for that is not looked at: a profile that was not asked for, or all
    rules, when the shape of another part of the file forbids to ask them.
    """
    if not are_asked(options):
        return [NOT_ASKED]
    if exchange.profile and (options.profile is None or options.profile.name != exchange.profile):
        return [NotChecked("profile", "not_asked_for")]
    return []
