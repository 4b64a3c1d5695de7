"""The page "Where does it go?" answers in both languages, and each answer leads to a real place."""

import re
from collections import Counter

import pytest

from barnterm.finding import Language
from barnterm.generate.model import Slot
from barnterm.rules import RULES
from barnterm.site import classes, model, search, where
from barnterm.site.page import LANGUAGES
from barnterm.terms import schemes, table

QUESTIONS = where.asked().question
DOUBLE = {
    *("yes_taken_back", "a_no", "an_end", "what_kind", "where_from", "when", "guardian"),
    *("placed", "decision", "handing_on", "support_level", "interpreter", "housing"),
}
"""The thirteen facts that once had two places (decision 0021)."""

both = pytest.mark.parametrize("language", LANGUAGES)


def slot_at(place: str) -> Slot | None:
    try:
        return where.slot_of(*place.split("."))
    except KeyError:
        return None


def unknown(each: where.Question) -> list[str]:
    """The places and codes of an answer that the schema does not have, and the codes that cannot
    be written in any of its places.
    """
    slots = {place: slot_at(place) for place in each.places}
    names = {scheme.name: scheme.code for scheme in table().schemes}
    written = {names.get(slot.range) for slot in slots.values() if slot}
    lost = [place for place, slot in slots.items() if not slot]
    for address in each.codes:
        scheme, code = address.split("/")
        if scheme not in written or code not in schemes()[scheme]:
            lost.append(address)
    return lost


def sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?= [A-ZÅÄÖ]|$)", text))


def test_every_place_and_code_of_an_answer_stands_in_the_schema() -> None:
    """An answer that leads nowhere is worse than none."""
    assert {each.key: lost for each in QUESTIONS if (lost := unknown(each))} == {}


def test_a_place_or_code_that_the_schema_lacks_is_seen() -> None:
    """A made-up class, field, scheme and code are each told, and a code that belongs elsewhere; an
    inherited field is not.
    """
    places = ("Need.area", "Need.category", "Need.made_up", "MadeUp.id")
    codes = ("need_area/housing", "need_area/made_up", "made_up/housing", "custody/joint")
    wrong = where.Question("x", "people", {}, {}, places, codes)
    assert unknown(wrong) == [*places[2:], *codes[1:]]


def test_every_rule_that_an_answer_names_is_a_rule() -> None:
    """The rule that tells when it goes wrong exists under that code."""
    assert {code for each in QUESTIONS for code in each.rules} - set(RULES) == set()


def test_every_double_place_has_a_question() -> None:
    """All thirteen of the decision are answered, and no answer names a fourteenth."""
    assert {each.fact for each in QUESTIONS if each.fact} == DOUBLE


def test_there_are_questions_enough_and_each_group_has_some() -> None:
    """At least forty-five, every one in a group that exists, and no group is empty."""
    assert len(QUESTIONS) >= 45
    assert {each.group for each in QUESTIONS} == {each.key for each in where.asked().group}


@both
def test_no_question_stands_twice(language: Language) -> None:
    """Each has a text, an answer and a place on the page of its own."""
    asked = [each.question[language] for each in QUESTIONS]
    answers = [each.answer[language] for each in QUESTIONS]
    keys = [each.key for each in QUESTIONS] + [each.key for each in where.asked().group]
    assert [text for text, n in Counter([*asked, *answers, *keys]).items() if n > 1] == []


@both
def test_a_question_asks_and_its_answer_is_short_enough_to_be_read(language: Language) -> None:
    """A question ends with its mark; an answer has two to five sentences, and says something."""
    assert [e.key for e in QUESTIONS if not e.question[language].endswith("?")] == []
    lengths = {each.key: sentences(each.answer[language]) for each in QUESTIONS}
    assert {key: n for key, n in lengths.items() if not 2 <= n <= 5} == {}


def test_answers_are_written_in_two_languages() -> None:
    """No text of one language stands in the other, and Swedish is seen by its letters."""
    for each in QUESTIONS:
        assert each.question.keys() == each.answer.keys() == set(LANGUAGES), each.key
        assert re.search("[åäö]", each.answer["sv"]), each.key
        assert not re.search("[åäö]", each.question["en"] + each.answer["en"]), each.key


@both
def test_the_search_box_finds_each_question_at_its_place(language: Language) -> None:
    """The index holds every question with the place on the page that it leads to."""
    ((_, _, (entry,)),) = search.page_groups(language, where.pages(language))
    found = {tuple(said[1:].split("\t#")) for said in entry.split(search.BETWEEN)}
    assert {(each.question[language], each.key) for each in QUESTIONS} <= found


@both
def test_the_page_of_a_class_leads_back_to_its_questions(language: Language) -> None:
    """Each question is told on the page of every class that its answer leads to."""
    for of in model.classes().values():
        body = classes.asked(of, language)
        told = {each.key for each in QUESTIONS if f"(where.md#{each.key})" in body}
        places = {each.key: {p.partition(".")[0] for p in each.places} for each in QUESTIONS}
        assert told == {key for key, owners in places.items() if of.name in owners}, of.name
