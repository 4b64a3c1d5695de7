"""The public check: from any source to a report."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from barnterm._generated.structs import STANDARD
from barnterm.check import Checked, check_bytes, check_lines, check_tree
from barnterm.finding import NotChecked, Report, collapse
from barnterm.load import Refused, read_bytes, why_not_opened
from barnterm.load import finding as finding_of
from barnterm.rules import RECORD_RULES

LINES = {".ndjson", ".jsonl"}
"""Endings of files that hold one exchange a line."""


def validate(source: object, *, at: str | date | None = None) -> Report:
    """Check an exchange file and report what was found.

    Args:
        source: A path, bytes, a text, a parsed dictionary, or a model or Struct. A str that
            begins with a brace or bracket is taken as the text itself, any other as a path.
            A path that ends in .ndjson or .jsonl holds one exchange a line.
        at: The day that counts as today, as a date or YYYY-MM-DD. Without it the rules that
            need a day are left out, and the report says so.

    Returns:
        A report. A fault in the source is never raised.

    Raises:
        ValueError: `at` is not a day.
        TypeError: `source` is none of the above.
    """
    day = day_of(at)
    try:
        checked = check(source, day)
    except Refused as refused:
        checked = Checked(False, [refused.finding], [])
    return report(checked, day)


def day_of(at: str | date | None) -> str | None:
    """The day as YYYY-MM-DD. Raises ValueError, without the value, when it is not a day."""
    if at is None or isinstance(at, date):
        return at.isoformat()[:10] if at else None
    try:
        return date.fromisoformat(at).isoformat()
    except ValueError:
        raise ValueError("at: not a day written YYYY-MM-DD") from None


def report(checked: Checked, day: str | None) -> Report:
    findings = collapse(checked.findings)
    if checked.readable:
        return Report(STANDARD, day, "findings" if findings else "clean", findings, left_out(checked, day))
    return Report(STANDARD, day, "unreadable", findings, left_out(checked, day))


def left_out(checked: Checked, day: str | None) -> list[NotChecked]:
    """What was not checked: what the check itself names, and the rules that lacked a day."""
    if day:
        return checked.not_checked
    without_day = [NotChecked(rule.code, "no_day") for rule in RECORD_RULES if rule.needs_day]
    return [*checked.not_checked, *without_day]


def check(source: object, day: str | None) -> Checked:
    """Find out what the source is, and check it as that. Raises Refused and TypeError."""
    if isinstance(source, str):
        is_text = source.lstrip(" \t\r\n\ufeff").startswith(("{", "["))
        source = source.encode("utf-8", "surrogatepass") if is_text else Path(source)
    if isinstance(source, os.PathLike):
        return check_file(Path(source), day)
    if isinstance(source, (bytes, bytearray)):
        return check_bytes(bytes(source), day)
    not_checked, found = check_tree(tree_of(source), day)
    return Checked(True, [finding for finding, _ in found], not_checked)


def check_file(path: Path, day: str | None) -> Checked:
    if path.suffix.lower() not in LINES:
        return check_bytes(read_bytes(path), day)
    try:
        with path.open("rb") as lines:
            return check_lines(lines, day)
    except (OSError, ValueError) as error:
        raise Refused(finding_of(why_not_opened(error))) from None


def tree_of(source: object) -> Any:
    """A dictionary as it is, a model or a Struct as a dictionary. Raises TypeError for others."""
    if isinstance(source, (dict, list)):
        return source
    if isinstance(source, msgspec.Struct):
        return msgspec.to_builtins(source)
    dump = getattr(source, "model_dump", None)
    if dump is None:
        raise TypeError(f"cannot check a {type(source).__name__}")
    return dump(exclude_none=True)
