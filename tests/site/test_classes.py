"""The pages of the data model say what the schema says, and their picture can be read."""

from __future__ import annotations

import json
import re
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from barnterm.finding import Language
from barnterm.generate.model import Class
from barnterm.site import classes, diagram, model_pages
from barnterm.site.instances import TOO_LARGE, instances, text
from barnterm.site.model import PARTS, slot_title, title, types
from barnterm.site.model import classes as all_classes
from barnterm.site.page import LANGUAGES
from barnterm.site.words import word
from conformance.suite import ROOT

PAGES = {language: {p.path: p for p in classes.pages(language)} for language in LANGUAGES}
EACH = tuple(all_classes().values())
CONCRETE = tuple(each for each in EACH if not each.abstract)


def body(name: str, language: Language) -> str:
    return PAGES[language][f"spec/{name}"].body


def as_read(markdown: str) -> str:
    return re.sub(r"\\(.)", r"\1", markdown)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", EACH, ids=lambda of: of.name)
def test_a_page_has_every_field_with_its_meaning(of: Class, language: Language) -> None:
    """Own fields and inherited ones, each once, with name, title, definition and range."""
    rows = [line for line in body(of.name, language).splitlines() if line.startswith("| `")]
    assert len(rows) == len(of.slots)
    for slot in of.slots:
        (row,) = (row for row in rows if row.startswith(f"| `{slot.name}`{{: #{slot.name} }}"))
        assert slot_title(slot, language) in as_read(row)
        assert slot.descriptions[language] in as_read(row)
        assert f"types.md#{slot.range}" in row or slot.kind != "type"
        assert f"({slot.range}.md)" in row or slot.kind != "class"
        assert ("badge" in row) == slot.required


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_many_may_stand_there_is_said_in_words(language: Language) -> None:
    """One that must have something, one that may be left out, and one of its kind."""
    many, some = {"sv": ("flera", "en eller flera"), "en": ("several", "one or more")}[language]
    rows = dict(re.findall(r"^\| `(\w+)`.*?\| (.*?) \|", body("Need", language), re.MULTILINE))
    assert rows["identified_by"].endswith(f", {some}")
    assert rows["agreed_by"].endswith(f", {many}")
    assert many not in rows["level"]


@pytest.mark.parametrize("of", CONCRETE, ids=lambda of: of.name)
def test_an_example_is_a_record_of_the_class(of: Class) -> None:
    """It has all that is required and nothing that the class does not have, and is on the page."""
    record = json.loads(text(of.name))
    known = {slot.name: slot for slot in of.slots}
    assert record.keys() <= known.keys()
    assert {slot.name for slot in of.slots if slot.required} <= record.keys()
    for language in LANGUAGES:
        assert text(of.name) in body(of.name, language)


def test_no_other_record_of_the_examples_is_smaller() -> None:
    """An example shows what a record needs, and not all that it may have."""
    documents = [json.loads((ROOT / "examples" / f).read_text("utf-8")) for f in example_files()]
    found = [case for document in documents for case in document["cases"]]
    sizes = [len(json.dumps(need)) for case in found for need in case.get("needs", [])]
    assert len(json.dumps(instances()["Need"].record)) == min(sizes)


def example_files() -> set[str]:
    return {each.file for each in instances().values() if each.file}


def test_no_example_is_from_the_file_that_is_meant_to_hold_faults() -> None:
    """Who copies an example copies no fault."""
    assert example_files()
    assert "6-tomrum.json" not in example_files()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", CONCRETE, ids=lambda of: of.name)
def test_a_page_says_what_decides_when_information_is_handed_over(
    of: Class, language: Language
) -> None:
    """Its day, whom it concerns, its category, source unit, reviews and stub: a field that the
    schema names is led to, and all else is said in words and never as the schema writes it.
    """
    told = body(of.name, language).partition("{#about-handed_over}")[2].partition("\n## ")[0]
    fields = {slot.name for slot in of.slots} - {"child", "sender"}  # answers in words too
    said = of.meaning
    named = {*said.stub, *({said.day, said.concerns, said.source_unit, said.reviews} & fields)}
    assert set(re.findall(rf"\({of.name}\.md#(\w+)\)", told)) == named
    assert len(re.findall("^:   ", told, re.MULTILINE)) in {5, 6, 7}
    assert not re.search(r"^:   (holder|none|slot|self|sender|log|nested)", told, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_says_what_falls_with_it_and_whom_it_names(language: Language) -> None:
    """As many fields say it on the pages as in the schema, each in the words of its kind."""
    for key, values in (("names", ("speaker", "concerned", "each")), ("rests_on", ("all", "one"))):
        for value in values:
            said = word(f"model_{key}: {value}", language)
            for of in EACH:
                stated = sum(getattr(slot, key) == value for slot in of.slots)
                assert body(of.name, language).count(said) == stated, (of.name, key, value)


def test_of_a_whole_case_only_ids_are_shown() -> None:
    """An example of several hundred lines helps nobody."""
    for name in TOO_LARGE:
        assert len(text(name).splitlines()) < 80
        assert '{"id": "' in text(name)


def test_every_class_stands_in_one_part_of_the_model() -> None:
    """Nothing is left out of the front page of the model, and nothing stands there twice."""
    listed = [name for part in PARTS.values() for name in part]
    assert sorted(listed) == sorted(all_classes())
    for language in LANGUAGES:
        front = model_pages.index(language).body
        for name in listed:
            assert f"({name}.md)" in front


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_is_told_of_with_its_pattern(language: Language) -> None:
    """In words, and as it is written in the schema."""
    page = model_pages.types_page(language).body
    for each in types().values():
        assert f"{{#{each.name}}}" in page
        assert each.descriptions[language] in as_read(page)
        assert each.pattern is None or f"\n{each.pattern}\n" in page


@pytest.mark.parametrize("path", list(model_pages.SCHEMAS.values()))
def test_the_schemas_are_there_as_the_command_line_prints_them(path: str) -> None:
    """The files are JSON Schemas with an address of ours."""
    files = dict(model_pages.files())
    assert json.loads(files[path])["$id"].startswith("https://w3id.org/barnterm/spec/")


def test_every_arrow_of_the_picture_is_a_field_that_leads_there() -> None:
    """The picture is laid by hand, and says nothing that the schema does not say."""
    for field, (start, end) in diagram.ACROSS_GAPS.items():
        assert field.startswith(f"{start}.")
        assert diagram.slot_of(field).range == end
    for key, (fields, start) in diagram.UP.items():
        for field in fields:
            assert field.startswith(f"{start}.")
            wanted = diagram.slot_of(field).range
            above = diagram.BANDS[diagram.ABOVE[key]].classes
            assert any(wanted in {name, *all_classes()[name].parents} for name in above)
    for field in ("Effort.needs", "RoleAssignment.holder", "HandOver.hands_over"):
        assert diagram.slot_of(field).is_reference


def test_the_rails_lead_to_a_person_and_to_a_role() -> None:
    """Each label beside a rail is the field of a class in that band, or of what it is a kind of."""
    for band in diagram.BANDS.values():
        for field, range_ in ((band.to_person, "Person"), (band.to_role, "RoleAssignment")):
            if field:
                name = field.partition(".")[0]
                assert diagram.slot_of(field).range == range_
                assert any(name in {each, *all_classes()[each].parents} for each in band.classes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", EACH, ids=lambda of: of.name)
def test_the_text_says_all_that_the_picture_shows(of: Class, language: Language) -> None:
    """And more: every field of every class that leads to another."""
    (page,) = diagram.pages(language)
    told = page.body.partition("{#text}")[2]
    (row,) = re.findall(rf"^\[[^]]*\]\({of.name}\.md\)\n((?::   .*\n?)+)", told, re.MULTILINE)
    for slot in of.slots:
        if slot.kind == "class":
            assert title(slot.range, language) in row
            assert slot_title(slot, language) in row


FITS = """() => [...document.querySelectorAll('svg.model a')].map(link => {
  const box = link.querySelector('rect').getBBox();
  const texts = [...link.querySelectorAll('text')].map(each => each.getBBox());
  return texts.every(t => t.x >= box.x + 2 && t.x + t.width <= box.x + box.width - 2
    && t.y >= box.y && t.y + t.height <= box.y + box.height + 1) ? '' : link.textContent;
}).filter(Boolean)"""

PLACES = """() => ['text.label', 'text.heading', 'a > rect'].flatMap(kind =>
  [...document.querySelectorAll(`svg.model ${kind}`)].map(each => {
    const b = each.getBBox();
    return {said: each.textContent || each.parentNode.textContent,
            left: b.x, top: b.y, right: b.x + b.width, bottom: b.y + b.height};
  }))"""


def overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    across = one["left"] < other["right"] - 1 and other["left"] < one["right"] - 1
    along = one["top"] < other["bottom"] - 3 and other["top"] < one["bottom"] - 3
    return bool(across and along)


@pytest.mark.parametrize("root", ["/", "/en/"])
def test_in_the_picture_every_word_has_room(page: Page, served: str, root: str) -> None:
    """What is written in a box is inside it, and nothing lies upon anything else."""
    page.goto(f"{served}{root}spec/diagram/")
    assert page.evaluate(FITS) == []
    places = page.evaluate(PLACES)
    assert len(places) > 50
    upon = [(a["said"], b["said"]) for a, b in combinations(places, 2) if overlap(a, b)]
    assert upon == []


@pytest.mark.parametrize("root", ["/", "/en/"])
def test_the_picture_leads_to_the_pages_and_can_be_scrolled_on_a_phone(
    page: Page, served: str, root: str
) -> None:
    """Every box is a link that is there, the page does not scroll sideways, the picture does."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{served}{root}spec/diagram/")
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide == 320
    region = page.locator("figure.picture")
    assert region.get_attribute("tabindex") == "0"
    assert region.get_attribute("aria-label")
    assert region.evaluate("each => each.scrollWidth > each.clientWidth")
    links = page.locator("svg.model a")
    shown = {name for band in diagram.BANDS.values() for name in band.classes}
    assert links.count() == len(shown) + 6
    for number in range(links.count()):
        address = links.nth(number).evaluate("each => each.href.baseVal")
        answer = page.request.get(f"{served}{root}spec/diagram/{address}")
        assert answer.ok, address
