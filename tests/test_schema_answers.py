"""Each field is defined once, nothing that must be there can fall, and every class and field says
what a decision on handing it over asks.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from linkml_runtime.utils.schemaview import SchemaView

from barnterm._generated.codes import FACTS
from barnterm._generated.slots import CLASSES, SLOTS
from barnterm.generate import meaning
from barnterm.generate.model import Class, Slot
from barnterm.generate.read import PART_ANNOTATIONS, read
from barnterm.slot import ClassMeaning
from barnterm.slot import Slot as RuntimeSlot
from conformance.suite import ROOT

FOLDER = ROOT / "schema"
STANDARD = read(FOLDER / "barnterm.yaml")
CONTENT = sorted(kind for kind, each in CLASSES.items() if each.content)
FIELDS = [(kind, slot) for kind, slots in SLOTS.items() for slot in slots]
REQUIRED = [(kind, slot) for kind, slot in FIELDS if slot.required]
CATEGORIES = tuple(FACTS["InformationCategory"])
DAYS = {"day", "moment"}
FLOORS = ("minimum_cardinality", "minimum_value")
CEILINGS = ("maximum_cardinality", "maximum_value")


def mutated(folder: Path, changes: list[tuple[str, str, str]]) -> Path:
    """A copy of the schema where each change, of a text in a file to another, is made once."""
    for path in FOLDER.glob("*.yaml"):
        (folder / path.name).write_text(path.read_text("utf-8"), "utf-8")
    for file, old, new in changes:
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return folder / "barnterm.yaml"


def defined(folder: Path) -> Iterator[tuple[str, str]]:
    """The name of each field and where it is defined: in a file, or as an attribute of a class."""
    for path in sorted(folder.glob("*.yaml")):
        tree: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
        yield from ((name, path.stem) for name in tree.get("slots") or {})
        for class_, said in (tree.get("classes") or {}).items():
            yield from ((name, f"{path.stem}.{class_}") for name in said.get("attributes") or {})


def defined_twice(folder: Path) -> list[str]:
    places: dict[str, list[str]] = {}
    for name, place in defined(folder):
        places.setdefault(name, []).append(place)
    return [f"{name}: {' '.join(where)}" for name, where in places.items() if len(where) > 1]


ANOTHER = """
slots:
  commitments:
    title: åtaganden
    description: Något annat.
    alt_descriptions: {en: Something else.}
    range: Commitment
    annotations: {category: record, identifies: none, free_text: false, needs: none}
"""
AN_ATTRIBUTE = """
  Opinion:
    attributes:
      commitments: {title: åtaganden, description: Något annat., range: Commitment}
"""


def test_each_field_is_defined_once_over_all_files() -> None:
    """LinkML's linter takes a field that two files define, and its converter does not."""
    assert len(list(defined(FOLDER))) > 200
    assert defined_twice(FOLDER) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [("\nslots:\n", ANOTHER, "plan"), ("\n  Opinion:\n", AN_ATTRIBUTE, "plan.Opinion")],
)
def test_a_field_that_is_defined_twice_is_found(
    old: str, new: str, place: str, tmp_path: Path
) -> None:
    """With both places, whether a file or a class defines it again."""
    mutated(tmp_path, [("plan.yaml", old, new)])
    assert defined_twice(tmp_path) == [f"commitments: {place} roles"]


def stated(view: SchemaView, class_: str, slot: str) -> Iterator[Any]:
    """What the classes above a class, mixins too, and the field itself say of it."""
    for above in view.class_ancestors(class_, reflexive=False):
        if slot in view.get_class(above).slot_usage:
            yield view.get_class(above).slot_usage[slot]
    yield view.get_slot(slot)


def looser(usage: Any, above: Any) -> Iterator[str]:
    """What one statement about a field demands less of than another, which holds for it too."""
    for name in ("required", "pattern"):
        mine, other = getattr(usage, name), getattr(above, name)
        if other and mine is not None and mine != other:
            yield name
    for names, sign in ((FLOORS, 1), (CEILINGS, -1)):
        for name in names:
            mine, other = getattr(usage, name), getattr(above, name)
            if None not in {mine, other} and sign * mine < sign * other:
                yield name
    if usage.multivalued and above.multivalued is False:
        yield "multivalued"


def loosened(view: SchemaView) -> list[str]:
    return [
        f"{name}.{slot}: {what}"
        for name, class_ in view.all_classes().items()
        for slot, usage in class_.slot_usage.items()
        for above in stated(view, str(name), str(slot))
        for what in looser(usage, above)
    ]


def test_no_class_loosens_what_its_field_or_a_class_above_requires() -> None:
    """A record of a narrower class is a record of the broader one, in every tool that reads it."""
    view = SchemaView(str(FOLDER / "barnterm.yaml"))
    assert sum(len(each.slot_usage) for each in view.all_classes().values()) > 50
    assert loosened(view) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        ("plan.yaml", "  Stay:\n", "      id: {required: false}\n", "Stay.id: required"),
        ("needs.yaml", "  Need:\n", "      concerns: {required: false}\n", "Need.concerns: req"),
        (
            "needs.yaml",
            "  Goal:\n",
            "      concerns: {minimum_cardinality: 0}\n",
            "Goal.concerns: minimum_cardinality",
        ),
    ],
)
def test_a_class_that_loosens_a_field_is_found(
    file: str, old: str, new: str, found: str, tmp_path: Path
) -> None:
    """Also when it is only the class above that requires it."""
    head, _, tail = (FOLDER / file).read_text("utf-8").partition(f"\n{old}")
    usage = "    slot_usage:\n"
    before, _, after = tail.partition(usage)
    schema = mutated(tmp_path, [])
    (tmp_path / file).write_text(f"{head}\n{old}{before}{usage}{new}{after}", "utf-8")
    assert [each for each in loosened(SchemaView(str(schema))) if each.startswith(found)]


def unanswered(kind: str, said: ClassMeaning) -> Iterator[str]:
    """What a decision on a record's handing over asks and its class does not answer rightly."""
    slots = {slot.name: slot for slot in SLOTS[kind]}
    ranges = {name: slot.range for name, slot in slots.items()}
    if said.day != "holder" and ranges.get(said.day) not in DAYS:
        yield "day"
    if said.concerns not in {"holder", "child"} and ranges.get(said.concerns) != "Person":
        yield "concerns"
    if ranges.get(said.category) != "InformationCategory" and said.category not in {
        *("holder", "slot"),
        *CATEGORIES,
    }:
        yield "category"
    if said.source_unit != "holder" and ranges.get(said.source_unit) != "Organisation":
        yield "source_unit"
    free = any(slot.free_text for slot in slots.values())
    if free and said.reviews != "holder" and ranges.get(said.reviews) != "TextReview":
        yield "reviews"


@pytest.mark.parametrize("kind", CONTENT)
def test_a_class_with_content_answers_what_is_asked_before_it_is_handed_over(kind: str) -> None:
    """Its day, whom it concerns, its category, who answers for it and who has read its text."""
    assert list(unanswered(kind, CLASSES[kind])) == []


@pytest.mark.parametrize("name", ["day", "concerns", "category", "source_unit", "reviews"])
def test_a_class_that_answers_with_none_or_with_another_field_is_found(name: str) -> None:
    """So the test above can fail, for each thing it asks."""
    for answer in ("none", "id", "no_such_field"):
        change: dict[str, Any] = {name: answer}
        said = CLASSES["Need"]._replace(**change)
        assert list(unanswered("Need", said)) == [name]


@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_what_lies_in_a_record_leaves_its_answers_to_the_holder_or_gives_its_own(kind: str) -> None:
    """A nested record with free text is read through with the record it lies in."""
    said = CLASSES[kind]
    assert said.part in meaning.PARTS
    assert bool(said.statement) <= (said.part == "statement")
    if said.part in {"record", "nested"} and any(slot.free_text for slot in SLOTS[kind]):
        assert said.reviews in {"reviews", "holder"}
    if said.content:
        assert said.part == "record"


def silent(slot: RuntimeSlot) -> Iterator[str]:
    """What a field does not answer, or answers without being asked."""
    record = slot.kind in {"record", "reference"}
    person = slot.kind == "reference" and slot.range == "Person"
    if slot.category not in {"record", "structure", *CATEGORIES}:
        yield "category"
    if slot.identifies not in {"none", "person", "place"}:
        yield "identifies"
    if slot.rests_on not in (meaning.RESTS_ON if record else ("",)):
        yield "rests_on"
    if slot.names not in (meaning.NAMES if person else ("",)):
        yield "names"
    if slot.time not in (meaning.TIMES if slot.range in DAYS else ("",)):
        yield "time"


def test_every_field_answers_what_its_range_asks() -> None:
    """Its category, what it gives away, what it rests on, whose words it tells of, and its time."""
    found = {f"{kind}.{slot.name}": list(silent(slot)) for kind, slot in FIELDS}
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("name", ["category", "identifies", "rests_on", "names", "time"])
def test_a_field_that_answers_what_nobody_knows_is_found(name: str) -> None:
    """So the test above can fail, for each thing it asks."""
    change: dict[str, Any] = {name: "strange"}
    for _, slot in FIELDS:
        assert list(silent(slot._replace(**change))) == [name]


def faults(class_: Class) -> list[str]:
    return list(meaning.faults_of_class(class_, CATEGORIES))


@pytest.mark.parametrize("name", sorted(PART_ANNOTATIONS))
@pytest.mark.parametrize("answer", ["", "strange"])
def test_a_class_that_does_not_answer_or_answers_strangely_stops_the_generation(
    name: str, answer: str
) -> None:
    """Every class that a file can hold, for each thing that is asked of it."""
    for class_ in STANDARD.concrete():
        change: dict[str, Any] = {name: answer}
        said = replace(class_, meaning=class_.meaning._replace(**change))
        told = f"{class_.name} says `{name}: strange`" if answer else f"{class_.name} does not say"
        assert any(line.startswith(told) for line in faults(said))


def test_answers_that_name_no_field_of_the_class_stop_the_generation(tmp_path: Path) -> None:
    """All are told at once, each with its class."""
    changes = [
        ("needs.yaml", "day: identified_on", "day: noticed_on"),
        ("needs.yaml", "concerns: concerns, category: category", "concerns: id, category: sort"),
        ("efforts.yaml", "source_unit: source_unit", "source_unit: provider"),
        ("plan.yaml", "reviews: reviews", "reviews: none"),
    ]
    with pytest.raises(ValueError, match="says `day: noticed_on`") as refused:
        read(mutated(tmp_path, changes))
    told = str(refused.value)
    for line in (
        "`concerns: id`",
        "`category: sort`",
        "`source_unit: provider`",
        "`reviews: none`",
    ):
        assert f"says {line}" in told


@pytest.mark.parametrize(
    ("kind", "slot"), REQUIRED, ids=[f"{kind}.{slot.name}" for kind, slot in REQUIRED]
)
def test_what_a_record_must_have_never_falls_by_itself(kind: str, slot: RuntimeSlot) -> None:
    """No category of its own, no place, nothing it rests on that may be taken away, and nothing
    that it needs which may be missing.
    """
    beside = {each.name: each for each in SLOTS[kind]}
    assert slot.category in {"record", "structure"}
    assert slot.identifies != "place"
    assert slot.rests_on != "none"
    assert "target" not in slot.needs or slot.rests_on == "stub"
    assert all(beside[name].required for name in slot.needs if name != "target")


@pytest.mark.parametrize("kind", sorted(kind for kind, each in CLASSES.items() if each.stub))
def test_what_goes_along_of_a_record_that_is_pointed_to_is_a_whole_record(kind: str) -> None:
    """A stub has every field that a record of its class must have."""
    assert {slot.name for slot in SLOTS[kind] if slot.required} <= set(CLASSES[kind].stub)


def required_slots() -> Iterator[tuple[Class, Slot]]:
    for class_ in STANDARD.concrete():
        yield from ((class_, slot) for slot in class_.slots if slot.required)


def test_a_required_field_that_could_fall_stops_the_generation() -> None:
    """By a category of its own, and by records that may be taken away from it."""
    asked = 0
    for class_, slot in required_slots():
        own = replace(slot, category="health")
        (line,) = meaning.faults_of_category(class_, own)
        assert line == f"{class_.name}.{slot.name} is required and has the category health"
        if slot.kind == "class":
            loose = replace(class_, slots=(replace(slot, rests_on="none"),))
            assert f"{class_.name}.{slot.name} says `rests_on: none`" in "".join(
                meaning.faults_of_slots(loose)
            )
            asked += 1
    assert asked > 20


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('categories: ["word_kind:child"]', 'categories: ["word_kind:trouble"]', "kind “trouble”"),
        (', categories: ["word_kind:child"]', "", "kind “”"),
        ('contexts: ["source:girfec"], ', "", "without its model"),
        ("literal_form: hemmasittare", 'literal_form: "%"', "no letter or digit"),
        ("reason_en: The word puts", "note_en: The word puts", "lacks `reason`"),
        (", instead: elev med långvarig frånvaro", "", "lacks `reason`"),
        ("instead: elev med långvarig frånvaro", "instead: hemmasittare", "instead of itself"),
    ],
)
def test_a_word_that_says_too_little_of_itself_stops_the_generation(
    tmp_path: Path, old: str, new: str, fault: str
) -> None:
    """A kind that does not exist, a model's word without a model, a word to avoid without why."""
    with pytest.raises(ValueError, match=re.escape(fault)):
        read(mutated(tmp_path, [("needs.yaml", old, new)]))
