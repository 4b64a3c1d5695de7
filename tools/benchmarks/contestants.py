"""The validators that are compared, each made ready before any time is taken.

Each is timed on its own best path: on the bytes if it reads bytes; if it needs a parsed tree,
once on trees that are there already and once with the parsing, for which the Python ones get
orjson.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec
import orjson

import barnterm
from barnterm._generated.structs import Exchange

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "src" / "barnterm" / "_generated" / "exchange.schema.json"
LINKML = ROOT / "schema" / "barnterm.yaml"
AJV = ROOT / "tests" / "ajv"
DAY = "2026-06-01"
TIMES_OVER = 5
"""How many times the documents stand in the file for Blaze, to make its start matter less."""
FEW = 10
"""How many documents the slowest ones get."""

Does = Literal["parses", "checks the shape", "checks the shape and the rules"]
Documents = Sequence[bytes]


class Way(NamedTuple):
    """One way to run one validator.

    Attributes:
        name: The validator.
        path: What it is given: "bytes", or "tree", or "bytes, parsed by ..." before.
        does: What it does.
        seconds: Takes the time of all documents.
        accepts: Says yes or no to one document.
        most: How many documents it gets at most.
    """

    name: str
    path: str
    does: Does
    seconds: Callable[[Documents], float]
    accepts: Callable[[bytes], bool]
    most: int = 1_000_000


def ways() -> list[Way]:
    """All of them, orjson first; the rest are compared with it."""
    return [
        *on_bytes("orjson.loads", orjson.loads, "parses"),
        *on_bytes("msgspec, typed", msgspec.json.Decoder(Exchange).decode, "checks the shape"),
        *barnterm_itself(),
        *blaze(),
        *on_trees("jsonschema-rs", jsonschema_rs()),
        *ajv(),
        *pydantic(),
        *on_trees("fastjsonschema", fastjsonschema()),
        *on_trees("jsonschema", jsonschema(), FEW),
        *on_trees("linkml-validate", linkml(), FEW),
    ]


def barnterm_itself() -> Iterator[Way]:
    """The whole check, with its report."""

    def check(data: bytes) -> object:
        return msgspec.UNSET if barnterm.validate(data, at=DAY).outcome == "clean" else None

    return on_bytes("barnterm", check, "checks the shape and the rules")


def on_bytes(name: str, check: Callable[[bytes], object], does: Does) -> Iterator[Way]:
    """A function that reads bytes, and refuses them by raising or by None."""

    def accepts(data: bytes) -> bool:
        try:
            return check(data) is not None
        except ValueError:
            return False

    yield Way(name, "bytes", does, lambda documents: timed(check, documents), accepts)


def on_trees(name: str, check: Callable[[Any], bool], most: int = 1_000_000) -> Iterator[Way]:
    """A function that looks at a parsed tree and says yes or no."""

    def loads_and_check(data: bytes) -> bool:
        return check(orjson.loads(data))

    def on_tree(documents: Documents) -> float:
        return timed(check, documents, orjson.loads)

    def from_bytes(documents: Documents) -> float:
        return timed(loads_and_check, documents)

    def accepts(data: bytes) -> bool:
        try:
            return loads_and_check(data)
        except ValueError:
            return False

    yield Way(name, "tree", "checks the shape", on_tree, accepts, most)
    yield Way(name, "bytes, with orjson.loads", "checks the shape", from_bytes, accepts, most)


def timed(
    work: Callable[[Any], object], documents: Documents, before: Callable[[bytes], Any] = bytes
) -> float:
    """Seconds for all documents; what is done before, one at a time, is not counted."""
    seconds = 0.0
    for document in documents:
        given = before(document)
        start = time.perf_counter()
        work(given)
        seconds += time.perf_counter() - start
    return seconds


def schema() -> Any:
    return json.loads(SCHEMA.read_text("utf-8"))


def jsonschema_rs() -> Callable[[Any], bool]:
    import jsonschema_rs

    is_valid: Callable[[Any], bool] = jsonschema_rs.validator_for(schema()).is_valid
    return is_valid


def fastjsonschema() -> Callable[[Any], bool]:
    import fastjsonschema

    check = fastjsonschema.compile(schema())

    def is_valid(tree: Any) -> bool:
        try:
            check(tree)
        except fastjsonschema.JsonSchemaException:
            return False
        return True

    return is_valid


def jsonschema() -> Callable[[Any], bool]:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(schema()).is_valid


def linkml() -> Callable[[Any], bool]:
    from linkml.validator import Validator
    from linkml.validator.plugins import JsonschemaValidationPlugin

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        validator = Validator(
            str(LINKML), validation_plugins=[JsonschemaValidationPlugin(closed=True)]
        )
        next(validator.iter_results({}, "Exchange"), None)  # makes its JSON Schema
    return lambda tree: next(validator.iter_results(tree, "Exchange"), None) is None


def pydantic() -> Iterator[Way]:
    """The models that barnterm prints for its careful path, on their own."""
    from barnterm.models import Exchange as Model

    return on_bytes("pydantic, typed", Model.model_validate_json, "checks the shape")


class Ajv:
    """Ajv in a Node process that stays and takes its own time."""

    def __init__(self) -> None:
        if not (AJV / "node_modules").is_dir():
            raise SystemExit("ajv is missing; run: npm ci --prefix tests/ajv")
        node = Path(sys.executable).with_name("node")
        script = Path(__file__).with_name("ajv.mjs")
        self.process = subprocess.Popen(  # noqa: S603
            [str(node), str(script), str(AJV / "package.json"), str(SCHEMA)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def ask(self, part: str, documents: Documents) -> str:
        assert self.process.stdin  # noqa: S101
        assert self.process.stdout  # noqa: S101
        lines = (each + b"\n" for each in documents)
        self.process.stdin.writelines([f"{part} {len(documents)}\n".encode(), *lines])
        self.process.stdin.flush()
        return self.process.stdout.readline().decode().strip()

    def seconds(self, part: str) -> Callable[[Documents], float]:
        return lambda documents: float(self.ask(part, documents))

    def accepts(self, data: bytes) -> bool:
        return self.ask("verdicts", [data]) == "1"


def ajv() -> Iterator[Way]:
    node = Ajv()
    with_parse = "bytes, with JSON.parse"
    yield Way("ajv", "tree", "checks the shape", node.seconds("validate"), node.accepts)
    yield Way("ajv", with_parse, "checks the shape", node.seconds("both"), node.accepts)


def blaze_command() -> str:
    """The program that the `jsonschema` command of sourcemeta-jsonschema starts.

    Started by itself it is spared the Python that only finds it.
    """
    import platform

    import sourcemeta_jsonschema

    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    folder = Path(str(sourcemeta_jsonschema.__file__)).parent
    found = sorted(folder.glob(f"jsonschema-{platform.system().lower()}-{machine}*"))
    if not found:
        raise SystemExit("sourcemeta-jsonschema has no program for this machine")
    return str(found[0])


class Blaze:
    """Blaze as a command: it reads a file with a document a line, and times each when asked."""

    def __init__(self) -> None:
        self.command = [blaze_command(), "validate", "--fast"]
        self.folder = tempfile.TemporaryDirectory()
        self.lines = Path(self.folder.name) / "documents.jsonl"
        self.one = Path(self.folder.name) / "document.json"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = [*self.command, *arguments]
        return subprocess.run(command, capture_output=True, check=False)  # noqa: S603

    def by_itself(self, documents: Documents) -> float:
        """The sum of the times that it gives for each document with --benchmark."""
        self.lines.write_bytes(b"\n".join(documents))
        said = self.run("--benchmark", str(SCHEMA), str(self.lines))
        times = re.findall(rb"PASS ([0-9.]+)", said.stdout + said.stderr)
        if len(times) != len(documents):
            raise RuntimeError("Blaze did not give a time for each document")
        return sum(map(float, times)) / 1e6

    def whole(self, documents: Documents) -> float:
        """The whole process on the documents many times over, less the same with only one."""
        many = [*documents] * TIMES_OVER
        return (self.wall(many) - self.wall(many[:1])) * len(documents) / (len(many) - 1)

    def wall(self, documents: Documents) -> float:
        self.lines.write_bytes(b"\n".join(documents))
        start = time.perf_counter()
        self.run(str(SCHEMA), str(self.lines)).check_returncode()
        return time.perf_counter() - start

    def accepts(self, data: bytes) -> bool:
        self.one.write_bytes(data)
        return self.run(str(SCHEMA), str(self.one)).returncode == 0


def blaze() -> Iterator[Way]:
    command = Blaze()
    own = "bytes, with its own parser"
    yield Way("Blaze", "tree", "checks the shape", command.by_itself, command.accepts)
    yield Way("Blaze", own, "checks the shape", command.whole, command.accepts)
