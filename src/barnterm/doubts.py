"""The fast look at a file whose fields and types are right: what may be wrong with it?

For a good file the answer is nothing, and that is all that is ever done with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from barnterm import forms
from barnterm._generated.structs import Case, Exchange
from barnterm._generated.sweep import Swept, sweep_case, sweep_exchange
from barnterm.rules import RECORD_RULES
from barnterm.screens import SCREENS, doubted, seen_around, seen_in

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
    parts = [(ENVELOPE, around, doubted(ENVELOPE_SCREENS, around))]
    for index, case in cases:
        seen = seen_in(case, around, sweep_case(case))
        parts.append((index, seen, doubted(CASE_SCREENS, seen)))
    if not all(well_formed(seen.swept, seen.ids, codes) for _, seen, codes in parts):
        return None
    found = ((index, [*codes, *ALWAYS_RUN]) for index, _, codes in parts)
    return {index: codes for index, codes in found if codes}


def well_formed(swept: Swept, ids: list[str], codes: Iterable[str]) -> bool:
    """Whether all texts have their form. A reference that leads to an id has that of the id."""
    return forms.hold(swept, ids) and (TARGET_MISSING not in codes or forms.references_hold(swept))


def exchange_is_well_formed(exchange: Exchange) -> bool:
    """Whether all texts in the envelope have their form."""
    swept = sweep_exchange(exchange)
    return well_formed(swept, forms.ids_in(swept), [TARGET_MISSING])


def case_is_well_formed(case: Case) -> bool:
    """Whether all texts in the case have their form."""
    swept = sweep_case(case)
    return well_formed(swept, forms.ids_in(swept), [TARGET_MISSING])
