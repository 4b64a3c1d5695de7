"""What decides is data on codes: the reach of legal grounds, and the categories of records."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from barnterm._generated.codes import BROADER, CODES, FACTS
from barnterm.codes import Reach, categories_of, codes_with, fact, lineage, may_have, provision
from barnterm.selection import select, unknown
from conformance.suite import ROOT

GROUNDS = sorted(FACTS["LegalGround"])
TREE = {"health": None, "clinic": "health", "ward": "clinic", "dental": "health", "school": None}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("health", {"health", "clinic", "ward", "dental"}),
        ("clinic school", {"clinic", "ward", "school"}),
        ("=health dental", {"health", "dental"}),
        ("any", set(TREE)),
        ("none", set()),
        ("", set()),
        ("any -dental", {"clinic", "ward", "school"}),
        ("health -clinic", {"dental"}),
        ("health -ward", {"dental"}),
        ("health -ward =health", {"dental", "health"}),
        ("dental helth =scool -clinik", {"dental"}),
    ],
)
def test_a_selection_means_codes_below_and_takes_away_above_too(text: str, meant: set[str]) -> None:
    """A code brings those below; what is taken away goes with all that it may be stated as."""
    assert select(text, TREE) == meant


def test_words_that_are_no_codes_are_told() -> None:
    """Each word that is neither a code nor a word for many is named, without its sign."""
    assert unknown("any -dental =health none", TREE) == []
    assert unknown("dental -clinik =scool", TREE) == ["clinik", "scool"]


def reach_of(ground: str) -> Reach:
    """The reach of a ground that has one."""
    reach = provision(ground).reach
    assert reach is not None
    return reach


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ground_that_breaks_secrecy_has_a_reach_and_no_other(ground: str) -> None:
    """A provision covers something exactly when it breaks secrecy by itself."""
    breaks = fact("LegalGround", ground, "breaks_secrecy") == "true"
    told = provision(ground)
    assert (told.reach is not None) == breaks
    assert (told.force == "yields") != breaks
    assert told.valid_from


@pytest.mark.parametrize("ground", sorted(codes_with("LegalGround", "breaks_secrecy")))
def test_a_reach_has_no_empty_side_and_holds_what_is_below_its_categories(ground: str) -> None:
    """Nothing is permitted by an empty side, and stating a category more broadly opens nothing."""
    reach = reach_of(ground)
    assert reach.disclosers
    assert reach.recipients or reach.people != "none"
    assert reach.about
    assert reach.purposes
    for code, above in BROADER["InformationCategory"].items():
        assert code in reach.categories or above not in reach.categories, code


@pytest.mark.parametrize("ground", ["osl_10_28", "osl_12_2", "hsl_16_4", "osl_99_1", ""])
def test_what_stands_on_another_provision_or_is_not_known_covers_nothing(ground: str) -> None:
    """A ground that gives nothing by itself yields to a denial and has no reach."""
    assert provision(ground).reach is None
    assert provision(ground).force == "yields"


@pytest.mark.parametrize(
    ("ground", "discloser", "recipient", "reached"),
    [
        ("sol_2025_19_1", "school", "individual_and_family_services", True),
        ("sol_2025_19_1", "pupil_health", "social_services", True),
        ("sol_2025_19_1", "dental_care", "social_emergency", True),
        ("sol_2025_19_1", "school", "police", False),
        ("sol_2025_19_1", "school", "residential_care", False),
        ("sol_2025_19_1", "sports_club", "individual_and_family_services", False),
        ("sol_2025_19_1", "family_counselling", "individual_and_family_services", False),
        ("sol_2025_19_2", "family_counselling", "individual_and_family_services", True),
        ("sol_2025_20_6", "police", "individual_and_family_services", True),
        ("sol_2025_20_6", "individual_and_family_services", "school", False),
        ("osl_25_12", "child_psychiatry", "individual_and_family_services", True),
        ("osl_25_12", "child_psychiatry", "school", False),
        ("osl_25_12", "child_psychiatry", "police", False),
        ("osl_25_12", "pupil_health", "individual_and_family_services", False),
        ("osl_26_9", "individual_and_family_services", "habilitation", True),
        ("osl_26_9", "family_counselling", "habilitation", False),
        ("osl_26_9", "individual_and_family_services", "preschool", False),
        ("osl_26_9a", "individual_and_family_services", "preschool", True),
        ("osl_25_13a", "pupil_health", "school", False),
        ("osl_10_18a", "individual_and_family_services", "police", True),
        ("osl_10_18a", "school", "police", False),
        ("osl_10_18c", "primary_care", "police", True),
        ("osl_10_21", "paediatrics", "prosecution", True),
        ("osl_10_21", "school", "police", False),
        ("osl_10_23", "school", "police", False),
        ("osl_10_24", "school", "police", True),
        ("osl_10_24", "pupil_health", "police", False),
        ("osl_10_24", "child_psychiatry", "police", False),
        ("osl_10_27", "school", "youth_centre", True),
        ("osl_10_27", "child_psychiatry", "school", False),
        ("osl_10_27", "individual_and_family_services", "school", False),
        ("osl_10_15a", "individual_and_family_services", "police", True),
        ("osl_10_15a", "family_counselling", "police", False),
        ("osl_10_15a", "primary_care", "police", False),
        ("osl_10_2", "school", "sports_club", True),
        ("osl_12_3", "school", "individual_and_family_services", False),
        ("fb_6_20c", "preschool", "family_law", True),
        ("fb_6_20c", "pupil_health", "family_law", False),
        ("osl_10_3", "individual_and_family_services", "school", False),
        ("osl_25_11", "child_psychiatry", "habilitation", True),
        ("osl_25_11", "child_psychiatry", "individual_and_family_services", False),
        ("osl_25_13", "hospital", "individual_and_family_services", True),
        ("osl_25_13", "hospital", "school", False),
        ("osl_25_13", "individual_and_family_services", "hospital", False),
        ("act_2025_170_4", "child_psychiatry", "police", True),
        ("act_2025_170_4", "school", "individual_and_family_services", False),
        ("act_2025_170_4", "sports_club", "police", False),
        ("act_2025_170_6", "youth_centre", "police", True),
        ("act_2025_170_6", "individual_and_family_services", "police", False),
        ("act_2025_170_6", "child_psychiatry", "police", False),
        ("act_2025_170_6", "school", "police", False),
        ("act_2025_170_7", "school", "prosecution", True),
        ("act_2025_170_7", "pupil_health", "police", False),
        ("act_2025_170_7", "youth_centre", "police", False),
        ("act_2025_170_7", "activity_responsibility", "police", False),
        ("act_2025_170_6", "activity_responsibility", "police", True),
        ("act_2025_170_6", "municipality", "police", False),
    ],
)
def test_a_provision_reaches_from_and_to_the_services_that_it_names(
    ground: str, discloser: str, recipient: str, reached: bool
) -> None:
    """As the wording of the provision has it, and not because it would be practical."""
    reach = reach_of(ground)
    assert (discloser in reach.disclosers and recipient in reach.recipients) is reached


def test_the_age_the_purpose_and_the_kind_of_information_are_the_provisions_own() -> None:
    """A limit that a provision sets is said, and one that it does not set is not made up."""
    young, report = reach_of("osl_10_18a"), reach_of("sol_2025_19_1")
    feedback, duty = reach_of("osl_26_9a"), reach_of("osl_10_2")
    assert (young.under, report.under, duty.under) == (21, 18, None)
    assert young.purposes == {"prevent_crime"}
    assert report.purposes == {"protect_child"}
    assert duty.purposes == set(CODES["Purpose"])
    assert feedback.categories == {"concern_report"}
    assert report.categories == set(CODES["InformationCategory"])
    assert not young.categories & {"suspicion_of_crime", "victim_of_crime", "responsibility"}


def test_only_a_guardian_or_anybody_receives_as_a_person() -> None:
    """A person of the family is reached by no provision about authorities."""
    people = {code: reach.people for code in GROUNDS if (reach := provision(code).reach)}
    assert {code: who for code, who in people.items() if who != "none"} == {
        "osl_12_3": "guardian",
        "osl_10_2": "any",
        "osl_10_3": "any",
    }


@pytest.mark.parametrize("scheme", ["NeedArea", "EffortType"])
def test_every_area_and_effort_has_categories_that_exist(scheme: str) -> None:
    """No area or effort is without a category that a record about it may have."""
    for code in FACTS[scheme]:
        found = (fact(scheme, code, "categories") or "").split()
        assert found, code
        assert set(found) <= set(CODES["InformationCategory"]), code
        assert len(found) == len(set(found)), code
        within = {(a, b) for a in found for b in lineage("InformationCategory", a)[1:]}
        assert not [b for _, b in within if b in found], f"{code} is bound to its narrowest only"


@pytest.mark.parametrize(
    ("area", "category", "fits"),
    [
        ("guardian_substance_use", "guardian_health", True),
        ("guardian_substance_use", "guardian_circumstances", True),
        ("guardian_substance_use", "family", True),
        ("guardian_substance_use", "care", False),
        ("violence_against_child", "sexual_abuse", True),
        ("violence_against_child", "leisure", False),
        ("low_mood", "health", True),
        ("low_mood", "schooling", False),
        ("hobby", "health", False),
        ("no_such_area", "health", False),
        ("hobby", "no_such_category", False),
    ],
)
def test_a_record_may_have_the_category_of_its_area_or_one_above_or_below(
    area: str, category: str, fits: bool
) -> None:
    """The narrowest category of an area binds what a record about it can be handed over as."""
    assert may_have("NeedArea", area, category) is fits


def test_an_effort_that_tells_of_health_or_placement_is_never_only_an_effort_or_leisure() -> None:
    """Treatment, placement and help with debts are not handed over as ordinary support."""
    assert {categories_of("EffortType", code) for code in ("foster_home", "residential_home")} == {
        frozenset({"placement"})
    }
    for code in ("psychotherapy", "addiction_treatment", "debt_advice", "exit_support"):
        assert not may_have("EffortType", code, "efforts")
    assert may_have("EffortType", "mentor", "efforts")
    assert not may_have("EffortType", "psychotherapy", "leisure")


def test_a_yes_for_a_child_comes_from_custody_or_a_mandate() -> None:
    """Nobody consents for a child by being kin, a foster parent or a friend."""
    for code in ("step_parent", "foster_parent", "grandparent", "sibling", "contact_carer"):
        assert fact("PersonRelation", code, "may_consent") == "never"
    assert fact("PersonRelation", "appointed_guardian", "may_consent") == "with_custody"


def test_what_identifies_is_opened_by_its_own_name_only() -> None:
    """No category that identifies lies below another."""
    of = {code: facts["identifies"] for code, facts in FACTS["InformationCategory"].items()}
    identifying = {code for code, kind in of.items() if kind != "none"}
    assert identifying == {"identity", "contact_details", "place"}
    assert identifying.isdisjoint(BROADER["InformationCategory"])


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.json")), ids=lambda p: p.stem)
def test_the_records_of_the_examples_have_a_category_of_their_area_or_effort(path: Path) -> None:
    """No record that is shown as an example is coded as something that its area cannot be."""
    seen = list(coded(json.loads(path.read_bytes())))
    assert seen
    assert [each for each in seen if not may_have(*each)] == []


def coded(value: Any) -> Iterator[tuple[Any, str, str]]:
    """The scheme, code and category of each record that is about an area or an effort."""
    if isinstance(value, dict):
        if "category" in value:
            codes = [("NeedArea", value.get("area")), ("EffortType", value.get("type"))]
            known = ((scheme, code) for scheme, code in codes if code in FACTS[scheme])
            yield from ((scheme, code, value["category"]) for scheme, code in known)
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from coded(each)
