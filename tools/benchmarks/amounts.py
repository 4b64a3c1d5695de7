"""How much is measured: all of it, or so little that it only shows that all works."""

from __future__ import annotations

from typing import NamedTuple


class Amounts(NamedTuple):
    """How much is measured.

    Attributes:
        documents: How many documents of each size in KB.
        rounds: How many times each validator gets them.
        judged: How many documents, half of them bad, show that all validators are awake.
        compared: How many synthetic documents of a kind are measured beside 0.1.0.
        compared_rounds: How many times each of the two versions gets them.
        alone: How many times one function gets one document, over and over.
        streamed: How many documents stand in the file that is read as a stream.
        engine_documents: How many documents of a kind each rule engine gets.
        engine_judged: On how many documents the verdicts of the slowest engine are compared.
        engine_rounds: How many times each rule engine gets them.
        runs: How many times each command is run on `lines` documents.
        long_runs: How many times each command is run on the big files.
        lines: Documents in the file for the commands.
        lines_of_big_file: Documents in the big file with a document a line.
        big_document: KB of the one big document.
    """

    documents: dict[int, int]
    rounds: int
    judged: int
    compared: int
    compared_rounds: int
    alone: int
    streamed: int
    engine_documents: int
    engine_judged: int
    engine_rounds: int
    runs: int
    long_runs: int
    lines: int
    lines_of_big_file: int
    big_document: int


FULL = Amounts(
    documents={5: 400, 20: 200, 200: 30},
    rounds=9,
    judged=200,
    compared=40,
    compared_rounds=60,
    alone=201,
    streamed=1000,
    engine_documents=20,
    engine_judged=10,
    engine_rounds=3,
    runs=5,
    long_runs=3,
    lines=10_000,
    lines_of_big_file=46_000,
    big_document=200_000,
)
QUICK = Amounts(
    documents={5: 20, 20: 20, 200: 3},
    rounds=2,
    judged=20,
    compared=4,
    compared_rounds=2,
    alone=3,
    streamed=20,
    engine_documents=1,
    engine_judged=2,
    engine_rounds=1,
    runs=2,
    long_runs=1,
    lines=200,
    lines_of_big_file=400,
    big_document=2_000,
)
