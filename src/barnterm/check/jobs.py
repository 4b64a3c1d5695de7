"""Checks many pieces, in this process or in several, and gives the results in their order."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from msgspec import structs

from barnterm.check.document import Checked
from barnterm.check.pieces import Piece
from barnterm.check.run import Options
from barnterm.check.stream import check_piece
from barnterm.check.verdicts import verdict_of
from barnterm.source import finding
from barnterm.suppression import Suppressions, in_force
from barnterm.verdict import Verdict

WAITING = 2
"""Pieces a process that are handed out before the first result is asked for."""

MOST_PROCESSES = 61 if sys.platform == "win32" else 256
"""More than 61 Windows cannot wait for, and nobody has use for hundreds."""


class Task(NamedTuple):
    """A piece to check: the number of its source, and its name, if any, which tells the
    suppressions that are for it; and whether each document in it wants a verdict.
    """

    source: int
    name: str | None
    piece: Piece
    options: Options
    use: Suppressions | None
    each: bool = False


class Done(NamedTuple):
    """What a task gave; the lines of the verdicts are counted from the start of the piece."""

    source: int
    checked: Checked
    verdicts: list[Verdict]


def run(task: Task) -> Done:
    """Check the piece of a task."""
    active = in_force(task.use, task.options.day, task.name) if task.use else {}
    if not task.each:
        return Done(task.source, check_piece(task.piece, task.options, active), [])
    verdicts: list[Verdict] = []

    def seen(line: int | None, checked: Checked) -> None:
        verdicts.append(verdict_of(checked, task.options, task.use, task.name, line))

    return Done(task.source, check_piece(task.piece, task.options, active, seen), verdicts)


def in_order(tasks: Iterable[Task], jobs: int) -> Iterator[Done]:
    """The results of the tasks, in their order, worked out by so many processes."""
    if jobs <= 1:
        yield from map(run, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor

    jobs = min(jobs, MOST_PROCESSES)
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


def placed(
    parts: Iterable[Done], name: str | None, options: Options, use: Suppressions | None
) -> Iterator[Done]:
    """What the pieces of one source gave, with each verdict under the name of the source and on
    its line in it. A source without any document has one, too.
    """
    lines, documents, source = 0, 0, 0
    for done in parts:
        verdicts = [moved(each, name, lines) for each in done.verdicts]
        lines += done.checked.lines
        documents += done.checked.documents
        source = done.source
        yield done._replace(verdicts=verdicts)
    if not documents:
        empty = Checked(False, [finding("source.empty")], [])
        nothing = Checked(True, [], [], documents=0)
        yield Done(source, nothing, [verdict_of(empty, options, use, name, None)])


def moved(each: Verdict, name: str | None, lines: int) -> Verdict:
    line = each.line and each.line + lines
    return structs.replace(each, file=name, line=line)
