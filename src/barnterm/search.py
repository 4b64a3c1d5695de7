"""Finds terms by the words people use, with a reason for every candidate.

One index serves the command line and the site. What is done with it here is simple enough to be
done the same way in a web page.
"""

from __future__ import annotations

import re

from msgspec import Struct

from barnterm.alike import is_known, like, matched, meant
from barnterm.search_index import DEFINITION, LABEL, index, postings, weight
from barnterm.spelling import words, written
from barnterm.stem import stem, telling
from barnterm.terms import concept_iri, schemes

WEIGHTS = {
    LABEL: 1.0,
    "synonym": 0.95,
    "model": 0.95,
    "abbreviation": 0.95,
    "everyday": 0.93,
    "problem": 0.93,
    "narrower": 0.92,
    "older": 0.9,
    "stigmatising": 0.9,
    "misleading": 0.9,
    "child": 0.9,
    "other_term": 0.8,
    DEFINITION: 0.45,
}
"""How much a match counts, by where the words stand."""

EXACT = {kind: 1 - (1 - weight) / 10 for kind, weight in WEIGHTS.items()}
INEXACT = 0.98
"""What a match counts when the question is the very text that was found, and what is left of it
when it is not: the text comes first, whatever else has its stems.
"""

WORTH_SHOWING = 0.25

JOINS = frozenset("och eller mellan än kontra and or between than vs".split())
"""Words that stand between two things that somebody asks about at once."""
SURELY = 0.9
"""How well each of them must be found to stand first."""

Found = dict[int, tuple[float, int]]
"""By the number of a term its best score, and the number of the phrase that gave it."""


class Match(Struct, frozen=True):
    """A candidate.

    Attributes:
        iri: Address of the term.
        scheme: Code of its scheme.
        code: Code of the term.
        labels: Preferred labels by language.
        score: From 0 to 1; higher is better.
        reason: Where the words were found: "label", "definition", or the kind of word, a code of
            the scheme "word_kind".
        found: The words of the term that matched.
    """

    iri: str
    scheme: str
    code: str
    labels: dict[str, str]
    score: float
    reason: str
    found: str


def find(words: str, *, scheme: str | None = None, limit: int = 10) -> list[Match]:
    """The terms that best match some words, the best first; empty when nothing matches.

    Args:
        words: A word, a phrase or a question in Swedish or English, inflected or not, accents or
            not, with a wrong letter or two. A code and an address of a term are found too.
        scheme: Code of the only scheme to look in, such as "need_area".
        limit: How many candidates at the most.
    """
    found = best(words, scheme)
    for part in parts(words):
        found |= surely(best(part, scheme))
    return [match(number, score) for _, (score, number) in ranked(found)[:limit]]


def suggest(question: str) -> str | None:
    """The question as it may have been meant, if any of its words is misspelt; otherwise None."""
    text = written(question)
    for word in telling(question):
        near = [] if is_known(word, matched(word)) else meant(word)
        text = re.sub(rf"\b{word}\b", near[0][0], text) if near else text
    return text if text != written(question) else None


def best(question: str, scheme: str | None) -> Found:
    """The best score of every term that is worth showing."""
    asked = telling(question) or words(question)
    near = {stem(word): like(word) for word in asked}
    exact = written(question).strip()
    found: Found = {}
    for number, score in scored([stem(word) for word in asked], near, exact):
        term = index().phrases[number][0]
        if scheme in (None, index().terms[term][0]) and score > found.get(term, (0.0, 0))[0]:
            found[term] = (score, number)
    return found | named(exact, scheme)


def named(text: str, scheme: str | None) -> Found:
    """The terms whose code or address is just this, as sure as a label can be."""
    return {
        term: (1.0, first_phrase(term))
        for term, (its, code) in enumerate(index().terms)
        if scheme in (None, its)
        if text in (code, f"{its}/{code}", concept_iri(its, code).casefold())
    }


def first_phrase(term: int) -> int:
    return next(n for n, phrase in enumerate(index().phrases) if phrase[0] == term)


def parts(question: str) -> list[str]:
    """What a question asks about, if it is more than one thing: both sides of "and" or "or"."""
    found: list[list[str]] = [[]]
    for word in words(question):
        if word in JOINS:
            found.append([])
        else:
            found[-1].append(word)
    sides = [" ".join(each) for each in found if telling(" ".join(each))]
    return sides if len(sides) > 1 else []


def surely(found: Found) -> Found:
    """The first of the terms that a part of a question means, if it surely does."""
    return dict(each for each in ranked(found)[:1] if each[1][0] >= SURELY)


def ranked(found: Found) -> list[tuple[int, tuple[float, int]]]:
    """The best first; between equals, in the order of the index."""
    return sorted(found.items(), key=lambda item: (-item[1][0], item[0]))


def scored(
    asked: list[str], near: dict[str, dict[str, float]], exact: str
) -> list[tuple[int, float]]:
    """Number and score of every phrase that is worth showing."""
    numbers = {n for found in near.values() for stem in found for n in postings()[stem]}
    scores = ((number, score(number, asked, near, exact)) for number in sorted(numbers))
    return [(number, value) for number, value in scores if value >= WORTH_SHOWING]


def score(number: int, asked: list[str], near: dict[str, dict[str, float]], exact: str) -> float:
    """How well a phrase answers: how much of each the question and the phrase cover."""
    _, of_kind, text, phrase = index().phrases[number]
    kind = index().kinds[of_kind]
    covered = sum(weight(a) * max(near[a].get(p, 0.0) for p in phrase) for a in asked)
    of_question = covered / sum(weight(a) for a in asked)
    if kind == DEFINITION:
        return WEIGHTS[kind] * of_question
    used = sum(weight(p) * max(near[a].get(p, 0.0) for a in asked) for p in phrase)
    of_phrase = used / sum(weight(p) for p in phrase)
    if written(text) == exact:
        return EXACT[kind]
    return INEXACT * WEIGHTS[kind] * of_question * (1 + of_phrase) / 2


def match(number: int, score: float) -> Match:
    term, kind, words, _ = index().phrases[number]
    scheme, code = index().terms[term]
    labels = schemes()[scheme][code].labels
    iri = concept_iri(scheme, code)
    return Match(iri, scheme, code, labels, round(score, 3), index().kinds[kind], words)
