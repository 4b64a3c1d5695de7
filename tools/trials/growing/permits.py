"""Many answers, scopes and carried statements, and the rights they stand on."""

from __future__ import annotations

import json
from typing import Any

from growing.make import (
    base,
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


def answer(number: int, party: str = "guardian-1", said: str = "accepted") -> dict[str, Any]:
    of = {"guardian-1": "relation-1", "guardian-2": "relation-2"}
    days = {"given_on": day(number), "registered_on": day(number)}
    return {"party": party, "acting_as": of[party], "answer": said, **days}


def with_answers(answers: list[Any], **fields: Any) -> bytes:
    """The exchange that all cases stand on, with one more consent, to which much was answered."""
    return with_case(consents=[{**sample("consents"), "id": "asked", "answers": answers, **fields}])


@family
def yeses_to_one_consent(size: int) -> bytes:
    [answers] = enough(size, answer)
    return with_answers(answers)


@family
def yes_and_no_to_one_consent(size: int) -> bytes:
    [answers] = enough(
        size,
        lambda n: answer(n, f"guardian-{n // 2 % 2 + 1}", ("accepted", "refused")[n % 2]),
    )
    return with_answers(answers)


@family
def parties_of_one_consent(size: int) -> bytes:
    """Half of those who must consent have not answered."""
    people, answers = enough(
        size,
        someone(),
        lambda n: {**answer(0), "party": f"person-{2 * n}"},
    )
    parties = [each["id"] for each in people]
    answers = answers[: (len(parties) + 1) // 2]
    tree = json.loads(with_answers(answers, required_parties=parties))
    tree["people"] += people
    return written(tree)


@family
def consents_that_were_taken_back(size: int) -> bytes:
    consents, disclosures = enough(
        size,
        each("consents", answers=lambda n: [answer(n), answer(n + 1, said="refused")]),
        each("disclosures", disclosed_on=lambda n: day(n + 2)),
    )
    return with_case(consents=consents, disclosures=disclosures)


@family
def denials_and_later_yeses(size: int) -> bytes:
    said = {"about": "child-1", "by_party": "guardian-1", "kind": "denial"}
    scope = sample("consents")["scope"]
    denials, consents = enough(
        size,
        lambda n: {"id": f"d-{n}", **said, "scope": scope, "registered_on": day(n)},
        each("consents", answers=lambda n: [answer(n + 1), answer(n + 1, "guardian-2")]),
    )
    return with_case(denials=denials, consents=consents)


@family
def carried_statements(size: int) -> bytes:
    days = {"starts": "2026-02-01", "ends": "2026-12-31", "registered_on": "2026-02-01"}
    said = {"about": "child-1", "kind": "consent", "vouched_by": "org-school", **days}
    scope = sample("consents")["scope"]
    [carried] = enough(size, lambda n: {"id": f"carried-{n}", **said, "scope": scope})
    return with_case(carried=carried)


@family
def carried_statements_of_many_units(size: int) -> bytes:
    """Each on days of its own, in a file that is a part."""
    scope = sample("consents")["scope"]
    units, carried = enough(
        size,
        unit,
        lambda n: {
            "id": f"carried-{n}",
            "about": "child-1",
            "kind": "denial",
            "scope": scope,
            "vouched_by": f"o-{n}",
            "starts": day(n),
            "ends": day(n + 1),
            "registered_on": day(n),
        },
    )
    tree = json.loads(with_units(units, with_case(carried=carried)))
    return written({**tree, "extent": "part"})


@family
def consents_of_many_recipients(size: int) -> bytes:
    """Each names half of the units, whose number is as large as the square root allows."""
    number = int((size / 6) ** 0.5) + 1
    units = [unit(n) for n in range(number)]
    wide = {**sample("consents")["scope"], "recipients": [each["id"] for each in units[::2]]}
    consents = [{**sample("consents"), "id": f"wide-{n}", "scope": wide} for n in range(number)]
    done = [{**sample("disclosures"), "id": f"to-{n}"} for n in range(number)]
    for each_done, to in zip(done, units, strict=True):
        each_done["recipients"] = [to["id"]]
    return with_units(units, with_case(consents=consents, disclosures=done))


@family
def grounds_beyond_their_reach(size: int) -> bytes:
    [grounds] = enough(
        size,
        lambda n: {
            **sample("grounds"),
            "id": f"ground-{n + 2}",
            "starts": day(n),
            "registered_on": day(n),
            "scope": {**sample("grounds")["scope"], "recipients": ["org-police"]},
        },
    )
    return with_case(grounds=grounds)


@family
def harm_assessments_of_elements(size: int) -> bytes:
    """One opens a list of its own of many records, and the other nothing."""
    [goals] = enough(size, each("goals"))
    said = {
        "concerns": ["child-1"],
        "discloser": "org-school",
        "recipient": "org-social",
        "purposes": ["joint_assessment_and_plan"],
        "decided_by": "role-first",
        "decided_on": "2026-02-01",
        "registered_on": "2026-02-01",
    }
    opened = {"id": "in-part", **said, "outcome": "may_be_disclosed_in_part"}
    ids = [goal["id"] for goal in goals]
    harms = [{**opened, "elements": ids}, {**opened, "id": "nothing"}]
    done = {**sample("disclosures"), "id": "many", "elements": ids}
    return with_case(goals=goals, harm_assessments=harms, disclosures=[done])


@family
def tellings_of_people_whom_they_do_not_concern(size: int) -> bytes:
    people, tellings = enough(
        size,
        someone(),
        each("tellings", told_by=lambda n: f"person-{n}", told_to=lambda _: ["org-school"]),
    )
    return with_case(people=people, tellings=tellings)


@family
def requests_that_were_refused(size: int) -> bytes:
    asked = {"discloser": "org-school", "recipient": "org-social", "plan": "plan-1"}
    reply = {"answer": "refused", "replied_on": "2026-03-02"}
    [requests] = enough(size, lambda n: {"id": f"request-{n}", **asked, "reply": reply})
    return with_case(requests=requests)


@family
def people_of_the_family_as_recipients(size: int) -> bytes:
    [people] = enough(size, someone())
    tree = {**base(), "recipient_people": [each["id"] for each in people]}
    return written({**tree, "people": [*tree["people"], *people]})
