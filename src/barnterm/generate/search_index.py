"""Generates the index that terms are found by, on the command line and on the site."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log

from barnterm.generate.model import PLAIN, Standard, Term
from barnterm.generate.words import word_kinds
from barnterm.search_index import DEFINITION, ENGLISH, LABEL
from barnterm.stem import ENDINGS, ENGLISH_ENDINGS, stems

ENOUGH = 3
"""Other words that a term has before it is found by them, and no longer by its definition: that
would make a fifth more to send and finds next to nothing.
"""

NOT_SEARCHED = {"source", "word_kind"}
"""Schemes about the vocabulary itself."""


def generate_search_index(standard: Standard) -> str:
    """JSON: the terms, their phrases with stems, and how telling each stem is."""
    terms = [(s.code, t) for s in standard.schemes if s.code not in NOT_SEARCHED for t in s.terms]
    kinds = (LABEL, *word_kinds(standard))
    numbers = {kind: number for number, kind in enumerate((*kinds, DEFINITION))}
    phrases = [
        [number, numbers[kind], text, stems]
        for number, (_, term) in enumerate(terms)
        for kind, text, stems in unlike(sayings(term))
    ]
    index = {
        "terms": [[scheme, term.code] for scheme, term in terms],
        "kinds": list(numbers),
        "phrases": phrases,
        "weights": weights([phrase[3] for phrase in phrases]),  # type: ignore[misc]
    }
    return json.dumps(index, ensure_ascii=False, separators=(",", ":")) + "\n"


def unlike(said: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, list[str]]]:
    """What is said of a term with its stems, without words that one before has all the stems of:
    an inflection finds nothing more and would be sent to every reader.
    """
    found: set[frozenset[str]] = set()
    for kind, mark, text in said:
        stems = marked(mark, text)
        if kind in (LABEL, DEFINITION) or frozenset(stems) not in found:
            yield kind, text, stems
        found.add(frozenset(stems))


def marked(mark: str, text: str) -> list[str]:
    """The stems of a text, each once, with what marks those of English."""
    found = stems(text, ENGLISH_ENDINGS if mark else ENDINGS)
    return [mark + each for each in dict.fromkeys(found)]


def sayings(term: Term) -> Iterator[tuple[str, str, str]]:
    """Everything a term is called or told by, with its kind, and the mark of what is English."""
    named = [(LABEL, language, text) for language, text in term.labels.items()]
    named += [(word.kind, word.language, word.text) for word in term.words]
    swedish = {text for _, language, text in named if language != "en"}
    yield from ((kind, "" if text in swedish else ENGLISH, text) for kind, _, text in named)
    if len(term.words) < ENOUGH:
        told = [term.definitions[each] for each in ("sv", PLAIN["sv"]) if each in term.definitions]
        yield DEFINITION, "", " ".join(told)


def weights(phrases: list[list[str]]) -> dict[str, float]:
    """The inverse document frequency of each stem, to two decimals."""
    counts = Counter(stem for phrase in phrases for stem in phrase)
    return {stem: round(log(1 + len(phrases) / n), 2) for stem, n in sorted(counts.items())}
