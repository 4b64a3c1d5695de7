"""Disclosures: was there a consent or a ground for what was disclosed, and no denial? The rules
warn and explain. They decide nothing.

Utlämnanden: fanns det ett samtycke eller ett lagrum för det som lämnades ut, och inget nekande?
Reglerna varnar och förklarar. De avgör ingenting.

The rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from itertools import islice, product, starmap
from typing import Any

from barnterm._generated.structs import Disclosure
from barnterm.case import CONTENT, CaseFacts
from barnterm.codes import fact
from barnterm.coverage import Coverage, Statements, by_person
from barnterm.holders import MOST_TOLD, numbers_in
from barnterm.once import once
from barnterm.permit import Part, first_lack
from barnterm.rule import CASE, Family, Hits, PartHits, rule
from barnterm.rules.denials import (
    NEVER_IN_FORCE,
    Recipients,
    denied,
    may_mean,
    may_mean_part,
)
from barnterm.rules.grounds import breaks_secrecy, is_duty
from barnterm.statement import was_given

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
    later. Days decide: what was withdrawn, expired or ended since, on a stated day, was in force before it.
    Fix: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut eller lämnades
    först efteråt. Datumen avgör: det som har återkallats, gått ut eller avslutats en angiven dag gällde före den.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    lack = next(
        (lack for part in parts(done) if (lack := first_lack(permits(case), done, part))), ""
    )
    if lack:
        yield "", {"on": done.disclosed_on, "lacks": lack}


@once
def permits(case: CaseFacts) -> dict[str, Statements]:
    """By person: the consents and grounds that can permit anything on some day."""
    return by_person(each for each in case.of("Consent", "Ground") if in_use(each))


@once
def overriding(case: CaseFacts) -> dict[str, Statements]:
    """By person: the grounds in use that go before a denial."""
    grounds = case.records["Ground"]
    return by_person(each for each in grounds if in_use(each) and overrides(each))


@once
def denials(case: CaseFacts) -> dict[str, Statements]:
    """By person: the denials that hold on some day."""
    return by_person(no for no in case.records["Denial"] if no.status not in NEVER_IN_FORCE)


@once
def order_of_denials(case: CaseFacts) -> dict[int, int]:
    """By identity: the number of each denial in the file."""
    return {id(no): number for number, no in enumerate(case.records["Denial"])}


def parts(disclosure: Any) -> Iterator[Part]:
    """What must be covered each by itself: person, recipient and category."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    sides = product(dict.fromkeys(disclosure.concerns), dict.fromkeys(to), disclosure.categories)
    return starmap(Part, sides)


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        over = statement.status == "ended" and statement.ends
        decided = (statement.status == "active" or over) and statement.decided_by
        return bool(decided) and breaks_secrecy(statement.ground)
    have = {each.party for each in statement.given_by or ()}
    required = statement.required_parties or ()
    return bool(was_given(statement) and statement.ends and required) and have.issuperset(required)


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

    Why: a no beats every consent; only a ground that goes before a no, and is decided, lifts it.
    Fix: record the ground and how the no was weighed; if there was none, handle it as an incident.

    Något lämnades ut som ett gällande nekande eller en gällande spärr kan omfatta.

    Varför: ett nej går före varje samtycke; bara ett beslutat lagrum som går före ett nej häver det.
    Gör så här: anteckna lagrummet och hur nejet vägdes; fanns inget, hantera det som en avvikelse.
    """
    for no in islice(against(case, done), MOST_TOLD) if case.records["Denial"] else ():
        yield "", {"on": done.disclosed_on, "other": case.pointer(no)}


def against(case: CaseFacts, done: Any) -> Iterator[Any]:
    """The denials that no ground lifts for some part of a disclosure, in the order of the file."""
    about, to = denials(case), recipients_of(done)
    people = [person for person in dict.fromkeys(done.concerns) if person in about]
    of_each = [unlifted(about[person], done, person, to, overriding(case)) for person in people]
    if len(of_each) == 1:
        return of_each[0]
    order = order_of_denials(case) if of_each else {}
    return merge(*of_each, key=lambda no: order[id(no)])


def unlifted(
    listed: Statements, done: Any, person: str, to: Recipients, way: dict[str, Statements]
) -> Iterator[Any]:
    """Those of the denials about one person."""
    if isinstance(listed, Coverage):
        left = unlifted_of_many(listed, done, person, to, way)
        yield from (listed.statements[number] for number in numbers_in(left))
        return
    for no in listed:
        if any(first_lack(way, done, part) for part in denied(no, done, to)):
            yield no


def recipients_of(disclosure: Any) -> Recipients:
    """Who received; empty when none is named, for whoever it was may then be meant."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    return dict.fromkeys(to or [""])


def unlifted_of_many(
    listed: Coverage, done: Any, person: str, to: Recipients, way: dict[str, Statements]
) -> int:
    """The bits of those of many denials about one person."""
    left, meant = 0, may_mean(listed, done)
    each_part = starmap(Part, product([person], to, done.categories)) if meant else ()
    for part in each_part:
        bits = meant & may_mean_part(listed, part) & ~left
        if bits and first_lack(way, done, part):
            left |= bits
            if left == meant:
                break
    return left


@once
def registration_days(case: CaseFacts) -> dict[str, str | None]:
    """By id of a consent or ground: the day it was registered."""
    return {each.id: each.registered_on for each in case.of("Consent", "Ground")}


def overrides(ground: Any) -> bool:
    """Whether the provision goes before a denial, by itself or by a recorded decision."""
    force = fact("LegalGround", ground.ground, "force_over_denial")
    weighed = bool(ground.denial_handling == "considered_and_overridden")
    return is_duty(ground.ground) or (force == "needs_recorded_decision" and weighed)


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
    """A record with free text was disclosed to a service for which nobody had read it through.

    Why: in free text there are names, places and other people's secrets that no category shows.
    Fix: read the text through for each recipient and record it, or send the record without its text.

    En uppgift med fri text lämnades ut till en verksamhet som ingen hade läst igenom den för.

    Varför: i fri text finns namn, platser och sådant om andra som ingen kategori visar.
    Gör så här: läs igenom texten för varje mottagare och anteckna det, eller skicka uppgiften utan text.
    """
    recipients = set(done.recipients or ())
    for index, id_ in enumerate(done.elements or ()):
        element = case.elements.get(id_)
        if getattr(element, "text", None) and not recipients.issubset(reviewed(element)):
            yield f"elements/{index}", {}


def reviewed(record: Any) -> list[str]:
    return getattr(record, "reviewed_for", None) or []


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
