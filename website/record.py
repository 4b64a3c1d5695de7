"""The technical end of a term's page: its address, its files, its version and its source."""

from __future__ import annotations

from rdflib import SKOS

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate import publisher
from barnterm.generate.skos import RELATIONS, STATUS
from website import rdf
from website.blocks import Row, defined, listed, section
from website.page import file_link, link, plain
from website.vocabulary import Place, place_of, replaces, standard
from website.words import word


def trail(path: list[Place], language: Language) -> str:
    """The way down to a term: all terms, its scheme, the broader terms."""
    *above, here = path
    steps = [
        link(here.path, "def/index", word("term_all", language)),
        link(here.path, f"def/{here.scheme.code}/index", here.scheme.labels[language]),
        *(link(here.path, each.path, each.term.labels[language]) for each in above),
    ]
    return trailed(steps, language)


def trailed(steps: list[str], language: Language) -> str:
    name = word("term_trail", language)
    return f'<nav class="trail" aria-label="{name}" markdown>\n\n{listed(steps)}\n\n</nav>'


def record(place: Place, language: Language) -> str:
    """All that is about the term as an entry, and not about what it means."""
    rows = [*address(place, language), *history(place, language), *origin(place, language)]
    return section("record", language, defined(rows))


def address(place: Place, language: Language) -> list[Row]:
    scheme = place.scheme
    home = link(place.path, f"def/{scheme.code}/index", scheme.labels[language])
    forms = [
        file_link(place.path, language, f"{place.path}.{ending}", name, type=kind)
        for ending, kind, name in rdf.FORMS
    ]
    top = "" if place.term.broader else f". {word('term_top', language)}"
    return [
        (word("term_iri", language), [f'<code class="iri">{place.iri}</code>']),
        (word("term_code", language), [f"<code>{place.term.code}</code>"]),
        (word("term_scheme", language), [f"{home}{top}"]),
        (word("term_type", language), [f"[skos:Concept]({SKOS.Concept})"]),
        (word("term_files", language), [", ".join(forms)]),
    ]


def history(place: Place, language: Language) -> list[Row]:
    term = place.term
    status = f"[{word(f'status_{term.status}', language)}]({STATUS[term.status.upper()]})"
    old = [link(place.path, each.path, each.term.labels[language]) for each in replaces(place)]
    changed = f'<time datetime="{standard().modified}">{standard().modified}</time>'
    return [
        (word("term_status", language), [status]),
        (word("term_since", language), [plain(term.since)]),
        (word("term_changed", language), [changed]),
        (word("term_version", language), [plain(terms.table().version)]),
        (word("term_replaces", language), [", ".join(old)] if old else []),
    ]


def origin(place: Place, language: Language) -> list[Row]:
    """Where the definition comes from, and who answers for it."""
    term = place.term
    source = place_of(f"source/{term.source}")
    relation = (
        f"[{word(f'relation_{term.source_relation}', language)}]({RELATIONS[term.source_relation]})"
    )
    names, contacts = publisher.PUBLISHER_NAMES, publisher.CONTACT_NAMES
    return [
        (
            word("term_source", language),
            [link(place.path, source.path, source.term.labels[language])],
        ),
        (word("term_relation", language), [relation]),
        (
            word("term_publisher", language),
            [f"{names[language]} <code>{publisher.PUBLISHER}</code>"],
        ),
        (
            word("term_contact", language),
            [f"{contacts[language]} <code>{publisher.CONTACT}</code>"],
        ),
    ]
