"""Disclosures: was there a consent or a ground for what was handed over, and no denial?

The rules warn and explain; they decide nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from typing import Any

from barnterm import terms
from barnterm.rules.consent import CONTENT
from barnterm.rules.denials import Part, said_no
from barnterm.rules.grounds import breaks_secrecy, is_duty
from barnterm.rules.rule import Context, Hits, rule


@rule(
    "warning",
    sv="Uppgifterna lämnades ut {on} utan något samtycke eller lagrum i filen som täcker utlämnandet. Det som inte täcks är {lacks}.",
    en="The information was disclosed on {on} without any consent or ground in the file that covers it. What is not covered is {lacks}.",
)
def without_permit(context: Context) -> Hits:
    """A disclosure is recorded that no consent or ground in force that day covers.

    Why: the disclosure may have broken secrecy, for example because the consent had expired.
    Mend: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    permits = [p.record for p in context.of("Consent", "Ground") if in_use(p.record)]
    for place in context.of("Disclosure"):
        done = place.record
        lacks = [lack for part in parts(done) if (lack := first_lack(permits, done, part))]
        if lacks:
            yield place.at, {"on": done.disclosed_on, "lacks": lacks[0]}


def parts(disclosure: Any) -> list[Part]:
    """What must be covered each by itself: person, recipient and category."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    return [Part(p, r, c) for p in disclosure.concerns for r in to for c in disclosure.categories]


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        decided = statement.status == "active" and statement.decided_by
        return bool(decided) and breaks_secrecy(statement.ground)
    have = {each.party for each in statement.given_by or ()}
    required = statement.required_parties or ()
    return bool(statement.status == "given" and statement.ends and required) and have.issuperset(
        required
    )


def first_lack(permits: list[Any], done: Any, part: Part) -> str:
    """What the permit that comes nearest does not cover of a part; empty if all is covered."""
    about = [lacking(each, done, part) for each in permits if each.about == part.person]
    nearest = min(about, key=len, default=["person"])
    return nearest[0] if nearest else ""


def lacking(statement: Any, done: Any, part: Part) -> list[str]:
    """Each side of a part of a disclosure that a statement about the person does not cover."""
    scope = statement.scope
    above = terms.lineage("information_category", part.category)
    covered = {
        "period": in_force(statement, done.disclosed_on),
        "discloser": done.discloser in (scope.disclosers or ()),
        "recipient": part.recipient in [*(scope.recipients or ()), *(scope.recipient_people or ())],
        "category": any(c in (scope.categories or ()) for c in above),
        "purpose": done.purpose in (scope.purposes or ()),
        "action": "disclose" in (scope.actions or ()),
    }
    return [side for side, is_covered in covered.items() if not is_covered]


def in_force(statement: Any, day: str) -> bool:
    """Whether the day lies in the statement's period and before any withdrawal."""
    withdrawal = getattr(statement, "withdrawal", None)
    return (
        (statement.starts is None or statement.starts <= day)
        and (statement.ends is None or day <= statement.ends)
        and (withdrawal is None or day < withdrawal.given_on)
    )


@rule(
    "error",
    sv="Utlämnandet säger inte vem som tog emot.",
    en="The disclosure does not say who received.",
)
def no_recipient(context: Context) -> Hits:
    """A disclosure names neither a service nor a person as recipient.

    Why: nobody can tell whether it was permitted, or ask the recipient to correct or erase.
    Mend: name the service, unit or person that received.

    Ett utlämnande anger varken en verksamhet eller en person som mottagare.

    Varför: ingen kan se om det var tillåtet, eller be mottagaren att rätta eller radera.
    Gör så här: ange verksamheten, enheten eller personen som tog emot.
    """
    for place in context.of("Disclosure"):
        if not place.record.recipients and not place.record.recipient_people:
            yield place.at, {}


@rule(
    "warning",
    sv="Uppgifterna lämnades ut {on} trots nekandet på {other}.",
    en="The information was disclosed on {on} in spite of the denial at {other}.",
)
def against_denial(context: Context) -> Hits:
    """Something was disclosed that a denial or block in force that day may cover.

    Why: a no beats every consent; only a ground that goes before a no, and is decided, lifts it.
    Mend: record the ground and how the no was weighed; if there was none, handle it as an incident.

    Något lämnades ut som ett gällande nekande eller en gällande spärr kan omfatta.

    Varför: ett nej går före varje samtycke; bara ett beslutat lagrum som går före ett nej häver det.
    Gör så här: anteckna lagrummet och hur nejet vägdes; fanns inget, hantera det som en avvikelse.
    """
    grounds = [p.record for p in context.of("Ground") if in_use(p.record) and overrides(p.record)]
    denials = context.of("Denial")
    for place in context.of("Disclosure"):
        done = place.record
        open_parts = [p for p in parts(done) or unaddressed(done) if first_lack(grounds, done, p)]
        for no in denials:
            if any(said_no(no.record, done, part) for part in open_parts):
                yield place.at, {"on": done.disclosed_on, "other": no.at}


def unaddressed(disclosure: Any) -> list[Part]:
    """The parts of a disclosure that names no recipient; whoever it was may be meant."""
    return [Part(p, "", c) for p in disclosure.concerns for c in disclosure.categories]


def overrides(ground: Any) -> bool:
    """Whether the provision goes before a denial, by itself or by a recorded decision."""
    force = terms.schemes()["legal_ground"][ground.ground].facts["force_over_denial"]
    weighed = bool(ground.denial_handling == "considered_and_overridden")
    return is_duty(ground.ground) or (force == "needs_recorded_decision" and weighed)


@rule(
    "warning",
    sv="Utlämnandet {on} stöder sig på något som skrevs in först {registered_on}.",
    en="The disclosure on {on} relies on something that was registered only on {registered_on}.",
)
def relies_on_later(context: Context) -> Hits:
    """A disclosure relies on a consent or ground that was registered after it.

    Why: a past disclosure is judged by what was registered by then.
    Mend: point at what was registered that day, or correct the date that is wrong.

    Ett utlämnande stöder sig på ett samtycke eller lagrum som skrevs in efteråt.

    Varför: ett utlämnande bedöms efter det som var inskrivet den dagen.
    Gör så här: peka på det som var inskrivet då, eller rätta det datum som är fel.
    """
    registered = {p.record.id: p.record.registered_on for p in context.of("Consent", "Ground")}
    for place in context.of("Disclosure"):
        on = place.record.disclosed_on
        for index, id_ in enumerate(place.record.relies_on or ()):
            day = registered.get(id_)
            if day and day > on:
                yield f"{place.at}/relies_on/{index}", {"on": on, "registered_on": day}


@rule(
    "warning",
    sv="Fri text lämnades ut, men filen visar inte att den var genomläst för mottagaren.",
    en="Free text was disclosed, but the file does not show that it was read through for the recipient.",
)
def text_not_reviewed(context: Context) -> Hits:
    """A record with free text was disclosed to a service for which nobody had read it through.

    Why: in free text there are names, places and other people's secrets that no category shows.
    Mend: read the text through for each recipient and record it, or send the record without its text.

    En uppgift med fri text lämnades ut till en verksamhet som ingen hade läst igenom den för.

    Varför: i fri text finns namn, platser och sådant om andra som ingen kategori visar.
    Gör så här: läs igenom texten för varje mottagare och anteckna det, eller skicka uppgiften utan text.
    """
    for place in context.of("Disclosure"):
        recipients = set(place.record.recipients or ())
        for index, id_ in enumerate(place.record.elements or ()):
            element = context.by_id.get(id_)
            text = getattr(element.record, "text", None) if element else None
            if element and text and not recipients.issubset(reviewed(element.record)):
                yield f"{place.at}/elements/{index}", {}


def reviewed(record: Any) -> list[str]:
    return getattr(record, "reviewed_for", None) or []


@rule(
    "info",
    sv="Uppgiften saknar informationskategori. Då kan den aldrig lämnas ut.",
    en="The record has no information category. Then it can never be disclosed.",
)
def category_missing(context: Context) -> Hits:
    """A record does not say what kind of information it holds.

    Why: what has no category is withheld, whatever a consent or ground permits.
    Mend: state the narrowest category that is enough, if anybody else is ever to see the record.

    En uppgift säger inte vilken sorts information den innehåller.

    Varför: det som saknar kategori hålls inne, vad samtycken och lagrum än tillåter.
    Gör så här: ange den smalaste kategori som räcker, om någon annan någonsin ska få se uppgiften.
    """
    for place in context.of(*CONTENT):
        if place.record.category is None:
            yield place.at, {}
