"""Inputs with many records of a class, or of two that are held against each other."""

from __future__ import annotations

import json
from typing import Any

from growing.make import (
    base,
    changed,
    day,
    each,
    enough,
    family,
    sample,
    someone,
    unit,
    with_case,
    with_units,
    written,
)


@family
def people_with_names_and_texts(size: int) -> bytes:
    people, goals = enough(
        size,
        someone(given_name=lambda n: f"Namn{n}"),
        each("goals", text=lambda n: f"Ett mål med Ord{n} i."),
    )
    return with_case(people=people, goals=goals)


@family
def people_with_double_names_and_texts(size: int) -> bytes:
    people, goals = enough(
        size,
        someone(given_name=lambda n: f"Anna-{n}"),
        each("goals", text=lambda n: f"Ett mål för Anna-{n}."),
    )
    return with_case(people=people, goals=goals)


@family
def consents_and_disclosures(size: int) -> bytes:
    consents, disclosures = enough(
        size, each("consents"), each("disclosures", disclosed_on=lambda _: "2027-03-01")
    )
    return with_case(consents=consents, disclosures=disclosures)


@family
def consents_and_disclosures_on_different_days(size: int) -> bytes:
    consents, disclosures = enough(
        size,
        each("consents", starts=day, ends=lambda n: day(n + 480)),
        each("disclosures", disclosed_on=lambda n: day(n + 7), relies_on=lambda _: ["consent-1"]),
    )
    return with_case(consents=consents, disclosures=disclosures)


@family
def consents_and_grounds(size: int) -> bytes:
    ground = {**sample("grounds"), "ground": "sol_2025_19_1"}
    scope = {**sample("consents")["scope"], "purposes": ["protect_child"]}
    consents, grounds = enough(
        size,
        each("consents", scope=lambda _: scope),
        lambda n: {**ground, "id": f"g-{n}"},
    )
    return with_case(consents=consents, grounds=grounds)


def denial(number: int) -> Any:
    said = {"about": "child-1", "by_party": "guardian-1", "kind": "denial"}
    return {"id": f"d-{number}", **said, "scope": sample("consents")["scope"]}


@family
def denials_and_disclosures(size: int) -> bytes:
    denials, disclosures = enough(size, denial, each("disclosures"))
    return with_case(denials=denials, disclosures=disclosures)


@family
def denials_and_disclosures_that_do_not_meet(size: int) -> bytes:
    denials, disclosures = enough(
        size,
        lambda n: {**denial(n), "starts": day(n), "ends": day(n)},
        each("disclosures", disclosed_on=lambda n: day(n + 1)),
    )
    return with_case(denials=denials, disclosures=disclosures)


def harm(number: int) -> Any:
    return {
        "id": f"h-{number}",
        "concerns": ["child-1"],
        "categories": ["identity"],
        "discloser": "org-school",
        "recipient": "org-social",
        "purposes": ["joint_assessment_and_plan"],
        "outcome": "withheld_for_harm",
        "decided_by": "role-first",
        "decided_on": day(number),
        "registered_on": day(number),
    }


@family
def harm_assessments_and_disclosures(size: int) -> bytes:
    harms, disclosures = enough(size, harm, each("disclosures"))
    return with_case(harm_assessments=harms, disclosures=disclosures)


@family
def harm_assessments_and_disclosures_of_somebody_protected(size: int) -> bytes:
    harms, disclosures = enough(
        size,
        lambda n: {**harm(n), "outcome": "may_be_disclosed", "ends": day(n)},
        each("disclosures", categories=lambda _: ["identity"]),
    )
    tree = json.loads(with_case(harm_assessments=harms, disclosures=disclosures))
    tree["people"][0]["protection"] = "protected_registration"
    return written(tree)


@family
def protected_people_and_recipients(size: int) -> bytes:
    units, people = enough(
        size,
        unit,
        someone(protection=lambda _: "unknown", given_name=str),
    )
    tree = json.loads(with_case(people=people))
    tree["organisations"] += units
    tree["recipients"] += [unit["id"] for unit in units]
    return written(tree)


@family
def one_disclosure_of_many_to_many(size: int) -> bytes:
    people, units = enough(size // 6, someone(), unit)
    who, to = [each["id"] for each in people], [each["id"] for each in units]
    wide = {**sample("consents")["scope"], "recipients": to}
    yes = {"answer": "accepted", "given_on": "2026-02-01", "registered_on": "2026-02-01"}
    consents = [
        {
            **sample("consents"),
            "id": f"c-{id_}",
            "about": id_,
            "required_parties": [id_],
            "answers": [{"party": id_, **yes}],
        }
        for id_ in who
    ]
    consents += [{**sample("consents"), "id": "wide", "about": who[0], "scope": wide}]
    one = {**sample("disclosures"), "id": "one", "concerns": who, "recipients": to}
    return with_units(units, with_case(people=people, consents=consents, disclosures=[one]))


def to_many_with_denials(size: int, no: dict[str, Any], **scope: Any) -> bytes:
    """One disclosure of what is about many people, each of whom has said no, to many."""
    people, units, denials = enough(
        size,
        someone(),
        unit,
        lambda n: {**denial(n), "about": f"person-{n}", "scope": scope, **no},
    )
    who, to = [each["id"] for each in people], [each["id"] for each in units]
    one = {**sample("disclosures"), "id": "one", "concerns": who, "recipients": to}
    return with_units(units, with_case(people=people, denials=denials, disclosures=[one]))


@family
def one_disclosure_of_many_who_denied_to_many(size: int) -> bytes:
    return to_many_with_denials(size, {})


@family
def one_disclosure_of_many_who_denied_before_to_many(size: int) -> bytes:
    return to_many_with_denials(size, {"lifted_on": "2020-01-01"})


@family
def one_disclosure_of_many_who_denied_others_to_many(size: int) -> bytes:
    return to_many_with_denials(size, {}, recipients=["org-school"])


@family
def plans_and_follow_ups(size: int) -> bytes:
    plans, follow_ups = enough(
        size,
        lambda n: {k: v for k, v in each("plans")(n).items() if k != "review_due"},
        each("follow_ups", plan=lambda _: "plan-1"),
    )
    return with_case(plans=plans, follow_ups=follow_ups)


@family
def needs_and_goals_that_nobody_answers(size: int) -> bytes:
    needs, goals = enough(
        size,
        each("needs"),
        each("goals", needs=lambda n: [f"needs-{n}"], status=lambda _: "active"),
    )
    return with_case(needs=needs, goals=goals)


@family
def needs_and_efforts(size: int) -> bytes:
    needs, efforts = enough(size, each("needs"), each("efforts", needs=lambda n: [f"needs-{n}"]))
    return with_case(needs=needs, efforts=efforts)


@family
def the_same_effort_by_many(size: int) -> bytes:
    units, efforts = enough(
        size,
        unit,
        each("efforts", provider=lambda n: f"o-{n}", starts=day, ends=lambda n: day(n + 9)),
    )
    return with_units(units, with_case(efforts=efforts))


@family
def tellings_to_many(size: int) -> bytes:
    units, tellings = enough(
        size,
        unit,
        each("tellings", told_to=lambda n: [f"o-{n}"]),
    )
    return with_units(units, with_case(tellings=tellings))


@family
def coordinators_one_after_another(size: int) -> bytes:
    [roles] = enough(
        size,
        each("roles", role=lambda _: "coordinator", starts=day, ends=lambda n: day(n + 40)),
    )
    return with_case(roles=roles)


@family
def coordinators_all_at_once(size: int) -> bytes:
    [roles] = enough(
        size, each("roles", role=lambda _: "coordinator", starts=lambda _: "2026-01-01")
    )
    return with_case(roles=roles)


@family
def codings_that_do_not_exist(size: int) -> bytes:
    coding = {"scheme": "https://w3id.org/barnterm/def/need_area", "scheme_version": "0.2.0"}
    found = sample("assessments")["areas"][0]
    [assessments] = enough(
        size,
        each(
            "assessments",
            instrument=lambda n: {**coding, "code": f"kod{n}", "label": "a"},
            areas=lambda n: [{**found, "id": f"f-{n}"}],
        ),
    )
    return with_case(assessments=assessments)


@family
def cases_with_one_id(size: int) -> bytes:
    [cases] = enough(size, lambda _: base()["cases"][0])
    return changed(cases=cases)
