"""What consents and grounds lack of covering a part of a disclosure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from barnterm.codes import lineage
from barnterm.coverage import Coverage, Statements, in_force_on
from barnterm.holders import with_fewest_lacks
from barnterm.statement import in_force


class Part(NamedTuple):
    """A part of a disclosure: whom it is about, who receives, and which kind of information."""

    person: str
    recipient: str
    category: str


def first_lack(permits: dict[str, Statements], done: Any, part: Part) -> str:
    """What the permit that comes nearest does not cover of a part; empty if all is covered."""
    about = permits.get(part.person, ())
    if isinstance(about, Coverage):
        return first_lack_of_many(about, done, part)
    if any(next(lacking(each, done, part), None) is None for each in about):
        return ""
    return min((list(lacking(each, done, part)) for each in about), key=len, default=["person"])[0]


def first_lack_of_many(permits: Coverage, done: Any, part: Part) -> str:
    """The same as what asking each permit would give."""
    sides = (
        in_force_on(permits, done.disclosed_on),
        permits.disclosers.any_of([done.discloser]),
        permits.recipients.any_of([part.recipient]),
        permits.categories.any_of(lineage("InformationCategory", part.category)),
        permits.purposes.any_of([done.purpose]),
        permits.actions.any_of(["disclose"]),
    )
    nearest, lacks = with_fewest_lacks(permits.about.every, sides)
    if nearest is None:
        return "person"
    return next(lacking(permits.statements[nearest], done, part)) if lacks else ""


def lacking(statement: Any, done: Any, part: Part) -> Iterator[str]:
    """Each side of a part of a disclosure that a statement about the person does not cover."""
    scope = statement.scope
    if not in_force(statement, done.disclosed_on):
        yield "period"
    if done.discloser not in (scope.disclosers or ()):
        yield "discloser"
    if part.recipient not in [*(scope.recipients or ()), *(scope.recipient_people or ())]:
        yield "recipient"
    if not is_below_any(part.category, scope.categories or ()):
        yield "category"
    if done.purpose not in (scope.purposes or ()):
        yield "purpose"
    if "disclose" not in (scope.actions or ()):
        yield "action"


def is_below_any(category: str, listed: Sequence[str]) -> bool:
    """Whether an information category is one of those listed or lies below one."""
    return any(each in listed for each in lineage("InformationCategory", category))
