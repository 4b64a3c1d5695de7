"""One language for the needs, efforts, roles and consents of children, and its checks.

Check an exchange that you have, or a file, and say what was found:

    report = barnterm.validate(text, at="2026-06-01")
    report = barnterm.validate_file("exchange.json", at="2026-06-01")
    for finding in report.findings:
        print(finding.severity, finding.code, barnterm.message(finding, "en"))
    report.to_json("en")

Find terms by the words that people use:

    barnterm.find("orosanmälningar")

Beside these stand

    barnterm.models     Pydantic models: to build an exchange, and for a web framework
    barnterm.structs    Structs: to read many files fast
    barnterm.case       what one asks of a case: who coordinates, which needs nobody meets
    barnterm.terms      the terms of every scheme, with labels in Swedish and English
    barnterm.api        to check many files with several processes

Nothing that they say of a file repeats a name, an id, a number or a text from it. The command line
is `barnterm --help`, and `barnterm example` prints an exchange to begin with.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from barnterm import api as api
    from barnterm import case as case
    from barnterm import models as models
    from barnterm import structs as structs
    from barnterm import terms as terms
    from barnterm._generated.structs import STANDARD
    from barnterm.api import validate, validate_file
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
    "validate_file",
]
__version__ = "0.2.0"

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
    "validate_file": "barnterm.api",
}

MODULES = ("api", "case", "models", "structs", "terms")
"""What stands beside the names above, and is found without being imported by name."""


def __getattr__(name: str) -> object:
    """Fetch a public name when it is first used, so that generating can begin from nothing."""
    if name in MODULES:
        return import_module(f"barnterm.{name}")
    if name not in HOMES:
        raise AttributeError(f"module 'barnterm' has no attribute {name!r}")
    found: object = getattr(import_module(HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """What there is, whether it has been fetched or not."""
    return sorted([*__all__, *MODULES, *(name for name in globals() if name.startswith("__"))])
