"""Who can answer: are those who are asked the ones who can answer? The ages are signs to stop at,
never a legal limit.

Vem som kan svara: är de som tillfrågas de som kan svara? Åldrarna är tecken att stanna vid,
aldrig en rättslig gräns.

The ages are signs for a human being to stop at, never a legal limit: who must consent is
assessed each time, and no rule here computes it.
"""

from __future__ import annotations

from barnterm._generated.structs import Consent
from barnterm.case import CaseFacts
from barnterm.codes import fact
from barnterm.once import once
from barnterm.right import OF_AGE, ages, mandate_reaches
from barnterm.rule import Family, Hits, rule
from barnterm.statement import begins, given

FAMILY = Family()

OFTEN_MATURE = 15
OFTEN_TOO_YOUNG = 12


def must_answer(outcome: str) -> list[str]:
    """Who must consent after a maturity assessment: "child", the one it is about, or "others"."""
    return (fact("MaturityOutcome", outcome, "must_answer") or "").split()


@once
def children(case: CaseFacts) -> set[str]:
    """The child of the case and its siblings."""
    return {case.record.child, *(each.person for each in case.relations if each.kind == "sibling")}


def ages_of_minor(consent: Consent, case: CaseFacts) -> tuple[float, float] | None:
    """The ages that a child or sibling can have on the first day of a given consent about them.

    None if the file does not show it.
    """
    person, day = case.people.get(consent.about), begins(consent)
    if id(consent) not in given(case) or not day or not person or person.id not in children(case):
        return None
    return ages(person, case.created, day)


@rule(
    "warning",
    of="Consent",
    sv="Bara andra än barnet ska samtycka, barnet är minst 15 år, och ingen mognadsbedömning är antecknad.",
    en="Only others than the child are to consent, the child is 15 or older, and no assessment of maturity is recorded.",
)
def teenager_left_out(consent: Consent, case: CaseFacts) -> Hits:
    """Guardians alone consent for somebody of 15 or more, and nobody has assessed maturity.

    Why: the older a child is, the more it decides itself; there is no set age, so it must be assessed. Asked of the child of
    the case and its siblings, who for certain were 15 on the first day of a given consent (else that of the first yes), and
    not for certain of age: nobody consents for somebody who is.
    Fix: assess whether the child can decide in this matter, and record it.

    Bara vårdnadshavare samtycker för någon som är minst 15 år, och ingen har bedömt mognaden.

    Varför: ju äldre ett barn är, desto mer bestämmer det självt; det finns ingen fast ålder, så det måste bedömas. Det gäller
    ärendets barn och dess syskon, som säkert var 15 år samtyckets första dag (annars dagen för det första ja:et) och
    inte säkert myndiga: för den som är det samtycker ingen annan.
    Gör så här: bedöm om barnet kan bestämma i just den här frågan, och anteckna det.
    """
    parties = consent.required_parties or ()
    if parties and consent.about not in parties and consent.maturity is None:
        span = ages_of_minor(consent, case)
        if span and OFTEN_MATURE <= span[0] < OF_AGE:
            yield "required_parties", {}


@rule(
    "warning",
    of="Consent",
    sv="Bara barnet ska samtycka, och barnet är under 12 år.",
    en="The child alone is to consent, and the child is under 12.",
)
def young_child_alone(consent: Consent, case: CaseFacts) -> Hits:
    """A child under 12 is the only one who must consent.

    Why: it is a heavy question for a young child, and seldom assessed so; there is no set age.
    Fix: consider once more who must consent, and record the assessment.

    Ett barn under 12 år är den enda som måste samtycka.

    Varför: frågan kan vara tung för ett yngre barn, och det är ovanligt att barnet ensamt får svara; det finns ingen fast åldersgräns.
    Gör så här: överväg en gång till vilka som måste samtycka, och anteckna bedömningen.
    """
    if set(consent.required_parties or ()) == {consent.about}:
        span = ages_of_minor(consent, case)
        if span and span[1] < OFTEN_TOO_YOUNG:
            yield "required_parties", {}


@rule(
    "warning",
    of="Consent",
    sv="Mognadsbedömningen blev ”{maturity_outcome}”, men det är inte de som ska samtycka.",
    en="The assessment of maturity concluded “{maturity_outcome}”, but those are not the ones who are to consent.",
)
def parties_contradict_maturity(consent: Consent, case: CaseFacts) -> Hits:
    """Who must consent is another than the assessment of maturity says.

    Why: the assessment and the list contradict each other, and one of them will be followed.
    Fix: correct the list, or make the assessment anew. If it cannot be settled, ask both child and guardians.

    De som måste samtycka är andra än de som mognadsbedömningen säger.

    Varför: bedömningen och listan säger emot varandra, och en av dem kommer att följas.
    Gör så här: rätta listan, eller gör om bedömningen. Går det inte att avgöra, fråga både barnet och vårdnadshavarna.
    """
    parties = set(consent.required_parties or ())
    if parties and consent.maturity and id(consent) in given(case):
        asked = {"child" if party == consent.about else "others" for party in parties}
        if not asked.issuperset(must_answer(consent.maturity.outcome)):
            yield "required_parties", {"maturity_outcome": consent.maturity.outcome}


@rule(
    "warning",
    of="Consent",
    sv="Den som säger ja är inte den som samtycket handlar om, och det framgår inte med vilken rätt.",
    en="The one who says yes is not the one whom the consent is about, and it is not stated by what right.",
)
def answers_for_somebody_else(consent: Consent, case: CaseFacts) -> Hits:
    """Somebody says yes about another person without naming the relation that gives the right to it.

    Why: nobody can lift another person's secrecy in one's own name. A yes without `acting_as` is for oneself.
    Fix: point in `acting_as` at the relation to that person, or register a consent about the one who answers.

    Någon säger ja om en annan person utan att ange den relation som ger rätt till det.

    Varför: ingen kan i eget namn häva sekretess som gäller någon annan. Ett ja utan `acting_as` är för egen del.
    Gör så här: peka i `acting_as` på relationen till den personen, eller skriv in ett samtycke om den som svarar.
    """
    for index, answer in enumerate(consent.answers or ()):
        for_oneself = answer.acting_as is None and answer.answer == "accepted"
        if for_oneself and answer.party != consent.about:
            yield f"answers/{index}", {}


@rule(
    "error",
    of="Consent",
    sv="Den som svarade har ett förordnande som inte räcker så långt, eller så framgår det inte vad det gäller.",
    en="The one who answered has a mandate that does not reach that far, or what it covers is not stated.",
)
def mandate_too_narrow(consent: Consent, case: CaseFacts) -> Hits:
    """Somebody appointed consents for a child beyond what the appointment covers.

    Why: a trustee who looks after a child's money may not decide who gets to know of its health. Of the codes of
    `mandate`, `everything` and `person` reach every consent, `criminal_proceedings` one whose only purpose is to investigate a
    crime, and `property` none (`consents_for`). Without `mandate` the relation gives no right.
    Fix: write what the appointment covers, or ask the one who may decide.

    Någon som är förordnad samtycker för ett barn utöver det som förordnandet gäller.

    Varför: en god man som sköter ett barns pengar får inte bestämma vem som ska få veta hur barnet mår. Av koderna i
    `mandate` räcker `everything` och `person` till varje samtycke, `criminal_proceedings` till ett vars enda ändamål är att
    utreda brott, och `property` till inget (`consents_for`). Utan `mandate` ger relationen ingen rätt.
    Gör så här: skriv vad förordnandet gäller, eller fråga den som får bestämma.
    """
    for index, answer in enumerate(consent.answers or ()):
        if answer.answer != "accepted" or answer.acting_as is None or consent.error_found_on:
            continue
        relation = case.named(answer.acting_as, "Relation")
        if relation and not mandate_reaches(relation, consent.scope.purposes or ()):
            yield f"answers/{index}/acting_as", {}
