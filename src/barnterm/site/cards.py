"""The word cards, the attitude form and the slips of the lesson, as PDF files to print.

Typst sets them: its files are tagged (PDF/UA-1), and the same words give the same bytes. The font
is Atkinson Hyperlegible (SIL Open Font License 1.1), which was drawn for those who see badly.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files as resources
from pathlib import Path
from typing import Any, NamedTuple

import typst

from barnterm.finding import Language
from barnterm.site.page import LANGUAGES
from barnterm.site.plain import entry, in_plain_words, term
from barnterm.site.words import word

PAPER = Path(__file__).parent / "paper"
FONTS = Path(str(resources("fontpkg_atkinson_hyperlegible"))) / "files"
PATHS: dict[str, dict[Language, str]] = {
    "cards": {"sv": "for-skolan/ordkort.pdf", "en": "en/for-schools/word-cards.pdf"},
    "form": {"sv": "for-skolan/enkat.pdf", "en": "en/for-schools/questionnaire.pdf"},
    "slips": {"sv": "for-skolan/lappar.pdf", "en": "en/for-schools/slips.pdf"},
}
"""Where each file stands on the site, by its template and language."""
OTHER: dict[Language, Language] = {"sv": "en", "en": "sv"}


class Sheet(NamedTuple):
    """Eight cards: what they have in common in each language, and the addresses of their terms."""

    name: dict[Language, str]
    terms: tuple[str, ...]


def files() -> Iterator[tuple[str, bytes]]:
    """Each file: its path below the root of the site, and its content."""
    for language in LANGUAGES:
        yield PATHS["cards"][language], pdf("cards", card_words(language))
        for template in ("form", "slips"):
            words = {**words_of(template, language), "language": language}
            yield PATHS[template][language], pdf(template, words)


def pdf(template: str, words: dict[str, Any]) -> bytes:
    """Set a template of paper/ with these words."""
    return typst.compile(
        PAPER / f"{template}.typ",
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(words)},
        pdf_standards="ua-1",
    )


def card_words(language: Language) -> dict[str, Any]:
    return {
        "language": language,
        "other": OTHER[language],
        "title": word("cards_title", language),
        "mine": word("cards_mine", language),
        "source": word("cards_source", language),
        "sheets": [sheet_words(sheet, at, language) for at, sheet in enumerate(sheets())],
    }


def sheet_words(sheet: Sheet, at: int, language: Language) -> dict[str, Any]:
    name = sheet.name[language]
    sides = {side: word(f"cards_{side}", language).format(name=name) for side in ("front", "back")}
    same = {"sheet": name, "colour": at}
    return {**sides, "cards": [{**same, **card(address, language)} for address in sheet.terms]}


def card(address: str, language: Language) -> dict[str, str | None]:
    """What stands on one card. The English ones carry the Swedish text too."""
    labels = term(address).labels
    return {
        "word": labels[language],
        "other": labels[OTHER[language]],
        "plain": in_plain_words(address, language),
        "also": in_plain_words(address, "sv") if language == "en" else None,
    }


@cache
def sheets() -> tuple[Sheet, ...]:
    """The cards as they are listed in cards.toml."""
    listed = tomllib.loads((PAPER / "cards.toml").read_text("utf-8"))["sheet"]
    return tuple(Sheet({"sv": s["sv"], "en": s["en"]}, tuple(s["terms"])) for s in listed)


@cache
def words_of(template: str, language: Language) -> dict[str, Any]:
    """The words of the form, from form.toml, or of the slips, from slips.toml."""
    words: dict[str, Any] = tomllib.loads((PAPER / f"{template}.toml").read_text("utf-8"))[language]
    return words


def listed(_: str, language: Language, here: str) -> str:
    """The words on the cards, sheet by sheet, for those who rather read them on a screen."""
    return "\n".join(
        f"### {sheet.name[language]}\n\n{pages_of(at, language)}\n\n"
        + "\n".join(entry(address, language, here) for address in sheet.terms)
        for at, sheet in enumerate(sheets())
    )


def pages_of(at: int, language: Language) -> str:
    """Which pages of the file a sheet takes: one with words, one with what they mean."""
    return word("cards_pages", language).format(front=2 * at + 1, back=2 * at + 2)


def statements(_: str, language: Language, __: str) -> str:
    """The statements of the form and the steps to answer in."""
    given = words_of("form", language)
    numbered = "\n".join(f"{number}. {each}" for number, each in enumerate(given["statements"], 1))
    steps = ", ".join(f"*{step.lower()}*" for step in given["steps"])
    return f"{numbered}\n\n{word('form_steps', language)} {steps}."
