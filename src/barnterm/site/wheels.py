"""The packages that check files in the browser: fetched, built, and compiled beforehand.

What has been fetched or compiled once is kept in build/, so that the next build is fast.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from barnterm.site import ROOT

BROWSER = Path(__file__).parent / "browser"
WANTED = BROWSER / "wheels.txt"
KEPT = ROOT / "build" / "browser"

PLATFORM = (
    *("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14"),
    *("--implementation", "cp", "--abi", "cp314"),
)
"""The Python that this Pyodide holds."""


def standard_library() -> bytes:
    """Python's own modules, compiled."""
    [(_, content)] = compiled([package("pyodide") / "python_stdlib.zip"])
    return content


def package(name: str) -> Path:
    """The folder of a package of Node's. FileNotFoundError when it has not been fetched."""
    folder = BROWSER / "node_modules" / name
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{name} is missing; npm ci --prefix {BROWSER.relative_to(ROOT)} brings it"
        )
    return folder


def wheels() -> Iterator[tuple[str, bytes]]:
    """The name and content of each wheel, its modules compiled; barnterm's own is the last."""
    return compiled([*sorted(fetched().glob("*.whl")), own()])


def fetched() -> Path:
    """The folder with the wheels of others. CalledProcessError when a hash is another."""
    folder = KEPT / "fetched" / digest(WANTED.read_bytes())
    if not folder.is_dir():
        part = folder.with_name("part")
        shutil.rmtree(part, ignore_errors=True)
        run("pip", "download", "--quiet", "--dest", str(part), *PLATFORM, *only_wanted())
        part.rename(folder)
    return folder


def only_wanted() -> Iterator[str]:
    """That just what is listed is fetched, nothing that has to be built, and nothing altered."""
    yield from ("--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(WANTED))


def own() -> Path:
    """The wheel of barnterm as it stands in this tree."""
    folder = KEPT / "own"
    shutil.rmtree(folder, ignore_errors=True)
    run("hatchling", "build", "-t", "wheel", "-d", str(folder))
    return next(folder.glob("*.whl"))


def compiled(archives: list[Path]) -> Iterator[tuple[str, bytes]]:
    """The archives with their modules compiled, by name."""
    made = {archive: KEPT / "compiled" / mark(archive) / archive.name for archive in archives}
    precompile({archive: target for archive, target in made.items() if not target.is_file()})
    for target in made.values():
        yield target.name, target.read_bytes()


def mark(archive: Path) -> str:
    """What tells one compiled archive from another: what goes in and what compiles it."""
    compilers = (BROWSER / "precompile.py", BROWSER / "package-lock.json")
    return digest(b"".join(each.read_bytes() for each in (*compilers, archive)))


def precompile(made: dict[Path, Path]) -> None:
    """Compile each archive to its target."""
    if not made:
        return
    for target in made.values():
        target.parent.mkdir(parents=True, exist_ok=True)
    pairs = [str(path) for pair in made.items() for path in pair]
    subprocess.run([node(), str(BROWSER / "precompile.mjs"), *pairs], check=True)  # noqa: S603


def node() -> str:
    """The Node of this environment, else any other. FileNotFoundError when there is none."""
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    if not found:
        raise FileNotFoundError("node is missing; pip install '.[site]' brings it")
    return found


def run(module: str, *arguments: str) -> None:
    """Run a Python module from the root of the tree."""
    quiet = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    command = [sys.executable, "-m", module, *arguments]
    subprocess.run(command, check=True, cwd=ROOT, env=quiet, stdout=subprocess.DEVNULL)  # noqa: S603


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
