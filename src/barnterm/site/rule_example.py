"""The example on the page of a rule: what breaks it, as it was and as it became."""

from __future__ import annotations

from barnterm.explain import Piece, changes, examples
from barnterm.finding import Language
from barnterm.report.location import location_name
from barnterm.rule import family
from barnterm.rules import Rule
from barnterm.site import cases
from barnterm.site.blocks import joined, part
from barnterm.site.words import word

FENCE = "```"


def example(rule: Rule, language: Language) -> str:
    """The example under its heading; where there is none, why."""
    return joined(
        f"## {word('rule_example', language)} {{#example}}",
        *(word(f"rule_example_{key}", language) for key in introduced(rule)),
        shown(rule, language),
    )


def introduced(rule: Rule) -> list[str]:
    """What is said before the example, as keys of words."""
    found = examples().get(rule.code)
    if found is None:
        return ["none" if family(rule.code) in {"reading", "source"} else "never"]
    if found.bytes:
        return ["bytes"]
    if found.text:
        return ["suppressions" if family(rule.code) == "suppressions" else "text"]
    with_profile = "profile" in cases.suites()[rule.code]["invalid"][0]
    return ["several" if len(found.pieces) > 1 else "pieces", *["profile"] * with_profile]


def shown(rule: Rule, language: Language) -> str:
    found = examples().get(rule.code)
    if found is None:
        return ""
    if found.pieces:
        whole = "" if len(found.pieces) == 1 else "one_"
        return joined(*(pair(each, whole, language) for each in found.pieces))
    kind = "toml" if family(rule.code) == "suppressions" else "text"
    return fenced(found.text or found.bytes, kind)


def fenced(text: str, kind: str, marked: list[int] | None = None) -> str:
    lines = f' hl_lines="{" ".join(map(str, marked))}"' if marked else ""
    return f"{FENCE}{kind}{lines}\n{text}\n{FENCE}"


def pair(piece: Piece, which: str, language: Language) -> str:
    """A piece of the file before and after, side by side where there is room.

    `which` is "one_" for a piece that does not break the rule alone, else empty.
    """
    place = location_name(piece.at, language)
    pointer = f" `{piece.at}`" if piece.at else ""
    only = "added" if piece.before is None else "removed" if piece.after is None else ""
    boxes = [
        box(piece.before, signed(piece, "-"), "good", which + (only or "before"), language),
        box(piece.after, signed(piece, "+"), "bad", which + (only or "after"), language),
    ]
    return joined(
        f"**{place[:1].upper()}{place[1:]}**{pointer}",
        part("pair", *boxes),
    )


def signed(piece: Piece, sign: str) -> list[int]:
    """The numbers, from 1, of the lines of one side that bear a sign; none if all of them do."""
    side = [line for line in changes(piece) if line[0] in {" ", sign}]
    found = [number for number, line in enumerate(side, start=1) if line[0] == sign]
    return found if len(found) < len(side) else []


def box(text: str | None, marked: list[int], kind: str, key: str, language: Language) -> str:
    """One side, under what it is. Nothing when there is none."""
    if text is None:
        return ""
    said = word(f"rule_{key}", language)
    return part(f"example {kind}", f"**{said}**", fenced(text, "json", marked))
