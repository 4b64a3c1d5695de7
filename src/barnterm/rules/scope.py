"""Scope: is what is asked for or relied on so drawn that people can stand for it?

Omfattning: är det som efterfrågas eller åberopas så avgränsat att någon kan stå för det?

These rules warn a human being; they decide nothing and say nothing of what is lawful.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from barnterm._generated.structs import Consent
from barnterm.case import CaseFacts
from barnterm.codes import fact, lineage
from barnterm.coverage import (
    FIRST_DAY,
    LAST_DAY,
    Coverage,
    are_few,
    coverage_of,
    with_broader,
)
from barnterm.holders import MOST_TOLD, numbers_in
from barnterm.once import once
from barnterm.right import LATE
from barnterm.rule import Family, Hits, rule
from barnterm.rules.grounds import is_duty
from barnterm.statement import given, since

FAMILY = Family()


@rule(
    "warning",
    of=("Consent", "Ground"),
    sv="Mottagaren är en anställd. Ange verksamheten eller enheten i stället.",
    en="The recipient is an employee. State the service or unit instead.",
)
def named_employee(statement: Any, case: CaseFacts) -> Hits:
    """A consent or a ground names somebody who meets the child at work as recipient.

    Why: people change jobs, and the one who follows would be without a permit, or the one who left still have it.
    Fix: name the service or unit as recipient, and the profession as function if it matters.

    Ett samtycke eller ett lagrum anger en person som möter barnet i sitt arbete som mottagare.

    Varför: människor byter arbete. Efterträdaren skulle då sakna tillåtelse, och den som slutat ha den kvar.
    Gör så här: ange verksamheten eller enheten som mottagare, och yrket som funktion om det har betydelse.
    """
    for index, id_ in enumerate(statement.scope.recipient_people or ()):
        person = case.named(id_, "Person")
        if person and person.is_professional:
            yield f"scope/recipient_people/{index}", {}


@rule(
    "warning",
    of="Consent",
    sv="Samtycket gavs bara muntligt men gäller känsliga uppgifter: {information_category}.",
    en="The consent was given by word of mouth alone but covers sensitive information: {information_category}.",
)
def spoken_for_sensitive(consent: Consent, case: CaseFacts) -> Hits:
    """A yes to a sensitive kind of information was only spoken.

    Why: afterwards nobody can show what was asked and answered, and here most is at stake.
    Fix: ask for it in writing or electronically, or consider whether the spoken word is enough here.

    Ett ja till en känslig sorts uppgifter är bara muntligt.

    Varför: efteråt kan ingen visa vad som frågades och svarades, och här står mest på spel.
    Gör så här: be om det skriftligt eller elektroniskt, eller överväg om det muntliga räcker just här.
    """
    if id(consent) not in given(case):
        return
    for index, answer in enumerate(consent.answers or ()):
        if answer.answer == "accepted" and answer.form == "oral":
            sensitive = filter(is_sensitive, consent.scope.categories or ())
            for category in islice(sensitive, 1):
                yield f"answers/{index}/form", {"information_category": category}


def is_sensitive(category: str) -> bool:
    """Whether the vocabulary marks the category as sensitive."""
    return fact("InformationCategory", category, "sensitive") == "true"


@rule(
    "warning",
    of="Consent",
    sv="Samtycket frågar om det som ändå ska lämnas ut enligt lagrummet ”{legal_ground}”, som finns på {other}.",
    en="The consent asks for what will be disclosed anyway under the ground “{legal_ground}”, which stands at {other}.",
)
def duty_covers_it(consent: Consent, case: CaseFacts) -> Hits:
    """A consent is asked for, although a ground in use that no denial stops covers the same.

    Why: a question where no is no answer is not a question, and it costs trust.
    Fix: tell the family what will be disclosed and why, and leave that part out of the consent.

    Ett samtycke efterfrågas trots att ett lagrum som inget nekande hindrar redan omfattar samma sak.

    Varför: en fråga där ett nej inte gör någon skillnad är ingen fråga, och den kostar förtroende.
    Gör så här: berätta för familjen vad som lämnas ut och varför, och ta bort den delen ur samtycket.
    """
    near = nearest_duties(case, consent) if id(consent) in given(case) else ()
    covering = (duty for duty in near if covers_part(duty, consent))
    for duty in islice(covering, MOST_TOLD):
        yield "scope", {"legal_ground": duty.ground, "other": case.pointer(duty)}


@once
def duties(case: CaseFacts) -> list[Any]:
    """The grounds in use that no denial stops."""
    used = (each for each in case.records["Ground"] if not each.error_found_on)
    return [each for each in used if is_duty(each.ground)]


def nearest_duties(case: CaseFacts, consent: Any) -> Iterable[Any]:
    """The grounds that may cover a part of a consent: all, unless they are many."""
    listed, asked = duties(case), consent.scope
    if are_few(listed):
        return listed
    many = many_duties(case)
    bits = (
        many.about.any_of([consent.about])
        & many.disclosers.any_of(asked.disclosers or ())
        & many.recipients.any_of(asked.recipients or ())
        & many.purposes.any_of(asked.purposes or ())
        & many.categories.any_of(with_broader(asked.categories or ()))
        & many.starts.up_to(consent.ends or LAST_DAY)
        & ~many.ends.before(consent.starts or FIRST_DAY)
    )
    return map(listed.__getitem__, numbers_in(bits))


@once
def many_duties(case: CaseFacts) -> Coverage:
    return coverage_of(duties(case))


def covers_part(ground: Any, consent: Any) -> bool:
    """Whether a ground covers, during some day, something of what a consent is for."""
    have, asked = ground.scope, consent.scope
    return (
        ground.about == consent.about
        and meets(have.purposes, asked.purposes)
        and meets(have.disclosers, asked.disclosers)
        and meets(have.recipients, asked.recipients)
        and any(
            meets(have.categories, lineage("InformationCategory", category))
            for category in asked.categories or ()
        )
        and LATE != since(ground) <= (consent.ends or LAST_DAY)
        and (consent.starts or FIRST_DAY) <= (ground.ends or LAST_DAY)
    )


def meets(some: Sequence[str] | None, others: Sequence[str] | None) -> bool:
    """Whether two lists share anything."""
    return not set(some or ()).isdisjoint(others or ())
