"""What whoever adopts barnterm changes: where the site stands and how it is reached."""

from __future__ import annotations

ADDRESS = "https://barnterm.example/"
"""Where the site stands. The domain is one of those that nobody can own (RFC 2606)."""

MAIL = "forslag@barnterm.example"
"""Where suggestions and reports of faults go."""

REPOSITORY = ""
"""Where the source is kept, for those who rather write an issue there. Left out when empty."""

ASSESSED = "2026-11-22"
"""The day when the accessibility of the site was last assessed, for the accessibility statement."""
