"""What the pages ask of the vocabulary: where a term stands, what it is used for, who names it."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import NamedTuple

from barnterm import terms
from barnterm.generate.model import Standard
from barnterm.generate.read import read
from barnterm.site import ROOT
from barnterm.terms import Scheme, Term


class Place(NamedTuple):
    """A term and the scheme it stands in."""

    scheme: Scheme
    term: Term

    @property
    def path(self) -> str:
        """Where its page stands, below the root of a language."""
        return f"def/{self.scheme.code}/{self.term.code}"

    @property
    def iri(self) -> str:
        """Its own address, which never changes."""
        return terms.concept_iri(self.scheme.code, self.term.code)


@cache
def standard() -> Standard:
    """The whole schema, read once."""
    return read(ROOT / "schema" / "barnterm.yaml")


def scheme_of(code: str) -> Scheme:
    """The scheme with this code. StopIteration when there is none."""
    return next(each for each in terms.table().schemes if each.code == code)


def places() -> list[Place]:
    """All terms, in the order of the schemes."""
    return [Place(scheme, term) for scheme in terms.table().schemes for term in scheme.terms]


def place_of(code: str) -> Place:
    """A term by its scheme and code, such as "need_area/safety". KeyError when there is none."""
    scheme, _, term = code.partition("/")
    return Place(scheme_of(scheme), terms.schemes()[scheme][term])


def beside(place: Place, code: str) -> Place:
    """Another term of the same scheme."""
    return Place(place.scheme, next(t for t in place.scheme.terms if t.code == code))


def lineage(place: Place) -> list[Place]:
    """The broader terms, the broadest first, and last the term itself."""
    found = [place]
    while found[0].term.broader:
        found.insert(0, beside(place, found[0].term.broader))
    return found


def narrower(scheme: Scheme, code: str | None) -> list[Term]:
    """The terms right below one, or those at the top of the scheme, in the order of the schema."""
    return [each for each in scheme.terms if each.broader == code]


def depth(scheme: Scheme) -> int:
    """How many terms stand above one another at most."""
    return max(len(lineage(Place(scheme, each))) for each in scheme.terms)


def related(place: Place) -> list[Place]:
    """The related terms, also those where only the other one says so."""
    code = place.term.code
    found = (t for t in place.scheme.terms if t.code in place.term.related or code in t.related)
    return [Place(place.scheme, each) for each in found]


def related_across(place: Place) -> list[Place]:
    """The same in other schemes."""
    back = (name_of(each) for each in places() if name_of(place) in each.term.related_across)
    return [place_of(code) for code in dict.fromkeys((*place.term.related_across, *back))]


def name_of(place: Place) -> str:
    return f"{place.scheme.code}/{place.term.code}"


def replaces(place: Place) -> list[Place]:
    """The deprecated terms that this one has taken the place of."""
    code = place.term.code
    return [Place(place.scheme, t) for t in place.scheme.terms if t.replaced_by == code]


@cache
def naming(key: str, scheme: str) -> dict[str, list[Place]]:
    """By code the terms of a scheme that name that code in one of their facts."""
    found: dict[str, list[Place]] = defaultdict(list)
    for term in scheme_of(scheme).terms:
        for code in term.facts.get(key, "").split():
            found[code].append(Place(scheme_of(scheme), term))
    return found


@cache
def built_on() -> dict[str, list[Place]]:
    """By the code of a source the terms whose definition builds on it."""
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        if place.term.source_relation != "own":
            found[place.term.source].append(place)
    return found


@cache
def words_from() -> dict[str, list[Place]]:
    """By the code of a cooperation model the terms that have words from it."""
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        for model in dict.fromkeys(word.model for word in place.term.words if word.model):
            found[model].append(place)
    return found
