"""The schema as the generators see it: a few plain records, read once from LinkML.

Nothing here knows LinkML. `barnterm.generate.read` fills these records, and every
generator takes a `Standard` and returns text. Terms are those of the run time, and more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import msgspec

from barnterm import terms
from barnterm.slot import ClassMeaning

RangeKind = Literal["type", "scheme", "class"]

PLAIN = {"sv": "sv-simple", "en": "en-simple"}
"""Language tag of the plain text, by language; see docs/decisions/0001-how-a-term-is-written.md."""


class Term(terms.Term, frozen=True):
    """One concept, with its `meaning` to the rules, which stands in no file for people.

    `barnterm.generate.meaning` tells what may be said.
    """

    meaning: dict[str, str] = msgspec.field(default_factory=dict)


class Scheme(terms.Scheme, frozen=True):
    """One concept scheme: a LinkML enumeration and its terms."""

    terms: tuple[Term, ...]


@dataclass(frozen=True)
class ValueType:
    """A simple type with its limits: a pattern for text, least and most for numbers."""

    name: str
    base: Literal["string", "integer", "boolean"]
    title: str
    descriptions: dict[str, str]
    pattern: str | None
    least: int | None
    most: int | None
    person_number: bool = False
    """Whether it is the number of a person, so that it is checked and kept out of texts."""


@dataclass(frozen=True)
class Slot:
    """One field of a class, under the name it has in a file."""

    name: str
    title: str
    descriptions: dict[str, str]
    kind: RangeKind
    range: str
    required: bool
    many: bool
    inlined: bool
    least_items: int
    category: str
    identifies: str
    free_text: bool
    needs: tuple[str, ...]
    time: str
    period_start: str
    not_before: str
    used_on: str
    names: str
    rests_on: str
    in_force_on: str
    words: tuple[str, ...]

    @property
    def is_reference(self) -> bool:
        """Whether the value is the id of a record that stands elsewhere in the file."""
        return self.kind == "class" and not self.inlined


@dataclass(frozen=True)
class Class:
    """One class with all its slots, the inherited ones first."""

    name: str
    title: str
    descriptions: dict[str, str]
    abstract: bool
    root: bool
    parents: tuple[str, ...]
    meaning: ClassMeaning
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Standard:
    """The whole schema."""

    version: str
    created: str
    modified: str
    title: str
    descriptions: dict[str, str]
    licence: str
    base: str
    types: tuple[ValueType, ...]
    schemes: tuple[Scheme, ...]
    classes: tuple[Class, ...]

    def concrete(self) -> tuple[Class, ...]:
        """The classes a file can hold."""
        return tuple(each for each in self.classes if not each.abstract)

    def kinds_of(self, name: str) -> tuple[str, ...]:
        """The concrete classes that a reference to the class `name` may point at."""
        return tuple(
            each.name for each in self.concrete() if name == each.name or name in each.parents
        )


def spaced(name: str) -> str:
    """The words of a name in camel case, such as "role assignment" for "RoleAssignment"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
