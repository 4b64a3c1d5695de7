"""Version 0.1.0 as it was, taken out of git, for what is compared with it."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COMMIT = "784476b"
"""The last commit of 0.1.0."""

DOCUMENTS = "benchmarks/documents.py"
"""Where it made its documents. A later version asks for them in the same words."""


@contextlib.contextmanager
def checkout(commit: str = COMMIT) -> Iterator[Path]:
    """A folder with the package of a commit and what it was measured on, for as long as needed.

    Ends the program with 2 where the commit cannot be had, such as in a shallow clone.
    """
    command = ["git", "-C", str(ROOT), "archive", commit, "src", "examples", "benchmarks"]
    found = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    if found.returncode:
        print(f"git cannot give {commit}: fetch the whole history", file=sys.stderr)
        raise SystemExit(2)
    with tempfile.TemporaryDirectory(prefix="barnterm-") as name:
        with tarfile.open(fileobj=io.BytesIO(found.stdout)) as archive:
            archive.extractall(name, filter="data")
        yield Path(name)


def environment(tree: Path) -> dict[str, str]:
    """The environment in which Python imports barnterm from a tree, and never what is in Rust."""
    return {**os.environ, "PYTHONPATH": str(tree / "src"), "BARNTERM_NATIVE": "off"}


def documents(tree: Path, seed: int, size: int, count: int, bad: int) -> list[bytes]:
    """The documents of that version: the same cases for the same numbers, written in its shape."""
    numbers = {"--seed": seed, "--size": size, "--count": count, "--bad": bad}
    asked = [str(each) for pair in numbers.items() for each in pair]
    command = [sys.executable, str(tree / DOCUMENTS), *asked]
    made = subprocess.run(command, capture_output=True, check=True, env=environment(tree))  # noqa: S603
    return made.stdout.splitlines()
