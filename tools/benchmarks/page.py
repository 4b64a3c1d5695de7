"""Writes what was measured as a page for developers and as a chart."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from datetime import date
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any

import prose

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
    "gordon-to-regorus",
    "pyshacl",
    "rdflib",
)
CHARTED = "20"
"""The size in KB that the chart shows."""
OURS = "barnterm"


def versions() -> Results:
    """What was measured with, without anything that tells which machine it was."""
    installed = {each.metadata["Name"] for each in distributions()}
    found = {name: version(name) for name in PACKAGES if name in installed}
    ajv = ROOT / "tests" / "ajv" / "node_modules" / "ajv" / "package.json"
    if ajv.is_file():
        found["ajv"] = json.loads(ajv.read_text("utf-8"))["version"]
        node = [str(Path(sys.executable).with_name("node")), "--version"]
        said = subprocess.run(node, capture_output=True, check=True, text=True).stdout  # noqa: S603
        found["Node"] = said[1:-1]
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
    parts = [prose.HEAD]
    parts += [maker(results[name]) for name, maker in MAKERS.items() if name in results]
    parts += [prose.LEFT_OUT.format(day="2026-06-01"), made_with(results)]
    return "\n".join(parts)


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def before(found: Results) -> str:
    stream = found["stream"]
    return prose.BEFORE.format(
        commit=found["commit"],
        rounds=found["rounds"],
        times=found["times"],
        beside=beside(found["beside"]),
        alone=alone(found["alone"]),
        streamed=stream["documents"],
        new=f"{stream['new']:,.0f}",
        floor=f"{stream['floor']:,.0f}",
        ratio=f"{stream['ratio']:.1f}",
        to_old=f"{stream['to_old']:.2f}",
    )


def beside(found: list[Results]) -> str:
    ratios = ["ratio to 0.1.0", "the worst", "ratio per byte"]
    head = ["documents", "how many", *ratios, "µs", "µs, 0.1.0", "bytes", "bytes, 0.1.0"]
    rows = [
        [
            each["group"],
            str(each["documents"]),
            f"{each['ratio']:.2f}",
            f"{each['worst']:.2f}",
            f"{each['by_byte']:.2f}",
            f"{each['new']:,.0f}",
            f"{each['old']:,.0f}",
            f"{each['bytes']:,}",
            f"{each['old_bytes']:,}",
        ]
        for each in found
    ]
    return table(head, rows)


def alone(found: list[Results]) -> str:
    head = ["documents", "ratio to orjson.loads", "the worst", "µs", "µs, orjson.loads"]
    rows = [
        [
            each["group"],
            f"{each['ratio']:.1f}",
            f"{each['worst']:.1f}",
            f"{each['new']:,.0f}",
            f"{each['floor']:,.0f}",
        ]
        for each in found
    ]
    return table(head, rows)


def engines(found: Results) -> str:
    judged = [
        f"- {name}: on {each['documents']} documents the same, {each['findings']} findings"
        for name, each in found["judged"].items()
    ]
    return prose.ENGINES.format(
        rules=", ".join(f"`{code}`" for code in found["rules"]),
        rounds=found["rounds"],
        tables=kinds(found["kinds"]),
        judged="\n".join(judged),
    )


def kinds(found: Results) -> str:
    """The engines by kind of document: the ratios to barnterm, then the times."""
    first = next(iter(found.values()))["ways"]
    head = ["engine", "given", "does", *(f"ratio, {name}" for name in found)]
    rows = [
        [
            bold(way["name"]),
            way["given"],
            way["does"],
            *(f"{each['ways'][place]['ratio']:,.1f}" for each in found.values()),
            *(f"{each['ways'][place]['microseconds']:,.0f}" for each in found.values()),
        ]
        for place, way in enumerate(first)
    ]
    return table([*head, *(f"µs, {name}" for name in found)], rows)


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
    text = prose.SPEED.format(
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
    return prose.ASLEEP.format(**of, table=table(head, rows))


def process(found: Results) -> str:
    megabytes = round(found["bytes"] / 1e6)
    rows = runs(found["runs"])
    return prose.PROCESS.format(megabytes=megabytes, lines=f"{found['lines']:,}", table=rows)


def scale(found: Results) -> str:
    return prose.SCALE.format(
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


MAKERS = {
    "before": before,
    "speed": speed,
    "engines": engines,
    "process": process,
    "scale": scale,
}
"""What makes the part of the page for each section, in the order of the page."""


def made_with(results: Results) -> str:
    lines = ["## Measured with", ""]
    for name in MAKERS:
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
