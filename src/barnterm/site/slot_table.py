"""The fields of a class as a table: what each is called, what may stand in it, what it means."""

from __future__ import annotations

from collections.abc import Sequence

from barnterm import terms
from barnterm.finding import Language
from barnterm.generate.model import Slot
from barnterm.site.blocks import part
from barnterm.site.model import begun, scheme_named, slot_title, title, type_title, types
from barnterm.site.page import link, plain
from barnterm.site.words import word

TOLD_ELSEWHERE = {"record", "structure"}
"""Information categories that are none: the record's own, or no information about a person."""

UNSAID = {"", "none"}
"""Answers that go without saying: the name of a person or record is then just left out."""


def table(slots: Sequence[Slot], here: str, language: Language) -> str:
    """The table. Each row is a place that links lead to."""
    heads = [word(f"model_{key}", language) for key in ("field", "value", "definition")]
    rows = [row(slot, here, language) for slot in slots]
    lines = [line(heads), line(["---"] * 3), *map(line, rows)]
    return part("fields", "\n".join(lines))


def line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def row(slot: Slot, here: str, language: Language) -> list[str]:
    return [
        name(slot, language),
        value(slot, here, language),
        meaning(slot, here, language),
    ]


def name(slot: Slot, language: Language) -> str:
    """The name in a file, what it is called if that is something else, and whether it is needed."""
    called = slot_title(slot, language)
    said = [f"`{slot.name}`{{: #{slot.name} }}"]
    if called != slot.name:
        said.append(plain(called))
    if slot.required:
        said.append(f'<span class="badge">{word("model_required", language)}</span>')
    return "<br> ".join(said)


def value(slot: Slot, here: str, language: Language) -> str:
    """What may stand there, how many, and in words the form of it."""
    of = kind(slot, here, language)
    if slot.many:
        of = word("model_some" if slot.least_items else "model_many", language).format(of)
    said = begun(of) if not of.startswith("[") else of
    if slot.kind != "type" or not types()[slot.range].pattern:
        return said
    return f"{said}<br><small>{plain(types()[slot.range].descriptions[language])}</small>"


def kind(slot: Slot, here: str, language: Language) -> str:
    """A type, a code from a scheme, a record, or the id of one, with a link to what it is."""
    if slot.kind == "type":
        return link(here, f"spec/types#{slot.range}", type_title(slot.range, language))
    if slot.kind == "scheme":
        scheme = scheme_named(slot.range)
        home = link(here, f"def/{scheme.code}/index", scheme.labels[language])
        return word("model_code", language).format(home)
    record = link(here, f"spec/{slot.range}", title(slot.range, language))
    return word("model_reference", language).format(record) if slot.is_reference else record


def meaning(slot: Slot, here: str, language: Language) -> str:
    """What the field is for, and what it may give away."""
    more = " ".join(remarks(slot, here, language))
    text = plain(slot.descriptions[language])
    return f"{text}<br><small>{more}</small>" if more else text


def remarks(slot: Slot, here: str, language: Language) -> list[str]:
    """What the standard says of the field for those who decide what may be disclosed."""
    said = []
    if slot.free_text:
        said.append(word("model_free_text", language))
    if slot.identifies != "none":
        said.append(word(f"model_identifies_{slot.identifies}", language))
    if slot.category not in TOLD_ELSEWHERE:
        label = terms.label("information_category", slot.category, language)
        home = link(here, f"def/information_category/{slot.category}", label)
        said.append(word("model_category", language).format(home))
    told = {key: getattr(slot, key) for key in ("names", "rests_on")}
    said += [word(f"model_{k}: {v}", language) for k, v in told.items() if v not in UNSAID]
    if needs := [f"`{each}`" for each in slot.needs]:
        said.append(word("model_needs", language).format(", ".join(needs)))
    return said
