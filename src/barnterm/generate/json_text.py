"""Generates JSON as people like to read it: a member a line, and what is short on one line."""

from __future__ import annotations

import json
from typing import Any


def json_text(value: Any, indent: str = "") -> str:
    """The value as JSON, without a newline at the end."""
    inner = indent + "  "
    if isinstance(value, dict) and len(value) > 1:
        members = [f"{inner}{plain(key)}: {json_text(each, inner)}" for key, each in value.items()]
        return "\n".join(["{", ",\n".join(members), indent + "}"])
    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
        items = [inner + json_text(each, inner) for each in value]
        return "\n".join(["[", ",\n".join(items), indent + "]"])
    return plain(value)


def plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
