"""The fast look at a file whose fields and types are right: what may be wrong with it?

For a good file the answer is nothing, and that is all that is ever done with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from barnterm import forms
from barnterm._generated.structs import Case, Exchange
from barnterm._generated.sweep import Swept, sweep_case, sweep_exchange
from barnterm.rules import RECORD_RULES
from barnterm.screens import SCREENS, Screen, Seen, doubted, seen_around, seen_in

ENVELOPE = -1
"""What stands for the envelope among the numbers of the cases."""

TARGET_MISSING = "references.target_missing"

Doubts = dict[int, list[str]]
"""By number of the case, or `ENVELOPE`: the codes of the rules that may be broken there."""

CASE_SCREENS = tuple(each for each in SCREENS if each.of == "Case")
ENVELOPE_SCREENS = tuple(each for each in SCREENS if each.of == "Exchange")

SCREENED = {code for each in SCREENS for code in each.codes}
ALWAYS_RUN = [rule.code for rule in RECORD_RULES if rule.code not in SCREENED]
"""Rules that no screen stands before."""


def doubts_about(
    exchange: Exchange, cases: Iterable[tuple[int, Case]], day: str | None
) -> Doubts | None:
    """The rules that may be broken, by part; None when some text has not the form of its type."""
    around = seen_around(exchange, sweep_exchange(exchange), day or "")
    codes = doubted_if_well_formed(ENVELOPE_SCREENS, around)
    found = {ENVELOPE: codes}
    for index, case in cases if codes is not None else ():
        codes = doubted_if_well_formed(CASE_SCREENS, seen_in(case, around, sweep_case(case)))
        if codes is None:
            return None
        found[index] = codes
    return None if codes is None else {n: codes for n, codes in found.items() if codes}


def doubted_if_well_formed(screens: tuple[Screen, ...], seen: Seen) -> list[str] | None:
    """The rules that may be broken; None when some text has not the form of its type."""
    if not forms.hold(seen.swept, seen.ids):
        return None
    codes = doubted(screens, seen)
    if TARGET_MISSING in codes and not forms.references_hold(seen.swept):
        return None
    return codes + ALWAYS_RUN


def well_formed(swept: Swept) -> bool:
    """Whether all texts have their form, and all references that of an id."""
    return forms.hold(swept, forms.ids_in(swept)) and forms.references_hold(swept)


def exchange_is_well_formed(exchange: Exchange) -> bool:
    """Whether all texts in the envelope have their form."""
    return well_formed(sweep_exchange(exchange))


def case_is_well_formed(case: Case) -> bool:
    """Whether all texts in the case have their form."""
    return well_formed(sweep_case(case))
