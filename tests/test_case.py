"""What one asks of a case gives the same answers of Structs and of Pydantic models."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from barnterm import models, structs
from barnterm.case import CaseFacts, Event, cases
from barnterm.right import MAY_CONSENT
from conformance.suite import EXAMPLES, base, patched

YSTAD, _, TRANSITION, APPLICATION, PROTECTED, VOID = EXAMPLES[:6]
READERS: list[Callable[[bytes], Any]] = [structs.decode, models.Exchange.model_validate_json]
QUESTIONS: dict[str, Callable[[CaseFacts], Any]] = {
    "child": lambda case: case.child,
    "people": lambda case: case.people,
    "roles": lambda case: case.roles,
    "content": lambda case: case.content,
    "elements": lambda case: case.elements,
    "coordinators": lambda case: case.coordinators(),
    "coordinators on a day": lambda case: case.coordinators(on="2026-06-01"),
    "roles_on": lambda case: case.roles_on("2026-06-01"),
    "plans_on": lambda case: case.plans_on("2026-06-01"),
    "standing_efforts": lambda case: case.standing_efforts(),
    "answered": lambda case: case.answered(),
    "unmet_needs": lambda case: case.unmet_needs(),
    "given_consents": lambda case: case.given_consents(),
    "latest_reviews": lambda case: case.latest_reviews(),
    "protected_people": lambda case: case.protected_people(),
    "timeline": lambda case: case.timeline(),
    "relations": lambda case: case.relations,
    "relations_on": lambda case: case.relations_on("2026-06-01"),
    "guardians": lambda case: case.guardians(),
    "guardians on a day": lambda case: case.guardians(on="2026-06-01"),
    "responsible_bodies": lambda case: case.responsible_bodies("2026-06-01"),
    "stays_on": lambda case: case.stays_on("2026-06-01"),
    "decisions_on": lambda case: [case.decisions_on(each) for each in case.records["Effort"]],
    "open_referrals": lambda case: case.open_referrals(),
    "goals_under_way": lambda case: case.goals_under_way(),
    "efforts_for": lambda case: [case.efforts_for(need) for need in case.records["Need"]],
    "next_review": lambda case: [case.next_review(plan) for plan in case.records["Plan"]],
    "overdue_reviews": lambda case: case.overdue_reviews("2026-12-31"),
}
ALONE: dict[str, Any] = {
    "id": "exchange-1",
    "standard_version": "0.1.0",
    "created": "2026-02-03T09:00:00+01:00",
    "sender": "org-1",
    "recipients": ["org-1"],
    "purpose": "follow_up",
    "is_example": True,
    "organisations": [{"id": "org-1", "name": "Skolan", "service": "school"}],
    "people": [{"id": "person-1", "is_professional": False, "protection": "not_protected"}],
    "cases": [{"id": "case-1", "child": "person-1"}],
}
"""A case with nobody but the child, and with no other list."""

readers = pytest.mark.parametrize("read", READERS, ids=["structs", "models"])


def case_of(read: Callable[[bytes], Any], document: Any) -> CaseFacts:
    """The first case of a document."""
    [case, *_] = cases(read(json.dumps(document).encode()))
    return case


def example(read: Callable[[bytes], Any], path: Any, **changes: Any) -> CaseFacts:
    """The only case of an example, with some of its fields replaced."""
    document = json.loads(path.read_text("utf-8"))
    document["cases"][0].update(changes)
    return case_of(read, document)


def record(id_: str, **fields: Any) -> dict[str, Any]:
    """A record about the child of the base, with some fields."""
    about = {"concerns": ["child-1"], "category": "efforts", "source_unit": "org-social"}
    return {"id": id_, **about, **fields}


def decision(id_: str, on: str, applies_to: list[str]) -> dict[str, Any]:
    said = {"matter": "effort", "body": "org-social", "outcome": "granted"}
    return record(id_, **said, decided_on=on, applies_to=applies_to)


def ids(records: Any) -> list[str]:
    return [each.id for each in records]


def shown(answer: Any) -> Any:
    """An answer with ids in place of records, whoever read them."""
    if isinstance(answer, Event):
        return [answer.on, answer.kind, answer.field]
    if isinstance(answer, Mapping):
        return {key: shown(value) for key, value in answer.items()}
    if isinstance(answer, (set, frozenset)):
        return sorted(answer)
    if isinstance(answer, list):
        return [shown(each) for each in answer]
    return getattr(answer, "id", answer)


@readers
def test_the_gap_between_two_coordinators_is_seen_on_its_days_and_on_no_other(read: Any) -> None:
    case = example(read, TRANSITION)
    on_days = ["2025-05-04", "2025-05-05", "2026-06-30", "2026-07-15", "2026-08-17"]
    assert [ids(case.coordinators(on=day)) for day in on_days] == [
        [],
        ["role-4"],
        ["role-4"],
        [],
        ["role-5"],
    ]


@readers
def test_all_coordinators_come_with_the_earliest_first_however_they_stand(read: Any) -> None:
    document = json.loads(TRANSITION.read_text("utf-8"))
    document["cases"][0]["roles"].reverse()
    assert ids(case_of(read, document).coordinators()) == ["role-4", "role-5"]


@readers
def test_everybody_who_holds_a_role_on_a_day_is_named_in_the_order_of_the_file(read: Any) -> None:
    role = {"role": "team_member", "holder": "person-1", "starts": "2026-02-19"}
    roles = [{**role, "id": "b", "ends": "2026-04-15"}, {**role, "id": "a"}]
    case = example(read, VOID, roles=roles)
    days = ("2026-02-18", "2026-02-19", "2026-04-15", "2026-04-16")
    assert [ids(case.roles_on(day)) for day in days] == [[], ["b", "a"], ["b", "a"], ["a"]]


@readers
def test_a_plan_is_in_force_from_its_first_day_until_the_end_of_its_last(read: Any) -> None:
    [plan] = json.loads(VOID.read_text("utf-8"))["cases"][0]["plans"]
    ended = {**plan, "ends": "2026-05-31"}
    case = example(read, VOID, plans=[ended])
    assert [ids(case.plans_on(day)) for day in ("2026-02-18", "2026-02-19")] == [[], ["plan-1"]]
    assert [ids(case.plans_on(day)) for day in ("2026-05-31", "2026-06-01")] == [["plan-1"], []]
    assert ids(example(read, VOID).plans_on("2036-06-01")) == ["plan-1"]


@readers
def test_the_needs_that_fell_between_the_chairs_are_unmet_and_no_others(read: Any) -> None:
    assert [(n.id, n.area) for n in example(read, VOID).unmet_needs()] == [
        ("need-1", "care"),
        ("need-2", "dental_health"),
    ]
    assert example(read, YSTAD).unmet_needs() == []


@readers
def test_an_effort_that_was_refused_stands_no_longer_and_meets_no_need(read: Any) -> None:
    document = json.loads(APPLICATION.read_text("utf-8"))
    [effort] = document["cases"][0]["efforts"]
    before = case_of(read, document)
    effort["status"] = "not_granted"
    after = case_of(read, document)
    assert (ids(before.standing_efforts()), before.unmet_needs()) == ([effort["id"]], [])
    assert after.standing_efforts() == []
    assert ids(after.unmet_needs()) == effort["needs"]


@readers
def test_a_need_is_met_by_way_of_its_goal_too(read: Any) -> None:
    document = json.loads(VOID.read_text("utf-8"))
    case = document["cases"][0]
    goal = {
        "concerns": ["person-1"],
        "source_unit": "org-1",
        "text": "Ett mål.",
        "status": "active",
    }
    case["goals"] = [{**goal, "id": "goal-1", "needs": ["need-1"]}]
    case["efforts"][0]["goals"] = ["goal-1"]
    asked = case_of(read, document)
    [need] = [each for each in asked.records["Need"] if each.id == "need-1"]
    assert ids(asked.unmet_needs()) == ["need-2"]
    assert ids(asked.efforts_for(need)) == [case["efforts"][0]["id"]]


@readers
def test_the_efforts_for_a_need_are_those_that_name_it_and_still_stand(read: Any) -> None:
    document = json.loads(VOID.read_text("utf-8"))
    one, two, *_ = document["cases"][0]["efforts"]
    one["needs"], two["needs"], two["status"] = ["need-1"], ["need-1"], "cancelled"
    case = case_of(read, document)
    answers = {need.id: ids(case.efforts_for(need)) for need in case.records["Need"]}
    assert (answers["need-1"], answers["need-2"]) == ([one["id"]], [])


@readers
def test_an_effort_for_a_goal_alone_is_for_the_need_behind_the_goal(read: Any) -> None:
    case = case_of(read, base())
    assert ids(case.efforts_for(case.records["Need"][0])) == ["effort-1", "effort-2"]


@readers
def test_an_event_at_a_moment_is_told_by_its_day(read: Any) -> None:
    asked = [{"id": "request-1", "requested_at": "2026-02-10T08:00:00+01:00"}]
    told = example(read, YSTAD, requests=asked).timeline()
    assert [each.on for each in told if each.field == "requested_at"] == ["2026-02-10"]


@readers
def test_a_last_day_a_day_to_come_and_the_date_of_a_paper_are_no_events(read: Any) -> None:
    fields = {each.field for each in example(read, YSTAD).timeline()}
    assert "observed_on" in fields
    assert fields.isdisjoint({"ends", "starts", "review_due", "dated"})


@readers
def test_only_consents_that_somebody_gave_and_nobody_took_back_are_given(read: Any) -> None:
    document = json.loads(TRANSITION.read_text("utf-8"))
    consent = document["cases"][0]["consents"][0]
    assert ids(case_of(read, document).given_consents()) == ["consent-1", "consent-2"]
    answered = consent["answers"]
    taken_back = {**answered[0], "answer": "refused", "given_on": "2026-06-01"}
    for answers in ([], [*answered, taken_back]):
        consent["answers"] = answers
        assert ids(case_of(read, document).given_consents()) == ["consent-2"]


@readers
def test_the_latest_follow_up_of_a_plan_is_the_one_with_the_last_day(read: Any) -> None:
    document = json.loads(YSTAD.read_text("utf-8"))
    [review] = document["cases"][0]["follow_ups"]
    earlier = {**review, "id": "followup-0", "reviewed_on": "2026-02-20"}
    document["cases"][0]["follow_ups"] = [review, earlier]
    latest = case_of(read, document).latest_reviews()
    assert shown(latest) == {"plan-1": "followup-1"}


@readers
def test_a_follow_up_without_a_plan_is_no_plans_latest(read: Any) -> None:
    assert example(read, APPLICATION).latest_reviews() == {}


@readers
def test_a_review_is_overdue_the_day_after_it_should_have_been_held(read: Any) -> None:
    [plan] = json.loads(VOID.read_text("utf-8"))["cases"][0]["plans"]
    case = example(read, VOID, plans=[{**plan, "review_due": "2026-05-19"}])
    assert [ids(case.overdue_reviews(f"2026-05-{day}")) for day in (18, 19, 20)] == [
        [],
        [],
        ["plan-1"],
    ]


@readers
def test_a_plan_that_was_followed_up_is_due_when_the_follow_up_says(read: Any) -> None:
    document = json.loads(YSTAD.read_text("utf-8"))
    [review] = document["cases"][0]["follow_ups"]
    case = case_of(read, document)
    [plan] = case.records["Plan"]
    assert case.next_review(plan) == review.get("next_review") != plan.review_due


@readers
def test_the_whole_family_of_a_protected_child_is_protected_but_not_who_works(read: Any) -> None:
    case = example(read, PROTECTED)
    at_work = {id_ for id_, each in case.people.items() if each.is_professional}
    assert case.protected_people() == set(case.people) - at_work
    assert case.protected_people()
    assert example(read, VOID).protected_people() == frozenset()


@readers
def test_somebody_protected_at_work_protects_nobody_elses_family(read: Any) -> None:
    document = json.loads(VOID.read_text("utf-8"))
    [first, *_] = [each for each in document["people"] if each.get("is_professional")]
    first["protection"] = "protected_registration"
    assert case_of(read, document).protected_people() == {first["id"]}


@readers
def test_everything_that_has_happened_is_told_in_its_order_and_nothing_to_come(read: Any) -> None:
    told = example(read, VOID).timeline()
    assert [(each.on, each.kind, each.field) for each in told[:2]] == [
        ("2026-01-12", "Telling", "told_on"),
        ("2026-01-20", "Telling", "told_on"),
    ]
    assert [each.on for each in told] == sorted(each.on for each in told)
    assert not {each.field for each in told} & {"review_due", "due", "next_review"}
    assert all(getattr(each.record, each.field).startswith(each.on) for each in told)


@readers
def test_the_child_is_the_person_that_the_case_names_if_the_file_holds_it(read: Any) -> None:
    document = json.loads(VOID.read_text("utf-8"))
    assert shown(case_of(read, document).child) == document["cases"][0]["child"]
    document["cases"][0]["child"] = "somebody-else"
    assert case_of(read, document).child is None


RELATIONS: list[dict[str, Any]] = [
    {"id": "r-1", "person": "p-joint", "kind": "step_parent", "custody": "joint"},
    {
        "id": "r-2",
        "person": "p-sole",
        "kind": "step_parent",
        "custody": "sole",
        "ends": "2026-03-31",
    },
    {"id": "r-3", "person": "p-sole", "kind": "foster_parent", "starts": "2026-04-01"}
    | {"mandate": ["person"]},
    {"id": "r-4", "person": "p-none", "kind": "step_parent", "custody": "none"},
    {"id": "r-5", "person": "p-unknown", "kind": "step_parent", "custody": "unknown"},
    {"id": "r-6", "person": "p-joint", "kind": "sibling", "starts": "2026-04-01"},
    {
        "id": "r-7",
        "person": "p-late",
        "kind": "step_parent",
        "custody": "joint",
        "starts": "2026-04-01",
    },
]
"""What others are to a child: two have custody at first, and two after the first quarter."""


def with_relations(read: Callable[[bytes], Any]) -> CaseFacts:
    """A case of a child with relations, in a file with somebody whom the case does not name."""
    names = ["p-stranger", *dict.fromkeys(each["person"] for each in RELATIONS)]
    people = [{"id": id_, "is_professional": False, "protection": "unknown"} for id_ in names]
    [child] = ALONE["people"]
    return case_of(read, {**ALONE, "people": [*people, {**child, "relations": RELATIONS}]})


@readers
def test_who_has_custody_is_what_the_childs_relations_state_on_the_day(read: Any) -> None:
    """Custody counts from its first day until the end of its last, and unknown is not custody."""
    case = with_relations(read)
    assert ids(case.guardians()) == ["p-joint", "p-sole", "p-late"]
    assert [ids(case.guardians(on=f"2026-{day}")) for day in ("03-31", "04-01")] == [
        ["p-joint", "p-sole"],
        ["p-joint", "p-late"],
    ]


@readers
def test_whoever_has_a_mandate_answers_for_the_child_while_it_lasts(
    read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mandate is a kind of relation, and needs no word on custody."""
    monkeypatch.setitem(MAY_CONSENT, "foster_parent", "while_it_lasts")
    assert ids(with_relations(read).guardians(on="2026-04-01")) == ["p-joint", "p-sole", "p-late"]


@readers
def test_the_relations_of_a_day_are_those_that_have_begun_and_not_ended(read: Any) -> None:
    """One person may be two things to a child, each in its time."""
    case = with_relations(read)
    assert ids(case.relations) == [each["id"] for each in RELATIONS]
    assert ids(case.relations_on("2026-03-31")) == ["r-1", "r-2", "r-4", "r-5"]
    assert ids(case.relations_on("2026-04-01")) == ["r-1", "r-3", "r-4", "r-5", "r-6", "r-7"]


@readers
def test_the_people_of_a_case_are_the_child_its_relations_and_those_it_names(read: Any) -> None:
    """Somebody else in the file is none of them, and nobody comes twice."""
    related = dict.fromkeys(each["person"] for each in RELATIONS)
    assert list(with_relations(read).people) == ["person-1", *related]
    role = {"role": "team_member", "starts": "2026-02-19", "organisation": "org-1"}
    holders = ("p-stranger", "person-1", "p-nowhere")
    roles = [{**role, "id": f"role-{holder}", "holder": holder} for holder in holders]
    people = [*ALONE["people"], {**ALONE["people"][0], "id": "p-stranger"}]
    case = case_of(
        read,
        {**ALONE, "people": people, "cases": [{**ALONE["cases"][0], "roles": roles}]},
    )
    assert list(case.people) == ["person-1", "p-stranger"]


@readers
def test_two_children_of_one_file_have_their_people_each_and_share_those_they_share(
    read: Any,
) -> None:
    """One person is one record in every case that names them."""
    parent, stranger = ({**ALONE["people"][0], "id": id_} for id_ in ("p-1", "p-2"))
    children = [
        {
            **ALONE["people"][0],
            "id": f"c-{n}",
            "relations": [{"id": f"r-{n}", "person": "p-1", "kind": "step_parent"}],
        }
        for n in range(2)
    ]
    listed = [{"id": f"case-{n}", "child": f"c-{n}"} for n in range(2)]
    document = {**ALONE, "people": [parent, *children, stranger], "cases": listed}
    one, two = cases(read(json.dumps(document).encode()))
    assert (list(one.people), list(two.people)) == (["c-0", "p-1"], ["c-1", "p-1"])
    assert one.people["p-1"] is two.people["p-1"]


@readers
def test_who_has_custody_or_a_mandate_is_what_the_file_states_of_each_day(read: Any) -> None:
    document = patched([])
    child, *_ = document["people"]
    person = {"protection": "not_protected", "is_professional": False}
    document["people"] += [{**person, "id": f"p-{custody}"} for custody in ("none", "unknown")]
    document["people"].append({**person, "id": "p-trustee"})
    trustee: Any = {"id": "relation-5", "person": "p-trustee", "kind": "trustee"}
    trustee |= {"mandate": ["person"], "ends": "2026-03-31"}
    child["relations"] += [
        {"id": "relation-3", "person": "p-none", "kind": "parent", "custody": "none"},
        {"id": "relation-4", "person": "p-unknown", "kind": "parent", "custody": "unknown"},
        trustee,
    ]
    case = case_of(read, document)
    parents = ["guardian-1", "guardian-2"]
    assert ids(case.guardians()) == [*parents, "p-trustee"]
    assert ids(case.guardians(on="2026-03-31")) == [*parents, "p-trustee"]
    assert ids(case.guardians(on="2026-04-01")) == parents


@readers
def test_relations_and_stays_are_there_from_their_first_day_to_their_last(read: Any) -> None:
    document = patched([])
    relation = document["people"][0]["relations"][1]
    relation.update(starts="2026-03-01", ends="2026-03-31")
    document["cases"][0]["stays"] = [
        record("stay-1", starts="2026-03-01", ends="2026-03-31", with_people=["guardian-2"])
    ]
    case = case_of(read, document)
    on_days = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"]
    there = [["relation-1"], ["relation-1", "relation-2"]]
    assert [ids(case.relations_on(day)) for day in on_days] == [
        there[0],
        there[1],
        there[1],
        there[0],
    ]
    assert [ids(case.stays_on(day)) for day in on_days] == [[], ["stay-1"], ["stay-1"], []]


@readers
def test_the_body_that_answers_for_the_child_changes_on_the_day_of_the_role(read: Any) -> None:
    document = patched([])
    role = {"role": "responsible_body", "starts": "2024-01-01"}
    document["cases"][0]["roles"] += [
        {**role, "id": "role-b1", "organisation": "org-town", "ends": "2026-03-31"},
        {**role, "id": "role-b2", "organisation": "org-social", "starts": "2026-04-01"},
    ]
    case = case_of(read, document)
    assert ids(case.responsible_bodies("2026-03-31")) == ["org-town"]
    assert ids(case.responsible_bodies("2026-04-01")) == ["org-social"]
    assert case.responsible_bodies("2023-12-31") == []


@readers
def test_the_decisions_on_an_effort_come_with_the_earliest_first(read: Any) -> None:
    document = patched([])
    document["cases"][0]["decisions"] = [
        decision("decision-2", "2026-03-02", ["effort-1", "plan-1"]),
        decision("decision-1", "2026-02-02", ["effort-1"]),
    ]
    case = case_of(read, document)
    one, two = case.records["Effort"]
    assert ids(case.decisions_on(one)) == ["decision-1", "decision-2"]
    assert case.decisions_on(two) == []
    assert ids(case.decisions_on(case.records["Plan"][0])) == ["decision-2"]


@readers
def test_a_referral_is_open_until_it_is_taken_on_or_refused(read: Any) -> None:
    document = patched([])
    answers = [None, "more_needed", "accepted", "accepted_in_part", "refused"]
    document["cases"][0]["referrals"] = [
        record(f"referral-{answer}", kind="assess", sent_to="org-care", sent_on="2026-04-20")
        | ({"reply": {"answer": answer, "replied_on": "2026-05-04"}} if answer else {})
        for answer in answers
    ]
    open_ones = ids(case_of(read, document).open_referrals())
    assert open_ones == ["referral-None", "referral-more_needed"]


@readers
def test_a_plan_that_ended_before_its_day_for_review_is_not_to_be_reviewed(read: Any) -> None:
    document = patched([])
    [plan] = document["cases"][0]["plans"]
    del document["cases"][0]["follow_ups"]
    found = []
    for ends in ("2026-05-19", "2026-05-20"):
        plan["ends"] = ends
        case = case_of(read, document)
        found.append(case.next_review(case.records["Plan"][0]))
    assert found == [None, "2026-05-20"]


@readers
def test_a_goal_is_under_way_only_while_somebody_works_towards_it(read: Any) -> None:
    goal = {
        "concerns": ["person-1"],
        "source_unit": "org-1",
        "text": "Ett mål.",
        "needs": ["need-1"],
    }
    states = ("proposed", "active", "paused", "reached", "dropped")
    goals = [{**goal, "id": f"goal-{status}", "status": status} for status in states]
    assert ids(example(read, VOID, goals=goals).goals_under_way()) == ["goal-active"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("question", QUESTIONS)
def test_structs_and_models_give_the_same_answer(question: str, path: Any) -> None:
    by_structs, by_models = (QUESTIONS[question](example(read, path)) for read in READERS)
    assert shown(by_structs) == shown(by_models)


@readers
@pytest.mark.parametrize("question", QUESTIONS)
def test_asking_twice_gives_the_same_answer(question: str, read: Any) -> None:
    case = example(read, YSTAD)
    ask = QUESTIONS[question]
    assert ask(case) == ask(case)
    assert shown(ask(case)) == shown(ask(example(read, YSTAD)))


@readers
@pytest.mark.parametrize("question", QUESTIONS)
def test_a_case_with_nothing_in_it_answers_every_question(question: str, read: Any) -> None:
    answer = shown(QUESTIONS[question](case_of(read, ALONE)))
    child = {"child": "person-1", "people": {"person-1": "person-1"}}
    assert answer == child.get(question, answer)
    assert question in child or not answer


@readers
def test_what_comes_back_are_the_very_records_that_were_put_in(read: Any) -> None:
    exchange = read(YSTAD.read_bytes())
    [case] = cases(exchange)
    put_in: Any = exchange.cases[0]
    [child] = [each for each in exchange.people if each.id == put_in.child]
    assert case.child is child
    assert any(case.child is each for each in exchange.people)
    assert all(a is b for a, b in zip(case.standing_efforts(), put_in.efforts, strict=True))
    assert all(any(each is b for b in put_in.roles) for each in case.roles_on("2026-06-01"))
    assert case.record is put_in


@readers
def test_every_case_of_a_file_answers_for_itself(read: Any) -> None:
    document = json.loads(VOID.read_text("utf-8"))
    document["people"].append(ALONE["people"][0] | {"id": "person-99"})
    document["cases"].append({"id": "case-2", "child": "person-99"})
    exchange = read(json.dumps(document).encode())
    assert [len(each.unmet_needs()) for each in cases(exchange)] == [2, 0]
    assert [each.at for each in cases(exchange)] == ["/cases/0", "/cases/1"]


@readers
def test_a_file_without_cases_has_none_to_ask(read: Any) -> None:
    document = {key: value for key, value in ALONE.items() if key != "cases"}
    assert cases(read(json.dumps(document).encode())) == []


def test_every_public_question_of_a_case_is_asked_here() -> None:
    public = {name for name in vars(CaseFacts) if not name.startswith("_")}
    assert public == {each.removesuffix(" on a day") for each in QUESTIONS}


def test_structs_say_what_a_text_says() -> None:
    exchange = structs.decode(VOID.read_bytes())
    [plan] = (exchange.cases or [])[0].plans or []
    [written] = json.loads(VOID.read_text("utf-8"))["cases"][0]["plans"]
    assert structs.text(plan.reason) == written["reason"]
