"""Local profiles: a municipality's own demands on top of the standard.

A profile only narrows. It may raise a severity, require a field that the standard leaves
open, and allow fewer codes; whatever passes under a profile passes under the standard.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from barnterm._generated.slots import SLOTS
from barnterm.finding import Language, Severity
from barnterm.phrases import phrase, visible
from barnterm.rules import RULES
from barnterm.terms import codes_of, table

FILE = "profile.toml"
RANK: dict[str, int] = {"info": 0, "warning": 1, "error": 2}
LONGEST_NAME = 255
"""What is longer no file system has a folder of."""

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Profile(Struct, frozen=True, forbid_unknown_fields=True):
    """A profile as its `profile.toml` states it.

    Attributes:
        name: What a file writes in its field `profile`.
        title: Swedish and English title.
        severity: Rule code to a severity that is at least the rule's own.
        require: Class to fields that must be there.
        allow: Scheme, by its name in the schema, to the codes that may be used.
    """

    name: str
    title: dict[str, str]
    severity: dict[str, Severity] = {}
    require: dict[str, list[str]] = {}
    allow: dict[str, list[str]] = {}


class Fault(NamedTuple):
    """What is wrong with a profile: where in it, and a key among the phrases about profiles."""

    place: str
    key: str
    fact: str = ""


class WrongProfile(ValueError):
    """There is no such profile, or something is wrong with it.

    `faults` says what; the text of the error says it in English, `said` in either language.
    """

    def __init__(self, *faults: Fault) -> None:
        self.faults = faults
        super().__init__(self.said("en"))

    def said(self, language: Language) -> str:
        """All that is wrong, with its place, in one line."""
        told = "; ".join(self.one(fault, language) for fault in self.faults)
        return f"{phrase('profile', 'profile', language)}: {told}."

    def one(self, fault: Fault, language: Language) -> str:
        place = visible(fault.place)
        if where := re.fullmatch(r"(\d+):(\d+)", place):
            place = phrase("profile", "line", language, *where.groups())
        what = phrase("profile", fault.key, language, fault.fact)
        return f"{place}: {what}" if place else what


def load_profile(name: str | os.PathLike[str]) -> Profile:
    """Read a profile by the name of one that is shipped, or by the path of its folder.

    Raises WrongProfile, a ValueError, when there is no such profile or it does something other
    than narrow.
    """
    import tomllib

    text = text_of(bytes_of(name))
    try:
        tree = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = re.search(r"line (\d+), column (\d+)", str(error))
        place = f"{where[1]}:{where[2]}" if where else end_of(text)
        raise WrongProfile(Fault(place, "not_toml")) from None
    if faults := [*of_shape(tree)] or widenings(profile := msgspec.convert(tree, Profile)):
        raise WrongProfile(*faults)
    return profile


def end_of(text: str) -> str:
    """The place where a text ends, which is where the fault was seen if no other is named."""
    *lines, last = text.split("\n")
    return f"{len(lines) + 1}:{len(last) + 1}"


def bytes_of(name: str | os.PathLike[str]) -> bytes:
    """The content of the file of a profile. Raises WrongProfile."""
    from pathlib import Path

    key = "missing"
    for folder in (Path(__file__).parent / "profiles" / name, Path(name)):
        try:
            return (folder / FILE).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, ValueError):
            key = "missing" if len(os.fspath(name)) > LONGEST_NAME else "not_opened"
    raise WrongProfile(Fault("", key))


def text_of(data: bytes) -> str:
    """The text of a profile, without a byte order mark. Raises WrongProfile."""
    if data.startswith(UTF_16_MARKS) or b"\0" in data[:2]:
        raise WrongProfile(Fault("", "utf16"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongProfile(Fault("", "not_utf8")) from None


def of_shape(tree: dict[str, Any]) -> Iterator[Fault]:
    """What in a profile is missing, unknown or of the wrong kind."""
    yield from (Fault(name, "field_missing") for name in ("name", "title") if name not in tree)
    for name, value in tree.items():
        if name not in Profile.__struct_fields__:
            yield Fault(name, "field_unknown")
        elif name == "name":
            yield from [] if isinstance(value, str) else [Fault(name, "text")]
        elif not isinstance(value, dict):
            yield Fault(name, "table", name)
        else:
            yield from of_table(name, value)


def of_table(name: str, given: dict[str, Any]) -> Iterator[Fault]:
    for key, value in given.items():
        place = f"{name}.{key}"
        if name == "title" and not isinstance(value, str):
            yield Fault(place, "text")
        elif name == "severity" and (not isinstance(value, str) or value not in RANK):
            yield Fault(place, "severity")
        elif name in {"require", "allow"} and not is_texts(value):
            yield Fault(place, "texts")


def is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def widenings(profile: Profile) -> list[Fault]:
    """What in a profile is unknown to the standard, or would widen it."""
    return [*of_severity(profile), *of_fields(profile), *of_codes(profile)]


def of_severity(profile: Profile) -> Iterator[Fault]:
    for code, severity in profile.severity.items():
        if code not in RULES:
            yield Fault(f"severity.{code}", "rule_unknown")
        elif RANK[severity] < RANK[RULES[code].severity]:
            yield Fault(f"severity.{code}", "lowered")


def of_fields(profile: Profile) -> Iterator[Fault]:
    for kind, fields in profile.require.items():
        if kind not in SLOTS:
            yield Fault(f"require.{kind}", "class_unknown")
            continue
        known = {slot.name for slot in SLOTS[kind]}
        for field in fields:
            if field not in known:
                yield Fault(f"require.{kind}.{field}", "slot_unknown")


def of_codes(profile: Profile) -> Iterator[Fault]:
    schemes = {scheme.name for scheme in table().schemes}
    for scheme, codes in profile.allow.items():
        if scheme not in schemes:
            yield Fault(f"allow.{scheme}", "scheme_unknown")
            continue
        for code in codes:
            if code not in codes_of(scheme):
                yield Fault(f"allow.{scheme}.{code}", "code_unknown")
