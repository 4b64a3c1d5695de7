"""Writes what was measured as a page for developers and as a chart."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

Results = dict[str, Any]

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
CHART = ROOT / "docs" / "benchmarks.svg"
PACKAGES = (
    "barnterm",
    "orjson",
    "msgspec",
    "pydantic",
    "sourcemeta-jsonschema",
    "jsonschema-rs",
    "fastjsonschema",
    "jsonschema",
    "linkml",
)
CHARTED = "20"
"""The size in KB that the chart shows."""
OURS = "barnterm"

HEAD = """# Benchmarks

How long it takes to check exchange files with barnterm and with other validators, on the same
documents, in one go. The ratios come first, since they say more about another machine than the
times do: 1.0 is what `orjson.loads` takes to parse the same bytes.

Written by `tools/benchmarks/compare.py`; do not edit.
"""

SPEED = """## One process

{documents}.

Each validator is made ready before any time is taken, and all of them get the same
documents in turn, {rounds} rounds, on one core, with the garbage collector as it is by default.
The numbers are medians: of the ratio to `orjson.loads` within each round, and of the time.

A validator that reads bytes is given bytes. One that needs a parsed tree is shown twice: on a
tree that is there already, and from bytes with the parser that its name is followed by. Only
rows from bytes do the same work from the same start.

barnterm is shown as it is with `barnterm-native` installed beside it, which looks at a file in
machine code first and answers for the good ones, and in Python alone, as it is without.

{chart}

{table}
"""

ASLEEP = """### Are they all awake?

All were given {good} good documents and refused none. Of {shape} with faults of shape (a field
missing or unknown, a code that does not exist, null, a number as text, a date in the wrong form,
an empty list, a file cut off) and {rule} that break rules only (a reference that leads nowhere,
dates in the wrong order, a consent without an end, a need that nobody answers) they refused:

{table}

The rules are not in the schema, and most of them no schema can say. So the second column is no
fault in the others, but it means that their times are for less work.
"""

PROCESS = """## Whole commands

A file of {megabytes} MB with {lines} documents, one a line, from start to exit on two cores:
`barnterm validate good.jsonl` and `jsonschema validate --fast schema.json good.jsonl`, where the
latter is Blaze's program itself, spared the Python that starts it. `orjson.loads` stands for a
Python that parses each line and does nothing else. Memory is the peak of the largest process.

{table}

In the file with ten per cent bad documents none is cut off, because Blaze stops reading at a
line that is not JSON; it runs with `--continue` and says yes or no, with the whole document on
the screen. barnterm says what is wrong, where, and how to mend it, and shows no values.
"""

SCALE = """## Big files

A file of {lines_mb} MB with {lines} documents, one a line, and a single document of {one_mb} MB.
Two cores were there to be used.

{many}

{one}
"""

LEFT_OUT = """## What is measured and what is not

- The documents are made by `tools/benchmarks/documents.py` from a seed: the same bytes everywhere.
  They have the classes, fields and proportions of the files in `examples/`, with longer texts.
- barnterm checks shape and rules on {day}, and makes the report. The others check the shape
  against the JSON Schema that barnterm prints (linkml-validate: the LinkML schema itself).
- Formats are off in all of them; the schema says with patterns what it demands.
- Reading from disk is part of the commands and not of the first section. The files have just
  been written, so they are in the system's cache.
- Compiling a schema is not counted in the first section, and is in the commands.
- Blaze has no binding for Python. On a tree its times are those it gives itself with
  `--benchmark`; from bytes they are the whole process less the same with one document. It reads
  the whole file before it checks the first line.
- ajv runs in Node and takes its own time; handing the documents over is not counted.
- linkml-validate and jsonschema get the first ten of the documents, the others all.

## How to run it

    pip install -e ".[bench]" ./native
    npm ci --prefix tests/ajv
    python tools/benchmarks/compare.py --quick
    python tools/benchmarks/compare.py

Sections can be named: `speed`, `process`, `scale`. The last needs 1.3 GB of disk. What was
measured is kept in `tools/benchmarks/results.json`. `sourcemeta-jsonschema` is licensed under the
AGPL; it is run as a command and is no part of barnterm.
"""


def versions() -> Results:
    """What was measured with, without anything that tells which machine it was."""
    found = {name: version(name) for name in PACKAGES}
    ajv = ROOT / "tests" / "ajv" / "node_modules" / "ajv" / "package.json"
    found["ajv"] = json.loads(ajv.read_text("utf-8"))["version"]
    node = [str(Path(sys.executable).with_name("node")), "--version"]
    found["Node"] = subprocess.run(node, capture_output=True, check=True, text=True).stdout[1:-1]  # noqa: S603
    found["Python"] = platform.python_version()
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{processor()}"
    return {"date": date.today().isoformat(), "machine": machine, "versions": found}


def processor() -> str:
    """The kind of processor, where Linux says it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return ""
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f", {names[0]}" if names else ""


def write(results: Results) -> None:
    """Write the page and, when speed was measured, the chart."""
    PAGE.write_text(markdown(results), "utf-8")
    if "speed" in results:
        draw(results["speed"])


def markdown(results: Results) -> str:
    parts = [HEAD]
    makers = {"speed": speed, "process": process, "scale": scale}
    parts += [maker(results[name]) for name, maker in makers.items() if name in results]
    parts += [LEFT_OUT.format(day="2026-06-01"), made_with(results)]
    return "\n".join(parts)


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def speed(found: Results) -> str:
    sizes = found["sizes"]
    counts = [f"{each['documents']} of {each['bytes'] / 1000:.0f} KB" for each in sizes.values()]
    rows = [
        [
            bold(way["name"]),
            way["path"],
            way["does"],
            *(f"{each['ways'][place]['ratio']:.1f}" for each in sizes.values()),
            *(f"{each['ways'][place]['microseconds']:,.0f}" for each in sizes.values()),
        ]
        for place, way in enumerate(next(iter(sizes.values()))["ways"])
    ]
    heads = [f"{each['bytes'] / 1000:.0f} KB" for each in sizes.values()]
    ratios = [f"ratio, {each}" for each in heads]
    head = ["validator", "given", "does", *ratios, *(f"µs, {each}" for each in heads)]
    text = SPEED.format(
        documents="Documents: " + ", ".join(counts),
        rounds=found["rounds"],
        chart=f"![{alternative(found)}](benchmarks.svg)",
        table=table(head, rows),
    )
    return text + "\n" + awake(found["judged"])


def bold(name: str) -> str:
    return f"**{name}**" if name.startswith(OURS) else name


def awake(judged: Results) -> str:
    rows = [
        [bold(name), f"{each['shape']}", f"{each['rule']}"]
        for name, each in judged["refused"].items()
    ]
    of = judged["of"]
    head = ["validator", f"of {of['shape']} with faults of shape", f"of {of['rule']} against rules"]
    return ASLEEP.format(**of, table=table(head, rows))


def process(found: Results) -> str:
    megabytes = round(found["bytes"] / 1e6)
    rows = runs(found["runs"])
    return PROCESS.format(megabytes=megabytes, lines=f"{found['lines']:,}", table=rows)


def scale(found: Results) -> str:
    return SCALE.format(
        lines_mb=f"{found['bytes']['lines'] / 1e6:,.0f}",
        one_mb=f"{found['bytes']['one'] / 1e6:,.0f}",
        lines=f"{found['lines']:,}",
        many=runs(found["many"], "many documents"),
        one=runs(found["one"], "one document"),
    )


def runs(found: list[Results], what: str = "program") -> str:
    rows = [
        [
            bold(each["name"]),
            f"{each['ratio']:.1f}",
            f"{each['seconds']:.1f}",
            f"{each['megabytes']:,}",
        ]
        for each in found
    ]
    return table([what, "ratio to orjson.loads", "seconds", "MB of memory"], rows)


def made_with(results: Results) -> str:
    lines = ["## Measured with", ""]
    for name in ("speed", "process", "scale"):
        if name in results:
            made = results[name]["with"]
            said = ", ".join(f"{each} {number}" for each, number in made["versions"].items())
            lines.append(f"- {name}: {made['date']}, {made['machine']}; {said}")
    return "\n".join([*lines, ""])


def bars(found: Results) -> list[tuple[str, float]]:
    """Name and ratio of what starts from bytes, the fastest first."""
    ways = [each for each in found["sizes"][CHARTED]["ways"] if each["path"] != "tree"]
    return sorted(((each["name"], each["ratio"]) for each in ways), key=lambda bar: bar[1])


def alternative(found: Results) -> str:
    """The chart in words."""
    said = ", ".join(f"{name} {ratio:.1f}" for name, ratio in bars(found))
    return f"Bar chart on a log scale: time from bytes as a multiple of orjson.loads. {said}."


def draw(found: Results) -> None:
    """The chart as SVG, with text as text, and the same bytes for the same numbers."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    mpl.rcParams.update({"svg.hashsalt": "barnterm", "svg.fonttype": "none", "font.size": 11})
    names, ratios = zip(*reversed(bars(found)), strict=True)
    figure = Figure(figsize=(8, 0.45 * len(names) + 1.2), layout="constrained")
    axes = figure.subplots()
    colours = ["#00629b" if name == OURS else "#9aa5ad" for name in names]
    drawn = axes.barh(names, ratios, color=colours)
    axes.bar_label(drawn, [f"{ratio:.1f}" for ratio in ratios], padding=4)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlim(0.7, max(ratios) * 2.5)
    axes.set_xlabel("time from bytes to verdict, as a multiple of orjson.loads (log scale)")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(CHART, metadata={"Date": None, "Creator": None})
