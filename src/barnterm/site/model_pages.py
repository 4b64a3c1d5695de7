"""The front of the data model: how an exchange is put together, its types and its files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import barnterm
from barnterm.finding import Language
from barnterm.generate.model import ValueType
from barnterm.generate.rdf_text import FORMS
from barnterm.site import ROOT, conformance
from barnterm.site.blocks import defined, joined, listed
from barnterm.site.blocks import part as part_of
from barnterm.site.classes import EXAMPLES as EXAMPLE_FILES
from barnterm.site.classes import heading
from barnterm.site.model import PARTS, begun, classes, title, type_title, types
from barnterm.site.page import Page, file_link, link, plain
from barnterm.site.rule_example import fenced
from barnterm.site.words import word
from conformance.suite import EXAMPLES

INDEX, TYPES, DIAGRAM = "spec/index", "spec/types", "spec/diagram"
SCHEMAS = {
    "exchange": "spec/exchange.schema.json",
    "editor": "spec/editor.schema.json",
    "report": "spec/report.schema.json",
    "verdict": "spec/verdict.schema.json",
}
"""Where the JSON Schemas stand on the site."""

PACKAGE = Path(barnterm.__file__).parent


def pages(language: Language) -> Iterator[Page]:
    """The front page of the model, and the types."""
    yield index(language)
    yield types_page(language)


def index(language: Language) -> Page:
    """How an exchange is put together, every class by its part, and the files."""
    called = word("model_title", language)
    picture = link(INDEX, DIAGRAM, word("model_picture", language))
    all_types = link(INDEX, TYPES, word("model_types_title", language))
    body = joined(
        f"# {called}",
        f"{word('model_lead', language)}\n{{: .lead }}",
        heading("how", language),
        part_of("outline", outline(language)),
        f"{word('model_how_text', language)} {picture}.",
        heading("files", language),
        word("model_files_text", language),
        listed(downloads(language)),
        heading("classes", language),
        *(part(key, language) for key in PARTS),
        heading("types", language),
        f"{word('model_types_lead', language)} {all_types}.",
    )
    return Page(INDEX, called, body, {"description": word("model_description", language)})


def outline(language: Language) -> str:
    """The whole in one screen: what stands in a file, and what stands in a case."""
    case = word("model_outline_case", language).format(linked("Case", language))
    inner = [
        f"**{word(f'part_{key}', language)}**: "
        + ", ".join(linked(name, language) for name in PARTS[key] if is_record(name))
        for key in PARTS
        if key not in {"envelope", "values"}
    ]
    around = [linked("Organisation", language), linked("GroupActivity", language), case]
    return "\n".join(
        [f"- {linked('Exchange', language)}", listed(around, depth=1), listed(inner, depth=2)]
    )


def is_record(name: str) -> bool:
    """Whether such a record stands right in a case, and not inside another."""
    return any(slot.range == name and slot.inlined for slot in classes()["Case"].slots)


def linked(name: str, language: Language) -> str:
    return link(INDEX, f"spec/{name}", begun(title(name, language)))


def part(key: str, language: Language) -> str:
    """One part of the standard: what it is about, and its classes with their meaning."""
    rows = [
        (
            linked(name, language),
            [plain(classes()[name].descriptions[language])],
        )
        for name in PARTS[key]
    ]
    about = word(f"part_{key}_about", language)
    return joined(f"### {word(f'part_{key}', language)} {{#part-{key}}}", about, defined(rows))


def downloads(language: Language) -> Iterator[str]:
    """The schemas, the conformance suite and the examples."""
    for name, file in SCHEMAS.items():
        yield file_link(INDEX, language, file, word(f"model_{name}_schema", language))
    yield file_link(INDEX, language, conformance.FILE, word("model_suite", language))
    found = [file_link(INDEX, language, f"{EXAMPLE_FILES}/{p.name}", p.name) for p in EXAMPLES]
    yield f"{word('model_examples', language)}: {', '.join(found)}"


def types_page(language: Language) -> Page:
    """Every type of value, and how it is written."""
    called = word("model_types_title", language)
    body = joined(
        f"# {called}",
        f"{word('model_types_lead', language)}\n{{: .lead }}",
        *(of_type(each, language) for each in types().values()),
    )
    meta = {"description": word("model_types_description", language)}
    return Page(TYPES, called, body, meta)


def of_type(each: ValueType, language: Language) -> str:
    """What a type is called, how it is written, and its pattern or limits."""
    limits = word("model_limits_text", language).format(each.least, each.most)
    rows = [
        (word("model_name", language), [f"`{each.name}`"]),
        (word("model_json", language), [word(f"model_json_{each.base}", language)]),
        (word("model_limits", language), [limits] if each.most is not None else []),
    ]
    return joined(
        f"## {begun(type_title(each.name, language))} {{#{each.name}}}",
        plain(each.descriptions[language]),
        defined(rows),
        fenced(each.pattern, "text") if each.pattern else "",
    )


def files() -> Iterator[tuple[str, bytes]]:
    """The JSON Schemas, as `barnterm schema` prints them, the schema that they are generated from,
    and the description of the whole package.
    """
    for name in ("exchange", "editor"):
        yield SCHEMAS[name], (PACKAGE / "_generated" / f"{name}.schema.json").read_bytes()
    for name in ("report", "verdict"):
        yield SCHEMAS[name], (PACKAGE / f"{name}.schema.json").read_bytes()
    for form in FORMS:
        file = f"barnterm.{form}"
        yield f"spec/{file}", (ROOT / "vocab" / "inspec" / file).read_bytes()
    for path in sorted((ROOT / "schema").glob("*.yaml")):
        yield f"spec/{path.name}", path.read_bytes()
