"""Terms that are no longer used: they stay, say so first, and lead on."""

from __future__ import annotations

import msgspec
import pytest

from barnterm import terms
from barnterm.finding import Language
from barnterm.site import schemes
from barnterm.site import terms as term_pages
from barnterm.site.alphabet import by_letter
from barnterm.site.page import LANGUAGES
from barnterm.site.vocabulary import Place
from barnterm.site.words import word
from barnterm.terms import Scheme, Term


def planted() -> Scheme:
    """The scheme of need levels, with one term that another has taken the place of."""
    scheme = next(each for each in terms.table().schemes if each.code == "need_level")
    first, second, *rest = scheme.terms
    old = msgspec.structs.replace(
        first, deprecated="Slogs ihop med nästa.", replaced_by=second.code, status="deprecated"
    )
    return msgspec.structs.replace(scheme, terms=(old, second, *rest))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_deprecated_term_says_so_first_and_leads_on(language: Language) -> None:
    """Why it is no longer used stands before the definition, with what to use instead."""
    scheme = planted()
    old, new = scheme.terms[:2]
    body = term_pages.page(Place(scheme, old), language).body
    told, _, rest = body.partition(old.definitions[language])
    assert rest
    assert word("term_deprecated", language) in told
    assert "Slogs ihop med nästa." in told
    assert f"[{new.labels[language]}]({new.code}.md)" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_taken_over_tells_what_it_replaces(language: Language) -> None:
    """The history can be followed in both directions."""
    scheme = planted()
    old, new = scheme.terms[:2]
    body = term_pages.page(Place(scheme, new), language).body
    rows = f"{word('term_replaces', language)}\n:   [{old.labels[language]}]({old.code}.md)"
    assert rows in body


@pytest.mark.parametrize("language", LANGUAGES)
def test_deprecated_terms_are_hidden_until_asked_for(language: Language) -> None:
    """They stand once in the page of their scheme, in a part that is closed."""
    scheme = planted()
    old: Term = scheme.terms[0]
    body = schemes.page(scheme, language).body
    before, _, rest = body.partition('<details class="deprecated" markdown>')
    closed, _, after = rest.partition("</details>")
    assert f"({old.code}.md)" in closed
    assert f"({old.code}.md)" not in before + after


def test_a_deprecated_term_is_not_among_the_words_from_a_to_o() -> None:
    """What should not be used is not offered in a list of words."""
    scheme = planted()
    found = by_letter([Place(scheme, each) for each in scheme.terms], "sv")
    assert scheme.terms[0] not in [entry.place.term for _, each in found for entry in each]
