"""A part of an exchange file, which is the envelope or one of its cases, as its rules see it.

The records are those of whoever read the file: Structs or Pydantic models. What is asked of a
part is worked out when it is first asked for, and kept.
"""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import msgspec

from barnterm._generated.index import FileIndex, PartIndex, references_lead_right
from barnterm._generated.slots import SLOTS
from barnterm._generated.structs import Exchange
from barnterm.moment import swedish_day
from barnterm.once import cached
from barnterm.slot import Slot
from barnterm.walk import FREE, Slots, records_in, values

IDENTIFIED = tuple(kind for kind, slots in SLOTS.items() if slots[0].name == "id")
"""Classes whose records have an id."""


class Text(NamedTuple):
    """A free text: the record it stands in, its field (with its number in a list) and slot."""

    record: Any
    field: str
    slot: Slot
    text: str


Value = tuple[Any, str, Slot, Any]
"""A record, a field (with its number in a list), its slot, and what stands there."""


class File:
    """What all parts of a file have in common.

    Attributes:
        exchange: The whole file.
        day: The day that counts as today, YYYY-MM-DD, or empty when none was given.
        created: The day in Sweden on which the file was made, YYYY-MM-DD.
        has_cases: Whether the file has cases, be it ones whose shape is wrong.
        head_is_checked: Whether the envelope is only there for the cases to name what stands in
            it. It may then lack what its own records name.
        index: The values in the parts of the file that were indexed, all together.
        parts: Those parts, the envelope first.
    """

    def __init__(
        self,
        exchange: Exchange,
        day: str | None,
        *,
        has_cases: bool,
        head_is_checked: bool = False,
    ) -> None:
        self.exchange = exchange
        self.day = day or ""
        self.created = swedish_day(exchange.created)
        self.has_cases = has_cases
        self.head_is_checked = head_is_checked
        self.index = FileIndex()
        self.parts: list[Part] = []
        self.pointers: dict[str, dict[int, str]] = {}

    @cached
    def written(self) -> bytes:
        """The free texts, one a line, as they are written in the file."""
        texts = self.index.free_texts
        if texts and isinstance(texts[0], str):
            return b"\n".join(map(msgspec.json.encode, texts))
        return b"\n".join(texts)

    @cached
    def written_text(self) -> str:
        """The same as a text. Raises UnicodeDecodeError."""
        return self.written.decode()

    def release(self) -> None:
        """Forget the parts, which hold the file, so that all is freed without a collection."""
        self.parts.clear()

    @cached
    def ids(self) -> list[str]:
        """The ids in all parts, duplicates kept."""
        return list(chain.from_iterable(part.ids for part in self.parts))

    @cached
    def ids_are_unique(self) -> bool:
        """Whether no id stands twice in the whole file."""
        return len(set(self.ids)) == len(self.ids)

    @cached
    def id_lines(self) -> bytes:
        """The ids, one a line."""
        return "\n".join(self.ids).encode()

    def of(self, kind: str) -> list[Any]:
        """Every record of a class, in the order of the file."""
        return [record for part in self.parts for record in part.records.get(kind, ())]

    @cached
    def every_record(self) -> list[Any]:
        """Every record of every part."""
        return [record for part in self.parts for record in part.every_record]

    def values(self, slots: Slots) -> Iterator[Value]:
        """The values of some fields in every record, as of a part."""
        for part in self.parts:
            yield from part.values(slots)

    @cached
    def texts(self) -> list[Text]:
        """Every free text."""
        return [text for part in self.parts for text in part.texts]

    def pointer(self, record: Any) -> str:
        """The JSON Pointer of a record in the file."""
        kind = type(record).__name__
        if kind not in self.pointers:
            parts = ((part.kind, part.record, part.at) for part in self.parts)
            found = (each for part in parts for each in pointers(kind, *part))
            self.pointers[kind] = dict(found)
        return self.pointers[kind][id(record)]


class Part:
    """The envelope of a file, or one of its cases.

    Attributes:
        kind: "Exchange" or "Case".
        record: The exchange or the case itself.
        at: JSON Pointer of the record.
        file: What the parts of the file have in common.
        exchange: As in the file. So are `day` and `created`.
        index: What stands in the part, gathered in one pass.
        records: The records by class.
        ids: All ids, duplicates kept.
    """

    def __init__(self, kind: str, file: File, at: str, index: PartIndex) -> None:
        self.kind = kind
        self.file = file
        self.at = at
        self.exchange = file.exchange
        self.day = file.day
        self.created = file.created
        self.index = index
        self.records = index.records
        self.record = index.records[kind][0]
        self.ids = index.ids
        self.tables: dict[str, dict[str, Any]] = {}
        file.parts.append(self)

    @property
    def around(self) -> Part:
        """The envelope; for the envelope, itself."""
        return self.file.parts[0]

    def of(self, *kinds: str) -> list[Any]:
        """Every record of the given classes, in the order of the file within each class."""
        return [record for kind in kinds for record in self.records.get(kind, ())]

    @cached
    def ids_are_unique(self) -> bool:
        """Whether no two records of the part and the envelope have the same id."""
        if self.file.ids_are_unique:
            return True
        if len(set(self.ids)) < len(self.ids) or self.around is self:
            return len(set(self.ids)) == len(self.ids)
        return self.around.ids_are_unique and self.around.own_ids.isdisjoint(self.ids)

    @cached
    def own_ids(self) -> frozenset[str]:
        """The ids of the part itself."""
        return frozenset(self.ids)

    @cached
    def by_id(self) -> Mapping[str, Any]:
        """Records of the part and the envelope by id. Of those with one id the first wins."""
        own = self.own_by_id
        return own if self.around is self else ChainMap(self.around.own_by_id, own)

    @cached
    def own_by_id(self) -> dict[str, Any]:
        """The records of the part itself by id. Of those with one id the first wins."""
        if self.ids_are_unique:  # in any order
            return {each.id: each for kind in IDENTIFIED for each in self.records.get(kind, ())}
        return {each.id: each for each in reversed(self.every_record) if hasattr(each, "id")}

    @cached
    def every_record(self) -> list[Any]:
        """Every record, each followed by those that stand in it, in the order of the schema."""
        return list(records_in(self.record, leave_out="cases"))

    def values(self, slots: Slots) -> Iterator[Value]:
        """The values of some fields, such as `DAYS`, in every record, class by class."""
        for kind, records in self.records.items():
            for slot in slots[kind] if records else ():
                for record in records:
                    value = getattr(record, slot.name)
                    if value is None:
                        continue
                    if not slot.many:
                        yield record, slot.name, slot, value
                        continue
                    for number, each in enumerate(value):
                        yield record, f"{slot.name}/{number}", slot, each

    @cached
    def texts(self) -> list[Text]:
        """Every free text."""
        return [Text(r, field, slot, as_text(text)) for r, field, slot, text in self.values(FREE)]

    def table(self, kind: str) -> dict[str, Any]:
        """The records of one class by id; only those that their id leads to."""
        if kind not in self.records and self.around is not self:
            return self.around.table(kind)  # whose ids are the first
        found = self.tables.get(kind)
        if found is None:
            found = {each.id: each for each in self.records.get(kind, ())}
            if not self.ids_are_unique:
                found = {id_: r for id_ in found if type(r := self.by_id[id_]).__name__ == kind}
            self.tables[kind] = found
        return found

    def named(self, id_: str | None, kind: str) -> Any:
        """The record with this id if there is one of the given class, else None."""
        return None if id_ is None else self.table(kind).get(id_)

    @cached
    def references_lead_right(self) -> bool:
        """Whether every reference names a record of a class that it may name."""
        if self.file.head_is_checked and self.around is self:
            return True
        if not self.ids_are_unique:  # an id may then lead to a record of another class
            return False
        return references_lead_right(self.index, self.around.ids_by_kind)

    @cached
    def ids_by_kind(self) -> dict[str, set[str]]:
        """The ids by class."""
        found: dict[str, set[str]] = defaultdict(set)
        for kind, records in self.records.items():
            if kind in IDENTIFIED:
                found[kind] = {each.id for each in records}
        return found

    def pointer(self, record: Any) -> str:
        """The JSON Pointer of a record in the file."""
        return self.file.pointer(record)


def as_text(value: Any) -> str:
    """What a text says that may be kept as it is written in the file."""
    return msgspec.json.decode(value, type=str) if isinstance(value, msgspec.Raw) else value


def pointers(kind: str, inside: str, record: Any, at: str) -> Iterator[tuple[int, str]]:
    """The identity and the pointer of each record of a class that stands in a record."""
    if inside == kind:
        yield id(record), at
    for slot in ways_to(kind, inside):
        for under, each in values(slot, record):
            yield from pointers(kind, slot.range, each, f"{at}/{under}")


@cache
def ways_to(kind: str, inside: str) -> list[Slot]:
    """The fields of a class in which a record of another may stand, at any depth."""
    held = [slot for slot in SLOTS[inside] if slot.kind == "record" and slot.name != "cases"]
    return [slot for slot in held if slot.range == kind or ways_to(kind, slot.range)]
