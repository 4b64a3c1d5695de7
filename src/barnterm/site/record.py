"""The technical end of a term's page: its address, its files, its version and its source."""

from __future__ import annotations

from rdflib import SKOS

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate import publisher
from barnterm.generate.skos import RELATIONS, STATUS
from barnterm.site import rdf
from barnterm.site.blocks import Row, defined, section
from barnterm.site.page import file_link, link, plain
from barnterm.site.vocabulary import Place, place_of, replaces, standard
from barnterm.site.words import word


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
