"""Do the cases notice when a rule is changed? Mutation testing of rules/ and what they stand on.

python tools/trials/mutants.py [--only dates,case] [--part 1/4] [--workers 2]
python tools/trials/mutants.py --summary

Every mutant's fate is added to a file of results, and one that stands there is not tried again, so
that a long run can be made in parts. What survives must stand in mutants.toml with a reason.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent.parent))

from mutating import SOURCE, Mutant, mutants_of  # noqa: E402
from trying import reached, stands, survives  # noqa: E402

LISTED = HERE / "mutants.toml"
RESULTS = HERE.parent.parent / "build" / "mutants.jsonl"
LEAST = 0.97
"""The share of mutants that must be killed."""

BESIDE_RULES = (
    *("case.py", "decided.py", "lack.py", "moment.py", "numbers.py", "periods.py", "right.py"),
    *("selection.py", "statement.py", "timeline.py", "weighed.py"),
)
"""What the rules ask, beside themselves."""

TOLD_APART = ("part.py", "personal.py", "plain.py")
"""Their share is told but not demanded. Much of them is there for speed: most of what can be
changed in it sends more work to the same code, and gives the same report, only later.
"""

PLACES = ("src", "conformance", "tests", "tools/trials")
"""What the fate of a mutant depends on."""

WHOLE = "1/1"

Fates = dict[str, str]
"""How each mutant fell, by its name."""


def paths() -> list[Path]:
    """The modules that are changed."""
    names = (*BESIDE_RULES, *TOLD_APART)
    return [*sorted((SOURCE / "rules").glob("*.py")), *(SOURCE / name for name in names)]


def commit() -> str:
    """The commit that is tried, with a mark when something has changed since."""
    at = git("rev-parse", "HEAD")
    return f"{at} and changes" if git("status", "--porcelain", "--", *PLACES) else at


def git(*arguments: str) -> str:
    command = ["git", "-C", str(HERE), *arguments]
    if arguments[0] == "status":
        command[2] = str(HERE.parent.parent)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def read_results(file: Path, at: str) -> Fates | None:
    """What parts run before have found; None when they were run on something else."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"commit": at}) + "\n")
    head, *lines = map(json.loads, file.read_text("utf-8").splitlines())
    if head["commit"] != at:
        return None
    return {each["mutant"]: each["fate"] for each in lines}


def asked_for(only: str, part: str) -> list[Mutant]:
    """The mutants of some modules, or all; of those, every N-th from the K-th."""
    names, (number, of) = set(filter(None, only.split(","))), map(int, part.split("/"))
    some = [path for path in paths() if not names or path.stem in names]
    return [each for path in some for each in mutants_of(path)][number - 1 :: of]


def run(mutants: list[Mutant], file: Path, workers: int, *, cases_only: bool) -> Fates | None:
    """Try mutants, and write down the fate of each as soon as it is known.

    None when something fails though nothing is changed: every mutant would seem to be killed.
    """
    fates: Fates = {}
    reached()
    gc.freeze()
    unchanged = sorted({each.path for each in mutants})
    jobs = [(each, cases_only) for each in mutants]
    with multiprocessing.get_context("fork").Pool(workers) as pool, file.open("a") as results:
        if not cases_only and not all(pool.map(stands, unchanged, chunksize=1)):
            return None
        for name, fate in pool.imap_unordered(survives, jobs, chunksize=4):
            fates[name] = fate
            results.write(json.dumps({"mutant": name, "fate": fate}) + "\n")
            results.flush()
    return fates


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="module names, with commas between")
    parser.add_argument("--part", default=WHOLE, help="K/N: every N-th mutant from the K-th")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--cases-only", action="store_true")
    parser.add_argument("--results", type=Path, default=RESULTS, help="the file that parts add to")
    parser.add_argument("--anew", action="store_true", help="forget what the file holds")
    parser.add_argument("--summary", action="store_true", help="try nothing, sum up the parts")
    return parser.parse_args()


def main() -> int:
    """Run the trial; 0 when enough were killed and each survivor has a reason."""
    asked, begun, at = options(), time.monotonic(), commit()
    if asked.anew:
        asked.results.unlink(missing_ok=True)
    fates = read_results(asked.results, at)
    if fates is None:
        print("the results are of another commit; --anew forgets them", file=sys.stderr)
        return 2
    chosen = asked_for(asked.only, asked.part)
    left = [each for each in chosen if each.name not in fates]
    if left and not asked.summary:
        found = run(left, asked.results, asked.workers, cases_only=asked.cases_only)
        if found is None:
            print("the cases or tests fail without any change", file=sys.stderr)
            return 2
        fates |= found
        print(f"{len(left)} mutants in {time.monotonic() - begun:.0f} s", flush=True)
    print(f"Commit: {at}")
    return say(chosen, fates, least=0 if asked.only or asked.part != WHOLE else LEAST)


def say(chosen: list[Mutant], fates: Fates, least: float) -> int:
    """Print the figures. A module or a part alone is held to the list, but to no share."""
    tried = [each for each in chosen if each.name in fates]
    of_rules = [each for each in tried if each.path.name not in TOLD_APART]
    survivors = {each.name for each in of_rules if fates[each.name] == "survived"}
    by_module(tried, fates)
    unreasoned = sorted(survivors - listed().keys())
    for name in unreasoned:
        print(f"survived without a reason: {name}")
    for name in sorted(listed().keys() & {each.name for each in of_rules} - survivors):
        print(f"listed, but killed: {name}")
    for name in sorted(listed().keys() - {each.name for each in chosen}) if least else ():
        print(f"listed, but no mutant: {name}")
    print(f"not tried yet: {len(chosen) - len(tried)}")
    too_few = share(of_rules, fates) < least or (least and len(tried) < len(chosen))
    return 1 if unreasoned or too_few else 0


def by_module(tried: list[Mutant], fates: Fates) -> None:
    """Print how many were killed, module by module and together."""
    for path in paths():
        own = [each for each in tried if each.path == path]
        if own:
            print(line(path.relative_to(SOURCE).as_posix(), own, fates))
    together = [each for each in tried if each.path.name not in TOLD_APART]
    if together:
        print(line(f"All but {' and '.join(TOLD_APART)}", together, fates))


def line(what: str, mutants: list[Mutant], fates: Fates) -> str:
    ways = Counter(fates[each.name] for each in mutants)
    killed = ways.total() - ways["survived"]
    return f"{what}: {killed} of {len(mutants)}, {share(mutants, fates):.1%} {dict(ways)}"


def share(mutants: Iterable[Mutant], fates: Fates) -> float:
    """Share of mutants that were killed; whole when there were none."""
    found = [fates[each.name] != "survived" for each in mutants]
    return sum(found) / len(found) if found else 1.0


def listed() -> dict[str, str]:
    """The survivors that are accounted for, by name, with the reason of each."""
    groups = tomllib.loads(LISTED.read_text("utf-8")).get("survivors", [])
    return {name: group["reason"] for group in groups for name in group["mutants"]}


if __name__ == "__main__":
    sys.exit(main())
