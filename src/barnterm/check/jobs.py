"""Checks many pieces, in this process or in several, and gives the results in their order."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from barnterm.check.document import Checked
from barnterm.check.run import Options
from barnterm.check.stream import Piece, check_piece
from barnterm.suppression import Suppressions, in_force

WAITING = 2
"""Pieces a process that are handed out before the first result is asked for."""


class Task(NamedTuple):
    """A piece to check: the number of its source, and its name, if any, which tells the
    suppressions that are for it.
    """

    source: int
    name: str | None
    piece: Piece
    options: Options
    use: Suppressions | None


def run(task: Task) -> tuple[int, Checked]:
    """Check the piece of a task."""
    active = in_force(task.use, task.options.day, task.name) if task.use else {}
    return task.source, check_piece(task.piece, task.options, active)


def in_order(tasks: Iterable[Task], jobs: int) -> Iterator[tuple[int, Checked]]:
    """The results of the tasks, in their order, worked out by so many processes."""
    if jobs == 1:
        yield from map(run, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(jobs, initializer=let_the_parent_be_interrupted)
    try:
        more = iter(tasks)
        waiting = deque(pool.submit(run, task) for task in islice(more, jobs * WAITING))
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(pool.submit(run, task) for task in islice(more, 1))
            yield result
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def let_the_parent_be_interrupted() -> None:
    """Leave ctrl-C to the parent, which then asks for no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
