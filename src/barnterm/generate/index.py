"""Generates the index: one pass over the records that gathers what the rules ask about.

Straight lines without a table, since this runs over every record of every good document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.generate.meaning import NONE
from barnterm.generate.model import Slot, Standard
from barnterm.generate.python_text import WARNING

ENVELOPE, CASE = "Exchange", "Case"
NOT_CHECKED = {"flag", "count", "years"}
"""Types whose values have no form beyond what reading them has shown."""

HEAD = f'''{WARNING}
"""One pass over the records of a file that gathers what the rules ask about."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from barnterm._generated.structs import {CASE}, {ENVELOPE}

NOTHING: list[Any] = []
"""Stands where a part holds none of its kind. Never added to."""

'''
FILE = '''
class FileIndex(Struct, gc=False):
    """The values in a whole file, or in some parts of it, in lists that are named by their types.

    `past` holds days on which something is said to have happened, and `periods` first and last
    days of what has a last day.
    """
'''
PART = '''
class PartIndex(Struct, gc=False):
    """What stands in one case, or in the envelope around the cases.

    `records` holds the records by class and `ids` their ids, duplicates kept. Lists that begin
    with `to_` hold the ids that references to a class name.
    """

    records: dict[str, list[Any]]
    ids: list[str]
'''


def generate_index(standard: Standard) -> str:
    """A Python module with two classes, and a function for a case and one for the rest."""
    of_file, of_part = names_of_file(standard), names_of_part(standard)
    lists = "\n".join(f"    {name}: list[Any] = field(default_factory=list)" for name in of_file)
    fields = "\n".join(f"    {name}: list[Any]" for name in of_part)
    functions = "\n\n".join(function(standard, kind) for kind in (CASE, ENVELOPE))
    lists_of_references = "\n".join(targets(standard))
    return f"{HEAD}{FILE}\n{lists}\n\n{PART}{fields}\n\n\n{functions}\n\n{lists_of_references}\n"


def names(standard: Standard) -> list[str]:
    """The names of all lists of values, in the order of the schema."""
    slots = [slot for class_ in standard.concrete() for slot in class_.slots]
    found = dict.fromkeys(name_of(slot) for slot in slots if is_gathered(slot))
    return [name for name in found if name]


def names_of_part(standard: Standard) -> list[str]:
    return [n for n in names(standard) if n.startswith("to_") or n == "categories"]


def names_of_file(standard: Standard) -> list[str]:
    found = [n for n in names(standard) if n not in {"ids", *names_of_part(standard)}]
    return [*found, "periods"]


def is_gathered(slot: Slot) -> bool:
    return slot.kind == "type" or slot.is_reference or slot.name == "category"


def name_of(slot: Slot) -> str:
    """The list that a field's values are gathered in, or nothing when they need no check."""
    if slot.is_reference:
        return f"to_{snake(slot.range)}"
    if slot.name == "category":
        return "categories"
    if slot.name == "id":
        return "ids"
    if slot.range == "day" and slot.time == "past":
        return "past"
    if slot.free_text:
        return f"free_{plural(slot.range)}"
    return "" if slot.range in NOT_CHECKED else plural(slot.range)


def plural(name: str) -> str:
    return f"{snake(name)}s"


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def targets(standard: Standard) -> Iterator[str]:
    """A function that holds every reference against the ids of the classes that it may name.

    Straight lines, too, and each set of ids is made only if something names one of them.
    """
    slots = [slot for class_ in standard.concrete() for slot in class_.slots]
    names = dict.fromkeys(slot.range for slot in slots if slot.is_reference)
    yield """
def references_lead_right(part: PartIndex, around: dict[str, set[str]]) -> bool:
    \"\"\"Whether every reference names an id that a record of a right class has.

    `around` holds the ids in the envelope by class. No id may stand twice.
    \"\"\"
    here = part.records"""
    for name in names:
        yield f"    if part.to_{snake(name)}:"
        yield from (f"        {line}" for line in held_against(standard, name))
    yield "    return True"


def held_against(standard: Standard, name: str) -> Iterator[str]:
    """The lines that hold the references to a class against the ids here and in the envelope.

    What stands in the envelope may be much, so no line goes through it.
    """
    in_envelope = kinds_in(standard, ENVELOPE)
    outside = [kind for kind in standard.kinds_of(name) if kind in in_envelope]
    inside = [kind for kind in standard.kinds_of(name) if kind not in in_envelope]
    left = f"part.to_{snake(name)}"
    known = [*([f"{{{ids_of(inside)}}}"] if inside else []), *map(ids_around, outside)]
    for number, ids in enumerate(known[:-1]):
        yield f"left = {'left' if number else f'set({left})'} - {ids}"
    yield f"if not {known[-1]}.issuperset({'left' if known[1:] else left}):"
    yield "    return False"


def ids_around(kind: str) -> str:
    return f'around["{kind}"]'


def ids_of(kinds: list[str]) -> str:
    """The ids of some classes, as an expression in Python."""
    if len(kinds) == 1:
        return f'each.id for each in here.get("{kinds[0]}", NOTHING)'
    return f"each.id for kind in {tuple(kinds)!r} for each in here.get(kind, NOTHING)"


def function(standard: Standard, kind: str) -> str:
    """The function that indexes a part; the envelope's leaves out what its cases hold."""
    body = [f"    {line}" for line in record(standard, kind, "it")]
    used = {name for line in body for name in re.findall(r"\b(\w+)(?: \+=|\.append)", line)}
    of_file = [name for name in names_of_file(standard) if name in used]
    kinds = [each for each in kinds_in(standard, kind) if each != kind]
    records = ", ".join(f'"{each}": {variable(each)}' for each in kinds)
    lists = [name if name in used else "NOTHING" for name in names_of_part(standard)]
    return "\n".join(
        [
            f"\ndef index_{snake(kind)}(it: {kind}, file: FileIndex) -> PartIndex:",
            *(f"    {name} = file.{name}" for name in of_file),
            *(f"    {name}: list[Any] = []" for name in sorted(used.difference(of_file))),
            *body,
            f'    records = {{"{kind}": [it], {records}}}',
            f"    return PartIndex({', '.join(['records', 'ids', *lists])})",
        ]
    )


def kinds_in(standard: Standard, kind: str) -> list[str]:
    """The classes of the records that stand in one of this class, its own first."""
    found = [kind]
    for each in found:
        class_ = next(class_ for class_ in standard.concrete() if class_.name == each)
        inside = (s.range for s in class_.slots if s.kind == "class" and s.inlined)
        found += dict.fromkeys(name for name in inside if name != CASE and name not in found)
    return found


def variable(kind: str) -> str:
    return f"all_{plural(kind)}"


def record(standard: Standard, kind: str, it: str) -> Iterator[str]:
    """The lines that gather from one record and from those that stand in it."""
    class_ = next(each for each in standard.concrete() if each.name == kind)
    for slot in class_.slots:
        if slot.kind == "class" and slot.inlined:
            yield from held(standard, slot, it)
        elif is_gathered(slot):
            yield from gathered(slot, it)
        if slot.period_start not in {"", NONE}:
            yield f"if {it}.{slot.name} is not None:"
            yield f"    periods.append(({it}.{slot.period_start}, {it}.{slot.name}))"


def gathered(slot: Slot, it: str) -> Iterator[str]:
    name, value = name_of(slot), f"{it}.{slot.name}"
    if not name:
        return
    add = f"{name} += {value}" if slot.many else f"{name}.append({value})"
    if slot.required:
        yield add
    else:
        yield f"if {value} is not None:"
        yield f"    {add}"


def held(standard: Standard, slot: Slot, it: str) -> Iterator[str]:
    """A branch for the records in a field, or for the one, with what is gathered from them."""
    if slot.range == CASE:
        return
    inner, value, found = f"{it}_{slot.name}", f"{it}.{slot.name}", variable(slot.range)
    lines = list(record(standard, slot.range, inner))
    if not slot.many:
        yield f"{inner} = {value}"
        yield f"if {inner} is not None:"
        yield from (f"    {line}" for line in [f"{found}.append({inner})", *lines])
    elif it == "it" and stands_only_in(standard, slot):
        yield f"{found} = {value} or NOTHING"
        yield from loop(inner, found, lines)
    else:
        yield f"{inner}_s = {value}"
        yield f"if {inner}_s:"
        yield f"    {found} += {inner}_s"
        yield from (f"    {line}" for line in loop(inner, f"{inner}_s", lines))


def loop(inner: str, over: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"for {inner} in {over}:"
        yield from (f"    {line}" for line in lines)


def stands_only_in(standard: Standard, slot: Slot) -> bool:
    """Whether records of a class stand in no other field, so that its list is all of them."""
    slots = [each for class_ in standard.concrete() for each in class_.slots]
    return [each.name for each in slots if each.range == slot.range and each.inlined] == [slot.name]
