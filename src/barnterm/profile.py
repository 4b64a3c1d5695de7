"""Local profiles: a municipality's own demands on top of the standard.

A profile only narrows. It may raise a severity, require a field that the standard leaves
open, and allow fewer codes; whatever passes under a profile passes under the standard.
"""

from __future__ import annotations

import os

import msgspec
from msgspec import Struct

from barnterm._generated.slots import SLOTS
from barnterm.finding import Severity
from barnterm.rules import RULES
from barnterm.terms import codes_of, table

FILE = "profile.toml"
RANK: dict[str, int] = {"info": 0, "warning": 1, "error": 2}


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


def load_profile(name: str | os.PathLike[str]) -> Profile:
    """Read a profile by the name of one that is shipped, or by the path of its folder.

    Raises ValueError when there is no such profile or it does something other than narrow.
    """
    import tomllib

    try:
        profile = msgspec.convert(tomllib.loads(text_of(name)), Profile)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"profile: {error}") from None
    faults = widenings(profile)
    if faults:
        raise ValueError(f"profile: {'; '.join(faults)}")
    return profile


def text_of(name: str | os.PathLike[str]) -> str:
    from pathlib import Path

    for folder in (Path(__file__).parent / "profiles" / name, Path(name)):
        try:
            return (folder / FILE).read_text("utf-8")
        except OSError:
            continue
        except UnicodeDecodeError:
            raise ValueError(f"profile: {FILE} is not UTF-8") from None
    raise ValueError(f"profile: no {FILE} for that name or in that folder")


def widenings(profile: Profile) -> list[str]:
    """What in a profile is unknown to the standard, or would widen it."""
    return [*of_severity(profile), *of_fields(profile), *of_codes(profile)]


def of_severity(profile: Profile) -> list[str]:
    unknown = [f"severity.{code}: no such rule" for code in profile.severity if code not in RULES]
    lowered = [
        f"severity.{code}: lower than the standard's"
        for code, severity in profile.severity.items()
        if code in RULES and RANK[severity] < RANK[RULES[code].severity]
    ]
    return unknown + lowered


def of_fields(profile: Profile) -> list[str]:
    return [
        f"require.{kind}.{field}: no such field"
        for kind, fields in profile.require.items()
        for field in fields
        if field not in {slot.name for slot in SLOTS.get(kind, ())}
    ]


def of_codes(profile: Profile) -> list[str]:
    schemes = {scheme.name for scheme in table().schemes}
    return [
        f"allow.{scheme}.{code}: no such code"
        for scheme, codes in profile.allow.items()
        for code in codes
        if scheme not in schemes or code not in codes_of(scheme)
    ]
