"""Finds terms by the words people use, with a reason for every candidate.

One index serves the command line and the site: `_generated/search_index.json`. What is done
with it here is simple enough to be done the same way in a web page.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pkgutil import get_data

import msgspec
from msgspec import Struct

from barnterm.stem import stems
from barnterm.terms import concept_iri, schemes

KINDS = ("label", "alternative_word", "discouraged_word", "childs_words", "definition")
KIND_WEIGHTS = (1.0, 0.95, 0.9, 0.9, 0.45)
"""How much a match counts, by where the words stand."""

SAME, PART, WIDER = 1.0, 0.7, 0.6
"""How well two stems match: the same, the asked one inside the other, or around it."""

SHORTEST_PART = 4
WORTH_SHOWING = 0.25


class Index(Struct, frozen=True):
    """The generated index.

    Attributes:
        terms: Scheme and code of every term.
        phrases: Term number, number of the kind, the words as written, and their stems.
        weights: How telling each stem is: rare ones tell more.
    """

    terms: list[tuple[str, str]]
    phrases: list[tuple[int, int, str, list[str]]]
    weights: dict[str, float]


class Match(Struct, frozen=True):
    """A candidate.

    Attributes:
        iri: Address of the term.
        scheme: Code of its scheme.
        code: Code of the term.
        labels: Preferred labels by language.
        score: From 0 to 1; higher is better.
        reason: Where the words were found: "label", "alternative_word", "discouraged_word",
            "childs_words" or "definition".
        found: The words of the term that matched.
    """

    iri: str
    scheme: str
    code: str
    labels: dict[str, str]
    score: float
    reason: str
    found: str


@cache
def index() -> Index:
    return msgspec.json.decode(
        get_data("barnterm._generated", "search_index.json") or b"", type=Index
    )


def find(words: str, *, scheme: str | None = None, limit: int = 10) -> list[Match]:
    """The terms that best match some words, the best first; empty when nothing matches.

    Args:
        words: A word or a phrase in Swedish or English, inflected or not, accents or not.
        scheme: Code of the only scheme to look in, such as "need_area".
        limit: How many candidates at the most.
    """
    best: dict[int, tuple[float, int]] = {}
    asked = stems(words)
    near = {stem: like(stem) for stem in set(asked)}
    for number, score in scored(asked, near):
        term = index().phrases[number][0]
        if scheme in (None, index().terms[term][0]) and score > best.get(term, (0.0, 0))[0]:
            best[term] = (score, number)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    return [match(number, score) for _, (score, number) in ranked[:limit]]


def like(stem: str) -> dict[str, float]:
    """The stems of the index that match one that is asked for, and how well."""
    return {each: alike for each in index().weights if (alike := likeness(stem, each))}


def likeness(asked: str, known: str) -> float:
    if asked == known:
        return SAME
    if len(asked) >= SHORTEST_PART and asked in known:
        return PART
    return WIDER if len(known) >= SHORTEST_PART and known in asked else 0.0


def scored(asked: list[str], near: dict[str, dict[str, float]]) -> list[tuple[int, float]]:
    """Number and score of every phrase that is worth showing."""
    numbers = {n for found in near.values() for stem in found for n in postings()[stem]}
    scores = ((number, score(number, asked, near)) for number in sorted(numbers))
    return [(number, value) for number, value in scores if value >= WORTH_SHOWING]


@cache
def postings() -> dict[str, list[int]]:
    """The phrases that each stem stands in."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (_, _, _, phrase) in enumerate(index().phrases):
        for stem in phrase:
            found[stem].append(number)
    return found


def score(number: int, asked: list[str], near: dict[str, dict[str, float]]) -> float:
    """How well a phrase answers: how much of each the question and the phrase cover."""
    _, kind, _, phrase = index().phrases[number]
    covered = sum(weight(a) * max(near[a].get(p, 0.0) for p in phrase) for a in asked)
    of_question = covered / sum(weight(a) for a in asked)
    if KINDS[kind] == "definition":
        return KIND_WEIGHTS[kind] * of_question
    used = sum(weight(p) * max(near[a].get(p, 0.0) for a in asked) for p in phrase)
    of_phrase = used / sum(weight(p) for p in phrase)
    return KIND_WEIGHTS[kind] * of_question * (1 + of_phrase) / 2


def weight(stem: str) -> float:
    """How telling a stem is; one that the index does not know tells as much as the rarest."""
    return index().weights.get(stem, rarest())


@cache
def rarest() -> float:
    return max(index().weights.values())


def match(number: int, score: float) -> Match:
    term, kind, words, _ = index().phrases[number]
    scheme, code = index().terms[term]
    labels = schemes()[scheme][code].labels
    iri = concept_iri(scheme, code)
    return Match(iri, scheme, code, labels, round(score, 3), KINDS[kind], words)
