"""One language for the needs, efforts, roles and consents of children, and its checks."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from barnterm._generated.structs import STANDARD
    from barnterm.api import validate
    from barnterm.each import validate_each
    from barnterm.finding import Finding, NotChecked, Report
    from barnterm.messages import message
    from barnterm.search import Match, find
    from barnterm.verdict import Verdict

__all__ = [
    "STANDARD",
    "Finding",
    "Match",
    "NotChecked",
    "Report",
    "Verdict",
    "find",
    "message",
    "validate",
    "validate_each",
]
__version__ = "0.1.0"

HOMES = {
    "STANDARD": "barnterm._generated.structs",
    "Finding": "barnterm.finding",
    "Match": "barnterm.search",
    "NotChecked": "barnterm.finding",
    "Report": "barnterm.finding",
    "Verdict": "barnterm.verdict",
    "find": "barnterm.search",
    "message": "barnterm.messages",
    "validate": "barnterm.api",
    "validate_each": "barnterm.each",
}


def __getattr__(name: str) -> object:
    """Fetch a public name when it is first used, so that generating can begin from nothing."""
    if name not in HOMES:
        raise AttributeError(f"module 'barnterm' has no attribute {name!r}")
    found: object = getattr(import_module(HOMES[name]), name)
    globals()[name] = found
    return found
