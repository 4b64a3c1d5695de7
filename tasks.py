"""Sets up everything in .venv and runs one task. Needs nothing but Python 3.11 or later.

python3 tasks.py examples       checks the example files
python3 tasks.py test           runs the linters, the type checker and all tests
python3 tasks.py generate       prints what is made from the schema
python3 tasks.py site           builds the terminology site, in build/site/
python3 tasks.py conformance    packs the conformance suite for other languages, in dist/
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 11)

STEPS = {
    "examples": [["barnterm", "validate", "examples", "--at", "2026-06-01"]],
    "generate": [["barnterm", "generate"]],
    "site": [
        ["npm", "ci", "--silent", "--prefix", "src/barnterm/site/browser"],
        ["python", "-m", "barnterm.site"],
    ],
    "conformance": [["python", "-m", "conformance.archive"]],
    "test": [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["npm", "ci", "--silent", "--prefix", "tests/ajv"],
        ["npm", "ci", "--silent", "--prefix", "src/barnterm/site/browser"],
        ["pip", "install", "--quiet", "./native"],
        ["pytest", "-n", "auto"],
    ],
}
EXTRAS = {
    "examples": "",
    "generate": "[generate]",
    "site": "[site]",
    "conformance": "[dev]",
    "test": "[dev]",
}
FOUND_FAULTS = {"examples": {0, 1}}
"""Exit codes that are a verdict and not a failure: one of the examples is meant to hold faults."""


def main(arguments: list[str]) -> int:
    """Set up and run the task named; return an exit code."""
    if sys.version_info < OLDEST:
        print("barnterm needs Python 3.11 or later.", file=sys.stderr)
        return 2
    if len(arguments) != 1 or arguments[0] not in STEPS:
        if arguments:
            print(f"There is no task {' '.join(arguments)!r}.\n", file=sys.stderr)
        print(__doc__, file=sys.stderr)
        return 2
    task = arguments[0]
    set_up(EXTRAS[task])
    for step in STEPS[task]:
        if "./native" in step and not shutil.which("cargo"):
            print("Rust is not installed, so what is written in it is not tried.", flush=True)
            continue
        print("$", *step, flush=True)
        command = [str(BIN / step[0]), *step[1:]]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603
        if code not in FOUND_FAULTS.get(task, {0}):
            return code
    return 0


def set_up(extra: str) -> None:
    """Make the virtual environment and install, unless the same has been installed already."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest() + extra
    stamp = HOME / f"installed{extra}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        venv.create(HOME, with_pip=True)
    print(f"Setting up {HOME.name} (once).", flush=True)
    install = [
        str(BIN / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--editable",
        f"{ROOT}{extra}",
    ]
    subprocess.run(install, check=True)  # noqa: S603
    stamp.write_text(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
