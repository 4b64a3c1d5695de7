"""Between two chairs: does anything fall between two chairs: a need that nobody meets, the same
effort twice, nobody who coordinates?

Mellan stolarna: faller något mellan stolarna: ett behov som ingen möter, samma insats två gånger,
ingen som samordnar?

What the cooperation models were founded to prevent: a need that nobody answers, the same
effort twice, nobody who coordinates, a plan that nobody reviews, a story told again and again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from barnterm._generated.structs import Effort, Exchange, Plan
from barnterm.case import CaseFacts
from barnterm.part import Part
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family(silenced="freely")

FOR_EVER = "9999"
"""Comes after every day."""

TOO_MANY_TIMES = 3
MANY_SERVICES = 2


@rule(
    "warning",
    of=CASE,
    sv="Ett behov i området ”{need_area}” har ingen insats.",
    en="A need in the area “{need_area}” has no effort.",
)
def need_without_effort(case: CaseFacts) -> PartHits:
    """A need is to be met, but no effort answers it.

    Why: this is how a need falls between two chairs: everybody knows, nobody does.
    Fix: plan an effort, or state that the family does not want support with it (not pursued).

    Ett behov ska mötas, men ingen insats svarar mot det.

    Varför: det är så ett behov faller mellan stolarna: alla vet, ingen gör.
    Gör så här: planera en insats, eller ange att familjen inte vill ha stöd för det (drivs inte vidare).
    """
    for need in case.unmet_needs():
        yield need, "", {"need_area": need.area}


@rule(
    "warning",
    of=CASE,
    sv="{services} verksamheter har sett ett behov i området ”{need_area}”, men filen har ingen insats mot det.",
    en="{services} services have seen a need in the area “{need_area}”, but the file has no effort for it.",
)
def seen_by_many_met_by_none(case: CaseFacts) -> PartHits:
    """Two or more services have noticed the same need, and none of them gives an effort.

    Why: each may believe that one of the others acts.
    Fix: agree which service takes it on.

    Två eller flera verksamheter har sett samma behov, och ingen av dem ger någon insats.

    Varför: var och en kan tro att någon av de andra gör det.
    Gör så här: kom överens om vilken verksamhet som tar sig an det.
    """
    for need in case.unmet_needs():
        roles = [case.roles.get(id_) for id_ in need.identified_by]
        services = {role.organisation for role in roles if role and role.organisation}
        if len(services) >= MANY_SERVICES:
            yield need, "", {"services": len(services), "need_area": need.area}


@rule(
    "warning",
    of="Effort",
    sv="Insatsen ”{effort_type}” svarar inte mot något behov eller mål.",
    en="The effort “{effort_type}” answers no need or goal.",
)
def effort_without_need(effort: Effort, case: CaseFacts) -> Hits:
    """An effort points at neither a need nor a goal.

    Why: nobody can tell what it is for, or see when it has done its work.
    Fix: point at the need or goal it answers.

    En insats pekar varken på ett behov eller på ett mål.

    Varför: ingen kan se vad den är till för, eller när den har gjort sitt.
    Gör så här: peka på det behov eller mål som den svarar mot.
    """
    if not effort.needs and not effort.goals:
        yield "", {"effort_type": effort.type}


@rule(
    "warning",
    of=CASE,
    sv="Två verksamheter ger samma insats, ”{effort_type}”, för samma behov under samma tid.",
    en="Two services give the same effort, “{effort_type}”, for the same need at the same time.",
)
def same_effort_twice(case: CaseFacts) -> PartHits:
    """Two organisations give the same kind of effort for the same need in the same period.

    Why: the family must go to both, and one of them could have done something else.
    Fix: agree who gives it, or write what makes them different.

    Två verksamheter ger samma slags insats för samma behov under samma tid.

    Varför: familjen måste gå till båda, och en av dem hade kunnat göra något annat.
    Gör så här: kom överens om vem som ger den, eller skriv vad som skiljer dem åt.
    """
    efforts = case.standing_efforts()
    if len({(each.type, each.phase) for each in efforts}) == len(efforts):
        return
    alike: dict[tuple[str, str, str], list[Effort]] = defaultdict(list)
    for effort in efforts:
        for need in effort.needs or ():
            alike[effort.type, effort.phase, need].append(effort)
    pairs = [pair for same in alike.values() for pair in doubles(same)]
    for one, later in {id(later): (one, later) for one, later in pairs}.values():
        yield later, "", {"effort_type": later.type, "other": case.pointer(one)}


def doubles(efforts: list[Effort]) -> Iterator[tuple[Effort, Effort]]:
    """Each effort with an earlier one in the file that another service gives at the same time.

    Of those that begin before a day, the two of different services that last longest are enough
    to know. They are kept for each power of two of first days, so that few are looked at.
    """
    days = sorted({first_day(each) for each in efforts})
    longest: list[list[Effort]] = [[] for _ in range(len(days) + 1)]
    for effort in efforts:
        at = bisect_right(days, last_day(effort))
        while at:
            for other in longest[at]:
                if other.provider != effort.provider and last_day(other) >= first_day(effort):
                    yield other, effort
                    at = 0
                    break
            at &= at - 1 if at else 0
        at = bisect_right(days, first_day(effort))
        while at < len(longest):
            longest[at] = longest_two([*longest[at], effort])
            at += at & -at


def longest_two(efforts: list[Effort]) -> list[Effort]:
    """The two that last longest, of different services; of one service only one."""
    by_provider: dict[str | None, Effort] = {}
    for each in sorted(efforts, key=last_day):
        by_provider.pop(each.provider, None)
        by_provider[each.provider] = each
    return list(by_provider.values())[-2:]


def first_day(effort: Effort) -> str:
    return effort.starts or ""


def last_day(effort: Effort) -> str:
    return effort.ends or FOR_EVER


@rule(
    "warning",
    of=CASE,
    sv="Planen har ingen samordnare den {on}.",
    en="The plan has no coordinator on {on}.",
    needs_day=True,
)
def no_coordinator(case: CaseFacts) -> PartHits:
    """A plan is in force today, but nobody holds the coordination.

    Why: the family has nobody to turn to, and the plan is nobody's to keep.
    Fix: agree who coordinates, and record the hand-over.

    En plan gäller i dag, men ingen har samordningen.

    Varför: familjen har ingen att vända sig till, och ingen håller planen vid liv.
    Gör så här: kom överens om vem som samordnar, och anteckna överlämningen.
    """
    if not case.coordinators(on=case.day):
        for plan in case.plans_on(case.day):
            yield plan, "", {"on": case.day}


@rule(
    "warning",
    of=CASE,
    sv="Ingen har samordningen efter {ends} och före {starts}.",
    en="Nobody holds the coordination after {ends} and before {starts}.",
)
def coordination_gap(case: CaseFacts) -> PartHits:
    """There are days between one coordinator and the next when nobody coordinates.

    Why: needs are lost at transitions above all, such as between preschool and school. A day is covered
    when anybody holds the coordination, however many others come and go.
    Fix: let the first keep the role until the next one begins.

    Det finns dagar mellan en samordnare och nästa då ingen samordnar.

    Varför: det är framför allt vid övergångar som behov tappas bort, till exempel mellan förskola och skola.
    En dag är täckt när någon har samordningen, hur många andra som än kommer och går.
    Gör så här: låt den första ha rollen kvar tills nästa börjar.
    """
    held_until = ""
    for role in case.coordinators():
        if held_until and day_after(held_until) < role.starts:
            yield role, "starts", {"ends": held_until, "starts": role.starts}
        held_until = max(held_until, role.ends or FOR_EVER)


def day_after(day: str) -> str:
    """The next day; a day that is not in the calendar is left as it is."""
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return day


@rule(
    "warning",
    of="Plan",
    sv="Planen skulle ha följts upp senast {due}.",
    en="The plan was to be reviewed by {due}.",
    needs_day=True,
)
def review_overdue(plan: Plan, case: CaseFacts) -> Hits:
    """The day for following up a plan has passed, and no follow-up is recorded.

    Why: without a review nobody sees whether the support helps.
    Fix: hold the follow-up, or record it if it has been held.

    Dagen för att följa upp en plan har passerat, och ingen uppföljning är antecknad.

    Varför: utan uppföljning ser ingen om stödet hjälper.
    Gör så här: håll uppföljningen, eller anteckna den om den redan är gjord.
    """
    due = case.next_review(plan)
    if due and due < case.day:
        yield "", {"due": due}


@rule(
    "warning",
    of=CASE,
    sv="Samma person har nu berättat om området ”{need_area}” för {services} verksamheter.",
    en="The same person has now told about the area “{need_area}” to {services} services.",
)
def told_again(case: CaseFacts) -> PartHits:
    """The same person has told about the same thing to three services or more.

    Why: families tire of telling, and each new listener starts from nothing.
    Fix: reuse what was told, when a consent or ground permits it, and point at the earlier telling.

    Samma person har berättat om samma sak för tre verksamheter eller fler.

    Varför: familjer tröttnar på att berätta, och varje ny lyssnare börjar från noll.
    Gör så här: återanvänd det som är berättat, när samtycke eller lagrum tillåter det, och peka på den tidigare berättelsen.
    """
    tellings = case.records["Telling"]
    if len(tellings) < TOO_MANY_TIMES:
        return
    heard: dict[tuple[str, str], set[str]] = defaultdict(set)
    for telling in sorted(tellings, key=lambda each: str(each.told_on)):
        if not telling.area or not telling.told_to or telling.reused_from:
            continue
        listeners = heard[telling.told_by, telling.area]
        if not listeners.issuperset(telling.told_to):
            listeners.update(telling.told_to)
            if len(listeners) >= TOO_MANY_TIMES:
                yield telling, "", {"need_area": telling.area, "services": len(listeners)}


@rule(
    "warning",
    of="Exchange",
    sv="Filen har inget ärende och ingen gruppaktivitet.",
    en="The file has no case and no group activity.",
)
def nothing_in_it(exchange: Exchange, envelope: Part) -> Hits:
    """A file holds organisations but neither a case nor a group activity.

    Why: it tells the recipient nothing, and something was probably left out when it was made.
    Fix: find out why nothing came along, or do not send the file.

    En fil har organisationer men varken något ärende eller någon gruppaktivitet.

    Varför: den säger inte mottagaren något, och troligen föll något bort när den skapades.
    Gör så här: ta reda på varför inget kom med, eller skicka inte filen.
    """
    if not envelope.file.has_cases and not exchange.group_activities:
        yield "", {}
