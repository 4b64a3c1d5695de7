"""What was probably meant by a code or a field that the standard does not have.

One that is surely meant is told apart from those that are only alike. Nothing is ever suggested
that says the opposite of what was written, nor anything for what protects somebody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from barnterm import terms
from barnterm._generated.codes import FACTS
from barnterm._generated.slots import SLOTS
from barnterm.likeness import (
    SHORTEST_STEM,
    denials,
    denies,
    is_denial,
    may_be_near,
    parts,
    plain,
    refuses,
    slips,
    slips_allowed,
    telling_stems,
)
from barnterm.walk import HELD

FEW = 8
"""Codes of a scheme that are always told, however many are alike."""

OF_A_TABLE = ("Person", "Need", "Effort", "RoleAssignment", "Case", "Organisation", "Goal", "Plan")
"""The classes that the columns of a table may be about, the likeliest first."""

LISTED = 25
"""Codes of a scheme that are told when none is alike."""

LABEL, OTHER_WORD = 1, 2
LONG_ENOUGH = 8
"""Letters from which a word may be a misspelling of another word than a code or a label: among
short words there are too many that mean something else, such as skola and skolk."""

MOST_ALIKE = 4
ALIKE, MARGIN = 0.5, 0.25
PART_OF_A_WORD = 0.7
ANSWERS_KEPT = 4_096
"""Answers that are remembered, since the same word is often wrong in many places."""


class Meant(NamedTuple):
    """What was meant.

    Attributes:
        name: The one code or field that is surely meant, or "".
        alike: Codes that may be meant, the likeliest first, when no one is surely meant.
        codes: Codes that may be chosen from.
        within: The class in which the field that is meant stands, when it is another.
    """

    name: str = ""
    alike: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    within: str = ""


NOTHING = Meant()


class Name(NamedTuple):
    """One way of naming a code or a field: run together, as written, and its stems."""

    plain: str
    text: str
    of: str
    rank: int
    stems: tuple[str, ...]


Names = tuple[Name, ...]


def named(text: str, of: str, rank: int) -> Name:
    """A name, of the rank 0 for a code or field itself, 1 for a label and 2 for another word."""
    return Name(plain(text), text, of, rank, telling_stems(text))


@cache
def names_of_codes(scheme: str) -> Names:
    """All names of the codes of a scheme, which is called as in the schema."""
    listed = next(each.terms for each in terms.table().schemes if each.name == scheme)
    return tuple(name for term in listed if not term.deprecated for name in names_of_term(term))


def names_of_term(term: terms.Term) -> Iterator[Name]:
    yield named(term.code, term.code, 0)
    yield from (named(text, term.code, 1) for text in term.labels.values())
    yield from (named(w.text, term.code, 2) for w in term.words)


@cache
def names_of_fields(kind: str) -> Names:
    """All names of the fields of a class."""
    found: list[Name] = []
    for slot in SLOTS.get(kind, ()):
        found += [named(slot.name, slot.name, 0), named(slot.title, slot.name, 1)]
        found += [named(word, slot.name, 2) for word in slot.words]
    return tuple(found)


@lru_cache(ANSWERS_KEPT)
def code_meant(scheme: str, word: str) -> Meant:
    """What was meant by a code that a scheme does not have."""
    names = names_of_codes(scheme)
    if protects(scheme):
        return Meant(codes=not_denied(word, names))
    found = exact(word, names)
    beside = () if found else near(word, names)
    if beside and not has_opposite_near(scheme, word, beside):
        found = agreed(word, beside)
    if len(found) == 1:
        return Meant(found[0])
    if not found and not beside:
        found = without_opposites(scheme, alike(word, names))
    is_listed = len({name.of for name in names}) <= (FEW if found else LISTED)
    return Meant(alike=found, codes=not_denied(word, names) if is_listed else ())


@lru_cache(ANSWERS_KEPT)
def field_meant(kind: str, word: str) -> Meant:
    """Which field was meant by one that a class does not have."""
    names = names_of_fields(kind)
    beside = near(word, names)
    found = exact(word, names) or agreed(word, beside)
    if len(found) == 1:
        return Meant(found[0])
    if not found and not beside:
        found = likely(alike(word, names))
    if found:
        return Meant(alike=found)
    others = [
        Meant(name, within=other)
        for other in neighbours(kind)
        for name in exact(word, names_of_fields(other))
    ]
    return others[0] if len(others) == 1 else NOTHING


@lru_cache(ANSWERS_KEPT)
def heading_meant(word: str) -> Meant:
    """Which field of which class is meant by the heading of a column in a table."""
    for kind in OF_A_TABLE:
        if len(found := exact(word, names_of_fields(kind))) == 1:
            return Meant(found[0], within=kind)
    return NOTHING


def neighbours(kind: str) -> list[str]:
    """The classes that a class holds, and those that hold it."""
    held = [slot.range for slot in HELD.get(kind, ())]
    holding = [other for other, slots in HELD.items() if any(s.range == kind for s in slots)]
    return list(dict.fromkeys([*held, *holding]))


def protects(scheme: str) -> bool:
    """Whether the codes of a scheme say who is protected."""
    return any("protected" in said for said in FACTS.get(scheme, {}).values())


def exact(word: str, names: Names) -> tuple[str, ...]:
    """The codes or fields that have just this name, if more than one by those who rank first."""
    asked = plain(word)
    found = [name for name in names if asked and name.plain == asked]
    first = min((name.rank for name in found), default=0)
    return tuple(dict.fromkeys(name.of for name in found if name.rank == first))


def near(word: str, names: Names) -> list[Name]:
    """The names that the word is a misspelling of, as far as slips can tell; the nearest only."""
    asked = plain(word)
    most = slips_allowed(asked)
    last = OTHER_WORD if len(asked) >= LONG_ENOUGH else LABEL
    far = [
        (slips(asked, name.plain), name)
        for name in names
        if most and name.rank <= last and may_be_near(asked, name.plain, most)
    ]
    best = min((slipped for slipped, _ in far), default=most)
    return [name for slipped, name in far if slipped == best <= most]


def agreed(word: str, beside: list[Name]) -> tuple[str, ...]:
    """The codes or fields of some names, unless one of the names denies the word."""
    if any(denies(word, name.text) for name in beside):
        return ()
    return tuple(dict.fromkeys(name.of for name in beside))


def has_opposite_near(scheme: str, word: str, beside: list[Name]) -> bool:
    """Whether an opposite of some code is named almost as the word is, so that it may be meant."""
    asked = plain(word)
    opposites = {each for name in beside for each in opposites_of(scheme, name.of)}
    most = min(slips(asked, beside[0].plain) + 1, slips_allowed(asked))
    names = (name for name in names_of_codes(scheme) if name.of in opposites)
    return any(slips(asked, name.plain) <= most for name in names)


def opposites_of(scheme: str, code: str) -> list[str]:
    said = FACTS.get(scheme, {}).get(code, {})
    return said.get("opposite_of", "").split()


def alike(word: str, names: Names) -> dict[str, float]:
    """How much the codes or fields have in common with a text, by their words; 0 when denied."""
    asked = telling_stems(word)
    best: dict[str, float] = defaultdict(float)
    denied: set[str] = set()
    for name in names:
        in_common = shared(asked, name.stems)
        best[name.of] = max(best[name.of], in_common)
        if in_common >= ALIKE and may_differ(word, name.text):
            denied.add(name.of)
    return {of: 0.0 if of in denied else score for of, score in best.items()}


def may_differ(word: str, text: str) -> bool:
    """Whether two texts with words in common may say the opposite: one refuses or denies, or both
    deny, and what they deny cannot be told.
    """
    asked, known = parts(word), parts(text)
    if denials(asked) + denials(known) > 0 or refuses(asked) != refuses(known):
        return True
    return denies(word, text)


def likely(scores: dict[str, float]) -> tuple[str, ...]:
    """Those that have enough in common, the likeliest first."""
    ranked = sorted((of for of in scores if scores[of] >= ALIKE), key=lambda of: -scores[of])
    return tuple(ranked[:MOST_ALIKE])


def without_opposites(scheme: str, scores: dict[str, float]) -> tuple[str, ...]:
    """The likely codes but for those whose opposite is almost as likely."""
    return tuple(
        code
        for code in likely(scores)
        if all(scores[code] - scores[o] > MARGIN for o in opposites_of(scheme, code) if scores[o])
    )


def shared(asked: tuple[str, ...], stems: tuple[str, ...]) -> float:
    """How much two lists of stems have in common, from 0 to 1."""
    if not asked or not stems:
        return 0.0
    matched = sum(max(match(one, other) for other in stems) for one in asked)
    return 2 * matched / (len(asked) + len(stems))


def match(one: str, other: str) -> float:
    if one == other:
        return 1.0
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORTEST_STEM or shorter not in longer:
        return 0.0
    begins = longer.startswith(shorter) or len(shorter) > SHORTEST_STEM
    return PART_OF_A_WORD if begins else 0.0


def not_denied(word: str, names: Iterable[Name]) -> tuple[str, ...]:
    """The codes but for those of which the word is the denial, or the other way round."""
    names = tuple(names)
    denied = {name.of for name in names if is_denial(word, name.text)}
    return tuple(dict.fromkeys(name.of for name in names if name.of not in denied))


@lru_cache(ANSWERS_KEPT)
def other_field(scheme: str, word: str) -> tuple[str, str] | None:
    """A field of another scheme and its code, when the word names just one code in all others."""
    if protects(scheme):
        return None
    found = {
        (field, code)
        for other, field in fields_of_schemes().items()
        if other != scheme and not protects(other)
        for code in exact(word, names_of_codes(other))
    }
    return found.pop() if len(found) == 1 else None


@cache
def fields_of_schemes() -> dict[str, str]:
    """By scheme, a field that takes its codes."""
    found: dict[str, str] = {}
    for slot in (slot for slots in SLOTS.values() for slot in slots if slot.kind == "code"):
        found.setdefault(slot.range, slot.name)
    return found
