"""Writes the reports on many sources, for the trial that compares two versions of barnterm.

    python tools/trials/write_reports.py TREE PROFILES < sources > reports

A line of input is a source, a line of output the report on it in each language, both as JSON.
Of barnterm it asks no more than what both versions call by the same name.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

import barnterm
from barnterm import report as reporting

LANGUAGES = ("sv", "en")
OPTIONS: Any = getattr(reporting, "ReportOptions", None) or vars(reporting)["How"]
"""What is asked of a report, by the name it has, or that it had in 0.1.0."""

CHECK_FILE = getattr(barnterm, "validate_file", None) or barnterm.validate
"""What checks a file, which in 0.1.0 was what checked everything."""


def reports_on(asked: dict[str, Any], profiles: Path) -> dict[str, str]:
    """The report in each language as a program reads it; the name of what was raised, if so."""
    source = asked["path"] or base64.b64decode(asked["bytes"])
    check = CHECK_FILE if asked["path"] else barnterm.validate
    profile = profiles / asked["profile"] if asked["profile"] else None
    try:
        report = check(source, at=asked["at"], profile=profile, suppressions=asked["suppressions"])
        return {each: as_text(report, each, asked) for each in LANGUAGES}
    except Exception as error:
        return dict.fromkeys(LANGUAGES, f"raised {type(error).__name__}")


def as_text(report: Any, language: Any, asked: dict[str, Any]) -> str:
    """As the report format json writes it."""
    options = OPTIONS(language, asked["at"], asked["profile"])
    return reporting.render("json", [reporting.FileReport(asked["name"], report)], options)


def main(tree: str, profiles: str) -> None:
    if not Path(barnterm.__file__).is_relative_to(Path(tree).resolve()):
        sys.exit("barnterm was imported from another tree than the one that was asked for")
    for line in sys.stdin:
        print(json.dumps(reports_on(json.loads(line), Path(profiles))))


if __name__ == "__main__":
    main(*sys.argv[1:])
