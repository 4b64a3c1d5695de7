"""Ten rules in engines for rules: the same documents, the same verdicts, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from statistics import median
from typing import Any, NamedTuple

import measure
import orjson
from amounts import Amounts
from contestants import DAY, ROOT, timed
from documents import documents, marked
from engines import TEN, Found
from engines.by_pydantic import TenRules, verdict
from engines.by_rego import Rego
from engines.by_shacl import Shacl
from engines.graph import as_graph

import barnterm
from barnterm.models import Exchange

SEED = 5
FEW = 2
"""How many documents of a kind pySHACL gets, which takes a second or so for each."""

WARM = 1
"""Rounds before those that count: no engine compiles anything as it goes."""

Results = dict[str, Any]
Documents = list[bytes]


class Entry(NamedTuple):
    """One way to run one engine.

    Attributes:
        name: The engine.
        given: What it starts from.
        does: What it does.
        seconds: Takes the time of all documents.
        most: How many documents it gets at most.
    """

    name: str
    given: str
    does: str
    seconds: Callable[[Documents], float]
    most: int = 1_000_000


class Engines:
    """Every engine, made ready before any time is taken."""

    def __init__(self) -> None:
        self.rego, self.shacl = Rego(), Shacl()

    def verdicts(self) -> dict[str, Callable[[bytes], set[Found]]]:
        """What each finds in a document, the slowest last."""
        return {
            "Pydantic": verdict,
            "Rego (regorus)": self.rego.verdict,
            "SHACL-SPARQL (pySHACL)": self.shacl.verdict,
        }

    def entries(self) -> list[Entry]:
        """Barnterm first; the rest are compared with it."""
        rego, shacl = self.rego, self.shacl
        ten, both = "ten rules", "shape and ten rules"
        return [
            Entry("barnterm", "bytes", "shape and all rules, report", whole(ours)),
            Entry("Pydantic", "bytes", both, whole(verdict)),
            Entry("Pydantic", "models", ten, prepared(only_rules, Exchange.model_validate_json)),
            Entry("Rego (regorus)", "bytes, read by itself", ten, whole(rego.from_bytes)),
            Entry("Rego (regorus)", "what it has read", ten, prepared(rego.judge, rego.read)),
            Entry(
                "SHACL-SPARQL (pySHACL)", "bytes, made a graph", ten, whole(shacl.from_bytes), FEW
            ),
            Entry("SHACL-SPARQL (pySHACL)", "the graph", ten, prepared(shacl.judge, graph_of), FEW),
        ]


def ours(data: bytes) -> object:
    return barnterm.validate(data, at=DAY)


def only_rules(exchange: Exchange) -> object:
    return list(TenRules(exchange).found())


def graph_of(data: bytes) -> Any:
    return as_graph(orjson.loads(data))


def whole(work: Callable[[bytes], object]) -> Callable[[Documents], float]:
    """All that it takes from bytes."""
    return partial(timed, work)


def prepared(
    work: Callable[[Any], object], before: Callable[[bytes], Any]
) -> Callable[[Documents], float]:
    """Without what is done before."""
    return lambda given: timed(work, given, before)


def engines(amounts: Amounts) -> Results:
    """Their verdicts, and then their times, in turn on one core."""
    measure.use_cores(1)
    every = Engines()
    judged = judge(every, amounts)
    kinds = {name: kind(every, made, amounts) for name, made in contested(amounts).items()}
    return {"rounds": amounts.engine_rounds, "judged": judged, "rules": TEN, "kinds": kinds}


def contested(amounts: Amounts) -> Mapping[str, Documents]:
    """The documents by kind, those with findings first."""
    count = amounts.engine_documents
    return {
        "20 KB with findings": list(against_rules(20, count)),
        "examples": examples(),
        "5 KB": list(documents(SEED, 5, count, 0)),
        "20 KB": list(documents(SEED, 20, count, 0)),
    }


def against_rules(size: int, count: int) -> Iterator[bytes]:
    """Documents whose shape is right and that break rules."""
    return (each.data for each in marked(SEED, size, 2 * count, 100) if each.kind == "rule")


def examples() -> Documents:
    return [file.read_bytes() for file in sorted((ROOT / "examples").glob("*.json"))]


def judge(every: Engines, amounts: Amounts) -> Results:
    """On how many documents each engine finds what barnterm finds, and how much that is.

    Raises RuntimeError when one finds anything else.
    """
    good = documents(SEED, 5, amounts.engine_documents, 0)
    bad = list(against_rules(20, amounts.engine_documents))
    made = [*bad[:FEW], *examples(), *bad[FEW:], *good]
    result: Results = {}
    for name, find in every.verdicts().items():
        few = made[: amounts.engine_judged] if "SHACL" in name else made
        result[name] = {"documents": len(few), "findings": sum(agreed(name, find, few))}
    return result


def agreed(name: str, find: Callable[[bytes], set[Found]], made: Iterable[bytes]) -> Iterator[int]:
    """How many findings both have in each document."""
    for number, data in enumerate(made):
        expected, found = by_barnterm(data), find(data)
        if found != expected:
            raise RuntimeError(f"{name} and barnterm do not agree on document {number}")
        yield len(expected)


def by_barnterm(data: bytes) -> set[Found]:
    """What barnterm finds against the ten rules. Raises RuntimeError where it only counts some."""
    findings = [f for f in barnterm.validate(data, at=DAY).findings if f.code in TEN]
    if any(each.count > 1 for each in findings):
        raise RuntimeError("too many of one kind to be listed one by one")
    return {(each.code, each.at) for each in findings}


def kind(every: Engines, made: Documents, amounts: Amounts) -> Results:
    """The times of one kind of documents; by byte, since the slowest gets fewer."""
    entries = every.entries()
    given = {number: made[: entry.most] for number, entry in enumerate(entries)}
    timers = {n: partial(per_byte, entry, given[n]) for n, entry in enumerate(entries)}
    taken = measure.in_turn(timers, amounts.engine_rounds, WARM)
    mean = sum(map(len, made)) / len(made)
    rows = [row(entry, taken[n], taken[0], mean) for n, entry in enumerate(entries)]
    return {"documents": len(made), "bytes": round(mean), "ways": rows}


def per_byte(entry: Entry, made: Documents) -> float:
    return entry.seconds(made) / sum(map(len, made))


def row(entry: Entry, seconds: list[float], floor: list[float], mean: float) -> Results:
    return {
        "name": entry.name,
        "given": entry.given,
        "does": entry.does,
        "ratio": round(measure.ratio(seconds, floor), 2),
        "microseconds": round(median(seconds) * mean * 1e6, 1),
    }
