"""Addresses that last: where a rule is explained, whoever keeps the site and wherever it stands.

They are made of the names of rules alone, never of anything that stands in a file.
"""

from __future__ import annotations

from barnterm.finding import Language

HOME = "https://w3id.org/barnterm/"
"""What every address of barnterm begins with. w3id.org forwards it to where the site stands."""

BELOW: dict[Language, str] = {"sv": "", "en": "en/"}
"""Where each language stands below it: Swedish at the root, as on the site."""


def of_rule(code: str, language: Language) -> str:
    """The address of a rule's page, such as https://w3id.org/barnterm/rule/dates.ends_before_start.

    Args:
        code: The code of one of the rules in `barnterm.rules.RULES`.
        language: "sv" or "en", the language of the page.
    """
    return f"{HOME}{BELOW[language]}rule/{code}"
