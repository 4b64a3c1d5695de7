"""Inputs of the wrong shape."""

from __future__ import annotations

from growing.make import base, changed, each, enough, family, repeated, sample, with_case, written


@family
def all_broken_alike(size: int) -> bytes:
    [efforts] = enough(size, each("efforts", type=lambda _: "no_such_type"))
    return with_case(efforts=efforts)


@family
def all_broken_differently(size: int) -> bytes:
    [efforts] = enough(size, each("efforts", type=lambda n: f"type_{n}"))
    return with_case(efforts=efforts)


@family
def cases_broken_differently(size: int) -> bytes:
    [cases] = enough(size, lambda n: {"id": f"case-{n}", "child": "child-1", f"field{n}": n})
    return changed(cases=cases)


@family
def one_case_in_two_broken(size: int) -> bytes:
    units, bad, good = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"bad-{n}", "child": 7},
        lambda n: {"id": f"good-{n}", "child": "child-1"},
    )
    cases = [case for pair in zip(bad, good, strict=True) for case in pair]
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def empty_objects_for_cases(size: int) -> bytes:
    return changed(cases=[{}] * (size // 3))


@family
def empty_objects_for_efforts(size: int) -> bytes:
    return with_case(efforts=[{}] * (size // 3))


@family
def numbers_for_references(size: int) -> bytes:
    return with_case(efforts=[{**sample("efforts"), "id": "bad", "needs": [0] * (size // 2)}])


@family
def codes_that_do_not_exist(size: int) -> bytes:
    [codes] = enough(size, lambda n: f"x{n}")
    wide = {**sample("consents")["scope"], "purposes": codes}
    return with_case(consents=[{**sample("consents"), "id": "bad", "scope": wide}])


@family
def unknown_keys(size: int) -> bytes:
    [keys] = enough(size, lambda n: {f"organisation{n}": 0})
    return changed(**{key: 0 for each in keys for key in each})


@family
def one_long_unknown_key(size: int) -> bytes:
    return changed(**{repeated("cases", size): 0})


@family
def repeated_keys(size: int) -> bytes:
    pairs = ",".join(f'"k{n}":0,"k{n}":0' for n in range(size // 20))
    return written(base())[:-1] + b"," + pairs.encode() + b"}"


@family
def one_key_over_and_over(size: int) -> bytes:
    return written(base())[:-1] + repeated(',"purpose":"follow_up"', size).encode() + b"}"


@family
def nulls(size: int) -> bytes:
    return changed(cases=[None] * (size // 5))


@family
def a_list_at_the_root(size: int) -> bytes:
    return written([base()] * (size // len(written(base())) + 1))


@family
def one_huge_number(size: int) -> bytes:
    data = written(base())
    return data.replace(b'"number":11', b'"number":' + b"1" * size)
