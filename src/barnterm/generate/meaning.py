"""What slots, classes and codes are asked to say, and whether the schema answers.

Rules read the answers and keep no tables of field names or codes of their own. One that is
asked and does not answer stops the generation with its name, so that nothing stands outside
without anybody noticing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from barnterm.generate.legal_facts import faults_of_facts
from barnterm.generate.model import Class, Scheme, Slot, Standard, Term
from barnterm.generate.provisions import faults_of_identifying, faults_of_provisions, trees
from barnterm.generate.words import faults_of_words
from barnterm.selection import Tree, unknown

NONE = "none"
OPPOSITE = "opposite_of"
BOOLEAN = ("true", "false")
DAYS = {"day", "moment"}

SLOT_ANNOTATIONS = {"category", "identifies", "free_text", "needs"}
"""What every slot says."""

SOME_SLOTS = {"time", "period_start", "not_before", "used_on", "names", "rests_on", "in_force_on"}
"""What only slots of some ranges say; `asked_of` tells which."""

IF_ANY = {"not_before"}
"""What a day says only if there is another day in its record that it cannot lie before."""

TIMES = ("past", "starts", "ends", "planned", NONE)
NAMES = ("speaker", "concerned", "each", NONE)
RESTS_ON = ("all", "one", "stub", NONE)
PARTS = (
    "record",
    "nested",
    "person",
    "organisation",
    "role",
    "statement",
    "log",
    "envelope",
    "group",
)
STATEMENTS = ("consent", "denial", "ground")

Of = Literal["all", "top", "some", "breaking"]
AGES = tuple(map(str, range(1, 27)))
ANSWERS = ("accepted", "refused", "open")


class Asked(NamedTuple):
    """One thing that the codes of a scheme say.

    Attributes:
        values: What may be said.
        of: Whether all codes are asked, those without a broader one, grounds that break secrecy, or
            only whom it concerns.
        listed: The scheme whose codes are listed, in place of values.
    """

    values: tuple[str, ...] = BOOLEAN
    of: Of = "all"
    listed: str = ""


CODES: dict[str, dict[str, Asked]] = {
    "Service": {
        "keeps_health_records": Asked(of="top"),
        "has_several_authorities": Asked(("true",), "some"),
    },
    "PersonRelation": {
        "near": Asked(),
        "may_consent": Asked(("with_custody", "while_it_lasts", "before_birth", "never")),
    },
    "ProtectionMarking": {"protected": Asked()},
    "MandateExtent": {"consents_for": Asked(("any", NONE, "investigate_crime"))},
    "Custody": {"has_custody": Asked(), "alone": Asked(("true",), "some")},
    "NeedLevel": {"is_need": Asked(), "graded": Asked()},
    "FindingKind": {"settled": Asked()},
    "NeedStatus": {"state": Asked(("to_be_met", "watched", "met", "given_up", "ruled_out"))},
    "GoalStatus": {"state": Asked(("not_begun", "under_way", "paused", "ended", "given_up"))},
    "EffortStatus": {
        "state": Asked(("not_begun", "under_way", "ended", "given_up")),
        "waits": Asked(("true",), "some"),
        "decided": Asked(("refused",), "some"),
    },
    "DecisionMatter": {"carries": Asked(("against_a_no", "with_a_yes", "nothing"))},
    "EndReason": {"leaves_need": Asked()},
    "DecisionOutcome": {"state": Asked(("granted", "granted_in_part", "refused", "ended"))},
    "AppealOutcome": {"state": Asked(("open", "stands", "replaced", "tried_again", "falls"))},
    "ReplyAnswer": {"state": Asked(ANSWERS)},
    "ReferralKind": {
        "stays_inside": Asked(("true",), "some"),
        "tells_only": Asked(("true",), "some"),
    },
    "Answer": {"state": Asked(ANSWERS)},
    "AgreementKind": {"settles": Asked(("effort", "plan", "document", NONE))},
    "AmountUnit": {"most": Asked(("100",), "some"), "coded": Asked(("true",), "some")},
    "InterruptionKind": {"tells": Asked(("ends", "moved_to", "went_on_for", NONE))},
    "WeekPattern": {"pace": Asked(("2",), "some")},
    "Extent": {"may_lack": Asked()},
    "ReviewOutcome": {"state": Asked(("open", "met", "given_up", "ended"))},
    "WordKind": {name: Asked() for name in ("named", "avoided", "reasoned")},
    "NeedArea": {"categories": Asked(listed="InformationCategory")},
    "EffortType": {"categories": Asked(listed="InformationCategory")},
    "InformationCategory": {"identifies": Asked((NONE, "person", "place", "person place"))},
    "PlanType": {"needs_coordinator": Asked()},
    "Role": {
        **{name: Asked() for name in ("coordinates", "never_the_child", "gap_shows")},
        "held_by": Asked(("person", "organisation", "either")),
    },
    "LegalGround": {
        "in_place_of_a_yes": Asked(("true",), "some"),
        "reach_from": Asked(of="breaking", listed="Service"),
        "reach_to": Asked(of="breaking", listed="Service"),
        "reach_people": Asked(("guardian", "any"), "some"),
        "reach_about": Asked(
            ("child", "child family_member", "child family_member unborn", "any"), "breaking"
        ),
        "reach_under": Asked(AGES, "some"),
        "reach_within": Asked(("authority", "municipality_or_region"), "some"),
        "reach_purposes": Asked(of="breaking", listed="Purpose"),
        "reach_categories": Asked(of="some", listed="InformationCategory"),
    },
    "MaturityOutcome": {"must_answer": Asked(("child", "others", "child others"))},
    "DenialKind": {"in_health_records": Asked()},
    "HarmOutcome": {
        "opens": Asked(("all", "listed", NONE)),
        "only_for": Asked(("guardian",), "some"),
    },
}
"""By scheme: what its codes say to the rules, beside what they are the opposite of."""

CODE_ANNOTATIONS = {OPPOSITE, *(name for asked in CODES.values() for name in asked)}


def check(standard: Standard) -> None:
    """Raise ValueError with a line for every slot, class and code that does not answer."""
    slots = (line for each in standard.classes for line in faults_of_slots(each))
    kinds = tuple(
        t.code for s in standard.schemes if s.name == "InformationCategory" for t in s.terms
    )
    classes = (line for each in standard.concrete() for line in faults_of_class(each, kinds))
    tree_of = trees(standard)
    codes = (line for each in standard.schemes for line in faults_of_scheme(each, tree_of))
    rest = (
        *faults_of_facts(standard),
        *faults_of_provisions(standard),
        *faults_of_identifying(standard),
        *faults_of_words(standard),
    )
    lines = [*slots, *classes, *codes, *rest]
    if lines:
        raise ValueError("\n".join(lines))


def faults_of_slots(class_: Class) -> Iterator[str]:
    days = [slot.name for slot in class_.slots if slot.range in DAYS]
    for slot in class_.slots:
        yield from faults_of_category(class_, slot)
        asked = asked_of(slot, (*days, NONE))
        if slot.not_before and slot.range in DAYS:
            asked["not_before"] = tuple(day for day in days if day != slot.name)
        for name in sorted(SOME_SLOTS | asked.keys()):
            yield from fault(f"{class_.name}.{slot.name}", name, said(slot, name), asked.get(name))


def asked_of(slot: Slot, days: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What a slot is asked because of its range, and what it may answer."""
    if slot.range in DAYS:
        return {"time": TIMES, **({"period_start": days} if slot.time == "ends" else {})}
    if slot.kind == "class":
        return {"rests_on": rests_on(slot), **asked_of_reference(slot, days)}
    return {"in_force_on": days} if slot.range == "LegalGround" else {}


def rests_on(slot: Slot) -> tuple[str, ...]:
    """What a field may say of the records it names; none that must be there can be left out."""
    return RESTS_ON[:-1] if slot.required else RESTS_ON


def asked_of_reference(slot: Slot, days: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    if slot.is_reference and slot.range == "RoleAssignment":
        return {"used_on": days}
    return {"names": NAMES} if slot.is_reference and slot.range == "Person" else {}


def faults_of_category(class_: Class, slot: Slot) -> Iterator[str]:
    """A line when a field that must be there has a category of its own, by which it could fall."""
    if slot.required and slot.category not in {"record", "structure"} and not class_.abstract:
        yield f"{class_.name}.{slot.name} is required and has the category {slot.category}"
    if slot.is_reference and slot.identifies != NONE:
        yield f"{class_.name}.{slot.name} is a reference, which identifies nothing by itself"


def said(slot: Slot, name: str) -> str:
    return str(getattr(slot, name))


def fault(of: str, name: str, value: str, allowed: tuple[str, ...] | None) -> Iterator[str]:
    """At most one line: nothing said where something is asked, or something else than may be."""
    if allowed is None:
        if value:
            yield f"{of} says `{name}` but is not asked"
    elif not value:
        yield f"{of} does not say `{name}`: {', '.join(allowed)}"
    elif value not in allowed:
        yield f"{of} says `{name}: {value}`, not one of {', '.join(allowed)}"


def faults_of_class(class_: Class, kinds: tuple[str, ...]) -> Iterator[str]:
    statements = STATEMENTS if "Statement" in class_.parents else None
    yield from fault(class_.name, "statement", class_.meaning.statement, statements)
    for name, allowed in asked_of_class(class_).items():
        yield from fault(class_.name, name, str(getattr(class_.meaning, name)), allowed)
    categories = ("category", "holder", "slot", NONE, *kinds)
    yield from fault(class_.name, "category", class_.meaning.category, categories)
    slots = {slot.name for slot in class_.slots}
    for name in class_.meaning.stub:
        if name not in slots:
            yield f"{class_.name} says `stub: {name}`, which is no field of it"


def asked_of_class(class_: Class) -> dict[str, tuple[str, ...]]:
    """What a class says of its records, and what it may answer.

    Free text in a record that may be handed over needs somewhere to say who has read it through.
    """
    people = [s.name for s in class_.slots if s.is_reference and s.range == "Person"]
    days = [s.name for s in class_.slots if s.range in DAYS]
    free = any(slot.free_text for slot in class_.slots)
    reviews = ("reviews", "holder") if free and class_.meaning.part in {"record", "nested"} else ()
    return {
        "part": PARTS,
        "day": (*days, "holder", NONE),
        "concerns": (*people, "holder", "child", "self", NONE),
        "source_unit": ("source_unit", "holder", "sender", NONE),
        "reviews": reviews or ("reviews", "holder", NONE),
    }


def faults_of_scheme(scheme: Scheme, tree_of: dict[str, Tree]) -> Iterator[str]:
    for term in scheme.terms:
        of, asked = f"{scheme.name}.{term.code}", CODES.get(scheme.name, {})
        for name in sorted({*asked, *term.meaning} - {OPPOSITE}):
            value = term.meaning.get(name, "")
            if value or name not in asked or is_asked(term, asked[name]):
                yield from fault_of_code(of, name, value, asked.get(name), tree_of)
        yield from faults_of_opposites(scheme, term)


def fault_of_code(
    of: str, name: str, value: str, asked: Asked | None, tree_of: dict[str, Tree]
) -> Iterator[str]:
    if asked is None or not asked.listed:
        yield from fault(of, name, value, asked.values if asked else None)
    elif not value:
        yield from fault(of, name, value, (f"codes of {asked.listed}",))
    elif strange := unknown(value, tree_of.get(asked.listed, {})):
        yield f"{of} says `{name}: {strange[0]}`, no code of {asked.listed}"


def is_asked(term: Term, asked: Asked) -> bool:
    breaks = term.facts.get("breaks_secrecy") == "true"
    top = term.broader is None
    return {"all": True, "top": top, "breaking": breaks, "some": False}[asked.of]


def faults_of_opposites(scheme: Scheme, term: Term) -> Iterator[str]:
    """A line for each opposite that is no code of the scheme or does not say the same back."""
    terms = {each.code: each for each in scheme.terms if each is not term}
    for other in opposites(term):
        if other not in terms or term.code not in opposites(terms[other]):
            yield f"{scheme.name}.{term.code} is the opposite of {other}, which does not say so"


def opposites(term: Term) -> list[str]:
    return term.meaning.get(OPPOSITE, "").split()
