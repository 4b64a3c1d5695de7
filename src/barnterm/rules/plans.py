"""Plans: does the plan lead anywhere, and are the child and the family in it?"""

from __future__ import annotations

from collections import defaultdict

from barnterm.rules.completeness import GIVEN_UP, unmet
from barnterm.rules.rule import Context, Hits, rule

FAMILY = {"child", "guardian", "appointed_guardian"}
CHILDS_WORDS = {
    "Agreement": "person",
    "Application": "applicant",
    "Assessment": "view_of",
    "Telling": "told_by",
    "Opinion": "person",
}
"""By class that can hold what somebody themselves says: the field that names who."""


@rule(
    "warning",
    sv="Målet har ingen insats, varken för sig självt eller för något av behoven bakom det.",
    en="The goal has no effort, neither for itself nor for any of the needs behind it.",
)
def goal_without_effort(context: Context) -> Hits:
    """Work towards a goal is said to be under way, but no effort leads to it.

    Why: a goal that nobody does anything for is a wish, and the child is let down.
    Mend: plan an effort, point at the one there is, or let the goal rest.

    Ett mål står som pågående, men ingen insats leder till det.

    Varför: ett mål som ingen gör något för är en önskan, och barnet blir sviket.
    Gör så här: planera en insats, peka på den som finns, eller låt målet vila.
    """
    answered = {place.record.id for place in unmet(context)}  # these are told of already
    for place in context.of("Effort"):
        if place.record.status not in GIVEN_UP:
            answered.update(place.record.goals or (), place.record.needs or ())
    for place in context.of("Goal"):
        goal = place.record
        if goal.status == "active" and answered.isdisjoint([goal.id, *goal.needs]):
            yield place.at, {}


@rule(
    "warning",
    sv="Målet skulle vara nått {due}, men ingen har följt upp det.",
    en="The goal was to be reached by {due}, but nobody has reviewed it.",
    needs_day=True,
)
def goal_past_its_day(context: Context) -> Hits:
    """A goal's day has passed, the goal is still under way, and no follow-up has taken it up since.

    Why: without an answer neither the child nor the services know whether the support helped.
    Mend: review the goal and set its status, or agree on a new day.

    Dagen för ett mål har passerat, målet pågår ännu, och ingen uppföljning har tagit upp det sedan dess.

    Varför: utan svar vet varken barnet eller verksamheterna om stödet hjälpte.
    Gör så här: följ upp målet och ange hur det gick, eller kom överens om en ny dag.
    """
    reviewed: dict[str, str] = defaultdict(str)
    for place in context.of("FollowUp"):
        for item in place.record.items:
            if item.goal:
                reviewed[item.goal] = max(reviewed[item.goal], place.record.reviewed_on)
    for place in context.of("Goal"):
        goal = place.record
        passed = goal.due and reviewed[goal.id] < goal.due < context.day
        if passed and goal.status == "active":
            yield f"{place.at}/due", {"due": goal.due}


@rule(
    "info",
    sv="Filen har en plan, men inget av det som barnet självt har sagt.",
    en="The file has a plan, but nothing of what the child itself has said.",
)
def child_not_heard(context: Context) -> Hits:
    """There is a plan, but no view, telling, application or answer from the child.

    Why: the child knows things about its life that nobody else knows, and has a right to be heard.
    Mend: ask the child in a way that suits it, and record it as the child's own view.

    Det finns en plan, men ingen bild, berättelse, ansökan eller något svar från barnet.

    Varför: barnet vet saker om sitt liv som ingen annan vet, och har rätt att bli hört.
    Gör så här: fråga barnet på ett sätt som passar det, och anteckna svaret som barnets egen bild.
    """
    heard = {getattr(p.record, CHILDS_WORDS[p.kind]) for p in context.of(*CHILDS_WORDS)}
    for case in context.of("Case"):
        if case.record.child not in heard:
            for place in context.of("Plan"):
                yield place.at, {}


@rule(
    "info",
    sv="Varken barnet eller någon vårdnadshavare står bland dem som deltar i planen.",
    en="Neither the child nor any guardian is among those who take part in the plan.",
)
def family_left_out(context: Context) -> Hits:
    """A plan is made among services alone.

    Why: a plan about a family without the family is seldom followed. There may be reasons, such as protection.
    Mend: invite the child and the guardians, or let it be when somebody would be harmed.

    En plan är gjord mellan verksamheter, utan familjen.

    Varför: en plan om en familj utan familjen följs sällan. Det kan finnas skäl, till exempel skydd.
    Gör så här: bjud in barnet och vårdnadshavarna, eller låt det vara om någon skulle fara illa.
    """
    family = {p.record.id for p in context.of("Person") if p.record.relation in FAMILY}
    for place in context.of("Plan"):
        if family.isdisjoint(place.record.participants):
            yield f"{place.at}/participants", {}


@rule(
    "info",
    sv="Planen har ingen dag för uppföljning.",
    en="The plan has no day for review.",
)
def no_review_day(context: Context) -> Hits:
    """A plan without a last day says nothing of when it is to be reviewed, and neither does a follow-up.

    Why: what has no day in the calendar is easily left undone.
    Mend: agree on a day with the family and write it.

    En plan utan sista dag säger inget om när den ska följas upp, och det gör ingen uppföljning heller.

    Varför: det som inte har någon dag i kalendern blir lätt inte av.
    Gör så här: kom överens med familjen om en dag och skriv den.
    """
    reviewed = {p.record.plan for p in context.of("FollowUp") if p.record.next_review}
    for place in context.of("Plan"):
        plan = place.record
        if not plan.review_due and not plan.ends and plan.id not in reviewed:
            yield place.at, {}


@rule(
    "warning",
    sv="Uppföljningen säger ”{review_outcome}” men inte om vad.",
    en="The follow-up says “{review_outcome}” but not of what.",
)
def review_of_nothing(context: Context) -> Hits:
    """A part of a follow-up points at neither a need, a goal nor an effort.

    Why: nobody can act on a decision when it is not known what was decided on.
    Mend: point at the need, goal or effort that was followed up.

    En del av en uppföljning pekar varken på ett behov, ett mål eller en insats.

    Varför: ingen kan göra något av ett beslut när det inte går att se vad det gällde.
    Gör så här: peka på det behov, mål eller den insats som följdes upp.
    """
    for place in context.of("ReviewItem"):
        item = place.record
        if not item.need and not item.goal and not item.effort:
            yield place.at, {"review_outcome": item.outcome}
