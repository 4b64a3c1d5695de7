"""Screens before the rules on disclosures."""

from __future__ import annotations

from barnterm.rules.disclosure import covers, in_use, parts
from barnterm.screens.screen import Seen, screen


@screen("disclosure.without_permit")
def disclosures_were_permitted(seen: Seen) -> bool:
    case = seen.record
    if not case.disclosures:
        return True
    permits = [each for each in (*(case.consents or ()), *(case.grounds or ())) if in_use(each)]
    for done in case.disclosures:
        for part in parts(done):
            if not any(covers(each, done, *part) for each in permits):
                return False
    return True
