# Ten rules that join records, as somebody would write them who picked Rego for the rules.
# data.uses and data.references are handed over: which fields tell who acted in a role and when,
# and which fields hold the id of another record.
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

held(role, day) if {
	role.starts <= day
	day <= object.get(role, "ends", "9999")
}

# The rules.

findings contains found("completeness.need_without_effort", at) if {
	some open in unmet
	at := sprintf("/cases/%d/needs/%d", [open.case, open.number])
}

findings contains found("completeness.seen_by_many_met_by_none", at) if {
	some open in unmet
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
	roles[n][passed.hands_over].role != roles[n][passed.takes_over].role
	at := sprintf("/cases/%d/hand_overs/%d/takes_over", [n, i])
}

findings contains found("roles.used_when_not_held", at) if {
	some n, this in cases
	some field, uses in data.uses
	some i, record in this[field]
	some use in uses
	role := roles[n][record[use.by]]
	day := record[use.on]
	not held(role, day)
	at := sprintf("/cases/%d/%s/%d/%s", [n, field, i, use.by])
}

findings contains found("roles.used_when_not_held", at) if {
	some n, this in cases
	some i, consent in this.consents
	role := roles[n][consent.maturity.decided_by]
	day := consent.maturity.decided_on
	not held(role, day)
	at := sprintf("/cases/%d/consents/%d/maturity/decided_by", [n, i])
}

findings contains found("consent.party_missing", at) if {
	some n, this in cases
	some i, consent in this.consents
	consent.status == "given"
	have := {given.party | some given in consent.given_by}
	some k, party in consent.required_parties
	not party in have
	at := sprintf("/cases/%d/consents/%d/required_parties/%d", [n, i, k])
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
	statements := array.concat(object.get(this, "consents", []), object.get(this, "grounds", []))
	by_id := {statement.id: statement.registered_on | some statement in statements}
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
