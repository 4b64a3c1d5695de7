"""Codes and labels: are the words used as the vocabulary means them?

Kodverk och benämningar: används begreppen så som de är definierade?
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from unicodedata import normalize

from barnterm import terms
from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import BASE, STANDARD, Coding, Exchange
from barnterm.case import CaseFacts
from barnterm.codes import codes_with, fact
from barnterm.finding import Facts
from barnterm.once import once
from barnterm.part import File
from barnterm.rule import CASE, FILE, Family, Hits, PartHits, rule
from barnterm.suggestion import code_meant
from barnterm.walk import CODES

FAMILY = Family(level=2, silenced="freely")

SETTLED = codes_with("FindingKind", "settled")

GRADED = codes_with("NeedLevel", "graded")
GROUND_DAYS = {
    kind: slot.in_force_on
    for kind, slots in SLOTS.items()
    for slot in slots
    if slot.in_force_on not in {"", "none"}
}
"""By class that names a legal ground: the field with the day it must have been in force."""


MOST_SEARCHED = 100
"""Unknown codes of a file for which what was meant is looked for."""


class OwnCoding(NamedTuple):
    """A coding that names a scheme of ours, and the code of the scheme."""

    record: Coding
    scheme: str

    @property
    def term(self) -> terms.Term | None:
        """The term that its code names, if there is one."""
        return terms.schemes().get(self.scheme, {}).get(self.record.code)


def own_scheme(coding: Coding) -> str | None:
    """The code of our scheme that a coding names, or None when it is somebody else's."""
    return coding.scheme.removeprefix(BASE).strip("/") if coding.scheme.startswith(BASE) else None


def own_codings(file: File) -> list[OwnCoding]:
    """The codings in a file that name a scheme of ours."""
    return [
        OwnCoding(coding, scheme)
        for part in file.parts
        for coding in part.records.get("Coding", ())
        if (scheme := own_scheme(coding)) is not None
    ]


@rule(
    "error",
    of=own_codings,
    sv="Koden finns inte i det kodverk från barnterm som den hänvisar till.{meant}",
    en="The code does not exist in the barnterm scheme that it refers to.{meant}",
)
def concept_unknown(found: OwnCoding, file: File) -> Hits:
    """A coded value names a scheme of ours, but the scheme or the code does not exist.

    Why: the recipient cannot know what is meant.
    Fix: look the word up with `barnterm terms` and use its code.

    Ett kodat värde hänvisar till ett av våra kodverk, men kodverket eller koden finns inte.

    Varför: mottagaren kan inte veta vad som menas.
    Gör så här: sök upp ordet med `barnterm terms` och använd dess kod.
    """
    if found.term is None:
        may_search = next(searches(file), None) is not None
        yield "code", meant_in(found.scheme, found.record.code) if may_search else {}


def meant_in(scheme: str, code: str | None) -> Facts:
    """What was surely meant by a code, if the scheme exists and anything was."""
    named = next((each.name for each in terms.table().schemes if each.code == scheme), None)
    meant = code_meant(named, code).name if named and code else ""
    return {"meant": meant} if meant else {}


@once
def searches(file: File) -> Iterator[int]:
    """One for each code of a file for which what was meant is looked for, which takes its time."""
    return iter(range(MOST_SEARCHED))


@rule(
    "error",
    of=own_codings,
    sv="Begreppets adress hör till en annan kod. Rätt adress är {concept}.",
    en="The concept's address belongs to another code. The right address is {concept}.",
)
def concept_differs_from_code(found: OwnCoding, file: File) -> Hits:
    """A coded value holds both a code and an address, and they name different concepts.

    Why: two systems would read two different things.
    Fix: keep the one that is meant and correct the other.

    Ett kodat värde har både kod och adress, och de pekar ut olika begrepp.

    Varför: två system skulle läsa två olika saker.
    Gör så här: behåll den som avses och rätta den andra.
    """
    concept = found.record.concept
    if concept is not None and found.term:
        right = terms.concept_iri(found.scheme, found.record.code)
        if concept != right:
            yield "concept", {"concept": right}


@rule(
    "warning",
    of=own_codings,
    sv="Koden är känd, men dess benämning är ”{label_sv}”.",
    en="The code is known, but its label is “{label_en}”.",
)
def label_differs(found: OwnCoding, file: File) -> Hits:
    """A coded value of ours carries another label than the vocabulary has for the code.

    Why: the one who reads the label understands something else than the one who reads the code. Whether
    å, ä and ö are written as one character or two makes no difference (Unicode NFC). A label that an
    earlier version may have had is left alone, unless it is the label of another code today.
    Fix: use the vocabulary's label, or change the code to the one that is meant.

    Ett kodat värde från oss har en annan benämning än den som hör till koden.

    Varför: den som läser benämningen förstår något annat än den som läser koden. Om å, ä och ö är skrivna
    med ett tecken eller två gör ingen skillnad (Unicode NFC). En benämning som en tidigare utgåva kan ha
    haft lämnas, om den inte i dag hör till en annan kod.
    Gör så här: använd den benämning som hör till koden, eller byt till den kod som avses.
    """
    label = normalize("NFC", found.record.label)
    if not found.term or label in found.term.labels.values():
        return
    if found.record.scheme_version == STANDARD or label in labels_of(found.scheme):
        yield "label", {f"label_{language}": text for language, text in found.term.labels.items()}


@cache
def labels_of(scheme: str) -> frozenset[str]:
    """The labels of all codes of a scheme of ours."""
    return frozenset(
        text for term in terms.schemes()[scheme].values() for text in term.labels.values()
    )


@rule(
    "error",
    of=("ConcernReport", "Ground"),
    sv="Lagrummet ”{legal_ground}” gällde inte den {on}.{meant}",
    en="The ground “{legal_ground}” was not in force on {on}.{meant}",
)
def ground_not_in_force(record: Any, case: CaseFacts) -> Hits:
    """A legal ground is used on a day when the provision was not in force.

    Why: a disclosure or report must rest on the law as it stood that day.
    Fix: use the provision that was in force, for example the new act's instead of the old.

    Ett lagrum används en dag då bestämmelsen inte gällde.

    Varför: ett utlämnande eller en anmälan måste vila på lagen så som den såg ut den dagen.
    Gör så här: ange den bestämmelse som gällde, till exempel den nya lagens i stället för den gamla.
    """
    on, ground = getattr(record, GROUND_DAYS[type(record).__name__]), record.ground
    if on and not was_in_force(ground, on):
        beside = [fact("LegalGround", ground, way) for way in ("replaced_by", "replaces")]
        meant = [("meant", each) for each in beside if each and was_in_force(each, on)]
        yield "ground", {"legal_ground": ground, "on": on, **dict(meant)}


def was_in_force(ground: str, on: str) -> bool:
    """Whether a provision was in force; one whose older wordings are not read may have been."""
    starts = (
        None
        if fact("LegalGround", ground, "older_wordings_checked") == "false"
        else fact("LegalGround", ground, "valid_from")
    )
    return (starts or on) <= on <= (fact("LegalGround", ground, "valid_to") or on)


@rule(
    "error",
    of=CASE,
    sv="Delen av bedömningen är ”{finding_kind}” men har ändå en behovsnivå.",
    en="The finding is “{finding_kind}” but has a level of need all the same.",
)
def level_contradicts_kind(case: CaseFacts) -> PartHits:
    """A finding that is a strength, no difficulty or not assessed also has a level of need.

    Why: a strength would be counted as a need, and "not assessed" as an assessment.
    Fix: leave out the level, or change the kind to a difficulty.

    En del av en bedömning som är en styrka, ingen svårighet eller inte bedömd har också en behovsnivå.

    Varför: en styrka skulle räknas som ett behov och ”inte bedömd” som en bedömning.
    Gör så här: ta bort nivån, eller ändra slaget till svårighet.
    """
    for area in case.records["AssessedArea"]:
        if area.kind in SETTLED and area.level in GRADED:
            yield area, "level", {"finding_kind": area.kind}


@rule(
    "warning",
    of="Exchange",
    sv="Filen är skriven i en senare version av standarden än den som kontrollen känner till.",
    en="The file is written in a later version of the standard than the check knows.",
)
def version_is_later(exchange: Exchange, case: CaseFacts) -> Hits:
    """The file states a later version of the standard than the one it is checked against.

    Why: it may hold terms and fields that this check does not know or reads in another way.
    Fix: check with the version of barnterm that the file was written for.

    Filen anger en senare version av standarden än den som den kontrolleras mot.

    Varför: den kan innehålla begrepp och fält som kontrollen inte känner till eller läser på ett annat sätt.
    Gör så här: kontrollera med den version av barnterm som filen är skriven för.
    """
    version = exchange.standard_version
    if version != STANDARD and parts(version) > parts(STANDARD):
        yield "standard_version", {}


def parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


@rule(
    "warning",
    of=FILE,
    sv="Koden ”{code}” används inte längre. Den är ersatt av {replacement}.",
    en="The code “{code}” is no longer used. It was replaced by {replacement}.",
)
def code_replaced(file: File) -> PartHits:
    """A code is used that the vocabulary has deprecated.

    Why: the code stays readable for ever, but newer systems write and count by its replacement.
    Fix: use the code that replaced it.

    En kod används som har utgått ur terminologin.

    Varför: koden går alltid att läsa, men nyare system skriver och räknar med den som ersatte den.
    Gör så här: använd den kod som ersatte den.
    """
    old = terms.deprecated()
    for record, field, scheme, code in coded(file) if old else ():
        term = old.get(scheme, {}).get(code)
        if term:
            replacement = term.replaced_by or "no_other_code"
            yield record, field, {"code": term.code, "replacement": replacement}


def coded(file: File) -> Iterator[tuple[Any, str, str, str]]:
    """Every code of ours: the record, the field, the scheme as it is named there, and the code."""
    for record, field, slot, code in file.values(CODES):
        yield record, field, slot.range, code
    for found in own_codings(file):
        yield found.record, "code", found.scheme, found.record.code
