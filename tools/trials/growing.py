"""Families of inputs that grow: each makes one kind of input in about as many bytes as asked for.

Nothing here is drawn by chance, so a family is the same input each time.
"""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent.parent))

from conformance import suite

Family = Callable[[int], bytes]
Item = Callable[[int], Any]
"""The record with a number, counted from 0."""

FAMILIES: dict[str, Family] = {}


def family(make: Family) -> Family:
    """Enter a family under the name of its function."""
    FAMILIES[make.__name__.replace("_", " ")] = make
    return make


def base() -> Any:
    """The exchange that all cases stand on, as one's own."""
    return copy.deepcopy(suite.base())


def written(tree: Any) -> bytes:
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()


def enough(size: int, *items: Item) -> list[list[Any]]:
    """As many of each kind of item as take so many bytes together."""
    found: list[list[Any]] = [[] for _ in items]
    for number in count():
        for kind, item in zip(found, items, strict=True):
            kind.append(item(number))
            size -= len(written(kind[-1])) + 1
        if size <= 0:
            return found
    raise AssertionError


def with_case(**lists: list[Any]) -> bytes:
    """The exchange that all cases stand on, with more records in the lists of its case."""
    tree = base()
    for name, more in lists.items():
        tree["cases"][0][name] = [*tree["cases"][0].get(name, ()), *more]
    return written(tree)


def changed(**fields: Any) -> bytes:
    return written({**base(), **fields})


def sample(name: str) -> dict[str, Any]:
    """The first record in a list of the case."""
    found: dict[str, Any] = base()["cases"][0][name][0]
    return found


def each(name: str, **fields: Callable[[int], Any]) -> Item:
    """Records like the first in a list of the case, with new ids, and other fields as given."""
    first = sample(name)
    return lambda n: {**first, "id": f"{name}-{n}", **{f: make(n) for f, make in fields.items()}}


def day(number: int) -> str:
    """Days that are many and differ."""
    return f"20{number % 40:02}-{number // 40 % 12 + 1:02}-{number // 480 % 28 + 1:02}"


def repeated(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode()) + 1)


def with_label(text: str) -> bytes:
    tree = base()
    tree["organisations"][0]["name"] = text
    return written(tree)


def with_text(text: str) -> bytes:
    tree = base()
    tree["cases"][0]["goals"][0]["text"] = text
    return written(tree)


# Good and long


@family
def good_cases(size: int) -> bytes:
    case = base()["cases"][0]
    [cases] = enough(size, lambda n: {**case, "id": f"case-{n}"})
    return changed(cases=cases)


@family
def good_cases_a_document_a_line(size: int) -> bytes:
    line = written(base()) + b"\n"
    return line * (size // len(line) + 1)


@family
def small_cases_and_many_organisations(size: int) -> bytes:
    child = base()["cases"][0]["people"][:1]
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school", "part_of": "org-town"},
        lambda n: {"id": f"case-{n}", "child": "child-1", "people": child},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def roles_at_many_organisations_in_many_cases(size: int) -> bytes:
    case = base()["cases"][0]
    small = {"child": "child-1", "people": case["people"], "roles": case["roles"][:1]}
    units, cases = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"case-{n}", **small},
    )
    return changed(organisations=[*base()["organisations"], *units], cases=cases)


@family
def one_long_text(size: int) -> bytes:
    return with_text(repeated("Barnet vågar inte gå till skolan. ", size))


@family
def one_long_label(size: int) -> bytes:
    return with_label(repeated("a b ", size))


@family
def one_long_label_with_a_line_feed(size: int) -> bytes:
    return with_label(repeated("a", size) + "\n")


@family
def one_long_label_of_blanks(size: int) -> bytes:
    return with_label(repeated(" ", size))


@family
def one_long_label_of_blanks_with_a_line_feed(size: int) -> bytes:
    return with_label(repeated(" \t", size) + "\n" + "a")


@family
def one_text_of_escaped_signs(size: int) -> bytes:
    return with_text(repeated('\\"', size // 2))


@family
def one_text_of_brackets(size: int) -> bytes:
    return with_text(repeated("[{", size))


@family
def one_text_of_digits(size: int) -> bytes:
    return with_text(repeated("0701 ", size))


@family
def one_text_of_at_signs(size: int) -> bytes:
    return with_text(repeated("a@b-", size))


@family
def one_text_of_streets(size: int) -> bytes:
    return with_text(repeated("Storgatan 1", size))


# Many of a class, and of two that are held against each other


@family
def people_with_names_and_texts(size: int) -> bytes:
    people, goals = enough(
        size,
        each("people", relation=lambda _: "sibling", given_name=lambda n: f"Namn{n}"),
        each("goals", text=lambda n: f"Ett mål med Ord{n} i."),
    )
    return with_case(people=people, goals=goals)


@family
def people_with_double_names_and_texts(size: int) -> bytes:
    people, goals = enough(
        size,
        each("people", relation=lambda _: "sibling", given_name=lambda n: f"Anna-{n}"),
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
    scope = sample("consents")["scope"]
    return {
        "id": f"d-{number}",
        "about": "child-1",
        "kind": "denial",
        "status": "given",
        "scope": scope,
    }


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
        "recipient": "org-social",
        "outcome": "withheld_for_harm",
        "decided_by": "role-first",
        "decided_on": day(number),
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
    tree["cases"][0]["people"][0]["protection"] = "protected_registration"
    return written(tree)


@family
def protected_people_and_recipients(size: int) -> bytes:
    units, people = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        each(
            "people", relation=lambda _: "sibling", protection=lambda _: "unknown", given_name=str
        ),
    )
    tree = json.loads(with_case(people=people))
    tree["organisations"] += units
    tree["recipients"] += [unit["id"] for unit in units]
    return written(tree)


@family
def one_disclosure_of_many_to_many(size: int) -> bytes:
    people, units = enough(
        size // 3,
        each("people", relation=lambda _: "sibling"),
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
    )
    who, to = [each["id"] for each in people], [each["id"] for each in units]
    wide = {**sample("consents")["scope"], "recipients": to}
    consents = [{**sample("consents"), "id": f"c-{id_}", "about": id_} for id_ in who]
    consents += [{**sample("consents"), "id": "wide", "about": who[0], "scope": wide}]
    one = {**sample("disclosures"), "id": "one", "concerns": who, "recipients": to}
    tree = json.loads(with_case(people=people, consents=consents, disclosures=[one]))
    tree["organisations"] += units
    return written(tree)


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
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        each("efforts", provider=lambda n: f"o-{n}", starts=day, ends=lambda n: day(n + 9)),
    )
    tree = json.loads(with_case(efforts=efforts))
    tree["organisations"] += units
    return written(tree)


@family
def tellings_to_many(size: int) -> bytes:
    units, tellings = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        each("tellings", told_to=lambda n: f"o-{n}"),
    )
    tree = json.loads(with_case(tellings=tellings))
    tree["organisations"] += units
    return written(tree)


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
    scheme = "https://w3id.org/barnterm/def/need_area"
    [assessments] = enough(
        size,
        each(
            "assessments", instrument=lambda n: {"scheme": scheme, "code": f"kod{n}", "label": "a"}
        ),
    )
    return with_case(assessments=assessments)


@family
def cases_with_one_id(size: int) -> bytes:
    [cases] = enough(size, lambda _: base()["cases"][0])
    return changed(cases=cases)


# References


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


# Of the wrong shape


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
    child = base()["cases"][0]["people"][:1]
    units, bad, good = enough(
        size,
        lambda n: {"id": f"o-{n}", "name": "Enheten", "service": "school"},
        lambda n: {"id": f"bad-{n}", "child": 7, "people": child},
        lambda n: {"id": f"good-{n}", "child": "child-1", "people": child},
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
    return data.replace(b'"amount":11', b'"amount":' + b"1" * size)


# No JSON, or hardly


@family
def deep_arrays(size: int) -> bytes:
    return b"[" * size


@family
def deep_objects_in_a_field(size: int) -> bytes:
    half = size // 7
    return written(base())[:-1] + b',"x":' + b'{"a":' * half + b"1" + b"}" * half + b"}"


@family
def brackets_side_by_side(size: int) -> bytes:
    return b'{"x":[' + repeated("[{}],", size).encode() + b"[]]}"


@family
def brackets_that_never_fit(size: int) -> bytes:
    return repeated("[}", size).encode()


@family
def one_unclosed_text(size: int) -> bytes:
    return b'{"id":"' + b"a" * size


@family
def one_unclosed_text_of_escaped_quotation_marks(size: int) -> bytes:
    return b'[[{"id":"' + b'\\"' * (size // 2)


@family
def one_unclosed_text_of_backslashes(size: int) -> bytes:
    return b'[[{"id":"' + b"\\" * (size | 1)


@family
def many_quotation_marks(size: int) -> bytes:
    return b'"' * size


@family
def blanks_only(size: int) -> bytes:
    return b" \n" * (size // 2)


@family
def blanks_before_the_end(size: int) -> bytes:
    return written(base())[:-1] + b"\n " * (size // 2) + b"}"


@family
def blanks_before_a_fault(size: int) -> bytes:
    return written(base())[:-1] + b"," + b" \n" * (size // 2) + b"}"


@family
def a_byte_order_mark_before_good_cases(size: int) -> bytes:
    return b"\xef\xbb\xbf" + good_cases(size)


@family
def not_a_number_at_the_end(size: int) -> bytes:
    return good_cases(size)[:-1] + b',"x":NaN}'


@family
def cut_off(size: int) -> bytes:
    return good_cases(size)[:-100]


@family
def not_utf8_at_the_end(size: int) -> bytes:
    return good_cases(size)[:-2] + b"\xff]}"


@family
def broken_lines(size: int) -> bytes:
    line = written(base()) + b"\n"
    return line * 2 + b"{\n" * (size // 2)


@family
def lines_with_findings(size: int) -> bytes:
    line = json.loads(with_case(efforts=[{**sample("efforts"), "id": "e", "ends": "2026-01-01"}]))
    return (written(line) + b"\n") * (size // len(written(line)) + 1)
