"""Many decisions, appeals, referrals, stays and steps, held against what they are about."""

from __future__ import annotations

from typing import Any

from growing.make import base, day, each, enough, family, sample, unit, with_case, with_units

WEEK = 7
A_DAY = "2026-03-02"
LATER = "2026-03-10"


def decision(number: int, **fields: Any) -> dict[str, Any]:
    content = {"concerns": ["child-1"], "category": "efforts", "source_unit": "org-social"}
    said = {"matter": "effort", "body": "org-social", "decided_on": A_DAY, "outcome": "granted"}
    return {"id": f"decision-{number}", **content, **said, "applies_to": ["effort-1"], **fields}


def appeal(number: int) -> dict[str, Any]:
    lost = {"appealed_by": "guardian-1", "acting_as": "relation-1", "outcome": "annulled"}
    return {**lost, "appealed_on": day(number), "decided_on": day(number + 40)}


def referral(number: int, **fields: Any) -> dict[str, Any]:
    content = {"concerns": ["child-1"], "category": "school_safety", "source_unit": "org-school"}
    sent = {"kind": "assess", "sent_to": "org-care", "sent_on": A_DAY, "reply_due": LATER}
    return {"id": f"referral-{number}", **content, **sent, **fields}


def stay(number: int, **fields: Any) -> dict[str, Any]:
    content = {"concerns": ["child-1"], "category": "placement", "source_unit": "org-social"}
    return {"id": f"stay-{number}", **content, "starts": day(number), **fields}


@family
def decisions_on_one_effort(size: int) -> bytes:
    """Each is appealed against and falls, so that the one before is asked for."""
    [decisions] = enough(size, lambda n: decision(n, decided_on=day(n), appeals=[appeal(n)]))
    return with_case(decisions=decisions)


@family
def decisions_on_an_effort_each(size: int) -> bytes:
    efforts, decisions = enough(
        size,
        each("efforts"),
        lambda n: decision(n, applies_to=[f"efforts-{n}"], outcome="refused"),
    )
    return with_case(efforts=efforts, decisions=decisions)


@family
def one_decision_on_many_efforts(size: int) -> bytes:
    [efforts] = enough(size, each("efforts"))
    ids = [effort["id"] for effort in efforts]
    return with_case(efforts=efforts, decisions=[decision(0, applies_to=ids, outcome="ended")])


@family
def one_decision_appealed_against_over_and_over(size: int) -> bytes:
    [appeals] = enough(size, appeal)
    return with_case(decisions=[decision(0, appeals=appeals)])


@family
def noes_to_efforts_and_decisions(size: int) -> bytes:
    efforts, agreements, decisions = enough(size, each("efforts"), refused, decided_after)
    return with_case(efforts=efforts, agreements=agreements, decisions=decisions)


def refused(number: int) -> dict[str, Any]:
    """A parent's no to an effort."""
    content = {"concerns": ["child-1", "guardian-1"], "category": "efforts"}
    said = {"kind": "accept_effort", "person": "guardian-1", "answer": "refused"}
    about = {"effort": f"efforts-{number}", "given_on": A_DAY, "source_unit": "org-social"}
    return {"id": f"no-{number}", **content, **said, **about}


def decided_after(number: int) -> dict[str, Any]:
    """Every second effort is carried by a decision."""
    return decision(number, applies_to=[f"efforts-{2 * number}"], decided_on=LATER)


@family
def referrals_for_one_need(size: int) -> bytes:
    reply = {"answer": "refused", "replied_on": LATER}
    [referrals] = enough(size, lambda n: referral(n, needs=["need-1"], reply=reply))
    return with_case(referrals=referrals)


@family
def referrals_and_needs(size: int) -> bytes:
    needs, referrals = enough(
        size, each("needs"), lambda n: referral(n, needs=[f"needs-{n}", f"needs-{n + 1}"])
    )
    referrals[-1]["needs"] = ["need-1"]
    return with_case(needs=needs, referrals=referrals)


@family
def one_referral_of_many_needs_that_was_refused(size: int) -> bytes:
    [needs] = enough(size, each("needs"))
    ids = [need["id"] for need in needs]
    reply = {"answer": "refused", "replied_on": LATER}
    return with_case(needs=needs, referrals=[referral(0, needs=ids, reply=reply)])


@family
def stays_one_after_another(size: int) -> bytes:
    [stays] = enough(size, lambda n: stay(n, ends=day(n + 1), with_people=["guardian-1"]))
    return with_case(stays=stays)


@family
def stays_all_at_once_with_a_decision_each(size: int) -> bytes:
    stays, decisions = enough(
        size,
        lambda n: stay(n, starts=A_DAY),
        lambda n: decision(n, matter="placement", applies_to=[f"stay-{n}"], outcome="ended"),
    )
    return with_case(stays=stays, decisions=decisions)


@family
def steps_by_which_one_record_came(size: int) -> bytes:
    units, steps = enough(size, unit, step)
    steps[-1]["received_by"] = "org-school"
    goal = {**sample("goals"), "id": "handed", "origins": steps}
    return with_units(units, with_case(goals=[goal]))


def step(number: int) -> dict[str, Any]:
    between = {"received_from": f"o-{number}", "received_by": f"o-{number + 1}"}
    return {**between, "received_on": day(number), "kind": "disclosed"}


@family
def readings_of_one_text(size: int) -> bytes:
    """It is handed over to each of those for whom it was read, and to as many more."""
    units, readings = enough(size, unit, reading)
    goal = {**sample("goals"), "id": "read", "recorded_on": A_DAY, "reviews": readings}
    to = [each["id"] for each in units]
    done = {**sample("disclosures"), "id": "one", "recipients": to, "elements": ["read"]}
    return with_units(units, with_case(goals=[goal], disclosures=[done]))


def reading(number: int) -> dict[str, Any]:
    by = {"reviewed_on": A_DAY, "reviewed_by": "role-first"}
    return {"recipient": f"o-{number // 2}", **by}


@family
def texts_read_and_disclosed(size: int) -> bytes:
    goals, disclosures = enough(
        size,
        each("goals", recorded_on=lambda _: A_DAY, reviews=lambda n: [reading(n)]),
        each("disclosures", elements=lambda n: [f"goals-{n}"]),
    )
    units = [unit(number) for number in range(len(goals))]
    return with_units(units, with_case(goals=goals, disclosures=disclosures))


@family
def follow_ups_that_end_and_go_on(size: int) -> bytes:
    """One need is followed up over and over, and is over every second time."""
    [follow_ups] = enough(
        size,
        each(
            "follow_ups",
            reviewed_on=day,
            items=lambda n: [{"need": "need-1", "outcome": ("end", "continue")[n % 2]}],
        ),
    )
    return with_case(follow_ups=follow_ups)


@family
def plans_that_replace_each_other(size: int) -> bytes:
    [plans] = enough(size, each("plans", replaces=lambda n: f"plans-{n + 1}", starts=day))
    plans[-1]["replaces"] = "plan-1"
    return with_case(plans=plans)


@family
def plans_that_replace_each_other_in_a_ring(size: int) -> bytes:
    [plans] = enough(size, each("plans", replaces=lambda n: f"plans-{n + 1}"))
    plans[-1]["replaces"] = "plans-0"
    return with_case(plans=plans)


@family
def hand_overs_of_what_is_undertaken(size: int) -> bytes:
    """From one body that answers for the child to the next."""
    roles, hand_overs = enough(
        size,
        lambda n: {
            **base()["cases"][0]["roles"][0],
            "id": f"roles-{n}",
            "role": ("responsible_body", "team_member")[n % 2],
            "starts": day(n),
            "ends": day(n + WEEK),
        },
        each("hand_overs", hands_over=lambda n: f"roles-{n}", takes_over=lambda n: f"roles-{n}"),
    )
    for one, following in zip(hand_overs, roles[1:], strict=False):
        one["takes_over"] = following["id"]
    return with_case(roles=roles, hand_overs=hand_overs)
