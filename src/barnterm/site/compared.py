"""The page that says class by class how the standard lies beside others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from barnterm.finding import Language
from barnterm.generate.model import Class
from barnterm.site.blocks import defined, joined, listed
from barnterm.site.comparison import LeftOut, Row, Source, Standard, in_files, standards
from barnterm.site.matrix import Column, foreign, matrix, page_link
from barnterm.site.matrix import Row as Line
from barnterm.site.model import begun, title
from barnterm.site.page import Page, link, plain
from barnterm.site.words import word

PATHS: dict[Language, str] = {"sv": "for-leverantorer/jamfort", "en": "for-vendors/compared"}
MATCHED = ("maps", "maps_in_part")


def pages(language: Language) -> Iterator[Page]:
    """The page: all standards at a glance, and then one by one."""
    here, called = PATHS[language], word("compared_title", language)
    body = joined(
        f"# {called}",
        word("compared_lead", language),
        f"## {word('compared_all', language)} {{ #all }}",
        word("compared_all_lead", language),
        overview(here, language),
        *(part(each, here, language) for each in standards()),
    )
    other = PATHS["en" if language == "sv" else "sv"]
    meta = {"description": word("compared_about", language), "other": other, "kind": "prose"}
    yield Page(here, called, body, meta)


def overview(here: str, language: Language) -> str:
    """Every class beside every standard, in a word that leads to what is told of it."""
    columns = (
        Column(word("compared_class", language)),
        *(Column(each.short[language]) for each in standards()),
    )
    rows = (
        Line(
            class_html(of, here, language),
            tuple(relation_html(each, of.name, language) for each in standards()),
        )
        for of in in_files()
    )
    caption = word("compared_caption", language)
    return matrix(caption, columns, rows, word("compared_no_match", language), "brief")


def class_html(of: Class, here: str, language: Language) -> str:
    """What a class is called, which leads to its page, and its name in the schema."""
    called = title(of.name, language)
    named = page_link(here, f"spec/{of.name}", begun(called))
    return f"{named} <code>{of.name}</code>"


def relation_html(standard: Standard, name: str, language: Language) -> str | None:
    """How near a class has something; None when nothing is."""
    relation = standard.row(name).relation
    if relation == "no_match":
        return None
    said = escape(word(f"compared_{relation}", language))
    place = f"{standard.key}-{name}" if relation in MATCHED else f"{standard.key}-not-found"
    return f'<a href="#{place}">{said}</a>'


def part(standard: Standard, here: str, language: Language) -> str:
    """All about one standard: what was read, what maps, what does not, what is left out."""
    rows = [standard.row(of.name) for of in in_files()]
    return joined(
        f"## {plain(standard.name[language])} {{ #{standard.key} }}",
        standard.about[language],
        listed(source_text(each, language) for each in standard.sources),
        matched(standard, [row for row in rows if row.relation in MATCHED], here, language),
        unmatched(standard, rows, here, language),
        left_out(standard, language),
    )


def source_text(source: Source, language: Language) -> str:
    """A source as the page names it: where it stands, its version, and when it was read."""
    key = "compared_source" if source.version else "compared_source_unversioned"
    said = word(key, language).format(version=source.version, day=source.read)
    return f"[{plain(source.title)}]({source.address}): {plain(said)}"


def matched(standard: Standard, rows: list[Row], here: str, language: Language) -> str:
    """The classes that have something near them, with what is lost each way."""
    heads = ("class", "target", "out", "back")
    names = {of.name: of for of in in_files()}
    short = standard.short[language]
    lines = (
        Line(
            f'<span id="{standard.key}-{row.name}"></span>'
            + class_html(names[row.name], here, language),
            (
                targets_html(standard, row, language),
                *(escape(s[language]) for s in (row.out, row.back)),
            ),
        )
        for row in rows
    )
    columns = tuple(
        Column(word(f"compared_{each}", language).replace("$STANDARD", short)) for each in heads
    )
    caption = f"{word('compared_caption', language)}: {short}"
    return matrix(caption, columns, lines, word("compared_no_match", language), "told")


def targets_html(standard: Standard, row: Row, language: Language) -> str:
    """What lies nearest, each with its address, whether it means the same, and what says so."""
    said = "<br>".join(
        f'<a href="{escape(address)}">{foreign(name, standard.language, language)}</a>'
        for name, address in row.targets.items()
    )
    relation = escape(word(f"compared_{row.relation}", language))
    return f"{said} ({relation})<br><small>{escape(row.source.title)}</small>"


def unmatched(standard: Standard, rows: list[Row], here: str, language: Language) -> str:
    """The classes without a match, those with the same reason together, and what was not found."""
    found = [
        joined(
            f"### {word(f'compared_{relation}_title', language)} {{ #{standard.key}-{place} }}",
            reasons([row for row in rows if row.relation == relation], here, language),
        )
        for relation, place in (("no_match", "no-match"), ("not_found", "not-found"))
        if any(row.relation == relation for row in rows)
    ]
    return joined(*found)


def reasons(rows: Iterable[Row], here: str, language: Language) -> str:
    """A reason and the classes it holds for, in the order in which reasons first come up."""
    order = {reason: place for place, reason in reversed(list(enumerate(map(reason_of, rows))))}
    ordered = sorted(rows, key=lambda row: order[reason_of(row)])
    return listed(
        reason_text(list(same), here, language) for _, same in groupby(ordered, key=reason_of)
    )


def reason_of(row: Row) -> str:
    return row.out["en"]


def reason_text(rows: list[Row], here: str, language: Language) -> str:
    """The classes of some rows, the reason that they have in common, and what says so."""
    named = (link(here, f"spec/{row.name}", begun(title(row.name, language))) for row in rows)
    source = f"[{plain(rows[0].source.title)}]({rows[0].source.address})"
    return f"{', '.join(named)}: {plain(rows[0].out[language])} <small>({source})</small>"


def left_out(standard: Standard, language: Language) -> str:
    """What the other standard has and this one does not want, and why."""
    head = f"### {word('compared_left_out', language)} {{ #{standard.key}-left-out }}"
    return joined(head, defined(told(each, language) for each in standard.left_out))


def told(each: LeftOut, language: Language) -> tuple[str, list[str]]:
    return plain(each.what[language]), [plain(each.why[language])]
