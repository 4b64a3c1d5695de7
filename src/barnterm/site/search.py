"""Generates what the search box of a language reads: its words, and the index of terms and pages.

The terms are those of `barnterm.search`, which the box answers just as. The pages are those of the
site that are no terms; they are found by the same stems and scored by the same weights.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from html import unescape
from itertools import groupby
from typing import Any

from markdown import Markdown
from mkdocs.config import load_config

from barnterm import alike, crisis, search, search_index, stem
from barnterm.finding import Language
from barnterm.site.confused import PAIRED
from barnterm.site.page import CONFIGURED, Page, address
from barnterm.site.words import words
from barnterm.terms import schemes, table

LABEL, NAME, HEADING, DESCRIPTION = "label", "synonym", "older", "definition"
"""What is said of a page, by the kinds of phrase that weigh the same for a term."""

SUGGEST: Mapping[Language, str] = {"sv": "kontakt/", "en": "contact/"}
"""Where those who miss a word are led, below the root of a language."""

ASK: Mapping[Language, str] = {"sv": "om-dig/be-om-hjalp/", "en": "about-you/ask-for-help/"}
"""Where those are led who may need help now."""

ALIKE = (
    *("same", "unmarked", "part", "wider", "misspelt", "misspelt_short", "safe"),
    *("shortest", "shortest_before", "two_wrong", "cut"),
)
"""What the likeness of two words rests on, by the names it has in `barnterm.alike`."""

TOO_COMMON = 3
"""A heading that so many pages have is layout and tells nothing of any of them."""

TOO_MANY = 20
"""A page with more headings is a list, of things that are better found where they are told."""

CODED = {"rule", "class", "scheme"}
"""The kinds of page whose path ends in a code that people look for."""

BETWEEN = "|"
"""Stands between what is said in an entry: a text packs smaller than a list of texts."""

Entry = str
"""An address, and everything that is said there: the letter of its kind, and then the words. After
a heading follow a tab and its place on the page. What the box can make itself is left out: a code
that ends the address, and of a heading that tells two terms apart all but their numbers."""

Group = tuple[str, str, list[Entry]]
"""The folder that the addresses begin with, what each of its entries is, and the entries."""


def files(language: Language, pages: Iterable[Page]) -> Iterator[tuple[str, bytes]]:
    """The files of the search box: path below the root of the language, content."""
    yield "search/words.js", f"export default {as_json(own_words(language))};\n".encode()
    yield "search/crisis.js", f"export default {as_json(crisis.table())};\n".encode()
    yield "search/index.json", as_json(index(language)).encode()
    yield "search/pages.json", as_json(list(page_groups(language, pages))).encode()


def as_json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def own_words(language: Language) -> dict[str, str]:
    """The words of the box, and where a word is suggested."""
    own = {key: each[language] for key, each in words().items() if key.startswith("search_")}
    said = {kind: term.labels[language] for kind, term in schemes()["word_kind"].items()}
    said |= {key.removeprefix("search_"): text for key, text in own.items()}
    return {**said, "language": language, "suggest_at": SUGGEST[language], "ask_at": ASK[language]}


def index(language: Language) -> dict[str, Any]:
    """How to search, and the terms by scheme. The pages are a file of their own, so that the terms
    are there first, and without them too.
    """
    return {
        "how": how(),
        "language": language,
        "between": f" {words()['confused_and'][language]} ",
        "terms": list(term_groups(language)),
    }


def how() -> dict[str, Any]:
    """What the stems and the scores rest on, so that it stands in one place."""
    kinds = search_index.index().kinds
    return {
        "endings": stem.ENDINGS,
        "english": stem.ENGLISH_ENDINGS,
        "empty": sorted(stem.EMPTY_WORDS | stem.BARE),
        "shortest": stem.SHORTEST,
        "kinds": kinds,
        "weights": [search.WEIGHTS[kind] for kind in kinds],
        "exact": [search.EXACT[kind] for kind in kinds],
        "inexact": search.INEXACT,
        "worth": search.WORTH_SHOWING,
        "unsure": search.UNSURE,
        "joins": sorted(search.JOINS),
        "surely": search.SURELY,
        "together": search.TOGETHER,
        "alike": {name: getattr(alike, name.upper()) for name in ALIKE},
    }


def term_groups(language: Language) -> Iterator[Group]:
    """The terms in the order of the index, which decides between equals."""
    labels = {scheme.code: scheme.labels[language] for scheme in table().schemes}
    terms = enumerate(search_index.index().terms)
    for scheme, numbered in groupby(terms, key=lambda each: each[1][0]):
        entries = [joined(f"{code}/", said()[number]) for number, (_, code) in numbered]
        yield f"def/{scheme}/", labels[scheme], entries


def joined(place: str, said: Iterable[str]) -> Entry:
    """An entry of an address and of what is said there."""
    return BETWEEN.join([place, *(each.replace(BETWEEN, " ") for each in said)])


@cache
def said() -> dict[int, list[str]]:
    """The phrases of each term, by its number. Of a definition only the stems: nobody reads it."""
    found: dict[int, list[str]] = {}
    for number, kind, text, stems in search_index.index().phrases:
        named = search_index.index().kinds[kind]
        english = stems[0].startswith(search_index.ENGLISH)
        shown = " ".join(stems) if named == DESCRIPTION else text
        found.setdefault(number, []).append(mark(named, english=english) + shown)
    return found


def mark(kind: str, *, english: bool = False) -> str:
    """The letter that stands before a phrase: its kind, a capital if the phrase is English."""
    letter = chr(ord("a") + search_index.index().kinds.index(kind))
    return letter.upper() if english else letter


def page_groups(language: Language, pages: Iterable[Page]) -> Iterator[Group]:
    """The pages that are no terms, by what they are."""
    kinds: dict[str, list[Page]] = {}
    for page in pages:
        if page.meta.get("kind") != "term":
            kind = "help_page" if "search_words" in page.meta else page.meta.get("kind", "prose")
            kinds.setdefault(kind, []).append(page)
    headings = telling_headings(language, [page for each in kinds.values() for page in each])
    for kind, same in kinds.items():
        label = words().get(f"search_{kind}", words()["search_page"])[language]
        yield "", label, [entry(page, headings[page.path]) for page in same]


def entry(page: Page, headings: list[tuple[str, str]]) -> Entry:
    """What is said of a page: its title, its code if it has one, its headings, its description."""
    said = [heading(text, place) for text, place in headings]
    said += [f"{mark(NAME)}{text}" for text in page.meta.get("search_words", [])]
    if page.meta.get("kind") in CODED:
        said.insert(0, mark(NAME))
    titled = stem.stems(page.title)
    described = dict.fromkeys(stem.stems(page.meta.get("description", "")))
    if telling := [each for each in described if each not in titled]:
        said.append(f"{mark(DESCRIPTION)}{' '.join(telling)}")
    return joined(address(page.path), [f"{mark(LABEL)}{page.title}", *said])


def heading(text: str, place: str) -> str:
    """A heading and its place, or the numbers of the two terms that make both."""
    numbers = [numbered().get(each) for each in place.split(PAIRED)]
    if len(numbers) == 2 and None not in numbers:
        return f"{mark(HEADING)}\t{'-'.join(map(str, numbers))}"
    return f"{mark(HEADING)}{text}\t#{place}"


@cache
def numbered() -> dict[str, int]:
    """The number of each term in the index, by what it is called in a place on a page."""
    terms = search_index.index().terms
    return {f"{scheme}-{code}": number for number, (scheme, code) in enumerate(terms)}


def telling_headings(language: Language, pages: list[Page]) -> dict[str, list[tuple[str, str]]]:
    """Text and place of the headings of each page, by its path, without those that many have."""
    reader = markdown_reader(language)
    found = {page.path: list(below(headings(reader, page.body))) for page in pages}
    counts = Counter(text for each in found.values() for text, _ in each)
    pairs = {page.path for page in pages if page.meta.get("pairs")}
    return {
        path: [
            heading
            for heading in each
            if tells(len(each) * (path not in pairs), counts[heading[0]])
        ]
        for path, each in found.items()
    }


def tells(headings: int, pages: int) -> bool:
    """Whether a heading tells what its page is about: of so many on it, and on so many pages."""
    return headings <= TOO_MANY and pages < TOO_COMMON


def markdown_reader(language: Language) -> Markdown:
    """Reads Markdown as MkDocs does, so that headings get the places they have on the site."""
    config = load_config(str(CONFIGURED[language]))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def headings(reader: Markdown, body: str) -> list[dict[str, Any]]:
    reader.reset()
    reader.convert(body)
    return reader.toc_tokens  # type: ignore[attr-defined, no-any-return]


def below(tokens: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Text and place of every heading below the title of the page."""
    for token in tokens:
        if token["level"] > 1:
            yield unescape(token["name"]), token["id"]
        yield from below(token["children"])
