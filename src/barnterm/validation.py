"""The public check: from any source to a report."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec

from barnterm._generated.structs import STANDARD
from barnterm.check import Asked, Checked, check_bytes, check_lines, check_tree
from barnterm.finding import NotChecked, Outcome, Report, collapse
from barnterm.load import Refused, opened, read_bytes
from barnterm.profile import load_profile
from barnterm.rules import RECORD_RULES

LINES = (".ndjson", ".jsonl")
"""Endings of files that hold one exchange a line."""


def validate(
    source: object,
    *,
    profile: str | os.PathLike[str] | None = None,
    at: str | date | None = None,
) -> Report:
    """Check an exchange file and report what was found.

    Args:
        source: A path, bytes, a text, a parsed dictionary, or a model or Struct. A str that
            begins with a brace or bracket is taken as the text itself, any other as a path.
            A path that ends in .ndjson or .jsonl holds one exchange a line.
        profile: The name of a profile that is shipped, or the path of a folder with one.
        at: The day that counts as today, as a date or YYYY-MM-DD. Without it the rules that
            need a day are left out, and the report says so.

    Returns:
        A report. A fault in the source is never raised.

    Raises:
        ValueError: `at` is not a day, or `profile` is not a profile.
        TypeError: `source` is none of the above.
    """
    return report(asked_for(profile, at), check, source)


def validate_file(
    path: str, *, profile: str | os.PathLike[str] | None = None, at: str | date | None = None
) -> Report:
    """Check the file at a path, even one whose name begins with a brace. See `validate`."""
    return report(asked_for(profile, at), check_file, path)


def asked_for(profile: str | os.PathLike[str] | None, at: str | date | None) -> Asked:
    return Asked(day_of(at), None if profile is None else load_profile(profile))


def day_of(at: str | date | None) -> str | None:
    """The day as YYYY-MM-DD. Raises ValueError, without the value, when it is not a day."""
    if at is None or isinstance(at, date):
        return at.isoformat()[:10] if at else None
    try:
        day = date.fromisoformat(at).isoformat()
    except ValueError:
        day = ""
    if not day or day != at:
        raise ValueError("at: not a day written YYYY-MM-DD")
    return day


def report(asked: Asked, check_it: Callable[[Any, Asked], Checked], source: object) -> Report:
    """Run a check and make its result, or its refusal, a report."""
    try:
        checked = check_it(source, asked)
    except Refused as refused:
        checked = Checked(False, [refused.finding], [])
    findings = collapse(checked.findings)
    outcome: Outcome = "findings" if findings else "clean"
    if not checked.readable:
        outcome = "unreadable"
    return Report(STANDARD, asked.day, outcome, findings, left_out(checked, asked))


def left_out(checked: Checked, asked: Asked) -> list[NotChecked]:
    """What was not checked: what the check itself names, and the rules that lacked a day."""
    if asked.day:
        return checked.not_checked
    without_day = [NotChecked(rule.code, "no_day") for rule in RECORD_RULES if rule.needs_day]
    return [*checked.not_checked, *without_day]


def check(source: object, asked: Asked) -> Checked:
    """Find out what the source is, and check it as that. Raises Refused and TypeError."""
    if isinstance(source, str):
        is_text = source.lstrip(" \t\r\n\ufeff").startswith(("{", "["))
        if not is_text:
            return check_file(source, asked)
        source = source.encode("utf-8", "surrogatepass")
    if isinstance(source, os.PathLike):
        return check_file(os.fsdecode(source), asked)
    if isinstance(source, (bytes, bytearray)):
        return check_bytes(bytes(source), asked)
    not_checked, found = check_tree(tree_of(source), asked)
    return Checked(True, [finding for finding, _ in found], not_checked)


def check_file(path: str, asked: Asked) -> Checked:
    if not path.lower().endswith(LINES):
        return check_bytes(read_bytes(path), asked)
    with opened(path) as lines:
        return check_lines(lines, asked)


def as_read(value: object) -> Any:
    """What a text that is kept as written says; None for what JSON does not have."""
    try:
        return msgspec.json.decode(value) if isinstance(value, msgspec.Raw) else None
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def tree_of(source: object) -> Any:
    """A dictionary as it is, a model or a Struct as a dictionary. Raises TypeError for others."""
    if isinstance(source, (dict, list)):
        return source
    if isinstance(source, msgspec.Struct):
        return msgspec.to_builtins(source, enc_hook=as_read)
    dump = getattr(source, "model_dump", None)
    if dump is None:
        raise TypeError(f"cannot check a {type(source).__name__}")
    return dump(exclude_none=True, warnings=False)  # a warning would repeat the value
