"""A page for every class of the standard: its fields, an example, and what leads to it."""

from __future__ import annotations

from collections.abc import Iterator

from barnterm.finding import Language
from barnterm.generate.model import Class, Slot
from barnterm.rules import RULES
from barnterm.site import ROOT, cases, handing_over, rules, where
from barnterm.site.blocks import defined, folded, joined, listed, part, row_of
from barnterm.site.instances import TOO_LARGE, instances, text
from barnterm.site.model import begun, classes, kinds, leading_to, own_slots, title
from barnterm.site.page import Page, file_link, link, plain
from barnterm.site.rule_example import fenced
from barnterm.site.slot_table import table
from barnterm.site.words import word

EXAMPLES = "download/examples"
"""Where the example files stand on the site."""

SHOWN_AT_ONCE = 6
"""More rules or questions than this are folded."""


def pages(language: Language) -> Iterator[Page]:
    """A page a class."""
    return (page(each, language) for each in classes().values())


def page(of: Class, language: Language) -> Page:
    """The page of one class in one language."""
    called = begun(title(of.name, language))
    body = joined(
        f"# {plain(called)}",
        f"`{of.name}`",
        f"{plain(of.descriptions[language])}\n{{: .definition }}",
        kinds_of(of, language),
        example(of, language),
        fields(of, language),
        inherited(of, language),
        handed_over(of, language),
        used(of, language),
        asked(of, language),
        broken(of, language),
    )
    meta = {"description": of.descriptions[language], "kind": "class"}
    return Page(path(of.name), called, body, meta)


def path(name: str) -> str:
    return f"spec/{name}"


def heading(key: str, language: Language) -> str:
    """A heading with an id that is the same in both languages, and the name of no field."""
    return f"## {word(f'model_{key}', language)} {{#about-{key}}}"


def kinds_of(of: Class, language: Language) -> str:
    """The classes that are kinds of one that does not stand in a file as such."""
    found = [link(path(of.name), path(k.name), title(k.name, language)) for k in kinds(of)]
    if not found:
        return ""
    said = word("model_kinds_text", language)
    return joined(heading("kinds", language), said, row_of(found, "chips"))


def example(of: Class, language: Language) -> str:
    """A record from an example, and a link to the whole file."""
    if of.abstract:
        return ""
    short = [word("model_example_short", language)] if of.name in TOO_LARGE else []
    said = " ".join([word("model_example_text", language), *short, *whole(of, language)])
    return joined(heading("example", language), said, fenced(text(of.name), "json"))


def whole(of: Class, language: Language) -> list[str]:
    """The file that the example stands in, when that is one of the examples."""
    file = instances()[of.name].file
    if not file:
        return []
    here, said = path(of.name), word("model_example_file", language)
    return [f"{said}: {file_link(here, language, f'{EXAMPLES}/{file}', file)}."]


def fields(of: Class, language: Language) -> str:
    """The fields that the class has of its own."""
    rows = table(own_slots(of), path(of.name), language)
    return joined(heading("own", language), rows)


def inherited(of: Class, language: Language) -> str:
    """The fields of what the class is a kind of, which are the same for all such classes."""
    parents = [classes()[name] for name in of.parents]
    apart = [each for each in parents if not any(includes(other, each) for other in parents)]
    return joined(*(inherited_from(each, of, language) for each in apart))


def includes(whole: Class, part: Class) -> bool:
    """Whether a class has all fields of another and more, so that its table tells both."""
    return whole != part and all(slot in whole.slots for slot in part.slots)


def inherited_from(parent: Class, of: Class, language: Language) -> str:
    home = link(path(of.name), path(parent.name), title(parent.name, language))
    shared = [slot for slot in of.slots if slot in parent.slots]
    return joined(
        heading("inherited", language),
        word("model_inherited_text", language).format(home),
        table(shared, path(of.name), language),
    )


def handed_over(of: Class, language: Language) -> str:
    """What the class says to those who decide what may be handed over."""
    if of.abstract:
        return ""
    here = path(of.name)
    return joined(heading("handed_over", language), defined(handing_over.rows(of, here, language)))


def used(of: Class, language: Language) -> str:
    """The fields that hold such a record, and those that hold its id."""
    found: dict[str, list[str]] = {"stands_in": [], "pointed_at": []}
    for each, slot in leading_to(of):
        found["stands_in" if slot.inlined else "pointed_at"].append(way(each, slot, of, language))
    rows = [(word(f"model_{key}", language), [", ".join(ways)]) for key, ways in found.items()]
    said = [row for row in rows if any(row[1])]
    return joined(heading("used", language), defined(said)) if said else ""


def way(each: Class, slot: Slot, of: Class, language: Language) -> str:
    """A field of a class that leads here."""
    target = link(path(of.name), f"{path(each.name)}#{slot.name}", slot.name)
    return f"{title(each.name, language)} ({target})"


def asked(of: Class, language: Language) -> str:
    """The questions of "Where does it go?" whose answers lead to the class."""
    found = [where.asking(each, path(of.name), language) for each in where.about(of.name)]
    shown = listed(found)
    if len(found) > SHOWN_AT_ONCE:
        shown = folded(f"{word('where_title', language)} ({len(found)})", shown)
    return joined(heading("asked", language), shown) if found else ""


def broken(of: Class, language: Language) -> str:
    """The rules whose cases are broken in such a record."""
    found = [RULES[code] for code in cases.rules_of().get(of.name, [])]
    if not found:
        return ""
    lines = listed(rules.line(each, path(of.name), language) for each in found)
    many = f"{word('model_rules', language)} ({len(found)})"
    shown = part("rules", lines)
    shown = shown if len(found) <= SHOWN_AT_ONCE else folded(many, shown)
    return joined(heading("rules", language), word("model_rules_text", language), shown)


def files() -> Iterator[tuple[str, bytes]]:
    """The example files as they are."""
    for each in sorted((ROOT / "examples").glob("*.json")):
        yield f"{EXAMPLES}/{each.name}", each.read_bytes()
