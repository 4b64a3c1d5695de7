"""Pairs of terms that are often confused: both definitions side by side, and their scope notes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.site.page import Page, link, plain
from barnterm.site.words import word
from barnterm.terms import Note, Term, schemes

HOME: dict[Language, str] = {
    "sv": "for-samordnare/forvaxlas",
    "en": "for-coordinators/confused",
}

PAIRED = "--"
"""Stands between two terms in the place where they are told apart."""


class Group(NamedTuple):
    """The pairs that stand on one page."""

    name: str
    paths: dict[Language, str]
    schemes: tuple[str, ...]


GROUPS = (
    Group("core", {"sv": "grundbegrepp", "en": "core"}, ("core_concept",)),
    Group(
        "people",
        {"sv": "verksamheter-och-roller", "en": "services-and-roles"},
        (
            *("service", "profession", "person_relation", "custody", "family_situation"),
            *("setting", "protection_marking", "perspective", "role", "commitment"),
            *("mandate_extent", "place_detail", "interpreter_form", "interpreter_gender"),
        ),
    ),
    Group(
        "needs",
        {"sv": "behov", "en": "needs"},
        (
            *("need_area", "need_level", "need_status", "finding_kind", "goal_status"),
            "incident_kind",
        ),
    ),
    Group(
        "efforts",
        {"sv": "insatser", "en": "efforts"},
        (
            *("support_level", "effort_type", "effort_phase", "effort_status"),
            *("review_outcome", "process_step", "end_reason", "amount_unit", "amount_per"),
            *("amount_kind", "amount_bound", "day_precision", "method", "regularity"),
            *("interruption_kind", "interruption_reason", "weekday", "week_pattern"),
            *("part_of_day", "occasion"),
        ),
    ),
    Group(
        "plans",
        {"sv": "planer-och-moten", "en": "plans-and-meetings"},
        (
            *("plan_type", "meeting_type", "document_type", "contact_channel"),
            *("decision_matter", "decision_outcome", "decision_reason", "appeal_outcome"),
            *("child_view_weight", "referral_kind", "reply_answer", "reply_reason"),
            *("report_outcome", "step_kind", "not_appealed_reason"),
        ),
    ),
    Group(
        "consent",
        {"sv": "samtycke-och-sekretess", "en": "consent-and-secrecy"},
        (
            *("information_category", "purpose", "consent_party", "consent_form"),
            *("consent_reply", "maturity_outcome", "action", "denial_kind", "carried_kind"),
            *("extent", "file_link_kind", "origin_kind"),
            *("denial_handling", "harm_outcome", "agreement_kind", "answer", "gdpr_basis"),
        ),
    ),
    Group("law", {"sv": "lagrum", "en": "legal-grounds"}, ("legal_ground",)),
)
"""In order. A pair across two groups stands in the later one, which is the more special."""

PLACES = {scheme: place for place, group in enumerate(GROUPS) for scheme in group.schemes}


class Named(NamedTuple):
    """A term with the scheme it stands in."""

    scheme: str
    term: Term

    @property
    def path(self) -> str:
        return f"def/{self.scheme}/{self.term.code}"


Pair = tuple[Named, Named]


@cache
def pairs() -> tuple[tuple[Group, list[Pair]], ...]:
    """Every group with its pairs, each pair once, in the order of the vocabulary.

    KeyError when a term of a scheme that no group holds is confused with another.
    """
    found: tuple[list[Pair], ...] = tuple([] for _ in GROUPS)
    for pair in sorted(unordered(), key=order):
        found[max(PLACES[each.scheme] for each in pair)].append(pair)
    return tuple(zip(GROUPS, found, strict=True))


def unordered() -> Iterator[Pair]:
    """Every pair once, whichever of the two says it, in the order of the vocabulary."""
    seen = set()
    for scheme, terms in schemes().items():
        for term in terms.values():
            for there in term.often_confused_with:
                pair = frozenset({f"{scheme}/{term.code}", there})
                if pair not in seen:
                    seen.add(pair)
                    yield Named(scheme, term), named(there)


def named(reference: str) -> Named:
    scheme, code = reference.split("/")
    return Named(scheme, schemes()[scheme][code])


def order(pair: Pair) -> tuple[int, int]:
    """Pairs within a scheme first, each scheme by itself."""
    places = sorted(PLACES[each.scheme] for each in pair)
    return (places[1] - places[0], places[1])


def pages(language: Language) -> Iterator[Page]:
    """One page for each group, and one that leads to them."""
    yield index(language)
    for group, those in pairs():
        yield group_page(group, those, language)


def index(language: Language) -> Page:
    here = f"{HOME[language]}/index"
    title = word("confused_title", language)
    lines = [
        f"- {link(here, path_of(group, language), group_title(group, language))}: "
        + word("confused_count", language).replace("$COUNT", str(len(those)))
        for group, those in pairs()
    ]
    body = f"# {title}\n\n{word('confused_lead', language)}\n\n" + "\n".join(lines)
    return Page(here, title, body, meta_of("index", language, word("confused_about", language)))


def group_page(group: Group, those: list[Pair], language: Language) -> Page:
    here, name = path_of(group, language), group_title(group, language)
    title = f"{word('confused_title', language)}: {name.lower()}"
    back = link(here, f"{HOME[language]}/index", word("confused_all", language))
    parts = [f"# {title}", word("confused_page_lead", language), back]
    parts += [pair_text(here, pair, language) for pair in those]
    meta = {**meta_of(group.name, language, word("confused_about", language)), "pairs": True}
    return Page(here, title, "\n\n".join(parts), meta)


def path_of(group: Group, language: Language) -> str:
    return f"{HOME[language]}/{group.paths[language]}"


def group_title(group: Group, language: Language) -> str:
    return word(f"confused_{group.name}", language)


def meta_of(name: str, language: Language, description: str) -> dict[str, str]:
    other: Language = "en" if language == "sv" else "sv"
    paths = {group.name: group.paths[other] for group in GROUPS}
    there = f"{HOME[other]}/{paths.get(name, 'index')}"
    return {"description": description, "other": there, "kind": "prose"}


def pair_text(here: str, pair: Pair, language: Language) -> str:
    """Both terms, each in a box of its own, under a heading that can be linked to."""
    between = f" {word('confused_and', language)} "
    names = between.join(plain(each.term.labels[language]) for each in pair)
    mark = PAIRED.join(f"{each.scheme}-{each.term.code}" for each in pair)
    boxes = "\n\n".join(box(here, each, language) for each in pair)
    told = "" if any(notes_of(each, language) for each in pair) else untold(here, language)
    return f'## {names} {{ #{mark} }}\n\n<div class="pair" markdown>\n\n{boxes}\n\n</div>{told}'


def box(here: str, each: Named, language: Language) -> str:
    label = link(here, each.path, each.term.labels[language])
    definition = plain(each.term.definitions[language])
    parts = [f"**{label}**", definition, *note_texts(each, language)]
    return '<div class="pair-box" markdown>\n\n' + "\n\n".join(parts) + "\n\n</div>"


def note_texts(each: Named, language: Language) -> Iterator[str]:
    """The scope note for everybody, then what professions mean, folded together."""
    notes = notes_of(each, language)
    yield from (plain(note.text) for note in notes if note.profession is None)
    if by_profession := [note for note in notes if note.profession]:
        lines = "\n".join(
            f"- **{word(f'profession_{note.profession}', language)}.** {plain(note.text)}"
            for note in by_profession
        )
        summary = f"<summary>{word('confused_professions', language)}</summary>"
        yield f"<details markdown>\n{summary}\n\n{lines}\n\n</details>"


def notes_of(each: Named, language: Language) -> list[Note]:
    return [note for note in each.term.notes if note.language == language]


def untold(here: str, language: Language) -> str:
    """That no note says what sets them apart yet, and where to say it."""
    contact = {"sv": "kontakt", "en": "contact"}[language]
    asked = link(here, contact, word("confused_write", language))
    return f"\n\n{word('confused_untold', language)} {asked}."
