"""How often is an accepted term among the first three that are found, kind by kind of query?

The queries are written before any of them is searched, by the words that professionals, parents,
children and newcomers have. Those in ``build.csv`` are there to build with. The others were written
apart and each asked once for the figure, before anything was mended by them. A query of the kind
``nothing`` asks for what no term is about, and is answered right when nothing is found.

    python tools/trials/queries.py [FILE ...]
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

import barnterm

QUERIES = Path(__file__).resolve().parents[2] / "tests" / "queries"
SHOWN = 3
NOTHING = "nothing"


class Query(NamedTuple):
    """What somebody types, of what kind it is, and the terms that would answer it."""

    kind: str
    text: str
    accepted: frozenset[str]


class Answered(NamedTuple):
    """A query, whether it was answered right, and the seconds that the search took."""

    query: Query
    right: bool
    seconds: float


def read(path: Path) -> Iterator[Query]:
    """The queries of a file, in its order."""
    with path.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield Query(row["kind"], row["query"], frozenset(row["accepted"].split()))


def ask(query: Query) -> Answered:
    """What the search makes of a query."""
    begun = perf_counter()
    found = barnterm.find(query.text, limit=SHOWN)
    seconds = perf_counter() - begun
    codes = {f"{each.scheme}/{each.code}" for each in found}
    right = not codes if query.kind == NOTHING else bool(codes & query.accepted)
    return Answered(query, right, seconds)


def rate(answered: Iterable[Answered]) -> float:
    """The share of the queries that were answered right, from 0 to 1."""
    listed = list(answered)
    return sum(each.right for each in listed) / len(listed)


def figures(path: Path) -> Iterator[str]:
    """What a file of queries gave, a line each kind."""
    answered = [ask(query) for query in read(path)]
    asked = [each for each in answered if each.query.kind != NOTHING]
    kinds = Counter(each.query.kind for each in answered)
    right = Counter(each.query.kind for each in answered if each.right)
    yield f"{path.stem}: {rate(asked):.0%} of {len(asked)} found"
    yield from (f"  {kind:14}{right[kind]:4} of {kinds[kind]:3}" for kind in sorted(kinds))
    yield f"  median {1000 * median(each.seconds for each in answered):.2f} ms"


def main() -> None:
    files = [Path(each) for each in sys.argv[1:]] or sorted(QUERIES.glob("*.csv"))
    ask(Query("", "skola", frozenset()))  # the index is read once, before the clock
    for path in files:
        print("\n".join(figures(path)))


if __name__ == "__main__":
    main()
