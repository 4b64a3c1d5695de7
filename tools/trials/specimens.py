"""Documents for the trials: good ones that hold every field, cut-down ones, and broken ones.

Everything is drawn from a seed and a number, so that a number is all that need be told about
a document that went wrong.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

from mutate import mutated

from barnterm import models, terms
from barnterm._generated.slots import SLOTS
from barnterm.slot import Slot
from barnterm.walk import HELD
from conformance.suite import EXAMPLES, Case, base, cases

SAMPLES: dict[str, Any] = {
    "local_id": "id-1",
    "day": "2026-05-04",
    "moment": "2026-05-04T09:00:00+02:00",
    "text": "En text.",
    "label": "En rad",
    "count": 3,
    "years": 9,
    "flag": True,
    "language_tag": "sv-SE",
    "web_identifier": "https://example.org/kodverk",
    "version_number": "0.2.0",
    "clock_time": "07:40",
    "profile_name": "example",
    "personal_identity_number": "201701012393",
    "coordination_number": "201701612395",
    "organisation_number": "2120000142",
    "hsa_id": "SE2120000142-E1",
    "municipality_code": "0680",
    "school_unit_code": "12345678",
}
"""A good value of each type. A new type needs a line here; the trials stop without it."""

EDGES = (
    *("0", "-0", "-0.0", "1.0", "1.0e0", "100e-2", "1E1", "1e-400", "-1e-400", "1.5", "1e2"),
    *("130", "131", "130.0000000001", "129.99999999999999999", "1000000", "1000001", "1e6"),
    *("1e400", "-1e400", "9007199254740993", "1" * 400, "0.1e1", "1000000.0000000001", "-1"),
)
"""Numbers at the edge, as they are written."""

NUMBER = re.compile(r"(?<=: )-?[0-9][0-9.eE+-]*")
ENOUGH = 0.1
"""Share of documents with one number rewritten, and share that is left whole."""


def drawn(*parts: object) -> random.Random:
    """Chance that is the same every time for the same parts."""
    return random.Random("/".join(map(str, parts)))  # noqa: S311 # it hides nothing


def asked_for(told: str | None, what: str, count: int) -> argparse.Namespace:
    """What the command line asks of a trial: how many of what, from which on, drawn from what."""
    options = argparse.ArgumentParser(description=told)
    options.add_argument(what, type=int, default=count)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--seed", default="1")
    options.add_argument("--workers", type=int, default=2)
    return options.parse_args()


def whole(kind: str = "Exchange") -> dict[str, Any]:
    """A record in which every field that the schema has is filled in."""
    return {slot.name: filled(slot) for slot in SLOTS[kind]}


def filled(slot: Slot) -> Any:
    value = sample(slot)
    return [value] if slot.many else value


def sample(slot: Slot) -> Any:
    if slot.kind == "record":
        return whole(slot.range)
    if slot.kind == "code":
        return terms.codes_of(slot.range)[0]
    return SAMPLES["local_id" if slot.kind == "reference" else slot.range]


@cache
def bases() -> list[Any]:
    """Faultless shapes: one with every field, the examples, and what the valid cases change."""
    examples = [json.loads(path.read_text("utf-8")) for path in EXAMPLES]
    kept = [c for c in cases() if c.is_valid and not breaks_the_shape(c)]
    sources = [c.source for c in kept if isinstance(c.source, bytes)]
    trees = [json.loads(each) for each in sources if each.startswith(b"{") and b"sender" in each]
    plain = len(json.dumps(base()))
    telling = [each for each in trees if len(json.dumps(each)) != plain]
    return [whole(), *examples, base(), *telling, *[whole()] * (len(telling) // 2)]


def breaks_the_shape(case: Case) -> bool:
    return any(code.startswith("structure.") for code, _ in case.expected)


def cut(record: dict[str, Any], chance: random.Random, kind: str = "Exchange") -> dict[str, Any]:
    """A copy with some of the fields that may be left out, and one of each list of records."""
    keep = chance.choice((0.25, 0.5, 0.9)) if kind == "Case" else 0.8
    must = getattr(models, kind).model_fields
    fields = {k: v for k, v in record.items() if must[k].is_required() or chance.random() < keep}
    for slot in HELD[kind]:
        held = fields.get(slot.name)
        if isinstance(held, list):
            fields[slot.name] = [cut(each, chance, slot.range) for each in held[: one(chance)]]
        elif held is not None:
            fields[slot.name] = cut(held, chance, slot.range)
    return fields


def one(chance: random.Random) -> int:
    return 1 if chance.random() < 1 - ENOUGH else 3


def good(chance: random.Random) -> Any:
    """A document whose shape is right: now and then whole, mostly cut down."""
    tree = chance.choice(bases())
    return copy.deepcopy(tree) if chance.random() < ENOUGH / 4 else cut(tree, chance)


def broken(chance: random.Random) -> str:
    """A document with one or a few changes, as JSON; some of the changes leave the shape right."""
    text = json.dumps(mutated(good(chance), chance))
    numbers = list(NUMBER.finditer(text))
    if numbers and chance.random() < ENOUGH:
        start, end = chance.choice(numbers).span()
        text = text[:start] + chance.choice(EDGES) + text[end:]
    return text
