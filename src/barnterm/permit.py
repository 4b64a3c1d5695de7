"""What consents and grounds lack of covering a part of a disclosure, and which denials mean it.

What is said of one person is not looked through for another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product, starmap
from typing import Any, NamedTuple

from barnterm.codes import lineage
from barnterm.coverage import Coverage, Statements, akin_to, in_force_on, recipients_in
from barnterm.holders import Holders, numbers_in, with_fewest_lacks
from barnterm.once import once
from barnterm.part import Part as Place
from barnterm.statement import Held, held, in_force

SCHEME = "InformationCategory"

ByPerson = dict[str, Statements]
"""By id of a person: the statements about that person."""


class Part(NamedTuple):
    """A part of a disclosure: whom it is about, who receives, and which kind of information."""

    person: str
    recipient: str
    category: str


def parts(disclosure: Any) -> Iterator[Part]:
    """What must be covered each by itself: person, recipient and category.

    What is told to somebody about themselves needs no permit.
    """
    to = dict.fromkeys(recipients_in(disclosure))
    sides = product(dict.fromkeys(disclosure.concerns), to, dict.fromkeys(disclosure.categories))
    return (part for part in starmap(Part, sides) if part.person != part.recipient)


def first_lack(permits: ByPerson, done: Any, part: Part) -> str:
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
        permits.categories.any_of(lineage(SCHEME, part.category)),
        permits.purposes.any_of([done.purpose]),
        permits.actions.any_of([done.action]),
    )
    nearest, lacks = with_fewest_lacks(permits.about.every, sides)
    if nearest is None:
        return "person"
    return next(lacking(held(permits.statements[nearest]), done, part)) if lacks else ""


def covers(permit: Held, done: Any) -> bool:
    """Whether a permit by itself covers a whole disclosure."""
    scope, about = permit.statement.scope, permit.statement.about
    return (
        in_force(permit, done.disclosed_on)
        and {about}.issuperset(done.concerns)
        and done.discloser in (scope.disclosers or ())
        and done.purpose in (scope.purposes or ())
        and done.action in (scope.actions or ())
        and {*recipients_in(scope)}.issuperset(recipients_in(done))
        and all(is_below_any(each, scope.categories or ()) for each in done.categories)
    )


def lacking(permit: Held, done: Any, part: Part) -> Iterator[str]:
    """Each side of a part of a disclosure that a permit about the person does not cover."""
    scope = permit.statement.scope
    if not in_force(permit, done.disclosed_on):
        yield "period"
    if done.discloser not in (scope.disclosers or ()):
        yield "discloser"
    if part.recipient not in recipients_in(scope):
        yield "recipient"
    if not is_below_any(part.category, scope.categories or ()):
        yield "category"
    if done.purpose not in (scope.purposes or ()):
        yield "purpose"
    if done.action not in (scope.actions or ()):
        yield "action"


def is_below_any(category: str, listed: Sequence[str]) -> bool:
    """Whether an information category is one of those listed or lies below one."""
    return category in listed or not {*lineage(SCHEME, category)}.isdisjoint(listed)


EVERYBODY = UNKNOWN = ""

DEEPEST = 64
"""Units above each other that are followed, so that a file that is made to be slow is not."""

Recipients = dict[str, list[str]]
"""By unit or person: those of the recipients that are it, or below it; by `EVERYBODY` all."""


def received_by(case: Place, disclosure: Any) -> Recipients:
    """Who received; `UNKNOWN` when none is named, for whoever it was may then be meant."""
    listed = list(dict.fromkeys(recipients_in(disclosure))) or [UNKNOWN]
    to: Recipients = {EVERYBODY: listed}
    for each in listed if listed != [UNKNOWN] else ():
        for above in unit_and_above(case, each):
            to.setdefault(above, []).append(each)
    return to


def denied(case: Place, no: Held, done: Any, to: Recipients) -> Iterator[Part]:
    """The parts of a disclosure to some recipients that a denial in force that day may mean.

    What the denial or the disclosure does not state is taken to match.
    """
    scope, named = no.statement.scope, recipients_in(no.statement.scope)
    if not (
        in_force(no, done.disclosed_on)
        and may_be(unit_and_above(case, done.discloser), scope.disclosers)
        and may_be([done.purpose] if done.purpose else (), scope.purposes)
        and may_be([done.action], scope.actions)
        and may_be(done.elements or (), scope.elements)
    ):
        return
    meant = [c for c in dict.fromkeys(done.categories) if is_akin_to_any(c, scope.categories)]
    for name in named if named and to[EVERYBODY] != [UNKNOWN] else [EVERYBODY]:
        for recipient in to.get(name, ()) if meant else ():
            yield from (Part(no.statement.about, recipient, category) for category in meant)


def unlifted(
    case: Place, denials: Statements, way: ByPerson, done: Any, person: str, to: Recipients
) -> Iterator[int]:
    """The numbers of the denials about a person that mean some part which no ground opens."""
    if isinstance(denials, Coverage):
        yield from numbers_in(unlifted_of_many(case, denials, way, done, person, to))
        return
    for number, no in enumerate(denials):
        if any(first_lack(way, done, part) for part in denied(case, no, done, to)):
            yield number


def unlifted_of_many(
    case: Place, denials: Coverage, way: ByPerson, done: Any, person: str, to: Recipients
) -> int:
    """The bits of those."""
    named = denials.recipients
    left, meant = 0, may_mean(case, denials, done, to)
    names = [EVERYBODY] if is_for_all(named, meant, to) else named.numbers.keys() & to.keys()
    for recipient in (each for name in names for each in to[name]) if meant else ():
        above = unit_and_above(case, recipient) if recipient != UNKNOWN else ()
        to_it = meant & ~left & may_name_any(named, above)
        for category in dict.fromkeys(done.categories) if to_it else ():
            bits = to_it & may_be_akin(denials, [category])
            if bits and first_lack(way, done, Part(person, recipient, category)):
                left |= bits
        if left == meant:
            break
    return left


def is_for_all(named: Holders, meant: int, to: Recipients) -> bool:
    """Whether some of the denials that are meant name no recipient, or none is known."""
    return bool(named.empty & meant) or to[EVERYBODY] == [UNKNOWN]


def may_mean(case: Place, denials: Coverage, done: Any, to: Recipients) -> int:
    """The bits of those of many denials about a person that may mean some part of a disclosure."""
    held = (
        in_force_on(denials, done.disclosed_on)
        & may_name_any(denials.disclosers, unit_and_above(case, done.discloser))
        & may_name_any(denials.purposes, [done.purpose] if done.purpose else ())
        & may_name_any(denials.actions, [done.action])
        & may_name_any(denials.elements, done.elements)
        & may_be_akin(denials, dict.fromkeys(done.categories))
    )
    if not held or to[EVERYBODY] == [UNKNOWN]:
        return held
    named = denials.recipients
    return held & (named.empty | named.any_of(named.numbers.keys() & to.keys()))


def may_be_akin(denials: Coverage, categories: Iterable[str]) -> int:
    """The bits of the denials that name no category, or one akin to one of some."""
    kinds = denials.categories
    found = kinds.empty
    for category in categories:
        found |= akin_to(kinds, denials.above, category)
    return found


def may_name_any(lists: Holders, values: Sequence[str] | None) -> int:
    """The bits of the lists that hold one of some values, or nothing at all."""
    return lists.empty | lists.any_of(values) if values else lists.every


def may_be(values: Sequence[str], listed: list[str] | None) -> bool:
    """Whether one of some values is listed, or nothing is known to tell them from what is."""
    return not listed or not values or not set(values).isdisjoint(listed)


def is_akin_to_any(category: str, listed: list[str] | None) -> bool:
    """Whether nothing is listed, or a category that is this one, or above or below it."""
    return not listed or any(
        category in lineage(SCHEME, each) or each in lineage(SCHEME, category) for each in listed
    )


def units_and_above(case: Place, ids: Iterable[str] | None) -> list[str]:
    """Some units and all that they are part of: a denial that names a unit means those below it."""
    return [above for id_ in ids or () for above in unit_and_above(case, id_)]


def unit_and_above(case: Place, id_: str) -> tuple[str, ...]:
    """A unit and all that it is part of, the nearest first. What is no unit here stands alone."""
    known = ways_up(case)
    if id_ not in known:
        found, unit = {id_: None}, case.named(id_, "Organisation")
        while unit and unit.part_of and unit.part_of not in found and len(found) < DEEPEST:
            found[unit.part_of] = None
            unit = case.named(unit.part_of, "Organisation")
        known[id_] = tuple(found)
    return known[id_]


@once
def ways_up(_: Place) -> dict[str, tuple[str, ...]]:
    """By id of a unit: what has been found of what it is part of."""
    return {}
