"""Right to answer: had the one who answered for a child the right to it that day, and does the right
last as long as the consent?

Rätt att svara: hade den som svarade för ett barn rätt till det den dagen, och varar rätten lika
länge som samtycket?

Only a yes is asked by what right it was given: a no closes, whoever says it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, NamedTuple

from barnterm._generated.structs import Consent, Person, Relation
from barnterm.case import CaseFacts
from barnterm.finding import Facts
from barnterm.once import once
from barnterm.periods import in_one
from barnterm.right import lacking, right_of
from barnterm.rule import CASE, Family, PartHits, rule
from barnterm.statement import given, yes_to

FAMILY = Family()

DAY = len("2026-01-01")


class Yes(NamedTuple):
    """A yes under a relation.

    Attributes:
        consent: What it answers.
        field: Where in the consent the relation is named.
        answer: The answer itself.
        over: When the right is over, as in `right.over_from`.
        lack: What the relation lacks to have given the right that day; empty if nothing.
        facts: What there is to tell of that.
    """

    consent: Consent
    field: str
    answer: Any
    over: str
    lack: str
    facts: Facts


@once
def under_relations(case: CaseFacts) -> list[Yes]:
    """Every yes under a relation, but for those in consents that were found to be an error."""
    found = []
    for consent in case.records["Consent"]:
        child: Person | None = case.named(consent.about, "Person")
        if child is None or consent.error_found_on:
            continue
        for index, answer in enumerate(consent.answers or ()):
            if answer.acting_as is not None and answer.answer == "accepted":
                relation = case.named(answer.acting_as, "Relation")
                if relation is not None:
                    over, lack, facts = judged(case, child, answer, relation)
                    field = f"answers/{index}/acting_as"
                    found.append(Yes(consent, field, answer, over, lack, facts))
    return found


@once
def without_right(case: CaseFacts) -> list[Yes]:
    """Those whose relation lacked something on its day."""
    return [yes for yes in under_relations(case) if yes.lack] if case.records["Consent"] else []


def lacking_in(case: CaseFacts, lack: str) -> PartHits:
    """Every yes whose relation lacked a certain thing on its day."""
    for yes in without_right(case):
        if yes.lack == lack:
            yield yes.consent, yes.field, yes.facts


def judged(
    case: CaseFacts, child: Person, answer: Any, relation: Relation
) -> tuple[str, str, Facts]:
    """When the right of a yes is over, what it lacks, and what there is to tell of that."""
    if relation.person != answer.party or relation.id not in relations_of(case, child):
        return "", "whose", {}
    day = answer.given_on
    first, over = right_of(relation, child, case.created)
    if first <= day < over:
        return over, "", {}
    lack = lacking(relation, child, day, case.created)
    return over, lack, {"person_relation": relation.kind} if lack == "kind" else told_on(lack, day)


def told_on(lack: str, day: str) -> Facts:
    return {"on": day} if lack in {"day", "age"} else {}


def relations_of(case: CaseFacts, child: Person) -> frozenset[str]:
    """The ids of the relations that stand with a child."""
    known = relations_found(case)
    if child.id not in known:
        known[child.id] = frozenset(each.id for each in child.relations or ())
    return known[child.id]


@once
def relations_found(case: CaseFacts) -> dict[str, frozenset[str]]:
    """By id of a child: the ids of its relations that have been asked for."""
    return {}


@rule(
    "error",
    of=CASE,
    sv="Svaret gavs i en relation som inte är den som svarade till barnet.",
    en="The answer was given under a relation that is not that of the one who answered to the child.",
)
def relation_of_somebody_else(case: CaseFacts) -> PartHits:
    """A yes names a relation of another child, or one that leads to another person than the one who said it.

    Why: the relation is what gives the right to answer. It must stand with the person whom the consent
    is about (`relations`), and its `person` must be the `party` of the answer.
    Fix: point at the relation between those two, or register a consent about the right child.

    Ett ja pekar på en relation som hör till ett annat barn, eller som leder till någon annan än den som sa ja.

    Varför: det är relationen som ger rätt att svara. Den ska stå hos den som samtycket handlar om
    (`relations`), och dess `person` ska vara svarets `party`.
    Gör så här: peka på relationen mellan just de två, eller skriv in ett samtycke som handlar om rätt barn.
    """
    yield from lacking_in(case, "whose")


@rule(
    "error",
    of=CASE,
    sv="Relationen ”{person_relation}” ger ingen rätt att samtycka i barnets ställe.",
    en="The relation “{person_relation}” gives no right to consent in the child's place.",
)
def relation_gives_no_right(case: CaseFacts) -> PartHits:
    """A yes is given in the child's place by somebody whose relation to the child gives no right to it.

    Why: somebody close, such as a step-parent or a foster parent, may know the child best and still not decide.
    The term of each relation says in `may_consent` when it gives the right; this one says `never`.
    Fix: ask those who can answer. If the person has another relation too, point at that.

    Ett ja lämnas i barnets ställe av någon vars relation till barnet inte ger rätt till det.

    Varför: någon som står nära, till exempel en styvförälder eller en familjehemsförälder, kan känna barnet bäst
    och ändå inte bestämma. Varje relations term säger i `may_consent` när den ger rätten; den här säger `never`.
    Gör så här: fråga dem som kan svara. Har personen en relation till, peka på den i stället.
    """
    yield from lacking_in(case, "kind")


@rule(
    "error",
    of=CASE,
    sv="Den som samtyckte för barnet har inte vårdnaden enligt filen.",
    en="The one who consented for the child does not have custody according to the file.",
)
def guardian_without_custody(case: CaseFacts) -> PartHits:
    """Somebody consents in the child's place, but the relation states no custody.

    Why: nobody without custody can lift the secrecy in the child's place. Custody stands in the relation, for its
    days; left out or unknown it does not count. Before a child is born there is no custody, and none is asked for.
    Fix: state the custody if it is missing. If it is right, ask those who have custody.

    Någon samtycker i barnets ställe, men relationen anger ingen vårdnad.

    Varför: den som saknar vårdnad kan inte häva sekretessen i barnets ställe. Vårdnaden står i relationen, för dess
    dagar; utelämnad eller okänd räknas den inte. Innan ett barn är fött finns ingen vårdnad, och ingen efterfrågas.
    Gör så här: ange vårdnaden om den saknas. Stämmer den, fråga dem som har vårdnaden.
    """
    yield from lacking_in(case, "custody")


@rule(
    "error",
    of=CASE,
    sv="Svaret gavs {on}, men då gällde inte den relation eller det uppdrag som gav rätten.",
    en="The answer was given on {on}, but the relation or mandate that gave the right did not hold then.",
)
def right_not_held(case: CaseFacts) -> PartHits:
    """A yes is given before custody or a mandate began or after it ended.

    Why: a right to answer lasts as long as the relation (`starts` to `ends`, both included). That of an expectant
    parent is over the day the child is born, when it is followed by a relation as parent.
    Fix: correct the day that is wrong, point at the relation that held that day, or ask whoever has the right now.

    Ett ja är lämnat innan vårdnaden eller uppdraget började eller sedan det hade upphört.

    Varför: rätten att svara varar lika länge som relationen (från `starts` till `ends`, båda inräknade). En blivande
    förälders relation upphör den dag barnet föds och följs av en som förälder.
    Gör så här: rätta den dag som är fel, peka på den relation som gällde då, eller fråga den som har rätten nu.
    """
    yield from lacking_in(case, "day")


@rule(
    "error",
    of=CASE,
    sv="Svaret gavs {on}, men då hade den som samtycket handlar om fyllt 18 år.",
    en="The answer was given on {on}, but by then the one whom the consent is about had turned 18.",
)
def child_had_come_of_age(case: CaseFacts) -> PartHits:
    """A yes is given in the place of somebody who had turned eighteen.

    Why: custody ends that day, and from then on nobody but the person can say yes. An age without a birth date
    counts on the day the file was made, and only what is certain is told.
    Fix: ask the person. If the birth date or the day of the answer is wrong, correct it.

    Ett ja är lämnat i stället för någon som hade fyllt arton år.

    Varför: vårdnaden upphör den dagen, och därefter kan bara personen själv säga ja. En ålder utan födelsedatum
    gäller den dag då filen skapades, och bara det som är säkert sägs.
    Gör så här: fråga personen. Är födelsedatumet eller dagen för svaret fel, rätta det.
    """
    yield from lacking_in(case, "age")


@rule(
    "warning",
    of=CASE,
    sv="Rätten att svara för barnet upphör {on}, medan samtycket fortfarande löper.",
    en="The right to answer for the child ends on {on}, while the consent still runs.",
)
def right_ends_first(case: CaseFacts) -> PartHits:
    """A right to answer that a yes rests on ends before the last day of the consent.

    Why: a consent counts only as long as each of those who must consent has the right: until custody or a mandate
    ends, a child of an expectant parent is born, or the child turns eighteen. After that the text still says yes. All
    relations of somebody to the child are taken together, and a consent that is over when the file is made is not told of.
    Fix: let the consent end when the right does, and ask whoever has the right after that.

    En rätt att svara som ett ja vilar på upphör före samtyckets sista dag.

    Varför: ett samtycke räknas bara så länge var och en som måste samtycka har rätten: tills vårdnaden eller uppdraget
    upphör, den blivande förälderns barn föds eller barnet fyller arton. Därefter står ja:et kvar utan att gälla. Alla
    någons relationer till barnet tas tillsammans, och ett samtycke som är slut när filen skapas sägs det inget om.
    Gör så här: låt samtycket sluta när rätten gör det, och fråga sedan den som har rätten.
    """
    for yes in longest_rights(case) if case.records["Consent"] else ():
        ends = yes.consent.ends or ""
        if yes.over <= ends and case.created <= ends and is_needed(yes):
            over = goes_on_until(case, yes)
            if over <= ends:
                yield yes.consent, yes.field, {"on": over[:DAY]}


def goes_on_until(case: CaseFacts, yes: Yes) -> str:
    """When a right is over, as in `right.over_from`, by all the relations of the one who said it:
    one may follow on another without a break.
    """
    known, key = ends_found(case), (yes.consent.about, yes.answer.party)
    if key not in known:
        child = case.named(yes.consent.about, "Person")
        own = (each for each in child.relations or () if each.person == yes.answer.party)
        known[key] = in_one(right_of(each, child, case.created) for each in own)
    firsts, overs = known[key]
    at = bisect_right(firsts, yes.answer.given_on) - 1
    return max(overs[at], yes.over)


@once
def ends_found(case: CaseFacts) -> dict[tuple[str, str], tuple[list[str], list[str]]]:
    """By child and person: the periods without a break that have been asked for."""
    return {}


def is_needed(yes: Yes) -> bool:
    """Whether who said it must consent, and has not done so for themselves."""
    consent, party = yes.consent, yes.answer.party
    own = any(each.party == party and each.acting_as is None for each in yes_to(consent))
    return party in (consent.required_parties or ()) and not own


def longest_rights(case: CaseFacts) -> Iterable[Yes]:
    """For each party to a given consent the yes whose right lasts longest."""
    found: dict[tuple[int, str], Yes] = {}
    for yes in under_relations(case):
        key = id(yes.consent), yes.answer.party
        stands = not yes.lack and id(yes.consent) in given(case)
        if stands and (key not in found or found[key].over < yes.over):
            found[key] = yes
    return found.values()
