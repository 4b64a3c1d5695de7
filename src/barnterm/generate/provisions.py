"""Whether legal grounds and kinds of information say what can be relied on.

A ground decides what is handed over, so that a day that is no day, a reach of nothing or a kind of
information that is left out of a tree must not be read past.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from barnterm.generate.model import Standard, Term
from barnterm.selection import NONE, Tree, select, upwards

FORCES = ("overrides", "needs_recorded_decision", "yields")
BREAKS = ("true", "false", "by_consent", "by_duty")
"""Whether a provision breaks secrecy by itself, not at all, or only with a consent or a duty that
stands elsewhere."""

KINDS = ("secrecy", "duty", "permission", "exception", "procedure")
"""What a provision does: it makes something secret, demands or permits that it is told, says when
secrecy or a block does not hold, or says how a matter is handled."""

NEVER_BREAK = {"secrecy", "procedure"}
"""The kinds that no disclosure can rest on: what protects is no permission."""

BINDS = ("authorities", "private", "both")
"""Whom a provision is about: public authorities, private bodies and people, or both."""

READ = ("statute", "secondary")
"""Whether the text of the statute was read, or only what others say of it."""

LISTS = {"reach_from": "Service", "reach_to": "Service", "reach_purposes": "Purpose"}


def trees(standard: Standard) -> dict[str, Tree]:
    """By the name of a scheme: its codes, each with the broader one."""
    return {
        scheme.name: {term.code: term.broader for term in scheme.terms}
        for scheme in standard.schemes
    }


def terms_of(standard: Standard, name: str) -> Iterator[Term]:
    return (term for each in standard.schemes if each.name == name for term in each.terms)


def faults_of_provisions(standard: Standard) -> Iterator[str]:
    """A line for each thing that a legal ground says amiss of its force, validity or reach."""
    tree_of = trees(standard)
    for term in terms_of(standard, "LegalGround"):
        lines = (*force(term), *kind(term), *validity(term), *text(term), *reach(term, tree_of))
        yield from (f"LegalGround.{term.code}: {line}" for line in lines)


def force(term: Term) -> Iterator[str]:
    breaks, over = (term.facts.get(key) for key in ("breaks_secrecy", "force_over_denial"))
    if breaks not in BREAKS:
        yield f"`breaks_secrecy` is not one of {', '.join(BREAKS)}"
    if over not in FORCES:
        yield f"`force_over_denial` is not one of {', '.join(FORCES)}"
    if (over == "yields") != (breaks != "true"):
        yield "only what breaks secrecy by itself can beat a denial, and all that does"


def kind(term: Term) -> Iterator[str]:
    said, breaks = (term.facts.get(key) for key in ("kind_of_provision", "breaks_secrecy"))
    if said not in KINDS:
        yield f"`kind_of_provision` is not one of {', '.join(KINDS)}"
    elif said in NEVER_BREAK and breaks != "false":
        yield f"`kind_of_provision: {said}` breaks no secrecy"
    if term.facts.get("binds") not in BINDS:
        yield f"`binds` is not one of {', '.join(BINDS)}"


def text(term: Term) -> Iterator[str]:
    """Lines about how the text was read, by whom, and on which day it was as it was read."""
    if term.facts.get("text_read") not in READ:
        yield f"`text_read` is not one of {', '.join(READ)}"
    if term.facts.get("reviewed_by_lawyer") not in {"true", "false"}:
        yield "`reviewed_by_lawyer` is neither true nor false"
    for name in ("statute_text_as_of", "wording_from"):
        if not is_day(term.facts.get(name, "1000-01-01")):
            yield f"`{name}` is no day"
    if term.facts.get("text_read") == "statute" and "statute_text_as_of" not in term.facts:
        yield "the text was read but not as of which day"


def validity(term: Term) -> Iterator[str]:
    days = [term.facts.get("valid_from", ""), term.facts.get("valid_to", "9999-12-31")]
    if not all(map(is_day, days)):
        yield "`valid_from` or `valid_to` is no day"
    elif days[0] > days[1]:
        yield "`valid_to` lies before `valid_from`"
    if "valid_to" in term.facts and term.status == "current":
        yield "`valid_to` is said of a term whose status is current"


def is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def reach(term: Term, tree_of: dict[str, Tree]) -> Iterator[str]:
    said = {key: value for key, value in term.meaning.items() if key.startswith("reach_")}
    if said and term.facts.get("breaks_secrecy") != "true":
        yield "has a reach but does not break secrecy by itself"
    may_be_empty = {"reach_to"} if "reach_people" in said else set()
    for key in LISTS.keys() & said.keys() - may_be_empty:
        if not select(said[key], tree_of.get(LISTS[key], {})):
            yield f"`{key}` reaches nothing"
    yield from leaks(said.get("reach_categories", NONE), tree_of.get("InformationCategory", {}))


def leaks(text: str, tree: Tree) -> Iterator[str]:
    """A line when a category is reached but not one below it.

    Stated more broadly, what is below would be handed over.
    """
    chosen = select(text, tree)
    if any(chosen & {*upwards(code, tree)} for code in tree.keys() - chosen):
        yield "`reach_categories` reaches a category but not all below it"


def faults_of_identifying(standard: Standard) -> Iterator[str]:
    """A line for each category that identifies and lies below another.

    Each must be opened by its own name, and stated more broadly it would be opened by another's.
    """
    for term in terms_of(standard, "InformationCategory"):
        if term.broader and term.meaning.get("identifies", NONE) != NONE:
            yield f"InformationCategory.{term.code} identifies and lies below {term.broader}"
