"""Rules on something that a record must have, each a row of a table: one code for each lack."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from barnterm.rule import Hits, rule


class Lack(NamedTuple):
    """A rule on something that a record must have.

    Attributes:
        name: What the rule is called in its family.
        fields: Finds in a record the fields where it is lacking; "" is the record itself.
        sv: What is said in Swedish.
        en: What is said in English.
        page: What explains it, in both.
    """

    name: str
    fields: Callable[[Any], Iterable[str]]
    sv: str
    en: str
    page: str


def missing(field: str, has: Callable[[Any], object]) -> Callable[[Any], list[str]]:
    """Finds in a record the one field where something is lacking, if it is."""
    return lambda record: [] if has(record) else [field]


def enter(family: str, of: str, lack: Lack, is_asked: Callable[[Any, Any], bool]) -> None:
    """Enter the rule that records of a class have something.

    Args:
        family: Name of the module that the rule belongs to.
        of: The class.
        lack: What they must have.
        is_asked: Whether a record is one that must have it, in its case.
    """

    def test(record: Any, case: Any) -> Hits:
        if is_asked(record, case):
            for field in lack.fields(record):
                yield field, {}

    test.__name__, test.__doc__, test.__module__ = lack.name, lack.page, family
    rule("error", of=of, sv=lack.sv, en=lack.en)(test)
