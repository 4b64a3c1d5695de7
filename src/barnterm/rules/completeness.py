"""Between two chairs: does anything fall between two chairs: a need that nobody meets, the same
effort twice, nobody who coordinates?

Mellan stolarna: faller något mellan stolarna: ett behov som ingen möter, samma insats två gånger,
ingen som samordnar?

What the cooperation models were founded to prevent: a need that nobody answers, the same
effort twice, nobody who coordinates, a plan that nobody reviews, a story told again and again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from operator import attrgetter

from barnterm._generated.structs import Effort, Exchange, Need, Plan
from barnterm.case import COORDINATING, GIVEN_UP, CaseFacts
from barnterm.codes import codes_with
from barnterm.once import once
from barnterm.part import Part
from barnterm.periods import FOR_EVER, day_after, doubles
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family(silenced="freely")

GAP_SHOWS = codes_with("Role", "gap_shows")
NEEDS_COORDINATOR = codes_with("PlanType", "needs_coordinator")
REFUSED = codes_with("ReplyAnswer", "state", "refused")

TOO_MANY_TIMES = 3
MANY_SERVICES = 2


@rule(
    "warning",
    of=CASE,
    sv="Ett behov i området ”{need_area}” har ingen insats.",
    en="A need in the area “{need_area}” has no effort.",
)
def need_without_effort(case: CaseFacts) -> PartHits:
    """A need is to be met, but no effort answers it, and nobody has been asked who has not refused.

    Why: this is how a need falls between two chairs: everybody knows, nobody does.
    An effort that the child waits for answers it; one that was refused, declined or cancelled does not, nor one that is over
    for a reason that leaves the need (`ended_because` with `leaves_need: true`, such as a provider who stopped). So does a
    referral that names the need, until it is refused (`state: refused`).
    Fix: plan an effort, or state that the family does not want support with it (support declined).

    Ett behov ska mötas, men ingen insats svarar mot det, och ingen är tillfrågad som inte har sagt nej.

    Varför: det är så ett behov faller mellan stolarna: alla vet, ingen gör.
    En insats som barnet väntar på svarar mot det; en som fick nej, avböjdes eller ställdes in gör det inte, och inte heller
    en som är slut av ett skäl som lämnar behovet kvar (`ended_because` med `leaves_need: true`, till exempel att utföraren
    slutade). Det gör även
    en remiss som anger behovet, tills den får nej (`state: refused`).
    Gör så här: planera en insats, eller ange att familjen inte vill ha stöd för det (stöd avböjt).
    """
    for need in left_alone(case):
        yield need, "", {"need_area": need.area}


@once
def left_alone(case: CaseFacts) -> list[Need]:
    """The needs that no standing effort answers and no referral that nobody has refused."""
    sent = case.records["Referral"]
    asked = {
        need
        for each in sent
        if not each.reply or each.reply.answer not in REFUSED
        for need in each.needs or ()
    }
    return [need for need in case.unmet_needs() if need.id not in asked]


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
    for need in left_alone(case):
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
    """An effort points at neither a need nor a goal. One that was refused, declined or cancelled need not.

    Why: nobody can tell what it is for, or see when it has done its work.
    Fix: point at the need or goal it answers.

    En insats pekar varken på ett behov eller på ett mål. En som fick nej, avböjdes eller ställdes in behöver inte det.

    Varför: ingen kan se vad den är till för, eller när den har gjort sitt.
    Gör så här: peka på det behov eller mål som den svarar mot.
    """
    if not effort.needs and not effort.goals and effort.status not in GIVEN_UP:
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
    pairs = [pair for same in alike.values() for pair in doubles(same, attrgetter("provider"))]
    for one, later in {id(later): (one, later) for one, later in pairs}.values():
        yield later, "", {"effort_type": later.type, "other": case.pointer(one)}


@rule(
    "warning",
    of=CASE,
    sv="Planen har ingen samordnare den {on}.",
    en="The plan has no coordinator on {on}.",
    needs_day=True,
)
def no_coordinator(case: CaseFacts) -> PartHits:
    """A plan of a type that `needs_coordinator` is in force today, but nobody holds the coordination.

    Why: the family has nobody to turn to, and the plan is nobody's to keep.
    A plan of one service, such as an action programme at school, is that service's own to keep.
    Fix: agree who coordinates, and record the hand-over.

    En plan av en typ som behöver samordnare (`needs_coordinator`) gäller i dag, men ingen har samordningen.

    Varför: familjen har ingen att vända sig till, och ingen håller planen vid liv.
    En plan inom en verksamhet, till exempel ett åtgärdsprogram i skolan, håller verksamheten själv vid liv.
    Gör så här: kom överens om vem som samordnar, och anteckna överlämningen.
    """
    if not case.coordinators(on=case.day):
        for plan in case.plans_on(case.day):
            if plan.type in NEEDS_COORDINATOR:
                yield plan, "", {"on": case.day}


@rule(
    "warning",
    of=CASE,
    sv="Ingen har rollen ”{role}” efter {ends} och före {starts}.",
    en="Nobody holds the role “{role}” after {ends} and before {starts}.",
)
def coordination_gap(case: CaseFacts) -> PartHits:
    """There are days between one holder of a role and the next when nobody holds it, and the role's code says `gap_shows`.

    Why: needs are lost at transitions above all, such as between preschool and school. A day is covered
    when anybody holds the role, however many others come and go. Coordinating roles count as one, each other by itself.
    Fix: let the first keep the role until the next one begins.

    Det finns dagar mellan en som har en roll och nästa då ingen har den, och rollens kod säger `gap_shows`.

    Varför: det är framför allt vid övergångar som behov tappas bort, till exempel mellan förskola och skola.
    En dag är täckt när någon har rollen, hur många andra som än kommer och går. Samordnande roller räknas som en, varje annan för sig.
    Gör så här: låt den första ha rollen kvar tills nästa börjar.
    """
    held_until: dict[str, str] = {}
    for role in sorted(case.records["RoleAssignment"], key=attrgetter("starts")):
        if role.role not in GAP_SHOWS:
            continue
        kind = "coordinates" if role.role in COORDINATING else role.role
        until = held_until.get(kind, "")
        if until and day_after(until) < role.starts:
            yield role, "starts", {"role": role.role, "ends": until, "starts": role.starts}
        held_until[kind] = max(until, role.ends or FOR_EVER)


@rule(
    "warning",
    of="Plan",
    sv="Planen skulle ha följts upp senast {due}.",
    en="The plan was to be reviewed by {due}.",
    needs_day=True,
)
def review_overdue(plan: Plan, case: CaseFacts) -> Hits:
    """The day for following up a plan has passed, and no follow-up is recorded. A plan that had ended by then needs none.

    Why: without a review nobody sees whether the support helps.
    Fix: hold the follow-up, or record it if it has been held.

    Dagen för att följa upp en plan har passerat, och ingen uppföljning är antecknad. En plan som hade upphört då behöver ingen.

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
    """The same person has told about the same thing, on three occasions or more, to services that had not heard it.

    Why: families tire of telling, and each new listener starts from nothing. Several who listen together count once.
    Fix: reuse what was told, when a consent or ground permits it, and point at the earlier telling.

    Samma person har berättat om samma sak, vid tre tillfällen eller fler, för verksamheter som inte hade hört det.

    Varför: familjer tröttnar på att berätta, och varje ny lyssnare börjar från noll. Flera som lyssnar tillsammans räknas en gång.
    Gör så här: återanvänd det som är berättat, när samtycke eller lagrum tillåter det, och peka på den tidigare berättelsen.
    """
    tellings = case.records["Telling"]
    if len(tellings) < TOO_MANY_TIMES:
        return
    heard: dict[tuple[str, str], set[str]] = defaultdict(set)
    times: Counter[tuple[str, str]] = Counter()
    for telling in sorted(tellings, key=lambda each: str(each.told_on)):
        if not telling.area or not telling.told_to or telling.reused_from:
            continue
        matter = telling.told_by, telling.area
        listeners = heard[matter]
        if not listeners.issuperset(telling.told_to):
            listeners.update(telling.told_to)
            times[matter] += 1
            if times[matter] >= TOO_MANY_TIMES:
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
