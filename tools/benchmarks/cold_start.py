"""How long the command takes from nothing, beside the least that Python and msgspec take.

    python tools/benchmarks/cold_start.py [FILE]

Prints the medians of interleaved runs and their ratio. The package should be installed the
ordinary way, so that its modules are compiled as a user's are.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

RUNS = 41
EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "2-kommun-region-polis.json"


def seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603
    return time.perf_counter() - start


def main(file: str) -> None:
    command = str(Path(sys.executable).parent / "barnterm")
    floor, ours = [], []
    for _ in range(RUNS):
        floor.append(seconds(sys.executable, "-c", "import msgspec"))
        ours.append(seconds(command, "validate", file, "--at", "2026-10-14"))
    size = Path(file).stat().st_size
    print(f"import msgspec      {median(floor) * 1000:6.1f} ms")
    print(f"barnterm validate   {median(ours) * 1000:6.1f} ms, a file of {size} bytes")
    print(f"ratio               {median(ours) / median(floor):6.2f}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else str(EXAMPLE))
