"""Inputs with references that stray, chains and rings, and ids that stand twice."""

from __future__ import annotations

from growing.make import base, changed, each, enough, family, sample, unit, with_case


@family
def references_that_lead_nowhere(size: int) -> bytes:
    [ids] = enough(size, lambda n: f"nowhere-{n}")
    return with_case(efforts=[{**sample("efforts"), "id": "stray", "needs": ids}])


@family
def stray_references_in_many_cases(size: int) -> bytes:
    units, cases = enough(
        size,
        unit,
        lambda n: {"id": f"case-{n}", "child": "nobody"},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def relations_to_nobody(size: int) -> bytes:
    [people] = enough(
        size,
        lambda n: {
            "id": f"p-{n}",
            "protection": "not_protected",
            "is_professional": False,
            "relations": [{"id": f"r-{n}", "person": f"nobody-{n}", "kind": "sibling"}],
        },
    )
    return changed(people=[*base()["people"], *people], cases=[*base()["cases"], small_case()])


@family
def cases_that_all_name_everybody(size: int) -> bytes:
    """As many cases as people, who are as many as the square root allows."""
    number = int((size / 12) ** 0.5) + 1
    ids = [f"person-{n:06}" for n in range(number)]
    people = [{"id": id_, "protection": "not_protected", "is_professional": False} for id_ in ids]
    plan = {**sample("plans"), "participants": ids}
    cases = [{"id": f"case-{n}", "child": "child-1", "plans": [plan]} for n in range(number)]
    return changed(people=[*base()["people"], *people], cases=cases)


def small_case() -> dict[str, str]:
    return {"id": "case-2", "child": "child-1"}


@family
def people_with_one_id(size: int) -> bytes:
    [people] = enough(
        size, lambda _: {"id": "same", "protection": "not_protected", "is_professional": False}
    )
    return changed(people=[*base()["people"], *people], cases=[*base()["cases"], small_case()])


@family
def records_with_one_id(size: int) -> bytes:
    [efforts] = enough(size, each("efforts", id=lambda _: "same"))
    return with_case(efforts=efforts)


@family
def organisations_with_one_id_and_many_cases(size: int) -> bytes:
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n // 2}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"case-{n}", "child": "child-1"},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def organisations_inside_each_other(size: int) -> bytes:
    [units] = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "E", "service": "school", "part_of": f"o-{n + 1}"},
    )
    del units[-1]["part_of"]
    return changed(organisations=[*base()["organisations"], *units])


@family
def organisations_inside_each_other_in_a_ring(size: int) -> bytes:
    [units] = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "E", "service": "school", "part_of": f"o-{n + 1}"},
    )
    units[-1]["part_of"] = "o-0"
    return changed(organisations=[*base()["organisations"], *units])


@family
def goals_that_rest_on_each_other(size: int) -> bytes:
    [needs] = enough(size, each("needs", rests_on=lambda n: [f"needs-{n + 1}"]))
    needs[-1]["rests_on"] = ["finding-1"]
    return with_case(needs=needs)


@family
def tellings_reused_from_each_other(size: int) -> bytes:
    [tellings] = enough(size, each("tellings", reused_from=lambda n: f"tellings-{n + 1}"))
    del tellings[-1]["reused_from"]
    return with_case(tellings=tellings)
