"""The vocabulary's plain texts, as a page shows them."""

from __future__ import annotations

from barnterm import terms
from barnterm.finding import Language
from barnterm.site import page
from barnterm.site.words import word


def in_plain_words(address: str, language: Language) -> str:
    """The plain text of a term such as "need_area/safety"; KeyError when there is none."""
    if text := terms.plain_text(term(address), language):
        return text
    raise KeyError(address)


def term(address: str) -> terms.Term:
    """The term at an address; KeyError or ValueError when there is none."""
    scheme, code = address.split("/")
    return terms.schemes()[scheme][code]


def entry(address: str, language: Language, here: str) -> str:
    """An entry of a definition list; entries on lines of their own become one list."""
    return f"{named(address, language, here)}\n:   {said(address, language)}\n"


def law(address: str, language: Language, here: str) -> str:
    """A plain text without its label, and a link to the page of the law that it says."""
    more = word("more_law", language)
    linked = page.link(here, f"def/{address}", more)
    label = term(address).labels[language]
    return f'{said(address, language)} {linked}{{ aria-label="{more}: {label}" }}'


def named(address: str, language: Language, here: str) -> str:
    """A term's label, linked to its page; on an English page the Swedish word too."""
    labels = term(address).labels
    linked = page.link(here, f"def/{address}", labels[language])
    if language == "sv":
        return linked
    return f'{linked} (<span lang="sv">{page.plain(labels["sv"])}</span>)'


def said(address: str, language: Language) -> str:
    return page.plain(in_plain_words(address, language))
