"""Measures barnterm beside other validators, and writes docs/benchmarks.md and .svg.

    python tools/benchmarks/compare.py [before] [speed] [engines] [process] [scale] [--quick]

    before    files with findings and without, beside 0.1.0 and beside orjson.loads
    speed     each validator of shape in one process, on documents of three sizes
    engines   ten rules in engines for rules
    process   whole commands on a file with 10 000 documents: time and memory
    scale     a file of 1 GB with a document a line, and one document of 200 MB

Without a section all are measured. What is measured is kept in tools/benchmarks/results.json, so
that one section can be measured again and the page still shows the others. With --quick
everything is small: it shows that the script works, and writes nothing.

Needs `pip install -e .[bench]`, for `speed` also `npm ci --prefix tests/ajv`, and for `before`
git with the whole history.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import page
from amounts import FULL, QUICK
from before import before
from commands import process, scale
from rule_engines import engines
from speed import speed

RESULTS = Path(__file__).with_name("results.json")
SECTIONS = {
    "before": before,
    "speed": speed,
    "engines": engines,
    "process": process,
    "scale": scale,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="small, and writes nothing")
    asked = parser.parse_args()
    unknown = set(asked.sections) - set(SECTIONS)
    if unknown:
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    results = json.loads(RESULTS.read_text("utf-8")) if RESULTS.is_file() else {}
    for name in asked.sections or SECTIONS:
        print(f"measuring {name}", file=sys.stderr, flush=True)
        found = SECTIONS[name](QUICK if asked.quick else FULL)
        results[name] = {**found, "with": page.versions()}
    if asked.quick:
        print(page.markdown({name: results[name] for name in asked.sections or SECTIONS}))
        return
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")
    page.write(results)


if __name__ == "__main__":
    main()
