"""Disclosures: was there a consent or a ground for what was handed over?

The rule warns and explains; it decides nothing. What may be disclosed is another matter.
"""

from __future__ import annotations

from typing import Any

from barnterm import terms
from barnterm.rules.grounds import breaks_secrecy
from barnterm.rules.rule import Context, Hits, rule


@rule(
    "warning",
    sv="Uppgifterna lämnades ut {on} utan något samtycke eller lagrum i filen som täcker utlämnandet.",
    en="The information was disclosed on {on} without any consent or ground in the file that covers it.",
)
def without_permit(context: Context) -> Hits:
    """A disclosure is recorded that no consent or ground in force that day covers.

    Why: the disclosure may have broken secrecy, for example because the consent had expired.
    Mend: record the consent or ground there was; if there was none, handle it as an incident.

    Ett utlämnande är antecknat som inget gällande samtycke eller lagrum täcker.

    Varför: utlämnandet kan ha brutit mot sekretess, till exempel för att samtycket hade gått ut.
    Gör så här: anteckna det samtycke eller lagrum som fanns; fanns inget, hantera det som en avvikelse.
    """
    permits = [p.record for p in context.of("Consent", "Ground") if in_use(p.record)]
    for place in context.of("Disclosure"):
        done = place.record
        if not all(any(covers(each, done, *part) for each in permits) for part in parts(done)):
            yield place.at, {"on": done.disclosed_on}


def parts(disclosure: Any) -> list[tuple[str, str, str]]:
    """What must be covered each by itself: person, recipient and category."""
    to = [*(disclosure.recipients or ()), *(disclosure.recipient_people or ())]
    return [(p, r, c) for p in disclosure.concerns for r in to for c in disclosure.categories]


def in_use(statement: Any) -> bool:
    """Whether a consent or ground is such that it can permit anything on some day."""
    if hasattr(statement, "ground"):
        decided = statement.status == "active" and statement.decided_by
        return bool(decided) and breaks_secrecy(statement.ground)
    have = {each.party for each in statement.given_by or ()}
    required = statement.required_parties or ()
    return bool(statement.status == "given" and statement.ends and required) and have.issuperset(
        required
    )


def covers(statement: Any, done: Any, person: str, recipient: str, category: str) -> bool:
    """Whether a statement permits this part of a disclosure on the day it was made."""
    scope = statement.scope
    return (
        statement.about == person
        and in_force(statement, done.disclosed_on)
        and done.discloser in (scope.disclosers or ())
        and recipient in [*(scope.recipients or ()), *(scope.recipient_people or ())]
        and done.purpose in (scope.purposes or ())
        and "disclose" in (scope.actions or ())
        and any(
            c in (scope.categories or ()) for c in terms.lineage("information_category", category)
        )
    )


def in_force(statement: Any, day: str) -> bool:
    """Whether the day lies in the statement's period and before any withdrawal."""
    withdrawal = getattr(statement, "withdrawal", None)
    return (
        (statement.starts is None or statement.starts <= day)
        and (statement.ends is None or day <= statement.ends)
        and (withdrawal is None or day < withdrawal.given_on)
    )
