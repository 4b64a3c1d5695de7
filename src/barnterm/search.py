"""Finds terms by the words people use, with a reason for every candidate.

One index serves the command line and the site. What is done with it here is simple enough to be
done the same way in a web page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from operator import itemgetter

from msgspec import Struct

from barnterm.alike import PART, is_known, like, matched, meant
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
    "child": 0.93,
    "other_term": 0.8,
    DEFINITION: 0.45,
}
"""How much a match counts, by where the words stand."""

EXACT = {kind: 1 - (1 - weight) / 10 for kind, weight in WEIGHTS.items()}
INEXACT = 0.98
"""What a match counts when the question is the very text that was found, and what is left of it
when it is not: the text comes first, whatever else has its stems.
"""

WORTH_SHOWING, UNSURE = 0.25, 0.4
"""What a term must reach to be shown, and what when half of what is asked for is not known."""

NEARLY_ALL = 0.999
"""What a sum of parts may fall short of the whole, since they are fractions."""

JOINS = frozenset("och eller mellan än kontra and or between than vs".split())
"""Words that stand between two things that somebody asks about at once."""
SURELY = 0.9
"""How well each of them must be found to stand first."""

TOGETHER = 0.8
"""How much it counts that a question is covered by several phrases of a term together."""

Found = dict[int, tuple[float, int]]
"""By the number of a term its best score, and the number of the phrase that gave it."""

NOTHING = (0.0, 0)


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
    near: dict[str, dict[str, float]] = {}
    for word in asked:
        near.setdefault(stem(word), {}).update(like(word))
    stems = [stem(word) for word in asked]
    exact = written(question).strip()
    found = best_phrases(scored(stems, near, exact))
    if len(stems) > 1:
        found = better(found, best_together(stems, near))
        found = sure_enough(found, [near[each] for each in stems])
    return only(scheme, found) | named(exact, scheme)


def sure_enough(found: Found, near: list[dict[str, float]]) -> Found:
    """What may be shown when several words are asked for, each with the stems that it may mean."""
    unknown = sum(max(each.values(), default=0.0) < PART for each in near)
    floor = UNSURE if 2 * unknown >= len(near) else WORTH_SHOWING
    return {term: each for term, each in found.items() if each[0] >= floor}


def only(scheme: str | None, found: Found) -> Found:
    """What was found in one scheme, or all of it when none is asked for."""
    terms = index().terms
    return {term: each for term, each in found.items() if scheme in (None, terms[term][0])}


def better(one: Found, other: Found) -> Found:
    """Of each term the better of two scores; the first when they are as good."""
    new = {term: each for term, each in other.items() if each[0] > one.get(term, NOTHING)[0]}
    return one | new


def best_phrases(scores: Iterable[tuple[int, float]]) -> Found:
    """By term its phrase with the best score; the first of those that are as good."""
    found: Found = {}
    for number, value in scores:
        term = index().phrases[number][0]
        if value > found.get(term, NOTHING)[0]:
            found[term] = (value, number)
    return found


def best_together(asked: list[str], near: dict[str, dict[str, float]]) -> Found:
    """How well all that a term is called answers together: a question of many words may take one
    from each of several phrases. The phrase that tells most stands for them.
    """
    covered: dict[int, float] = {}
    telling_most: Found = {}
    met: Counter[int] = Counter()
    for each in asked:
        for term, (alike, number) in by_term(most_alike(near[each])).items():
            told = weight(each) * alike
            covered[term] = covered.get(term, 0.0) + told
            met[term] += 1
            if told > telling_most.get(term, NOTHING)[0]:
                telling_most[term] = (told, number)
    whole = sum(weight(each) for each in asked)
    several = (each for each in covered.items() if met[each[0]] > 1)
    scores = ((term, TOGETHER * told / whole) for term, told in several)
    return {term: (s, telling_most[term][1]) for term, s in scores if s >= WORTH_SHOWING}


def by_term(found: dict[int, float]) -> Found:
    """By term the phrase that matches one stem best, by where it stands; the first of equals."""
    best: Found = {}
    for number in sorted(found):
        term, kind, _, _ = index().phrases[number]
        alike = found[number] * WEIGHTS[index().kinds[kind]]
        if alike > best.get(term, NOTHING)[0]:
            best[term] = (alike, number)
    return best


def named(text: str, scheme: str | None) -> Found:
    """The terms whose code or address is just this, as sure as a label can be."""
    return {
        term: (1.0, first_phrase(term))
        for term in by_name().get(text, ())
        if scheme in (None, index().terms[term][0])
    }


@cache
def by_name() -> dict[str, list[int]]:
    """The numbers of the terms by code, by scheme and code, and by address."""
    found: dict[str, list[int]] = {}
    for term, (scheme, code) in enumerate(index().terms):
        for name in (code, f"{scheme}/{code}", concept_iri(scheme, code).casefold()):
            found.setdefault(name, []).append(term)
    return found


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
    whole = sum(weight(a) for a in asked)
    best = nearest(near)
    scores = (
        (number, score(number, covered / whole, best, exact))
        for number, covered in sorted(coverage(asked, near).items())
    )
    return [(number, value) for number, value in scores if value >= WORTH_SHOWING]


def coverage(asked: list[str], near: dict[str, dict[str, float]]) -> dict[int, float]:
    """By the number of a phrase how much of the question it covers."""
    covered: dict[int, float] = {}
    for each in asked:
        weighs = weight(each)
        for number, alike in most_alike(near[each]).items():
            covered[number] = covered.get(number, 0.0) + weighs * alike
    return covered


def most_alike(found: dict[str, float]) -> dict[int, float]:
    """By the number of a phrase how well its likest stem matches one that is asked for."""
    best: dict[int, float] = {}
    for known, alike in sorted(found.items(), key=itemgetter(1)):
        best |= dict.fromkeys(postings()[known], alike)
    return best


def nearest(near: dict[str, dict[str, float]]) -> dict[str, float]:
    """By stem of the index how well it matches what it matches best of what is asked for."""
    best: dict[str, float] = {}
    for found in near.values():
        for known, alike in found.items():
            best[known] = max(alike, best.get(known, 0.0))
    return best


def score(number: int, of_question: float, best: dict[str, float], exact: str) -> float:
    """How well a phrase answers: how much of each the question and the phrase cover."""
    _, of_kind, text, phrase = index().phrases[number]
    kind = index().kinds[of_kind]
    if kind == DEFINITION:
        return WEIGHTS[kind] * of_question
    most = INEXACT * WEIGHTS[kind] * of_question
    if most < WORTH_SHOWING:
        return most
    weights = index().weights
    used = sum(weights[p] * best[p] for p in phrase if p in best)
    of_phrase = used / sum(weights[p] for p in phrase)
    if min(of_question, of_phrase) > NEARLY_ALL and written(text) == exact:
        return EXACT[kind]
    return most * (1 + of_phrase) / 2


def match(number: int, score: float) -> Match:
    term, kind, words, _ = index().phrases[number]
    scheme, code = index().terms[term]
    labels = schemes()[scheme][code].labels
    iri = concept_iri(scheme, code)
    return Match(iri, scheme, code, labels, round(score, 3), index().kinds[kind], words)
