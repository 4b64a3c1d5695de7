"""Recurring times and pauses: do they agree with how often the effort is given and with its status?

Återkommande tider och uppehåll: stämmer de med hur ofta insatsen ges och med dess läge?
"""

from __future__ import annotations

from collections.abc import Iterable

from barnterm._generated.structs import Amount, Effort, Recurrence
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

COUNTED = frozenset({"times", "sessions"})
MONTHLY = frozenset({f"{each}_in_month" for each in ("first", "second", "third", "fourth", "last")})
PAUSED = "paused"
GIVEN = codes_with("EffortStatus", "state", "under_way") - {PAUSED}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” ges inte lika många gånger enligt omfattningen som enligt veckodagarna.",
    en="The effort “{effort_type}” is not given as many times by its amount as by its weekdays.",
)
def times_differ(effort: Effort, case: CaseFacts) -> Hits:
    """How many times a week an effort is given (`amounts`) differs from how many weekdays it recurs on (`recurrences`).

    Why: one of the two is an older agreement, and the family does not know which days hold.
    Compared are times and sessions per week, without a bound, over two weeks: a weekday counts twice, or once when
    its weeks have `pace: 2`. Days of a month are not compared.
    Fix: correct the amount, or the weekdays.

    Hur många gånger i veckan en insats ges (`amounts`) skiljer sig från hur många veckodagar den återkommer på (`recurrences`).

    Varför: det ena är en äldre överenskommelse, och familjen vet inte vilka dagar som gäller.
    Det som jämförs är gånger och tillfällen per vecka, utan gräns, över två veckor: en veckodag räknas två gånger,
    eller en när dess veckor har `pace: 2`. Dagar i en månad jämförs inte.
    Gör så här: rätta omfattningen, eller veckodagarna.
    """
    times = effort.recurrences or ()
    if not times or any(each.week_pattern in MONTHLY for each in times):
        return
    for index, amount in enumerate(effort.amounts or ()):
        if is_weekly(amount) and 2 * amount.number != (amount.every or 1) * in_two_weeks(times):
            yield f"amounts/{index}/number", {"effort_type": effort.type}


def is_weekly(amount: Amount) -> bool:
    """Whether an amount says exactly how many times a week something is done."""
    return amount.unit in COUNTED and amount.per == "week" and amount.bound in {None, "exactly"}


def in_two_weeks(times: Iterable[Recurrence]) -> int:
    """On how many days in two weeks something recurs."""
    return sum(len(each.weekdays) * (1 if is_halved(each) else 2) for each in times)


def is_halved(time: Recurrence) -> bool:
    """Whether it recurs only every other week."""
    return time.week_pattern is not None and fact("WeekPattern", time.week_pattern, "pace") == "2"


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” har gjort uppehåll sedan {starts} men står som ”{effort_status}”.",
    en="The effort “{effort_type}” has been paused since {starts} but has the status “{effort_status}”.",
)
def pause_not_shown(effort: Effort, case: CaseFacts) -> Hits:
    """An effort has a pause that has begun and has no last day, but its status says that it is being given.

    Why: the next reader counts on support that the child does not get.
    A pause is an interruption of the kind `paused` that began by the day the file was made; being given is every status
    with `state: under_way` but `paused`.
    Fix: state that the effort is paused, or the last day of the pause.

    En insats har ett uppehåll som har börjat och saknar sista dag, men läget säger att den ges.

    Varför: nästa läsare räknar med ett stöd som barnet inte får.
    Ett uppehåll är ett avbrott av slaget `paused` som började senast den dag filen skapades; insatsen ges i alla lägen
    med `state: under_way` utom `paused`.
    Gör så här: ange att insatsen är pausad, eller uppehållets sista dag.
    """
    for index, each in enumerate(effort.interruptions or ()):
        if each.kind != PAUSED or each.ends or effort.status not in GIVEN:
            continue
        if each.starts and each.starts <= case.created:
            facts = {"effort_type": effort.type, "effort_status": effort.status}
            yield f"interruptions/{index}", {**facts, "starts": each.starts}
