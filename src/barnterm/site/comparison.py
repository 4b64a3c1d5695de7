"""How the standard lies beside others, read from the tables in vocab/compared/."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from barnterm.finding import Language
from barnterm.generate.model import Class
from barnterm.site import ROOT
from barnterm.site.model import PARTS, classes

FOLDER = ROOT / "vocab" / "compared"
ORDER = ("fhir", "barnevern", "sosmeta", "kl", "ss12000", "bbic", "ni")
"""The standards that are compared with, by the names of their files, as they stand on the page."""

Relation = Literal["maps", "maps_in_part", "no_match", "not_found"]
"""Whether something there means the same, in part the same, or nothing does; or what was read did
not tell."""

Said = dict[Language, str]
"""The same in each language."""


class Source(NamedTuple):
    """What was read, in which version, on which day, and where it stands."""

    title: str
    version: str
    read: date
    address: str


class Row(NamedTuple):
    """One class beside one standard.

    Attributes:
        name: The class, by its name in the schema.
        relation: How near the two are.
        targets: What lies nearest there, with the address of each; none without a match.
        out: What is lost from us to them. Without a match: why there is none.
        back: What is lost from them to us; empty without a match.
        source: What says so.
    """

    name: str
    relation: Relation
    targets: dict[str, str]
    out: Said
    back: Said
    source: Source


class LeftOut(NamedTuple):
    """Something that the other standard has and this one does not want, and why."""

    what: Said
    why: Said


class Standard(NamedTuple):
    """A standard that is compared with. The short name heads a column; the language is that of
    the names of its targets.
    """

    key: str
    language: str
    name: Said
    short: Said
    about: Said
    sources: tuple[Source, ...]
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]

    def row(self, name: str) -> Row:
        """The row of a class; StopIteration if there is none."""
        return next(row for row in self.rows if row.name == name)


@cache
def standards() -> tuple[Standard, ...]:
    """Every table, in the order of the page."""
    return tuple(read_standard(FOLDER / f"{key}.toml") for key in ORDER)


def read_standard(path: Path) -> Standard:
    table = tomllib.loads(path.read_text("utf-8"))
    sources = table["sources"]
    return Standard(
        path.stem,
        **table["standard"],
        sources=tuple(source(each) for each in sources.values()),
        rows=tuple(row for each in table["rows"] for row in read_rows(each, sources)),
        left_out=tuple(LeftOut(**each) for each in table["left_out"]),
    )


def source(stated: dict[str, Any]) -> Source:
    return Source(stated["title"], stated["version"], stated["read"], stated["address"])


def read_rows(stated: dict[str, Any], sources: dict[str, dict[str, Any]]) -> list[Row]:
    """The rows of an entry, which may tell of several classes. KeyError without its source."""
    said = sources[stated["source"]]
    base = said.get("base", "")
    targets = {name: base + rest for name, rest in stated.get("targets", {}).items()}
    return [
        Row(name, stated["relation"], targets, stated["out"], stated.get("back", {}), source(said))
        for name in stated["classes"]
    ]


def in_files() -> list[Class]:
    """The classes that a file can hold, in the order of the parts of the standard."""
    order = [name for names in PARTS.values() for name in names]
    return [classes()[name] for name in order if not classes()[name].abstract]
