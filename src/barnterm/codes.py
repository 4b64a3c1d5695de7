"""What codes mean, as the schema says: whether a status is in use, a role coordinates, and so on.

The rules ask here and keep no lists of codes of their own. Nothing of the table of terms is read.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple, cast

from barnterm._generated.codes import BROADER, CODES, FACTS
from barnterm.selection import ANY, NONE, select

Force = Literal["overrides", "needs_recorded_decision", "yields"]
People = Literal["none", "guardian", "any"]
Within = Literal["authority", "municipality_or_region"]


class Reach(NamedTuple):
    """Where a provision that breaks secrecy reaches. What is not in it, it does not cover.

    Attributes:
        disclosers: Codes of the services whose units may disclose.
        recipients: Codes of the services whose units may receive.
        people: Which people of the family may receive: "none", "guardian" (with custody) or "any".
        about: Whom the information may concern: "child" (for whose sake the ground is relied on),
            "family_member" (whose relation to the child is `near`), "unborn" (the child may be
            unborn, and the expectant parent counts as near), or "any".
        under: The child's age in years must be below this on the day; None when age is no matter.
        purposes: Codes of the purposes.
        categories: Codes of the information categories; all of them when no limit is set.
        within: What discloser and recipient must both be part of, or None when they need not.
    """

    disclosers: frozenset[str]
    recipients: frozenset[str]
    people: People
    about: frozenset[str]
    under: int | None
    purposes: frozenset[str]
    categories: frozenset[str]
    within: Within | None


class Provision(NamedTuple):
    """What a legal ground is able to do.

    Attributes:
        force: Over a denial: "overrides" it, "needs_recorded_decision" to beat it, or "yields".
        valid_from: First day it was in force, as "2025-07-01"; "" for a code that is not known.
        valid_to: Last day it was in force, or None while it is.
        reach: Where it reaches, or None: it covers nothing.
    """

    force: Force
    valid_from: str
    valid_to: str | None
    reach: Reach | None


def fact(scheme: str, code: str, name: str) -> str | None:
    """What a code says under a name, or None when it says nothing.

    `scheme` is the name of the scheme in the schema, such as "EffortStatus".
    """
    return FACTS[scheme].get(code, {}).get(name)


@cache
def codes_with(scheme: str, name: str, value: str = "true") -> frozenset[str]:
    """The codes of a scheme that say `value` under a name.

    Raises KeyError when none does: the name or the value is misspelt.
    """
    found = frozenset(code for code, said in FACTS[scheme].items() if said.get(name) == value)
    if not found:
        raise KeyError(f"{scheme}: {name}: {value}")
    return found


@cache
def lineage(scheme: str, code: str) -> tuple[str, ...]:
    """The code itself and every broader one, nearest first. An unknown code stands alone."""
    above, found = BROADER.get(scheme, {}), [code]
    while found[-1] in above:
        found.append(above[found[-1]])
    return tuple(found)


@cache
def categories_of(scheme: str, code: str) -> frozenset[str]:
    """The narrowest information categories that a record about an area or an effort may have.

    A record may also have one above or below them. Empty for an unknown code: none fits.
    """
    return frozenset((fact(scheme, code, "categories") or "").split())


def may_have(scheme: str, code: str, category: str) -> bool:
    """Whether a record about an area or an effort may have a category, or one above or below it."""
    above = lineage("InformationCategory", category)
    return any(
        each in above or category in lineage("InformationCategory", each)
        for each in categories_of(scheme, code)
    )


@cache
def provision(ground: str) -> Provision:
    """The force, validity and reach of a legal ground. An unknown code covers nothing."""
    said = FACTS["LegalGround"].get(ground, {})
    force = cast("Force", said.get("force_over_denial", "yields"))
    reach = reach_of(said) if "reach_from" in said else None
    return Provision(force, said.get("valid_from", ""), said.get("valid_to"), reach)


def reach_of(said: dict[str, str]) -> Reach:
    return Reach(
        disclosers=chosen("Service", said["reach_from"]),
        recipients=chosen("Service", said["reach_to"]),
        people=cast("People", said.get("reach_people", NONE)),
        about=frozenset(said["reach_about"].split()),
        under=int(said["reach_under"]) if "reach_under" in said else None,
        purposes=chosen("Purpose", said["reach_purposes"]),
        categories=chosen("InformationCategory", said.get("reach_categories", ANY)),
        within=cast("Within | None", said.get("reach_within")),
    )


def chosen(scheme: str, text: str) -> frozenset[str]:
    above = BROADER.get(scheme, {})
    return select(text, {code: above.get(code) for code in CODES[scheme]})
