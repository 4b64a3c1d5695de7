"""Texts as most people's keyboards write them, so that one pattern sees every way of writing."""

from __future__ import annotations

import re
import unicodedata

HYPHENS = (
    "\u02d7\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212"
    "\u2e3a\u2e3b\u301c\u3030\ufe58\ufe63\uff0d"
)
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
SEEN_OTHERWISE = re.compile(f"[{HYPHENS}{INVISIBLE}]")
AS_WRITTEN = str.maketrans(dict.fromkeys(HYPHENS, "-") | dict.fromkeys(INVISIBLE, ""))
SOFT_IN_NUMBER = re.compile("(?<=[0-9])\u00ad(?=[0-9])")
OTHER_DIGIT = re.compile(r"(?![0-9])\d")

IN_UNSEEN = {0x81, 0x8B, 0x8C, 0x8D, 0xAD}
USUAL = bytes({*range(0xC0), 0xC2, 0xC3, 0xE2} - IN_UNSEEN)
"""Bytes of ASCII, of letters as in Swedish, and of dashes and quotation marks; not those of soft
hyphens and spaces of no width.
"""


def plain(text: str) -> str:
    """A text with its letters in one piece, its digits and hyphens in ASCII, and nothing unseen."""
    if text.isascii():
        return text
    written = text.encode()
    if not may_look_otherwise(written):
        return SEEN_OTHERWISE.sub(as_written, text) if b"\xe2" in written else text
    text = unicodedata.normalize("NFKC", text)
    text = OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
    return SOFT_IN_NUMBER.sub("-", text).translate(AS_WRITTEN)


def is_latin(text: str) -> bool:
    """Whether a text has letters of Western Europe alone, which are plain already."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return "\u00ad" not in text


def as_written(found: re.Match[str]) -> str:
    return "-" if found[0] in HYPHENS else ""


def may_look_otherwise(text: bytes) -> bool:
    """Whether a text may have digits or letters that look otherwise when they are made plain."""
    return bool(text.translate(None, USUAL))
