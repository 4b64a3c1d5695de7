"""Makes a good document bad, the way real systems do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import json

from synthetic.draw import Draw

Record = dict[str, Any]
Fault = Callable[[Record, Draw], bool]
"""Changes a case, and says whether it could."""


def broken(exchange: Record, kind: str, draw: Draw) -> bytes:
    """The document with one to three faults, all of shape or all against rules.

    One in twenty of those with faults of shape is cut off instead, as by a lost connection.
    """
    if kind == "shape" and draw.chance(0.05):
        data = json.encode(exchange)
        return data[: draw.between(len(data) // 4, len(data) - 2)].rstrip(b"\xc0")
    wanted = draw.one((1, 1, 2, 3))
    faults = SHAPE if kind == "shape" else RULE
    for fault in draw.some(faults, len(faults)):
        if wanted and fault(draw.one(exchange["cases"]), draw):
            wanted -= 1
    return json.encode(exchange)


def records(case: Record, *kinds: str) -> list[Record]:
    return [each for kind in kinds for each in case.get(kind, ())]


def field_missing(case: Record, draw: Draw) -> bool:
    del draw.one(case["efforts"])[draw.one(("phase", "provider", "type"))]
    return True


def code_unknown(case: Record, draw: Draw) -> bool:
    """A local word, or an old code, where the standard's code is to stand."""
    draw.one(case["needs"])["level"] = draw.one(("Hög", "HIGH", "niva_3", "3"))
    return True


def null_value(case: Record, draw: Draw) -> bool:
    """What is not known is written as null instead of left out."""
    draw.one(records(case, "efforts", "roles"))["ends"] = None
    return True


def wrong_type(case: Record, draw: Draw) -> bool:
    """A number as text, or a single value where a list is to stand."""
    if draw.chance(0.5):
        case["plans"][0]["participants"] = case["plans"][0]["participants"][0]
    else:
        draw.one(case["goals"])["needs"] = "need-1"
    return True


def wrong_form(case: Record, draw: Draw) -> bool:
    day = draw.one(("17/2 2026", "2026-2-17", "20260217", "2026-02-17T00:00:00"))
    draw.one(case["plans"])["starts"] = day
    return True


def field_unknown(case: Record, draw: Draw) -> bool:
    """A field of the system's own, or one whose name is misspelt."""
    draw.one(records(case, "needs", "meetings"))[draw.one(("_id", "catagory", "handläggare"))] = "1"
    return True


def list_empty(case: Record, draw: Draw) -> bool:
    draw.one(records(case, "documents", "goals"))["concerns"] = []
    return True


def target_missing(case: Record, draw: Draw) -> bool:
    draw.one(case["efforts"])["responsible"] = "role-9999"
    return True


def ends_before_start(case: Record, draw: Draw) -> bool:
    draw.one(case["efforts"])["ends"] = "2025-08-01"
    return True


def after_file_was_made(case: Record, draw: Draw) -> bool:
    draw.one(case["meetings"])["held_on"] = "2027-05-03"
    return True


def day_not_in_calendar(case: Record, draw: Draw) -> bool:
    draw.one(case["goals"])["due"] = draw.one(("2026-06-31", "2027-02-29"))
    return True


def consent_without_end(case: Record, _: Draw) -> bool:
    case["consents"][0].pop("ends", None)
    return True


def party_missing(case: Record, _: Draw) -> bool:
    case["consents"][0]["answers"] = case["consents"][0]["answers"][1:]
    return True


def need_without_effort(case: Record, draw: Draw) -> bool:
    need = draw.one(case["needs"])
    case["needs"].append({**need, "id": "need-99", "status": "current", "level": "high"})
    return True


def wrong_label(case: Record, _: Draw) -> bool:
    codings = [effort["codings"][0] for effort in case["efforts"] if "codings" in effort]
    if codings:
        codings[0]["target"]["label"] = "Åtgärd"
    return bool(codings)


def id_repeated(case: Record, _: Draw) -> bool:
    if len(case["needs"]) > 1:
        case["needs"][1]["id"] = case["needs"][0]["id"]
    return len(case["needs"]) > 1


def coordinator_has_other_role(case: Record, _: Draw) -> bool:
    case["plans"][0]["coordinator"] = "role-1"
    return True


SHAPE: tuple[Fault, ...] = (
    field_missing,
    code_unknown,
    null_value,
    wrong_type,
    wrong_form,
    field_unknown,
    list_empty,
)
RULE: tuple[Fault, ...] = (
    target_missing,
    ends_before_start,
    after_file_was_made,
    day_not_in_calendar,
    consent_without_end,
    party_missing,
    need_without_effort,
    wrong_label,
    id_repeated,
    coordinator_has_other_role,
)
