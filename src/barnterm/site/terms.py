"""A page for every term, laid out for somebody who looks a word up in the corridor.

First what the word means, then what it is mistaken for and what else it is called, then where it
stands and what it matches, and last the address and the rest that machines want.

What is shown in which language: the page in Swedish shows everything that the data says of the
term, the English parts marked as English. The page in English shows all that is in English, and of
the Swedish the label, the definition, the plain text and the words, but no scope notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm import terms
from barnterm.codes import codes_with
from barnterm.finding import Language
from barnterm.site import facts, mappings, settings
from barnterm.site.blocks import (
    defined,
    folded,
    foreign,
    heading,
    joined,
    listed,
    part,
    row_of,
    section,
)
from barnterm.site.matches import matches
from barnterm.site.page import LANGUAGES, ROOTS, Page, link, plain
from barnterm.site.rdf import alternates
from barnterm.site.record import record
from barnterm.site.suggestion import suggestion
from barnterm.site.uses import uses
from barnterm.site.vocabulary import (
    Place,
    beside,
    lineage,
    narrower,
    place_of,
    places,
    related,
    related_across,
)
from barnterm.site.words import word
from barnterm.terms import Note, Term, Word

MANY = 12
"""More terms than this at the top of a scheme are not all shown on the page of each."""

HELP: dict[Language, str] = {"sv": "om-dig/be-om-hjalp", "en": "about-you/ask-for-help"}
"""Where a child who reads the plain text can turn."""

PROFESSIONS = ("school", "social_services", "health_care", "police")


def pages(language: Language) -> Iterator[Page]:
    """A page a term."""
    return (page(place, language) for place in places())


def page(place: Place, language: Language) -> Page:
    """The page of one term in one language."""
    label = place.term.labels[language]
    sections = (head, plain_words, confused, notes, other_words, other_language, position)
    body = joined(
        *(each(place, language) for each in sections),
        facts.section_of(place, language),
        matches(place, language),
        uses(place, language),
        record(place, language),
        suggestion(place, language),
    )
    title = f"{label} ({place.scheme.labels[language]})"
    return Page(place.path, title, body, meta(place, language))


def meta(place: Place, language: Language) -> dict[str, Any]:
    return {
        "description": place.term.definitions[language],
        "kind": "term",
        "above": [each.path for each in lineage(place)[:-1]],
        "alternates": alternates(place.path, place.term.labels[language]),
        "json_ld": defined_term(place, language),
    }


def defined_term(place: Place, language: Language) -> dict[str, Any]:
    """The term as schema.org has it: https://schema.org/DefinedTerm."""
    scheme = place.scheme
    rows = mappings.by_subject().get(place.iri, [])
    others = [word.text for word in named(place.term, language)]
    same = [row.object for row in rows if row.predicate == "exactMatch"]
    return {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "@id": place.iri,
        "url": f"{settings.ADDRESS}{ROOTS[language]}{place.path}/",
        "termCode": place.term.code,
        "name": place.term.labels[language],
        **({"alternateName": others} if others else {}),
        "description": place.term.definitions[language],
        "inLanguage": language,
        "inDefinedTermSet": {
            "@type": "DefinedTermSet",
            "@id": f"{terms.table().base}{scheme.code}",
            "name": scheme.labels[language],
        },
        **({"sameAs": same} if same else {}),
    }


def head(place: Place, language: Language) -> str:
    """The word, whether it still holds, and what it means."""
    definition = plain(place.term.definitions[language])
    return part(
        "term-head",
        f"# {plain(place.term.labels[language])}",
        end(place, language),
        f"{definition}\n{{: .definition }}",
    )


def end(place: Place, language: Language) -> str:
    """That the term is deprecated, why, and what takes its place."""
    if not place.term.deprecated:
        return ""
    why = foreign(plain(place.term.deprecated), "sv", language)
    said = [f"**{word('term_deprecated', language)}** {why}"]
    if place.term.replaced_by:
        new = to(place, beside(place, place.term.replaced_by), language)
        said.append(f"{word('term_replaced_by', language)} {new}.")
    return part("box red deprecated", *said)


def to(here: Place, there: Place, language: Language) -> str:
    return link(here.path, there.path, there.term.labels[language])


def plain_words(place: Place, language: Language) -> str:
    """The text in plain words, in the language of the page."""
    text = terms.plain_text(place.term, language)
    way = link(place.path, HELP[language], word("term_help", language))
    return part("plain-text", section("plain", language, f"{plain(text)}\n\n{way}") if text else "")


def confused(place: Place, language: Language) -> str:
    """The terms it is mistaken for, with what they mean and where they stand."""
    others = [place_of(code) for code in place.term.often_confused_with]
    rows = [(to(place, each, language), [told(each, place, language)]) for each in others]
    return section("confused", language, defined(rows))


def told(other: Place, here: Place, language: Language) -> str:
    definition = plain(other.term.definitions[language])
    if other.scheme.code == here.scheme.code:
        return definition
    home = link(here.path, f"def/{other.scheme.code}/index", other.scheme.labels[language])
    return f"{definition} ({home})"


def notes(place: Place, language: Language) -> str:
    """What the term covers, and what each profession means by it."""
    return section("notes", language, noted(place.term.notes, language, language))


def noted(every: tuple[Note, ...], of: Language, language: Language) -> str:
    """The scope notes in one language, those of the professions after the one for all."""
    mine = [each for each in every if each.language == of]
    general = [plain(each.text) for each in mine if each.profession is None]
    rows = [
        (word(f"term_in_{name}", language), [plain(n.text) for n in mine if n.profession == name])
        for name in PROFESSIONS
    ]
    return joined(*general, defined(rows))


def words(term: Term, of: str, kind: str) -> list[Word]:
    return [each for each in term.words if each.language == of and each.kind == kind]


def named(term: Term, of: str) -> list[Word]:
    """The words that may be written in place of the term."""
    kinds = codes_with("WordKind", "named")
    return [each for each in term.words if each.language == of and each.kind in kinds]


def other_words(place: Place, language: Language) -> str:
    """What else the term is called in the language of the page."""
    avoided = codes_with("WordKind", "avoided")
    kinds = (
        joined(
            heading(kind, language, 3),
            row_of(found, "chips" + " avoided" * (kind in avoided)),
        )
        for kind, found in words_by_kind(place, language, language)
        if found
    )
    return section("words", language, *kinds)


def words_by_kind(
    place: Place, of: Language, language: Language
) -> Iterator[tuple[str, list[str]]]:
    """The words of each kind in one language, with the models they come from."""
    for kind in terms.schemes()["word_kind"]:
        yield kind, [one_word(place, each, language) for each in words(place.term, of, kind)]


def one_word(place: Place, each: Word, language: Language) -> str:
    """A word, in quotation marks when a child says it, and the model that it comes from, or why it
    is avoided and what to write.
    """
    quoted = f"”{each.text}”" if each.kind == "child" else each.text
    shown = foreign(plain(quoted), each.language, language)
    if each.instead:
        return f"{shown} <small>{better(each, language)}</small>"
    if each.model is None:
        return shown
    model = place_of(f"source/{each.model}")
    return (
        f"{shown} <small>({word('term_in_model', language)} {to(place, model, language)})</small>"
    )


def better(each: Word, language: Language) -> str:
    """Why a word is avoided, if it says so, and what to write instead."""
    write = foreign(plain(each.instead or ""), each.language, language)
    reason = plain(each.reasons.get(language, ""))
    return " ".join([*([reason] if reason else []), word("term_instead", language), write])


def other_language(place: Place, language: Language) -> str:
    """What the term is called and means in the other language."""
    other = next(each for each in LANGUAGES if each != language)
    term = place.term
    texts = {"label": term.labels[other], "definition": term.definitions[other]}
    if said := terms.plain_text(term, other):
        texts["plain"] = said
    rows = [
        (word(f"term_{key}", language), [foreign(plain(text), other, language)])
        for key, text in texts.items()
    ]
    rows += [
        (word(f"term_{kind}", language), [" · ".join(found)] if found else [])
        for kind, found in words_by_kind(place, other, language)
    ]
    return section("other_language", language, defined(rows), english_notes(place, language))


def english_notes(place: Place, language: Language) -> str:
    """The scope notes in English, folded, on the page in Swedish."""
    body = noted(place.term.notes, "en", "en") if language == "sv" else ""
    if not body:
        return ""
    marked = f'<div lang="en" markdown>\n\n{body}\n\n</div>'
    return folded(word("term_english_notes", language), marked)


def position(place: Place, language: Language) -> str:
    """The tree around the term, and the terms that it belongs together with."""
    rows = [
        (
            word("term_related", language),
            [to(place, o, language) for o in [*related(place), *related_across(place)]],
        )
    ]
    around = part("tree", tree(place, language))
    return section("place", language, around, defined(rows))


def tree(place: Place, language: Language) -> str:
    """The broader terms, the ones beside it unless they are many, and the narrower ones."""
    above = lineage(place)[:-1]
    below = narrower(place.scheme, place.term.code)
    beside_it = narrower(place.scheme, place.term.broader)
    if not above and len(beside_it) > MANY:
        beside_it = [place.term] if below else []
    lines = [listed([to(place, each, language)], depth) for depth, each in enumerate(above)]
    for each in beside_it:
        lines.append(listed([leaf(place, each, language)], len(above)))
        if each == place.term and below:
            lines.append(listed((leaf(place, b, language) for b in below), len(above) + 1))
    return "\n".join(lines)


def leaf(place: Place, term: Term, language: Language) -> str:
    """A term in the tree; the one whose page it is stands without a link."""
    if term == place.term:
        return f'<strong aria-current="page">{plain(term.labels[language])}</strong>'
    return to(place, Place(place.scheme, term), language)
