"""Prints the sweep: one pass over the records that gathers what the checks ask about.

Straight lines without a table, since this runs over every record of every good document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from barnterm.generate.meaning import NONE
from barnterm.generate.model import Class, Slot, Standard
from barnterm.generate.python_text import WARNING

ENVELOPE, CASE = "Exchange", "Case"
WHOLE = ("Coding",)
"""Classes whose records are gathered as they are, since they stand in many places."""

HEAD = f'''{WARNING}
"""One pass over the records of a file that gathers what the checks ask about."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from barnterm._generated.structs import {CASE}, {ENVELOPE}


class Swept(Struct, gc=False):
    """What stands in one case, or in the envelope around the cases, in lists.

    Lists that end in `_ids` hold the ids of the records of a class, those that begin with
    `to_` the ids that references to a class name, and those that are named by a type its
    values. `past` holds days on which something is said to have happened, and `periods` first
    and last days of what has a last day.
    """
'''


def print_sweep(standard: Standard) -> str:
    """A Python module with the class `Swept` and a function for a case and one for the rest."""
    fields = "\n".join(f"    {name}: list[Any]" for name in names(standard))
    table = "\n".join(targets(standard))
    functions = [function(standard, kind) for kind in (CASE, ENVELOPE)]
    return "\n\n".join([f"{HEAD}\n{fields}\n", table, *functions]) + "\n"


def names(standard: Standard) -> list[str]:
    """The names of all lists, in the order of the schema."""
    slots = [(class_, slot) for class_ in standard.concrete() for slot in class_.slots]
    found = [name_of(*each) for each in slots if is_gathered(each[1])]
    return list(dict.fromkeys([*filter(None, found), "periods", *map(plural, WHOLE)]))


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
    return "" if slot.range in {"flag", "count", "years"} else plural(slot.range)


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
    """The function that sweeps a class; the envelope's leaves out what its cases hold."""
    lists = "\n".join(f"    {name}: list[Any] = []" for name in names(standard))
    body = "\n".join(f"    {line}" for line in record(standard, kind, "it"))
    arguments = ", ".join(names(standard))
    return (
        f"\ndef sweep_{snake(kind)}(it: {kind}) -> Swept:\n{lists}\n{body}\n"
        f"    return Swept({arguments})"
    )


def record(standard: Standard, kind: str, it: str) -> Iterator[str]:
    """The lines that gather from one record and from those that stand in it."""
    class_ = next(each for each in standard.concrete() if each.name == kind)
    if kind in WHOLE:
        yield f"{plural(kind)}.append({it})"
    for slot in class_.slots:
        if slot.kind == "class" and slot.inlined:
            yield from held(standard, slot, it)
        elif is_gathered(slot):
            yield from gathered(class_, slot, it)
    for first, last in periods(class_):
        yield f"if {it}.{last} is not None:"
        yield f"    periods.append(({it}.{first}, {it}.{last}))"


def periods(class_: Class) -> list[tuple[str, str]]:
    """The fields with the first and the last day of each period."""
    ends = (slot for slot in class_.slots if slot.period_start not in {"", NONE})
    return [(slot.period_start, slot.name) for slot in ends]


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
    """A loop over the records in a field, or a branch for the one; nothing if they hold nothing."""
    inner, value = f"{it}_{slot.name}", f"{it}.{slot.name}"
    lines = [f"    {line}" for line in record(standard, slot.range, inner)]
    if slot.range == CASE or not lines:
        return
    if slot.many:
        yield f"for {inner} in {value}:" if slot.required else f"for {inner} in {value} or ():"
    else:
        yield f"{inner} = {value}"
        yield f"if {inner} is not None:"
    yield from lines
