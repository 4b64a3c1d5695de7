"""Which words each model uses for a shared term, side by side, and how frameworks relate."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from html import escape
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.site import ROOT
from barnterm.site.matrix import Column, Row, foreign, matrix, page_link
from barnterm.site.page import Page
from barnterm.site.words import word
from barnterm.terms import Term, Word, schemes, table

PATHS: dict[Language, str] = {
    "sv": "for-samordnare/ord-i-modellerna",
    "en": "for-coordinators/words-in-models",
}
MAPPINGS = ROOT / "vocab" / "mappings"
FRAMEWORKS: dict[str, Language] = {"shanarri": "en", "my_world_triangle": "en", "bbic": "sv"}
"""Tables of mappings that say how others divide a child's needs, and their language."""

NONE_FITS = "sssom:NoTermFound"
SUBJECT = "barnterm:need_area/"


class Shared(NamedTuple):
    """A shared term and the words that the models have for it, by model."""

    scheme: str
    term: Term
    words: dict[str, list[Word]]


@cache
def shared() -> dict[str, list[Shared]]:
    """The terms that some model has a word for, by scheme: what most have words for first."""
    found = {}
    for scheme, terms in schemes().items():
        rows = [Shared(scheme, term, by_model(term)) for term in terms.values()]
        rows = sorted((row for row in rows if row.words), key=lambda row: -len(row.words))
        if rows:
            found[scheme] = rows
    return dict(sorted(found.items(), key=lambda item: -len(item[1][0].words)))


def by_model(term: Term) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for each in term.words:
        if each.model:
            found.setdefault(each.model, []).append(each)
    return found


def models() -> list[str]:
    """The models that have any word of their own, in the order of the scheme of sources."""
    used = {model for rows in shared().values() for row in rows for model in row.words}
    return [model for model in schemes()["source"] if model in used]


def pages(language: Language) -> Iterator[Page]:
    """The page on which the words of the models stand side by side."""
    here, title = PATHS[language], word("crosswalk_title", language)
    parts = [f"# {title}", word("crosswalk_lead", language), words_tables(here, language)]
    parts += [
        f"## {word('frameworks_title', language)} {{ #frameworks }}",
        word("frameworks_lead", language),
        frameworks_table(here, language),
    ]
    other = PATHS["en" if language == "sv" else "sv"]
    about = word("crosswalk_about", language)
    meta = {"description": about, "other": other, "kind": "prose"}
    yield Page(here, title, "\n\n".join(parts), meta)


def words_tables(here: str, language: Language) -> str:
    """Each scheme under its own heading."""
    return "\n\n".join(
        words_table(here, scheme, rows, language) for scheme, rows in shared().items()
    )


def words_table(here: str, scheme: str, rows: list[Shared], language: Language) -> str:
    """The words of the models that have any in a scheme, and the names of those that have none."""
    label = next(each.labels[language] for each in table().schemes if each.code == scheme)
    used = [model for model in models() if any(model in row.words for row in rows)]
    columns = [Column(word("crosswalk_term", language))]
    columns += [model_column(here, model, language) for model in used]
    none = word("crosswalk_none", language)
    html = matrix(
        word("crosswalk_caption", language).replace("$SCHEME", label),
        tuple(columns),
        (words_row(here, row, used, language) for row in rows),
        none,
    )
    lacking = "; ".join(model_name(model, language) for model in models() if model not in used)
    rest = f'\n\n<p class="rest">{none[0].upper()}{none[1:]}: {escape(lacking)}.</p>' * bool(
        lacking
    )
    return f"## {label[0].upper()}{label[1:]} {{ #{scheme} }}\n\n{html}{rest}"


def model_name(model: str, language: Language) -> str:
    return schemes()["source"][model].labels[language]


def model_column(here: str, model: str, language: Language) -> Column:
    """A model's name, which leads to the page that says what the model is."""
    name = model_name(model, language)
    return Column(name, page_link(here, f"def/source/{model}", name))


def words_row(here: str, row: Shared, used: list[str], language: Language) -> Row:
    head = page_link(here, f"def/{row.scheme}/{row.term.code}", row.term.labels[language])
    return Row(head, tuple(words_cell(row.words.get(model, []), language) for model in used))


def words_cell(those: list[Word], language: Language) -> str | None:
    """A model's words; None when none is known."""
    return "<br>".join(foreign(each.text, each.language, language) for each in those) or None


def frameworks_table(here: str, language: Language) -> str:
    """The widest areas of need and what answers to them in each framework."""
    areas = [term for term in schemes()["need_area"].values() if term.broader is None]
    columns = (
        Column(word("frameworks_area", language)),
        *(Column(word(f"framework_{name}", language)) for name in FRAMEWORKS),
    )
    rows = (
        Row(
            page_link(here, f"def/need_area/{area.code}", area.labels[language]),
            tuple(mapped_cell(name, area.code, language) for name in FRAMEWORKS),
        )
        for area in areas
    )
    caption = word("frameworks_caption", language)
    return matrix(caption, columns, rows, word("crosswalk_none", language))


def mapped_cell(framework: str, area: str, language: Language) -> str | None:
    """What an area is mapped to, and how; that nothing answers to it; None when none is known."""
    rows = [row for row in mappings(framework) if row["subject_id"] == SUBJECT + area]
    found = [
        foreign(row["object_label"], FRAMEWORKS[framework], language)
        + f" ({word(row['predicate_id'].removeprefix('skos:'), language)})"
        for row in rows
        if row["object_id"] != NONE_FITS
    ]
    if rows and not found:
        return escape(word("frameworks_none_fits", language))
    return "<br>".join(found) or None


@cache
def mappings(framework: str) -> list[dict[str, str]]:
    """The rows of a table of mappings, those without a match too."""
    lines = (MAPPINGS / f"{framework}.sssom.tsv").read_text("utf-8").splitlines()
    return list(csv.DictReader((li for li in lines if not li.startswith("#")), delimiter="\t"))
