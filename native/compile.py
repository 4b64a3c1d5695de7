"""Compiles the library when a wheel is built. Needs Cargo, which comes with Rust."""

from __future__ import annotations

import json
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compile(BuildHookInterface[Any]):
    """Puts the compiled library into the wheel, which then is for one platform."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 # hatch names it
        """Compile, unless the wheel is a pointer to this folder. CalledProcessError if it fails."""
        library = compiled(Path(self.root))
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data |= {"pure_python": False, "tag": f"py3-none-{platform}"}
        build_data["force_include"][str(library)] = f"barnterm_native/native{library.suffix}"


def compiled(root: Path) -> Path:
    """The shared library, as Cargo says where it is."""
    command = ["cargo", "build", "--release", "--locked", "--message-format", "json"]
    done = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 # ours
    told = [json.loads(line) for line in done.stdout.splitlines()]
    files = [Path(name) for each in told for name in each.get("filenames", [])]
    return next(file for file in files if file.suffix in {".so", ".dylib", ".dll"})
