"""Sets up everything in .venv and runs one task. Needs nothing but Python 3.11 or later.

python3 tasks.py examples       checks the example files
python3 tasks.py test           runs the linters, the type checker and all tests
python3 tasks.py generate       writes what is generated from the schema
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
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 11)

NPM = "npm ci --loglevel=error --no-audit --no-fund --no-update-notifier".split()
NPM += ["--cache", str(HOME / "npm")]
"""npm comes with Node as a Python package, and keeps what it fetches here: there may be no home."""

FOR_THE_SITE = [*NPM, "--prefix", "src/barnterm/site/browser"]
STEPS = {
    "examples": [["barnterm", "validate", "examples", "--at", "2026-10-15"]],
    "generate": [["barnterm", "generate"]],
    "site": [FOR_THE_SITE, ["python", "-m", "barnterm.site"]],
    "conformance": [["python", "-m", "conformance.archive"]],
    "test": [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        [*NPM, "--prefix", "tests/ajv"],
        [*NPM, "--prefix", "tests/generators"],
        FOR_THE_SITE,
        ["pytest", "-n", "auto", "-m", "MARKERS"],
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

NEEDED = {
    "Chromium": ("chromium", "chromium-browser"),
    "Apache": ("apache2", "/usr/sbin/apache2"),
    "Java": ("javac",),
    "Jackson": ("/usr/share/java/jackson-databind.jar",),
    "Rapper": ("rapper",),
}
"""What some tests need and pip cannot bring, with the programs or files it may be. The tests that
need one carry its name, in lower case, as a marker.
"""
LEFT_OUT = (
    "Left out: the tests that need {}. On Debian: apt-get install chromium apache2-bin "
    "fonts-noto-core default-jdk-headless libjackson2-databind-java raptor2-utils"
)


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
    if not set_up(EXTRAS[task]):
        return 2
    missing = missing_programs() if task == "test" else []
    code = run(task, missing)
    if missing:
        print(LEFT_OUT.format(" or ".join(missing)), flush=True)
        return code or int(os.environ.get("CI") == "true")
    return code


def run(task: str, missing: list[str]) -> int:
    """Run the steps of a task until one fails; return the exit code of that one, or 0."""
    markers = " and ".join(f"not {name.lower()}" for name in missing)
    path = f"{BIN}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    for step in STEPS[task]:
        command = [markers if word == "MARKERS" else word for word in step]
        print("$", *(word or "''" for word in command), flush=True)
        command[0] = shutil.which(command[0], path=str(BIN)) or command[0]
        run = subprocess.run(command, cwd=ROOT, check=False, env={**os.environ, "PATH": path})  # noqa: S603
        if run.returncode not in FOUND_FAULTS.get(task, {0}):
            return run.returncode
    return 0


def missing_programs() -> list[str]:
    """What of NEEDED this machine has not."""
    return [name for name, places in NEEDED.items() if not any(map(is_here, places))]


def is_here(place: str) -> bool:
    """Whether a program is found, or a file is there."""
    return bool(shutil.which(place)) or Path(place).is_file()


def set_up(extra: str) -> bool:
    """Make the virtual environment and install, unless the same has been installed already.

    Returns False, having said why, when this Python cannot make one.
    """
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest() + extra
    stamp = HOME / f"installed{extra}"
    if stamp.is_file() and stamp.read_text() == wanted:
        return True
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        if not find_spec("ensurepip"):
            print(
                "This Python lacks venv. On Debian: apt-get install python3-venv", file=sys.stderr
            )
            return False
        venv.create(HOME, with_pip=True)
    print(f"Setting up {HOME.name} (once).", flush=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, "--editable", f"{ROOT}{extra}"], check=True)  # noqa: S603
    stamp.write_text(wanted)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
