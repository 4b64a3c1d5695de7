"""By what right somebody answers for a child, and how old a child was on a day.

A relation gives the right by its kind, its custody and its days, which all stand in it. The right
is over when the child comes of age; before a child is born nobody has custody, and none is asked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Any, Literal

from barnterm._generated.codes import FACTS
from barnterm._generated.structs import Person, Relation

LATE = "9999"
"""Comes after every day."""

OF_AGE = 18

NEVER, WITH_CUSTODY, BEFORE_BIRTH = "never", "with_custody", "before_birth"
WHILE_IT_LASTS, ANY, NOTHING = "while_it_lasts", "any", "none"

MAY_CONSENT = {
    kind: said.get("may_consent", NEVER) for kind, said in FACTS["PersonRelation"].items()
}
WITH_CUSTODY_STATED = {
    code for code, said in FACTS["Custody"].items() if said.get("has_custody") == "true"
}

CONSENTS_FOR = {code: said["consents_for"] for code, said in FACTS["MandateExtent"].items()}
"""The purposes for which a mandate of each extent lets somebody answer: "any", "none" or a code."""

Lacking = Literal["", "kind", "custody", "day", "age"]
"""What a relation lacks to give the right on a day; empty when it gives it."""


def lacking(relation: Relation, child: Person, day: str, created: str) -> Lacking:
    """What a relation lacks to give the right to answer for a child on a day.

    Args:
        relation: One of the child's own.
        child: The one whom the answer is about.
        day: YYYY-MM-DD, as are all days here.
        created: The day the file was made, on which an age in the file counts.
    """
    by = may_consent(relation)
    if by == NEVER:
        return "kind"
    born = not is_unborn(child, day)
    if by == WITH_CUSTODY and born and not has_custody(relation):
        return "custody"
    if (by == BEFORE_BIRTH and born) or not lasts(relation, day):
        return "day"
    return "age" if of_age_from(child, created) <= day else ""


def over_from(relation: Relation, child: Person, created: str) -> str:
    """When a right that a relation gives is over: the day of a birth or a coming of age, or the
    last day of the relation with an x after it, which comes after that day and before the next.
    """
    born = birth_of(child) if may_consent(relation) == BEFORE_BIRTH else None
    last = f"{relation.ends}x" if relation.ends else LATE
    return min(last, born or LATE, of_age_from(child, created))


NO_PERIOD = LATE, ""


def right_of(relation: Relation, child: Person, created: str) -> tuple[str, str]:
    """The first day on which a relation gives the right to answer, and when it is over, as in
    `over_from`; nothing lies between them if it never does.
    """
    by = may_consent(relation)
    if by == NEVER or (by == BEFORE_BIRTH and not is_unborn(child, "")):
        return NO_PERIOD
    over = over_from(relation, child, created)
    if by == WITH_CUSTODY and not has_custody(relation):
        over = min(over, birth_of(child) or LATE) if is_unborn(child, "") else ""
    return relation.starts or "", over


def custody_in(relation: Relation, child: Person, created: str) -> tuple[str, str]:
    """The same of custody, which not every right to answer is."""
    if not has_custody(relation):
        return NO_PERIOD
    return relation.starts or "", over_from(relation, child, created)


def answers_for(relation: Relation) -> bool:
    """Whether a relation states custody of a child, or a mandate to answer for it in something."""
    mandate = relation.mandate if may_consent(relation) == WHILE_IT_LASTS else None
    is_mandated = any(CONSENTS_FOR.get(each, NOTHING) != NOTHING for each in mandate or ())
    return has_custody(relation) or is_mandated


def mandate_reaches(relation: Relation, purposes: Iterable[str] = ()) -> bool:
    """Whether a relation that needs a mandate has one that reaches as far as some purposes, or
    whatever is asked if none is named. What is not stated reaches nowhere.
    """
    if may_consent(relation) != WHILE_IT_LASTS:
        return True
    found = {CONSENTS_FOR.get(each) for each in relation.mandate or ()}
    return ANY in found or (bool(purposes) and found.issuperset(purposes))


class Spans:
    """Periods that are asked whether a day lies in one, in no more time for many than for few."""

    def __init__(self, periods: Iterable[tuple[str, str]]) -> None:
        """Each period has its first day, and what comes after its last."""
        ordered = sorted(periods)
        self.firsts = [first for first, _ in ordered]
        self.overs = list(accumulate((over for _, over in ordered), max))

    def hold(self, day: str) -> bool:
        """Whether a day lies in one of the periods."""
        begun = bisect_right(self.firsts, day)
        return begun > 0 and day < self.overs[begun - 1]


def may_consent(relation: Relation) -> str:
    """When the kind of a relation lets somebody answer; "never" if it is unknown."""
    return MAY_CONSENT.get(relation.kind, NEVER)


def has_custody(relation: Relation) -> bool:
    """Whether a relation states custody; what is left out or unknown does not count."""
    return relation.custody in WITH_CUSTODY_STATED


def lasts(record: Any, day: str) -> bool:
    """Whether a role, plan, stay or relation is there on a day. Without a first or last day it
    always was or is.
    """
    return (record.starts or day) <= day <= (record.ends or day)


def is_unborn(child: Person, day: str) -> bool:
    """Whether a child was not yet born on a day, or is expected and no birth is stated."""
    born = birth_of(child)
    return day < born if born else child.expected_birth is not None


def birth_of(child: Person) -> str | None:
    """The day of a birth, the first it can have been; None if the file does not show it."""
    born = born_between(child)
    return born and born[0]


def of_age_from(child: Person, created: str) -> str:
    """The first day on which somebody is certain to be of age; `LATE` if the file shows none."""
    born = born_between(child)
    if born:
        return years_after(born[1], OF_AGE)
    return LATE if child.age is None else years_after(created, OF_AGE - child.age)


def years_after(day: str, years: int) -> str:
    return f"{int(day[:4]) + years:04}{day[4:]}"


def born_between(person: Person) -> tuple[str, str] | None:
    """The first and the last day on which somebody can have been born, by birth date or number.

    In a coordination number 60 is added to the day, and the month or the day may be left out as 0.
    """
    if person.birth_date:
        return person.birth_date, person.birth_date
    number = person.personal_identity_number or person.coordination_number
    if not number:
        return None
    year, month, day = number[:4], number[4:6], int(number[6:8]) % 60
    earliest, latest = ("01", "12") if month == "00" else (month, month)
    return f"{year}-{earliest}-{day or 1:02}", f"{year}-{latest}-{day or 31:02}"


def ages(person: Person, created: str, day: str) -> tuple[float, float] | None:
    """The least and greatest age in years that somebody can have had on a day.

    An age in the file is that of the day the file was made. None if the file shows no age.
    """
    born = born_between(person)
    if born:
        return age_on(born[1], day), age_on(born[0], day)
    if person.age is None:
        return None
    age = person.age + years_between(created, day)
    return age - (day[5:] < created[5:]), age + (day[5:] > created[5:])


def age_on(born: str, day: str) -> int:
    return years_between(born, day) - (day[5:] < born[5:])


def years_between(one: str, other: str) -> int:
    return int(other[:4]) - int(one[:4])


def is_surely_under(person: Person, limit: int, created: str, day: str) -> bool:
    """Whether somebody is certain to be below an age on a day. A child who is not born is."""
    if is_unborn(person, day):
        return True
    span = ages(person, created, day)
    return span is not None and span[1] < limit


def is_surely_over(person: Person, limit: int, created: str, day: str) -> bool:
    """Whether somebody is certain to have reached an age on a day."""
    span = ages(person, created, day)
    return span is not None and span[0] >= limit
