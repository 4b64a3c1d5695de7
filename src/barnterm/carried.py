"""What decisions say of what is under way on the day of the file: what they carry, and stop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from barnterm._generated.structs import Effort
from barnterm.case import CaseFacts
from barnterm.codes import codes_with
from barnterm.decided import Word, holds_against_a_no, last_word, word_of
from barnterm.once import once

UNDER_WAY = codes_with("EffortStatus", "state", "under_way")


@once
def stopped(case: CaseFacts) -> list[tuple[Any, str, Word]]:
    """What is under way although the last word on it stops it, with a field, and that word."""
    found, told = [], set()
    for record, field in under_way(case) if case.records["Decision"] else ():
        word = last_words(case).get(record.id)
        if word and not any(is_carried(case, id_) for id_ in (record.id, effort_of(record))):
            # A stay is told of with its effort, which comes first.
            if effort_of(record) not in told:
                found.append((record, field, word))
            told.add(record.id)
    return found


def effort_of(stay: Any) -> str:
    """The id of the effort that a stay comes of; empty for what is no stay."""
    return getattr(stay, "effort", None) or ""


def is_carried(case: CaseFacts, id_: str) -> bool:
    """Whether the last word on an effort, a plan or a stay carries it on the day of the file."""
    word = last_words(case).get(id_)
    return word is not None and word.carries(case.created)


@once
def last_words(case: CaseFacts) -> dict[str, Word]:
    """By id of an effort, a plan or a stay: the decision that carries or stops it."""
    found: dict[str, Word] = {}
    for record in case.of("Effort", "Plan", "Stay") if case.records["Decision"] else ():
        if word := last_word(words_on(case, record), case.created):
            found[record.id] = word
    return found


def words_on(case: CaseFacts, record: Any) -> list[Word]:
    """What each decision on an effort, a plan or a stay says of it, the earliest first."""
    return [words(case)[id(each)] for each in case.decisions_on(record)]


@once
def words(case: CaseFacts) -> dict[int, Word]:
    """What each decision says. A plan is one thing with what stands in it."""
    plans = case.table("Plan")
    found = {}
    for each in case.records["Decision"]:
        about = set(each.applies_to or ())
        found[id(each)] = word_of(each, len(about - plans.keys()) or len(about))
    return found


def under_way(case: CaseFacts) -> Iterator[tuple[Any, str]]:
    """What a decision may carry and is there on the day of the file, with a field that says so."""
    for effort in case.records["Effort"]:
        if effort.status in UNDER_WAY:
            yield effort, "status"
    for each in (*case.plans_on(case.created), *case.stays_on(case.created)):
        yield each, ""


def is_carried_against_a_no(case: CaseFacts, effort: Effort) -> bool:
    """Whether the last word of those that need nobody's yes carries an effort on the day."""
    found = [word for word in words_on(case, effort) if holds_against_a_no(word.decision)]
    word = last_word(found, case.created)
    return word is not None and word.carries(case.created)
