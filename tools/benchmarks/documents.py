"""Makes exchange documents that look like real ones, the same ones for the same seed.

    python tools/benchmarks/documents.py --size 20 --count 10000 --bad 10 --seed 1 > x.ndjson
    python tools/benchmarks/documents.py --size 200000 --one-file --seed 1 > x.json

A good document has nothing to remark on 2026-06-01. A bad one has one to three faults, as real
systems make them: every second has faults of shape, every second breaks rules.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from msgspec import json
from synthetic import sentences as said
from synthetic.case import case
from synthetic.draw import Draw
from synthetic.faults import broken
from synthetic.rare import SHARE
from synthetic.story import DAYS, TODAY, WORKDAYS, Around, Record, Story
from synthetic.threads import THREADS

Kind = Literal["good", "shape", "rule"]

PURPOSES = ("joint_assessment_and_plan", "coordinate_support", "give_effort")
SMALL, FULL = 1, 5
"""How many threads a small case and a full one have."""
FULL_CASE = 20
"""About how many KB a full case is reckoned to take."""

ORGANISATIONS: tuple[Record, ...] = (
    {
        "id": "org-1",
        "name": "Lindö kommun",
        "service": "municipality",
        "organisation_number": "2120009994",
    },
    {"id": "org-2", "name": "Björkskolan", "service": "school", "part_of": "org-1"},
    {"id": "org-3", "name": "Elevhälsan", "service": "pupil_health", "part_of": "org-2"},
    {"id": "org-4", "name": "Socialtjänsten", "service": "social_services", "part_of": "org-1"},
    {
        "id": "org-5",
        "name": "Socialtjänstens öppna verksamhet",
        "service": "social_services_open",
        "part_of": "org-4",
    },
    {
        "id": "org-6",
        "name": "Första linjen vid vårdcentralen",
        "service": "primary_mental_health",
        "part_of": "org-9",
        "hsa_id": "SE2321009991-1A01",
    },
    {"id": "org-7", "name": "Fritidsgården", "service": "youth_centre", "part_of": "org-1"},
    {
        "id": "org-8",
        "name": "Barn- och ungdomspsykiatrin",
        "service": "child_psychiatry",
        "part_of": "org-9",
        "hsa_id": "SE2321009991-1A02",
    },
    {
        "id": "org-9",
        "name": "Region Lindö",
        "service": "region",
        "organisation_number": "2321009991",
    },
)


class Made(NamedTuple):
    """A document and what was made wrong in it, if anything."""

    kind: Kind
    data: bytes


def documents(seed: int, size: int, count: int, bad: int) -> Iterator[bytes]:
    """Exchange documents as an encoder writes them: compact JSON in UTF-8.

    Args:
        seed: The same seed gives the same bytes.
        size: About how many KB (1000 bytes) each is to be, from 5. What is asked for as 5 is the
            smallest whole case, of 7 KB, and what is asked for as 20 weighs 23: the same cases
            as in version 0.1.0, where they weighed 6.7 and 21.8.
        count: How many.
        bad: How many of a hundred are to be bad, evenly spread.
    """
    return (each.data for each in marked(seed, size, count, bad))


def marked(seed: int, size: int, count: int, bad: int) -> Iterator[Made]:
    """As `documents`, with what is wrong beside each."""
    for number in range(count):
        nth_bad = (number + 1) * bad // 100
        kind: Kind = "good"
        if nth_bad > number * bad // 100:
            kind = "shape" if nth_bad % 2 else "rule"
        yield Made(kind, document(f"{seed}-{size}-{number}", size, number, kind))


def document(seed: str, size: int, number: int, kind: Kind) -> bytes:
    draw = Draw(seed)
    exchange = envelope(draw, number)
    if draw.aside("follows").chance(SHARE):
        exchange["follows"] = [{"file": f"earlier-{number}", "kind": "update"}]
    made = list(cases(draw, around(exchange), size))
    exchange |= {"people": people_of(made), "cases": [each for _, each in made]}
    if len(exchange["cases"]) == 1:
        exchange["organisations"] = named_in(exchange)
    if draw.chance(0.15):
        exchange["group_activities"] = [group_activity(around(exchange).made)]
    return json.encode(exchange) if kind == "good" else broken(exchange, kind, draw)


def envelope(draw: Draw, number: int) -> Record:
    made = DAYS[WORKDAYS[TODAY - draw.between(5, 90)]]
    return {
        "id": f"exchange-{number}",
        "standard_version": "0.2.0",
        "created": f"{made}T16:00:00+02:00",
        "sender": "org-3",
        "recipients": draw.one((["org-6"], ["org-5", "org-6"], ["org-5"])),
        "purpose": draw.one(PURPOSES),
        "gdpr_basis": "public_task",
        "is_example": True,
        "organisations": ORGANISATIONS,
    }


def around(exchange: Record) -> Around:
    made = DAYS.index(exchange["created"][:10])
    return Around(exchange["purpose"], exchange["recipients"], made)


def people_of(made: Iterable[tuple[list[Record], Record]]) -> list[Record]:
    """Everybody in some cases, each once."""
    return list({person["id"]: person for people, _ in made for person in people}.values())


def cases(draw: Draw, said_around: Around, size: int) -> Iterator[tuple[list[Record], Record]]:
    """One small case, one full one, or as many full ones as it takes, each with its people."""
    for number in range(1, max(1, round(size / FULL_CASE)) + 1):
        count = SMALL if size < FULL_CASE // 2 else FULL + draw.between(-1, 1)
        threads = draw.some(THREADS, count)
        yield case(Story(draw, threads, said_around), number)


def named_in(exchange: Record) -> list[Record]:
    """The organisations that a small file names, and those they are part of."""
    text = json.encode([exchange[key] for key in ("cases", "people", "recipients")])
    used = [each for each in ORGANISATIONS if f'"{each["id"]}"'.encode() in text]
    above = {each.get("part_of") for each in used} | {"org-1"}
    return [each for each in ORGANISATIONS if each in used or each["id"] in above]


def group_activity(made: int) -> Record:
    """A lesson about where to turn, with what was asked before and after."""
    asked = ("before", 24), ("after", 22)
    return {
        "id": "group-1",
        "organisation": "org-2",
        "held_on": DAYS[WORKDAYS[made - 40]],
        "subject": said.LESSON,
        "measurements": [
            {"occasion": when, "subject": said.ASKED_IN_CLASS, "respondents": count}
            for when, count in asked
        ],
    }


def one_file(seed: int, size: int) -> Iterator[bytes]:
    """One exchange with as many cases as it takes, in pieces that never are many at a time."""
    head, made = drawn(seed, size)
    head["people"] = people_of(made)
    yield json.encode(head)[:-1] + b',"cases":['
    for number, (_, each) in enumerate(drawn(seed, size)[1]):
        yield (b"," if number else b"") + json.encode(each)
    yield b"]}"


def drawn(seed: int, size: int) -> tuple[Record, Iterator[tuple[list[Record], Record]]]:
    """The envelope and the cases of one exchange, the same each time."""
    draw = Draw(f"{seed}-{size}-one-file")
    head = envelope(draw, 0)
    return head, cases(draw, around(head), size)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--size", type=int, default=20, metavar="KB", help="of each document")
    parser.add_argument("--count", type=int, default=1000, help="how many documents")
    parser.add_argument("--bad", type=int, default=0, metavar="PER_CENT", choices=range(101))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-file", action="store_true", help="one document of --size KB")
    return parser.parse_args()


def main() -> None:
    asked = options()
    if asked.one_file:
        sys.stdout.buffer.writelines(one_file(asked.seed, asked.size))
        return
    for each in documents(asked.seed, asked.size, asked.count, asked.bad):
        sys.stdout.buffer.write(each + b"\n")


if __name__ == "__main__":
    main()
