"""A page for every scheme, and the list of all schemes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm import terms
from barnterm.finding import Language
from barnterm.site import alphabet, properties, settings
from barnterm.site.blocks import defined, folded, joined, listed, part, row_of, section
from barnterm.site.page import ROOTS, Page, file_link, link, plain
from barnterm.site.rdf import FORMS, alternates
from barnterm.site.uses import classes_taking, fields, rules
from barnterm.site.vocabulary import Place, depth, narrower, places, standard
from barnterm.site.words import word
from barnterm.terms import Scheme, Term

GROUPS = {
    "needs": "need_area need_level need_status finding_kind perspective goal_status incident_kind",
    "efforts": "support_level effort_type method effort_phase effort_status end_reason regularity "
    "interruption_kind interruption_reason review_outcome",
    "people": "role commitment service profession person_relation custody mandate_extent "
    "family_situation setting contact_channel protection_marking place_detail interpreter_form "
    "interpreter_gender",
    "consent": "information_category purpose action consent_party consent_reply consent_form "
    "maturity_outcome denial_kind denial_handling harm_outcome agreement_kind answer "
    "legal_ground gdpr_basis carried_kind extent file_link_kind origin_kind",
    "plans": "process_step plan_type meeting_type document_type decision_matter "
    "decision_outcome decision_reason appeal_outcome child_view_weight referral_kind "
    "reply_answer reply_reason report_outcome step_kind not_appealed_reason",
    "core": "core_concept source word_kind",
    "measures": "amount_unit amount_kind amount_bound amount_per day_precision occasion weekday "
    "week_pattern part_of_day",
}
"""The schemes as a reader seeks them. One that is not named here stands in the last group."""

LONG, BRANCHY = 12, 40
"""More terms than this: worth a list from A to Ö of its own; worth folding the tree."""


def pages(language: Language) -> Iterator[Page]:
    """All the pages of this kind."""
    yield overview(language)
    yield alphabet.page(language)
    for scheme in terms.table().schemes:
        yield page(scheme, language)


def overview(language: Language) -> Page:
    """All schemes, in groups."""
    here = "def/index"
    count = len(places())
    body = joined(
        f"# {word('schemes_title', language)}",
        word("schemes_intro", language).format(terms=count, schemes=len(terms.table().schemes)),
        link(here, "def/a-o", word("schemes_a_to_o", language)),
        *(group(key, here, language) for key in (*GROUPS, "other")),
        section("downloads", language, whole_files(here, language)),
    )
    meta = {"description": word("schemes_description", language), "kind": "schemes"}
    return Page(here, word("schemes_title", language), body, meta)


def group(key: str, here: str, language: Language) -> str:
    named = {code for codes in GROUPS.values() for code in codes.split()}
    every = {each.code: each for each in terms.table().schemes}
    codes = GROUPS[key].split() if key in GROUPS else [code for code in every if code not in named]
    rows = [
        (entry(every[c], here, language), about(every[c], here, language))
        for c in codes
        if c in every
    ]
    return section(f"group_{key}", language, defined(rows))


def entry(scheme: Scheme, here: str, language: Language) -> str:
    return (
        f"{link(here, f'def/{scheme.code}/index', scheme.labels[language])} ({len(scheme.terms)})"
    )


def about(scheme: Scheme, here: str, language: Language) -> list[str]:
    """What the scheme is, and the classes that take its terms."""
    takers = ", ".join(classes_taking(here, scheme, language))
    used = f"<small>{word('schemes_used_in', language)}: {takers}</small>"
    return [plain(scheme.definitions[language]), *([used] if takers else [])]


def whole_files(here: str, language: Language) -> str:
    kinds = ("zip", "ttl", "rdf", "jsonld", "csv", "xlsx")
    files = [
        file_link(here, language, f"def/barnterm.{kind}", word(f"file_{kind}", language))
        for kind in kinds
    ]
    catalogue = file_link(here, language, "def/catalogue.rdf", word("file_catalogue", language))
    more = [
        link(here, "def/mappings/index", word("mappings_title", language)),
        link(here, properties.HOME, word("properties_title", language)),
    ]
    return row_of([*files, catalogue, *more], "downloads")


def page(scheme: Scheme, language: Language) -> Page:
    """The page of one scheme."""
    here = f"def/{scheme.code}/index"
    label = scheme.labels[language]
    body = joined(
        f"# {plain(label)}",
        f"{plain(scheme.definitions[language])}\n{{: .definition }}",
        *(plain(each.text) for each in scheme.notes if each.language == language),
        section("tree", language, tree(scheme, here, language)),
        deprecated(scheme, here, language),
        section("a_to_o", language, letters(scheme, here, language)),
        section("table", language, table(scheme, here, language)),
        section("use", language, listed(fields(here, scheme, language))),
        section("rules", language, listed(rules(here, scheme, language))),
        section("downloads", language, downloads(scheme, here, language)),
        section("record", language, defined(record(scheme, language))),
    )
    return Page(here, label, body, meta(scheme, language))


def meta(scheme: Scheme, language: Language) -> dict[str, Any]:
    path = f"def/{scheme.code}"
    return {
        "description": scheme.definitions[language],
        "kind": "scheme",
        "alternates": alternates(path, scheme.labels[language]),
        "json_ld": {
            "@context": "https://schema.org",
            "@type": "DefinedTermSet",
            "@id": f"{terms.table().base}{scheme.code}",
            "url": f"{settings.ADDRESS}{ROOTS[language]}{path}/",
            "name": scheme.labels[language],
            "description": scheme.definitions[language],
            "inLanguage": language,
            "license": standard().licence,
            "version": terms.table().version,
        },
    }


def current(found: list[Term]) -> list[Term]:
    return [each for each in found if not each.deprecated]


def tree(scheme: Scheme, here: str, language: Language) -> str:
    """The terms in the order of the schema, each below the broader one, folded when many."""
    if depth(scheme) == 1 or len(scheme.terms) <= BRANCHY:
        return part("tree", "\n".join(branch(scheme, None, 0, here, language)))
    tops = current(narrower(scheme, None))
    return joined(*(folded_branch(scheme, each, here, language) for each in tops))


def folded_branch(scheme: Scheme, top: Term, here: str, language: Language) -> str:
    below = branch(scheme, top.code, 1, here, language)
    item = listed([link(here, Place(scheme, top).path, top.labels[language])])
    if not below:
        return item
    summary = f"{plain(top.labels[language])} ({len(below)})"
    return folded(summary, part("tree", "\n".join([item, *below])))


def branch(
    scheme: Scheme, code: str | None, level: int, here: str, language: Language
) -> list[str]:
    """The lines of the terms below one, each followed by the lines of those below it."""
    lines = []
    for term in current(narrower(scheme, code)):
        item = link(here, Place(scheme, term).path, term.labels[language])
        lines += [listed([item], level), *branch(scheme, term.code, level + 1, here, language)]
    return lines


def deprecated(scheme: Scheme, here: str, language: Language) -> str:
    """The terms that are no longer used, closed until somebody asks for them."""
    old = [each for each in scheme.terms if each.deprecated]
    if not old:
        return ""
    items = [link(here, Place(scheme, each).path, each.labels[language]) for each in old]
    return folded(
        f"{word('schemes_deprecated', language)} ({len(old)})", listed(items), "deprecated"
    )


def letters(scheme: Scheme, here: str, language: Language) -> str:
    """The words from A to Ö, where there are so many that one has to look for them."""
    if len(scheme.terms) <= LONG:
        return ""
    found = alphabet.letters((Place(scheme, each) for each in scheme.terms), here, language)
    return folded(word("show_words", language), found)


def table(scheme: Scheme, here: str, language: Language) -> str:
    """Label, code and definition of every term, in two columns so that it fits a phone."""
    found = [Place(scheme, each) for each in current(list(scheme.terms))]
    lines = [
        f"| {link(here, each.path, each.term.labels[language])}<br>`{each.term.code}` "
        f"| {plain(each.term.definitions[language])} |"
        for each in found
    ]
    heads = f"| {word('table_label', language)} | {word('table_definition', language)} |"
    rows = "\n".join([heads, "| --- | --- |", *lines])
    return rows if len(found) <= LONG else folded(word("show_table", language), rows)


def downloads(scheme: Scheme, here: str, language: Language) -> str:
    files = [(ending, name) for ending, _, name in FORMS]
    files += [(kind, word(f"file_{kind}", language)) for kind in ("csv", "xlsx")]
    links = (
        file_link(here, language, f"def/{scheme.code}.{ending}", name) for ending, name in files
    )
    return row_of(links, "downloads")


def record(scheme: Scheme, language: Language) -> Iterator[tuple[str, list[str]]]:
    """The address of the scheme, and how old it is."""
    iri = f"{terms.table().base}{scheme.code}"
    yield word("term_iri", language), [f'<code class="iri">{iri}</code>']
    yield word("term_version", language), [plain(terms.table().version)]
    yield word("term_changed", language), [standard().modified]
    yield word("term_licence", language), [f"[{standard().licence}]({standard().licence})"]
