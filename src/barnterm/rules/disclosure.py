"""Disclosures: was there a consent or a ground for what was disclosed, and no denial? The rules
warn and explain. They decide nothing.

Utlämnanden: fanns det ett samtycke eller ett lagrum för det som lämnades ut, och inget nekande?
Reglerna varnar och förklarar. De avgör ingenting.

The rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from barnterm._generated.structs import Disclosure
from barnterm.case import CONTENT, CaseFacts
from barnterm.coverage import Statements, by_person, statements
from barnterm.holders import MOST_TOLD
from barnterm.once import once
from barnterm.permit import ByPerson, Recipients, covers, first_lack, parts, received_by, unlifted
from barnterm.right import LATE
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.rules.denials import counts
from barnterm.rules.grounds import breaks_secrecy, overrides
from barnterm.statement import Held, held, registered_on, yes_to
from barnterm.walk import FREE

FAMILY = Family()


@rule(
    "warning",
    of="Disclosure",
    sv="Uppgifterna lämnades ut {on} utan något samtycke eller lagrum i filen som täcker utlämnandet. Det första som saknas är {lacks}, och mer kan saknas.",
    en="The information was disclosed on {on} without any consent or ground in the file that covers it. The first thing lacking is {lacks}, and more may be lacking.",
)
def without_permit(done: Disclosure, case: CaseFacts) -> Hits:
    """A disclosure is recorded that no consent or ground in force that day covers.

    Why: the disclosure may have broken secrecy, for example because the consent had expired or was given
    later. What somebody is told about themselves needs no permit, but others whom it concerns do. A permit is in force from its first day and when all who must have said yes (a ground: was decided) to its last
    day, until somebody takes a yes back or an error is found; without first day or registration, or a consent or emergency
    ground without a last day, never. One permit must name it all: person, discloser, recipient, purpose, action and, for
    each kind of information, that kind or a broader one. The message names the first thing that the nearest permit lacks.
    Fix: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut eller lämnades
    först efteråt. Det som någon får veta om sig själv behöver ingen tillåtelse, men det gör andra som det rör. En tillåtelse gäller från sin första dag och när alla som måste har sagt ja (ett lagrum: beslutats) till
    sin sista dag, tills någon tar tillbaka ett ja eller ett fel upptäcks; utan första dag eller inskrivningsdag, eller ett
    samtycke eller akut lagrum utan sista dag, aldrig. En tillåtelse ska ensam nämna allt: person, vem som lämnar ut och tar
    emot, ändamål, åtgärd och, för varje sorts uppgift, den sorten eller en bredare. Meddelandet nämner det första som saknas
    i den tillåtelse som ligger närmast.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    relies_on = done.relies_on or ()
    alone = relied_on(case, relies_on[0]).held if len(relies_on) == 1 else None
    if alone and covers(alone, done):
        return
    listed = permits(case)
    lack = next((lack for part in parts(done) if (lack := first_lack(listed, done, part))), "")
    if lack:
        yield "", {"on": done.disclosed_on, "lacks": lack}


class Relied(NamedTuple):
    """A consent or ground that disclosures rely on.

    Attributes:
        registered_on: The day it was registered, if it is known.
        held: The permit with its days, if it can permit anything and does not name very many.
    """

    registered_on: str | None
    held: Held | None


def relied_on(case: CaseFacts, id_: str) -> Relied:
    """What there is to ask of a consent or ground by its id."""
    known = all_relied_on(case)
    if id_ not in known:
        permit = case.named(id_, "Consent") or case.named(id_, "Ground")
        usable = held(permit) if permit is not None and in_use(permit) else None
        known[id_] = Relied(registered_on(permit) if permit else None, usable)
    return known[id_]


@once
def all_relied_on(case: CaseFacts) -> dict[str, Relied]:
    """By id: what has been asked for so far."""
    return {}


@once
def permits(case: CaseFacts) -> ByPerson:
    """By person: the consents and grounds that can permit anything on some day."""
    return by_person(each for each in case.of("Consent", "Ground") if in_use(each))


@once
def overriding(case: CaseFacts) -> ByPerson:
    """By person: the grounds in use that go before a denial."""
    grounds = case.records["Ground"]
    return by_person(each for each in grounds if in_use(each) and overrides(each))


@once
def denials(case: CaseFacts) -> dict[str, tuple[Statements, list[int]]]:
    """By person: the denials that count, and the number of each in the file."""
    numbers: dict[str, list[int]] = defaultdict(list)
    listed = case.records["Denial"]
    for number, each in enumerate(listed):
        if counts(each, case):
            numbers[each.about].append(number)
    return {
        person: (statements([listed[number] for number in some]), some)
        for person, some in numbers.items()
    }


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        return bool(statement.decided_by) and breaks_secrecy(statement.ground)
    required = statement.required_parties
    return bool(required) and {each.party for each in yes_to(statement)}.issuperset(required)


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
    """The denials that no ground lifts for some part of a disclosure, in the order of the file."""
    about = denials(case)
    people = [person for person in dict.fromkeys(done.concerns) if person in about]
    to = received_by(case, done) if people else {}
    numbers = merge(*(against_one(case, done, person, to) for person in people))
    return map(case.records["Denial"].__getitem__, numbers)


def against_one(case: CaseFacts, done: Any, person: str, to: Recipients) -> Iterator[int]:
    """The numbers in the file of those of them that are about one person."""
    about, numbers = denials(case)[person]
    return map(numbers.__getitem__, unlifted(case, about, overriding(case), done, person, to))


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
        day = relied_on(case, id_).registered_on
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
