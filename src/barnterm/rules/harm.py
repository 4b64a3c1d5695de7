"""Assessment of harm: has somebody weighed what it does to a person that this very recipient gets
to know?

Menprövning: har någon vägt vad det innebär för en person att just den här mottagaren får veta?
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import Any

from barnterm._generated.codes import FACTS
from barnterm._generated.structs import Consent, Disclosure, HarmAssessment, Person
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, lineage
from barnterm.coverage import by_person
from barnterm.custody import could_answer
from barnterm.holders import MOST_TOLD, numbers_in
from barnterm.once import once
from barnterm.part import Part
from barnterm.permit import ByPerson, first_lack, unit_and_above
from barnterm.permit import Part as Piece
from barnterm.right import is_surely_under
from barnterm.rule import Family, Hits, rule
from barnterm.rules.capacity import OFTEN_TOO_YOUNG
from barnterm.rules.disclosure import in_use
from barnterm.statement import yes_to
from barnterm.weighed import OPENS, Kept, Opened, is_opened, keeping, kept_by, opened, opening

FAMILY = Family()

PROTECTED = codes_with("ProtectionMarking", "protected")
WITHHOLDS = codes_with("HarmOutcome", "opens", "none")
ONLY_FOR_GUARDIANS = codes_with("HarmOutcome", "only_for", "guardian")
SCHEME, PLACE = "InformationCategory", "place"
IDENTIFYING = {
    code
    for code, said in FACTS["InformationCategory"].items()
    if said.get("identifies", "none") != "none"
}
"""Categories that tell who somebody is, or where."""


@rule(
    "warning",
    of="Person",
    sv="Det är inte känt om personen har skyddade uppgifter. Då räknas de som skyddade.",
    en="It is not known whether the person's details are protected. Then they count as protected.",
)
def protection_unknown(person: Person, part: Part) -> Hits:
    """Nobody has found out whether a person's details are protected.

    Why: a place that is revealed cannot be taken back, and without an answer much must be withheld.
    Fix: ask, or look in the population register, and state what holds.

    Ingen har tagit reda på om en persons uppgifter är skyddade.

    Varför: en plats som har röjts går inte att ta tillbaka, och utan svar måste mycket hållas inne.
    Gör så här: fråga, eller se efter i folkbokföringen, och ange vad som gäller.
    """
    if person.protection == "unknown":
        yield "protection", {}


@rule(
    "warning",
    of=("Consent", "Ground", "Disclosure"),
    sv="En enskild person är mottagare, men ingen har prövat om det skadar någon.",
    en="A private person is the recipient, but nobody has assessed whether it harms anybody.",
)
def private_recipient_not_assessed(record: Any, case: CaseFacts) -> Hits:
    """A guardian or another private person is to receive or has received, without an assessment of harm.

    Why: what is meant as information to the family can reach the one it must not reach. None is owed for somebody who
    has said yes, as a party who must, to this recipient about themselves, unless for certain under 12: a disclosure
    must then lie within that consent.
    Fix: assess what the information can do when this very person has it, and record the assessment.

    En vårdnadshavare eller annan enskild ska ta emot eller har tagit emot uppgifter utan att men har prövats.

    Varför: det som är tänkt som information till familjen kan nå den som det inte får nå. Ingen prövning krävs för den
    som själv har sagt ja, som en av dem som måste, till att just den mottagaren får veta något om en själv, utom för den
    som säkert är under 12 år. Ett utlämnande ska då rymmas i det samtycket.
    Gör så här: pröva vad uppgifterna kan leda till när just den personen har dem, och anteckna prövningen.
    """
    for field, about, id_ in private_recipients(record):
        person = case.people.get(id_)
        if not person or person.is_professional:
            continue
        others = (each for each in about if each != id_ and (each, id_) not in assessed(case))
        if not all(lets_know(case, each, id_, record) for each in others):
            yield field, {}


def lets_know(case: CaseFacts, about: str, recipient: str, record: Any) -> bool:
    """Whether somebody has let a recipient know, by a consent, what is about themselves."""
    if isinstance(record, Consent):
        return is_own(record, case)
    if not isinstance(record, Disclosure):
        return False
    each_part = (Piece(about, recipient, category) for category in record.categories)
    return not any(first_lack(own_consents(case), record, part) for part in each_part)


@once
def own_consents(case: CaseFacts) -> ByPerson:
    """By person: the consents in use by which they let others know about themselves."""
    consents = case.records["Consent"]
    return by_person(each for each in consents if in_use(each) and is_own(each, case))


def is_own(consent: Any, case: CaseFacts) -> bool:
    """Whether the one whom a consent is about must say yes and does, and is not too young."""
    person = case.named(consent.about, "Person")
    days = [e.given_on for e in yes_to(consent) if e.party == consent.about and not e.acting_as]
    if not person or not days or consent.about not in (consent.required_parties or ()):
        return False
    return not is_surely_under(person, OFTEN_TOO_YOUNG, case.created, min(days))


@once
def assessed(case: CaseFacts) -> set[tuple[str, str | None]]:
    """Each person with each private recipient for whom harm to that person was assessed."""
    return {
        (person, each.recipient_person)
        for each in case.records["HarmAssessment"]
        for person in each.concerns
    }


def private_recipients(record: Any) -> Iterator[tuple[str, list[str], str]]:
    """People named as recipients: the field, those who are told about, and the person."""
    if hasattr(record, "disclosed_on"):
        scope, under, concerned = record, "", record.concerns
    else:
        scope, under, concerned = record.scope, "scope/", [record.about]
    if not scope.recipient_people or (under and record.error_found_on):
        return
    for index, id_ in enumerate(scope.recipient_people):
        yield f"{under}recipient_people/{index}", concerned, id_


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifterna lämnades ut {on}, men prövningen på {other} blev ”{harm_outcome}”.",
    en="The information was disclosed on {on}, but the assessment at {other} concluded “{harm_outcome}”.",
)
def disclosed_all_the_same(done: Disclosure, case: CaseFacts) -> Hits:
    """Something was disclosed to a recipient whom an assessment of harm in force that day kept it from.

    Why: somebody had seen a risk for a person, and it was not heeded. An assessment binds the unit that made it
    (`discloser`) and those below it; others assess for themselves.
    Fix: if it was assessed anew, record that and end the earlier one; if not, handle it as an incident.

    Något lämnades ut till en mottagare som enligt en gällande prövning inte skulle få det.

    Varför: någon hade sett en risk för en människa, och den beaktades inte. En prövning binder den enhet som gjorde den
    (`discloser`) och dem under den; andra prövar själva.
    Gör så här: gjordes en ny prövning, anteckna den och avsluta den förra; annars hantera det som en avvikelse.
    """
    for test in islice(against(case, done), MOST_TOLD) if case.records["HarmAssessment"] else ():
        facts = {"on": done.disclosed_on, "other": case.pointer(test)}
        yield "", {**facts, "harm_outcome": test.outcome}


@once
def kept(case: CaseFacts) -> Kept | None:
    """What the assessments keep from somebody, if there are any that do."""
    listed = [each for each in case.records["HarmAssessment"] if each.outcome in WITHHOLDS]
    return kept_by(listed) if listed else None


@once
def opens(case: CaseFacts) -> Opened:
    """What the other assessments open."""
    return opened(case.records["HarmAssessment"])


def against(case: CaseFacts, done: Any) -> Iterator[HarmAssessment]:
    """The assessments in force that day that were against a disclosure."""
    tests = kept(case)
    bits = keeping(tests, done, unit_and_above(case, done.discloser)) if tests else 0
    return (tests.listed[number] for number in numbers_in(bits)) if tests else iter(())


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifter som röjer vem eller var en skyddad person är lämnades ut {on}, men den som lämnade ut dem har ingen egen prövning i filen som låter just den mottagaren få veta.",
    en="Information that reveals who or where a protected person is was disclosed on {on}, but the one who disclosed it has no assessment of its own in the file that lets that very recipient know.",
)
def protected_not_assessed(done: Disclosure, case: CaseFacts) -> Hits:
    """A protected person's identity or place was disclosed without an assessment of the discloser's own for each recipient.

    Why: a consent or a ground is not enough here; an address in the wrong hands can cost a life. One's own needs none.
    Fix: record the discloser's own assessment if there was one, for another's opens nothing; if not, handle it as an incident at once.

    En skyddad persons identitet eller plats lämnades ut utan egen prövning för varje mottagare.

    Varför: ett samtycke eller lagrum räcker inte här; en adress i fel händer kan kosta ett liv. Att få veta sin egen
    adress kräver ingen prövning. Det som en annan verksamhet har prövat öppnar ingenting.
    Gör så här: anteckna den egna prövningen om den gjordes; annars hantera det genast som en avvikelse.
    """
    people = [id_ for id_ in done.concerns if is_protected(case, id_)]
    if not people:
        return
    to = dict.fromkeys([*(done.recipients or ()), *(done.recipient_people or ())])
    found = opens(case)
    held = opening(found, done.discloser, done.purpose, done.disclosed_on)
    needed = product(people, to, revealed(case, done))
    if not all(is_opened(found, held, done, *part) for part in needed if part[0] != part[1]):
        yield "", {"on": done.disclosed_on}


def is_protected(case: CaseFacts, id_: str) -> bool:
    """Whether a person counts as protected; one who is not in the file does."""
    person = case.people.get(id_)
    return person is None or person.protection in PROTECTED


def revealed(case: CaseFacts, done: Any) -> set[str]:
    """The categories of identity and place that a disclosure holds, by its own word or its elements."""
    found = {c for c in done.categories if not IDENTIFYING.isdisjoint(lineage(SCHEME, c))}
    elements = [case.elements[id_] for id_ in done.elements or () if id_ in case.elements]
    return found | {
        PLACE for each in elements if getattr(each, "place", None) or type(each).__name__ == "Stay"
    }


@rule(
    "warning",
    of="HarmAssessment",
    sv="Prövningen av men säger inte vem mottagaren är. Då gäller den ingen.",
    en="The assessment of harm does not say who the recipient is. Then it holds for nobody.",
)
def no_recipient(harm: HarmAssessment, case: CaseFacts) -> Hits:
    """An assessment of harm names neither a service nor a person as recipient.

    Why: what harms nobody in one place can harm in another, so it is assessed for each recipient by itself.
    Fix: state the recipient that the assessment was made for.

    En prövning av men anger varken en verksamhet eller en person som mottagare.

    Varför: det som inte skadar på ett ställe kan skada på ett annat, så varje mottagare prövas för sig.
    Gör så här: ange den mottagare som prövningen gjordes för.
    """
    if harm.recipient is None and harm.recipient_person is None:
        yield "", {}


@rule(
    "warning",
    of="HarmAssessment",
    sv="Utfallet ”{harm_outcome}” gäller bara mot en vårdnadshavare, men mottagaren är en annan.",
    en="The outcome “{harm_outcome}” holds only towards a guardian, but the recipient is another.",
)
def outcome_only_for_guardian(harm: HarmAssessment, case: CaseFacts) -> Hits:
    """An outcome that is there for guardians alone is stated for another recipient.

    Why: it is a stricter demand than ordinary harm, so others would get to know more than they may.
    Fix: choose the outcome that fits the recipient, or state the guardian as recipient.

    Ett utfall som bara finns för vårdnadshavare är angivet för en annan mottagare.

    Varför: det är ett strängare krav än vanliga men, så andra skulle få veta mer än de får.
    Gör så här: välj det utfall som passar mottagaren, eller ange vårdnadshavaren som mottagare.
    """
    if harm.outcome in ONLY_FOR_GUARDIANS and not is_guardian(case, harm):
        yield "outcome", {"harm_outcome": harm.outcome}


def is_guardian(case: CaseFacts, harm: HarmAssessment) -> bool:
    """Whether the recipient of an assessment could answer for one of those it is about that day."""
    to, day = harm.recipient_person, harm.decided_on
    return to is not None and any(could_answer(case, to, id_, day) for id_ in harm.concerns)


@rule(
    "warning",
    of="HarmAssessment",
    sv="Prövningen av men säger inte vad som får lämnas ut. Då öppnar den ingenting.",
    en="The assessment of harm does not say what may be disclosed. Then it opens nothing.",
)
def no_list(harm: HarmAssessment, case: CaseFacts) -> Hits:
    """An assessment lets something be disclosed, wholly or in part, but lists neither elements nor categories.

    Why: nobody can tell which part was meant, so nothing is opened. What may be disclosed in part opens just the
    categories listed (`categories`), none below them; elements (`elements`) are for those alone.
    Fix: list the categories or the elements that were assessed.

    En prövning låter något lämnas ut, helt eller delvis, men räknar varken upp uppgifter eller kategorier.

    Varför: ingen kan se vilken del som menades, så inget öppnas. Det som får lämnas ut delvis öppnar bara de kategorier
    som räknas upp (`categories`), inga under dem; uppräknade uppgifter (`elements`) gäller bara dem själva.
    Gör så här: räkna upp de kategorier eller uppgifter som prövades.
    """
    if harm.outcome in OPENS and not harm.categories and not harm.elements:
        yield "", {}
