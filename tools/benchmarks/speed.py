"""The validators that only know the shape, beside barnterm: one process, good documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from statistics import median
from typing import Any

import contestants
import measure
from amounts import Amounts
from contestants import Way
from documents import documents, marked

SEED = 1
Results = dict[str, Any]


def speed(amounts: Amounts) -> Results:
    """Each validator in turn on the same documents, in one process and on one core."""
    measure.use_cores(1)
    every = contestants.ways()
    judged = verdicts(every, amounts.judged)
    sizes = {str(size): at_size(every, size, amounts) for size in amounts.documents}
    return {"rounds": amounts.rounds, "judged": judged, "sizes": sizes}


def verdicts(every: Iterable[Way], count: int) -> Results:
    """How many good and bad documents each refuses; none may be asleep.

    Raises RuntimeError when one refuses a good document, or lets every bad one through.
    """
    made = list(marked(SEED + 1, 20, count, 50))
    kinds = {kind: [m.data for m in made if m.kind == kind] for kind in ("good", "shape", "rule")}
    refused: Results = {}
    for way in {way.name: way for way in every}.values():
        found = {kind: sum(not way.accepts(d) for d in each) for kind, each in kinds.items()}
        refused[way.name] = found
        if found["good"] or (way.does != "parses" and not found["shape"]):
            raise RuntimeError(f"{way.name} does not tell good documents from bad: {found}")
    return {"of": {kind: len(each) for kind, each in kinds.items()}, "refused": refused}


def at_size(every: Sequence[Way], size: int, amounts: Amounts) -> Results:
    made = list(documents(SEED, size, amounts.documents[size], 0))
    given = {way: made[: way.most] for way in every}
    timers = {way: partial(seconds_per_byte, way, given[way]) for way in every}
    taken = measure.in_turn(timers, amounts.rounds)
    mean = total(made) / len(made)
    floor = taken[every[0]]
    rows = [row(way, taken[way], floor, mean) for way in every]
    return {"documents": len(made), "bytes": round(mean), "ways": rows}


def seconds_per_byte(way: Way, made: Sequence[bytes]) -> float:
    """By byte, since the slowest validators get fewer documents."""
    return way.seconds(made) / total(made)


def total(made: Iterable[bytes]) -> int:
    return sum(map(len, made))


def row(way: Way, seconds: list[float], floor: list[float], mean: float) -> Results:
    return {
        "name": way.name,
        "path": way.path,
        "does": way.does,
        "ratio": round(measure.ratio(seconds, floor), 2),
        "microseconds": round(median(seconds) * mean * 1e6, 1),
    }
