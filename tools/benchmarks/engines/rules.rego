# Ten rules that join records, as somebody would write them who picked Rego for the rules.
# data.uses, data.references and data.commitments are handed over: which fields tell who acted in a
# role and when, which fields hold the id of another record, and what a role undertakes by its code.
package barnterm

import rego.v1

given_up := {"cancelled", "declined", "not_granted"}

to_be_met := {
	"current",
	"no_capacity",
	"partly_met",
	"responsibility_unclear",
	"under_investigation",
	"waiting",
}

cases := object.get(input, "cases", [])

found(code, at) := {"code": code, "at": at}

# What several rules ask, by the number of the case.

roles[n] := by_id if {
	some n, this in cases
	by_id := {role.id: role | some role in this.roles}
}

goals[n] := by_id if {
	some n, this in cases
	by_id := {goal.id: goal | some goal in this.goals}
}

efforts[n] := kept if {
	some n, this in cases
	kept := [effort | some effort in this.efforts; not effort.status in given_up]
}

answered[n] := ids if {
	some n, _ in cases
	direct := {need | some effort in efforts[n]; some need in effort.needs}
	through := {need |
		some effort in efforts[n]
		some goal in effort.goals
		some need in goals[n][goal].needs
	}
	ids := direct | through
}

unmet contains {"case": n, "number": i, "need": need} if {
	some n, this in cases
	some i, need in this.needs
	need.status in to_be_met
	need.level != "none"
	not need.id in answered[n]
}

# An unmet need that nobody has been asked about, or only those who have refused.
left_alone contains open if {
	some open in unmet
	not open.need.id in waits[open.case]
}

waits[n] := ids if {
	some n, this in cases
	ids := {need |
		some referral in this.referrals
		not referral.reply.answer == "refused"
		some need in referral.needs
	}
}

held(role, day) if {
	role.starts <= day
	day <= object.get(role, "ends", "9999")
}

# The rules.

findings contains found("completeness.need_without_effort", at) if {
	some open in left_alone
	at := sprintf("/cases/%d/needs/%d", [open.case, open.number])
}

findings contains found("completeness.seen_by_many_met_by_none", at) if {
	some open in left_alone
	services := {roles[open.case][id].organisation | some id in open.need.identified_by}
	count(services) >= 2
	at := sprintf("/cases/%d/needs/%d", [open.case, open.number])
}

findings contains found("completeness.same_effort_twice", at) if {
	some n, this in cases
	some i, one in this.efforts
	not one.status in given_up
	some j, other in this.efforts
	i < j
	one.type == other.type
	one.phase == other.phase
	one.provider != other.provider
	not other.status in given_up
	some need in one.needs
	need in other.needs
	at_same_time(one, other)
	at := sprintf("/cases/%d/efforts/%d", [n, j])
}

at_same_time(one, other) if {
	object.get(one, "starts", "") <= object.get(other, "starts", "")
	object.get(other, "starts", "") <= object.get(one, "ends", "9999")
}

at_same_time(one, other) if {
	object.get(other, "starts", "") < object.get(one, "starts", "")
	object.get(one, "starts", "") <= object.get(other, "ends", "9999")
}

findings contains found("plans.goal_without_effort", at) if {
	some n, this in cases
	some i, goal in this.goals
	goal.status == "active"
	not goal.id in led_to[n]
	every need in goal.needs { not need in led_to[n] }
	at := sprintf("/cases/%d/goals/%d", [n, i])
}

# The needs that are told of already, and what an effort leads to.
led_to[n] := ids if {
	some n, _ in cases
	told := {open.need.id | some open in unmet; open.case == n}
	needs := {need | some effort in efforts[n]; some need in effort.needs}
	reached := {goal | some effort in efforts[n]; some goal in effort.goals}
	ids := (told | needs) | reached
}

findings contains found("roles.coordinator_has_other_role", at) if {
	some n, this in cases
	some i, plan in this.plans
	roles[n][plan.coordinator].role != "coordinator"
	at := sprintf("/cases/%d/plans/%d/coordinator", [n, i])
}

findings contains found("roles.hand_over_to_other_role", at) if {
	some n, this in cases
	some i, passed in this.hand_overs
	before := roles[n][passed.hands_over]
	after := roles[n][passed.takes_over]
	before.role != after.role
	count(undertaken(before) - undertaken(after)) > 0
	at := sprintf("/cases/%d/hand_overs/%d/takes_over", [n, i])
}

undertaken(role) := by_code | by_own_word if {
	by_code := {each | some each in data.commitments[role.role]}
	by_own_word := {each | some each in role.commitments}
}

findings contains found("roles.used_when_not_held", at) if {
	some n, this in cases
	walk(this, [path, record])
	some use in data.uses
	role := roles[n][record[use.by]]
	day := record[use.on]
	not held(role, day)
	parts := array.concat(array.concat(["cases", n], path), [use.by])
	at := concat("", [sprintf("/%v", [part]) | some part in parts])
}

findings contains found("consent.party_missing", at) if {
	some n, this in cases
	some i, consent in this.consents
	stands(consent)
	object.get(consent, "starts", "") <= substring(input.created, 0, 10)
	have := {answer.party | some answer in consent.answers}
	some k, party in consent.required_parties
	not party in have
	at := sprintf("/cases/%d/consents/%d/required_parties/%d", [n, i, k])
}

# Somebody has said yes, and nobody whose word counts has said no since.
stands(consent) if {
	not consent.error_found_on
	some answer in consent.answers
	answer.answer == "accepted"
	not taken_back(consent)
	not refused(consent)
}

taken_back(consent) if {
	some no in consent.answers
	no.answer == "refused"
	some day in days_of_yes(consent, no.party)
	day <= no.given_on
}

refused(consent) if {
	some no in consent.answers
	no.answer == "refused"
	no.party in consent.required_parties
	count(days_of_yes(consent, no.party)) == 0
}

days_of_yes(consent, party) := {answer.given_on |
	some answer in consent.answers
	answer.answer == "accepted"
	answer.party == party
}

findings contains found("disclosure.relies_on_later", at) if {
	some n, this in cases
	some i, disclosure in this.disclosures
	some k, id in disclosure.relies_on
	registered[n][id] > disclosure.disclosed_on
	at := sprintf("/cases/%d/disclosures/%d/relies_on/%d", [n, i, k])
}

registered[n] := by_id if {
	some n, this in cases
	consents := {consent.id: day | some consent in this.consents; day := all_registered_on(consent)}
	grounds := {ground.id: ground.registered_on | some ground in this.grounds}
	by_id := object.union(consents, grounds)
}

# The day by which a yes of each who must consent was registered; undefined if one never was.
all_registered_on(consent) := max(first) if {
	days := {party: min(registered_days(consent, party)) | some party in consent.required_parties}
	count(days) == count({party | some party in consent.required_parties})
	first := {day | some day in days}
}

registered_days(consent, party) := {answer.registered_on |
	some answer in consent.answers
	answer.answer == "accepted"
	answer.party == party
}

envelope := object.remove(input, ["cases"])

ids_around := {id | walk(envelope, [path, id]); path[count(path) - 1] == "id"}

ids[n] := found_in | ids_around if {
	some n, this in cases
	found_in := {id | walk(this, [path, id]); path[count(path) - 1] == "id"}
}

findings contains found("references.target_missing", at) if {
	walk(envelope, [path, id])
	is_reference(path, id)
	not id in ids_around
	at := concat("", [sprintf("/%v", [part]) | some part in path])
}

findings contains found("references.target_missing", at) if {
	some n, this in cases
	walk(this, [path, id])
	is_reference(path, id)
	not id in ids[n]
	at := concat("", [sprintf("/%v", [part]) | some part in array.concat(["cases", n], path)])
}

is_reference(path, id) if {
	is_string(id)
	data.references[path[count(path) - 1]]
}

is_reference(path, id) if {
	is_string(id)
	is_number(path[count(path) - 1])
	data.references[path[count(path) - 2]]
}
