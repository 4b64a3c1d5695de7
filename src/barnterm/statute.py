"""Where an act of the Swedish Code of Statutes stands, by its number."""

from __future__ import annotations

ACTS = "https://data.riksdagen.se/dokument/sfs-"
"""Sweden publishes no ELI; this is how the Riksdag's open data names an act."""


def act_address(sfs: str) -> str:
    """The address of the Riksdag's text of an act, by its number, such as "2009:400"."""
    return ACTS + sfs.replace(":", "-")
