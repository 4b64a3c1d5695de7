"""A million strings of bytes: nothing is raised, nothing takes over a second, nothing is leaked.

python tools/trials/random_bytes.py [--strings 1000000] [--seed 1] [--first 0] [--workers 2]

A fault is told by the number of the string alone; `--first N --strings 1` tries it again.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from said import MARKERS, SECONDS, fault, set_alarm
from specimens import EDGES, asked_for, bases, broken, cut, drawn

from barnterm._generated.slots import SLOTS
from barnterm.report import FORMATS

BATCH = 2000
NAMES = tuple(sorted({slot.name for slots in SLOTS.values() for slot in slots}))
TOKENS = (
    *('{"', '"}', "{", "}", "[", "]", ":", ",", '"', "\\", "\\u0022", "\\ud800", "\\udc00", "\n"),
    *("null", "true", "NaN", "-Infinity", "1e999", "\r\n", "\x00", "\u2028", "\t", "å", "\ufeff"),
    *(MARKERS[0], f'"{MARKERS[0]}"', f'"{MARKERS[0]}":', MARKERS[1], "[]", "{}", '"":', " "),
)
CODINGS = ("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "utf-7", "cp037")


class Batch(NamedTuple):
    """What one batch gave: the faults with their numbers, and the longest time taken."""

    faults: list[tuple[int, str]]
    slowest: float
    bytes: int


@cache
def marked() -> tuple[str, ...]:
    """Cut-down documents with the markers in names, texts, ids and numbers."""
    texts = []
    for number in range(300):
        chance = drawn("marked", number)
        text = json.dumps(cut(chance.choice(bases()), chance), ensure_ascii=False)
        words = ('"id-1"', '"child-1"', '"En text."', '"En rad"', ": 3", ": 9")
        for word in words:
            swap = MARKERS[1] if word.startswith(":") else f'"{MARKERS[0]}"'
            text = text.replace(word, f": {swap}" if word.startswith(":") else swap)
        texts.append(text.replace("{", f'{{"{MARKERS[0]}": "{MARKERS[0]}", ', number % 2))
    return tuple(texts)


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 2, 3, 4, 16, 64, 300)))


def tokens(chance: random.Random) -> bytes:
    words = [chance.choice((TOKENS, TOKENS, NAMES, EDGES)) for _ in range(chance.randrange(60))]
    return "".join(chance.choice(each) for each in words).encode("utf-8", "surrogatepass")


def a_document(chance: random.Random) -> bytes:
    return chance.choice(marked()).encode()


def truncated(chance: random.Random) -> bytes:
    data = a_document(chance)
    return data[: chance.randrange(len(data))]


def spliced(chance: random.Random) -> bytes:
    one, other = a_document(chance), a_document(chance)
    return one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :]


def flipped(chance: random.Random) -> bytes:
    data = bytearray(a_document(chance))
    for _ in range(chance.choice((1, 1, 2, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def with_token(chance: random.Random) -> bytes:
    data, place = a_document(chance), chance.randrange(2000)
    return data[:place] + tokens(chance)[:40] + data[place + chance.choice((0, 1, 8)) :]


def coded(chance: random.Random) -> bytes:
    text = chance.choice(marked())[: chance.randrange(400)]
    return text.encode(chance.choice(CODINGS), "replace")


def nested(chance: random.Random) -> bytes:
    depth = chance.choice((9, 99, 100, 101, 500, 5000))
    inside = chance.choice(("[", '{"cases":', '[{"a":', f'{{"{MARKERS[0]}":', "[]["))
    return (inside * depth + chance.choice(("", "]" * depth, "}" * depth, "1"))).encode()


def numbers(chance: random.Random) -> bytes:
    digits = MARKERS[1] * chance.choice((1, 50, 600))
    number = chance.choice((digits, f"-{digits}", f"0.{digits}", f"1e{digits[:20]}", f"{digits}e5"))
    return chance.choice(marked()).replace(MARKERS[1], number).encode()


def lines(chance: random.Random) -> bytes:
    makers = (truncated, tokens, noise, a_document)
    some = [chance.choice(makers)(chance)[:600] for _ in range(chance.randrange(6))]
    newline = chance.choice((b"\n", b"\r\n", b"\n\n", b"\r", b"\x0b", b"\xe2\x80\xa8"))
    return newline.join([*some, b"\n" * chance.choice((0, 1, 2000))])


def mutant(chance: random.Random) -> bytes:
    return broken(chance).replace("id-1", MARKERS[0]).replace("En text.", MARKERS[0]).encode()


MAKERS: tuple[Callable[[random.Random], bytes], ...] = (
    *(noise, noise, noise, tokens, tokens, tokens, truncated, spliced),
    *(flipped, with_token, coded, nested, numbers, lines, mutant),
)


def made(seed: str, number: int) -> bytes:
    chance = drawn(seed, number)
    return chance.choice(MAKERS)(chance)


def run(job: tuple[str, range]) -> Batch:
    """Try the strings with these numbers."""
    seed, among = job
    faults, slowest, size = [], 0.0, 0
    for number in among:
        data = made(seed, number)
        set_alarm(2 * SECONDS)
        word, used = fault(data)
        set_alarm(0)
        slowest, size = max(slowest, used), size + len(data)
        if word:
            faults.append((number, word))
    return Batch(faults, slowest, size)


def main() -> int:
    """Run the trial; 0 when there was no fault."""
    asked = asked_for(__doc__, "--strings", 1_000_000)
    last = asked.first + asked.strings
    starts = range(asked.first, last, BATCH)
    jobs = [(asked.seed, range(start, min(start + BATCH, last))) for start in starts]
    begun = time.monotonic()
    with multiprocessing.Pool(asked.workers) as pool:
        batches = list(pool.imap_unordered(run, jobs))
    seconds, size = time.monotonic() - begun, sum(each.bytes for each in batches)
    print(f"strings {asked.strings}, {size / 1e6:.0f} MB, {seconds:.0f} s")
    print("formats", *FORMATS)
    print(f"slowest {max(each.slowest for each in batches):.3f} s")
    faults = sorted(found for each in batches for found in each.faults)
    print(f"faults {len(faults)}")
    for word, count in Counter(word for _, word in faults).most_common():
        print(f"  {word}: {count}; numbers {[n for n, each in faults if each == word][:5]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
