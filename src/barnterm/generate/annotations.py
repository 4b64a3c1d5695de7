"""Reads what an element of the schema states of itself, as texts by name."""

from __future__ import annotations

from typing import Any


def stated_in(element: Any) -> dict[str, str]:
    if not element.annotations:
        return {}
    return {str(k): text_of(v.value) for k, v in entries(element.annotations)}


def entries(of: Any) -> Any:
    """Keys and values of a dictionary in a LinkML element, which is a dict or a JsonObj."""
    return of.items() if isinstance(of, dict) else of._items()


def text_of(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
