"""Inputs with references that stray, chains and rings, and ids that stand twice."""

from __future__ import annotations

from growing.make import base, changed, each, enough, family, sample, with_case


@family
def references_that_lead_nowhere(size: int) -> bytes:
    [ids] = enough(size, lambda n: f"nowhere-{n}")
    return with_case(efforts=[{**sample("efforts"), "id": "stray", "needs": ids}])


@family
def stray_references_in_many_cases(size: int) -> bytes:
    child = base()["cases"][0]["people"][:1]
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"case-{n}", "child": "nobody", "people": child},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def records_with_one_id(size: int) -> bytes:
    [efforts] = enough(size, each("efforts", id=lambda _: "same"))
    return with_case(efforts=efforts)


@family
def organisations_with_one_id_and_many_cases(size: int) -> bytes:
    child = base()["cases"][0]["people"][:1]
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n // 2}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"case-{n}", "child": "child-1", "people": child},
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
