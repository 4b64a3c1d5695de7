"""The word cards and the attitude form, as PDF files to print.

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
from website.page import LANGUAGES
from website.plain import entry, in_plain_words, term
from website.words import word

HERE = Path(__file__).parent
FONTS = Path(str(resources("fontpkg_atkinson_hyperlegible"))) / "files"
PATHS: dict[str, dict[Language, str]] = {
    "cards": {"sv": "for-skolan/ordkort.pdf", "en": "en/for-schools/word-cards.pdf"},
    "form": {"sv": "for-skolan/enkat.pdf", "en": "en/for-schools/questionnaire.pdf"},
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
        yield PATHS["form"][language], pdf("form", {**form(language), "language": language})


def pdf(template: str, words: dict[str, Any]) -> bytes:
    """Set a template of print/ with these words."""
    return typst.compile(
        HERE / "print" / f"{template}.typ",
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
    first = at * len(sheet.terms) + 1
    given = {"name": sheet.name[language], "first": first, "last": first + len(sheet.terms) - 1}
    return {
        side: word(f"cards_{side}", language).format_map(given) for side in ("front", "back")
    } | {
        "cards": [
            {
                "number": number,
                "sheet": sheet.name[language],
                "colour": at,
                **card(address, language),
            }
            for number, address in enumerate(sheet.terms, first)
        ]
    }


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
    listed = tomllib.loads((HERE / "cards.toml").read_text("utf-8"))["sheet"]
    return tuple(Sheet({"sv": s["sv"], "en": s["en"]}, tuple(s["terms"])) for s in listed)


@cache
def form(language: Language) -> dict[str, Any]:
    """The words of the attitude form, from form.toml."""
    words: dict[str, Any] = tomllib.loads((HERE / "form.toml").read_text("utf-8"))[language]
    return words


def listed(_: str, language: Language, here: str) -> str:
    """The words on the cards, sheet by sheet, for those who rather read them on a screen."""
    return "\n".join(
        f"### {sheet.name[language]}\n\n"
        + "\n".join(entry(address, language, here) for address in sheet.terms)
        for sheet in sheets()
    )


def statements(_: str, language: Language, __: str) -> str:
    """The statements of the form and the steps to answer in."""
    given = form(language)
    numbered = "\n".join(f"{number}. {each}" for number, each in enumerate(given["statements"], 1))
    steps = ", ".join(f"*{step.lower()}*" for step in given["steps"])
    return f"{numbered}\n\n{word('form_steps', language)} {steps}."
