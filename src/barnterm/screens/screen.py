"""What a screen is, and what it may look at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from barnterm._generated.structs import Case, Exchange, Person, RoleAssignment
from barnterm._generated.sweep import Swept
from barnterm.forms import ids_in

Part = Literal["Case", "Exchange"]


class Seen(Struct, gc=False):
    """One case or the envelope, swept.

    Attributes:
        exchange: The whole file.
        record: The case, or the exchange when it is the envelope.
        swept: What stands in the record.
        ids: The ids of the records, one that stands twice twice.
        id_lines: The ids, one a line.
        written: The free texts as they are written in the file, one a line.
        day: The day that counts as today, or empty when none was given.
        people: The people of the case by id.
        roles: The roles of the case by id.
        organisations: The ids of the organisations in the file.
        ids_around: The ids in the envelope; empty for the envelope itself.
    """

    exchange: Exchange
    record: Any
    swept: Swept
    ids: list[str]
    id_lines: str
    written: bytes
    day: str
    people: dict[str, Person]
    roles: dict[str, RoleAssignment]
    organisations: set[str]
    ids_around: list[str]


class Screen(NamedTuple):
    """A screen: it answers true when all rules with the codes are certainly kept."""

    keeps: Callable[[Seen], bool]
    codes: tuple[str, ...]
    of: Part


SCREENS: list[Screen] = []

F = Callable[[Seen], bool]


def screen(*codes: str, of: Part = "Case") -> Callable[[F], F]:
    """Enter a function among the screens of a case or of the envelope."""

    def enter(keeps: F) -> F:
        SCREENS.append(Screen(keeps, codes, of))
        return keeps

    return enter


def seen_around(exchange: Exchange, swept: Swept, day: str) -> Seen:
    """The envelope as the screens see it."""
    ids, written = ids_in(swept), b"\n".join(swept.free_texts)
    organisations = set(swept.organisation_ids)
    known = (organisations, list[str]())
    return Seen(exchange, exchange, swept, ids, "\n".join(ids), written, day, {}, {}, *known)


def seen_in(case: Case, around: Seen, swept: Swept) -> Seen:
    """A case as the screens see it."""
    ids, written = ids_in(swept), b"\n".join(swept.free_texts)
    people = {each.id: each for each in case.people}
    roles = {each.id: each for each in case.roles or ()}
    known = (people, roles, around.organisations, around.ids)
    return Seen(around.exchange, case, swept, ids, "\n".join(ids), written, around.day, *known)


def doubted(screens: tuple[Screen, ...], seen: Seen) -> list[str]:
    """Codes of the rules that may be broken."""
    doubts: list[str] = []
    for keeps, codes, _ in screens:
        if not keeps(seen):
            doubts += codes
    return doubts
