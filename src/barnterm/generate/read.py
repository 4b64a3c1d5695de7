"""Reads `schema/*.yaml` once, through LinkML's SchemaView, into a `Standard`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from linkml_runtime.utils.schemaview import SchemaView

from barnterm.generate.annotations import entries, stated_in
from barnterm.generate.meaning import (
    BOOLEAN,
    CODE_ANNOTATIONS,
    SLOT_ANNOTATIONS,
    SOME_SLOTS,
    check,
)
from barnterm.generate.model import (
    Class,
    RangeKind,
    Scheme,
    Slot,
    Standard,
    Term,
    ValueType,
    spaced,
)
from barnterm.generate.words import preferred, words
from barnterm.slot import ClassMeaning
from barnterm.terms import Note

ACROSS = ("related_across", "often_confused_with")
"""Relations to terms of other schemes, as scheme/code."""

TERM_ANNOTATIONS = {"since", "source_relation", "related", *ACROSS}
PART_ANNOTATIONS = {"part", "day", "concerns", "category", "source_unit", "reviews"}
CLASS_ANNOTATIONS = {"content", "guards", "rests_on_holder", "stub", *PART_ANNOTATIONS}
BOOLEAN_ANNOTATIONS = {"content", "guards", "free_text", "rests_on_holder"}


def read(schema: Path) -> Standard:
    """Read the root schema file and everything it imports.

    Raises whatever LinkML raises for a schema it cannot read, and ValueError when a slot, a class
    or a code does not say what it is asked: a fault in the schema is the author's and must stop
    the generation.
    """
    standard = standard_of(SchemaView(str(schema)))
    check(standard)
    return standard


def standard_of(view: SchemaView) -> Standard:
    root = view.schema
    return Standard(
        version=str(root.version),
        created=str(root.created_on)[:10],
        modified=str(root.last_updated_on)[:10],
        title=str(root.title),
        descriptions=descriptions(root),
        licence=str(root.license),
        base=str(view.expand_curie(f"{root.default_prefix}:")),
        types=tuple(value_type(each) for each in view.all_types().values() if own(each)),
        schemes=tuple(scheme(each) for each in view.all_enums().values()),
        classes=tuple(class_(view, name) for name in view.all_classes()),
    )


def own(element: Any) -> bool:
    return str(element.from_schema).startswith("https://w3id.org/barnterm/")


def value_type(type_: Any) -> ValueType:
    return ValueType(
        name=str(type_.name),
        base=type_.typeof,
        title=str(type_.title),
        descriptions=descriptions(type_),
        pattern=str(type_.pattern) if type_.pattern else None,
        least=type_.minimum_value,
        most=type_.maximum_value,
        person_number=stated_in(type_).get("person_number") == "true",
    )


def scheme(enum: Any) -> Scheme:
    return Scheme(
        name=str(enum.name),
        code=spaced(str(enum.name)).replace(" ", "_"),
        labels=labels(enum),
        definitions=descriptions(enum),
        notes=notes(stated_in(enum)),
        plain_asked=stated_in(enum)["plain"] == "true",
        terms=tuple(term(enum, value) for value in enum.permissible_values.values()),
    )


def term(enum: Any, value: Any) -> Term:
    """A term; source, status and since are the scheme's where the term states none of its own."""
    shared, stated = stated_in(enum), stated_in(value)
    return Term(
        code=str(value.text),
        labels=labels(value),
        definitions=descriptions(value),
        words=words(value),
        broader=str(value.is_a) if value.is_a else None,
        source=str(value.source or enum.source).removeprefix("source:"),
        source_relation=stated.get("source_relation", shared["source_relation"]),
        status=str(value.status or enum.status).removeprefix("concept_status:").lower(),
        since=stated.get("since", shared["since"]),
        deprecated=str(value.deprecated) if value.deprecated else None,
        replaced_by=replacement(value),
        notes=notes(stated),
        related=tuple(stated.get("related", "").split()),
        **{name: tuple(stated.get(name, "").split()) for name in ACROSS},
        facts={k: v for k, v in stated.items() if is_fact(k)},
        meaning={k: v for k, v in stated.items() if k in CODE_ANNOTATIONS},
    )


def is_fact(key: str) -> bool:
    return key not in TERM_ANNOTATIONS | CODE_ANNOTATIONS and not is_note(key)


def is_note(key: str) -> bool:
    return key.startswith("scope_note")


def notes(stated: dict[str, str]) -> tuple[Note, ...]:
    return tuple(note(key, text) for key, text in stated.items() if is_note(key))


def note(key: str, text: str) -> Note:
    """A scope note from its key, such as "scope_note_school_en"."""
    profession = key.removeprefix("scope_note").removesuffix("_en").strip("_")
    language = "en" if key.endswith("_en") else "sv"
    return Note(" ".join(text.split()), language, profession or None)


def replacement(value: Any) -> str | None:
    replaced_by = value.deprecated_element_has_exact_replacement
    return str(replaced_by).rsplit("/", 1)[-1] if replaced_by else None


def labels(element: Any) -> dict[str, str]:
    """Preferred labels by language; Swedish is the title, the others stand among the aliases."""
    others = {
        str(alias.in_language): str(alias.literal_form)
        for alias in element.structured_aliases
        if preferred(alias)
    }
    return {"sv": str(element.title), **others}


def descriptions(element: Any) -> dict[str, str]:
    """Definitions by language tag; Swedish is the description, the others are alternatives."""
    others = {str(k): str(v.description) for k, v in entries(element.alt_descriptions)}
    return {"sv": " ".join(str(element.description).split()), **others}


def class_(view: SchemaView, name: str) -> Class:
    element = view.get_class(name)
    parents = tuple(str(each) for each in view.class_ancestors(name, reflexive=False))
    asked = set() if element.abstract else CLASS_ANNOTATIONS
    stated = answers(name, element, asked, {"statement"})
    return Class(
        name=name,
        title=str(element.title),
        descriptions=descriptions(element),
        abstract=bool(element.abstract),
        root=bool(element.tree_root),
        parents=parents,
        meaning=meaning(stated),
        slots=tuple(slot(view, name, view.induced_slot(s, name)) for s in slot_names(view, name)),
    )


def meaning(stated: dict[str, str]) -> ClassMeaning:
    """What a class says of itself; an abstract class says nothing."""
    return ClassMeaning(
        content=stated.get("content") == "true",
        guards=stated.get("guards") == "true",
        statement=stated.get("statement", ""),
        rests_on_holder=stated.get("rests_on_holder") == "true",
        stub=named(stated.get("stub", "")),
        **{key: stated.get(key, "") for key in sorted(PART_ANNOTATIONS)},
    )


def answers(of: str, element: Any, asked: set[str], allowed: set[str]) -> dict[str, str]:
    """What an element states; ValueError with its name if it leaves out or adds anything."""
    stated = stated_in(element)
    if silent := sorted(asked - stated.keys()):
        raise ValueError(f"{of} does not say `{silent[0]}`")
    if unasked := sorted(stated.keys() - asked - allowed):
        raise ValueError(f"{of} says `{unasked[0]}` but is not asked")
    for key in sorted(stated.keys() & BOOLEAN_ANNOTATIONS):
        if stated[key] not in BOOLEAN:
            raise ValueError(f"{of} says `{key}: {stated[key]}`, not true or false")
    return stated


def slot_names(view: SchemaView, name: str) -> list[str]:
    """Slot names with the most general class's first, so that `id` leads every record."""
    lineage = reversed(view.class_ancestors(name))
    return list(dict.fromkeys(s for each in lineage for s in view.get_class(each).slots))


def slot(view: SchemaView, class_name: str, induced: Any) -> Slot:
    name = str(induced.alias or induced.name)
    stated = answers(f"{class_name}.{name}", induced, SLOT_ANNOTATIONS, SOME_SLOTS)
    return Slot(
        name=name,
        title=str(induced.title),
        descriptions=descriptions(induced),
        kind=range_kind(view, str(induced.range)),
        range=str(induced.range),
        required=bool(induced.required),
        many=bool(induced.multivalued),
        inlined=bool(induced.inlined),
        least_items=int(induced.minimum_cardinality or 0),
        category=stated["category"],
        identifies=stated["identifies"],
        free_text=stated["free_text"] == "true",
        needs=named(stated["needs"]),
        words=tuple(str(each) for each in induced.aliases),
        **{key: stated.get(key, "") for key in sorted(SOME_SLOTS)},
    )


def named(names: str) -> tuple[str, ...]:
    """The names in a text that lists them, of which "none" is no name."""
    return tuple(each for each in names.split() if each != "none")


def range_kind(view: SchemaView, name: str) -> RangeKind:
    if name in view.all_classes():
        return "class"
    return "scheme" if name in view.all_enums() else "type"
