"""Coverage-guided fuzzing with Atheris: nothing raised, no second exceeded, nothing leaked.

python tools/trials/fuzz.py [--minutes 10] [--seed 1]

It starts from the cases and the examples, knows the names of fields and the codes, and changes
documents as JSON as well as bytes. What breaks is written to tools/trials/crashes/, which git
ignores.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CRASHES = HERE / "crashes"
MISSING = "Atheris is not installed, or there is none for this Python: pip install atheris"
STATISTICS = re.compile(r"stat::(\w+):\s+(\d+)")
COVERAGE = re.compile(r"cov: (\d+) ft: (\d+)")
LONGEST = 20_000
"""Bytes of the longest input. The examples are no longer than that when cut down."""


def main() -> int:
    """Run the fuzzer in a process of its own, since it ends that process, and sum up."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    try:
        import atheris  # noqa: F401
    except ImportError:
        print(MISSING, file=sys.stderr)
        return 2
    CRASHES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        corpus, words, slowest = here / "corpus", here / "words.dict", here / "slowest"
        write_corpus(corpus)
        write_words(words)
        command = [
            *(sys.executable, str(Path(__file__).resolve()), "--inside", str(slowest)),
            *(str(corpus), f"-dict={words}", f"-seed={asked.seed}", "-print_final_stats=1"),
            *(f"-max_total_time={asked.minutes * 60:.0f}", f"-max_len={LONGEST}", "-timeout=120"),
            *(f"-artifact_prefix={CRASHES}/", "-rss_limit_mb=4096"),
        ]
        run = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603
        (CRASHES / "last.log").write_text(run.stderr, errors="replace")
        return say(run, slowest)


def say(run: subprocess.CompletedProcess[str], slowest: Path) -> int:
    numbers = dict(STATISTICS.findall(run.stderr))
    reached = COVERAGE.findall(run.stderr)
    edges, features = reached[-1] if reached else ("0", "0")
    print(f"runs {numbers.get('number_of_executed_units', '?')}", end=", ")
    print(f"edges {edges}, features {features}", end=", ")
    print(f"new inputs {numbers.get('new_units_added', '?')}")
    print(f"slowest {float(slowest.read_text() or 0) if slowest.is_file() else 0:.3f} s")
    if run.returncode:
        words = re.findall(r"Fault: (.*)", run.stdout + run.stderr)
        print(f"stopped: {words[-1] if words else 'exit code ' + str(run.returncode)}")
        print(f"the input is in {CRASHES.relative_to(HERE.parent)}/")
    return 1 if run.returncode else 0


def write_corpus(folder: Path) -> None:
    """The first inputs: every case and example, cut-down documents and some of each noise."""
    from random_bytes import MAKERS, marked
    from specimens import drawn

    from conformance.suite import EXAMPLES, cases

    sources = [case.source for case in cases() if isinstance(case.source, bytes)]
    noises = [make(drawn("corpus", n)) for make in MAKERS for n in range(5)]
    texts = [each.encode() for each in marked()[:60]]
    whole = [path.read_bytes() for path in EXAMPLES]
    folder.mkdir()
    for number, data in enumerate([*sources, *noises, *texts, *whole]):
        (folder / str(number)).write_bytes(data[:LONGEST])


def write_words(path: Path) -> None:
    """The words that the fuzzer may put in: names of fields, codes, and tokens of JSON."""
    from random_bytes import NAMES, TOKENS

    from barnterm import terms

    codes = sorted({code for codes in terms.schemes().values() for code in codes})
    words = [*(f'"{name}":' for name in NAMES), *(f'"{code}"' for code in codes), *TOKENS]
    data = [word.encode("utf-8", "surrogatepass") for word in words]
    escaped = ["".join(f"\\x{byte:02x}" for byte in each) for each in data]
    path.write_text("".join(f'"{each}"\n' for each in dict.fromkeys(escaped)))


def inside(slowest: Path, arguments: list[str]) -> None:
    """The fuzzer itself. Atheris must be there before barnterm is imported, to see its branches."""
    import atheris

    with atheris.instrument_imports(include=["barnterm"]):
        import said
    from mutate import mutated

    longest = 0.0

    def one(data: bytes) -> None:
        nonlocal longest
        said.set_alarm(2 * said.SECONDS)
        word, used = said.fault(data)
        said.set_alarm(0)
        if used > longest:
            longest = used
            slowest.write_text(str(used))
        if word:
            print(f"Fault: {word}", file=sys.stderr, flush=True)
            os.abort()

    def change(data: bytes, longest_text: int, seed: int) -> bytes:
        chance = random.Random(seed)  # noqa: S311 # it hides nothing
        if chance.random() < 1 / 2:
            try:
                return json.dumps(mutated(json.loads(data), chance)).encode()[:longest_text]
            except (ValueError, IndexError, TypeError, AttributeError, RecursionError):
                pass
        return bytes(atheris.Mutate(data, longest_text))

    atheris.Setup([sys.argv[0], *arguments], one, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        inside(Path(sys.argv[2]), sys.argv[3:])
    else:
        sys.exit(main())
