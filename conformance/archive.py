"""Packs the conformance cases as one archive for those who write in other languages.

Run as `python -m conformance.archive` in a clone: it writes
dist/barnterm-conformance-<version>.zip.
What is written by hand for the archive stands in conformance/packed/, and is packed as it is.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from barnterm import STANDARD
from barnterm._generated.codes import FACTS
from barnterm._generated.slots import CLASSES, KINDS, SLOTS
from barnterm.address import of_rule
from barnterm.explain import page
from barnterm.profile import Profile, load_profile
from barnterm.rule import FAMILIES, family
from barnterm.rules import RULES, Rule
from barnterm.slot import Slot
from conformance.suite import DAY, PROFILES, ROOT, case_files, patched, source_of

NAME = f"barnterm-conformance-{STANDARD}"
BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The time that every file in the archive bears, so that two builds give the same bytes."""

LEVELS = (
    (1, "shape", "Whether the file is read and its shape accepted, or refused. No codes."),
    (2, "language", "Level 1, and every code and place of the rules of level 2."),
    (3, "all", "Every code and place of all rules."),
)
BEYOND_THE_SCHEMA = {"source.key_repeated", "source.byte_order_mark"}
"""Rules about the source that a JSON Schema and a usual reader of JSON do not notice."""

LEFT_OUT = {
    "path": "The case is about opening a file, and no file can hold it.",
    "max_bytes": "The case is about how much the caller lets be read, which no file says.",
    "suppressions": "The case is about files with suppressions, which are a part of the program "
    "barnterm and not of the standard.",
}
"""What is no case for others, by what stands in it, and why."""

KNOWN = {"says", "patch", "text", "hex", "nested", "profile", "unreadable", "findings", *LEFT_OUT}
GENERATED = ROOT / "src" / "barnterm" / "_generated"
MUNICIPALITIES = ROOT / "src" / "barnterm" / "rules" / "municipalities.txt"
MEANINGS = (
    "time",
    "period_start",
    "not_before",
    "used_on",
    "names",
    "rests_on",
    "in_force_on",
)
"""What only some fields say of themselves, because a rule asks."""


class Packed(NamedTuple):
    """A case with its bytes."""

    entry: dict[str, Any]
    body: bytes


def level(code: str) -> int:
    """The level at which a rule is first compared."""
    return 2 if code in BEYOND_THE_SCHEMA else FAMILIES[family(code)].level


def contents() -> dict[str, bytes]:
    """Every file of the archive by its path."""
    cases = list(packed())
    return {
        **by_hand(),
        "manifest.json": as_json(manifest([each.entry for each in cases])),
        "rules.json": as_json({"rules": [rule(each) for each in RULES.values()]}),
        "fields.json": as_json({name: fields(slots) for name, slots in SLOTS.items()}),
        "classes.json": as_json({name: said._asdict() for name, said in CLASSES.items()}),
        "codes.json": as_json(FACTS),
        "municipalities.txt": MUNICIPALITIES.read_bytes(),
        "terms.json": (GENERATED / "terms.json").read_bytes(),
        "exchange.schema.json": (GENERATED / "exchange.schema.json").read_bytes(),
        "report.schema.json": (GENERATED.parent / "report.schema.json").read_bytes(),
        **{each.entry["file"]: each.body for each in cases},
    }


def by_hand() -> dict[str, bytes]:
    """What is packed as it is: the folder packed, the licences and the profiles."""
    packed = ROOT / "conformance" / "packed"
    homes = {"": packed, "LICENSES/": ROOT / "LICENSES", "profiles/": PROFILES}
    files = {
        below + path.relative_to(home).as_posix(): path.read_bytes()
        for below, home in homes.items()
        for path in sorted(home.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    as_data = {
        f"profiles/{folder.name}/profile.json": as_json(profile_data(load_profile(folder)))
        for folder in sorted(PROFILES.iterdir())
    }
    return {**files, **as_data}


def profile_data(profile: Profile) -> dict[str, Any]:
    return {name: getattr(profile, name) for name in profile.__struct_fields__}


def manifest(entries: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "standard": STANDARD,
        "day": DAY,
        "levels": [{"level": n, "name": name, "says": says} for n, name, says in LEVELS],
        "cases": entries,
        "left_out": [
            {"rule": suite["rule"], "says": case["says"], "why": why}
            for suite in case_files()
            for _, _, case in numbered(suite)
            for key, why in LEFT_OUT.items()
            if key in case
        ],
    }


def numbered(suite: dict[str, Any]) -> Iterator[tuple[int, str, dict[str, Any]]]:
    kinds = ((kind, case) for kind in ("valid", "invalid") for case in suite[kind])
    for number, (kind, case) in enumerate(kinds, start=1):
        if set(case) - KNOWN:
            raise ValueError(f"{suite['rule']}: archive.py does not know {set(case) - KNOWN}")
        yield number, kind, case


def packed() -> Iterator[Packed]:
    """Every case that is for others too."""
    for suite in case_files():
        for number, kind, case in numbered(suite):
            if LEFT_OUT.keys().isdisjoint(case):
                body = bytes_of(case)
                name = f"{suite['rule']}/{number}-{kind}"
                yield Packed(entry(suite["rule"], name, case, body), body)


def bytes_of(case: dict[str, Any]) -> bytes:
    if "patch" not in case:
        return bytes(source_of(case))
    return as_json(patched(case["patch"]))


def entry(rule: str, name: str, case: dict[str, Any], body: bytes) -> dict[str, Any]:
    """What the manifest says of a case."""
    with_profile = {"profile": f"profiles/{case['profile']}"} if "profile" in case else {}
    found = case.get("findings", [])
    outcome = "findings" if found else "clean"
    return {
        "id": name,
        "rule": rule,
        "says": case["says"],
        "file": f"cases/{name}.json",
        "sha256": hashlib.sha256(body).hexdigest(),
        **with_profile,
        "outcome": "unreadable" if case.get("unreadable") else outcome,
        "findings": [finding(each, case) for each in found],
    }


def finding(each: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """What a case finds, with its severity. The facts are for information and stand last."""
    facts = {"facts": each["facts"]} if "facts" in each else {}
    shown = {"code": each["code"], "at": each["at"], "severity": severity(each["code"], case)}
    return {**shown, **facts}


def severity(code: str, case: dict[str, Any]) -> str:
    """The severity of the rule, or the higher one of the profile."""
    raised = load_profile(PROFILES / case["profile"]).severity if "profile" in case else {}
    return raised.get(code, RULES[code].severity)


def rule(of: Rule) -> dict[str, Any]:
    """A rule with everything that is said about it."""
    pages = {
        language: {"fault": fault, "why_and_fix": fix}
        for language, (fault, fix) in page(of).items()
    }
    return {
        "code": of.code,
        "level": level(of.code),
        "severity": of.severity,
        "needs_day": of.needs_day,
        "messages": of.messages,
        "help": {language: of_rule(of.code, language) for language in of.messages},
        "page": pages,
    }


def fields(slots: tuple[Slot, ...]) -> dict[str, Any]:
    return {
        slot.name: {
            "kind": slot.kind,
            "range": KINDS[slot.range] if slot.kind in {"reference", "record"} else [slot.range],
            "list": slot.many,
            "category": slot.category,
            "identifies": slot.identifies,
            "free_text": slot.free_text,
            "needs": slot.needs,
            **{each: said for each in MEANINGS if (said := getattr(slot, each))},
        }
        for slot in slots
    }


def as_json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def write(folder: Path) -> Path:
    """Write the archive into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{NAME}.zip"
    path.write_bytes(zipped())
    return path


def zipped() -> bytes:
    """The archive, the same bytes each time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, body in sorted(contents().items()):
            archive.writestr(stamped(name), body)
    return packed.getvalue()


def stamped(name: str) -> zipfile.ZipInfo:
    """A place in the archive that says nothing of when and where it was packed.

    The files are stored as they are: how well a file is pressed together differs between
    versions of zlib, and the archive would then differ too.
    """
    info = zipfile.ZipInfo(f"{NAME}/{name}", BEGINNING)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


if __name__ == "__main__":
    written = write(ROOT / "dist")
    digest = hashlib.sha256(written.read_bytes()).hexdigest()
    sys.stdout.write(f"{written.relative_to(ROOT).as_posix()}\nsha256 {digest}\n")
