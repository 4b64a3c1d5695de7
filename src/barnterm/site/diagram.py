"""The model as a picture one can read, and the same in text.

Where each class stands is laid by hand; what it is called, where an arrow leads and what stands
beside it is taken from the schema.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from barnterm.finding import Language
from barnterm.generate.model import Slot
from barnterm.site import drawing
from barnterm.site.blocks import joined
from barnterm.site.drawing import WIDTH, Box, Point, arrow, frame, label, linked, said, silent
from barnterm.site.model import PARTS, begun, classes, slot_title, title
from barnterm.site.page import Page, address, folder
from barnterm.site.picture_text import in_text
from barnterm.site.words import word

PATH = "spec/diagram"
LEFT, ACROSS = 134, 600
"""Where the bands begin, and how wide they are."""

HEIGHT, HEAD, FOOT = 58, 32, 16
"""Of a box; of what stands above and below the boxes of a band."""

NEAR, FAR = 20, 46
"""Between two bands; between two that an arrow joins."""

TOP = 242
LEFT_RAIL, RIGHT_RAIL = 62, 844

FILE, HOME, LESSON = (Box(x, 28, 150, HEIGHT) for x in (28, 400, 710))
PERSON, RELATION = Box(28, 108, 150, HEIGHT), Box(400, 108, 150, HEIGHT)
CASE = Box(LEFT, TOP - 64, 150, 44)
"""What stands around the case, and the case itself."""


class Band(NamedTuple):
    """A row of classes under a heading.

    Attributes:
        heading: The key of its words.
        classes: From left to right.
        width: Of each box. The boxes stand as far apart as there is room for.
        foot: What is left free below the boxes, for a line that runs there.
        to_person: The field that leads to a person, at the left; empty when none does.
        to_role: The field that leads to a role, at the right.
        indent: How far in the heading stands, so that no arrow goes through it.
    """

    heading: str
    classes: tuple[str, ...]
    width: float
    foot: float = FOOT
    to_person: str = ""
    to_role: str = ""
    indent: float = 18


BANDS = {
    "people": Band(
        "part_people", ("Stay", "HandOver", "RoleAssignment"), 130, FOOT + 30, "Stay.with_people"
    ),
    "seen": Band(
        "part_seen",
        ("Observation", "Telling", "Assessment", "AssessedArea"),
        *(122, FOOT, "Observation.concerns", "Observation.observed_by"),
    ),
    "work": Band(
        "picture_work",
        ("Need", "Goal", "Effort"),
        *(140, FOOT + 24, "Need.concerns", "Effort.responsible", 100),
    ),
    "plans": Band(
        "part_plans",
        ("Meeting", "Plan", "FollowUp"),
        *(140, FOOT, "Plan.concerns", "Plan.coordinator"),
    ),
    "decisions": Band(
        "part_decisions",
        ("Referral", "Decision", "Appeal"),
        *(140, FOOT, "Decision.concerns", "Decision.decided_by"),
    ),
    "reports": Band(
        "part_reports",
        ("ConcernReport", "Application", "Document"),
        *(160, FOOT, "ConcernReport.concerns", "ConcernReport.reported_by"),
    ),
    "statements": Band(
        "part_statements",
        ("Consent", "Denial", "Ground"),
        *(160, FOOT, "Statement.about", "Statement.registered_by"),
    ),
    "disclosures": Band(
        "part_disclosures",
        ("InformationRequest", "HarmAssessment", "Disclosure"),
        *(160, FOOT, "Disclosure.concerns", "HarmAssessment.decided_by"),
    ),
}
"""From the top down."""


def band_box(key: str) -> Box:
    """Where a band stands: below all that come before it."""
    y: float = TOP - NEAR
    for each, band in BANDS.items():
        height = HEAD + HEIGHT + band.foot
        y += FAR if each in UP else NEAR
        if each == key:
            return Box(LEFT, y, ACROSS, height)
        y += height
    raise KeyError(key)


def box_of(name: str) -> Box:
    """Where the box of a class stands. StopIteration for one that is not in the picture."""
    key, band = next((k, b) for k, b in BANDS.items() if name in b.classes)
    around, number = band_box(key), band.classes.index(name)
    room = (ACROSS - 36 - band.width) / (len(band.classes) - 1)
    return Box(LEFT + 18 + number * room, around.y + HEAD, band.width, HEIGHT)


def pages(language: Language) -> Iterator[Page]:
    """The page with the picture."""
    called = word("picture_title", language)
    body = joined(
        f"# {called}",
        f"{word('picture_lead', language)}\n{{: .lead }}",
        f'<figure class="picture scroll" role="group" tabindex="0" aria-label="{called}">'
        f"{svg(language)}</figure>",
        f"{word('picture_reads', language)}\n{{: #reads }}",
        f"## {word('picture_in_text', language)} {{#text}}",
        word("picture_in_text_about", language),
        *(in_text(key, PATH, language) for key in PARTS),
    )
    meta = {"description": word("picture_description", language)}
    yield Page(PATH, called, body, meta)


def svg(language: Language) -> str:
    """The picture itself."""
    last = band_box("disclosures")
    height = last.bottom[1] + 48
    parts = [
        frame(Box(4, 4, WIDTH - 8, height - 8), "around"),
        frame(Box(24, TOP - 44, WIDTH - 48, height - TOP + 20), "case"),
        *(frame(band_box(key), f"band {key}") for key in BANDS),
        silent([*headings(language), *lines(language), *rails(language)]),
        *envelope(language),
        *(class_box(name, language) for band in BANDS.values() for name in band.classes),
    ]
    name = word("picture_name", language)
    return drawing.picture(parts, height, name, "reads")


def class_box(name: str, language: Language, box: Box | None = None) -> str:
    target = posixpath.relpath(address(f"spec/{name}"), folder(PATH))
    return linked(box or box_of(name), begun(title(name, language)), name, f"{target}/")


def headings(language: Language) -> Iterator[str]:
    for key, band in BANDS.items():
        box = band_box(key)
        yield said(
            word(band.heading, language), (box.x + band.indent, box.y + 21), "heading", "start"
        )


def envelope(language: Language) -> Iterator[str]:
    """What stands around the case: the file with its organisations, lessons and people."""
    both = ", ".join(called(f"Exchange.{slot}", language) for slot in ("sender", "recipients"))
    yield silent(
        [
            *straight(FILE.right, HOME.left, both),
            arrow([PERSON.right, RELATION.left], "part"),
            label(called("Person.relations", language), between(PERSON.right, RELATION.left)),
        ]
    )
    around = {"Exchange": FILE, "Organisation": HOME, "GroupActivity": LESSON}
    for name, box in (around | {"Person": PERSON, "Relation": RELATION, "Case": CASE}).items():
        yield class_box(name, language, box)


def called(field: str, language: Language) -> str:
    """What a field such as "Plan.coordinator" is called."""
    return slot_title(slot_of(field), language)


def slot_of(field: str) -> Slot:
    """A field by its class and name. StopIteration when there is none."""
    name, _, slot = field.partition(".")
    return next(each for each in classes()[name].slots if each.name == slot)


ACROSS_GAPS = {
    "Goal.needs": ("Goal", "Need"),
    "Effort.goals": ("Effort", "Goal"),
    "Plan.meeting": ("Plan", "Meeting"),
    "FollowUp.plan": ("FollowUp", "Plan"),
}
"""Arrows straight to the left, from one box to the next."""

UP = {
    "work": (("Need.rests_on",), "Need"),
    "plans": (("Plan.needs", "Plan.goals", "Plan.efforts"), "Plan"),
    "decisions": (("Decision.applies_to",), "Decision"),
    "disclosures": (("Disclosure.relies_on",), "Disclosure"),
}
"""Arrows from a box to the band above, since it may point at any of what stands there."""

ABOVE = {"work": "seen", "plans": "work", "decisions": "plans", "disclosures": "statements"}


def lines(language: Language) -> Iterator[str]:
    """The arrows between the boxes."""
    for field, (start, end) in ACROSS_GAPS.items():
        yield from straight(box_of(start).left, box_of(end).right, called(field, language))
    for key, (fields, start) in UP.items():
        text = ", ".join(called(each, language) for each in fields)
        x, y = box_of(start).top
        yield arrow([(x, y), (x, band_box(ABOVE[key]).bottom[1])])
        yield label(text, (x + 8, band_box(key).y - FAR / 2 + 5), "start")
    for whole, part in (("Assessment", "AssessedArea"), ("Decision", "Appeal")):
        yield arrow([box_of(whole).right, box_of(part).left], "part")
    yield from around("Effort", "Need", "Effort.needs", language)
    yield from roles(language)


def straight(start: Point, end: Point, text: str) -> list[str]:
    return [arrow([start, end]), label(text, between(start, end))]


def between(start: Point, end: Point) -> Point:
    """Where the label of a straight arrow stands: above the middle of it."""
    return (start[0] + end[0]) / 2, start[1] - 8


def around(start: str, end: str, field: str, language: Language) -> list[str]:
    """An arrow that runs below what stands between two boxes."""
    (x, y), (to, bottom) = box_of(start).bottom, box_of(end).bottom
    below = y + 20
    points = [(x, y), (x, below), (to, below), (to, bottom)]
    return [arrow(points), label(called(field, language), (to + 12, below - 5), "start")]


def roles(language: Language) -> Iterator[str]:
    """Who holds a role, and how it passes from one to another."""
    over, role = box_of("HandOver"), box_of("RoleAssignment")
    x, y = role.bottom
    below = y + 22
    yield arrow([(x - 24, y), (x - 24, below), (LEFT_RAIL, below)], "plain")
    yield label(called("RoleAssignment.holder", language), (WIDTH / 2 - 24, below + 15))
    for slot, height in (("hands_over", -12), ("takes_over", 12)):
        start, end = (over.right[0], over.right[1] + height), (role.x, role.left[1] + height)
        text = called(f"HandOver.{slot}", language)
        place = (start[0] + end[0]) / 2, start[1] + (-7 if height < 0 else 16)
        yield arrow([start, end])
        yield label(text, place)


def rails(language: Language) -> Iterator[str]:
    """The two lines along the sides, which lead to a person and to a role."""
    role = box_of("RoleAssignment")
    last = band_box("disclosures").left[1]
    yield arrow([(LEFT_RAIL, last), (LEFT_RAIL, PERSON.bottom[1])])
    yield arrow([(RIGHT_RAIL, last), (RIGHT_RAIL, role.right[1]), role.right])
    for key, band in BANDS.items():
        (left, y), (right, _) = band_box(key).left, band_box(key).right
        if band.to_person:
            yield arrow([(left, y), (LEFT_RAIL, y)], "plain")
            yield label(called(band.to_person, language), ((left + LEFT_RAIL) / 2, y - 7))
        if band.to_role:
            yield arrow([(right, y), (RIGHT_RAIL, y)], "plain")
            yield label(called(band.to_role, language), (right + 8, y - 7), "start")
