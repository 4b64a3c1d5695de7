"""What is asked of a report."""

from __future__ import annotations

from typing import NamedTuple

from barnterm.finding import Language


class ReportOptions(NamedTuple):
    """What is asked of a report, and what was asked of the check.

    Attributes:
        language: "sv" or "en".
        at: The day that counted as today, YYYY-MM-DD, or None.
        profile: The name of the profile that was checked against, or None.
        suppressions: The file with suppressions as it was named, or None.
        colour: Whether text is painted; no other format heeds it.
    """

    language: Language = "sv"
    at: str | None = None
    profile: str | None = None
    suppressions: str | None = None
    colour: bool = False
