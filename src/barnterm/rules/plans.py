"""Plans: does the plan lead anywhere, and are the child and the family in it?

Planer: leder planen någonstans, och är barnet och familjen med i den?
"""

from __future__ import annotations

from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Goal, Plan
from barnterm.case import ANSWERING, CaseFacts
from barnterm.once import once
from barnterm.right import is_surely_under, lasts
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.rules.references import without_end
from barnterm.rules.reviews import ENDS, last_reviews

FAMILY = Family()

SPEAKING_AGE = 2
"""Years; before that a child shows what it feels, which those around it tell as observations."""

OWN_WORDS = {
    kind: found
    for kind, slots in SLOTS.items()
    if (found := [slot for slot in slots if slot.names == "speaker"])
}
"""By class that can hold what somebody themselves says: the fields that name who."""


@rule(
    "warning",
    of="Goal",
    sv="Målet har ingen insats, varken för sig självt eller för något av behoven bakom det.",
    en="The goal has no effort, neither for itself nor for any of the needs behind it.",
)
def goal_without_effort(goal: Goal, case: CaseFacts) -> Hits:
    """Work towards a goal is said to be under way, but no effort leads to it.

    Why: a goal that nobody does anything for is a wish, and the child is let down.
    Fix: plan an effort, point at the one there is, or let the goal rest.

    Ett mål står som pågående, men ingen insats leder till det.

    Varför: ett mål som ingen gör något för är en önskan, och barnet blir sviket.
    Gör så här: planera en insats, peka på den som finns, eller låt målet vila.
    """
    if goal.status != "active" or not case.answered().isdisjoint([goal.id, *goal.needs]):
        return
    if told_already(case).isdisjoint([goal.id, *goal.needs]):
        yield "", {}


@once
def told_already(case: CaseFacts) -> set[str]:
    """The ids of the needs that are told of by themselves."""
    return {need.id for need in case.unmet_needs()}


@rule(
    "warning",
    of="Goal",
    sv="Målet skulle vara nått {due}, men ingen har följt upp det.",
    en="The goal was to be reached by {due}, but nobody has reviewed it.",
    needs_day=True,
)
def goal_past_its_day(goal: Goal, case: CaseFacts) -> Hits:
    """A goal's day has passed, the goal is still under way, and no follow-up has taken it up since, or ended it before.

    Why: without an answer neither the child nor the services know whether the support helped.
    Fix: review the goal and set its status, or agree on a new day.

    Dagen för ett mål har passerat, målet pågår ännu, och ingen uppföljning har tagit upp det sedan dess eller avslutat det
    dessförinnan.

    Varför: utan svar vet varken barnet eller verksamheterna om stödet hjälpte.
    Gör så här: följ upp målet och ange hur det gick, eller kom överens om en ny dag.
    """
    if goal.status != "active" or not goal.due or goal.due >= case.day:
        return
    if reviewed(case).get(goal.id, "") < goal.due and goal.id not in ended_by_review(case):
        yield "due", {"due": goal.due}


@once
def reviewed(case: CaseFacts) -> dict[str, str]:
    """By id of a goal: the last day that a follow-up took it up."""
    days: dict[str, str] = {}
    for review in case.records["FollowUp"]:
        for item in review.items:
            if item.goal:
                days[item.goal] = max(days.get(item.goal, ""), review.reviewed_on)
    return days


@once
def ended_by_review(case: CaseFacts) -> set[str]:
    """The ids of the goals that the last follow-up of them ended."""
    return {id_ for id_, last in last_reviews(case).items() if last.item.outcome in ENDS}


@rule(
    "info",
    of=CASE,
    sv="Filen har en plan, men inget av det som barnet självt har sagt.",
    en="The file has a plan, but nothing of what the child itself has said.",
)
def child_not_heard(case: CaseFacts) -> PartHits:
    """There is a plan, but no view, telling, application or answer from the child.

    Why: the child knows things about its life that nobody else knows, and has a right to be heard.
    Not asked of a child who is certain to be unborn or under two on the day of the file, who has no words yet.
    Fix: ask the child in a way that suits it, and record it as the child's own view.

    Det finns en plan, men ingen bild, berättelse, ansökan eller något svar från barnet.

    Varför: barnet vet saker om sitt liv som ingen annan vet, och har rätt att bli hört.
    Det gäller inte ett barn som säkert är ofött eller under två år den dag filen skapades, och ännu inte har några ord.
    Gör så här: fråga barnet på ett sätt som passar det, och anteckna svaret som barnets egen bild.
    """
    plans = case.records["Plan"]
    if plans and not is_heard(case, case.record.child) and may_be_asked(case):
        for plan in plans:
            yield plan, "", {}


def may_be_asked(case: CaseFacts) -> bool:
    """Whether the child may be old enough to say what it thinks. Somebody there at work is no child."""
    child, made = case.child, case.created
    is_none = child and (child.is_professional or is_surely_under(child, SPEAKING_AGE, made, made))
    return not is_none


def is_heard(case: CaseFacts, person: str) -> bool:
    """Whether the case holds a person's own words."""
    return any(
        getattr(record, slot.name) == person
        for kind, slots in OWN_WORDS.items()
        for record in case.records[kind]
        for slot in slots
    )


@rule(
    "info",
    of="Plan",
    sv="Varken barnet eller någon vårdnadshavare står bland dem som deltar i planen.",
    en="Neither the child nor any guardian is among those who take part in the plan.",
)
def family_left_out(plan: Plan, case: CaseFacts) -> Hits:
    """A plan is made among services alone.

    Why: a plan about a family without the family is seldom followed. There may be reasons, such as protection.
    Fix: invite the child and the guardians, or let it be when somebody would be harmed.

    En plan är gjord mellan verksamheter, utan familjen.

    Varför: en plan om en familj utan familjen följs sällan. Det kan finnas skäl, till exempel skydd.
    Gör så här: bjud in barnet och vårdnadshavarna, eller låt det vara om någon skulle fara illa.
    """
    family = {
        case.record.child,
        *(each.person for each in case.relations if each.kind in ANSWERING),
    }
    if plan.participants and case.child and family.isdisjoint(plan.participants):
        yield "participants", {}


@rule(
    "info",
    of="Plan",
    sv="Planen har ingen dag för uppföljning.",
    en="The plan has no day for review.",
)
def no_review_day(plan: Plan, case: CaseFacts) -> Hits:
    """A plan without a last day says nothing of when it is to be reviewed, and neither does a follow-up.

    Why: what has no day in the calendar is easily left undone.
    Fix: agree on a day with the family and write it.

    En plan utan sista dag säger inget om när den ska följas upp, och det gör ingen uppföljning heller.

    Varför: det som inte har någon dag i kalendern blir lätt inte av.
    Gör så här: kom överens med familjen om en dag och skriv den.
    """
    if not plan.review_due and not plan.ends and plan.id not in to_be_reviewed(case):
        yield "", {}


@once
def to_be_reviewed(case: CaseFacts) -> set[str | None]:
    """The ids of the plans for which some follow-up names the day of the next."""
    return {each.plan for each in case.records["FollowUp"] if each.next_review}


@rule(
    "warning",
    of=CASE,
    sv="Uppföljningen säger ”{review_outcome}” men inte om vad.",
    en="The follow-up says “{review_outcome}” but not of what.",
)
def review_of_nothing(case: CaseFacts) -> PartHits:
    """A part of a follow-up points at neither a need, a goal nor an effort.

    Why: nobody can act on a decision when it is not known what was decided on.
    Fix: point at the need, goal or effort that was followed up.

    En del av en uppföljning pekar varken på ett behov, ett mål eller en insats.

    Varför: ingen kan göra något av ett beslut när det inte går att se vad det gällde.
    Gör så här: peka på det behov, mål eller den insats som följdes upp.
    """
    for item in case.records["ReviewItem"]:
        if not item.need and not item.goal and not item.effort:
            yield item, "", {"review_outcome": item.outcome}


@rule(
    "warning",
    of="Plan",
    sv="Planen ersätts av en som börjar {starts}, men gäller efter det.",
    en="The plan is replaced by one that starts on {starts}, but holds after that.",
)
def replaced_and_still_in_force(plan: Plan, case: CaseFacts) -> Hits:
    """A plan that another one `replaces` still runs on the day after the other one's first day.

    Why: the family has two plans, and the services may follow one each.
    A plan without a last day runs on, once the one that replaces it has begun by the day of the file.
    Fix: let the earlier plan end when the later one begins, or take the replacement away.

    En plan som en annan ersätter (`replaces`) gäller ännu dagen efter den andras första dag.

    Varför: familjen har två planer, och verksamheterna kan följa var sin.
    En plan utan sista dag fortsätter att gälla, när den som ersätter den har börjat senast den dag filen skapades.
    Gör så här: låt den tidigare planen sluta när den senare börjar, eller ta bort uppgiften om att den ersätts.
    """
    starts = replaced_on(case).get(plan.id)
    if starts and (plan.ends > starts if plan.ends else starts <= case.created):
        yield "ends" if plan.ends else "", {"starts": starts}


@once
def replaced_on(case: CaseFacts) -> dict[str, str]:
    """By id of a plan: the first day of the first plan that replaces it."""
    days: dict[str, str] = {}
    for plan in case.records["Plan"]:
        if plan.replaces and plan.replaces != plan.id:
            days[plan.replaces] = min(days.get(plan.replaces, plan.starts), plan.starts)
    return days


@rule(
    "warning",
    of="Plan",
    sv="Planen anger en samordnare som slutade {ends}.",
    en="The plan names a coordinator who left on {ends}.",
)
def coordinator_has_left(plan: Plan, case: CaseFacts) -> Hits:
    """A plan that is in force on the day of the file names a coordinator whose role had ended by then.

    Why: the family turns to somebody who no longer answers, while another coordinates. Nobody doing so is told by itself.
    Fix: point at the role of whoever coordinates now.

    En plan som gäller den dag filen skapades anger en samordnare vars roll hade upphört.

    Varför: familjen vänder sig till någon som inte längre svarar, medan en annan samordnar. Att ingen gör det sägs för sig.
    Gör så här: peka på rollen för den som samordnar nu.
    """
    role = case.named(plan.coordinator, "RoleAssignment") if plan.coordinator else None
    if not role or not role.ends or not lasts(plan, case.created):
        return
    is_held = role.ends < case.created and case.coordinators(on=case.created)
    if is_held and plan.id not in replaced_on(case):
        yield "coordinator", {"ends": role.ends}


@rule(
    "error",
    of=CASE,
    sv="Planen ersätter sig själv, direkt eller genom andra.",
    en="The plan replaces itself, directly or through others.",
)
def replaces_itself(case: CaseFacts) -> PartHits:
    """Following `replaces` from a plan never comes to a first plan.

    Why: it cannot be told which plan holds.
    Fix: let each plan replace the one before it, and the first one none.

    Den som följer `replaces` från en plan kommer aldrig fram till en första plan.

    Varför: det går inte att se vilken plan som gäller.
    Gör så här: låt varje plan ersätta den som kom före, och den första ingen.
    """
    plans = case.records["Plan"]
    circles = without_end({each.id: [each.replaces] for each in plans if each.replaces})
    for plan in plans if circles else ():
        if plan.id in circles and plan.replaces:
            yield plan, "replaces", {}
