"""Disclosures: was there a consent or a ground for what was disclosed, and no denial? The rules
warn and explain. They decide nothing.

Utlämnanden: fanns det ett samtycke eller ett lagrum för det som lämnades ut, och inget nekande?
Reglerna varnar och förklarar. De avgör ingenting.

The rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from barnterm._generated.structs import Disclosure
from barnterm.case import CONTENT, CaseFacts
from barnterm.codes import lineage
from barnterm.coverage import Coverage, Statements, in_force_on, recipients_in, statements
from barnterm.holders import MOST_TOLD, either, numbers_in, with_fewest_lacks
from barnterm.once import once
from barnterm.right import LATE
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.rules.denials import Part, counts, parts, said_no, said_no_of_many, unaddressed
from barnterm.rules.grounds import breaks_secrecy, overrides
from barnterm.statement import Held, held, in_force, registered_on, yes_to
from barnterm.walk import FREE

FAMILY = Family()


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifterna lämnades ut {on} utan något samtycke eller lagrum i filen som täcker utlämnandet. Det som inte täcks är {lacks}.",
    en="The information was disclosed on {on} without any consent or ground in the file that covers it. What is not covered is {lacks}.",
)
def without_permit(done: Disclosure, case: CaseFacts) -> Hits:
    """A disclosure is recorded that no consent or ground in force that day covers.

    Why: the disclosure may have broken secrecy, for example because the consent had expired or was given
    later. A permit is in force from its first day and when all who must have said yes (a ground: was decided) to its last
    day, until somebody takes a yes back or an error is found; without first day or registration, or a consent or emergency
    ground without a last day, never. One permit must name it all: person, discloser, recipient, purpose, action and, for
    each kind of information, that kind or a broader one.
    Fix: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut eller lämnades
    först efteråt. En tillåtelse gäller från sin första dag och när alla som måste har sagt ja (ett lagrum: beslutats) till
    sin sista dag, tills någon tar tillbaka ett ja eller ett fel upptäcks; utan första dag eller inskrivningsdag, eller ett
    samtycke eller akut lagrum utan sista dag, aldrig. En tillåtelse ska ensam nämna allt: person, vem som lämnar ut och tar
    emot, ändamål, åtgärd och, för varje sorts uppgift, den sorten eller en bredare.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    lack = next(
        (lack for part in parts(done) if (lack := first_lack(permits(case), done, part))), ""
    )
    if lack:
        yield "", {"on": done.disclosed_on, "lacks": lack}


@once
def permits(case: CaseFacts) -> Statements:
    """The consents and grounds that can permit anything on some day."""
    return statements([each for each in case.of("Consent", "Ground") if in_use(each)])


@once
def overriding(case: CaseFacts) -> Statements:
    """The grounds in use that go before a denial."""
    grounds = case.records["Ground"]
    return statements([each for each in grounds if in_use(each) and overrides(each)])


@once
def denials(case: CaseFacts) -> Statements:
    """The denials that count."""
    return statements([each for each in case.records["Denial"] if counts(each, case)])


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        return bool(statement.decided_by) and breaks_secrecy(statement.ground)
    required = statement.required_parties
    return bool(required) and {each.party for each in yes_to(statement)}.issuperset(required)


def first_lack(permits: Statements, done: Any, part: Part) -> str:
    """What the permit that comes nearest does not cover of a part; empty if all is covered."""
    if isinstance(permits, Coverage):
        return first_lack_of_many(permits, done, part)
    about = [each for each in permits if each.statement.about == part.person]
    if any(next(lacking(each, done, part), None) is None for each in about):
        return ""
    return min((list(lacking(each, done, part)) for each in about), key=len, default=["person"])[0]


def first_lack_of_many(permits: Coverage, done: Any, part: Part) -> str:
    """The same as what asking each permit would give."""
    sides = (
        in_force_on(permits, done.disclosed_on),
        permits.disclosers.any_of([done.discloser]),
        permits.recipients.any_of([part.recipient]),
        permits.categories.any_of(lineage("InformationCategory", part.category)),
        permits.purposes.any_of([done.purpose]),
        permits.actions.any_of([done.action]),
    )
    nearest, lacks = with_fewest_lacks(permits.about.any_of([part.person]), sides)
    if nearest is None:
        return "person"
    return next(lacking(held(permits.statements[nearest]), done, part)) if lacks else ""


def lacking(permit: Held, done: Any, part: Part) -> Iterator[str]:
    """Each side of a part of a disclosure that a permit about the person does not cover."""
    scope = permit.statement.scope
    if not in_force(permit, done.disclosed_on):
        yield "period"
    if done.discloser not in (scope.disclosers or ()):
        yield "discloser"
    if part.recipient not in recipients_in(scope):
        yield "recipient"
    if not is_below_any(part.category, scope.categories or ()):
        yield "category"
    if done.purpose not in (scope.purposes or ()):
        yield "purpose"
    if done.action not in (scope.actions or ()):
        yield "action"


def is_below_any(category: str, listed: Sequence[str]) -> bool:
    """Whether an information category is one of those listed or lies below one."""
    return any(each in listed for each in lineage("InformationCategory", category))


@rule(
    "error",
    of="Disclosure",
    sv="Utlämnandet säger inte vem som tog emot.",
    en="The disclosure does not say who received.",
)
def no_recipient(done: Disclosure, case: CaseFacts) -> Hits:
    """A disclosure names neither a service nor a person as recipient.

    Why: nobody can tell whether it was permitted, or ask the recipient to correct or erase.
    Fix: name the service, unit or person that received.

    Ett utlämnande anger varken en verksamhet eller en person som mottagare.

    Varför: ingen kan se om det var tillåtet, eller be mottagaren att rätta eller radera.
    Gör så här: ange verksamheten, enheten eller personen som tog emot.
    """
    if not done.recipients and not done.recipient_people:
        yield "", {}


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifterna lämnades ut {on} trots nekandet på {other}.",
    en="The information was disclosed on {on} in spite of the denial at {other}.",
)
def against_denial(done: Disclosure, case: CaseFacts) -> Hits:
    """Something was disclosed that a denial or block in force that day may cover.

    Why: a no beats every consent; only a ground that goes before a no, and is decided, lifts it. A denial holds from its
    first day (without one: always) to its last, until it is lifted or found to be an error. What it or the disclosure leaves
    out matches; a unit that it names means those below it too, a kind of information those above and below. A guardian's
    block on a child's record does not count.
    Fix: record the ground and how the no was weighed; if there was none, handle it as an incident.

    Något lämnades ut som ett gällande nekande eller en gällande spärr kan omfatta.

    Varför: ett nej går före varje samtycke; bara ett beslutat lagrum som går före ett nej häver det. Ett nekande gäller
    från sin första dag (utan en sådan: alltid) till sin sista, tills det hävs eller visar sig vara ett fel. Det som nekandet
    eller utlämnandet utelämnar räknas som samma; en enhet som nekandet nämner betyder även dem under den, en sorts uppgift
    även dem ovanför och under. En vårdnadshavares spärr av barnets journal räknas inte.
    Gör så här: anteckna lagrummet och hur nejet vägdes; fanns inget, hantera det som en avvikelse.
    """
    for no in islice(against(case, done), MOST_TOLD) if case.records["Denial"] else ():
        yield "", {"on": done.disclosed_on, "other": case.pointer(no)}


def against(case: CaseFacts, done: Any) -> Iterator[Any]:
    """The denials that no ground lifts for some part of a disclosure."""
    listed, way = denials(case), overriding(case)
    each_part = list(parts(done) if done.recipients or done.recipient_people else unaddressed(done))
    if isinstance(listed, Coverage):
        meant = ((said_no_of_many(case, listed, done, part), part) for part in each_part)
        left = (bits for bits, part in meant if bits and first_lack(way, done, part))
        yield from (listed.statements[number] for number in numbers_in(either(left)))
        return
    for no in listed:
        denied = (part for part in each_part if said_no(case, no, done, part))
        if any(first_lack(way, done, part) for part in denied):
            yield no.statement


@once
def registration_days(case: CaseFacts) -> dict[str, str | None]:
    """By id of a consent or ground: the day it was registered."""
    return {each.id: registered_on(each) for each in case.of("Consent", "Ground")}


@rule(
    "warning",
    of="Disclosure",
    sv="Utlämnandet {on} stöder sig på något som skrevs in först {registered_on}.",
    en="The disclosure on {on} relies on something that was registered only on {registered_on}.",
)
def relies_on_later(done: Disclosure, case: CaseFacts) -> Hits:
    """A disclosure relies on a consent or ground that was registered after it.

    Why: a past disclosure is judged by what was registered by then.
    Fix: point at what was registered that day, or correct the date that is wrong.

    Ett utlämnande stöder sig på ett samtycke eller lagrum som skrevs in efteråt.

    Varför: ett utlämnande bedöms efter det som var inskrivet den dagen.
    Gör så här: peka på det som var inskrivet då, eller rätta det datum som är fel.
    """
    on = done.disclosed_on
    for index, id_ in enumerate(done.relies_on or ()):
        day = registration_days(case).get(id_)
        if day and day > on:
            yield f"relies_on/{index}", {"on": on, "registered_on": day}


@rule(
    "warning",
    of="Disclosure",
    sv="Fri text lämnades ut, men filen visar inte att den var genomläst för mottagaren.",
    en="Free text was disclosed, but the file does not show that it was read through for the recipient.",
)
def text_not_reviewed(done: Disclosure, case: CaseFacts) -> Hits:
    """A record with free text was disclosed to somebody for whom nobody had read it through as it stood.

    Why: in free text there are names, places and other people's secrets that no category shows. A reading (`reviews`)
    counts for its recipient, unit or person, from the day the text was written (`recorded_on`) to that of the disclosure.
    Fix: read the text through for each recipient and record it, or send the record without its text.

    En uppgift med fri text lämnades ut till någon som ingen hade läst igenom den för, så som den stod.

    Varför: i fri text finns namn, platser och sådant om andra som ingen kategori visar. En genomläsning (`reviews`) gäller
    sin mottagare, enhet eller person, från den dag texten skrevs (`recorded_on`) till den då den lämnades ut.
    Gör så här: läs igenom texten för varje mottagare och anteckna det, eller skicka uppgiften utan text.
    """
    for index, id_ in enumerate(done.elements or ()):
        element = case.elements.get(id_)
        if element is not None and has_free_text(element) and not is_reviewed(element, done):
            yield f"elements/{index}", {}


def has_free_text(record: Any) -> bool:
    """Whether something stands in a field where people write freely."""
    return any(getattr(record, slot.name) for slot in FREE[type(record).__name__])


def is_reviewed(record: Any, done: Any) -> bool:
    """Whether a record was read through for each recipient, since it was written and by that day."""
    written = record.recorded_on or LATE
    readings = [e for e in record.reviews or () if written <= e.reviewed_on <= done.disclosed_on]
    whom = {who for each in readings for who in (each.recipient, each.recipient_person)}
    return whom.issuperset([*(done.recipients or ()), *(done.recipient_people or ())])


@rule(
    "info",
    of=CASE,
    sv="Uppgiften saknar informationskategori. Då kan den aldrig lämnas ut.",
    en="The record has no information category. Then it can never be disclosed.",
)
def category_missing(case: CaseFacts) -> PartHits:
    """A record does not say what kind of information it holds.

    Why: what has no category is withheld, whatever a consent or ground permits.
    Fix: state the narrowest category that is enough, if anybody else is ever to see the record.

    En uppgift säger inte vilken sorts information den innehåller.

    Varför: det som saknar kategori hålls inne, vad samtycken och lagrum än tillåter.
    Gör så här: ange den smalaste kategori som räcker, om någon annan någonsin ska få se uppgiften.
    """
    if len(case.index.categories) == sum(len(case.records[kind]) for kind in CONTENT):
        return
    for record in case.content:
        if record.category is None:
            yield record, "", {}
