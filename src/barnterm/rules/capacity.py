"""Capacity: are those who are asked the ones who can answer?

The ages are signs for a human being to stop at, never a legal limit: who must consent is
assessed each time, and no rule here computes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from barnterm._generated.structs import Person
from barnterm.rules.consent import given
from barnterm.rules.rule import Context, Hits, rule
from barnterm.walk import Place

OFTEN_MATURE = 15
OFTEN_TOO_YOUNG = 12

MINORS = {"child", "sibling"}
CHILD, OTHERS = "the one it is about", "others"
MUST_ANSWER = {
    "child_decides": {CHILD},
    "decide_together": {CHILD, OTHERS},
    "guardians_decide": {OTHERS},
    "undetermined": {CHILD, OTHERS},
}
"""By outcome of a maturity assessment: who must then consent."""

FOR_ONESELF = {"child", "person_concerned"}


def ages(person: Person, created: str, day: str) -> tuple[float, float] | None:
    """The least and greatest age in years that somebody can have had on a day.

    An age in the file is that of the day the file was made. None if the file shows no age.
    """
    if person.birth_date:
        exact = years_between(person.birth_date, day) - (day[5:] < person.birth_date[5:])
        return exact, exact
    if person.age is None:
        return None
    age = person.age + years_between(created, day)
    return age - (day[5:] < created[5:]), age + (day[5:] > created[5:])


def years_between(one: str, other: str) -> int:
    return int(other[:4]) - int(one[:4])


def of_minors(context: Context) -> Iterator[tuple[Place, tuple[float, float]]]:
    """Given consents about a child or sibling whose age on the first day the file shows."""
    created = context.exchange.created[:10]
    for place in given(context):
        person = context.named(place.record.about, "Person")
        day = place.record.starts or place.record.registered_on
        if day and person and person.relation in MINORS:
            span = ages(person, created, day)
            if span:
                yield place, span


@rule(
    "warning",
    sv="Bara andra än barnet ska samtycka, barnet är minst 15 år, och ingen mognadsbedömning är antecknad.",
    en="Only others than the child are to consent, the child is 15 or older, and no assessment of maturity is recorded.",
)
def teenager_left_out(context: Context) -> Hits:
    """Guardians alone consent for somebody of 15 or more, and nobody has assessed maturity.

    Why: the older a child is, the more it decides itself; there is no set age, so it must be assessed.
    Mend: assess whether the child can decide in this matter, and record it.

    Bara vårdnadshavare samtycker för någon som är minst 15 år, och ingen har bedömt mognaden.

    Varför: ju äldre ett barn är, desto mer bestämmer det självt; det finns ingen fast ålder, så det måste bedömas.
    Gör så här: bedöm om barnet kan bestämma i just den här frågan, och anteckna det.
    """
    for place, (least, _) in of_minors(context):
        parties = place.record.required_parties or ()
        alone = bool(parties) and place.record.about not in parties
        if alone and least >= OFTEN_MATURE and place.record.maturity is None:
            yield f"{place.at}/required_parties", {}


@rule(
    "warning",
    sv="Bara barnet ska samtycka, och barnet är under 12 år.",
    en="The child alone is to consent, and the child is under 12.",
)
def young_child_alone(context: Context) -> Hits:
    """A child under 12 is the only one who must consent.

    Why: it is a heavy question for a young child, and seldom assessed so; there is no set age.
    Mend: consider once more who must consent, and record the assessment.

    Ett barn under 12 år är den enda som måste samtycka.

    Varför: frågan kan vara tung för ett yngre barn, och det är ovanligt att barnet ensamt får svara; det finns ingen fast åldersgräns.
    Gör så här: överväg en gång till vilka som måste samtycka, och anteckna bedömningen.
    """
    for place, (_, greatest) in of_minors(context):
        alone = set(place.record.required_parties or ()) == {place.record.about}
        if alone and greatest < OFTEN_TOO_YOUNG:
            yield f"{place.at}/required_parties", {}


@rule(
    "warning",
    sv="Mognadsbedömningen blev ”{maturity_outcome}”, men det är inte de som ska samtycka.",
    en="The assessment of maturity concluded “{maturity_outcome}”, but those are not the ones who are to consent.",
)
def parties_contradict_maturity(context: Context) -> Hits:
    """Who must consent is another than the assessment of maturity says.

    Why: the assessment and the list contradict each other, and one of them will be followed.
    Mend: correct the list, or make the assessment anew. If it cannot be settled, ask both child and guardians.

    De som måste samtycka är andra än de som mognadsbedömningen säger.

    Varför: bedömningen och listan säger emot varandra, och en av dem kommer att följas.
    Gör så här: rätta listan, eller gör om bedömningen. Går det inte att avgöra, fråga både barnet och vårdnadshavarna.
    """
    for place in given(context):
        consent = place.record
        parties = set(consent.required_parties or ())
        if parties and consent.maturity:
            asked = {CHILD if party == consent.about else OTHERS for party in parties}
            if not asked.issuperset(MUST_ANSWER[consent.maturity.outcome]):
                yield f"{place.at}/required_parties", {"maturity_outcome": consent.maturity.outcome}


@rule(
    "warning",
    sv="Den som svarar som ”{consent_party}” är inte den som samtycket handlar om.",
    en="The one who answers as “{consent_party}” is not the one whom the consent is about.",
)
def answers_for_somebody_else(context: Context) -> Hits:
    """Somebody consents as the child or for themselves, but the consent is about another person.

    Why: nobody can lift another person's secrecy in one's own name.
    Mend: state the capacity that is right, or register a consent about that person.

    Någon samtycker som barnet eller för egen del, men samtycket handlar om en annan person.

    Varför: ingen kan i eget namn häva sekretess som gäller någon annan.
    Gör så här: ange rätt egenskap, eller skriv in ett samtycke som handlar om den personen.
    """
    for place in context.of("Consent"):
        for index, answer in enumerate(place.record.given_by or ()):
            if answer.capacity in FOR_ONESELF and answer.party != place.record.about:
                yield f"{place.at}/given_by/{index}/capacity", {"consent_party": answer.capacity}
