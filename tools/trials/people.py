"""Does the memory stay flat when a large file has very many people?

A file is made with so many families, a case about each, and every person once in the head. It is
checked in a process of its own, and so is one with a third as many. What the check takes beside the
bytes of the file may grow by 200 bytes a person and no more. One child in a thousand has an age
that differs from its day of birth, one role in a thousand is held by nobody: each must be found.

    python tools/trials/people.py
    python tools/trials/people.py --families 2000
"""

from __future__ import annotations

import argparse
import copy
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

from conformance.suite import DAY, base

FAMILIES = 20_000
"""With five people each, a hundred thousand."""

SMALLER = 3
"""How many times smaller the other file is, which must be checked in parts, too."""

MOST_EACH = 200
"""Bytes that a person may take beside the file."""

FULL, WRONG = 3, 1_000
"""One case in so many is as long as that of the conformance suite, and one has two faults."""

SLIM = ("id", "child", "roles", "hand_overs", "observations")
"""The fields of the other cases."""

CHECK = """
import json, resource, sys, time
import barnterm
begun = time.process_time()
report = barnterm.validate_file(sys.argv[1], at=sys.argv[2])
counts = {}
for each in report.findings:
    counts[each.code] = counts.get(each.code, 0) + each.count
unit = 1 if sys.platform == "darwin" else 1024
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
print(json.dumps([peak, time.process_time() - begun, counts]))
"""


class Row(NamedTuple):
    """What a check took, and what it found.

    Attributes:
        people: How many people the file has.
        size: Its bytes.
        memory: Bytes that the process took at its peak.
        seconds: Seconds of processor time.
        counts: How many findings there were, by code.
    """

    people: int
    size: int
    memory: int
    seconds: float
    counts: dict[str, int]


def write(path: Path, families: int) -> None:
    """Write the file piece by piece, since a child is said to have used what its parent did."""
    tree = copy.deepcopy(base())
    people, [case] = tree.pop("people"), tree.pop("cases")
    ids = set(re.findall(r'"id": "([^"]+)"', json.dumps(people)))
    head = json.dumps(tree, ensure_ascii=False).removesuffix("}")
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{head}, "people": [')
        file.writelines(items(ids, (family(people, n) for n in range(families))))
        file.write('], "cases": [')
        file.writelines(items(ids, ([case_of(case, n)] for n in range(families))))
        file.write("]}")


def family(people: list[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    """The people around one child, of whom the child is the first."""
    child, *others = people
    wrong = {"age": 5, "birth_date": "2017-01-01"} if number % WRONG == 0 else {}
    return [{**child, **wrong}, *others]


def case_of(case: dict[str, Any], number: int) -> dict[str, Any]:
    fields = case if number % FULL == 0 else {key: case[key] for key in SLIM}
    first, *others = case["roles"]
    wrong = {"roles": [{**first, "holder": "nobody"}, *others]} if number % WRONG == 1 else {}
    return {**fields, "id": f"case-{number}", **wrong}


def items(ids: set[str], lists: Iterator[list[Any]]) -> Iterator[str]:
    """The items of many lists as those of one, with the ids of each family for themselves."""
    named = re.compile("|".join(f'"{re.escape(id_)}"' for id_ in sorted(ids)))
    for number, some in enumerate(lists):
        written = json.dumps(some, ensure_ascii=False)[1:-1]
        own = named.sub(rf'\g<0>-{number}"', written).replace(f'"-{number}"', f'-{number}"')
        yield f", {own}" if number else own


def measured(families: int) -> Row:
    """What a check of a file with so many families took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.json"
        write(path, families)
        command = [sys.executable, "-c", CHECK, str(path), DAY]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
        memory, seconds, counts = json.loads(done.stdout)
        people = families * len(base()["people"])
        return Row(people, path.stat().st_size, memory, seconds, counts)


def faults(rows: list[Row], families: list[int]) -> Iterator[str]:
    """What is not as it should be."""
    small, large = rows
    grown = (large.memory - large.size) - (small.memory - small.size)
    each = grown / (large.people - small.people)
    if each > MOST_EACH:
        yield f"{each:.0f} bytes a person, more than {MOST_EACH}"
    for row, number in zip(rows, families, strict=True):
        wrong = {
            "identifiers.age_differs": len(range(0, number, WRONG)),
            "references.target_missing": len(range(1, number, WRONG)),
        }
        if row.counts != wrong:
            yield f"{row.people} people: found {row.counts}, not {wrong}"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--families", type=int, default=FAMILIES)
    most = parser.parse_args().families
    families = [most // SMALLER, most]
    rows = [measured(number) for number in families]
    for row in rows:
        print(
            f"{row.people} people, {row.size / 1e6:.1f} MB: {row.memory / 1e6:.1f} MB of memory, "
            f"{row.seconds:.1f} seconds"
        )
    found = list(faults(rows, families))
    print(*found, sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
