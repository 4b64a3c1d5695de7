"""Prints the schema, and what the rules ask of the vocabulary, as tables for native/, in Rust.

The fingerprint tells whether a compiled look was made for these very tables and rules.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from barnterm.generate.model import Class, Scheme, Slot, Standard, Term
from barnterm.generate.sweep import periods, snake
from barnterm.rules.identifiers import municipalities

WARNING = "// Printed by `barnterm generate` from schema/*.yaml. Do not edit.\n"
HEAD = f"""{WARNING}#![allow(dead_code)]

use crate::tables::{{Class, Kind, Slot, Type}};
"""
SOURCES = Path(__file__).parent.parent
JUDGES = ("rules", "screens", "doubts.py", "forms.py", "check.py")
"""What else decides what a good file is: folders and files of the package."""


def print_native(standard: Standard) -> str:
    """A Rust module with every class, scheme and code, and the fingerprint of all that."""
    text = "\n".join(tables(standard))
    return f'{HEAD}\npub const FINGERPRINT: &str = "{fingerprint_of(text)}";\n\n{text}\n'


def print_fingerprint(standard: Standard) -> str:
    """A Python module with the same fingerprint."""
    found = fingerprint_of("\n".join(tables(standard)))
    text = '"""Tells whether a compiled look was made for these very tables and rules."""'
    return f'{WARNING.replace("//", "#")}{text}\n\nFINGERPRINT = "{found}"\n'


def fingerprint_of(text: str) -> str:
    whole = hashlib.sha256(text.encode())
    for path in sorted(each for name in JUDGES for each in sources(SOURCES / name)):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:32]


def sources(path: Path) -> list[Path]:
    return list(path.glob("*.py")) if path.is_dir() else [path]


def tables(standard: Standard) -> Iterator[str]:
    classes, schemes = standard.concrete(), standard.schemes
    yield f"pub const STANDARD: &[u8] = b{text(standard.version)};"
    yield f"pub const BASE: &[u8] = b{text(standard.base)};"
    yield array("CLASSES", "Class", (class_(standard, each) for each in classes))
    yield module("class", "usize", [each.name for each in classes], snake)
    for each in classes:
        yield module(snake(each.name), "usize", [slot.name for slot in each.slots], str)
    for of in ("Element", "Statement"):
        yield module(snake(of), "usize", shared(standard, of), str)
    yield f"pub const ELEMENTS: u64 = {bits(standard, 'Element'):#x};"
    yield array("SCHEMES", "&[u8]", (f"b{text(each.code)}" for each in schemes))
    yield array("CODES", "&[(u64, &[u8], u16)]", map(codes, schemes))
    yield array("LABELS", "&[&[&[u8]]]", map(labels, schemes))
    yield module("scheme", "usize", [each.name for each in schemes], snake)
    for scheme in schemes:
        yield module(snake(scheme.name), "u16", [term.code for term in scheme.terms], str)
    yield from judged(schemes)
    yield array("MUNICIPALITIES", "&[u8]", (f"b{text(each)}" for each in sorted(municipalities())))


def text(value: str) -> str:
    """A text in Rust, in quotation marks; as bytes when it is led by a b."""
    return json.dumps(value) if value.isascii() else escaped(value)


def escaped(value: str) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in value.encode()) + '"'


def array(name: str, of: str, items: Iterable[str]) -> str:
    listed = list(items)
    rows = "".join(f"    {item},\n" for item in listed)
    return f"pub static {name}: [{of}; {len(listed)}] = [\n{rows}];"


def module(name: str, of: str, names: Iterable[str], written: Callable[[str], str] = str) -> str:
    """A module with a number for each name, in order."""
    rows = (f"    pub const {constant(written(n))}: {of} = {i};\n" for i, n in enumerate(names))
    return f"pub mod {name} {{\n{''.join(rows)}}}"


def constant(name: str) -> str:
    return name.upper()


def shared(standard: Standard, of: str) -> list[str]:
    """The fields that all classes of a kind begin with, in the same order."""
    kinds = [each for each in standard.concrete() if each.name in standard.kinds_of(of)]
    names = ([slot.name for slot in kind.slots] for kind in kinds)
    alike = takewhile(lambda each: len(set(each)) == 1, zip(*names, strict=False))
    return [each[0] for each in alike]


def class_(standard: Standard, of: Class) -> str:
    slots = "".join(f"\n        {slot_(standard, each)}," for each in of.slots)
    names = [slot.name for slot in of.slots]
    found = ", ".join(str((names.index(a), names.index(b))) for a, b in periods(of))
    has_id = str("id" in names[:1]).lower()
    return f"Class {{ has_id: {has_id}, periods: &[{found}], slots: &[{slots}\n    ] }}"


def slot_(standard: Standard, of: Slot) -> str:
    flags = {
        "many": of.many,
        "required": of.required,
        "past": of.range == "day" and of.time == "past",
        "written": of.free_text,
    }
    told = ", ".join(f"{name}: {str(value).lower()}" for name, value in flags.items())
    name = f"head: {head(of.name)}, name: b{text(of.name)}"
    return f"Slot {{ {name}, kind: {kind(standard, of)}, least: {of.least_items}, {told} }}"


def kind(standard: Standard, of: Slot) -> str:
    classes = [each.name for each in standard.concrete()]
    if of.kind == "class" and of.inlined:
        return f"Kind::Record({classes.index(of.range)})"
    if of.kind == "class":
        return f"Kind::Reference({bits(standard, of.range):#x})"
    if of.kind == "type":
        return f"Kind::Value(Type::{''.join(part.title() for part in of.range.split('_'))})"
    return f"Kind::Code({[each.name for each in standard.schemes].index(of.range)})"


def bits(standard: Standard, of: str) -> int:
    """A bit for each class that is of this kind."""
    classes = [each.name for each in standard.concrete()]
    return sum(1 << classes.index(name) for name in standard.kinds_of(of))


def codes(scheme: Scheme) -> str:
    """The codes in the order of their bytes, each with its number in the schema.

    One that is deprecated is left out, so that whoever uses it is told.
    """
    current = [
        (term.code.encode(), at) for at, term in enumerate(scheme.terms) if not term.deprecated
    ]
    rows = ((head(code.decode()), f"b{text(code.decode())}", at) for code, at in sorted(current))
    return "&[" + ", ".join(f"({each}, {code}, {at})" for each, code, at in rows) + "]"


def head(name: str) -> str:
    """The first eight bytes as a number, which sorts as they do."""
    return hex(int.from_bytes(name.encode()[:8].ljust(8, b"\0"), "big"))


def labels(scheme: Scheme) -> str:
    """By number of the code: its labels in every language."""
    rows = (", ".join(f"b{text(each)}" for each in term.labels.values()) for term in scheme.terms)
    return "&[" + ", ".join(f"&[{row}]" for row in rows) + "]"


def judged(schemes: Iterable[Scheme]) -> Iterator[str]:
    """What the rules ask of grounds, information categories and the statuses of statements."""
    by_name = {each.name: each for each in schemes}
    grounds, categories = by_name["LegalGround"].terms, by_name["InformationCategory"].terms
    statuses = by_name["StatementStatus"].terms
    yield flags("BREAKS_SECRECY", (t.facts["breaks_secrecy"] == "true" for t in grounds))
    yield flags("IS_DUTY", (t.facts["force_over_denial"] == "overrides" for t in grounds))
    yield array("IN_FORCE", "(&[u8], &[u8])", map(in_force, grounds))
    yield flags("IS_SENSITIVE", (t.facts["sensitive"] == "true" for t in categories))
    yield flags("ABOUT_GUARDIAN", (t.facts.get("about") == "guardian" for t in categories))
    outcomes = by_name["HarmOutcome"].terms
    yield flags("IS_WITHHELD", (term.code.startswith("withheld") for term in outcomes))
    numbers = {term.code: at for at, term in enumerate(categories)}
    above = (f"Some({numbers[t.broader]})" if t.broader else "None" for t in categories)
    yield array("BROADER", "Option<u16>", above)
    for kind_ in ("consent", "denial", "ground"):
        used = (kind_ in term.facts["used_for"].split() for term in statuses)
        yield flags(f"USED_FOR_{kind_.upper()}", used)


def flags(name: str, values: Iterable[bool]) -> str:
    return array(name, "bool", (str(each).lower() for each in values))


def in_force(ground: Term) -> str:
    """Between which days a provision holds; one whose older wordings are not read has no first."""
    facts = ground.facts
    first = "" if "valid_from_note" in facts else facts["valid_from"]
    return f"(b{text(first)}, b{text(facts.get('valid_to', '9999'))})"
