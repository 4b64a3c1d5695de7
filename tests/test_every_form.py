"""Whatever field a text stands in, the form that its type asks for is asked for."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from specimens import whole

import barnterm
from barnterm._generated.slots import PATTERNS, SLOTS
from conformance.suite import DAY

BLANK = "\n"
"""A text that no type lets pass."""

Place = list[str | int]


def places(kind: str, record: dict[str, Any], at: Place) -> Iterator[tuple[str, Place]]:
    """Each field with a form, as class and field, and where it stands."""
    for slot in SLOTS[kind]:
        value, here = record[slot.name], [*at, slot.name, *([0] if slot.many else [])]
        if slot.kind == "record":
            yield from places(slot.range, value[0] if slot.many else value, here)
        elif slot.range in PATTERNS:
            yield f"{kind}.{slot.name}", here


WHOLE = whole()
FIELDS = dict(places("Exchange", WHOLE, []))


@pytest.mark.parametrize("field", FIELDS)
def test_a_text_of_a_line_feed_alone_is_refused_in_every_field(field: str) -> None:
    """A type whose values nobody looks at would let anything pass on the quick path."""
    *above, last = FIELDS[field]
    tree = holder = copy.deepcopy(WHOLE)
    for part in above:
        holder = holder[part]  # type: ignore[index]
    holder[last] = BLANK  # type: ignore[index]
    at = "".join(f"/{part}" for part in FIELDS[field])
    found = barnterm.validate(json.dumps(tree).encode(), at=DAY).findings
    assert at in {each.at for each in found if each.code.startswith("structure.")}


def test_the_document_in_which_it_is_tried_has_the_right_shape() -> None:
    found = barnterm.validate(json.dumps(WHOLE).encode(), at=DAY).findings
    assert not [each for each in found if each.code.startswith("structure.")]
    assert len(FIELDS) > 150
