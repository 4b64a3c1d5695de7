"""What the models' own texts speak of is carried by terms and rules that exist."""

from html import escape

import pytest

from barnterm.finding import Language
from barnterm.rules import RULES
from barnterm.site import said
from barnterm.site.page import LANGUAGES
from barnterm.terms import schemes

NOTIONS = [(text, notion) for text in said.texts() for notion in text.notions]
FIVE = ["ystad-application", "ystad-report", "ystad-agreement", "sormland", "sollentuna"]
SPOKEN_OF = {
    *("role/coordinator", "core_concept/assigned_mission", "core_concept/incentive"),
    *("core_concept/overlapping_responsibility", "core_concept/barrier", "core_concept/trigger"),
    *("core_concept/management_system", "core_concept/shared_view", "core_concept/silo"),
    *("core_concept/early_negative_stage", "core_concept/shared_goal_picture"),
    *("core_concept/promoting_work", "core_concept/teaching_about_social_services"),
    "core_concept/implementation_support",
}
"""The notions that the texts themselves name, each of which has a term."""

both = pytest.mark.parametrize("language", LANGUAGES)


def lost(notion: said.Notion) -> list[str]:
    """The terms and rules of a notion that there are none of."""
    terms = [each.split("/") for each in notion.terms]
    unknown = ["/".join(each) for each in terms if each[1] not in schemes().get(each[0], {})]
    return [*unknown, *(each for each in notion.rules if each not in RULES)]


def test_every_term_and_rule_that_is_named_exists() -> None:
    """A page that leads to a term that is gone would claim that something is carried."""
    assert {notion.en: gone for _, notion in NOTIONS if (gone := lost(notion))} == {}


def test_a_term_or_rule_that_does_not_exist_is_seen() -> None:
    """A made-up scheme, code and rule are each told."""
    named = ("core_concept/made_up", "made_up/need", "core_concept/need")
    notion = said.Notion("", "", named, ("made.up", "completeness.told_again"))
    assert lost(notion) == ["core_concept/made_up", "made_up/need", "made.up"]


def test_each_of_the_five_texts_is_told_of_and_each_of_its_notions_has_a_term() -> None:
    """Nothing that a text speaks of stands without a term that carries it."""
    assert [text.key for text in said.texts()] == FIVE
    assert [notion.en for _, notion in NOTIONS if not notion.terms] == []
    assert {text.source for text in said.texts()} <= schemes()["source"].keys()


def test_every_notion_that_the_texts_name_is_led_to() -> None:
    """The page tells in which text each of them is found."""
    assert set() == SPOKEN_OF - {each for _, notion in NOTIONS for each in notion.terms}


@both
def test_the_page_tells_every_notion_and_leads_to_what_carries_it(language: Language) -> None:
    """Each notion stands on the page, and so does a link for each of its terms and rules."""
    (page,) = said.pages(language)
    for _, notion in NOTIONS:
        assert escape(getattr(notion, language)) in page.body
        for each in (*notion.terms, *notion.rules):
            assert f"{each}/" in page.body or f"{each}.md" in page.body, each
