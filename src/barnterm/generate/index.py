"""Generates the index: one pass over the records that gathers what the rules ask about.

Straight lines without a table, since this runs over every record of every good document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.generate.meaning import NONE
from barnterm.generate.model import Class, Slot, Standard
from barnterm.generate.python_text import WARNING

ENVELOPE, CASE = "Exchange", "Case"
NOT_CHECKED = {"flag", "count", "years"}
"""Types whose values have no form beyond what reading them has shown."""

HEAD = f'''{WARNING}
"""One pass over the records of a file that gathers what the rules ask about."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from barnterm._generated.structs import {CASE}, {ENVELOPE}


class Index(Struct, gc=False):
    """What stands in one case, or in the envelope around the cases, in lists.

    `records` holds the records by class. Lists that end in `_ids` hold the ids of the records
    of a class, those that begin with `to_` the ids that references to a class name, and those
    that are named by a type its values. `past` holds days on which something is said to have
    happened, and `periods` first and last days of what has a last day.
    """

    records: dict[str, list[Any]]
'''


def generate_index(standard: Standard) -> str:
    """A Python module with the class `Index` and a function for a case and one for the rest."""
    fields = "".join(f"\n    {name}: list[Any]" for name in names(standard))
    table = "\n".join(targets(standard))
    functions = [function(standard, kind) for kind in (CASE, ENVELOPE)]
    return "\n\n".join([f"{HEAD}{fields}\n", table, *functions]) + "\n"


def names(standard: Standard) -> list[str]:
    """The names of all lists, in the order of the schema."""
    slots = [(class_, slot) for class_ in standard.concrete() for slot in class_.slots]
    found = [name_of(*each) for each in slots if is_gathered(each[1])]
    return list(dict.fromkeys([*filter(None, found), "periods"]))


def is_gathered(slot: Slot) -> bool:
    return slot.kind == "type" or slot.is_reference or slot.name == "category"


def name_of(class_: Class, slot: Slot) -> str:
    """The list that a field's values are gathered in, or nothing when they need no check."""
    if slot.is_reference:
        return f"to_{snake(slot.range)}"
    if slot.name == "category":
        return "categories"
    if slot.name == "id":
        return f"{snake(class_.name)}_ids"
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
    """A table of the classes that may be pointed at: the list of references, the lists of ids."""
    slots = [slot for class_ in standard.concrete() for slot in class_.slots]
    yield "TARGETS: tuple[tuple[str, tuple[str, ...]], ...] = ("
    for name in dict.fromkeys(slot.range for slot in slots if slot.is_reference):
        kinds = tuple(f"{snake(kind)}_ids" for kind in standard.kinds_of(name))
        yield f'    ("to_{snake(name)}", {kinds!r}),'
    yield ")"


def function(standard: Standard, kind: str) -> str:
    """The function that indexes a part; the envelope's leaves out what its cases hold."""
    lists = "\n".join(f"    {name}: list[Any] = []" for name in names(standard))
    kinds = kinds_in(standard, kind)
    held = "\n".join(f"    {variable(each)}: list[Any] = []" for each in kinds if each != kind)
    body = "\n".join(f"    {line}" for line in record(standard, kind, "it"))
    records = ", ".join(f'"{each}": {variable(each)}' for each in kinds if each != kind)
    arguments = ", ".join(["records", *names(standard)])
    return (
        f"\ndef index_{snake(kind)}(it: {kind}) -> Index:\n{lists}\n{held}\n{body}\n"
        f'    records = {{"{kind}": [it], {records}}}\n'
        f"    return Index({arguments})"
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
            yield from gathered(class_, slot, it)
        if slot.period_start not in {"", NONE}:
            yield f"if {it}.{slot.name} is not None:"
            yield f"    periods.append(({it}.{slot.period_start}, {it}.{slot.name}))"


def gathered(class_: Class, slot: Slot, it: str) -> Iterator[str]:
    name, value = name_of(class_, slot), f"{it}.{slot.name}"
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
    yield f"{inner}_s = {value}" if slot.many else f"{inner} = {value}"
    if not slot.many:
        yield f"if {inner} is not None:"
        yield from (f"    {line}" for line in [f"{found}.append({inner})", *lines])
        return
    yield f"if {inner}_s:"
    yield f"    {found} += {inner}_s"
    if lines:
        yield f"    for {inner} in {inner}_s:"
        yield from (f"        {line}" for line in lines)
