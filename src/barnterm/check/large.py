"""Checks one document that is too large to be held as records all at once.

The file's bytes stay where they are. Some of its people or cases are checked at a time, in the file
as it would be without the others, so that what is said of a small file is said of a large one too.
With cases stand the people whom they name, and those whom these name in turn; with people those
whom they name. No rule looks farther.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from barnterm.check.cut import TIMES_AROUND, Cut, Layout, cuts_of, joined, layout_of
from barnterm.check.document import NOT_ASKED, Checked, check_document
from barnterm.check.excerpt import Lines, document_of, in_file
from barnterm.check.people import People, named_in, people_in, size_of, written_of
from barnterm.check.run import Options
from barnterm.check.told import Excerpt, Seen

LARGE = 4_000_000
"""Bytes from which a document is checked some cases at a time."""

NOBODY = range(0)


class Source(NamedTuple):
    """A document with what was found out of it before its parts are checked."""

    layout: Layout
    people: People
    lines: Lines
    seen: Seen


class Portion(NamedTuple):
    """Some of the items of a list, and the people who are to stand with them."""

    cut: Cut
    people: set[int]


def check_document_of_any_size(data: bytes, options: Options) -> Iterator[Checked]:
    """Check one document, as a whole or some cases at a time."""
    layout = layout_of(data) if len(data) >= LARGE else None
    parts = list(checked_parts(data, layout, options)) if layout else []
    if not parts or not all(part.readable for part in parts):
        parts = [check_document(data, options)]
    yield from parts


def checked_parts(data: bytes, layout: Layout, options: Options) -> Iterator[Checked]:
    """What the people of a document gave and what its cases did, in the order of the file."""
    source = Source(layout, people_in(data, layout.people), Lines(data), set())
    people = list(checked_people(source, options, with_rules=True))
    has_right_head = all(NOT_ASKED not in each.not_checked for each in people)
    if not has_right_head:
        people = list(checked_people(source, options, with_rules=False))
    is_before = bool(people) and layout.people.starts[0] < layout.cases.starts[0]
    yield from people if is_before else ()
    yield from checked_cases(source, options, with_rules=has_right_head)
    yield from () if is_before else people


def checked_people(source: Source, options: Options, *, with_rules: bool) -> Iterator[Checked]:
    """The people, some at a time."""
    cuts = cuts_of(source.layout.people, source.layout.around)
    for cut, named in portions(source.people, cuts, further=False):
        own = range(cut.first, cut.after)
        numbers = sorted(named.union(own))
        excerpt = Excerpt(0, numbers, own, False, with_rules, source.seen)
        yield checked_part(source, None, options._replace(excerpt=excerpt))


def checked_cases(source: Source, options: Options, *, with_rules: bool) -> Iterator[Checked]:
    """The cases, some at a time; with the first of them what is neither a case nor a person."""
    cuts = cuts_of(source.layout.cases, source.layout.around)
    for cut, named in portions(source.people, cuts, further=True):
        is_first = cut.first == 0
        numbers = sorted(named) or [0] * bool(source.people.items.starts)
        excerpt = Excerpt(cut.first, numbers, NOBODY, is_first, with_rules, source.seen)
        yield checked_part(source, cut, options._replace(excerpt=excerpt))


def checked_part(source: Source, cases: Cut | None, options: Options) -> Checked:
    """What some people and cases gave, as it stands in the file."""
    numbers = options.excerpt.people if options.excerpt else ()
    segments = document_of(source.people, source.layout, numbers, cases)
    checked = check_document(b"".join(each.written for each in segments), options)
    findings = in_file(checked.findings, segments, source.lines)
    suppressed = in_file(checked.suppressed, segments, source.lines)
    documents = int(cases is not None and cases.first == 0)
    return checked._replace(findings=findings, suppressed=suppressed, documents=documents)


def portions(people: People, cuts: Iterable[Cut], *, further: bool) -> Iterator[Portion]:
    """The cuts with the people whom they name, and `further` those whom these name.

    Cuts that name much are made one, so that nobody is read again and again.
    """
    waiting: Portion | None = None
    for cut in cuts:
        named = named_in(people, people.data[cut.start : cut.stop])
        if further:
            named |= named_in(people, b"".join(written_of(people, named)))
        if waiting:
            cut, named = joined(waiting.cut, cut), waiting.people | named
        waiting = Portion(cut, named)
        if TIMES_AROUND * (cut.stop - cut.start) >= size_of(people, named):
            yield waiting
            waiting = None
    if waiting:
        yield waiting
