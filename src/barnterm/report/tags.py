"""Writes elements of HTML with everything in them escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


def element(tag: str, text: str, **attributes: str) -> str:
    """An element with a text, which is escaped."""
    return around(tag, [escape(text)], **attributes)


def around(tag: str, parts: Iterable[str], **attributes: str) -> str:
    """An element around others. `class_` is written class, `aria_label` aria-label."""
    written = "".join(
        f' {name.strip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
    )
    return f"<{tag}{written}>" + "\n".join(filter(None, parts)) + f"</{tag}>"


def code(text: str) -> str:
    """A code or a pointer, which no browser should translate and which may break at its parts."""
    breakable = escape(text)
    for sign in "/_.":
        breakable = breakable.replace(sign, f"{sign}<wbr>")
    return f'<code translate="no">{breakable}</code>'


def marked(text: str) -> str:
    """Escaped, with what stands between backticks as code."""
    pieces = enumerate(text.split("`"))
    return "".join(code(piece) if number % 2 else escape(piece) for number, piece in pieces)
