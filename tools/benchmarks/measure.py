"""Times functions in turn, and processes with their memory.

    python tools/benchmarks/measure.py COMMAND...

runs a command and prints its wall-clock seconds, the peak memory of its largest process in
bytes, and its exit code. A process of its own does so because Linux lets a child begin with
its parent's peak: a large parent would be measured instead.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple, TypeVar

Name = TypeVar("Name")
KILO = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in: bytes on macOS, kilobytes elsewhere."""

WARM = 3
"""Rounds before those that count; ajv's generated code needs a few before Node compiles it."""


class Command(NamedTuple):
    """A command, and the exit codes with which it says what is true of its file."""

    arguments: Sequence[str]
    ends: tuple[int, ...] = (0,)


class Run(NamedTuple):
    """One run of a command: wall-clock seconds, peak memory in bytes, exit code."""

    seconds: float
    memory: int
    code: int


def in_turn(
    timers: Mapping[Name, Callable[[], float]], rounds: int, warm: int = WARM
) -> dict[Name, list[float]]:
    """Seconds by timer, measured round by round so that a slow moment hits all alike.

    The first rounds warm caches and compilers and are thrown away.
    """
    taken: dict[Name, list[float]] = {name: [] for name in timers}
    for _ in range(warm + rounds):
        for name, timer in timers.items():
            taken[name].append(timer())
    return {name: each[warm:] for name, each in taken.items()}


def ratio(these: Sequence[float], those: Sequence[float]) -> float:
    """The median of the ratios within each round."""
    return median(one / other for one, other in zip(these, those, strict=True))


def run(command: Sequence[str]) -> Run:
    """Run a command from a small process, with its output thrown away."""
    measured = subprocess.run(  # noqa: S603
        [sys.executable, __file__, *command], capture_output=True, check=True, text=True
    )
    seconds, memory, code = measured.stdout.split()
    return Run(float(seconds), int(memory), int(code))


def processes_in_turn(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Run]]:
    """Runs by command, round by round. Raises RuntimeError when one ends in another way."""
    taken: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            each = run(command.arguments)
            if each.code not in command.ends:
                raise RuntimeError(f"{name} ended with the exit code {each.code}")
            taken[name].append(each)
    return taken


def use_cores(count: int) -> None:
    """Keep this process and its children to so many cores, as `taskset` does, where it can be."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, CORES[:count])


CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def main(command: list[str]) -> None:
    start = time.perf_counter()
    child = subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    print(seconds, usage.ru_maxrss * KILO, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(sys.argv[1:])
