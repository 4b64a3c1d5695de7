"""Holds the published vocabulary and catalogue by the shapes that others publish.

    python tools/trials/profiles.py FOLDER [--only NAME ...]

FOLDER holds clones of the repositories that `profiles.toml` names. The shapes are others' work and
are not copied here; the tests hold what they ask for in our own words, and VocPub's own shapes as
a package brings them. Prints what each says, and ends with 0 when none says anything that is not
decided on, 1 when one does and 2 when a file is missing or is another one than was tried.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pyshacl import validate
from rdflib import RDF, SH, Graph, Literal

from conformance.suite import ROOT

TABLE = Path(__file__).with_suffix(".toml")
VOCAB = ROOT / "vocab"
OURS = "https://w3id.org/barnterm/def"


class Besides(NamedTuple):
    """What shapes say and we do not follow; an empty part fits anything."""

    says: str
    why: str
    path: str = ""
    outside: bool = False


class Said(NamedTuple):
    """One result: how bad, of which property, in which words, and about what."""

    severity: str
    path: str
    message: str
    about: str


class Profile(NamedTuple):
    """One row of the table."""

    name: str
    file: str
    sha256: str
    on: str
    besides: tuple[Besides, ...]


def profiles() -> list[Profile]:
    """The rows of the table."""
    table = tomllib.loads(TABLE.read_text("utf-8"))
    return [
        Profile(
            *(name, row["file"], row["sha256"], row["on"]),
            tuple(Besides(**each) for each in row.get("besides", [])),
        )
        for name, row in table.items()
    ]


def graphs(on: str) -> Iterator[tuple[str, Graph]]:
    """The name of each graph that a profile is tried on, and the graph."""
    if on == "whole":
        yield "barnterm", Graph().parse(VOCAB / "barnterm.ttl")
    elif on == "catalogue":
        yield "catalogue", Graph().parse(VOCAB / "catalogue.ttl")
    else:
        for path in sorted((VOCAB / "skos").glob("*.ttl")):
            graph = Graph().parse(path)
            languages = ("sv", "en") if on == "one language" else ("",)
            yield from ((f"{path.stem} {each}".strip(), only(graph, each)) for each in languages)


def only(graph: Graph, language: str) -> Graph:
    """The graph without what it says in other languages, or the graph itself for none."""
    if not language:
        return graph
    kept = Graph()
    for triple in graph:
        said = triple[2].language if isinstance(triple[2], Literal) else None
        if said in (None, language):
            kept.add(triple)
    return kept


def results(graph: Graph, shapes: Graph) -> list[Said]:
    """All that the shapes say of a graph, hints and warnings too."""
    _, report, _ = validate(graph, shacl_graph=shapes, advanced=True)
    return [said(report, each) for each in report.subjects(RDF.type, SH.ValidationResult)]


def said(report: Graph, result: object) -> Said:
    def value(predicate: object) -> str:
        return str(report.value(result, predicate) or "")  # type: ignore[call-overload]

    messages = " ".join(sorted(map(str, report.objects(result, SH.resultMessage))))  # type: ignore[arg-type]
    severity = value(SH.resultSeverity).rpartition("#")[2]
    return Said(severity, value(SH.resultPath), messages, value(SH.focusNode))


def reason(found: Said, besides: tuple[Besides, ...]) -> str | None:
    """Why a result is one that we have decided not to follow, or None."""
    fitting = (each for each in besides if fits(found, each))
    return next((each.why for each in fitting), None)


def fits(found: Said, each: Besides) -> bool:
    there = each.says in found.message and each.path in ("", found.path)
    return there and not (each.outside and found.about.startswith(OURS))


def tried(profile: Profile, shapes: Graph) -> tuple[Counter[Said], Counter[str]]:
    """What a profile says that is not decided on, and how often each reason was used."""
    open_, decided = Counter[Said](), Counter[str]()
    for _, graph in graphs(profile.on):
        for each in results(graph, shapes):
            why = reason(each, profile.besides)
            if why is None:
                open_[each] += 1
            else:
                decided[why] += 1
    return open_, decided


def tell(profile: Profile, folder: Path) -> bool:
    """Print what one profile says; whether it says nothing that is not decided on."""
    open_, decided = tried(profile, Graph().parse(folder / profile.file))
    print(f"{profile.name}: {sum(open_.values())} on {profile.on}")
    for each, number in open_.most_common(20):
        print(f"  {number} {each.severity} {each.path} {each.about}: {each.message[:200]}")
    for why, number in decided.most_common():
        print(f"  ({number} decided: {why})")
    return not open_


def another(profile: Profile, folder: Path) -> bool:
    """Whether the file is missing or not the one that was tried."""
    path = folder / profile.file
    same = path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == profile.sha256
    if not same:
        print(f"{profile.name}: {profile.file} is missing or another one", file=sys.stderr)
    return not same


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    wanted = [each for each in profiles() if not options.only or each.name in options.only]
    strange = [each for each in wanted if another(each, options.folder)]
    if strange:
        return 2
    clean = [tell(each, options.folder) for each in wanted]
    return 0 if all(clean) else 1


if __name__ == "__main__":
    sys.exit(main())
