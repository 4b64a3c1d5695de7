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

PROFILES = "tests/profiles"
"""Where the profiles of the conformance cases stood then."""


@contextlib.contextmanager
def checkout(commit: str = COMMIT) -> Iterator[Path]:
    """A folder with the package and the tests of a commit, for as long as it is needed.

    Ends the program with 2 where the commit cannot be had, such as in a shallow clone.
    """
    command = ["git", "-C", str(ROOT), "archive", commit, "src", "tests", "examples"]
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
