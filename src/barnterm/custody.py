"""Who could answer for a child on a day, and who had custody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from barnterm._generated.structs import Person, Relation
from barnterm.once import once
from barnterm.part import Part
from barnterm.right import Spans, custody_in, right_of

Period = Callable[[Relation, Person, str], tuple[str, str]]
"""What gives the days on which a relation to a child gives something, in a file of a day."""

NO_DAY = Spans([])


def could_answer(case: Part, person: str, child: str, day: str) -> bool:
    """Whether somebody had the right to answer for a child on a day, by some relation."""
    return spans(case, child, right_of).get(person, NO_DAY).hold(day)


def had_custody(case: Part, person: str, child: str, day: str) -> bool:
    """Whether somebody had custody of a child on a day."""
    return spans(case, child, custody_in).get(person, NO_DAY).hold(day)


def spans(case: Part, child: str, period: Period) -> dict[str, Spans]:
    """By id of a person: the days on which their relations to a child gave what is asked for."""
    known, key = spans_found(case), (child, period.__name__)
    if key not in known:
        found, record = defaultdict(list), case.named(child, "Person")
        for each in (record and record.relations) or ():
            found[each.person].append(period(each, record, case.created))
        known[key] = {person: Spans(periods) for person, periods in found.items()}
    return known[key]


@once
def spans_found(_: Part) -> dict[tuple[str, str], dict[str, Spans]]:
    """What has been asked for of each child so far."""
    return {}
