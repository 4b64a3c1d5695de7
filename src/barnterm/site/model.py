"""The classes of the standard as the pages tell of them: in parts, with what leads to each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate.model import Class, Slot, ValueType, spaced
from barnterm.site.vocabulary import standard
from barnterm.terms import Scheme

PARTS: dict[str, tuple[str, ...]] = {
    "envelope": (
        "Exchange",
        "FileLink",
        "Organisation",
        "Case",
        "GroupActivity",
        "GroupMeasurement",
    ),
    "people": ("Person", "Relation", "RoleAssignment", "HandOver", "Stay"),
    "seen": ("Observation", "Telling", "Incident", "Assessment", "AssessedArea"),
    "needs": ("Need", "Goal"),
    "efforts": ("Effort", "EffortCoding", "Interruption"),
    "plans": ("Plan", "Opinion", "AgreedStep", "Meeting", "Agreement", "FollowUp", "ReviewItem"),
    "decisions": ("Decision", "Appeal", "Referral", "Reply"),
    "reports": ("ConcernReport", "Application", "Document"),
    "statements": (
        *("Statement", "Consent", "ConsentAnswer", "MaturityAssessment", "Denial", "Ground"),
        *("Scope", "CarriedStatement"),
    ),
    "disclosures": ("InformationRequest", "HarmAssessment", "Disclosure"),
    "values": ("Element", "Decidable", "Origin", "TextReview", "Coding", "Amount", "Recurrence"),
}
"""Every class, in the part of the standard that it belongs to."""


@cache
def classes() -> dict[str, Class]:
    """Every class by its name, also those that others are kinds of."""
    return {each.name: each for each in standard().classes}


@cache
def types() -> dict[str, ValueType]:
    """Every type of value by its name."""
    return {each.name: each for each in standard().types}


def title(name: str, language: Language) -> str:
    """What a class is called, in English by its name."""
    return classes()[name].title if language == "sv" else spaced(name)


def type_title(name: str, language: Language) -> str:
    """What a type is called, in English by its name."""
    return types()[name].title if language == "sv" else name.replace("_", " ")


def slot_title(slot: Slot, language: Language) -> str:
    """What a field is called, in English by its name."""
    return slot.title if language == "sv" else slot.name.replace("_", " ")


def scheme_named(name: str) -> Scheme:
    """The scheme that is called so in the schema, such as "NeedArea". StopIteration if none is."""
    return next(each for each in terms.table().schemes if each.name == name)


def begun(text: str) -> str:
    """With a capital letter first, the rest as it is."""
    return text[:1].upper() + text[1:]


def own_slots(of: Class) -> list[Slot]:
    """The fields that a class has of its own, and those that it narrows."""
    inherited = [slot for name in of.parents for slot in classes()[name].slots]
    return [slot for slot in of.slots if slot not in inherited]


def kinds(of: Class) -> list[Class]:
    """The classes that are kinds of a class."""
    return [each for each in standard().classes if of.name in each.parents]


def leading_to(of: Class) -> Iterator[tuple[Class, Slot]]:
    """The fields that hold a record of the class, or its id, each where it is defined."""
    wanted = {of.name, *of.parents}
    for each in standard().classes:
        for slot in own_slots(each):
            if slot.kind == "class" and slot.range in wanted:
                yield each, slot
