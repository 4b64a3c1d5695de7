"""Appeals: does what was decided on appeal show in what is done, and who appealed by what right?

Överklaganden: syns det som avgjordes efter överklagande i det som görs, och med vilken rätt överklagades det?
"""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter

from barnterm._generated.structs import Appeal, Decision
from barnterm.carried import stopped
from barnterm.case import CaseFacts
from barnterm.decided import GRANTS, REPLACED, in_the_end, last_settled
from barnterm.once import once
from barnterm.right import lasts
from barnterm.rule import CASE, Family, Hits, PartHits, rule

FAMILY = Family()


@rule(
    "warning",
    of=CASE,
    sv="Pågår, fast beslutet den {on} föll när det överklagades: ”{appeal_outcome}”.",
    en="Under way, although the decision of {on} fell when it was appealed against: “{appeal_outcome}”.",
)
def fallen_and_still_under_way(case: CaseFacts) -> PartHits:
    """An effort, plan or stay is under way on the day of the file, but the last decision on it, a yes, fell on appeal.

    Why: the child has something that nobody has decided on any more, or the file tells of it too late.
    A decision that granted has fallen when its appeal settled last has `state: falls` (`tried_again` too, if it applies
    to one thing only, plans aside). Another decision that grants and holds on that day carries it all the same.
    Fix: state how the effort, plan or stay ended, or enter the decision that carries it.

    En insats, en plan eller ett boende pågår den dag filen skapades, men det senaste beslutet, ett ja, föll efter överklagande.

    Varför: barnet har något som ingen längre har beslutat om, eller så berättar filen om det för sent.
    Ett ja har fallit när det överklagande som avgjordes sist har `state: falls` (även `tried_again`, om beslutet bara gäller
    en sak, planer oräknade). Ett annat beslut som är ett ja och gäller den dagen bär det ändå.
    Gör så här: ange hur insatsen, planen eller boendet slutade, eller lägg till det beslut som bär det.
    """
    for record, field, word in stopped(case) if case.records["Appeal"] else ():
        if word.decision.outcome in GRANTS:
            outcome = in_the_end(word.decision) or ""
            on = word.decision.decided_on
            yield record, field, {"appeal_outcome": outcome, "on": on}


@rule(
    "warning",
    of="Decision",
    sv="Beslutet ändrades efter överklagande {on}, men det som gäller i stället står inte i filen.",
    en="The decision was changed on appeal on {on}, but what holds instead is not in the file.",
)
def changed_without_new_decision(decision: Decision, case: CaseFacts) -> Hits:
    """An appeal settled last changed a decision (`state: replaced`), and no later decision is about the same.

    Why: the family has a right to what the court decided, and the services go on with what no longer holds.
    A later decision is made on or after the day the appeal was settled, and has something in common in `applies_to`, or
    the same `matter` when neither names anything.
    Fix: enter the decision of the court as one of its own, with its amounts and days.

    Det överklagande som avgjordes sist ändrade ett beslut (`state: replaced`), och inget senare beslut gäller samma sak.

    Varför: familjen har rätt till det som domstolen bestämde, och verksamheterna fortsätter med det som inte längre gäller.
    Ett senare beslut är fattat den dag överklagandet avgjordes eller senare, och har något gemensamt i `applies_to`, eller
    samma fråga (`matter`) när ingen av dem pekar på något.
    Gör så här: skriv domstolens avgörande som ett eget beslut, med sina mängder och dagar.
    """
    appeal = last_settled(decision) if decision.appeals else None
    if appeal is None or appeal.outcome not in REPLACED:
        return
    on = appeal.decided_on or appeal.appealed_on
    about = decision.applies_to or [decision.matter]
    if not any(decided_since(case, each, decision) >= on for each in about):
        yield "", {"on": on}


def decided_since(case: CaseFacts, about: str, decision: Decision) -> str:
    """The day of the last decision on something beside a given one; empty if there is none."""
    last = [each for each in last_two(case).get(about, ()) if each is not decision]
    return max((each.decided_on for each in last), default="")


@once
def last_two(case: CaseFacts) -> dict[str, list[Decision]]:
    """By id of what is decided on, and by matter: the two last decisions."""
    found = defaultdict[str, list[Decision]](list)
    for each in sorted(case.records["Decision"], key=attrgetter("decided_on")):
        for about in each.applies_to or [each.matter]:
            found[about] = [*found[about][-1:], each]
    return found


@rule(
    "warning",
    of="Appeal",
    sv="Överklagandet gjordes {on} i en relation som inte är, eller inte då var, mellan barnet och den som överklagade.",
    en="The appeal was made on {on} under a relation that is not, or was not then, between the child and the one who appealed.",
)
def acting_for_somebody_else(appeal: Appeal, case: CaseFacts) -> Hits:
    """An appeal names a relation (`acting_as`) that leads to another person than who appealed, or did not hold that day.

    Why: who appeals in the child's place does it by that relation, and an appeal by somebody without the right is dismissed.
    Fix: point at the relation between the child and the one who appealed, or correct the day.

    Ett överklagande pekar på en relation (`acting_as`) till någon annan än den som överklagade, eller som inte gällde den dagen.

    Varför: den som överklagar i barnets ställe gör det genom relationen, och ett överklagande av någon utan rätt avvisas.
    Gör så här: peka på relationen mellan barnet och den som överklagade, eller rätta dagen.
    """
    relation = case.named(appeal.acting_as, "Relation") if appeal.acting_as else None
    if relation is None:
        return
    is_theirs = appeal.appealed_by in (None, relation.person) and relation.id in own(case)
    if not is_theirs or not lasts(relation, appeal.appealed_on):
        yield "acting_as", {"on": appeal.appealed_on}


@once
def own(case: CaseFacts) -> set[str]:
    """The ids of the child's own relations."""
    return {each.id for each in case.relations}


@rule(
    "error",
    of="Decision",
    sv="Beslutet sägs inte vara överklagat, men ett överklagande står i det.",
    en="The decision is said not to have been appealed against, but has an appeal.",
)
def appealed_all_the_same(decision: Decision, case: CaseFacts) -> Hits:
    """A decision says that nobody appealed in time (`not_appealed_because`), and has an appeal.

    Why: one reader takes the decision as final, another waits for a court.
    An appeal that came too late is written as `came_too_late`, without an appeal.
    Fix: take away the one that is wrong.

    Ett beslut säger att ingen överklagade i tid (`not_appealed_because`), och har ett överklagande.

    Varför: en läsare tar beslutet som slutligt, en annan väntar på en domstol.
    Ett överklagande som kom för sent skrivs som `came_too_late`, utan överklagande.
    Gör så här: ta bort det som är fel.
    """
    if decision.not_appealed_because and decision.appeals:
        yield "not_appealed_because", {}
