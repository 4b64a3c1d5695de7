"""Assessment of harm: has somebody weighed what it does to a person that this very recipient gets
to know?

Menprövning: har någon vägt vad det innebär för en person att just den här mottagaren får veta?
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import Any, NamedTuple

from barnterm._generated.structs import Disclosure, HarmAssessment, Person
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, lineage
from barnterm.coverage import LAST_DAY, akin_to, with_broader
from barnterm.holders import MOST_TOLD, Days, Holders, numbers_in
from barnterm.once import once
from barnterm.part import Part
from barnterm.rule import Family, Hits, rule

FAMILY = Family()

PROTECTED = codes_with("ProtectionMarking", "protected")
WITHHOLDS = codes_with("HarmOutcome", "opens", "none")
ONLY_FOR_GUARDIANS = codes_with("HarmOutcome", "only_for", "guardian")
IDENTIFYING = {
    code
    for kind in ("person", "person place", "place")
    for code in codes_with("InformationCategory", "identifies", kind)
}
PLACE = "place"
CATEGORY = "InformationCategory"


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

    Why: what is meant as information to the family can reach the one it must not reach.
    Fix: assess what the information can do when this very person has it, and record the assessment.

    En vårdnadshavare eller annan enskild ska ta emot eller har tagit emot uppgifter utan att men har prövats.

    Varför: det som är tänkt som information till familjen kan nå den som det inte får nå.
    Gör så här: pröva vad uppgifterna kan leda till när just den personen har dem, och anteckna prövningen.
    """
    for field, about, id_ in private_recipients(record):
        person = case.people.get(id_)
        if not person or person.is_professional:
            continue
        if any((each, id_) not in assessed(case) for each in about if each != id_):
            yield field, {}


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

    Why: somebody had seen a risk for a person, and it was not heeded.
    Fix: if it was assessed anew, record that and end the earlier one; if not, handle it as an incident.

    Något lämnades ut till en mottagare som enligt en gällande prövning inte skulle få det.

    Varför: någon hade sett en risk för en människa, och den beaktades inte.
    Gör så här: gjordes en ny prövning, anteckna den och avsluta den förra; annars hantera det som en avvikelse.
    """
    for test in islice(against(case, done), MOST_TOLD) if case.records["HarmAssessment"] else ():
        facts = {"on": done.disclosed_on, "other": case.pointer(test)}
        yield "", {**facts, "harm_outcome": test.outcome}


class Assessments(NamedTuple):
    """Assessments of harm, what they name, and when they hold."""

    listed: list[HarmAssessment]
    people: Holders
    recipients: Holders
    private: Holders
    categories: Holders
    above: Holders
    elements: Holders
    starts: Days
    ends: Days


def assessments(listed: list[HarmAssessment]) -> Assessments:
    """What some assessments of harm name."""
    return Assessments(
        listed,
        Holders([each.concerns for each in listed]),
        Holders([[each.recipient] if each.recipient else [] for each in listed]),
        Holders([[each.recipient_person] if each.recipient_person else [] for each in listed]),
        Holders([each.categories for each in listed]),
        Holders([with_broader(each.categories or ()) for each in listed]),
        Holders([each.elements for each in listed]),
        Days([each.decided_on for each in listed]),
        Days([each.ends or LAST_DAY for each in listed]),
    )


@once
def withholding(case: CaseFacts) -> Assessments | None:
    """The assessments after which nothing was to be disclosed, if there are any."""
    listed = [each for each in case.records["HarmAssessment"] if each.outcome in WITHHOLDS]
    return assessments(listed) if listed else None


@once
def permitting(case: CaseFacts) -> Assessments:
    """The others."""
    return assessments([e for e in case.records["HarmAssessment"] if e.outcome not in WITHHOLDS])


def against(case: CaseFacts, done: Any) -> Iterator[HarmAssessment]:
    """The assessments in force that day that were against a disclosure. What one does not state is
    taken to match.
    """
    tests = withholding(case)
    if tests is None:
        return iter(())
    kinds, elements = tests.categories, tests.elements
    meant = (kinds.empty & elements.empty) | elements.any_of(done.elements or ())
    for category in dict.fromkeys(done.categories):
        meant |= akin_to(kinds, tests.above, category)
    if not done.elements:
        meant |= elements.every & ~elements.empty
    to = tests.recipients.any_of(done.recipients or ())
    to |= tests.private.any_of(done.recipient_people or ())
    bits = in_force(tests, done.disclosed_on) & tests.people.any_of(done.concerns) & to & meant
    return map(tests.listed.__getitem__, numbers_in(bits))


def in_force(tests: Assessments, day: str) -> int:
    """The bits of the assessments that hold on a day."""
    return tests.starts.up_to(day) & ~tests.ends.before(day)


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifter som röjer vem eller var en skyddad person är lämnades ut {on}, men filen visar ingen prövning för just den mottagaren.",
    en="Information that reveals who or where a protected person is was disclosed on {on}, but the file shows no assessment for that very recipient.",
)
def protected_not_assessed(done: Disclosure, case: CaseFacts) -> Hits:
    """A protected person's identity or place was disclosed without an assessment for each recipient.

    Why: a consent or a ground is not enough here; one address in the wrong hands can cost a life.
    Fix: record the assessment if there was one; if not, handle it as an incident at once.

    En skyddad persons identitet eller plats lämnades ut utan prövning för varje mottagare.

    Varför: ett samtycke eller lagrum räcker inte här; en adress i fel händer kan kosta ett liv.
    Gör så här: anteckna prövningen om den gjordes; annars hantera det genast som en avvikelse.
    """
    people = [id_ for id_ in done.concerns if is_protected(case, id_)]
    if not people:
        return
    to = dict.fromkeys([*(done.recipients or ()), *(done.recipient_people or ())])
    needed = product(people, to, revealed(case, done))
    if not all(is_assessed(permitting(case), done, *part) for part in needed):
        yield "", {"on": done.disclosed_on}


def is_protected(case: CaseFacts, id_: str) -> bool:
    """Whether a person counts as protected; one who is not in the file does."""
    person = case.people.get(id_)
    return person is None or person.protection in PROTECTED


def revealed(case: CaseFacts, done: Any) -> set[str]:
    """The categories of identity and place that a disclosure holds, by its own word or its elements."""
    found = {c for c in done.categories if not IDENTIFYING.isdisjoint(lineage(CATEGORY, c))}
    elements = [case.elements[id_] for id_ in done.elements or () if id_ in case.elements]
    return found | {PLACE for each in elements if getattr(each, "place", None)}


def is_assessed(tests: Assessments, done: Any, person: str, recipient: str, category: str) -> bool:
    """Whether an assessment in force that day lets this recipient have this category."""
    to = tests.recipients.any_of([recipient]) | tests.private.any_of([recipient])
    kinds = tests.categories.any_of(lineage("InformationCategory", category))
    day = in_force(tests, done.disclosed_on)
    return bool(tests.people.any_of([person]) & to & kinds & day)


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
    guardians = {each.id for each in case.guardians(harm.decided_on)}
    if harm.outcome in ONLY_FOR_GUARDIANS and harm.recipient_person not in guardians:
        yield "outcome", {"harm_outcome": harm.outcome}
