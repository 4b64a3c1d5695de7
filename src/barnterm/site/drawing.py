"""Draws the picture of the model: boxes in bands, arrows between them, and two rails.

Everything is measured in units of the picture, which is 888 wide. Colours stand in the style
sheet, so that the picture follows light, dark and print.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

WIDTH = 888
LINE = 17
"""From one line of a title to the next."""

LETTER = 8.2
"""How wide a letter of a title is taken to be, on the safe side."""

Point = tuple[float, float]


class Box(NamedTuple):
    """A box with its place and size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> Point:
        return self.x, self.y + self.height / 2

    @property
    def right(self) -> Point:
        return self.x + self.width, self.y + self.height / 2

    @property
    def top(self) -> Point:
        return self.x + self.width / 2, self.y

    @property
    def bottom(self) -> Point:
        return self.x + self.width / 2, self.y + self.height


def frame(box: Box, kind: str, round_: int = 14) -> str:
    """An empty box, such as a band."""
    return (
        f'<rect class="{kind}" x="{box.x:g}" y="{box.y:g}" width="{box.width:g}" '
        f'height="{box.height:g}" rx="{round_}"/>'
    )


def linked(box: Box, title: str, name: str, address: str) -> str:
    """A box that leads to the page of a class: its title, and below it its name if it differs."""
    lines = wrapped(title, box.width)
    below = [] if title == name else [name]
    first = box.y + (box.height - (len(lines) + len(below)) * LINE) / 2 + LINE - 4
    heights = [first + number * LINE for number in range(len(lines) + 1)]
    x = box.top[0]
    texts = [said(line, (x, y), "name") for line, y in zip(lines, heights, strict=False)]
    texts += [said(each, (x, heights[-1] - 1), "code") for each in below]
    return f'<a href="{escape(address)}">{frame(box, "box", 9)}{"".join(texts)}</a>'


def wrapped(text: str, width: float) -> list[str]:
    """The text on as many lines as it takes, parted between words."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) * LETTER > width - 12 and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def said(text: str, at: Point, kind: str, anchor: str = "middle") -> str:
    x, y = at
    place = f'x="{x:g}" y="{y:g}" text-anchor="{anchor}"'
    return f'<text class="{kind}" {place}>{escape(text)}</text>'


def arrow(points: Sequence[Point], kind: str = "arrow") -> str:
    """A line through the points; an arrow ends in a head, a part begins with a diamond."""
    ends = {"arrow": ' marker-end="url(#head)"', "part": ' marker-start="url(#diamond)"'}
    path = "L".join(f"{x:g} {y:g}" for x, y in points)
    return f'<path class="line" d="M{path}"{ends.get(kind, "")}/>'


def label(text: str, at: Point, anchor: str = "middle") -> str:
    """The name of a field beside its arrow."""
    return said(text, at, "label", anchor)


def picture(parts: Sequence[str], height: float, name: str, described_by: str) -> str:
    """The whole picture. Screen readers get the boxes as links, and the arrows as the text that
    describes it.
    """
    return (
        f'<svg class="model" viewBox="0 0 {WIDTH} {height:g}" role="group" '
        f'aria-label="{escape(name)}" aria-describedby="{described_by}">'
        '<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" '
        'markerHeight="8" orient="auto-start-reverse"><path d="M0 1L9 5L0 9z"/></marker>'
        '<marker id="diamond" viewBox="0 0 14 10" refX="1" refY="5" markerWidth="12" '
        'markerHeight="9" orient="auto"><path d="M1 5L7 1L13 5L7 9z"/></marker></defs>'
        f"{''.join(parts)}</svg>"
    )


def silent(parts: Sequence[str]) -> str:
    """Parts that are only seen, since the text says the same."""
    return f'<g aria-hidden="true">{"".join(parts)}</g>'
