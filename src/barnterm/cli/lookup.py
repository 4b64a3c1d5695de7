"""What `barnterm terms` answers: all terms, those that match words, or a list of words matched."""

from __future__ import annotations

from typing import Any

import msgspec

from barnterm import terms
from barnterm.cli.words import NoList, words_of
from barnterm.crisis import needs_help
from barnterm.finding import Language
from barnterm.phrases import phrase
from barnterm.rules import RULES
from barnterm.search import Match, find, suggest
from barnterm.source import why_not_opened
from barnterm.spelling import fold

CANDIDATES = 3


def answer(words: list[str], scheme: str | None, file: str | None) -> list[dict[str, Any]]:
    """Plain data for any of the three. Raises ValueError for a scheme that does not exist, and
    OSError or NoList for a file that cannot be read.
    """
    if scheme is not None and scheme not in terms.schemes():
        raise ValueError(scheme)
    if file is not None:
        return [
            {"word": word, "candidates": candidates(word, scheme, CANDIDATES)}
            for word in words_of(file)
        ]
    called = scheme_called(" ".join(words))
    if words and called is None:
        return candidates(" ".join(words), scheme, limit=10)
    scheme = called or scheme
    return [
        terms.as_dict(each, term)
        for each in terms.table().schemes
        for term in each.terms
        if scheme in (None, each.code)
    ]


def first(words: list[str], language: Language) -> list[str]:
    """What stands above what is found: help for somebody who may need it, or the words that were
    meant if some are misspelt.
    """
    asked = " ".join(words)
    if needs_help(asked):
        return [phrase("lookup", "help_first", language)]
    meant = None if scheme_called(asked) else suggest(asked)
    return [phrase("lookup", "meant", language, meant)] if meant else []


def scheme_called(words: str) -> str | None:
    """The code of the scheme with this code or label, so that its terms can be listed."""
    asked = fold(words).replace("_", " ")
    for each in terms.table().schemes:
        if asked in [fold(name).replace("_", " ") for name in (each.code, *each.labels.values())]:
            return each.code
    return None


def candidates(words: str, scheme: str | None, limit: int) -> list[dict[str, Any]]:
    return [with_match(each) for each in find(words, scheme=scheme, limit=limit)]


def with_match(match: Match) -> dict[str, Any]:
    """The term with how and how well it matched."""
    scheme = next(each for each in terms.table().schemes if each.code == match.scheme)
    term = terms.schemes()[match.scheme][match.code]
    return {**terms.as_dict(scheme, term), **msgspec.to_builtins(match)}


def coverage() -> str:
    """A table of how many terms each scheme has, and how many of them each language covers."""
    plain = list(terms.table().plain.values())
    head = "".join(f"{each:>11}" for each in ("sv", "en", *plain))
    lines = [f"{'scheme':<22}{'terms':>6}{head}"]
    for scheme in terms.table().schemes:
        shares = [covered(scheme, language) for language in ("sv", "en")]
        shares += [covered(scheme, each) if scheme.plain_asked else "-" for each in plain]
        cells = "".join(f"{each:>11}" for each in shares)
        lines.append(f"{scheme.code:<22}{len(scheme.terms):>6}{cells}")
    total = sum(len(scheme.terms) for scheme in terms.table().schemes)
    return "\n".join([*lines, f"{'all':<22}{total:>6}"])


def covered(scheme: terms.Scheme, language: str) -> str:
    """The share of a scheme's terms with a definition, and a label, in a language."""
    plain = language in terms.table().plain.values()
    whole = [
        t for t in scheme.terms if language in t.definitions and (plain or language in t.labels)
    ]
    return f"{100 * len(whole) // len(scheme.terms)}%"


def nothing_found(file: str | None, language: Language) -> str:
    """What to say when there is no answer at all."""
    return phrase("lookup", "nothing_fits" if file is None else "no_words", language)


def as_text(found: list[dict[str, Any]], language: Language) -> str:
    return "".join(f"{line}\n" for each in found for line in lines_of(each, language))


def lines_of(entry: dict[str, Any], language: Language) -> list[str]:
    if "candidates" in entry:
        below = [head(each, language) for each in entry["candidates"]]
        none = [phrase("lookup", "no_candidate", language)]
        return [entry["word"], *(f"    {line}" for line in below or none)]
    return [head(entry, language), f"    {entry['definitions'][language]}"]


def head(entry: dict[str, Any], language: Language) -> str:
    """Label in both languages, where the term stands, and how it matched if it was asked for."""
    other = "en" if language == "sv" else "sv"
    labels = entry["labels"]
    line = f"{labels[language]} ({labels[other]})  {entry['scheme']}/{entry['code']}"
    if "reason" not in entry:
        return line
    reason = reason_of(entry["reason"], language)
    said = "" if entry["reason"] == "definition" else f": {entry['found']}"
    return f"{line}  [{entry['score']:.2f} {reason}{said}]"


def reason_of(found_as: str, language: Language) -> str:
    """Where the words were found, in words: the kind of word, or that they are none."""
    kinds = terms.schemes()["word_kind"]
    if found_as in kinds:
        return kinds[found_as].labels[language]
    return phrase("reasons", found_as, language)


def complaint(error: Exception, language: Language) -> str:
    """What to say when the words cannot be looked up."""
    if isinstance(error, OSError):
        return RULES[why_not_opened(error)].messages[language]
    if isinstance(error, NoList):
        return phrase("lookup", error.key, language, error.line)
    return phrase("lookup", "no_such_scheme", language, ", ".join(terms.schemes()))
