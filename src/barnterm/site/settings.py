"""What whoever adopts barnterm changes: where the site stands and how it is reached."""

from __future__ import annotations

import tomllib

from barnterm.site import ROOT

URLS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]

ADDRESS: str = URLS["Homepage"]
"""Where the site stands. The domain is one of those that nobody can own (RFC 2606)."""

MAIL = "forslag@barnterm.example"
"""Where suggestions and reports of faults go."""

REPOSITORY: str = "" if ".example/" in URLS["Repository"] else URLS["Repository"]
"""Where the source is kept, for those who rather write an issue there. Left out when empty: as long
as the address is one that nobody can own.
"""

ASSESSED = "2026-11-22"
"""The day when the accessibility of the site was last assessed, for the accessibility statement."""
