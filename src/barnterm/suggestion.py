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
from barnterm.likeness import denies, is_denial, may_be_near, parts, plain, slips, slips_allowed
from barnterm.stem import stems
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
ALIKE = 0.5
PART_OF_A_WORD, SHORTEST_PART = 0.7, 4
PLACES_KEPT = 4_096


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
    return Name(plain(text), text, of, rank, tuple(stems(text.replace("_", " "))))


@cache
def names_of_codes(scheme: str) -> Names:
    """All names of the codes of a scheme, which is called as in the schema."""
    listed = next(each.terms for each in terms.table().schemes if each.name == scheme)
    return tuple(name for term in listed if not term.deprecated for name in names_of_term(term))


def names_of_term(term: terms.Term) -> Iterator[Name]:
    yield named(term.code, term.code, 0)
    yield from (named(text, term.code, 1) for text in term.labels.values())
    yield from (named(w.text, term.code, 2) for w in term.words if w.kind != "childs")


@cache
def names_of_fields(kind: str) -> Names:
    """All names of the fields of a class."""
    found: list[Name] = []
    for slot in SLOTS.get(kind, ()):
        found += [named(slot.name, slot.name, 0), named(slot.title, slot.name, 1)]
        found += [named(word, slot.name, 2) for word in slot.words]
    return tuple(found)


@lru_cache(PLACES_KEPT)
def code_meant(scheme: str, word: str) -> Meant:
    """What was meant by a code that a scheme does not have."""
    names = names_of_codes(scheme)
    codes = tuple(dict.fromkeys(name.of for name in names))
    if protects(scheme):
        return Meant(codes=not_denied(word, names))
    found = exact(word, names) or near(word, names)
    if len(found) == 1:
        return Meant(codes=codes) if has_opposite_near(scheme, word, found[0]) else Meant(found[0])
    found = found or alike(word, names)
    is_listed = len(codes) <= (LISTED if not found else FEW)
    return Meant(alike=found, codes=not_denied(word, names) if is_listed else ())


@lru_cache(PLACES_KEPT)
def field_meant(kind: str, word: str) -> Meant:
    """Which field was meant by one that a class does not have."""
    names = names_of_fields(kind)
    found = exact(word, names) or near(word, names)
    if len(found) == 1:
        return Meant(found[0])
    if found := found or alike(word, names):
        return Meant(alike=found)
    beside = [Meant(n, within=of) for of in neighbours(kind) for n in exact(word, names_of_fields(of))]
    return beside[0] if len(beside) == 1 else Meant()


@lru_cache(PLACES_KEPT)
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


def near(word: str, names: Names) -> tuple[str, ...]:
    """The codes or fields of whose names the word is a misspelling."""
    asked = plain(word)
    most = slips_allowed(asked)
    last = OTHER_WORD if len(asked) >= LONG_ENOUGH else LABEL
    far = [
        (slips(asked, name.plain), name)
        for name in names
        if name.rank <= last and may_be_near(asked, name.plain, most)
    ]
    best = min((d for d, _ in far), default=most + 1)
    if not most or best > most:
        return ()
    found = [name for d, name in far if d == best]
    if any(denies(word, name.text) for name in found):
        return ()
    return tuple(dict.fromkeys(name.of for name in found))


def has_opposite_near(scheme: str, word: str, code: str) -> bool:
    """Whether an opposite of a code is named almost as the word is, so that either may be meant."""
    asked, opposites = plain(word), opposites_of(scheme, code)
    names = names_of_codes(scheme)
    own = min(slips(asked, name.plain) for name in names if name.of == code)
    most = min(own + 1, slips_allowed(asked)) if own else -1
    return any(slips(asked, name.plain) <= most for name in names if name.of in opposites)


def opposites_of(scheme: str, code: str) -> list[str]:
    said = FACTS.get(scheme, {}).get(code, {})
    return said.get("opposite_of", "").split()


def alike(word: str, names: Names) -> tuple[str, ...]:
    """The codes or fields whose names have words in common with the text, the likeliest first."""
    asked = tuple(stems(" ".join(parts(word)))) if parts(word) else ()
    best: dict[str, float] = defaultdict(float)
    for name in names:
        alike = shared(asked, name.stems)
        if alike >= ALIKE and alike > best[name.of] and not denies(word, name.text):
            best[name.of] = alike
    ranked = sorted((of for of in best if best[of]), key=lambda of: -best[of])
    return tuple(ranked[:MOST_ALIKE])


def shared(asked: tuple[str, ...], stems: tuple[str, ...]) -> float:
    """How much two lists of stems have in common, from 0 to 1."""
    if not asked or not stems:
        return 0.0
    matched = sum(max(match(one, other) for other in stems) for one in asked)
    return 2 * matched / (len(asked) + len(stems))


def match(one: str, other: str) -> float:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORTEST_PART or shorter not in longer:
        return 0.0
    if shorter == longer:
        return 1.0
    begins = longer.startswith(shorter) or len(shorter) > SHORTEST_PART
    return PART_OF_A_WORD if begins else 0.0


def not_denied(word: str, names: Iterable[Name]) -> tuple[str, ...]:
    """The codes but for those of which the word is the denial, or the other way round."""
    names = tuple(names)
    denied = {name.of for name in names if is_denial(word, name.text)}
    return tuple(dict.fromkeys(name.of for name in names if name.of not in denied))


@lru_cache(PLACES_KEPT)
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
