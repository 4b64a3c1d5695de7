"""What the picture of the model shows, in text: what each class holds and points at."""

from __future__ import annotations

from collections.abc import Iterator

from barnterm.finding import Language
from barnterm.generate.model import Class
from barnterm.site.blocks import defined, joined
from barnterm.site.model import PARTS, begun, classes, slot_title, title
from barnterm.site.page import link
from barnterm.site.words import word


def in_text(key: str, here: str, language: Language) -> str:
    """What each class of a part holds and points at."""
    rows = [
        (link(here, f"spec/{name}", begun(title(name, language))), told(classes()[name], language))
        for name in PARTS[key]
    ]
    return joined(f"### {word(f'part_{key}', language)} {{#text-{key}}}", defined(rows))


def told(of: Class, language: Language) -> list[str]:
    """The fields of a class that lead to other classes."""
    found = [
        word(f"picture_{key}", language).format(", ".join(ways))
        for key, inlined in (("holds", True), ("points", False))
        if (ways := list(leading(of, language, inlined=inlined)))
    ]
    return found or [word("picture_neither", language)]


def leading(of: Class, language: Language, *, inlined: bool) -> Iterator[str]:
    for slot in of.slots:
        if slot.kind == "class" and slot.inlined is inlined:
            target = title(slot.range, language)
            field = slot_title(slot, language)
            yield f"{target} ({field})" if field != target else target
